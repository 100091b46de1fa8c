import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, areaFrom } from './feeds.ts';

const at = (path: string) => new URL(path, 'http://feeds.invalid');
const council = (edition: number) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(
    (page) => (answerOf(at(`/council/services?page=${page}`), edition) as { contents: { id: string }[] }).contents,
  );

test('an edition is the same however often it is asked for, and the next one is another', () => {
  assert.deepEqual(council(4), council(4));
  assert.notDeepEqual(council(4), council(5));
  assert.deepEqual(areaFrom('http://x'), areaFrom('http://x'));
});

test('some records change, some go and come back, few of many', () => {
  const [before, after] = [council(1), council(2)].map((list) => new Map(list.map((record) => [record.id, JSON.stringify(record)])));
  assert.ok(before && after);
  const changed = [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text).length;
  const gone = [...before.keys()].filter((id) => !after.has(id)).length;
  assert.ok(changed > 3 && changed < 60, String(changed));
  assert.ok(gone > 0 && gone < 20, String(gone));
});

test('now and then a feed is down, and now and then it has lost much', () => {
  const rows = (edition: number) => (answerOf(at('/charity.json'), edition) as unknown[] | undefined)?.length;
  assert.equal(rows(5), undefined);
  assert.ok((rows(6) ?? 0) > 80);
  assert.equal(rows(7), 60);
});
