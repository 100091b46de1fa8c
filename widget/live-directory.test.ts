import { expect } from '@open-wc/testing';
import { DirectoryUnavailable } from './directory-unavailable.ts';
import { serve, snapshotOf } from './fixtures/snapshot-of.ts';
import { SERVICES } from './fixtures/some-services.ts';
import { LiveDirectory } from './live-directory.ts';
import { directoryAddress, fetchLoad } from './load.ts';
import { openSnapshot } from './open-directory.ts';

const ADDRESS = 'https://directory.example/portsmouth';

function live() {
  const served = serve(snapshotOf(SERVICES), ADDRESS);
  const clock = { ms: 1_000_000 };
  const directory = new LiveDirectory(fetchLoad(ADDRESS, served.fetch), openSnapshot, () => clock.ms);
  const manifests = (): number => served.asked.filter(({ url }) => url.endsWith('/manifest.json')).length;
  return { served, clock, directory, manifests };
}

const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof DirectoryUnavailable ? error.reason : error),
  );

describe('LiveDirectory', () => {
  it('looks for a newer snapshot at most once a minute, and never makes anybody wait for it', async () => {
    const { served, clock, directory, manifests } = live();
    const first = await directory.current();
    clock.ms += 59_000;
    expect(await directory.current()).to.equal(first);
    expect(manifests()).to.equal(1);
    served.files = snapshotOf(SERVICES.slice(0, 2), { version: 'two' });
    clock.ms += 2_000;
    const changed = new Promise<void>((resolve) => directory.onChange(resolve));
    expect(await directory.current()).to.equal(first);
    await changed;
    expect((await directory.current()).manifest.version).to.equal('two');
    expect(manifests()).to.equal(2);
  });

  it('tries anew after it could not be opened', async () => {
    const { served, directory } = live();
    served.failing = 404;
    expect(await failure(directory.current())).to.equal('not found');
    served.failing = undefined;
    expect((await directory.current()).manifest.version).to.equal('one');
  });

  it('says that a snapshot is damaged', async () => {
    const { served, directory } = live();
    served.files.set('manifest.json', new TextEncoder().encode('<!doctype html>'));
    expect(await failure(directory.current())).to.equal('damaged');
  });
});

describe('directoryAddress', () => {
  it('takes addresses with and without a slash, and relative ones', () => {
    expect(directoryAddress('https://host/portsmouth/', 'https://page/')).to.equal('https://host/portsmouth');
    expect(directoryAddress('/portsmouth', 'https://host/page/')).to.equal('https://host/portsmouth');
    expect(directoryAddress('https://host/a?q=1#x', 'https://page/')).to.equal('https://host/a');
  });

  it('refuses what is no address of a directory', () => {
    for (const text of ['', '  ', 'javascript:1', 'data:,x', 'https://'])
      expect(() => directoryAddress(text, 'https://page/'), text).to.throw(DirectoryUnavailable);
  });
});
