import type { Organization, Service } from '../../hsds.ts';
import { worth } from '../likeness.ts';
import { makeEvidence } from '../make-evidence.ts';
import { matchName } from '../match-name.ts';
import model from '../model.json' with { type: 'json' };
import { identifier } from '../service-evidence.ts';
import { textHash } from '../text-hash.ts';
import { initialsIn, nameSignature } from './name-signature.ts';

/** What is known of an organisation as one source names it, ready to compare. Every list is in order, each value once. */
export interface OrganizationEvidence {
  kind: 'organization';
  source: string;
  /** The source's own id of it. */
  own: string;
  /** Signature of its name, and of its other name. */
  name: string;
  other: string;
  /** `SCHEME:NUMBER`. */
  numbers: string[];
  /** Telephone numbers, addresses of mail and web, doors. */
  contacts: string[];
  /** Letters with which the postcodes of its services' places begin. */
  areas: string[];
}

/** More values than these are not compared: of a council with a thousand services the same few, whatever the order. */
const MOST = 40;
const some = (values: Iterable<string>): string[] => {
  const all = [...new Set(values)];
  const few = all.length > MOST ? all.sort((a, b) => textHash(a) - textHash(b) || (a < b ? -1 : 1)).slice(0, MOST) : all;
  return few.sort();
};

const numbersOf = ({ organization_identifiers = [] }: Organization): string[] =>
  some(organization_identifiers.flatMap((one) => identifier(one.identifier_scheme ?? one.identifier_type, one.identifier)));

/** What makes two records of one source name one organisation: its id there, its name and its numbers. */
export const organizationMark = (organization: Organization): string =>
  JSON.stringify([organization.id ?? '', matchName(organization.name) || organization.name, ...numbersOf(organization)]);

/** What one record says of its organisation. */
export function organizationTold(service: Service, organization: Organization, source: string): OrganizationEvidence {
  const at = service.service_at_locations ?? [];
  const name = nameSignature(organization.name);
  const told = makeEvidence({
    phones: [organization, service].flatMap(({ phones = [] }) => phones.map(({ number }) => number)),
    emails: [organization.email ?? '', service.email ?? ''],
    urls: [organization.website ?? '', service.url ?? ''],
    places: at.flatMap(({ location }) =>
      (location.addresses ?? []).map(({ address_1, address_2, postal_code }) => ({
        address: [address_1, address_2].filter(Boolean).join(', '),
        postcode: postal_code ?? '',
      })),
    ),
  });
  const doors = told.places.filter(({ postcode, numbers, street }) => postcode && (numbers.length > 0 || street.length > 0));
  return {
    kind: 'organization',
    source,
    own: organization.id ?? '',
    name,
    other: nameSignature(organization.alternate_name ?? initialsIn(organization.name) ?? ''),
    numbers: numbersOf(organization),
    contacts: some([
      ...told.phones.map((phone) => `tel ${phone}`),
      ...told.emails.flatMap((email) => mailContacts(email, name)),
      ...told.sites.flatMap((site) => webContacts(site, name)),
      ...doors.map(({ postcode, numbers, street }) => `at ${postcode} ${numbers[0] ?? street.join(' ')}`),
    ]),
    areas: some(told.places.flatMap(({ postcode }) => /^[A-Z]+/.exec(postcode)?.[0] ?? [])),
  };
}

/** What all records of one mark say together. */
export function gatherOrganization(told: readonly OrganizationEvidence[]): OrganizationEvidence {
  const others = told.map(({ other }) => other).filter(Boolean);
  return {
    ...told[0]!,
    other: others.sort()[0] ?? '',
    contacts: some(told.flatMap(({ contacts }) => contacts)),
    areas: some(told.flatMap(({ areas }) => areas)),
  };
}

/** A host that bears a word of the name is the organisation's own; another may be a directory's, where only the whole address counts. */
function webContacts(site: string, name: string): string[] {
  const host = site.split('/', 1)[0]!;
  return bearsName(host, name) ? [`web ${host}`] : site === host ? [] : [`web ${site}`];
}

function mailContacts(email: string, name: string): string[] {
  const host = email.slice(email.indexOf('@') + 1);
  return bearsName(host, name) ? [`web ${host}`, `mail ${email}`] : [`mail ${email}`];
}

/** Letters that a word of a name must have to be looked for in a host, and what the words found must tell, in nats: `church` is not enough. */
const LETTERS = 3;
const TELLING = 6.5;

function bearsName(host: string, name: string): boolean {
  const glued = host.replace(/\.(?:co|org|nhs|gov|ac|ltd|me|com|net)?\.?[a-z]+$/, '').replace(/[^a-z\d]/g, '');
  const borne = name.split(' ').filter((word) => word.length >= LETTERS && glued.includes(word));
  return borne.reduce((sum, word) => sum + worth(word, model.words.name), 0) >= TELLING;
}
