/**
 * Three feeds that change from one edition to the next, and the area made of them. What an edition holds hangs on its number
 * alone: records change, come, go, are closed, are joined by another feed's; now and then a feed is down, has lost too much, or
 * changes nearly whole, so that every way of publishing is met.
 */
import type { AreaConfig } from '../../core/area.ts';
import { type Listening, listen } from '../../demo/listen.ts';
import { randomBy } from './random.ts';

export const AREA = 'tortureham';

const COUNCIL = 360;
const CHARITY = 90;
const CLINICS = 40;
const PER_PAGE = 40;
/** The charity lists so many of the council's services too. */
const SHARED = 45;

const OFFERS = [
  ['Lunch club', 'A hot meal and company for older people.'],
  ['Debt advice', 'Free and private help with money you owe.'],
  ['Stay and play', 'Toys, songs and a cup of tea for parents with small children.'],
  ['Food pantry', 'Food at low cost when money is short.'],
  ['Walking group', 'An easy walk each week, at the pace of the slowest.'],
  ['Bereavement support', 'Somebody to talk to after a death.'],
  ['Job search help', 'Help to write a CV and to look for work.'],
  ['Carers’ meeting', 'For people who look after somebody at home.'],
] as const;
const STREETS = ['Tern Street', 'Gull Road', 'Harbour Lane', 'Quay Row', 'Plover Avenue', 'Mill Hill'];

interface Fact {
  number: number;
  name: string;
  about: string;
  phone: string;
  address: string;
  postcode: string;
  latitude: string;
  longitude: string;
  closed: boolean;
}

type Feed = 'council' | 'charity' | 'clinic';

const chance = (...of: (string | number)[]): number => {
  let seed = 0;
  for (const letter of of.join('/')) seed = Math.imul(seed, 31) + letter.charCodeAt(0);
  return randomBy(seed)();
};

/** The share of records that an edition changes: mostly few, every fourth time many. */
const shareOf = (edition: number): number => (edition % 4 === 3 ? 0.4 : 0.04);

/** The edition, up to this one, in which a record was changed last; 0: never. */
function changedIn(feed: Feed, number: number, edition: number): number {
  for (let at = edition; at > 0; at -= 1) if (chance(feed, number, 'changed', at) < shareOf(at)) return at;
  return 0;
}

/** In most editions a few records are not there, another few each time. */
const isAway = (feed: Feed, number: number, edition: number): boolean => chance(feed, number, 'away', edition) < 0.012;

function factOf(feed: Feed, number: number, edition: number): Fact {
  // What the charity lists of the council's is said to be the council's, with its telephone and place.
  const [of, same] = feed === 'charity' && number < SHARED ? (['council', number * 3] as const) : ([feed, number] as const);
  const [offer, about] = OFFERS[Math.floor(chance(of, same, 'offer') * OFFERS.length)] ?? OFFERS[0];
  const street = STREETS[Math.floor(chance(of, same, 'street') * STREETS.length)] ?? STREETS[0];
  const digits = String(960_000 + Math.floor(chance(of, same, 'phone') * 1000));
  const changed = changedIn(feed, number, edition);
  return {
    number,
    name: `${offer} ${of} ${same}`,
    about: changed > 0 ? `${about} New from edition ${changed}.` : about,
    phone: `01632 ${digits}`,
    address: `${1 + Math.floor(chance(of, same, 'house') * 90)} ${street}`,
    postcode: `PO${1 + Math.floor(chance(of, same, 'sector') * 6)} ${1 + (same % 5)}DT`,
    latitude: (50.78 + chance(of, same, 'lat') * 0.07).toFixed(5),
    longitude: (-1.11 + chance(of, same, 'lon') * 0.08).toFixed(5),
    closed: chance(feed, number, 'closed', edition) < 0.008,
  };
}

const factsOf = (feed: Feed, count: number, edition: number): Fact[] =>
  Array.from({ length: count }, (_, number) => number)
    .filter((number) => !isAway(feed, number, edition))
    .map((number) => factOf(feed, number, edition));

const councilRecord = (fact: Fact) => ({
  id: `c${fact.number}`,
  name: fact.name,
  description: fact.about,
  status: fact.closed ? 'inactive' : 'active',
  organization: { id: `o${fact.number % 30}`, name: `Provider ${fact.number % 30}` },
  phones: [{ id: `p${fact.number}`, number: fact.phone }],
  service_at_locations: [
    {
      id: `a${fact.number}`,
      location: {
        id: `l${fact.number}`,
        location_type: 'physical',
        latitude: Number(fact.latitude),
        longitude: Number(fact.longitude),
        addresses: [{ id: `d${fact.number}`, address_1: fact.address, city: 'Tortureham', postal_code: fact.postcode }],
      },
    },
  ],
});

const charityRow = (fact: Fact) => ({
  ref: `v${fact.number}`,
  name: fact.name,
  about: fact.about,
  tel: fact.phone,
  street: fact.address,
  postcode: fact.postcode,
  lat: fact.latitude,
  lon: fact.longitude,
  status: fact.closed ? 'closed' : 'active',
});

const clinicRecord = (fact: Fact) => ({
  id: 5000 + fact.number,
  name: fact.name,
  description: fact.about,
  status: 'active',
  organization: { id: 'nhs', name: 'Tortureham NHS' },
  contacts: [{ id: `k${fact.number}`, name: 'Reception', phones: [{ number: fact.phone }] }],
  service_at_locations: [
    {
      id: `s${fact.number}`,
      location: { id: `m${fact.number}`, name: 'Clinic', latitude: Number(fact.latitude), longitude: Number(fact.longitude) },
    },
  ],
});

/** What a feed answers for an address: JSON, or that it is down. */
export function answerOf(url: URL, edition: number): unknown {
  const page = Number(url.searchParams.get('page') ?? 1);
  if (url.pathname === '/council/services') return councilPage(page, edition);
  if (url.pathname === '/charity.json') return edition % 7 === 5 ? undefined : charityRows(edition);
  const clinics = factsOf('clinic', CLINICS, edition).map(clinicRecord);
  if (url.pathname === '/clinics/services') {
    const contents = clinics.map(({ id, name }) => ({ id, name }));
    return { totalElements: contents.length, totalPages: 1, number: 1, size: contents.length, first: true, last: true, content: contents };
  }
  return clinics.find(({ id }) => url.pathname === `/clinics/services/${id}`);
}

function councilPage(number: number, edition: number): unknown {
  const records = factsOf('council', COUNCIL, edition).map(councilRecord);
  const pages = Math.ceil(records.length / PER_PAGE);
  const contents = records.slice((number - 1) * PER_PAGE, number * PER_PAGE);
  return {
    total_items: records.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/** In every ninth edition the list has lost a third, for which the source is held. */
function charityRows(edition: number): unknown[] {
  const rows = factsOf('charity', CHARITY, edition).map(charityRow);
  return edition % 9 === 7 ? rows.slice(0, 60) : rows;
}

export interface ChangingFeeds extends Listening {
  /** From now on they give this edition. */
  turnTo(edition: number): void;
}

export async function startChangingFeeds(): Promise<ChangingFeeds> {
  let edition = 0;
  const listening = await listen(0, (request, response) => {
    const answer = answerOf(new URL(request.url ?? '/', 'http://feeds.invalid'), edition);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  return {
    ...listening,
    turnTo: (to) => {
      edition = to;
    },
  };
}

const source = (id: string, kind: 'oruk-3' | 'oruk-1' | 'table', url: string, trust: number) => ({
  id,
  kind,
  url,
  trust,
  name: `List of the ${id}`,
  owner: `Owner of the ${id}’s list`,
  licence: { name: 'Open Government Licence v3.0' },
});

/** The area that is made of the feeds at an address. */
export const areaFrom = (feeds: string): AreaConfig => ({
  id: AREA,
  name: 'Tortureham',
  sources: [
    source('council', 'oruk-3', `${feeds}/council`, 1),
    {
      ...source('charity', 'table', `${feeds}/charity.json`, 2),
      table: {
        format: 'json',
        id: 'ref',
        name: 'name',
        columns: {
          description: 'about',
          phone: 'tel',
          address_1: 'street',
          postal_code: 'postcode',
          latitude: 'lat',
          longitude: 'lon',
          status: 'status',
        },
      },
    },
    source('clinics', 'oruk-1', `${feeds}/clinics`, 3),
  ],
});
