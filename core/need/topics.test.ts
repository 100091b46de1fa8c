import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from './lexicon/en.ts';
import { TOPICS } from './topics.ts';

test('every need of the lexicon stands in exactly one topic, and nothing else does', () => {
  const listed = TOPICS.flatMap(({ needs }) => needs);
  assert.deepEqual(
    listed.filter((id, i) => listed.indexOf(id) !== i),
    [],
    'in two topics',
  );
  const known = new Set(ENGLISH.map(({ id }) => id));
  assert.deepEqual(
    [...known].filter((id) => !listed.includes(id)),
    [],
    'in no topic: add it in core/need/topics.ts',
  );
  assert.deepEqual(
    listed.filter((id) => !known.has(id)),
    [],
    'no longer a need',
  );
});
