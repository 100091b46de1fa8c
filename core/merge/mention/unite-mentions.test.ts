import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Location, Organization, Service } from '../../hsds.ts';
import { type MentionEvidence, mentionsOf, ORGANIZATION } from './mention.ts';
import { compareMentions, uniteMentions } from './unite-mentions.ts';

interface Told {
  source?: string;
  service?: Partial<Service>;
}

const service = (more: Partial<Service>): Service => ({ name: 'Advice', status: 'active', ...more });

/** Whether these organisations are one. */
function isOne(a: Organization & Told, b: Organization & Told): boolean {
  const mentions = new Map<string, MentionEvidence>();
  const keys = [a, b].map(({ source, service: more, ...organization }, n) => {
    const from = source ?? `source${n}`;
    const { key, told } = mentionsOf(service({ ...more, organization }), from, `r${n}`).find(({ place }) => place === ORGANIZATION)!;
    mentions.set(key, told);
    return key;
  });
  return keys[0] === keys[1] || uniteMentions(mentions).some((group) => keys.every((key) => group.includes(key)));
}

/** Groups of places, by their numbers. */
function groupsOf(locations: Partial<Location>[]): number[][] {
  const mentions = new Map<string, MentionEvidence>();
  const keys = locations.map((location, n) => {
    const at = { location: { location_type: 'physical' as const, ...location } };
    const { key, told } = mentionsOf(service({ service_at_locations: [at] }), `source${n}`, 'r')[0]!;
    mentions.set(key, told);
    return key;
  });
  return uniteMentions(mentions)
    .map((group) => group.map((key) => keys.indexOf(key)).sort())
    .sort();
}
const isOnePlace = (...locations: Partial<Location>[]): boolean => groupsOf(locations).length === 1;

const place = (
  name: string | undefined,
  address_1: string | undefined,
  postal_code?: string,
  more: Partial<Location> = {},
): Partial<Location> => ({
  ...(name && { name }),
  addresses: [{ ...(address_1 && { address_1 }), city: 'Portsmouth', ...(postal_code && { postal_code }) }],
  ...more,
});
const charity = (identifier: string) => ({
  organization_identifiers: [{ identifier_scheme: 'GB-CHC', identifier_type: 'Charity number', identifier }],
});
const at = (...locations: Partial<Location>[]): Told => ({
  service: { service_at_locations: locations.map((location) => ({ location: { location_type: 'physical', ...location } })) },
});

test('an organisation is one by its number, site, telephone or door and a name of the same words', () => {
  const bureau = { name: 'Portsmouth Citizens Advice Bureau' };
  const advice = { name: 'Citizens Advice Portsmouth' };
  assert.ok(isOne({ ...bureau, ...charity('1234567') }, { ...advice, ...charity('1234567') }), 'number');
  const [site, mail] = ['https://www.portsmouthadvice.org.uk/who-we-are', 'hello@portsmouthadvice.org.uk'];
  assert.ok(isOne({ ...bureau, website: site }, { ...advice, email: mail }), 'host');
  assert.ok(isOne({ ...bureau, phones: [{ number: '+442392123456' }] }, { ...advice, phones: [{ number: '023 9212 3456' }] }), 'telephone');
  const door = place(undefined, '1-3 Dugald Drummond Street', 'PO1 2BB');
  assert.ok(isOne({ ...bureau, ...at(door) }, { ...advice, ...at(place('Advice Centre', '1 Dugald Drummond St', 'PO1 2BB')) }), 'door');
  assert.ok(
    isOne(
      { name: 'Portsmouth Abuse and Rape Counselling Service (PARCS)', website: 'https://parcs.example.org/' },
      { name: 'Portsmouth Abuse & Rape Counselling Service', website: 'http://www.parcs.example.org' },
    ),
  );
});

test('the same name alone is not enough, unless it is so long that nobody else has it', () => {
  assert.equal(isOne({ name: 'Holy Trinity Church' }, { name: 'Holy Trinity Church' }), false);
  assert.equal(isOne({ name: "St Mary's Church" }, { name: 'St Mary’s Church' }), false);
  const directory = 'https://www.churchfinder.example/';
  assert.equal(
    isOne({ name: "St Mary's Church", website: directory }, { name: "St Mary's Church", website: directory }),
    false,
    'a directory’s host',
  );
  assert.ok(isOne({ name: 'Portsmouth Abuse and Rape Counselling Service' }, { name: 'Portsmouth Abuse and Rape Counselling Service' }));
});

const APART: [string, Organization & Told, Organization & Told][] = [
  ['a parent and its branch', { name: 'Age UK', ...charity('1128267') }, { name: 'Age UK Portsmouth', ...charity('1128267') }],
  ['two branches with one number', { name: 'Anytown Mind', ...charity('7654321') }, { name: 'Otherton Mind', ...charity('7654321') }],
  [
    'a council and its team',
    { name: 'Portsmouth City Council', website: 'https://portsmouth.gov.uk' },
    { name: 'Portsmouth City Council Adult Social Care', website: 'https://portsmouth.gov.uk' },
  ],
  [
    'two groups in one hall',
    { name: 'Paulsgrove Toddlers', ...at(place('Hall', '1 Marsden Road', 'PO6 4JB')) },
    { name: 'Paulsgrove Over 60s', ...at(place('Hall', '1 Marsden Road', 'PO6 4JB')) },
  ],
  [
    'two numbers of one scheme',
    { name: 'Harbour Trust', website: 'https://harbour.example.org', ...charity('1111111') },
    { name: 'Harbour Trust', website: 'https://harbour.example.org', ...charity('2222222') },
  ],
  [
    'two scout groups',
    { name: '1st Anytown Scouts', phones: [{ number: '01632 960401' }] },
    { name: '2nd Anytown Scouts', phones: [{ number: '01632 960401' }] },
  ],
  ['two that one publisher tells apart', { name: 'Toddler Group', id: '1', source: 'a' }, { name: 'Toddler Group', id: '2', source: 'a' }],
  [
    'names of common words only',
    { name: 'Portsmouth Society', phones: [{ number: '01632 960401' }] },
    { name: 'Portsmouth Support Group', phones: [{ number: '01632 960401' }] },
  ],
  [
    'one name in two counties',
    { name: 'Hope Church', ...at(place('Hope', 'High Street', 'PO1 2DT')) },
    { name: 'Hope Church', ...at(place('Hope', 'High Street', 'LS1 2DT')) },
  ],
];
for (const [what, a, b] of APART)
  test(`organisations stay apart: ${what}`, () => {
    assert.equal(isOne(a, b), false);
    assert.equal(isOne(b, a), false);
  });

test('a place is one by its property number, or by postcode and door or building', () => {
  const library = place('Central Library', 'Guildhall Square', 'PO1 2DX');
  assert.ok(isOnePlace(library, place('Citizens Advice', 'Portsmouth Central Library, Guildhall Sq', 'PO1 2DX')));
  assert.ok(isOnePlace(place(undefined, '117 Orchard Road', 'PO4 0AD'), place('Carers Centre', '117 Orchard Rd', 'PO4 0AD')));
  const uprn = { external_identifier: '10012345678', external_identifier_type: 'UPRN' };
  assert.ok(isOnePlace(place('Central Library', 'The Square', undefined, uprn), place('Library', 'Guildhall Square', 'PO1 2DX', uprn)));
  const here = { latitude: 50.7979, longitude: -1.0911 };
  assert.ok(
    isOnePlace(place('Central Library', undefined, undefined, here), { ...library, latitude: 50.79805, longitude: -1.0909 }),
    '20 m',
  );
  assert.ok(isOnePlace(library, place('Room 2, Central Library', 'Guildhall Square', 'PO1 2DX')), 'one room is the building');
});

test('places stay apart: other doors, units, buildings and rooms', () => {
  const library = place('Central Library', 'Guildhall Square', 'PO1 2DX');
  for (const other of [
    place('Guildhall', 'Guildhall Square', 'PO1 2DX'),
    place('Central Library', 'Guildhall Square', 'SO14 7LY'),
    place('Central Library', '12 Guildhall Square', 'PO1 9ZZ', { latitude: 50.81, longitude: -1.09 }),
    place(undefined, 'Guildhall Square', 'PO1 2DX'),
    place(undefined, undefined, 'PO1 2DX'),
  ])
    assert.equal(isOnePlace(library, other), false, JSON.stringify(other));
  assert.equal(isOnePlace(place(undefined, 'Unit 3, 5 Quay Road', 'PO1 3AA'), place(undefined, 'Unit 4, 5 Quay Road', 'PO1 3AA')), false);
  assert.equal(isOnePlace(place('Hope', '10 High Street', 'PO1 3AA'), place('Hope', '12 High Street', 'PO1 3AA')), false);
  const slip = { external_identifier: '10001146782', external_identifier_type: 'UPRN' };
  assert.equal(isOnePlace(place('Oriel Hall', undefined, 'BA1 6RA', slip), place('The Hollies', undefined, 'BA3 2DP', slip)), false);
  const near = { latitude: 50.8077, longitude: 0.2482 };
  assert.equal(
    isOnePlace(
      place(undefined, '3-4 The Triangle, Lower Willingdon', 'BN20 9PJ', near),
      place(undefined, '1-2 Orchard Parade, Lower Willingdon', 'BN20 9PL', near),
    ),
    false,
    'a village is no building',
  );
  assert.equal(
    isOnePlace(place(undefined, 'Sussex Road, Gorleston', 'NR31 6QB'), place('Hope', 'Lowestoft Road, Gorleston', 'NR31 6QB')),
    false,
  );
  assert.equal(isOnePlace(place(undefined, 'Liscard Village', 'CH45 4JG'), place('Hope', 'Liscard Village', 'CH45 4JG')), false);
  assert.equal(isOnePlace(place('Online', undefined), place('Online', undefined)), false);
  const rooms = [2, 3].map((n) => place(`Room ${n}, Central Library`, 'Guildhall Square', 'PO1 2DX'));
  assert.deepEqual(groupsOf([rooms[0]!, rooms[1]!, library]), [[0], [1], [2]], 'two rooms are not the building between them');
});

test('what one publisher does not say of a building is nobody else’s place', () => {
  const mentions = ['1', '2'].flatMap((record) =>
    mentionsOf(
      service({ service_at_locations: [{ location: { location_type: 'physical', ...place(undefined, undefined, 'PO1 2DX') } }] }),
      'a',
      record,
    ),
  );
  assert.notEqual(mentions[0]!.key, mentions[1]!.key);
});

test('one bad link chains nothing: the two that it would join stay apart', () => {
  const number = charity('1234567');
  const all: Organization[] = [
    { name: 'Harbour Advice', website: 'https://harbouradvice.example' },
    { name: 'Harbour Advice', alternate_name: 'Quay Debt Line', website: 'https://harbouradvice.example', ...number },
    { name: 'Quay Debt Line', ...number },
  ];
  const mentions = new Map(
    all.map((organization, n) => mentionsOf(service({ organization }), `s${n}`, 'r')[0]!).map(({ key, told }) => [key, told]),
  );
  const groups = uniteMentions(mentions).map((group) => group.map((key) => key.split('\n')[1]));
  assert.ok(!groups.some((group) => group.includes('s0') && group.includes('s2')), JSON.stringify(groups));
});

const arbitraryMention = fc.record({
  source: fc.constantFrom('a', 'b', 'c'),
  record: fc.nat(9).map(String),
  organization: fc.record(
    {
      id: fc.constantFrom('1', '2'),
      name: fc.constantFrom('Age UK', 'Age UK Portsmouth', 'Portsmouth Age UK', 'Harbour Trust', 'The Harbour Trust Ltd', 'Quay Debt Line'),
      alternate_name: fc.constantFrom('Harbour Trust', 'Age UK'),
      website: fc.constantFrom('https://ageuk.example', 'https://harbour.example', 'https://quaydebt.example'),
      organization_identifiers: fc.constantFrom('1234567', '7654321').map((one) => charity(one).organization_identifiers),
    },
    { requiredKeys: ['name'] },
  ),
  location: fc.record(
    {
      location_type: fc.constant('physical' as const),
      name: fc.constantFrom('Central Library', 'Room 2, Central Library', 'Room 3, Central Library', 'Guildhall', 'Hope Hall'),
      latitude: fc.constantFrom(50.7979, 50.798, 50.81),
      longitude: fc.constant(-1.0911),
      addresses: fc
        .record({
          address_1: fc.constantFrom('Guildhall Square', '5 Quay Road', 'Unit 3, 5 Quay Road', '7 Quay Road'),
          postal_code: fc.constantFrom('PO1 2DX', 'PO1 3AA'),
        })
        .map((address) => [address]),
    },
    { requiredKeys: ['location_type'] },
  ),
});
const mentionsIn = (all: { source: string; record: string; organization: Organization; location: Location }[]) =>
  all.flatMap(({ source, record, organization, location }) =>
    mentionsOf(service({ organization, service_at_locations: [{ location }] }), source, record),
  );

test('the same groups in any order, and again of each group by itself', () => {
  fc.assert(
    fc.property(fc.array(arbitraryMention, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (all, order) => {
      const mentions = new Map(mentionsIn(all).map(({ key, told }) => [key, told]));
      const groups = uniteMentions(mentions);
      assert.deepEqual(groups.flat().sort(), [...mentions.keys()].sort(), 'each mention in one group');
      const shuffled = [...mentions].map((one) => [order.next().value as number, one] as const).sort(([a], [b]) => a - b);
      assert.deepEqual(uniteMentions(new Map(shuffled.map(([, one]) => one))), groups);
      for (const group of groups)
        for (const a of group)
          for (const b of group)
            assert.ok(a === b || compareMentions(mentions.get(a)!, mentions.get(b)!) > -2, 'no two that are surely not one');
      for (const group of groups) assert.deepEqual(uniteMentions(new Map(group.map((key) => [key, mentions.get(key)!]))), [group]);
    }),
    { numRuns: 400 },
  );
});
