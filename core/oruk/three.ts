/** A published service as Open Referral UK 3.0 has it (HSDS 3.0 where the profile is silent), fully nested, nothing empty. */
import type { Attribute, CostOption, Organization, Service, TaxonomyTerm } from '../hsds.ts';
import type { PublishedService } from '../snapshot/published.ts';
import { asEmail, asUri } from './conformant.ts';
import { filled } from './filled.ts';
import { lastModified } from './last-modified.ts';
import { organizationId } from './organization-id.ts';
import { PartIds } from './part-ids.ts';
import { feedTerm } from './taxonomy.ts';
import { contactsOf, phonesOf, schedulesOf } from './three-parts.ts';
import { placesOf } from './three-places.ts';
import type { ThreeAttribute, ThreeOrganization, ThreeService } from './three-shapes.ts';

/** An organisation by itself; its id is the same wherever it stands. */
export function threeOrganization(organization: Organization): ThreeOrganization {
  const id = organizationId(organization);
  const ids = new PartIds(id);
  const { name, alternate_name, description, email, website, logo, uri } = organization;
  return {
    id,
    name,
    description: description ?? name,
    ...filled({
      alternate_name,
      email: asEmail(email),
      website: asUri(website),
      logo: asUri(logo),
      uri: asUri(uri),
      organization_identifiers: organization.organization_identifiers?.map(({ id: _id, ...identifier }) => ({
        id: ids.of('organization_identifier', identifier.identifier_scheme ?? identifier.identifier_type, identifier.identifier),
        organization_id: id,
        ...identifier,
      })),
      phones: phonesOf(ids, 'organization', organization.phones),
      contacts: contactsOf(ids, 'organization', organization.contacts),
    }),
  };
}

/** How a term was decided that no source gives, as an attribute's `value`. */
export const READ_FROM_TEXT = 'read from the text of the service';

function attributesOf(ids: PartIds, service: string, { attributes: given = [] }: Service, read: readonly TaxonomyTerm[]): ThreeAttribute[] {
  const attributes: Attribute[] = [...given, ...read.map((taxonomy_term) => ({ taxonomy_term, value: READ_FROM_TEXT }))];
  const terms = given.map(({ taxonomy_term }) => taxonomy_term);
  return attributes.map(({ link_type, value, taxonomy_term }) => {
    const { term_uri, ...term } = feedTerm(taxonomy_term, terms);
    return {
      id: ids.of('attribute', term.id, link_type, value),
      link_id: service,
      taxonomy_term_id: term.id,
      ...filled({ link_type, value }),
      taxonomy_term: { ...term, ...filled({ term_uri: asUri(term_uri) }) },
    };
  });
}

const costsOf = (ids: PartIds, service_id: string, costs: readonly CostOption[] = []) =>
  costs.map(({ id: _id, ...cost }) => ({
    id: ids.of('cost_option', cost.option, cost.amount, cost.currency, cost.amount_description, cost.valid_from),
    service_id,
    ...filled(cost),
  }));

/** What is plain text or a number. */
const plainOf = (service: Service) => ({
  alternate_name: service.alternate_name,
  description: service.description,
  url: asUri(service.url),
  email: asEmail(service.email),
  interpretation_services: service.interpretation_services,
  application_process: service.application_process,
  fees: service.fees,
  accreditations: service.accreditations,
  eligibility_description: service.eligibility_description,
  minimum_age: service.minimum_age,
  maximum_age: service.maximum_age,
  assured_date: service.assured_date,
  alert: service.alert,
});

/** Lists that belong to the service itself. */
function listsOf({ id, service, terms = [] }: PublishedService, ids: PartIds) {
  return {
    phones: phonesOf(ids, 'service', service.phones),
    contacts: contactsOf(ids, 'service', service.contacts).map((contact) => ({ ...contact, service_id: id })),
    schedules: schedulesOf(ids, 'service', service.schedules).map((schedule) => ({ ...schedule, service_id: id })),
    service_areas: service.service_areas?.map(({ id: _id, ...area }) => ({
      id: ids.of('service_area', area.uri ?? area.name ?? area.description ?? area.extent),
      service_id: id,
      ...filled({ ...area, uri: asUri(area.uri) }),
    })),
    service_at_locations: placesOf(id, service, ids),
    languages: service.languages?.map(({ id: _id, ...language }) => ({
      id: ids.of('language', 'service', language.code ?? language.name ?? language.note),
      service_id: id,
      ...filled(language),
    })),
    cost_options: costsOf(ids, id, service.cost_options),
    funding: service.funding?.map(({ source }) => ({ id: ids.of('funding', source), service_id: id, ...filled({ source }) })),
    attributes: attributesOf(ids, id, service, terms),
  };
}

/**
 * The service. Ids within it are made of its own (see PartIds), except those of its organisation and terms, which are the same in
 * every service. What its feeds said beyond the standard is left out.
 */
export function threeService(published: PublishedService): ThreeService {
  const { id, service } = published;
  const organization = service.organization && threeOrganization(service.organization);
  return {
    id,
    ...(organization && { organization_id: organization.id }),
    name: service.name,
    status: service.status,
    ...filled({ ...plainOf(service), last_modified: lastModified(published) }),
    ...(organization && { organization }),
    ...filled(listsOf(published, new PartIds(id))),
    sources: published.sources.map(({ source_id, assured_date }) => ({ id: source_id, ...filled({ assured_date }) })),
  };
}
