/** Other services that a service's page leads to: those at its places, and those of its organisation. */
import { isLasting } from '../../core/oruk/lasting-uuid.ts';
import { organizationId } from '../../core/oruk/organization-id.ts';
import type { PublishedService } from '../../core/snapshot/published.ts';
import type { OpenedArea } from './directories.ts';
import { OpenFeed, type Row } from './oruk/open-feed.ts';

/** Some of the services, and how many more there are. */
export interface Some {
  services: PublishedService[];
  more: number;
}

export interface Related {
  here: Some;
  theirs: Some;
}

/** So many are named; a council has hundreds. */
const MOST = 6;
const NONE: Some = { services: [], more: 0 };

/** What else is at the places of a service and what else its organisation does; what is at the place is not named again. */
export async function relatedServices(area: OpenedArea, record: PublishedService): Promise<Related> {
  // A version of an older release has no index of them.
  if (area.manifest.segments.some(({ feed }) => !feed)) return { here: NONE, theirs: NONE };
  const feed = await OpenFeed.open(area);
  const own = feed.rowOf(record.id);
  const here = rowsHere(feed, record).filter((row) => !isSame(row, own));
  const theirs = rowsOfTheirs(feed, record).filter((row) => !isSame(row, own) && !here.some((one) => isSame(one, row)));
  return { here: await some(feed, here, own), theirs: await some(feed, theirs, own) };
}

const isSame = (a: Row, b: Row | undefined): boolean => a.segment === b?.segment && a.document === b.document;

function rowsHere(feed: OpenFeed, { service }: PublishedService): Row[] {
  const ids = (service.service_at_locations ?? []).flatMap(({ location }) => (isLasting(location.id) ? [location.id] : []));
  const rows = ids.flatMap((id) =>
    feed.indexes.flatMap((index, segment) => index.placesAt(id).map(({ document }): Row => ({ segment, document }))),
  );
  const shown = rows.filter((row) => feed.isShown(row));
  return shown.filter((row, i) => shown.findIndex((one) => isSame(one, row)) === i);
}

function rowsOfTheirs(feed: OpenFeed, { service: { organization } }: PublishedService): Row[] {
  if (!organization) return [];
  const id = organizationId(organization);
  const numbers = feed.indexes.map((index) => index.organizationOf(id));
  if (numbers.every((number) => number === undefined)) return [];
  return [...feed.rows()].filter(({ segment, document }) => {
    const number = numbers[segment];
    return number !== undefined && feed.indexes[segment]!.organization(document) === number;
  });
}

/** Those that lie nearest to the service itself: documents lie like beside like. */
async function some(feed: OpenFeed, rows: readonly Row[], own: Row | undefined): Promise<Some> {
  const distance = ({ segment, document }: Row): number =>
    own?.segment === segment ? Math.abs(document - own.document) : Number.MAX_SAFE_INTEGER;
  const nearest = rows.toSorted((a, b) => distance(a) - distance(b) || a.segment - b.segment || a.document - b.document);
  return { services: await feed.records(nearest.slice(0, MOST)), more: Math.max(0, rows.length - MOST) };
}
