import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanes } from './in-lanes.ts';

test('never more at once than there are lanes, and answers keep the order of the jobs', async () => {
  let now = 0;
  let most = 0;
  const done = await inLanes(2, [3, 1, 2, 5], async (turns) => {
    most = Math.max(most, ++now);
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    now--;
    return turns * 10;
  });
  assert.deepEqual(done, [30, 10, 20, 50]);
  assert.equal(most, 2);
});

test('a job that throws ends the whole', async () => {
  await assert.rejects(
    inLanes(2, [1], () => Promise.reject(new Error('no'))),
    /no/,
  );
});
