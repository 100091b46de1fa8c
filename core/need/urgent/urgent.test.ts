import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { UrgentNumber } from './numbers.ts';
import { URGENT_NUMBERS, urgentNumbers } from './numbers.ts';
import { OTHER_LANGUAGES } from './rules-other.ts';
import { urgentFor } from './urgent.ts';
import type { UrgentKind } from './urgent-kind.ts';
import { URGENT_HELP, URGENT_KINDS } from './urgent-kind.ts';

const others = OTHER_LANGUAGES;
const lines = (name: string) =>
  readFileSync(new URL(`phrases/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const kinds = (text: string) => urgentFor(text, { others }).map(({ kind }) => kind);

test('every urgent phrase of the list brings numbers', () => {
  const missed = lines('urgent').filter((text) => kinds(text).length === 0);
  assert.deepEqual(missed, []);
});

test('less than 2 % of ordinary phrases bring numbers', () => {
  const all = lines('ordinary');
  const alarms = all.filter((text) => kinds(text).length > 0);
  assert.ok(alarms.length < all.length * 0.02, alarms.join('\n'));
});

test('the kind is the one that is spoken of', () => {
  const said: [string, UrgentKind][] = [
    ['i need suicide help', 'suicide'],
    ['i want to dye', 'suicide'],
    ['dont want to be here anymore', 'suicide'],
    ['cutting myself', 'self-harm'],
    ['took all my tablets', 'poisoning'],
    ['swallowed bleach', 'poisoning'],
    ['baby not breathing', 'medical'],
    ['he’s got his hands round my throat', 'domestic-abuse'],
    ['uncle touches me', 'sexual-abuse'],
    ['kicked out tonight nowhere to go', 'homeless-tonight'],
    ['being forced to marry', 'forced-marriage'],
    ['boss took my passport', 'slavery'],
    ['smell gas', 'gas'],
    ['house on fire', 'fire'],
    ['someone has a knife', 'violence'],
    ['my child is missing', 'child-danger'],
    ['carer hits my nan', 'elder-abuse'],
    ['voices telling me to hurt people', 'crisis'],
    ['mój mąż mnie bije', 'domestic-abuse'],
    ['زوجي يضربني', 'domestic-abuse'],
    ['我想死', 'suicide'],
  ];
  for (const [text, kind] of said) assert.ok(kinds(text).includes(kind), `${text}: ${kinds(text)}`);
});

test('what is said for learning or in mourning brings none, what is said of oneself does', () => {
  assert.deepEqual(kinds('suicide prevention training'), []);
  assert.deepEqual(kinds('suicide bereavement group'), []);
  assert.deepEqual(kinds('i want to kill myself is there a group'), ['suicide']);
});

test('English needs no other rules, the others need to be given', () => {
  assert.equal(urgentFor('i want to die')[0]?.kind, 'suicide');
  assert.deepEqual(urgentFor('kocam beni dövüyor'), []);
});

test('it never throws, and gives each kind once, in order', () => {
  const words = fc.array(fc.constantFrom(...lines('urgent').join(' ').split(' '))).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), words), fc.boolean(), (text, wales) => {
      const found = urgentFor(text, { others, wales }).map(({ kind }) => URGENT_KINDS.indexOf(kind));
      assert.deepEqual(
        found,
        [...new Set(found)].sort((a, b) => a - b),
      );
    }),
  );
});

test('case, accents, curly apostrophes and punctuation make no difference', () => {
  for (const text of ['I WANT TO DIE!!!', 'i can’t go on', "I can't go on", 'Quiero  mórir'])
    assert.deepEqual(kinds(text), ['suicide'], text);
});

test('short forms and words from all over the country are known', () => {
  for (const text of ['dnt wanna b here', 'i want to... die constructor', 'ah cannae go on', 'gna kms', 'i cant go on neva mind'])
    assert.deepEqual(kinds(text), ['suicide'], text);
});

test('what happened long ago, to plants or on a tour brings none', () => {
  for (const text of [
    'he took his own life in 1998',
    'ivy strangling my roses',
    'she used to cut herself but is well',
    'a tent in the dales this summer',
  ])
    assert.deepEqual(kinds(text), [], text);
});

test('every number that is named exists, and every kind names one', () => {
  for (const kind of URGENT_KINDS) {
    const { numbers } = URGENT_HELP[kind];
    assert.ok(numbers.length > 0);
    assert.equal(urgentNumbers(numbers).length, numbers.length, kind);
  }
  for (const one of URGENT_NUMBERS) {
    assert.ok(one.number ?? one.text ?? one.web, one.id);
    if (one.checked !== undefined) assert.match(one.checked, /^\d{4}-\d{2}-\d{2}$/);
  }
});

test('an area’s own numbers stand after 999, and only with their kinds', () => {
  const refuge: UrgentNumber = {
    id: 'town-refuge',
    name: 'Town refuge',
    number: '023 9200 0000',
    hours: 'Day and night',
    who: 'Women and children',
    kinds: ['domestic-abuse'],
    checked: '2026-11-01',
    source: 'Town Council',
  };
  assert.deepEqual(urgentFor('my husband hits me', { local: [refuge] })[0]?.numbers.slice(0, 2), ['999', 'town-refuge']);
  assert.ok(!urgentFor('smell gas', { local: [refuge] })[0]?.numbers.includes('town-refuge'));
  assert.deepEqual(urgentNumbers(['town-refuge', 'nobody'], [refuge]), [refuge]);
});

test('in Wales the Welsh helpline takes the place of the English one', () => {
  const ids = (wales: boolean) => urgentFor('my husband hits me', { wales })[0]?.numbers ?? [];
  assert.ok(ids(true).includes('live-fear-free') && !ids(true).includes('national-domestic-abuse'));
  assert.ok(!ids(false).includes('live-fear-free') && ids(false).includes('national-domestic-abuse'));
});
