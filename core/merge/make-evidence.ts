import { findPostcode } from '../normalise/postcode.ts';
import type { Evidence, Place } from './evidence.ts';
import { isFreeMail } from './free-mail.ts';
import { matchWebsite } from './match-website.ts';
import { isForWhom, offersIn } from './offers.ts';
import { sketchOf } from './sketch.ts';
import { stemsOf } from './stems.ts';
import { wordsOf } from './words.ts';

/** A record's own words, as its source wrote them, from which evidence is made. */
export interface Told {
  source?: string;
  name?: string;
  organization?: string;
  places?: ToldPlace[];
  phones?: string[];
  emails?: string[];
  urls?: string[];
  identifiers?: string[];
  place_identifiers?: string[];
  description?: string;
}

export interface ToldPlace {
  address?: string;
  city?: string;
  postcode?: string;
  latitude?: number;
  longitude?: number;
}

/** More values than these of one record are not compared. */
const MOST = 6;

/** Makes evidence of what a record says. Never fails: what cannot be read is no evidence. */
export function makeEvidence(told: Told): Evidence {
  return {
    source: plain(told.source ?? ''),
    name: wordsOf(told.name ?? ''),
    organization: wordsOf(told.organization ?? ''),
    places: (told.places ?? []).map(placeOf).filter(isTelling).slice(0, MOST),
    phones: some((told.phones ?? []).flatMap(phonesIn)),
    emails: some((told.emails ?? []).flatMap(emailsIn)),
    sites: sitesOf(told),
    identifiers: some((told.identifiers ?? []).map(plain)),
    place_identifiers: some((told.place_identifiers ?? []).map(plain)),
    sketch: sketchOf(told.description ?? ''),
    ...offersOf(told),
    stems: stemsOf([...wordsOf(told.name ?? ''), ...wordsOf((told.description ?? '').slice(0, MOST_LETTERS), MOST_WORDS)], MOST_STEMS),
  };
}

/** Letters and words of a description that are read for what is offered, and stems that are kept. */
const MOST_LETTERS = 1000;
const MOST_WORDS = 60;
const MOST_STEMS = 24;

function offersOf({ name = '', organization = '', description = '' }: Told): Pick<Evidence, 'named' | 'told'> {
  const named = offersIn(wordsOf(name));
  const told = offersIn(wordsOf(description.slice(0, MOST_LETTERS), MOST_WORDS));
  const done = [...named, ...told].some((sign) => !isForWhom(sign))
    ? []
    : offersIn(wordsOf(organization)).filter((sign) => !isForWhom(sign));
  return { named, told: [...told, ...done].filter((sign) => !named.includes(sign)).slice(0, MOST_TOLD) };
}
/** Signs of a description that are kept: the first. */
const MOST_TOLD = 10;

const plain = (text: string): string => text.replace(/[\n\t|]+/g, ' ').trim();
const some = (values: string[]): string[] => [...new Set(values.filter(Boolean))].sort().slice(0, MOST);

function placeOf({ address = '', city = '', postcode = '', latitude, longitude }: ToldPlace): Place {
  const found = findPostcode(postcode) ?? findPostcode(address) ?? postcode;
  const words = wordsOf(findPostcode(address) ? address.replace(new RegExp(found.replace(' ', '\\s*'), 'i'), ' ') : address);
  const numbers = words.filter((word) => /^\d+[a-z]?$/.test(word));
  const known = latitude !== undefined && longitude !== undefined && Number.isFinite(latitude) && Number.isFinite(longitude);
  return {
    numbers: numbers.slice(0, 4),
    street: words.filter((word) => !/^\d+[a-z]?$/.test(word)).slice(0, 12),
    city: wordsOf(city).slice(0, 4),
    postcode: found
      .replace(/[^a-z\d]+/gi, '')
      .toUpperCase()
      .slice(0, 12),
    ...(known && (latitude !== 0 || longitude !== 0) && { point: [latitude, longitude] as const }),
  };
}

const isTelling = (place: Place): boolean =>
  place.postcode !== '' || place.point !== undefined || place.street.length > 0 || place.city.length > 0;

/** National digits: `+44 (0)1632 960401` and `01632 960401` are one; of `212/555-0101` and `+1 212 555 0101` too. */
function phonesIn(text: string): string[] {
  const parts = text.replace(/\D/g, '').length > 13 ? text.split(/[;,|/]|\bor\b|\band\b|\n/i) : [text];
  return parts.flatMap((part) => {
    const digits = part
      .replace(/\b(?:ext|x|extension)\b.*$/i, '')
      .replace(/\(0\)/g, '')
      .replace(/\D/g, '')
      .replace(/^(?:00)?44(?=\d{9,})/, '')
      .replace(/^0+/, '')
      .replace(/^1(?=\d{10}$)/, '');
    return digits.length >= 6 && !/^(\d)\1+$/.test(digits) ? [digits.slice(0, 12)] : [];
  });
}

const emailsIn = (text: string): string[] => text.toLowerCase().match(/[^\s@<>,;:|]+@[^\s@<>,;:|]+\.[a-z]{2,}/g) ?? [];

/** Where no website is given, an e-mail address says whose it is, unless it is a mail provider's. */
function sitesOf({ urls = [], emails = [] }: Told): string[] {
  const sites = some(urls.flatMap(sitesIn));
  return sites.length > 0
    ? sites
    : some(emails.flatMap(emailsIn).flatMap((email) => (isFreeMail(email) ? [] : sitesIn(email.split('@')[1]!))));
}

function sitesIn(text: string): string[] {
  const url = text.trim().split(/\s+/)[0] ?? '';
  if (!url) return [];
  const site = matchWebsite(/^https?:\/\//i.test(url) ? url : `http://${url}`);
  return site
    ? [
        plain(site)
          .replace(/\/(?:index|default|home)\.\w{3,5}$/, '')
          .slice(0, 90),
      ]
    : [];
}
