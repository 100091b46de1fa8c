/** A service as Open Referral UK 1.0 has it, from the same service as 3.0 has it: the same ids, 1.0's names and lists. */
import { isClosedDays } from '../closed-days.ts';
import type { Attending } from '../hsds.ts';
import { filled } from './filled.ts';
import { lastingUuid } from './lasting-uuid.ts';
import { type FeedTerm, prefixOf } from './taxonomy.ts';
import type { ThreeAddress, ThreeContact, ThreeOrganization, ThreePhone, ThreePlace, ThreeSchedule, ThreeService } from './three-shapes.ts';

/** How one attends, as 1.0's list of four has it. */
const ATTENDING: Record<Attending, string> = { 'in person': 'venue', phone: 'phone', online: 'online', 'home visit': 'home visit' };
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A term is known by its code in 1.0, where it has one. */
export const oneTerm = (term: Pick<FeedTerm, 'id' | 'code' | 'name' | 'taxonomy'>) => ({
  id: term.code ?? term.id,
  name: term.name,
  vocabulary: prefixOf(term.code) ?? term.taxonomy,
});

export const oneOrganization = ({ id, name, description, email, website, logo, uri }: ThreeOrganization) => ({
  id,
  name,
  description,
  ...filled({ email, url: website, logo, uri }),
});

const phonesOf = (phones: ThreePhone[] = []) =>
  phones.map(({ id, number, extension, type, description }) => ({ id, number, ...filled({ extension, type, description }) }));

/** 1.0 has phones below contacts: those of the service itself get a contact of their own. */
function contactsOf(id: string, contacts: ThreeContact[] = [], phones: ThreePhone[] = []) {
  const own = contacts.map((contact) => ({
    id: contact.id,
    ...filled({ name: contact.name, title: contact.title, department: contact.department, email: contact.email }),
    ...filled({ phones: phonesOf(contact.phones) }),
  }));
  return phones.length > 0 ? [...own, { id: lastingUuid(id, 'contact of phones'), phones: phonesOf(phones) }] : own;
}

/** 1.0 knows no 24:00. */
const clock = (time: string | undefined): string | undefined => (time === '24:00' ? '23:59' : time);

/** One entry a day, of the week or of the month: `byday`, `weekday` and `bymonthday` hold one each. Notes follow the description. */
function regularOf(schedules: ThreeSchedule[]) {
  return schedules.flatMap((schedule) => {
    const { id, byday, opens_at, closes_at, valid_from, valid_to, dtstart, freq, interval, bymonthday, notes } = schedule;
    const description = [schedule.description, notes].filter(Boolean).join('\n');
    const days = byday?.split(',') ?? bymonthday?.split(',') ?? [undefined];
    return days.map((day, i) => {
      const weekday = WEEKDAYS.findIndex((code) => day?.endsWith(code)) + 1;
      const monthday = byday === undefined && day !== undefined ? Number(day) : Number.NaN;
      return {
        id: i === 0 ? id : lastingUuid(id, day!),
        ...filled({ weekday: weekday || undefined, opens_at, closes_at: clock(closes_at), valid_from, valid_to, dtstart, freq, interval }),
        ...filled({ byday: byday && day, bymonthday: Number.isNaN(monthday) ? undefined : monthday, description }),
      };
    });
  });
}

/** Days of closing. 1.0 wants both ends. */
const holidaysOf = (schedules: ThreeSchedule[]) =>
  schedules.map(({ id, valid_from, valid_to }) => ({ id, closed: true, start_date: valid_from, end_date: valid_to ?? valid_from }));

/** The schedules of one owner, as 1.0 parts them. */
function schedulesOf(schedules: ThreeSchedule[] = []) {
  const closed = schedules.filter((schedule) => isClosedDays(schedule));
  return { regular: regularOf(schedules.filter((schedule) => !closed.includes(schedule))), holidays: holidaysOf(closed) };
}

const addressOf = ({ id, attention, address_1, address_2, city, region, state_province, postal_code, country }: ThreeAddress) => ({
  id,
  ...filled({ attention, address_1, address_2, city, region, state_province, postal_code, country }),
});

/** A location by itself, with the numbers of the service there: 1.0 has no other place for them. */
export function oneLocation({ location, phones = [] }: ThreePlace) {
  const { id, name, alternate_name, description, transportation, latitude, longitude, addresses = [], accessibility } = location;
  const isPostal = ({ address_type }: ThreeAddress): boolean => address_type === 'postal';
  return {
    id,
    ...filled({ name, alternate_name, description, transportation, latitude, longitude }),
    ...filled({
      physical_addresses: addresses.filter((address) => !isPostal(address)).map(addressOf),
      postal_addresses: addresses.filter(isPostal).map(addressOf),
      phones: phonesOf([...(location.phones ?? []), ...phones]),
      accessibility_for_disabilities: accessibility?.map((access) => ({
        id: access.id,
        ...filled({ accessibility: access.description ?? access.details, details: access.details }),
      })),
    }),
  };
}

/** The words that 1.0 has for whom a service is for. */
const ELIGIBILITY = new Set([
  'adult',
  'child',
  'teen',
  'family',
  'female',
  'male',
  'Transgender',
  'Transgender - M to F',
  'Transgender - F to M',
]);

const ONE_STATUS = new Set(['active', 'inactive', 'defunct', 'temporarily closed']);

/** Whom it is for. 1.0's words are a closed list; what a source says in its own stays with the service. */
function eligibilitysOf({ id, eligibility_description, minimum_age, maximum_age }: ThreeService) {
  const eligibility = ELIGIBILITY.has(eligibility_description ?? '') ? eligibility_description : undefined;
  if (minimum_age === undefined && maximum_age === undefined && !eligibility) return [];
  return [{ id: lastingUuid(id, 'eligibility'), ...filled({ eligibility, minimum_age, maximum_age }) }];
}

/** A place with its hours. */
function placeOf(place: ThreePlace) {
  const { regular, holidays } = schedulesOf([...(place.schedules ?? []), ...(place.location.schedules ?? [])]);
  return {
    id: place.id,
    ...filled({ description: place.description }),
    location: oneLocation(place),
    ...filled({ regular_schedule: regular, holiday_schedules: holidays }),
  };
}

/** The service. 1.0 wants an organisation with every one: where no source names any, the service stands for it. */
export function oneService(service: ThreeService, attending: readonly Attending[] = []) {
  const { id, name, description, url, email, status, fees, accreditations, assured_date } = service;
  const organization = service.organization
    ? oneOrganization(service.organization)
    : { id: lastingUuid(id, 'organization'), name, description: description ?? name };
  const { alternate_name, application_process, interpretation_services } = service;
  const { regular, holidays } = schedulesOf(service.schedules);
  const { eligibility_description, alert, service_at_locations: places = [] } = service;
  return {
    id,
    name,
    organization,
    ...filled({
      alternate_name,
      description,
      url,
      email,
      fees,
      accreditations,
      assured_date,
      alert,
      application_process,
      interpretation_services,
      eligibility_description: ELIGIBILITY.has(eligibility_description ?? '') ? undefined : eligibility_description,
    }),
    ...(ONE_STATUS.has(status) && { status }),
    ...filled({ attending_type: attending[0] && ATTENDING[attending[0]] }),
    ...filled({
      contacts: contactsOf(id, [...(service.contacts ?? []), ...places.flatMap(({ contacts = [] }) => contacts)], service.phones),
      service_at_locations: places.map(placeOf),
      regular_schedules: regular,
      holiday_schedules: holidays,
      eligibilitys: eligibilitysOf(service),
      service_areas: service.service_areas?.map((area) => ({
        id: area.id,
        ...filled({ service_area: area.name ?? area.description, extent: area.extent, uri: area.uri }),
      })),
      languages: service.languages?.map((language) => ({ id: language.id, ...filled({ language: language.name ?? language.code }) })),
      cost_options: service.cost_options?.map(({ service_id: _id, currency: _currency, ...cost }) => cost),
      fundings: service.funding?.map(({ service_id: _id, ...funding }) => funding),
      service_taxonomys: service.attributes?.map(({ id: own, value, taxonomy_term }) => ({
        id: own,
        ...filled({ value }),
        taxonomy: oneTerm(taxonomy_term),
      })),
    }),
  };
}
