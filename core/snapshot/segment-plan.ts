/** Decides how a new version is made of segments: a few changes make a small new one, many make the whole anew. */
import type { Segment } from './manifest.ts';
import type { PublishedService } from './published.ts';

/** A document as the last version holds it. */
export interface PublishedDocument {
  segment_id: string;
  document: number;
  id: string;
  hash: string;
}

export interface SegmentPlan {
  /** Segments that stay, each with the documents that may no longer be shown. */
  keep: { segment_id: string; dropped: number[] }[];
  /** Ids of the services that a new segment holds, in no order. Empty: no new segment. */
  build: string[];
}

/** A version may have this many segments, and this share of documents dropped, before it is made anew. */
const MOST_SEGMENTS = 8;
const MOST_DROPPED = 0.1;
/** A new segment above this share of all services is not worth a second vocabulary. */
const MOST_CHANGED = 0.15;

/** Plans the next version from the last one's documents and the current services (`hash` covers all that is published of one). */
export function planSegments(
  previous: PublishedDocument[],
  segments: Pick<Segment, 'id'>[],
  current: { id: string; hash: string }[],
): SegmentPlan {
  const hashes = new Map(current.map(({ id, hash }) => [id, hash]));
  const dropped = new Map<string, number[]>(segments.map(({ id }) => [id, []]));
  const standing = new Set<string>();
  let gone = 0;
  for (const { segment_id, document, id, hash } of previous) {
    if (!dropped.has(segment_id)) continue;
    if (hashes.get(id) === hash && !standing.has(id)) standing.add(id);
    else {
      dropped.get(segment_id)!.push(document);
      gone++;
    }
  }
  const build = current.flatMap(({ id }) => (standing.has(id) ? [] : [id]));
  const tooMany = segments.length + (build.length ? 1 : 0) > MOST_SEGMENTS;
  const tooTorn = gone > MOST_DROPPED * current.length || build.length > MOST_CHANGED * current.length;
  if (segments.length === 0 || tooMany || (tooTorn && gone + build.length > 0)) return { keep: [], build: current.map(({ id }) => id) };
  return { keep: segments.map(({ id }) => ({ segment_id: id, dropped: dropped.get(id)!.sort((a, b) => a - b) })), build };
}

/** The key by which services are ordered in a segment: like beside like, which makes lists short and chunks worth fetching. */
export function documentOrder({ id, service, needs }: PublishedService): string {
  const category = needs?.[0] ?? service.attributes?.[0]?.taxonomy_term.name ?? '';
  return [category, service.organization?.name ?? '', service.name, id].map((part) => part.toLowerCase()).join(' \t ');
}
