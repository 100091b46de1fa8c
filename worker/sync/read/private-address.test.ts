import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isPrivateAddress, isPrivateHost } from './private-address.ts';

const hostOf = (url: string): string => new URL(url).hostname;

test('hosts of private networks are known in every spelling', () => {
  const hosts = [
    'http://localhost',
    'http://LOCALHOST.',
    'http://a.localhost',
    'http://127.0.0.1',
    'http://127.1',
    'http://0x7f.1',
    'http://2130706433',
    'http://0177.0.0.1',
    'http://０',
    'http://10.1.2.3',
    'http://172.31.0.1',
    'http://192.168.1.1',
    'http://169.254.169.254',
    'http://100.64.0.1',
    'http://0.0.0.0',
    'http://[::1]',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:7f00:1]',
    'http://[::127.0.0.1]',
    'http://[fd00::1]',
    'http://[fe80::1]',
    'http://[64:ff9b::a00:1]',
    'http://[2002:7f00:1::]',
    'http://[ff02::1]',
    'http://intranet',
    'http://router.lan',
    'http://db.internal',
    'http://printer.local',
    'http://224.0.0.1',
    'http://255.255.255.255',
  ];
  for (const host of hosts) assert.ok(isPrivateHost(hostOf(host)), host);
});

test('hosts of the public internet are let through', () => {
  const hosts = [
    'http://example.org',
    'https://www.gov.uk',
    'http://8.8.8.8',
    'http://172.32.0.1',
    'http://[2606:4700::1111]',
    'http://[::ffff:8.8.8.8]',
    'http://localhost.example.org',
  ];
  for (const host of hosts) assert.ok(!isPrivateHost(hostOf(host)), host);
});

test('whatever the host, the answer comes without an exception', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (host) => typeof isPrivateHost(host) === 'boolean' && typeof isPrivateAddress(host) === 'boolean',
    ),
  );
  fc.assert(fc.property(fc.ipV6(), (host) => typeof isPrivateHost(hostOf(`http://[${host}]`)) === 'boolean'));
});
