/** Open Referral UK 1.0, and the dialect of Outpost directories, in the names of 3.0. Values are only moved, never read. */
import { closedDays } from '../../closed-days.ts';
import { asObject } from '../as-object.ts';

type Raw = Record<string, unknown>;

const filledIn = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

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
  const place = asObject(taken(raw, 'geometry'))?.coordinates;
  if (Array.isArray(place) && !filledIn(raw.latitude) && !filledIn(raw.longitude)) [raw.longitude, raw.latitude] = place;
  const addresses = list(taken(raw, 'physical_addresses', 'physical_address', 'addresses'));
  const own: Raw = {};
  for (const name of ['address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code', 'postcode', 'country']) {
    put(own, name, taken(raw, name));
  }
  put(raw, 'addresses', addresses.length > 0 ? addresses : Object.keys(own).length > 0 ? [own] : []);
  const accessibility = taken(raw, 'accessibility_for_disabilities', 'accessibilities', 'accessibility');
  put(raw, 'accessibility', accessibility);
  return raw;
}

/** Rows of `service_taxonomys`, of `link_taxonomies`, and the bare terms of Outpost. */
function attributes(value: unknown, link_type?: string): Raw[] {
  return objects(value).flatMap((row): Raw[] => {
    const term = asObject(row.taxonomy) ?? asObject(row.taxonomy_term) ?? row;
    if (!filledIn(term.name)) return [];
    const { vocabulary, ...rest } = term;
    const taxonomy_term = { ...rest, ...(filledIn(vocabulary) && { taxonomy: vocabulary }) };
    return [{ ...(row !== term && filledIn(row.id) && { id: row.id }), ...(link_type && { link_type }), taxonomy_term }];
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
  const dates = { valid_from: start_date, valid_to: end_date };
  return closed === true || closed === 'true' ? { ...dates, notes: closedDays() } : { ...rest, ...dates, freq: 'DAILY' };
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
  const bare = objects(taken(raw, 'locations')).map((row) => ({ location: location(row) }));
  return rows.length > 0 ? rows : bare;
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

function ages(raw: Raw): void {
  const rows = objects(taken(raw, 'eligibilitys', 'eligibilities', 'eligibility'));
  const numbers = (name: string): number[] => rows.flatMap((row) => (filledIn(row[name]) ? Number(row[name]) : [])).filter(Number.isFinite);
  const lowest = numbers('minimum_age');
  const highest = numbers('maximum_age');
  const words = rows.flatMap((row) => (typeof row.eligibility === 'string' && row.eligibility !== '' ? row.eligibility : []));
  put(raw, 'minimum_age', taken(raw, 'minimum_age', 'min_age') ?? (lowest.length > 0 ? Math.min(...lowest) : undefined));
  put(raw, 'maximum_age', taken(raw, 'maximum_age', 'max_age') ?? (highest.length > 0 ? Math.max(...highest) : undefined));
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
    if (typeof phone === 'string' || typeof phone === 'number') row.phones = [...list(row.phones), { number: String(phone) }];
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
  put(raw, 'attributes', attributes(taken(raw, 'service_taxonomys', 'service_taxonomies', 'service_taxonomy', 'taxonomies')));
  ages(raw);
  const free = taken(raw, 'free');
  if (free === true && !filledIn(raw.fees) && !filledIn(raw.cost_options)) raw.fees = 'Free';
  const access = typeof raw.attending_access === 'string' ? ACCESS[raw.attending_access.toLowerCase()] : undefined;
  if (access && !filledIn(raw.application_process)) raw.application_process = access;
  return raw;
}
