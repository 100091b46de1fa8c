/** Open Referral UK 1.0, and the dialect of Outpost directories, in the names of 3.0. Values are only moved, never read. */
import { closedDays } from '../../closed-days.ts';
import { asObject } from '../as-object.ts';

type Raw = Record<string, unknown>;

const filledIn = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const YES = /^(?:true|yes|y|1)$/i;
const isYes = (value: unknown): boolean => YES.test(String(value));

/** The first of the names that holds anything; all of them are taken out of the object. */
function taken(object: Raw, ...names: string[]): unknown {
  const found = names.map((name) => object[name]).find(filledIn);
  for (const name of names) delete object[name];
  return found;
}

function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return filledIn(value) ? [value] : [];
}

const objects = (value: unknown): Raw[] => list(value).flatMap((entry) => (asObject(entry) ? [{ ...asObject(entry) }] : []));

/** The object with what is absent left out, so that nothing of the feed is hidden by an empty field. */
function put(object: Raw, name: string, value: unknown): void {
  if (filledIn(value) && !(Array.isArray(value) && value.length === 0)) object[name] = value;
}

function location(value: unknown): Raw | undefined {
  const source = asObject(value);
  if (!source) return undefined;
  const raw = { ...source };
  const place = asObject(raw.geometry)?.coordinates;
  if (Array.isArray(place) && !filledIn(raw.latitude) && !filledIn(raw.longitude)) {
    [raw.longitude, raw.latitude] = place;
    delete raw.geometry;
  }
  const physical = list(taken(raw, 'physical_addresses', 'physical_address', 'addresses'));
  const postal = objects(taken(raw, 'postal_addresses', 'postal_address')).map((row) => ({ ...row, address_type: 'postal' }));
  const own: Raw = {};
  if (physical.length === 0)
    for (const name of ['address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code', 'postcode', 'country'])
      put(own, name, taken(raw, name));
  put(raw, 'addresses', [...(Object.keys(own).length > 0 ? [own] : physical), ...postal]);
  const accessibility = taken(raw, 'accessibility_for_disabilities', 'accessibilities', 'accessibility');
  put(raw, 'accessibility', accessibility);
  return raw;
}

/** Rows of `service_taxonomys`, of `link_taxonomies`, and the bare terms of Outpost. */
function attributes(value: unknown, link_type?: string): Raw[] {
  return objects(value).flatMap((row): Raw[] => {
    const term = asObject(row.taxonomy) ?? asObject(row.taxonomy_term) ?? row;
    const { vocabulary, ...rest } = term;
    const taxonomy_term = { ...rest, ...(filledIn(vocabulary) && { taxonomy: vocabulary }) };
    const own = row === term ? {} : { ...(filledIn(row.id) && { id: row.id }), ...(filledIn(row.value) && { value: row.value }) };
    return [{ ...own, ...(link_type && { link_type }), taxonomy_term }];
  });
}

function schedule(raw: Raw): Raw {
  const { service_at_location: _place, ...rest } = raw;
  if (!filledIn(rest.byday) && filledIn(rest.weekday)) rest.byday = rest.weekday;
  delete rest.weekday;
  return rest;
}

/** Holidays: days of closing become words with their dates; other hours a schedule that holds between them. */
function holiday(raw: Raw): Raw {
  const { closed, start_date, end_date, service_at_location: _place, ...rest } = raw;
  const dates = { valid_from: start_date, valid_to: filledIn(end_date) ? end_date : start_date };
  if (!isYes(closed)) return { ...rest, ...dates, freq: 'DAILY' };
  const { opens_at: _opens, closes_at: _closes, description, ...others } = rest;
  return { ...others, ...dates, notes: closedDays(typeof description === 'string' && description !== '' ? description : undefined) };
}

function places(raw: Raw): Raw[] {
  const rows = objects(taken(raw, 'service_at_locations', 'service_at_location')).map((row) => {
    const inner = location(row.location);
    const schedules = [
      ...objects(taken(row, 'regular_schedules', 'regular_schedule')).map(schedule),
      ...objects(taken(row, 'holiday_schedules', 'holiday_schedule')).map(holiday),
    ];
    put(row, 'schedules', [...list(row.schedules), ...schedules]);
    return { ...row, ...(inner && { location: inner }) };
  });
  const known = rows.map((row) => asObject(row.location)?.id);
  const bare = objects(taken(raw, 'locations'))
    .filter(({ id }) => rows.length === 0 || !known.includes(id))
    .map((row) => ({ location: location(row) }));
  return [...rows, ...bare];
}

/** A regular schedule that names its place goes there; the others stay with the service. */
function schedules(raw: Raw, at: Raw[]): Raw[] {
  const own: Raw[] = [];
  const rows: [Raw, Raw][] = [
    ...objects(taken(raw, 'regular_schedules', 'regular_schedule', 'schedules')).map((row): [Raw, Raw] => [row, schedule(row)]),
    ...objects(taken(raw, 'holiday_schedules', 'holiday_schedule')).map((row): [Raw, Raw] => [row, holiday(row)]),
  ];
  for (const [row, mapped] of rows) {
    const id = asObject(row.service_at_location)?.id;
    const place = at.length > 1 && filledIn(id) ? at.find((one) => one.id === id) : undefined;
    if (place) place.schedules = [...list(place.schedules), mapped];
    else own.push(mapped);
  }
  return own;
}

/** The lowest or the highest of what rows say; what is no number is handed on as it is, to be read or noted. */
function extreme(values: unknown[], pick: (...numbers: number[]) => number): unknown {
  const numbers = values.map(Number);
  return values.find((_, i) => !Number.isFinite(numbers[i])) ?? (values.length > 0 ? pick(...numbers) : undefined);
}

function ages(raw: Raw): void {
  const rows = objects(taken(raw, 'eligibilitys', 'eligibilities', 'eligibility'));
  const all = (name: string): unknown[] => rows.flatMap((row) => (filledIn(row[name]) ? [row[name]] : []));
  const words = all('eligibility').flatMap((word) => (typeof word === 'string' ? word : []));
  put(raw, 'minimum_age', taken(raw, 'minimum_age', 'min_age') ?? extreme(all('minimum_age'), Math.min));
  put(raw, 'maximum_age', taken(raw, 'maximum_age', 'max_age') ?? extreme(all('maximum_age'), Math.max));
  if (!filledIn(raw.eligibility_description)) put(raw, 'eligibility_description', [...new Set(words)].join(', '));
  const linked = rows.flatMap((row) => attributes(row.link_taxonomies ?? row.taxonomys, 'eligibility'));
  put(raw, 'attributes', [...list(raw.attributes), ...linked]);
}

/** How one gets in, as 1.0's list of four has it, in words. */
const ACCESS: Record<string, string> = {
  referral: 'You need to be referred.',
  appointment: 'You need an appointment.',
  membership: 'You need to be a member.',
  'drop-in': 'You can drop in.',
};

function contacts(value: unknown): Raw[] {
  return objects(value).map((row) => {
    const phone = taken(row, 'phone');
    const numbers = list(phone).map((one) => (typeof one === 'number' ? String(one) : one));
    put(row, 'phones', [...list(row.phones), ...numbers]);
    return row;
  });
}

/** Gives the service in 3.0's names. What 1.0 has beyond them stays under its own. */
export function toThree(service: Raw): Raw {
  const raw = { ...service };
  const organization = taken(raw, 'organization', 'organisation');
  put(raw, 'organization', typeof organization === 'string' ? { name: organization } : organization);
  const at = places(raw);
  put(raw, 'schedules', schedules(raw, at));
  put(raw, 'service_at_locations', at);
  put(raw, 'contacts', contacts(taken(raw, 'contacts', 'contact')));
  put(raw, 'languages', list(taken(raw, 'languages', 'language')));
  put(raw, 'cost_options', taken(raw, 'cost_options', 'cost_option'));
  put(raw, 'service_areas', taken(raw, 'service_areas', 'service_area'));
  put(raw, 'funding', taken(raw, 'funding', 'fundings'));
  const terms = attributes(taken(raw, 'service_taxonomys', 'service_taxonomies', 'service_taxonomy', 'taxonomies'));
  put(raw, 'attributes', [...list(raw.attributes), ...terms]);
  ages(raw);
  if (isYes(raw.free)) {
    if (!filledIn(raw.fees) && !filledIn(raw.cost_options)) raw.fees = 'Free';
    delete raw.free;
  }
  const access = typeof raw.attending_access === 'string' ? ACCESS[raw.attending_access.toLowerCase()] : undefined;
  if (access && !filledIn(raw.application_process)) raw.application_process = access;
  return raw;
}
