import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asTyped } from './as-typed.ts';

test('a word is given back as it was typed', () => {
  const typed = asTyped('Mąż bije, can’t make a will with PIP');
  assert.deepEqual(['maz', 'bije', 'cant', 'testament', 'pip', 'other'].map(typed), ['Mąż', 'bije', 'can’t', 'will', 'PIP', 'other']);
});
