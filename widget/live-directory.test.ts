import { expect } from '@open-wc/testing';
import { DirectoryUnavailable, whyUnavailable } from './directory-unavailable.ts';
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
  it('answers with what it holds, and says so, when a language that the words are in cannot be had', async () => {
    const { served, directory } = live();
    const lexicon = { path: 'lexicons/pl', bytes: 1, br_bytes: 1, sha256: '' };
    served.files = snapshotOf(SERVICES, { lexicons: { pl: lexicon } });
    const held = await directory.current();
    expect((await held.search({ text: 'walking' })).total).to.be.greaterThan(0);
    expect(held.lacking).to.equal(false);
    served.failing = 'network';
    expect((await held.search({ text: 'potrzebuję pomocy w domu walking' })).hits.length).to.be.greaterThan(0);
    expect(held.lacking).to.equal(true);
    expect((await held.search({ text: 'walking' })).total).to.be.greaterThan(0);
    expect(held.lacking).to.equal(false);
  });

  it('says that there is no connection when a part of the program cannot be fetched', () => {
    const why = whyUnavailable(new TypeError('Failed to fetch dynamically imported module: https://hive.example/a.js'));
    expect(why).to.be.instanceOf(DirectoryUnavailable).and.to.have.property('reason', 'unreachable');
    const other = new TypeError('x is not a function');
    expect(whyUnavailable(other)).to.equal(other);
  });

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

  it('drops what was withdrawn at its next look: from searching, from its records and by its id', async () => {
    const { served, clock, directory } = live();
    const before = await directory.current();
    const { hits, total } = await before.search({ text: '' });
    const [gone] = await before.records(hits.slice(0, 1));
    served.files = snapshotOf(SERVICES, { version: 'two', withdrawn: [gone!.id] });
    clock.ms += 60_000;
    const changed = new Promise<void>((resolve) => directory.onChange(resolve));
    await directory.current();
    await changed;
    const after = await directory.current();
    const left = await after.search({ text: '', limit: total });
    expect((await after.records(left.hits)).map(({ id }) => id)).not.to.include(gone!.id);
    expect(await after.byId(gone!.id)).to.equal(undefined);
    expect(await after.byId(gone!.short_id)).to.equal(undefined);
    expect(await after.records(hits.slice(0, 1))).to.deep.equal([]);
  });

  it('asks the server for the manifest itself, and not a copy that the browser holds', async () => {
    const { served, directory } = live();
    await directory.current();
    const caches = served.asked.map(({ url, init }) => [url.slice(ADDRESS.length + 1), init?.cache]);
    expect(caches.filter(([, cache]) => cache !== undefined)).to.deep.equal([['manifest.json', 'no-cache']]);
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
