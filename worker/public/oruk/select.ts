/** Which services and places keep to what was asked. */
import { postcodeHash } from '../../../core/oruk/feed-format.ts';
import type { FeedIndex, OpeningSought } from '../../../core/oruk/feed-index.ts';
import type { FeedTerm } from '../../../core/oruk/taxonomy.ts';
import type { Point } from '../../../core/search/query.ts';
import { rulerFrom } from '../../../core/search/ruler.ts';
import type { OpenFeed, Row } from './open-feed.ts';

const METRES_PER_MILE = 1609.344;

export interface Sought {
  /** Words, ranked as the search ranks them. */
  text?: string;
  /** Each must be met by a term of the service. */
  terms?: ((term: FeedTerm) => boolean)[];
  /** Its id now or before. */
  organization?: string;
  /** A service that does not state the age is left out. */
  minimum_age?: number;
  maximum_age?: number;
  /** One of these must be kept to by one schedule. */
  openings?: OpeningSought[];
  /** Seconds since 1970. */
  modified_after?: number;
}

/** A place of a service. */
export interface PlaceRow extends Row {
  place: number;
  /** To the postcode asked for. */
  metres?: number;
}

/** Where a postcode is: its own hash, so that places of the same postcode are at it, and a point. */
export interface Near extends Point {
  hash: number;
  /** Infinity: however far. */
  metres: number;
}

/** The services that keep to all that is sought: in document order, or, when there are words, the best first. */
export async function selectServices(feed: OpenFeed, asked: Sought): Promise<Row[]> {
  const { organization } = asked;
  const sought = organization === undefined ? asked : { ...asked, organization: await feed.organizationNow(organization) };
  const tests = feed.indexes.map((index) => testOf(index, sought));
  const rows = sought.text === undefined ? [...feed.rows()] : await feed.area.index.findAll(sought.text);
  return rows.filter((row) => feed.isShown(row) && tests[row.segment]!(row.document));
}

/** The places of the services that keep to what is sought, openings asked of each place; the nearest first when a postcode is given. */
export async function selectPlaces(feed: OpenFeed, sought: Sought, near?: Near): Promise<PlaceRow[]> {
  const { openings, ...rest } = sought;
  const places: PlaceRow[] = [];
  const distance = near && distanceFrom(near);
  for (const row of await selectServices(feed, rest)) {
    const index = feed.indexes[row.segment]!;
    for (let place = 0; place < index.placeCount(row.document); place++) {
      if (openings && !openings.some((opening) => index.isOpen(row.document, opening, place))) continue;
      const metres = distance?.(index.place(row.document, place));
      if (near && !(metres! <= near.metres)) continue;
      places.push({ ...row, place, ...(metres !== undefined && { metres }) });
    }
  }
  return near ? places.sort((a, b) => a.metres! - b.metres!) : places;
}

/** Of these services, those with a place near enough; the nearest first. */
export function nearest(feed: OpenFeed, rows: readonly Row[], near: Near): Row[] {
  const distance = distanceFrom(near);
  const found: { row: Row; metres: number }[] = [];
  for (const row of rows) {
    const index = feed.indexes[row.segment]!;
    let metres = Number.NaN;
    for (let place = 0; place < index.placeCount(row.document); place++) {
      const here = distance(index.place(row.document, place));
      if (here < metres || Number.isNaN(metres)) metres = here;
    }
    if (metres <= near.metres) found.push({ row, metres });
  }
  return found.sort((a, b) => a.metres - b.metres).map(({ row }) => row);
}

/**
 * Where a postcode is. The places table knows postcodes by their sector only; where services of the area stand at this very
 * postcode, theirs is the better point. Undefined when nothing knows it.
 */
export async function locatePostcode(feed: OpenFeed, postcode: string, metres: number): Promise<Near | undefined> {
  const hash = postcodeHash(postcode);
  let [count, latitude, longitude] = [0, 0, 0];
  for (const { segment, document } of feed.rows()) {
    const index = feed.indexes[segment]!;
    for (let i = 0; i < index.placeCount(document); i++) {
      const place = index.place(document, i);
      if (place.postcode !== hash || Number.isNaN(place.latitude)) continue;
      count++;
      latitude += place.latitude;
      longitude += place.longitude;
    }
  }
  if (count > 0) return { latitude: latitude / count, longitude: longitude / count, hash, metres };
  const known = await feed.area.index.place(postcode);
  return known && known.precision !== 'town' ? { latitude: known.latitude, longitude: known.longitude, hash, metres } : undefined;
}

type Place = ReturnType<FeedIndex['place']>;

/** Metres to a place; NaN when it is not known where that is. */
function distanceFrom(near: Near): (place: Place) => number {
  const ruler = rulerFrom(near);
  return ({ postcode, latitude, longitude }) => (postcode === near.hash ? 0 : ruler(latitude, longitude) * METRES_PER_MILE);
}

function testOf(index: FeedIndex, sought: Sought): (document: number) => boolean {
  const { terms = [], openings, minimum_age, maximum_age, modified_after } = sought;
  const met = terms.map((isMet) => Uint8Array.from(index.terms, (term) => (isMet(term) ? 1 : 0)));
  const organization = sought.organization === undefined ? undefined : (index.organizationOf(sought.organization) ?? -1);
  return (document) =>
    (organization === undefined || index.organization(document) === organization) &&
    (minimum_age === undefined || index.minimumAge(document) >= minimum_age) &&
    (maximum_age === undefined || index.maximumAge(document) <= maximum_age) &&
    (modified_after === undefined || index.modified(document) >= Math.floor(modified_after)) &&
    met.every((isMet) => index.termsOf(document).some((term) => isMet[term])) &&
    (openings === undefined || openings.some((opening) => index.isOpen(document, opening)));
}
