/**
 * The one shape of a service from feed to screen: HSDS 3.0 as profiled by Open Referral UK 3.0, in its own names.
 * Source: https://openreferraluk.org/specifications/3.0/ and https://docs.openreferral.org/en/3.0/hsds/
 *
 * Absent means "not stated": an empty string, `null` and an empty array are never stored. Dates are `YYYY-MM-DD`,
 * times `HH:MM` (24 hours), last_modified an ISO 8601 instant, coordinates WGS 84 degrees, phone numbers E.164 or,
 * where they cannot be made so, as the source wrote them. `id`s are what the source gave, or absent, until the
 * identity ledger gives the published ones.
 */
export type Status = 'active' | 'inactive' | 'defunct' | 'temporarily closed';

/** Days as iCalendar writes them (RFC 5545), Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface Phone {
  id?: string;
  /** E.164 (`+441632960401`) when it could be read as a telephone number, short codes (`999`, `111`) as they are. */
  number: string;
  extension?: string;
  type?: string;
  description?: string;
  languages?: Language[];
}

export interface Contact {
  id?: string;
  name?: string;
  title?: string;
  department?: string;
  email?: string;
  phones?: Phone[];
}

export interface Address {
  id?: string;
  attention?: string;
  address_1?: string;
  address_2?: string;
  city?: string;
  region?: string;
  state_province?: string;
  /** Upper case with one space: `PO1 2DT`. */
  postal_code?: string;
  country?: string;
  address_type?: 'physical' | 'postal' | 'virtual';
}

export interface Accessibility {
  id?: string;
  description?: string;
  details?: string;
  url?: string;
}

export interface Location {
  id?: string;
  location_type: 'physical' | 'postal' | 'virtual';
  name?: string;
  alternate_name?: string;
  description?: string;
  transportation?: string;
  latitude?: number;
  longitude?: number;
  external_identifier?: string;
  external_identifier_type?: string;
  addresses?: Address[];
  phones?: Phone[];
  accessibility?: Accessibility[];
  schedules?: Schedule[];
}

/** One opening. Several a day are several schedules. What could not be read into fields stays in `description`. */
export interface Schedule {
  id?: string;
  valid_from?: string;
  valid_to?: string;
  dtstart?: string;
  freq?: 'WEEKLY' | 'MONTHLY';
  interval?: number;
  /** Comma-separated days, with an ordinal for monthly rules: `MO,WE` or `1SA,3SA`. */
  byday?: string;
  bymonthday?: string;
  description?: string;
  opens_at?: string;
  closes_at?: string;
  schedule_link?: string;
  attending_type?: string;
  notes?: string;
}

export interface ServiceArea {
  id?: string;
  name?: string;
  description?: string;
  extent?: string;
  extent_type?: string;
  uri?: string;
}

export interface ServiceAtLocation {
  id?: string;
  description?: string;
  location: Location;
  contacts?: Contact[];
  phones?: Phone[];
  schedules?: Schedule[];
}

export interface Language {
  id?: string;
  /** English name: `Polish`. */
  name?: string;
  /** ISO 639-1 or 639-3: `pl`. */
  code?: string;
  note?: string;
}

export interface CostOption {
  id?: string;
  valid_from?: string;
  valid_to?: string;
  option?: string;
  currency?: string;
  /** Pounds unless `currency` says otherwise. 0 means free. */
  amount?: number;
  amount_description?: string;
}

export interface Funding {
  id?: string;
  source?: string;
}

export interface TaxonomyTerm {
  id?: string;
  /** The term's CURIE or code: `esdServiceType:242`. */
  code?: string;
  name: string;
  description?: string;
  parent_id?: string;
  taxonomy?: string;
  term_uri?: string;
}

export interface Attribute {
  id?: string;
  link_type?: string;
  value?: string;
  taxonomy_term: TaxonomyTerm;
}

export interface OrganizationIdentifier {
  id?: string;
  /** org-id.guide scheme: `GB-CHC`, `GB-COH`, `GB-NHS`. */
  identifier_scheme?: string;
  identifier_type: string;
  identifier: string;
}

export interface Organization {
  id?: string;
  name: string;
  alternate_name?: string;
  description?: string;
  email?: string;
  website?: string;
  logo?: string;
  uri?: string;
  parent_organization_id?: string;
  organization_identifiers?: OrganizationIdentifier[];
  phones?: Phone[];
  contacts?: Contact[];
}

export interface Service {
  id?: string;
  name: string;
  alternate_name?: string;
  description?: string;
  url?: string;
  email?: string;
  status: Status;
  interpretation_services?: string;
  application_process?: string;
  fees?: string;
  accreditations?: string;
  eligibility_description?: string;
  minimum_age?: number;
  maximum_age?: number;
  /** When somebody last vouched for the record, not when software last wrote it. */
  assured_date?: string;
  alert?: string;
  last_modified?: string;
  organization?: Organization;
  phones?: Phone[];
  contacts?: Contact[];
  schedules?: Schedule[];
  service_areas?: ServiceArea[];
  service_at_locations?: ServiceAtLocation[];
  languages?: Language[];
  cost_options?: CostOption[];
  funding?: Funding[];
  attributes?: Attribute[];
  /** How one may attend: what schedules, locations and words say, in HIVE's closed list. Absent: not stated. */
  attending?: Attending[];
  /** What the feed said beyond this shape, kept under the feed's own names, never shown unescaped. */
  beyond?: { [name: string]: Json };
}

/** The ways to attend a service. */
export const ATTENDING = ['in person', 'phone', 'online', 'home visit'] as const;
export type Attending = (typeof ATTENDING)[number];

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
