import assert from 'node:assert/strict';
import { test } from 'node:test';
import phrases from './phrases.json' with { type: 'json' };
import { OTHER_LANGUAGES } from './rules-other.ts';
import { urgentFor } from './urgent.ts';

const alarms = (text: string): boolean => urgentFor(text, { others: OTHER_LANGUAGES }).length > 0;

test('no phrase of danger is missed, in any language', () => {
  assert.deepEqual(
    phrases.filter(({ kinds, text }) => kinds.length > 0 && !alarms(text)).map(({ text }) => text),
    [],
  );
});

test('fewer than 2 % of ordinary phrases alarm', () => {
  const ordinary = phrases.filter(({ kinds }) => kinds.length === 0);
  const false_alarms = ordinary.filter(({ text }) => alarms(text)).map(({ text }) => text);
  assert.ok(false_alarms.length < ordinary.length * 0.02, false_alarms.join('; '));
});
