import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Service } from '../hsds.ts';
import { Lexicon } from '../need/lexicon.ts';
import { packLexicon } from '../need/lexicon-file.ts';
import { NeedReader } from '../need/meets.ts';
import type { Need } from '../need/need.ts';
import { noPlaces } from '../place/places.ts';
import { SegmentBuilder } from '../snapshot/segment-builder.ts';
import { search } from './engine.ts';
import type { SearchRequest } from './query.ts';
import { Segment } from './segment.ts';
import { Speller } from './spelling.ts';

const NEEDS: Need[] = [
  {
    id: 'debt-advice',
    name: 'Debt and bills you cannot pay',
    advice: '',
    says: ['behind with rent', 'bailiffs', 'skint', 'owe money'],
    staff: ['DRO'],
    offers: ['negotiate with creditors', 'money guidance'],
    related: ['food-bank'],
    terms: [],
  },
  {
    id: 'food-bank',
    name: 'Food bank',
    advice: '',
    says: ['nothing to eat', 'hungry', 'food parcel', 'food dropped at the door'],
    staff: [],
    offers: ['parcels', 'voucher'],
    related: ['debt-advice'],
    terms: [],
  },
  {
    id: 'free-school-meals',
    name: 'Free school meals',
    advice: '',
    says: ['free school meals'],
    staff: ['FSM'],
    offers: ['school meals'],
    related: [],
    terms: [],
  },
];

const SERVICES: Service[] = [
  { name: 'First Light', description: 'We negotiate with creditors.', status: 'active', fees: 'Free' },
  {
    name: 'The Kitchen Table',
    description: 'Parcels for anybody with a voucher.',
    status: 'active',
    fees: '£2',
    schedules: [{ byday: 'SA' }],
  },
  { name: 'Larder', description: 'Parcels every week.', status: 'active', fees: 'Free', schedules: [{ byday: 'MO' }], minimum_age: 18 },
  { name: 'School kitchen', description: 'School meals.', status: 'active' },
];

const reader = new NeedReader(NEEDS);
const builder = new SegmentBuilder({ needsMet: (service) => reader.read(service) });
SERVICES.forEach((service, i) => {
  builder.add({ id: `00000000-0000-4000-8000-00000000000${i}`, short_id: `SHORT00${i}`, service, sources: [] });
});
const built = builder.finish();
const segment = new Segment(built.first);
segment.addRest(built.rest);
const lexicons = [new Lexicon(packLexicon(NEEDS, 'en'))];
const parts = { segments: [segment], places: noPlaces(), lexicons, speller: async () => new Speller([segment], lexicons[0]!.vocabularies) };
const ask = async (request: SearchRequest) => {
  const answer = await search(parts, request);
  return { ...answer, names: answer.hits.map(({ document }) => SERVICES[document]!.name) };
};

test('finds a service whose own text shares no word with the question, and says why', async () => {
  const { names, hits } = await ask({ text: 'skint and behind with the rent' });
  assert.equal(names[0], 'First Light');
  assert.match(hits[0]!.because, /behind/);
});

test('repairs a misspelt word against the lexicon', async () => {
  const { names, understood } = await ask({ text: 'bailifs ' });
  assert.equal(names[0], 'First Light');
  assert.deepEqual(understood.corrections, [{ from: 'bailifs', to: 'bailiff' }]);
});

test('two words written as one are read as two', async () => {
  const { names, understood } = await ask({ text: 'foodparcel ' });
  assert.equal(names[0], 'The Kitchen Table');
  assert.deepEqual(understood.corrections, []);
});

test('a town is no two words, even when both halves tell a need', async () => {
  const places = { ...noPlaces(), towns: [{ name: 'Foodparcel', latitude: 53.8, longitude: -3, also: [], weight: 1 }] };
  const { understood } = await search({ ...parts, places }, { text: 'foodparcel ' });
  assert.deepEqual([understood.place?.name, understood.needs], ['Foodparcel', []]);
});

test('a short word that is known may be the beginning of another only while it is typed', async () => {
  const meant = async (text: string): Promise<string[]> => (await ask({ text })).understood.needs.map(({ id }) => id);
  assert.deepEqual(await meant('dro'), ['debt-advice', 'food-bank']);
  assert.deepEqual(await meant('dro '), ['debt-advice']);
});

test('what breaks a stated limit stands below what keeps it, and says so', async () => {
  const { names, hits, understood } = await ask({ text: 'free food parcel' });
  assert.ok(names.indexOf('Larder') < names.indexOf('The Kitchen Table'));
  assert.deepEqual(hits[names.indexOf('The Kitchen Table')]!.breaks, ['Costs money']);
  assert.deepEqual(
    understood.chips.map((chip) => chip.key),
    ['free'],
  );
});

test('a limit that is part of a phrase of its own is not a limit', async () => {
  const { names, understood } = await ask({ text: 'free school meals' });
  assert.equal(names[0], 'School kitchen');
  assert.deepEqual(understood.chips, []);
});

test('a chip that was taken off is no limit any more', async () => {
  const { understood } = await ask({ text: 'food parcel saturday', ignore: ['day:SA'] });
  assert.deepEqual(understood.chips, []);
});

test('with little found, offers ways on that lead somewhere', async () => {
  const answer = await ask({ text: 'food parcel', filters: { days: ['SU'] } });
  assert.ok(!answer.names.includes('Larder'));
  assert.ok(answer.waysOn?.some((way) => way.kind === 'without' && way.total > answer.total));
  for (const way of answer.waysOn ?? []) assert.equal((await ask(way.request)).total, way.total);
});

test('answers any text and any filters', async () => {
  const request = fc.record(
    {
      text: fc.string({ unit: 'grapheme', maxLength: 80 }),
      filters: fc.record(
        {
          age: fc.integer({ min: -5, max: 300 }),
          free: fc.boolean(),
          within_miles: fc.double(),
          days: fc.subarray(['MO', 'SU'] as const) as fc.Arbitrary<('MO' | 'SU')[]>,
        },
        { requiredKeys: [] },
      ),
      needs: fc.array(fc.constantFrom('food-bank', 'nonsense')),
      limit: fc.integer(),
      offset: fc.integer(),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(request, async (asked) => {
      const { total, hits } = await search(parts, asked);
      assert.ok(hits.length <= total);
      assert.ok(hits.every(({ score }) => Number.isFinite(score)));
    }),
  );
});

test('a limit that is all that was said leaves out what does not keep it', async () => {
  const answer = await ask({ text: 'open on saturday ' });
  assert.ok(answer.names.includes('The Kitchen Table'));
  assert.ok(!answer.names.includes('Larder'), 'open on Mondays');
  assert.match(answer.hits[0]!.because, /because you said: open on saturday/);
  assert.deepEqual(
    answer.understood.chips.map(({ key, from }) => [key, from]),
    [['day:SA', 'words']],
  );
});

test('what is turned down is not looked for', async () => {
  const { understood, names } = await ask({ text: 'hungry but not bailiffs ' });
  assert.deepEqual(
    understood.needs.map(({ id }) => id),
    ['food-bank'],
  );
  assert.ok(!names.slice(0, 2).includes('First Light'));
});

test('the reason has the words as they were typed', async () => {
  const { hits } = await ask({ text: 'HUNGRY, Bailiffs ' });
  assert.ok(
    hits.every(({ because }) => !/hungry|bailiffs/.test(because)),
    hits.map(({ because }) => because).join(),
  );
});

test('what words of danger tell of comes first, in what is meant and in what is found', async () => {
  const without = await ask({ text: 'bailiffs hungry ' });
  assert.equal(without.understood.needs.length, 2);
  for (const [danger, first] of [
    ['food-bank', 'The Kitchen Table'],
    ['debt-advice', 'First Light'],
  ] as const) {
    const { understood, names } = await ask({ text: 'bailiffs hungry ', danger: [danger, 'no-such-need'] });
    assert.equal(understood.needs[0]!.id, danger);
    assert.equal(names[0], first);
  }
  const denied = await ask({ text: 'bailiffs ', danger: ['food-bank'], ignore: ['need:food-bank'] });
  assert.deepEqual(
    denied.understood.needs.map(({ id }) => id),
    ['debt-advice'],
    'a person may say that it is not meant',
  );
});

test('needs alone find what meets one of them and no more, so that a topic never finds fewer than one of its needs', async () => {
  assert.ok((await ask({ needs: ['debt-advice'] })).names.includes('Larder'), 'a search finds the neighbour of a need, too');
  const debt = await ask({ needs: ['debt-advice'], only_needs: true });
  assert.deepEqual(debt.names, ['First Light']);
  assert.equal(
    debt.waysOn?.some(({ request }) => request.only_needs),
    false,
    'ways on lead out of it',
  );
  const both = await ask({ needs: ['debt-advice', 'food-bank'], only_needs: true });
  assert.deepEqual(both.names.toSorted(), ['First Light', 'Larder', 'The Kitchen Table']);
  const far = { latitude: 58, longitude: -4, name: 'far away' };
  assert.equal((await ask({ needs: ['food-bank'], only_needs: true, near: far })).total, 2, 'a place leaves none out');
});
