import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helpNow } from './help-now.ts';
import { OTHER_LANGUAGES } from './rules-other.ts';

const numbers = (text: string, needs: string[] = []) =>
  (helpNow(text, needs, { others: OTHER_LANGUAGES })?.numbers ?? []).map(({ number, text: sms }) => number ?? sms?.to);

test('words bring the numbers that help, each once', () => {
  const suicide = numbers('i want to kill myself');
  assert.deepEqual(suicide.slice(0, 2), ['999', '116 123']);
  assert.equal(new Set(suicide).size, suicide.length);
  assert.ok(numbers('my husband hits me').includes('0808 2000 247'));
  assert.ok(numbers('mój mąż mnie bije').includes('0808 2000 247'));
  assert.deepEqual(numbers('lunch club'), []);
});

test('a need that was chosen brings them without words, and nothing twice', () => {
  assert.ok(numbers('', ['refuge']).includes('0808 2000 247'));
  assert.equal(helpNow('my husband hits me', ['refuge', 'domestic-abuse'])?.key, 'domestic-abuse');
  assert.deepEqual(numbers('', ['debt-advice']), []);
});

test('words of danger tell of needs, chosen needs do not tell of more', () => {
  assert.deepEqual(helpNow('my husband hits me', [])?.needs, ['domestic-abuse', 'refuge']);
  assert.deepEqual(helpNow('i want to kill myself', [])?.needs.includes('mental-health-crisis'), true);
  assert.deepEqual(helpNow('', ['refuge'])?.needs, []);
});
