/** The shapes of Open Referral UK 3.0 that the feed gives: HSDS names, every part with an id. */
import type {
  Accessibility,
  Attribute,
  CostOption,
  Funding,
  Language,
  Location,
  Organization,
  OrganizationIdentifier,
  Schedule,
  Service,
  ServiceArea,
} from '../hsds.ts';
import type { FeedTerm } from './taxonomy.ts';

type Numbered<Part extends { id?: string }> = Omit<Part, 'id'> & { id: string };
type OfService<Part extends { id?: string }> = Numbered<Part> & { service_id: string };

export interface ThreePhone {
  id: string;
  number: string;
  extension?: number | undefined;
  type?: string | undefined;
  description?: string | undefined;
  languages?: Partial<Numbered<Language>>[] | undefined;
}

export interface ThreeContact {
  id: string;
  service_id?: string;
  name?: string | undefined;
  title?: string | undefined;
  department?: string | undefined;
  email?: string | undefined;
  phones?: ThreePhone[] | undefined;
}

export type ThreeSchedule = { id: string; service_id?: string; service_at_location_id?: string } & {
  [Field in keyof Omit<Schedule, 'id'>]?: Schedule[Field] | undefined;
};

export interface ThreeAddress {
  id: string;
  location_id: string;
  attention?: string | undefined;
  address_1: string;
  address_2?: string | undefined;
  city: string;
  region?: string | undefined;
  state_province: string;
  postal_code: string;
  country: string;
  address_type: 'physical' | 'postal' | 'virtual';
}

export type ThreeLocation = { id: string; location_type: Location['location_type'] } & {
  [Field in 'name' | 'alternate_name' | 'description' | 'transportation' | 'external_identifier' | 'external_identifier_type']?:
    | string
    | undefined;
} & {
  latitude?: number | undefined;
  longitude?: number | undefined;
  addresses?: ThreeAddress[] | undefined;
  phones?: ThreePhone[] | undefined;
  accessibility?: ({ location_id: string } & Partial<Accessibility>)[] | undefined;
  schedules?: ThreeSchedule[] | undefined;
};

export interface ThreePlace {
  id: string;
  service_id: string;
  location_id: string;
  description?: string | undefined;
  location: ThreeLocation;
  contacts?: ThreeContact[] | undefined;
  phones?: ThreePhone[] | undefined;
  schedules?: ThreeSchedule[] | undefined;
}

export type ThreeOrganization = { id: string; name: string; description: string } & {
  [Field in keyof Pick<Organization, 'alternate_name' | 'email' | 'website' | 'logo' | 'uri'>]?: string | undefined;
} & {
  organization_identifiers?: (OrganizationIdentifier & { organization_id: string })[] | undefined;
  phones?: ThreePhone[] | undefined;
  contacts?: ThreeContact[] | undefined;
};

export type ThreeAttribute = {
  id: string;
  link_id: string;
  taxonomy_term_id: string;
  taxonomy_term: FeedTerm | (Omit<FeedTerm, 'term_uri'> & { term_uri?: string | undefined });
} & { [Field in 'link_type' | 'value']?: Attribute[Field] | undefined };

export interface ThreeService {
  id: string;
  organization_id?: string;
  name: string;
  status: Service['status'];
  last_modified?: string | undefined;
  minimum_age?: number | undefined;
  maximum_age?: number | undefined;
  description?: string | undefined;
  url?: string | undefined;
  email?: string | undefined;
  fees?: string | undefined;
  accreditations?: string | undefined;
  application_process?: string | undefined;
  eligibility_description?: string | undefined;
  interpretation_services?: string | undefined;
  assured_date?: string | undefined;
  alert?: string | undefined;
  alternate_name?: string | undefined;
  organization?: ThreeOrganization;
  phones?: ThreePhone[] | undefined;
  contacts?: ThreeContact[] | undefined;
  schedules?: ThreeSchedule[] | undefined;
  service_areas?: ({ service_id: string; id: string } & Partial<ServiceArea>)[] | undefined;
  service_at_locations?: ThreePlace[] | undefined;
  languages?: ({ service_id: string; id: string } & Partial<Language>)[] | undefined;
  cost_options?: OfService<Partial<CostOption>>[] | undefined;
  funding?: OfService<Partial<Funding>>[] | undefined;
  attributes?: ThreeAttribute[] | undefined;
  /** Whose facts they are: ids of sources as the manifest, the licences and the API's root name them. */
  sources: { id: string; assured_date?: string | undefined }[];
}
