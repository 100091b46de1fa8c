import type { Json, Organization, Service } from '../hsds.ts';
import type { Assertion, PublishedService } from '../snapshot/published.ts';
import { isSameValue } from './same-value.ts';
import { uniteBy } from './unite-by.ts';
import { unitePlaces } from './unite-places.ts';

/** One source's record of a service, with what decides between sources. */
export interface Contribution {
  source_id: string;
  record_id: string;
  /** 1 is the most trusted. */
  trust: number;
  /** Date (`YYYY-MM-DD`) of the last run that changed or first saw it. */
  last_seen?: string;
  service: Service;
}

/** Fields that stand or fall together: half of one source's and half of another's would say what neither said. */
const SERVICE_FIELDS: readonly (readonly (keyof Service)[])[] = [
  ['name'],
  ['alternate_name'],
  ['description'],
  ['url'],
  ['email'],
  ['status', 'alert'],
  ['interpretation_services'],
  ['application_process'],
  ['fees'],
  ['accreditations'],
  ['eligibility_description'],
  ['minimum_age', 'maximum_age'],
  ['assured_date'],
  ['last_modified'],
  ['attending'],
  // Taken whole: hours or prices of two sources put together would be wrong.
  ['schedules'],
  ['cost_options'],
  ['contacts'],
];
const ORGANIZATION_FIELDS: readonly (keyof Organization)[] = [
  'name',
  'alternate_name',
  'description',
  'email',
  'website',
  'logo',
  'uri',
  'contacts',
];
/** Differences that tell a reader nothing. */
const NOT_RIVALS = new Set(['assured_date', 'last_modified', 'organization.logo', 'organization.uri']);

/**
 * Makes one service of the records that are of it, keeping who said what.
 *
 * For each field the value shown is that of the record assured most recently; then of the most trusted source; then of the
 * smaller source and record id. Where others say otherwise, `rivals` lists what each says, the one shown first. Hours, costs
 * and contacts are taken whole from one record; phones, languages, terms, service areas and identifiers are those of all
 * records; places are put together by their postcode; an organisation is that of the
 * first record that names one, with what others say of the same (the same id). The order in which the records come makes no difference.
 * `records` must not be empty.
 */
export function mergeRecords(id: string, shortId: string, records: readonly Contribution[]): PublishedService {
  const ranked = [...records].sort(byRank);
  const services = ranked.map((record) => record.service);
  const rivals: { [field: string]: Assertion[] } = {};
  const merged: Partial<Service> = { id };
  for (const fields of SERVICE_FIELDS) {
    const from = services.find((service) => fields.some((field) => service[field] !== undefined));
    if (!from) continue;
    for (const field of fields) {
      if (from[field] !== undefined) Object.assign(merged, { [field]: from[field] });
      noteRivals(rivals, field, ranked, (service) => service[field]);
    }
  }
  Object.assign(merged, unitedLists(services), mergedOrganization(ranked, rivals), mergedBeyond(services));
  return {
    id,
    short_id: shortId,
    service: merged as Service,
    sources: ranked.map(({ source_id, record_id, service, last_seen }) => ({
      source_id,
      record_id,
      ...(service.assured_date && { assured_date: service.assured_date }),
      ...(last_seen && { last_seen }),
    })),
    ...(Object.keys(rivals).length > 0 && { rivals }),
  };
}

/** Most recently assured, most trusted, smallest id: the order in which records are believed. */
export function byRank(a: Contribution, b: Contribution): number {
  const [x, y] = [a.service.assured_date ?? '', b.service.assured_date ?? ''];
  if (x !== y) return x > y ? -1 : 1;
  if (a.trust !== b.trust) return a.trust - b.trust;
  if (a.source_id !== b.source_id) return a.source_id < b.source_id ? -1 : 1;
  return a.record_id < b.record_id ? -1 : a.record_id > b.record_id ? 1 : 0;
}

function noteRivals(
  rivals: { [field: string]: Assertion[] },
  path: string,
  ranked: readonly Contribution[],
  read: (service: Service) => unknown,
) {
  if (NOT_RIVALS.has(path)) return;
  const said: Assertion[] = [];
  for (const { source_id, service } of ranked) {
    const value = read(service) as Json | undefined;
    if (value === undefined) continue;
    said.push({ source_id, value, ...(service.assured_date && { assured_date: service.assured_date }) });
  }
  if (said.some((one) => !isSameValue(one.value, said[0]!.value))) rivals[path] = said;
}

function unitedLists(services: readonly Service[]): Partial<Service> {
  const all = <Field extends keyof Service>(field: Field) => services.map((service) => service[field]);
  return present({
    phones: uniteBy(all('phones'), (phone) => phone.number + (phone.extension ?? '')),
    languages: uniteBy(all('languages'), (language) => (language.code ?? language.name ?? '').toLowerCase()),
    service_areas: uniteBy(all('service_areas'), (area) => (area.uri ?? area.name ?? area.description ?? '').toLowerCase()),
    funding: uniteBy(all('funding'), (funding) => (funding.source ?? '').toLowerCase()),
    attributes: uniteBy(all('attributes'), ({ link_type, value, taxonomy_term: term }) =>
      [link_type, value, term.taxonomy, term.code ?? term.name].join('|').toLowerCase(),
    ),
    service_at_locations: unitePlaces(all('service_at_locations')),
  });
}

function mergedOrganization(ranked: readonly Contribution[], rivals: { [field: string]: Assertion[] }): Partial<Service> {
  const chosen = ranked.find(({ service }) => service.organization)?.service.organization;
  if (!chosen) return {};
  // Of a council and a charity that both say the service is theirs, one must not get the other's number and site.
  const organizations = ranked.flatMap(({ service: { organization } }) =>
    organization && organization.id === chosen.id ? [organization] : [],
  );
  const merged: Organization = { ...chosen };
  for (const field of ORGANIZATION_FIELDS) {
    const from = organizations.find((organization) => organization[field] !== undefined);
    if (from) Object.assign(merged, { [field]: from[field] });
    noteRivals(rivals, `organization.${field}`, ranked, (service) => service.organization?.[field]);
  }
  const lists = present({
    phones: uniteBy(
      organizations.map((one) => one.phones),
      (phone) => phone.number + (phone.extension ?? ''),
    ),
    organization_identifiers: uniteBy(
      organizations.map((one) => one.organization_identifiers),
      (one) => `${one.identifier_scheme ?? one.identifier_type}|${one.identifier}`.toUpperCase(),
    ),
  });
  return { organization: { ...merged, ...lists } };
}

function mergedBeyond(services: readonly Service[]): Partial<Service> {
  const beyond: NonNullable<Service['beyond']> = {};
  for (const service of services) {
    for (const [name, value] of Object.entries(service.beyond ?? {})) if (!Object.hasOwn(beyond, name)) beyond[name] = value;
  }
  return Object.keys(beyond).length > 0 ? { beyond } : {};
}

function present<Shape extends object>(shape: Shape): Partial<Shape> {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Partial<Shape>;
}
