import type { Organization, OrganizationIdentifier } from '../../hsds.ts';
import { filled, type RawObject } from '../raw-object.ts';
import { readContacts } from './contacts.ts';
import { readPhones } from './phones.ts';

/** Schemes of org-id.guide by the words that feeds use for them. */
const SCHEMES: [RegExp, string][] = [
  [/GB-[A-Z]{3}/i, ''],
  [/scot.*char|oscr/i, 'GB-SC'],
  [/char(?:ity|ities)/i, 'GB-CHC'],
  [/compan(?:y|ies)/i, 'GB-COH'],
  [/\bods\b|nhs/i, 'GB-NHS'],
];

function schemeOf(scheme: string | undefined, type: string | undefined): string | undefined {
  const words = [scheme, type].filter(Boolean).join(' ');
  const known = SCHEMES.find(([pattern]) => pattern.test(words));
  if (!known) return scheme;
  return known[1] === '' ? /GB-[A-Z]{2,4}/i.exec(words)?.[0].toUpperCase() : known[1];
}

function readIdentifiers(owner: RawObject): OrganizationIdentifier[] {
  return owner.objects(['organization_identifiers', 'identifiers']).flatMap((raw) => {
    const scheme = raw.line('identifier_scheme');
    const type = raw.line('identifier_type');
    const identifier = raw.line('identifier');
    const id = raw.id('id');
    raw.keepRest();
    if (!identifier || !(type ?? scheme)) {
      raw.lacks(identifier ? 'identifier_type' : 'identifier');
      return [];
    }
    const read = { id, identifier_scheme: schemeOf(scheme, type), identifier_type: type ?? (scheme as string), identifier };
    return filled<OrganizationIdentifier>(read) ?? [];
  });
}

/** The organisation below `organization`; undefined without a name. */
export function readOrganization(service: RawObject): Organization | undefined {
  const raw = service.object('organization');
  const organization_id = service.id('organization_id');
  if (!raw) {
    if (organization_id) service.notes.add('half_said', 'field dropped', { field: 'organization', found: organization_id });
    return undefined;
  }
  const read = {
    id: raw.id('id'),
    name: raw.line('name'),
    alternate_name: raw.line('alternate_name'),
    description: raw.text('description'),
    email: raw.email('email'),
    website: raw.url('website', 'url'),
    logo: raw.url('logo'),
    uri: raw.url('uri'),
    parent_organization_id: raw.id('parent_organization_id'),
    organization_identifiers: readIdentifiers(raw),
    phones: readPhones(raw),
    contacts: readContacts(raw),
  };
  raw.keepRest();
  if (read.name === undefined) raw.lacks('name');
  return read.name === undefined ? undefined : filled<Organization>({ ...read, name: read.name });
}
