import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchRecords } from '../../core/merge/match-records.ts';
import model from '../../core/merge/model.json' with { type: 'json' };
import type { MergeModel } from '../../core/merge/model.ts';
import { packRows } from '../labelled-set.ts';
import { hardSet } from './hard-pairs.ts';

const MODEL: MergeModel = model;

test('of hundreds of services that are easily taken for one, none are merged; nearly all that are one are', () => {
  const { records, same, different } = hardSet();
  const { ids, packed } = packRows(records);
  const clusterOf = new Map<string, number>();
  matchRecords(packed, MODEL).clusters.forEach((cluster, n) => {
    for (const position of cluster) clusterOf.set(ids[position]!, n);
  });
  const isMerged = ([a, b]: [string, string]) => clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b);
  for (const [why, pairs] of Object.entries(different)) assert.deepEqual(pairs.filter(isMerged), [], why);
  assert.ok(Object.values(different).flat().length >= 300);
  assert.ok(same.filter(isMerged).length >= 0.97 * same.length);
});
