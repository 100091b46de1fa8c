import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { identityText, shortIdFrom } from '../../core/merge/lasting-id.ts';
import { type Pipeline, startPipeline } from '../sync/testing/pipeline.ts';
import { enterRecords, resolveServiceId } from './identity-store.ts';
import { LeaseLost, takeLease, writeFenced } from './lease.ts';
import { movePointer, putPublication } from './publication-store.ts';
import { withdrawByOperator } from './withdrawal-store.ts';

let pipeline: Pipeline;
let db: D1Database;

before(async () => {
  pipeline = await startPipeline();
  db = pipeline.env.DB;
});
after(() => pipeline?.close());
beforeEach(() => pipeline.wipe());

const LENGTH = 60_000;
const holder = (name: string) => ({ run_id: name, holder: `${name}-1` });

test('the lease is one run’s until it has run out or is taken over', async () => {
  const now = Date.now();
  const first = await takeLease(db, holder('a'), LENGTH, now);
  assert.ok(first);
  assert.equal(await takeLease(db, holder('b'), LENGTH, now), undefined);
  const second = await takeLease(db, holder('b'), LENGTH, now + LENGTH + 1);
  assert.ok(second && second.fence > first.fence);
  const third = await takeLease(db, holder('c'), LENGTH, now, true);
  assert.ok(third && third.fence > second.fence);
});

test('a write behind the fence writes nothing at all', async () => {
  const old = await takeLease(db, holder('a'), LENGTH, Date.now());
  const fresh = await takeLease(db, holder('b'), LENGTH, Date.now(), true);
  assert.ok(old && fresh);
  const write = (id: string) => db.prepare('insert into source (id, trust) values (?, 1)').bind(id);
  await assert.rejects(writeFenced(db, old, [write('old')]), LeaseLost);
  await writeFenced(db, fresh, [write('fresh')]);
  const { results } = await db.prepare('select id from source').all();
  assert.deepEqual(results, [{ id: 'fresh' }]);
});

test('an error of the statements themselves is no lost lease, and undoes the batch', async () => {
  const lease = await takeLease(db, holder('a'), LENGTH, Date.now());
  assert.ok(lease);
  const write = (id: string | null) => db.prepare('insert into source (id, trust) values (?, 1)').bind(id);
  await assert.rejects(writeFenced(db, lease, [write('a'), write('a')]), (error) => !(error instanceof LeaseLost));
  assert.deepEqual((await db.prepare('select id from source').all()).results, []);
});

test('a short id that another service has gives way to the next of its own hash', async () => {
  const hash = createHash('sha256').update(identityText('council', '1')).digest();
  await db
    .prepare("insert into identity (source_id, record_id, id, short_id, first_seen) values ('other', 'x', 'id-x', ?, '2020')")
    .bind(shortIdFrom(hash))
    .run();
  await db.batch(await enterRecords(db, 'council', ['1', '2'], '2026'));
  const line = await db
    .prepare("select short_id from identity where source_id = 'council' and record_id = '1'")
    .first<{ short_id: string }>();
  assert.equal(line?.short_id, shortIdFrom(hash, 1));
  assert.deepEqual(await enterRecords(db, 'council', ['1', '2'], '2027'), [], 'lines are added once');
  assert.equal(
    await resolveServiceId(db, shortIdFrom(hash, 1).toLowerCase()),
    (await resolveServiceId(db, shortIdFrom(hash, 1))) ?? 'none',
  );
});

const body = (name: string) => ({
  format: 1 as const,
  area: { id: 'testford', name },
  counts: { services: 0, organizations: 0, locations: 0 },
  segments: [],
  places: { path: 'places/x.bin', bytes: 0, br_bytes: 0, sha256: '' },
  sources: [],
});

test('however many move the pointer at once, it ends at what the database says', async () => {
  await putPublication(db, 'testford', { made_of: '1', body: body('Testford'), at: '2026' }).run();
  const bucket = pipeline.env.SNAPSHOTS;
  const withdraw = async (id: string) => {
    await db.batch(withdrawByOperator(db, id, 'test', '2026'));
    await movePointer(db, bucket, 'testford', new Date());
  };
  await Promise.all(['a', 'b', 'c'].map(withdraw));
  assert.deepEqual((await pipeline.manifest('testford'))?.withdrawn, ['a', 'b', 'c']);
  assert.equal((await movePointer(db, bucket, 'testford', new Date())).moved, false);
});

test('an older state never replaces a newer one at the pointer', async () => {
  await putPublication(db, 'testford', { made_of: '1', body: body('Old'), at: '2026' }).run();
  // Its put comes late: in between, another has published.
  const { put } = pipeline.env.SNAPSHOTS;
  let late = true;
  const slow = new Proxy(pipeline.env.SNAPSHOTS, {
    get: (bucket, name) => {
      if (name !== 'put' || !late) return Reflect.get(bucket, name);
      late = false;
      return async (...values: Parameters<typeof put>) => {
        await putPublication(db, 'testford', { made_of: '2', body: body('New'), at: '2027' }).run();
        await movePointer(db, bucket, 'testford', new Date());
        return bucket.put(...values);
      };
    },
  });
  await movePointer(db, slow, 'testford', new Date());
  assert.equal((await pipeline.manifest('testford'))?.area.name, 'New');
});
