import { asUri } from '../../../core/oruk/conformant.ts';
import { filled } from '../../../core/oruk/filled.ts';
import { type FeedTerm, taxonomyOf } from '../../../core/oruk/taxonomy.ts';
import type { OpenFeed } from './open-feed.ts';

export const threeTerm = ({ term_uri, ...term }: FeedTerm) => ({ ...term, ...filled({ term_uri: asUri(term_uri) }) });

/** The taxonomies of the terms that services have, each with these terms. */
export function taxonomiesOf(feed: OpenFeed) {
  const terms = new Map<string, FeedTerm[]>();
  for (const term of feed.terms()) {
    const its = terms.get(term.taxonomy_id);
    if (its) its.push(term);
    else terms.set(term.taxonomy_id, [term]);
  }
  return [...terms.values()].map((its) => ({ ...taxonomyOf(its[0]!), taxonomy_terms: its.map(threeTerm) }));
}
