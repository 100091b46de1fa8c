/** From parameters to what is sought: the same for services and for their places. */

import type { OpeningSought } from '../../../core/oruk/feed-index.ts';
import { isUuid } from '../../../core/oruk/lasting-uuid.ts';
import { type FeedTerm, feedTerm, prefixOf } from '../../../core/oruk/taxonomy.ts';
import type { OpenFeed } from './open-feed.ts';
import { type Asked, type BadFeedParameter, badFeedParameter, type Rules } from './parameters.ts';
import { locatePostcode, type Near, type Sought } from './select.ts';

const isSame = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** A term by its id or its code. */
export const isTerm =
  (asked: string) =>
  (term: FeedTerm): boolean =>
    term.id === asked.toLowerCase() || isSame(term.code, asked);

/** A term of a taxonomy, by the taxonomy's id, its name or the prefix of its codes. */
export const isOfTaxonomy =
  (asked: string) =>
  (term: FeedTerm): boolean =>
    term.taxonomy_id === asked.toLowerCase() || isSame(term.taxonomy, asked) || isSame(prefixOf(term.code), asked);

/** A term right below another, which need not be among the terms itself where its code is given. */
export function isBelow(asked: string, all: readonly FeedTerm[]): (term: FeedTerm) => boolean {
  const id = all.find(isTerm(asked))?.id ?? (prefixOf(asked) ? feedTerm({ code: asked, name: asked }).id : asked.toLowerCase());
  return (term) => term.parent_id === id;
}

/** Times and days that stand at the same number belong together; fewer of one than of another: its first is meant for all. */
export function openingsOf({ lists }: Asked): OpeningSought[] | undefined {
  const [from, to, days] = ['start_time', 'end_time', 'day'].map((name) => lists.get(name));
  if (!from && !to && !days) return undefined;
  const hasTimes = from !== undefined || to !== undefined;
  if (!hasTimes || (days && (from?.length ?? 1) === 1 && (to?.length ?? 1) === 1))
    return [
      pairOf(
        from?.[0],
        to?.[0],
        days?.reduce((bits, day) => bits | day, 0),
      ),
    ];
  const count = Math.max(from?.length ?? 0, to?.length ?? 0, days?.length ?? 0);
  return Array.from({ length: count }, (_, i) => pairOf(from?.[i] ?? from?.[0], to?.[i] ?? to?.[0], days?.[i] ?? days?.[0]));
}

const pairOf = (from: number | undefined, to: number | undefined, days: number | undefined): OpeningSought => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  ...(days !== undefined && { days }),
});

/** All but the words and the terms, which 3.0 and 1.0 name differently. */
export function plainSought(asked: Asked): Sought {
  const { numbers, text } = asked;
  const organization = text.get('organization_id')?.toLowerCase();
  const openings = openingsOf(asked);
  const [minimum_age, maximum_age, modified_after] = ['minimum_age', 'maximum_age', 'modified_after'].map((name) => numbers.get(name));
  return {
    ...(minimum_age !== undefined && { minimum_age }),
    ...(maximum_age !== undefined && { maximum_age }),
    ...(modified_after !== undefined && { modified_after }),
    // What is no UUID is nobody's id.
    ...(organization !== undefined && { organization: isUuid(organization) ? organization : '00000000-0000-0000-0000-000000000000' }),
    ...(openings && { openings }),
  };
}

/** What 3.0's parameters ask for. */
export function soughtByThree(asked: Asked): Sought {
  const words = asked.text.get('search');
  const terms = [...(asked.texts.get('taxonomy_term_id') ?? []).map(isTerm), ...(asked.texts.get('taxonomy_id') ?? []).map(isOfTaxonomy)];
  return { ...plainSought(asked), ...(words !== undefined && { text: words }), ...(terms.length > 0 && { terms }) };
}

/** Where the postcode asked for is, or what is wrong with it; undefined when none is asked for. */
export async function nearOf(feed: OpenFeed, asked: Asked, rules: Rules): Promise<Near | BadFeedParameter | undefined> {
  const postcode = asked.text.get('postcode');
  const metres = asked.numbers.get('proximity');
  if (postcode === undefined) return metres === undefined ? undefined : badFeedParameter(rules, 'proximity', 'alone');
  return (await locatePostcode(feed, postcode, metres ?? Number.POSITIVE_INFINITY)) ?? badFeedParameter(rules, 'postcode', 'unknown_place');
}
