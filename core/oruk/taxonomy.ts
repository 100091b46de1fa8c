/** Taxonomies and their terms, as the open feed names and numbers them. */
import type { TaxonomyTerm } from '../hsds.ts';
import { lastingUuid } from './lasting-uuid.ts';

/** Names of taxonomies by the prefix of their CURIEs. Source: https://standards.esd.org.uk/, openeligibility.org, openactive.io */
const NAMES: Record<string, { name: string; uri?: string }> = {
  hive: { name: 'Needs in HIVE’s words' },
  esdServiceType: { name: 'LGA services list', uri: 'https://id.esd.org.uk/list/services' },
  esdNeed: { name: 'LGA needs list', uri: 'https://id.esd.org.uk/list/needs' },
  esdCircumstance: { name: 'LGA circumstances list', uri: 'https://id.esd.org.uk/list/circumstances' },
  openEligibility: { name: 'Open Eligibility', uri: 'https://github.com/auntbertha/openeligibility' },
  openActiveActivity: { name: 'OpenActive activity list', uri: 'https://openactive.io/activity-list' },
};
/** Of terms whose source names none. */
const UNNAMED = 'Categories used by the sources';

export interface FeedTaxonomy {
  id: string;
  name: string;
  description: string;
  uri?: string;
}

export interface FeedTerm {
  id: string;
  /** CURIE or bare code. */
  code?: string;
  name: string;
  description: string;
  taxonomy: string;
  taxonomy_id: string;
  parent_id?: string;
  term_uri?: string;
}

/** `esdServiceType` of `esdServiceType:242`; undefined of anything else. */
export const prefixOf = (code: string | undefined): string | undefined => /^([A-Za-z][\w-]*):(?!\/\/)/.exec(code ?? '')?.[1];

const taxonomyId = (name: string): string => lastingUuid('taxonomy', name.toLowerCase());
const termId = (taxonomy: string, mark: string): string => lastingUuid('taxonomy_term', taxonomy.toLowerCase(), mark.toLowerCase());

/** The taxonomy that a term belongs to: that of its CURIE, else as its source names it. */
export function taxonomyOf({ code, taxonomy }: TaxonomyTerm): FeedTaxonomy {
  const known = NAMES[prefixOf(code) ?? ''];
  const name = known?.name ?? taxonomy ?? prefixOf(code) ?? UNNAMED;
  return { id: taxonomyId(name), name, description: name, ...(known?.uri && { uri: known.uri }) };
}

/** A term as the feed gives it. `beside` are the terms of the same service, among which its parent is looked for. */
export function feedTerm(term: TaxonomyTerm, beside: readonly TaxonomyTerm[] = []): FeedTerm {
  const { id: taxonomy_id, name: taxonomy } = taxonomyOf(term);
  const parent = term.parent_id === undefined || term.parent_id === term.id ? undefined : beside.find(({ id }) => id === term.parent_id);
  const parent_id = parent
    ? termId(taxonomyOf(parent).name, parent.code ?? parent.name)
    : term.code && prefixOf(term.parent_id) === prefixOf(term.code) && prefixOf(term.code)
      ? termId(taxonomy, term.parent_id!)
      : undefined;
  return {
    id: termId(taxonomy, term.code ?? term.name),
    ...(term.code && { code: term.code }),
    name: term.name,
    description: term.description ?? term.name,
    taxonomy,
    taxonomy_id,
    ...(parent_id && { parent_id }),
    ...(term.term_uri && { term_uri: term.term_uri }),
  };
}
