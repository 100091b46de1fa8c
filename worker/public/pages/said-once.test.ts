import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costLines } from './cost-lines.ts';
import { eachOnce } from './said-once.ts';

test('what reads alike is said once', () => {
  assert.deepEqual(eachOnce(['Free', 'free.', undefined, 'No charge', ' ', 'Free; donations welcome']), [
    'Free',
    'Free; donations welcome',
  ]);
  assert.deepEqual(eachOnce(['£4', '£40', '£4.00']), ['£4', '£40', '£4.00']);
  assert.deepEqual(eachOnce(['مجاني', 'مجاني', '免费']), ['مجاني', '免费']);
});

test('a cost is said once, and whole', () => {
  const said: [Parameters<typeof costLines>, string[]][] = [
    [[[{ amount: 0, currency: 'GBP', option: 'Free' }], 'Free'], ['Free']],
    [[[{ amount: 0, option: 'Free' }], 'No charge'], ['Free']],
    [[[{ amount: 0 }], 'Free; socials £2'], ['Free; socials £2']],
    [[[{ amount: 6, amount_description: 'including clay' }], '£6 including clay'], ['£6, including clay']],
    [[[{ amount: 0, option: 'Free if earning under £25,000; otherwise £95' }]], ['Free if earning under £25,000; otherwise £95']],
    [
      [
        [
          { amount: 3.5, option: 'Adult' },
          { amount: 0, option: 'Child' },
        ],
      ],
      ['£3.50, Adult', 'Free, Child'],
    ],
    [
      [[{ amount: 4 }], '£45 a day'],
      ['£4', '£45 a day'],
    ],
    [[[], 'Prescription charge'], ['Prescription charge']],
  ];
  for (const [given, lines] of said) assert.deepEqual(costLines(...given), lines);
});
