import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { statedLimits } from './limits.ts';
import { wordsOf } from './words.ts';

const read = (text: string) => Object.assign({}, ...statedLimits(wordsOf(text)).map(({ filters }) => filters));

const SAID: [string, object][] = [
  ['counselling under 18', { age: 17 }],
  ['clubs for under 5s', { age: 4 }],
  ['over 60s lunch', { age: 60 }],
  ['my 14 year old is cutting', { age: 14 }],
  ['84F housebound', { age: 84 }],
  ['free yoga', { free: true }],
  ['swimming that costs nothing', { free: true }],
  ['library open on saturday', { days: ['SA'] }],
  ['tuesday evening choir', { days: ['TU'], times: ['evening'] }],
  ['something after work', { times: ['evening'] }],
  ['weekend football', { days: ['SA', 'SU'] }],
  ['lunch club wheelchair access', { access: ['wheelchair'] }],
  ['counselling with bsl interpreter', { access: ['interpreter'] }],
  ['english class online', { attending: ['online'] }],
  ['debt advice by phone', { attending: ['phone'] }],
  ['polish speaking counsellor', { languages: ['Polish'] }],
  ['advice in urdu', { languages: ['Urdu'] }],
  ['not free', {}],
  ['anything but not on monday', {}],
  ['is it closed sunday', {}],
  ['dad passed away on sunday', {}],
  ['off work since monday', {}],
  ['bairn due thursday', {}],
  ['must be out by friday', {}],
  ['court on monday', {}],
  ['dance weeknights', { days: ['MO', 'TU', 'WE', 'TH', 'FR'], times: ['evening'] }],
  ['he came round on the friday with his bags and we have not had a quiet night since then', {}],
  ['he came round on thurs with his bags and we have not had a quiet night since then ok', {}],
  ['we used to go to the old hall for the singing and she would love a choir on tuesdays', { days: ['TU'] }],
  ['somewhere to go on sunday', { days: ['SU'] }],
  ['food within 2 miles of po4', { within_miles: 2 }],
  ['gp in walking distance', { within_miles: 1 }],
  ['over 60 lunch', { age: 60 }],
  ['somewhere with free parking', { access: ['parking'] }],
  ['yoga no charge', { free: true }],
  ['somewhere to sit down', {}],
  ['he sat down and cried in the sun', {}],
  ['a long story about a phone that died and a form that is online somewhere', {}],
];

for (const [text, limits] of SAID)
  test(`“${text}” states ${JSON.stringify(limits)}`, () => {
    assert.deepEqual(read(text), limits);
  });

test('today and tomorrow are days where it is known what day it is', () => {
  const on = (text: string) => Object.assign({}, ...statedLimits(wordsOf(text), () => false, 'SU').map(({ filters }) => filters));
  assert.deepEqual(on('food today'), { days: ['SU'] });
  assert.deepEqual(on('food tomorrow morning'), { days: ['MO'], times: ['morning'] });
  assert.deepEqual(on('chemist open now'), { days: ['SU'] });
  assert.deepEqual(on('my dad died today'), {});
  assert.deepEqual(read('food today'), {});
});

test('never reads the same word twice, whatever is said', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('under', '18', 'free', 'saturday', 'night', 'in', 'polish', 'open', 'on', 'years', 'old', 'wheelchair', 'x'),
      ),
      (words) => {
        const used = statedLimits(words).flatMap(({ at }) => at);
        assert.equal(new Set(used).size, used.length);
        assert.ok(used.every((i) => i < words.length));
      },
    ),
  );
});
