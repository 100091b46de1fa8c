/** Takes the places off a service whose own words say that they are kept secret: a refuge may be found, its address not. */
import type { Location, Service } from '../hsds.ts';
import { keepsPlaceSecret } from './hidden.ts';
import type { Mapped } from './record.ts';

const ofService = ({ description, alert, application_process, eligibility_description }: Service): boolean =>
  [description, alert, application_process, eligibility_description].some(keepsPlaceSecret);

const ofLocation = ({ name, description, transportation, addresses }: Location): boolean =>
  [
    name,
    description,
    transportation,
    ...(addresses ?? []).flatMap(({ attention, address_1, address_2 }) => [attention, address_1, address_2]),
  ].some(keepsPlaceSecret);

/** True when a service's own words say that its place, any of its places, is kept secret. */
export const keepsItsPlaceSecret = ofService;

/** The record without such places, with a problem for each time that was done. Whatever dialect it came in. */
export function withholdPlaces(mapped: Mapped): Mapped {
  const places = mapped.record?.service.service_at_locations;
  if (!mapped.record || !places) return mapped;
  const { service_at_locations: _places, ...service } = mapped.record.service;
  const all = ofService(mapped.record.service);
  const shown = all ? [] : places.filter((place) => !keepsPlaceSecret(place.description) && !ofLocation(place.location));
  if (shown.length === places.length) return mapped;
  const problem = {
    reason: 'not_published',
    action: 'field dropped',
    field: 'service_at_locations',
    record_id: mapped.record.record_id,
  } as const;
  const record = { ...mapped.record, service: { ...service, ...(shown.length > 0 && { service_at_locations: shown }) } };
  return { ...mapped, record, problems: [...mapped.problems, problem] };
}
