import type { Attribute, TaxonomyTerm } from '../../hsds.ts';
import { filled, type RawObject } from '../raw-object.ts';

/** Prefixes of the taxonomies named by Open Referral UK. Source: https://standards.esd.org.uk/ and openeligibility.org */
const PREFIXES: [RegExp, string][] = [
  [/esd.*service|id\.esd\.org\.uk\/service/i, 'esdServiceType'],
  [/esd.*need|id\.esd\.org\.uk\/need/i, 'esdNeed'],
  [/esd.*circumstance|id\.esd\.org\.uk\/circumstance/i, 'esdCircumstance'],
  [/open\s?eligibility/i, 'openEligibility'],
  [/open\s?active/i, 'openActiveActivity'],
];

/** A term's CURIE, `esdServiceType:242`, from whichever of its fields holds it; otherwise its bare code. */
export function curieOf(term: { id?: string; code?: string; taxonomy?: string; term_uri?: string }): string | undefined {
  for (const written of [term.code, term.id, term.term_uri]) {
    if (written && /^[A-Za-z][A-Za-z\d_-]{1,40}:(?!\/\/)\S+$/.test(written)) return written;
  }
  for (const written of [term.term_uri, term.id]) {
    const [, kind = '', code] = /^https?:\/\/id\.esd\.org\.uk\/(service|need|circumstance)\/([\w-]+)\/?$/.exec(written ?? '') ?? [];
    if (code) return `esd${kind === 'service' ? 'ServiceType' : `${kind[0]?.toUpperCase()}${kind.slice(1)}`}:${code}`;
  }
  const prefix = PREFIXES.find(([pattern]) => pattern.test(`${term.taxonomy ?? ''} ${term.term_uri ?? ''}`))?.[1];
  const bare = term.code ?? (prefix && /^\d+$/.test(term.id ?? '') ? term.id : undefined);
  return prefix && bare ? `${prefix}:${bare}` : bare;
}

function readTerm(raw: RawObject): TaxonomyTerm | undefined {
  const read = {
    id: raw.id('id'),
    code: raw.line('code'),
    name: raw.line('name', 'term'),
    description: raw.text('description'),
    parent_id: raw.id('parent_id'),
    taxonomy: raw.line('taxonomy', 'vocabulary'),
    term_uri: raw.scalar('term_uri')?.trim().slice(0, 500),
  };
  raw.keepRest();
  if (read.name === undefined) {
    raw.lacks('name');
    return undefined;
  }
  const code = curieOf(filled<TaxonomyTerm>({ ...read, name: read.name }) as TaxonomyTerm);
  return filled<TaxonomyTerm>({ ...read, name: read.name, code });
}

/** The taxonomy terms below `attributes`. Those without a name are left out. */
export function readAttributes(owner: RawObject): Attribute[] {
  return owner.objects(['attributes', 'attribute']).flatMap((raw) => {
    const id = raw.id('id');
    const link_type = raw.line('link_type');
    const value = raw.line('value');
    const inner = raw.object('taxonomy_term');
    raw.raw('link_id', 'link_entity', 'taxonomy_term_id');
    raw.keepRest();
    const taxonomy_term = inner && readTerm(inner);
    if (!inner) raw.lacks('taxonomy_term', 'taxonomy_term_id');
    return taxonomy_term ? (filled<Attribute>({ id, link_type, value, taxonomy_term }) ?? []) : [];
  });
}
