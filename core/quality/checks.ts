/** What a reader would miss in a record: a closed, ordered list. Its order is stored (`missingMarks`): new ones go to the end. */
import type { Service } from '../hsds.ts';

export type CheckId =
  | 'description'
  | 'contact'
  | 'phone'
  | 'website'
  | 'place'
  | 'hours'
  | 'cost'
  | 'who_for'
  | 'organization'
  | 'category'
  | 'assured_date';

interface Check {
  id: CheckId;
  /** Whether the record says it. */
  said: (service: Service) => boolean;
  /** In a heading, of services: `12 services with …`. */
  without: string;
  /** How its publisher mends it. */
  mend: string;
}

const places = (service: Service) => (service.service_at_locations ?? []).map(({ location }) => location);
const phones = (service: Service) => [
  ...(service.phones ?? []),
  ...(service.organization?.phones ?? []),
  ...(service.contacts ?? []).flatMap((contact) => contact.phones ?? []),
  ...(service.service_at_locations ?? []).flatMap((at) => [...(at.phones ?? []), ...(at.location.phones ?? [])]),
];
const schedules = (service: Service) => [
  ...(service.schedules ?? []),
  ...(service.service_at_locations ?? []).flatMap((at) => [...(at.schedules ?? []), ...(at.location.schedules ?? [])]),
];
const website = (service: Service) => service.url ?? service.organization?.website;
/** Has no place that one could go to. */
const away = ({ attending = [] }: Service) => attending.length > 0 && !attending.includes('in person');

export const CHECKS: readonly Check[] = [
  {
    id: 'description',
    said: ({ description }) => description !== undefined,
    without: 'no description',
    mend: 'Say in two or three plain sentences what people get and how it helps.',
  },
  {
    id: 'contact',
    said: (service) => phones(service).length > 0 || service.email !== undefined || website(service) !== undefined,
    without: 'no phone number, email or website',
    mend: 'Give at least one way to get in touch.',
  },
  { id: 'phone', said: (service) => phones(service).length > 0, without: 'no phone number', mend: 'Give a number that people can ring.' },
  {
    id: 'website',
    said: (service) => website(service) !== undefined,
    without: 'no website',
    mend: 'Give the address of the page about this service.',
  },
  {
    id: 'place',
    said: (service) =>
      away(service) ||
      (service.service_areas ?? []).length > 0 ||
      places(service).some(({ latitude, addresses }) => latitude !== undefined || addresses?.some(({ postal_code }) => postal_code)),
    without: 'no postcode, map point or area',
    mend: 'Give the postcode of the place. If people do not go there, say how it is given and which area it covers.',
  },
  {
    id: 'hours',
    said: (service) => schedules(service).length > 0,
    without: 'no opening times',
    mend: 'Give the days and times. If they change, say so in words.',
  },
  {
    id: 'cost',
    said: ({ cost_options, fees }) => fees !== undefined || (cost_options ?? []).length > 0,
    without: 'no cost',
    mend: 'Say what it costs. If it is free, say that it is free.',
  },
  {
    id: 'who_for',
    said: ({ eligibility_description, minimum_age, maximum_age }) =>
      eligibility_description !== undefined || minimum_age !== undefined || maximum_age !== undefined,
    without: 'no words on who it is for',
    mend: 'Say who may use it. If it is for everybody, say so.',
  },
  {
    id: 'organization',
    said: ({ organization }) => organization !== undefined,
    without: 'no organisation',
    mend: 'Name the organisation that runs it.',
  },
  {
    id: 'category',
    said: ({ attributes }) => (attributes ?? []).length > 0,
    without: 'no category',
    mend: 'Give at least one term of a taxonomy, such as the esd service types.',
  },
  {
    id: 'assured_date',
    said: ({ assured_date }) => assured_date !== undefined,
    without: 'no date of the last check',
    mend: 'Give the day on which somebody last checked it (assured_date).',
  },
];

/** What a record does not say, as bits in the order of `CHECKS`. */
export function missingMarks(service: Service): number {
  return CHECKS.reduce((marks, { said }, bit) => (said(service) ? marks : marks | (1 << bit)), 0);
}
