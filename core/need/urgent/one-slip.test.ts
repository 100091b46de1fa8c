import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { oneSlip } from './one-slip.ts';

test('one slip is one letter wrong, missing, too many, or two changed round', () => {
  for (const typed of ['suicide', 'sucide', 'suicidee', 'suicode', 'suiicde']) assert.ok(oneSlip(typed, 'suicide'), typed);
  for (const typed of ['suic', 'socude', 'decide', 'suicidees', '']) assert.ok(!oneSlip(typed, 'suicide'), typed);
});

test('it is the same both ways round', () => {
  fc.assert(fc.property(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), (a, b) => oneSlip(a, b) === oneSlip(b, a)));
});
