/** Builds a segment's feed file beside its index, in one pass in document order. */
import { type Schedule, WEEKDAYS } from '../hsds.ts';
import type { PublishedService } from '../snapshot/published.ts';
import { asBytes, joinSections } from '../snapshot/sections.ts';
import { encodeUtf8 } from '../snapshot/utf8.ts';
import { FEED_FORMAT, type FeedHead, minutesOf, NONE, postcodeHash, uuidBytes, uuidStart } from './feed-format.ts';
import { lastModified } from './last-modified.ts';
import { organizationId } from './organization-id.ts';
import { locationId, placeIds } from './place-ids.ts';
import { type FeedTerm, feedTerm } from './taxonomy.ts';

const MOST_TERMS = 0xffff;

const daysOf = (byday: string | undefined): number =>
  (byday ?? '').split(',').reduce((bits, part) => {
    const day = WEEKDAYS.findIndex((code) => part.trim().endsWith(code));
    return day < 0 ? bits : bits | (1 << day);
  }, 0);

export class FeedBuilder {
  readonly #ids: number[] = [];
  readonly #organizations: number[] = [];
  readonly #modified: number[] = [];
  readonly #ages: number[] = [];
  readonly #terms: number[] = [];
  readonly #openings: number[] = [];
  readonly #places: number[] = [];
  readonly #locations: number[] = [];
  readonly #starts: [number[], number[], number[]] = [[], [], []];
  readonly #termTable = new Map<string, { index: number; term: FeedTerm }>();
  readonly #organizationTable = new Map<string, { index: number; name: string }>();
  /** Ids and names as written → their organisation, so that a name is hashed once. */
  readonly #named = new Map<string, number>();

  /** Adds the next service. */
  add(published: PublishedService): void {
    const { id, service } = published;
    this.#starts[0].push(this.#terms.length);
    this.#starts[1].push(this.#openings.length / 3);
    this.#starts[2].push(this.#places.length / 4);
    this.#ids.push(...uuidBytes(id));
    this.#organizations.push(service.organization ? this.#organization(service.organization) : NONE);
    this.#modified.push(Math.floor(Date.parse(lastModified(published) ?? '1970-01-01') / 1000));
    this.#ages.push(service.minimum_age ?? Number.NaN, service.maximum_age ?? Number.NaN);
    this.#addTerms(published);
    for (const schedule of service.schedules ?? []) this.#addOpening(schedule, 0);
    this.#addPlaces(published);
  }

  /** The file. */
  finish(): Uint8Array {
    const services = this.#modified.length;
    const lengths = [this.#terms.length, this.#openings.length / 3, this.#places.length / 4];
    const starts = this.#starts.map((list, i) => asBytes(Uint32Array.from([...list, lengths[i]!])));
    const places = new Uint32Array(this.#places.length);
    const points = new Float32Array(places.buffer);
    this.#places.forEach((value, i) => {
      if (i % 4 < 2) places[i] = value;
      else points[i] = value;
    });
    const organizations = [...this.#organizationTable];
    const head: FeedHead = { format: FEED_FORMAT, services, terms: [...this.#termTable.values()].map(({ term }) => term) };
    return joinSections([
      encodeUtf8(JSON.stringify(head)),
      Uint8Array.from(this.#ids),
      asBytes(Uint32Array.from(this.#organizations)),
      asBytes(Uint32Array.from(this.#modified)),
      asBytes(new Uint32Array(Float32Array.from(this.#ages).buffer)),
      ...starts,
      asBytes(Uint16Array.from(this.#terms)),
      asBytes(Uint16Array.from(this.#openings)),
      asBytes(places),
      Uint8Array.from(organizations.flatMap(([id]) => [...uuidBytes(id)])),
      encodeUtf8(JSON.stringify(organizations.map(([, { name }]) => name))),
      asBytes(Uint32Array.from(this.#locations)),
    ]);
  }

  #organization(organization: NonNullable<PublishedService['service']['organization']>): number {
    // One name may be that of several, and one may have several names.
    const as = `${organization.id ?? ''} ${organization.name}`;
    const named = this.#named.get(as);
    if (named !== undefined) return named;
    const id = organizationId(organization);
    const { index } = this.#organizationTable.get(id) ?? { index: this.#organizationTable.size };
    if (index === this.#organizationTable.size) this.#organizationTable.set(id, { index, name: organization.name });
    this.#named.set(as, index);
    return index;
  }

  #addTerms({ service, terms = [] }: PublishedService): void {
    const all = [...(service.attributes ?? []).map(({ taxonomy_term }) => taxonomy_term), ...terms];
    for (const one of all) {
      const term = feedTerm(one, all);
      const known = this.#termTable.get(term.id) ?? { index: this.#termTable.size, term };
      if (known.index >= MOST_TERMS) continue;
      this.#termTable.set(term.id, known);
      this.#terms.push(known.index);
    }
  }

  #addPlaces({ id, service }: PublishedService): void {
    const ids = placeIds(id, service);
    (service.service_at_locations ?? []).forEach(({ location, schedules = [] }, i) => {
      const postcode = location.addresses?.find((address) => address.postal_code)?.postal_code;
      const { latitude = Number.NaN, longitude = Number.NaN } = location;
      this.#places.push(uuidStart(ids[i]!), postcode ? postcodeHash(postcode) : 0, latitude, longitude);
      this.#locations.push(uuidStart(locationId(ids[i]!, location)));
      for (const schedule of [...schedules, ...(location.schedules ?? [])]) this.#addOpening(schedule, Math.min(i + 1, 511));
    });
  }

  /** @param place the place's number from 1; 0: the service's own. */
  #addOpening({ byday, opens_at, closes_at }: Schedule, place: number): void {
    this.#openings.push(daysOf(byday) | (place << 7), minutesOf(opens_at), minutesOf(closes_at));
  }
}
