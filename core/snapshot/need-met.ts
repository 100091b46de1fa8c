/** What reading a service's text found (core/need/meets.ts). */
import type { TaxonomyTerm } from '../hsds.ts';

/** A need that a service meets, and how surely: 0 hinted, 1 likely, 2 sure, 3 meant. */
export interface NeedMet {
  id: string;
  strength: 0 | 1 | 2 | 3;
  /** Its terms in taxonomies, where the text leaves no doubt of it. */
  terms?: TaxonomyTerm[];
}

/** The terms that a service's own text makes sure; those that its sources give are left out. */
export function termsMet(needs: readonly NeedMet[], given: readonly TaxonomyTerm[] = []): TaxonomyTerm[] {
  const known = new Set(given.map(({ code }) => code?.toLowerCase()));
  return needs.flatMap(({ terms = [] }) => terms).filter(({ code }) => !known.has(code?.toLowerCase()));
}
