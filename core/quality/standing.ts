/** How a source stands beside the others of its area. */
import { CHECKS } from './checks.ts';
import { completeness, type Quality, type SourceQuality } from './quality.ts';

export interface Standing {
  /** Of so many sources with records. */
  sources: number;
  /** 1 is the most complete; sources that are alike share a place. */
  place: number;
  /** Shares from 0 to 1: of this source, and of all sources together. */
  complete: { own: number; all: number };
  /** Checked within a year. */
  fresh: { own: number; all: number };
  /** Nothing had to be mended. */
  clean: { own: number; all: number };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** `undefined` for a source without published records: there is nothing to compare. */
export function standingOf(source: SourceQuality, { sources }: Quality): Standing | undefined {
  if (source.records === 0) return undefined;
  const others = sources.filter(({ records }) => records > 0);
  const sum = (pick: (one: SourceQuality) => number): number => others.reduce((total, one) => total + pick(one), 0);
  const records = sum((one) => one.records);
  const complete = (one: SourceQuality): number => completeness(one, CHECKS.length);
  const own = complete(source);
  return {
    sources: others.length,
    place: 1 + others.filter((one) => complete(one) > own).length,
    complete: {
      own,
      all: share(
        sum((one) => complete(one) * one.records),
        records,
      ),
    },
    fresh: {
      own: share(source.fresh, source.records),
      all: share(
        sum((one) => one.fresh),
        records,
      ),
    },
    clean: {
      own: share(source.clean, source.records),
      all: share(
        sum((one) => one.clean),
        records,
      ),
    },
  };
}
