import type { Service } from '../hsds.ts';
import type { Field } from './model.ts';
import type { FieldWeight } from './score.ts';

/** What two records say in one field, and what that says for or against their being one service. */
export interface FieldBeside {
  field: Field;
  a: string;
  b: string;
  /** In nats: above 0 it speaks for their being one; absent when one of them says nothing, or they were not compared by it. */
  weight?: number;
}

/** Longest text that is shown of a field. */
const LONGEST = 300;

/** Two records side by side, field by field, as their sources wrote them; fields of which neither says anything are left out. */
export function sideBySide(a: Service, b: Service, weights: readonly FieldWeight[]): FieldBeside[] {
  const weightOf = new Map(weights.map(({ field, weight }) => [field, weight]));
  const [x, y] = [words(a), words(b)];
  return FIELDS_SHOWN.flatMap((field) => {
    const weight = weightOf.get(field);
    if (x[field] === '' && y[field] === '') return [];
    return [{ field, a: x[field], b: y[field], ...(weight !== undefined && { weight }) }];
  });
}

const FIELDS_SHOWN: readonly Field[] = [
  'name',
  'organization',
  'where',
  'phone',
  'web',
  'email',
  'identifier',
  'place_identifier',
  'description',
];

function words(service: Service): { [field in Field]: string } {
  const { organization, service_at_locations: at = [] } = service;
  const places = at.map(({ location }) => location);
  const phones = [service.phones, organization?.phones, ...at.map((place) => place.phones), ...places.map((place) => place.phones)];
  return {
    name: list([service.name, service.alternate_name]),
    organization: list([organization?.name]),
    where: list(
      places.flatMap(({ name, addresses = [] }) =>
        addresses.length === 0
          ? name
          : addresses.map((one) => [one.address_1, one.address_2, one.city, one.postal_code].filter(Boolean).join(', ')),
      ),
    ),
    phone: list(phones.flatMap((some) => (some ?? []).map(({ number }) => number))),
    web: list([service.url, organization?.website]),
    email: list([service.email, organization?.email]),
    identifier: list(
      (organization?.organization_identifiers ?? []).map((one) => `${one.identifier_scheme ?? one.identifier_type} ${one.identifier}`),
    ),
    place_identifier: list(
      places.map((one) => one.external_identifier && `${one.external_identifier_type ?? ''} ${one.external_identifier}`.trim()),
    ),
    description: list([service.description]),
  };
}

const list = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter((text) => text !== undefined && text !== ''))].join('; ').slice(0, LONGEST);
