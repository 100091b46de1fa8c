/** One service as a row of a spreadsheet. */
import { formatPhone } from '../../../core/normalise/phone-number.ts';

import { threeService } from '../../../core/oruk/three.ts';
import type { ThreeSchedule, ThreeService } from '../../../core/oruk/three-shapes.ts';
import type { PublishedService } from '../../../core/snapshot/published.ts';
import { agesWords } from '../pages/plain-words.ts';

/** In front of the first row, so that spreadsheets read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet may take for a formula. Source: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/** A number below nought begins so too, and does no harm. */
const HARMLESS = /^-?\d+(?:\.\d+)?$/;

/** A cell: quoted, and never a formula: one that may be taken for it gets an apostrophe in front. */
export function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
  return /["',;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const joined = (values: readonly (string | undefined)[] = []): string => [...new Set(values.filter(Boolean))].join('; ');

const hours = ({ byday, opens_at, closes_at, description }: ThreeSchedule): string =>
  description ?? [byday, [opens_at, closes_at].filter(Boolean).join('–')].filter(Boolean).join(' ');

type Column = (service: ThreeService, published: PublishedService) => string | number | undefined;

const places = ({ service_at_locations = [] }: ThreeService) => service_at_locations.map(({ location }) => location);

/** Columns in order. Lists stand in one cell, parted by semicolons; of several places, so do their addresses. */
export const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  short_id: (_, { short_id }) => short_id,
  name: ({ name }) => name,
  organization: ({ organization }) => organization?.name,
  description: ({ description }) => description,
  status: ({ status }) => status,
  url: ({ url }) => url,
  email: ({ email }) => email,
  phones: ({ phones = [], contacts = [] }) =>
    joined([...phones, ...contacts.flatMap((contact) => contact.phones ?? [])].map(({ number }) => formatPhone(number))),
  locations: (service) => joined(places(service).map(({ name }) => name)),
  addresses: (service) =>
    joined(
      places(service).flatMap(({ addresses = [] }) =>
        addresses.map(({ address_1, address_2, city, postal_code }) =>
          [address_1, address_2, city, postal_code].filter((part) => part && part !== '').join(', '),
        ),
      ),
    ),
  postal_codes: (service) => joined(places(service).flatMap(({ addresses = [] }) => addresses.map(({ postal_code }) => postal_code))),
  latitude: (service) => places(service).find(({ latitude }) => latitude !== undefined)?.latitude,
  longitude: (service) => places(service).find(({ latitude }) => latitude !== undefined)?.longitude,
  opening_times: ({ schedules = [], service_at_locations = [] }) =>
    joined(
      [...schedules, ...service_at_locations.flatMap((place) => [...(place.schedules ?? []), ...(place.location.schedules ?? [])])].map(
        hours,
      ),
    ),
  fees: ({ fees }) => fees,
  minimum_age: ({ minimum_age }) => minimum_age,
  maximum_age: ({ maximum_age }) => maximum_age,
  eligibility: ({ eligibility_description, minimum_age, maximum_age }) => eligibility_description ?? agesWords(minimum_age, maximum_age),
  application_process: ({ application_process }) => application_process,
  languages: ({ languages }) => joined(languages?.map(({ name, code }) => name ?? code)),
  accessibility: (service) =>
    joined(places(service).flatMap(({ accessibility = [] }) => accessibility.map(({ description, details }) => description ?? details))),
  service_areas: ({ service_areas }) => joined(service_areas?.map(({ name, description }) => name ?? description)),
  taxonomy_terms: ({ attributes }) => joined(attributes?.map(({ taxonomy_term }) => taxonomy_term.name)),
  taxonomy_codes: ({ attributes }) => joined(attributes?.map(({ taxonomy_term }) => taxonomy_term.code)),
  alert: ({ alert }) => alert,
  assured_date: ({ assured_date }) => assured_date,
  last_modified: ({ last_modified }) => last_modified,
  sources: ({ sources }) => joined(sources.map(({ id }) => id)),
};

/** The row of headings. Like every row, it ends in CR LF (RFC 4180). */
export const HEADINGS = `${Object.keys(COLUMNS).join()}\r\n`;

export function csvRow(published: PublishedService): string {
  const service = threeService(published);
  return `${Object.values(COLUMNS)
    .map((column) => cell(column(service, published)))
    .join()}\r\n`;
}
