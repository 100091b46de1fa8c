/** Records as they lie in a segment's files: chunks of services in document order, with the needs that each meets. */
import { type NeedMet, termsMet } from './need-met.ts';
import type { PublishedService } from './published.ts';

/** The service with the terms that its text makes sure. */
export function withTerms(published: PublishedService, needs: readonly NeedMet[]): PublishedService {
  const terms = termsMet(
    needs,
    published.service.attributes?.map(({ taxonomy_term }) => taxonomy_term),
  );
  return terms.length > 0 ? { ...published, terms } : published;
}

/** A service as it stands in its chunk. */
export const recordText = (published: PublishedService, needs: readonly NeedMet[]): string =>
  JSON.stringify({ ...withTerms(published, needs), needs: needs.map(({ id }) => id) } satisfies PublishedService);

/** A chunk of such texts. */
export const chunkText = (records: readonly string[]): string => `[${records.join(',\n')}]`;
