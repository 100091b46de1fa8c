/** Records as they lie in a segment's files: chunks of services in document order, with the needs that each meets. */
import type { PublishedService } from './published.ts';

/** A service as it stands in its chunk. */
export const recordText = (published: PublishedService, needs: readonly string[]): string =>
  JSON.stringify({ ...published, needs: [...needs] } satisfies PublishedService);

/** A chunk of such texts. */
export const chunkText = (records: readonly string[]): string => `[${records.join(',\n')}]`;
