import assert from 'node:assert/strict';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import { freePort, isFree } from './ports.ts';

test('a port in use is not free, and another one is given instead', async (t) => {
  const server = createServer();
  t.after(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  assert.equal(await isFree(port), false);
  assert.notEqual(await freePort(port), port);
});
