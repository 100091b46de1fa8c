import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BenchFigures } from './bench-tables.ts';
import { CLASSES } from './questions.ts';

test('the bench prints its figures as JSON and nothing else, for every class of questions', () => {
  const words = ['--services', '150', '--engines', 'hive,FlexSearch', '--rounds', '1', '--questions', '3', '--json'];
  const done = spawnSync(process.execPath, [join(import.meta.dirname, 'bench.ts'), ...words], { encoding: 'utf8' });
  assert.equal(done.status, 0, done.stderr);
  const { queries, indexes, change, build } = JSON.parse(done.stdout) as BenchFigures;
  assert.deepEqual(
    queries.map((one) => [one.engine, one.services, one.class]),
    ['hive', 'FlexSearch'].flatMap((engine) => CLASSES.map((name) => [engine, 150, name])),
  );
  assert.ok(queries.every(({ p50_ms, p95_ms }) => p50_ms > 0 && p95_ms >= p50_ms));
  assert.deepEqual(
    indexes.map(({ engine }) => engine),
    ['hive', 'FlexSearch'],
  );
  assert.ok(indexes.every(({ build_ms, bytes, brotli, first_answer_ms }) => build_ms > 0 && bytes > brotli && first_answer_ms > 0));
  assert.ok(change[0]!.fetched_brotli > 0 && change[0]!.fetched_brotli < change[0]!.whole_brotli);
  assert.ok(build[0]!.peak_bytes > 0);
});
