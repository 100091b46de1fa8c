/** Mentions: an organisation or a place as one source names it. Those of several sources that are one get one lasting id. */
import type { Service } from '../../hsds.ts';
import { lastingUuid } from '../../oruk/lasting-uuid.ts';
import { matchName } from '../match-name.ts';
import { textHash } from '../text-hash.ts';
import { isRich } from './compare-organizations.ts';
import { gatherLocation, isPremises, type LocationEvidence, locationMark, locationTold } from './location-evidence.ts';
import { gatherOrganization, type OrganizationEvidence, organizationMark, organizationTold } from './organization-evidence.ts';

export type MentionEvidence = OrganizationEvidence | LocationEvidence;

/** Stands for the organisation where places are numbered from 0. */
export const ORGANIZATION = -1;

/** One mention in one record. */
export interface Mention {
  /** The number of the place, or ORGANIZATION. */
  place: number;
  /** Kind, source and what it is known by there: the same in every record of the source that means the same. */
  key: string;
  told: MentionEvidence;
  /** An organisation's name as names are compared. */
  name?: string;
}

/** The longest mark that is written as it is. */
const MARK = 200;
const keyOf = (kind: MentionEvidence['kind'], source: string, mark: string): string =>
  [kind, source, mark.length > MARK ? `${mark.slice(0, MARK)} ${textHash(mark)}` : mark].join('\n');

/** What a record of a source mentions: its organisation, and each of its places. */
export function mentionsOf(service: Service, source: string, recordId: string): Mention[] {
  const { organization, service_at_locations: at = [] } = service;
  const mentions: Mention[] = at.map(({ location }, place) => {
    const told = locationTold(location);
    // What does not say which building it is, is nobody else's place.
    const mark = isPremises(told) && location.location_type !== 'virtual' ? locationMark(told) : JSON.stringify([recordId, place]);
    return { place, key: keyOf('location', source, mark), told };
  });
  if (!organization) return mentions;
  const told = organizationTold(service, organization, source);
  const key = keyOf('organization', source, organizationMark(organization));
  return [{ place: ORGANIZATION, key, told, name: matchName(organization.name) || organization.name }, ...mentions];
}

/** The lasting ids that a mention may be given, the first that is free: an organisation's is its name's, where nobody of that name has it. */
export const mentionIds = ({ key, name }: Mention): string[] => [
  ...(name === undefined ? [] : [lastingUuid('organization', name)]),
  lastingUuid('mention', key),
];

/** What all records say together that have one mention. */
export const gather = (told: readonly MentionEvidence[]): MentionEvidence =>
  told[0]!.kind === 'organization' ? gatherOrganization(told as OrganizationEvidence[]) : gatherLocation(told as LocationEvidence[]);

/** Degrees of about forty metres, north and, in Britain, east. */
const NORTH = 0.00036;
const EAST = 0.00065;
/** A cell of the grid in which places are sought, in degrees. */
const CELL = 0.002;

/** The keys of which two mentions have at least one in common when they may be linked. */
export function mentionKeys(told: MentionEvidence): number[] {
  const texts = told.kind === 'organization' ? organizationKeys(told) : locationKeys(told);
  return [...new Set(texts.map(textHash))];
}

function organizationKeys({ source, own, name, other, numbers, contacts }: OrganizationEvidence): string[] {
  const names = [...new Set([name, other].filter(Boolean))];
  return [
    ...numbers.map((number) => `number ${number}`),
    ...(own ? [`own ${source} ${own}`] : []),
    ...names.flatMap((one) => [...contacts.map((contact) => `${one} ${contact}`), ...(isRich(one) ? [`name ${one}`] : [])]),
  ];
}

function locationKeys(told: LocationEvidence): string[] {
  if (!isPremises(told)) return [];
  const cells = told.points.flatMap(([latitude, longitude]) =>
    [-1, 1].flatMap((up) =>
      [-1, 1].map((along) => `${Math.floor((latitude + up * NORTH) / CELL)} ${Math.floor((longitude + along * EAST) / CELL)}`),
    ),
  );
  const words = new Set(told.buildings.flatMap((text) => text.split(' ')).filter((word) => !told.towns.includes(word)));
  return [
    ...(told.uprn ? [told.uprn] : []),
    ...(told.postcode ? [`postcode ${told.postcode}`] : []),
    ...cells.flatMap((cell) => [...words].map((word) => `${word} ${cell}`)),
  ];
}
