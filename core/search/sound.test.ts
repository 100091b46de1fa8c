import assert from 'node:assert/strict';
import test from 'node:test';
import { soundOf } from './sound.ts';

test('words that are heard alike are the same, others are not', () => {
  for (const [wrote, meant] of [
    ['weel', 'wheel'],
    ['meel', 'meal'],
    ['foto', 'photo'],
    ['nife', 'knife'],
    ['skool', 'school'],
  ] as const)
    assert.equal(soundOf(wrote), soundOf(meant), wrote);
  assert.notEqual(soundOf('weel'), soundOf('weed'));
  assert.notEqual(soundOf('debt'), soundOf('diet'));
});
