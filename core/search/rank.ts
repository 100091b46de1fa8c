/** Ranks the documents of an index for a plan: words in their fields, needs met, distance, freshness; conditions kept above broken. */
import type { Condition } from './conditions.ts';
import { findWord } from './find-word.ts';
import { gather, type Share } from './gather.ts';
import type { Plan } from './plan.ts';
import { enter, leave, type Room } from './room.ts';
import { type Ruler, rulerFrom } from './ruler.ts';
import type { Segment } from './segment.ts';
import { TopK } from './top-k.ts';
import { WEIGHTS } from './weights.ts';

export interface RankedHit {
  segment: number;
  document: number;
  score: number;
  /** Indexes into `plan.words` that it holds. */
  words: number[];
  /** Indexes into `plan.needs` that it meets. */
  needs: number[];
  broken: Condition[];
}

const MOST = 15;
/** More than are ever shown at once, so that how many are found does not hang on how many are asked for. */
const ENOUGH = 50;
/**
 * Below this share of the best score a result says nothing to the question. Where limits were stated the share is higher: what
 * keeps them stands above what breaks them, and must be worth standing there.
 */
const TAIL = 0.1;
const TAIL_WITH_LIMITS = 0.3;
/** Added for each broken condition: more than any score. */
const BROKEN = -1e6;

/** The best hits of all segments, and how many there are. Never throws, whatever the plan. */
export function rank(segments: Segment[], plan: Plan): { total: number; hits: RankedHit[] } {
  const words = plan.words.slice(0, MOST);
  const needs = plan.needs.slice(0, MOST);
  const found = words.map((word) => findWord(word, segments));
  // Where nothing but words and needs decides, what can no more come among those shown need not be looked at.
  const enough = plan.near || plan.required.length + plan.wished.length > 0 ? undefined : Math.max(ENOUGH, plan.offset + plan.limit);
  const room = enter(segments.reduce((sum, { services }) => sum + services, 0));
  // All are weighed before any is chosen: what the best of another segment makes worthless is not to be counted.
  const ends: number[] = [];
  const shares: Share[] = [];
  let base = 0;
  let best = 0;
  for (const [index, segment] of segments.entries()) {
    const share = { segment, index, base };
    const from = room.count;
    if (found.length + needs.length > 0) gather(room, share, found, needs, enough);
    else addAll(room, share);
    best = Math.max(best, weigh(room, share, from, plan));
    shares.push(share);
    ends.push(room.count);
    base += segment.services;
  }
  const floor = plan.all ? 0 : (plan.wished.some(({ soft }) => !soft) ? TAIL_WITH_LIMITS : TAIL) * best;
  const top = new TopK(plan.offset + plan.limit);
  let total = 0;
  for (const share of shares) total += choose(room, share, ends[share.index - 1] ?? 0, ends[share.index]!, plan, floor, top);
  const conditions = [...plan.wished, ...plan.required];
  const hits = top
    .sorted()
    .slice(plan.offset)
    .map((at): RankedHit => {
      const { segment, index, base } = shares[ends.findIndex((end) => at < end)]!;
      const seen = room.seen[room.touched[at]!]!;
      const document = room.touched[at]! - base;
      return {
        segment: index,
        document,
        score: room.weighed[at]!,
        words: bitsOf(seen & 0xffff),
        needs: bitsOf(seen >>> 16),
        broken: conditions.filter((condition) => !condition.on(segment)(document)),
      };
    });
  leave(room);
  return { total, hits };
}

/** The numbers of the bits that are set. */
function bitsOf(bits: number): number[] {
  const set: number[] = [];
  for (let left = bits; left; left &= left - 1) set.push(31 - Math.clz32(left & -left));
  return set;
}

/** Every document, for a request without words: nearest or freshest first. */
function addAll(room: Room, { segment, base }: Share): void {
  for (let document = base; document < base + segment.services; document++) {
    room.touched[room.count++] = document;
    room.scores[document] = 1;
  }
}

/** Turns the sums of the documents touched since `from` into scores, distance and freshness counted in; 0 for what may not be shown. Gives the best. */
function weigh({ scores, touched, weighed, count }: Room, { segment, base }: Share, from: number, plan: Plan): number {
  for (const document of segment.dropped) scores[base + document] = 0;
  const tests = plan.required.filter(({ soft }) => !soft).map((condition) => condition.on(segment));
  const soft = [...plan.required, ...plan.wished].filter((condition) => condition.soft).map((condition) => condition.on(segment));
  const assured = segment.column('assured');
  const flags = segment.column('flags');
  const ruler = plan.near && rulerFrom(plan.near);
  const stale = staleness(plan.month);
  const special = ruler !== undefined || tests.length + soft.length > 0;
  const own = segment.isNeighbour && !ruler ? WEIGHTS.neighbour : 1;
  let best = 0;
  for (let i = from; i < count; i++) {
    const document = touched[i]! - base;
    let score = scores[base + document]!;
    if (special && score > 0) {
      for (const test of tests) if (!test(document)) score = 0;
      if (ruler && score > 0) score *= nearness(segment, document, ruler, (flags[document]! & 4) !== 0);
    }
    score *= own * stale[assured[document]!]!;
    if (flags[document]! & 8) score *= WEIGHTS.paused;
    if (special) for (const test of soft) if (!test(document)) score *= WEIGHTS.notStated;
    weighed[i] = score;
    if (score > best) best = score;
  }
  return best;
}

let stalenessOf: { month: number | undefined; by: Float32Array } = { month: undefined, by: new Float32Array(256).fill(1) };

/** What a service counts by the month it was last checked in; one that does not say counts whole, and so do all when nobody knows today. */
function staleness(month: number | undefined): Float32Array {
  if (stalenessOf.month === month) return stalenessOf.by;
  const by = Float32Array.from({ length: 256 }, (_, assured) =>
    assured === 0 || !month ? 1 : 1 - WEIGHTS.stale * Math.min(1, Math.max(0, month - assured - 6) / WEIGHTS.staleMonths),
  );
  stalenessOf = { month, by };
  return by;
}

function nearness(segment: Segment, document: number, ruler: Ruler, reachesAll: boolean): number {
  const near = WEIGHTS.halfDistance / (WEIGHTS.halfDistance + segment.miles(document, ruler));
  return Math.max(near, reachesAll ? WEIGHTS.everywhere : WEIGHTS.unplaced);
}

/** Puts what is above the floor of those touched between `from` and `to` into `top`, broken conditions below kept ones. Gives their number. */
function choose(
  { touched, weighed }: Room,
  { segment, base }: Share,
  from: number,
  to: number,
  plan: Plan,
  floor: number,
  top: TopK,
): number {
  const wished = plan.wished.filter(({ soft }) => !soft).map((condition) => condition.on(segment));
  const any = wished.length > 0;
  let enters = top.floor;
  let chosen = 0;
  for (let i = from; i < to; i++) {
    const score = weighed[i]!;
    if (score < floor || score <= 0) continue;
    chosen++;
    let key = score;
    if (any) for (const test of wished) if (!test(touched[i]! - base)) key += BROKEN;
    if (!(key > enters)) continue;
    top.push(key, i);
    enters = top.floor;
  }
  return chosen;
}
