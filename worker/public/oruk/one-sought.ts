/** What 1.0's parameters ask for. */
import type { OpeningSought } from '../../../core/oruk/feed-index.ts';
import type { FeedTerm } from '../../../core/oruk/taxonomy.ts';
import type { Asked } from './parameters.ts';
import type { Sought } from './select.ts';
import { isOfTaxonomy, isTerm, plainSought } from './sought.ts';

type TermTest = (term: FeedTerm) => boolean;

/** Values of a list, also those that are parted by commas, unless a term of the feed is meant that has commas itself. */
const valuesOf = (asked: Asked, name: string, terms: readonly FeedTerm[], test: (value: string) => TermTest): string[] =>
  (asked.texts.get(name) ?? []).flatMap((value) =>
    value.includes(',') && !terms.some(test(value)) ? value.split(',').flatMap((piece) => piece.trim() || []) : [value],
  );

/** Terms, vocabularies and types that stand at the same number belong together, one alone goes with all; any of these is enough. */
function termsSought(asked: Asked, terms: readonly FeedTerm[]): TermTest[] {
  const ids = ['taxonomy_id', 'service_type'].flatMap((name) => valuesOf(asked, name, terms, isTerm));
  const vocabularies = valuesOf(asked, 'vocabulary', terms, isOfTaxonomy);
  const types = valuesOf(asked, 'taxonomy_type', [], isTerm);
  const count = Math.max(ids.length, vocabularies.length, types.length);
  if (count === 0) return [];
  const at = (values: string[], i: number): string | undefined => values[i] ?? (values.length === 1 ? values[0] : undefined);
  const together = Array.from({ length: count }, (_, i): TermTest => {
    const [id, vocabulary, type] = [at(ids, i), at(vocabularies, i), at(types, i)];
    return (term) =>
      (id === undefined || isTerm(id)(term)) &&
      (vocabulary === undefined || isOfTaxonomy(vocabulary)(term)) &&
      // every term here is one of a service
      (type === undefined || type === 'service');
  });
  return [(term) => together.some((isMet) => isMet(term))];
}

/** Terms of one of the LGA's lists, with the list's prefix or without; any of them is enough. */
function listedTerms({ texts }: Asked, name: string, prefix: string): TermTest[] {
  const ids = texts.get(name)?.flatMap((value) => value.split(',').map((piece) => piece.trim()));
  return ids ? [(term) => ids.some((id) => isTerm(id)(term) || isTerm(`${prefix}:${id}`)(term))] : [];
}

/** 1.0 writes the end of a day as 23:59. */
const toMidnight = (opening: OpeningSought): OpeningSought => (opening.to === 23 * 60 + 59 ? { ...opening, to: 24 * 60 } : opening);

/** @param feedTerms the terms that services have. */
export function soughtByOne(asked: Asked, feedTerms: readonly FeedTerm[]): Sought {
  const text = asked.text.get('text');
  const terms = [
    ...termsSought(asked, feedTerms),
    ...listedTerms(asked, 'need', 'esdNeed'),
    ...listedTerms(asked, 'circumstance', 'esdCircumstance'),
  ];
  const { openings, ...plain } = plainSought(asked);
  return {
    ...plain,
    ...(openings && { openings: openings.map(toMidnight) }),
    ...(text !== undefined && { text }),
    ...(terms.length > 0 && { terms }),
  };
}
