/** Where a reader is within a feed's pages: kept as the cursor between the steps of a run. */
import type { Envelope } from '../../../core/read/envelope.ts';
import { rowId } from '../../../core/read/oruk-3/schema.ts';

export interface Position {
  /** The page to ask for next, and how many of its records were given already. */
  page: number;
  skip: number;
  /** The number of the feed's first page: 1, or 0 where servers count from nought. */
  base: number;
  /** Records given and bytes read so far. */
  count: number;
  bytes: number;
  /** Each record must be asked for by itself. Absent: not known yet. */
  shallow?: boolean;
  /** Fingerprints of the first page, of the last, and of one kept at each doubling, so that a circle of any length is found. */
  first?: string;
  previous?: string;
  kept?: string;
}

/** More pages than this no directory has: with 100 records a page it would be a million. */
export const MOST_PAGES = 10_000;

export function startPosition(): Position {
  return { page: 1, skip: 0, base: 1, count: 0, bytes: 0 };
}

/** The position that a cursor stands for; the start when it is none of ours. */
export function positionOf(cursor: string | null | undefined): Position {
  if (!cursor) return startPosition();
  return { ...startPosition(), ...(JSON.parse(cursor) as Partial<Position>) };
}

/** A short name for what is on a page: the same rows have the same. FNV-1a, 32 bits twice with different seeds. */
export function fingerprint(items: unknown[]): string {
  const text = items.map((item) => rowId(item) ?? JSON.stringify(item)).join('\n');
  return [0x811c9dc5, 0x1234567]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join('');
}

/** True when this page was given before. */
export function goesRound(at: Position, mark: string): boolean {
  return mark === at.first || mark === at.previous || mark === at.kept;
}

/** The marks after this page. */
export function marked(at: Position, mark: string): Pick<Position, 'first' | 'previous' | 'kept'> {
  const nth = at.page - at.base + 1;
  const kept = (nth & (nth - 1)) === 0 ? mark : at.kept;
  return { first: at.first ?? mark, previous: mark, ...(kept !== undefined && { kept }) };
}

/** Whether the feed says that there is more after its n-th page, with so many records given; undefined when it does not say. */
export function saysMore(page: Envelope, nth: number, count: number): boolean | undefined {
  if (page.total_pages !== undefined) {
    return nth < page.total_pages || (page.last === false && page.total !== undefined && count < page.total);
  }
  if (page.last !== undefined) return !page.last;
  return page.total === undefined ? undefined : count < page.total;
}
