import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askInRounds } from './ask-in-rounds.ts';
import { CLASSES, type Class } from './questions.ts';

const each = (texts: string[]): Record<Class, string[]> =>
  Object.fromEntries(CLASSES.map((name) => [name, texts])) as Record<Class, string[]>;

test('an engine that has no time left is asked one question of every class all the same', async () => {
  const timed = await askInRounds(() => [], each(['debt', 'food']), each([]), -1);
  assert.deepEqual(
    timed.map((one) => [one.class, one.times.length]),
    CLASSES.map((name) => [name, 1]),
  );
});
