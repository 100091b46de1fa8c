/** Open Referral UK 3.0 and HSDS 3.x: one service of a feed to the one shape. */
import type { Service } from '../../hsds.ts';
import { ageRange, parseAge } from '../../normalise/age.ts';
import { parseAttending } from '../../normalise/attending.ts';
import { parseStatus } from '../../normalise/status.ts';
import { asObject } from '../as-object.ts';
import { isHidden, withoutHidden } from '../hidden.ts';
import { attendingOf } from '../hsds/attending.ts';
import { readAttributes } from '../hsds/attributes.ts';
import { readContacts } from '../hsds/contacts.ts';
import { readCosts } from '../hsds/costs.ts';
import { readLanguages } from '../hsds/languages.ts';
import { readServiceAtLocations } from '../hsds/locations.ts';
import { readOrganization } from '../hsds/organization.ts';
import { readPhones } from '../hsds/phones.ts';
import { readSchedules } from '../hsds/schedules.ts';
import { readFunding, readServiceAreas } from '../hsds/service-areas.ts';
import { filled, RawObject } from '../raw-object.ts';
import type { Mapped } from '../record.ts';
import { RecordNotes } from '../record-notes.ts';
import { rowId } from './schema.ts';

type Maybe<Shape> = { [Name in keyof Shape]: Shape[Name] | undefined };

function readFees(raw: RawObject): string | undefined {
  const fees = raw.text('fees_description', 'fees');
  const free = raw.scalar('fees', 'fees_description')?.trim().toLowerCase();
  // 3.0 has both names: what the older one says beyond the newer is kept beside it
  if (fees !== undefined && free !== undefined && free !== raw.scalar('fees_description', 'fees')?.trim().toLowerCase())
    raw.notes.keep(raw.at('fees'), raw.raw('fees'));
  // "none" is a placeholder elsewhere; of fees it says something
  return fees ?? (free === 'none' || free === 'nil' || free === '0' || free === '£0' ? 'Free' : undefined);
}

function readAges(raw: RawObject): { minimum?: number; maximum?: number } {
  const minimum = raw.read(parseAge, 'minimum_age');
  const maximum = raw.read(parseAge, 'maximum_age');
  return raw.notes.take(ageRange(minimum, maximum), raw.at('minimum_age'), `${minimum}–${maximum}`) ?? {};
}

/** How one attends, in the feed's words; those that name no way we know are kept beside. */
function attendingType(raw: RawObject): string | undefined {
  const said = raw.line('attending_type');
  if (said !== undefined && parseAttending(said).length === 0) raw.notes.keep(raw.at('attending_type'), said);
  return said;
}

function readText(raw: RawObject): Partial<Maybe<Service>> {
  return {
    alternate_name: raw.line('alternate_name'),
    description: raw.text('description'),
    url: raw.url('url'),
    email: raw.email('email'),
    interpretation_services: raw.text('interpretation_services'),
    application_process: raw.text('application_process'),
    accreditations: raw.text('accreditations'),
    eligibility_description: raw.text('eligibility_description'),
    assured_date: raw.date('assured_date'),
    alert: raw.text('alert'),
    last_modified: raw.instant('last_modified'),
  };
}

function readService(raw: RawObject, name: string, status: Service['status']): Service {
  const fees = readFees(raw);
  const { minimum, maximum } = readAges(raw);
  const schedules = readSchedules(raw);
  const places = readServiceAtLocations(raw);
  const service: Maybe<Service> = {
    id: raw.id('id'),
    name,
    status,
    ...readText(raw),
    fees,
    minimum_age: minimum,
    maximum_age: maximum,
    organization: readOrganization(raw),
    phones: readPhones(raw),
    contacts: readContacts(raw),
    schedules,
    service_areas: readServiceAreas(raw),
    service_at_locations: places,
    languages: readLanguages(raw),
    cost_options: readCosts(raw, fees),
    funding: readFunding(raw),
    attributes: readAttributes(raw),
    attending: attendingOf(attendingType(raw), schedules, places),
  };
  raw.keepRest();
  if (Object.keys(raw.notes.beyond).length > 0) service.beyond = raw.notes.beyond;
  return filled<Service>(service) as Service;
}

/** Maps one raw service. Refused: what is no object, lacks an id or a name, is not for publication or is closed. Never throws. */
export function mapOruk3(value: unknown): Mapped {
  const object = asObject(value);
  const record_id = rowId(object);
  const notes = new RecordNotes(record_id);
  const refuse = (reason: 'not_an_object' | 'missing_id' | 'missing_name' | 'not_published' | 'closed', found?: unknown): Mapped => {
    const problem = new RecordNotes(record_id);
    problem.add(reason, 'record refused', { found });
    return {
      ...(record_id !== undefined && { record_id }),
      problems: problem.problems,
      ...((reason === 'not_published' || reason === 'closed') && { withdrawn: true }),
    };
  };
  if (!object) return refuse('not_an_object', value);
  if (record_id === undefined) return refuse('missing_id', object.name);
  if (isHidden(object)) return refuse('not_published', object.name);
  // Nothing that its publisher hides goes any further, be it a field of the standard or beyond it.
  const shown = withoutHidden(object, (field) => notes.add('not_published', 'field dropped', { field }));
  const raw = new RawObject(asObject(shown) ?? {}, '', notes);
  const status = raw.read(parseStatus, 'status') ?? 'active';
  if (status === 'inactive' || status === 'defunct') return refuse('closed', object.status);
  const name = raw.line('name');
  if (name === undefined) return refuse('missing_name', object.name);
  return { record_id, record: { record_id, service: readService(raw, name, status) }, problems: notes.problems };
}
