/** Adds up, for one segment, what each document has of what is sought. */
import type { FoundWord } from './find-word.ts';
import type { SoughtNeed } from './plan.ts';
import type { Room } from './room.ts';
import type { Segment } from './segment.ts';
import { WEIGHTS } from './weights.ts';

/** What a document gains by what stands beside it in a list (its field, how surely); filled anew for each list. */
const gains = new Float64Array(4);

/** One segment among those searched: its number, and the number of its first document among those of all. */
export interface Share {
  segment: Segment;
  index: number;
  base: number;
}

/**
 * Adds what is sought to `room`. Needs must come weightiest first. With `enough` given, neighbours of needs are left out when so
 * many documents already stand above all that they could bring.
 */
export function gather(room: Room, share: Share, found: FoundWord[], needs: SoughtNeed[], enough?: number): void {
  const from = room.count;
  for (let i = 0; i < needs.length; i++) if (!needs[i]!.neighbour) addNeed(room, share, needs[i]!, i);
  for (let i = 0; i < found.length; i++) addWord(room, share, found[i]!, i);
  let most = 0;
  for (const { neighbour, weight } of needs) if (neighbour && weight > most) most = weight;
  if (most === 0 || (enough !== undefined && standAbove(room, from, most * WEIGHTS.need, enough))) return;
  for (let i = 0; i < needs.length; i++) if (needs[i]!.neighbour) addNeed(room, share, needs[i]!, i);
}

/** Whether at least `enough` of the documents touched since `from` score above `most`. */
function standAbove({ scores, touched, count }: Room, from: number, most: number, enough: number): boolean {
  let above = 0;
  for (let i = from; i < count; i++) if (scores[touched[i]!]! > most && ++above >= enough) return true;
  return false;
}

function addWord(room: Room, { segment, index, base }: Share, { rarity, lists }: FoundWord, i: number): void {
  const bit = 1 << i;
  for (const { list, weight, described } of lists[index]!) {
    const worth = rarity * weight;
    if (described) addSame(room, base, segment.decoded.values, segment.readDescribed(list), list.count, bit, worth * WEIGHTS.description);
    else {
      gains[0] = worth * WEIGHTS.name;
      gains[1] = worth * WEIGHTS.category;
      gains[2] = worth * WEIGHTS.organization;
      gains[3] = worth * WEIGHTS.place;
      addByGrade(room, base, segment.decoded.values, segment.readWord(list), list.count, bit, 1);
    }
  }
}

function addNeed(room: Room, { segment, base }: Share, need: SoughtNeed, i: number): void {
  const count = segment.needCount(need.id);
  if (count === 0) return;
  const worth = need.weight * WEIGHTS.need;
  gains[0] = worth * WEIGHTS.hinted;
  gains[1] = worth * WEIGHTS.likely;
  gains[2] = worth * WEIGHTS.sure;
  gains[3] = worth * WEIGHTS.meant;
  addByGrade(room, base, segment.decoded.values, segment.readNeed(need.id), count, 1 << (16 + i), WEIGHTS.furtherNeed);
}

// One loop for each kind of list: run for every document of every list, each is to meet only one kind of gain. `bit` marks the
// thing sought; a document counts it once, by the first (best) list that holds it.

function addSame(room: Room, base: number, values: Uint32Array, from: number, length: number, bit: number, gain: number): void {
  const { scores, seen, touched } = room;
  let count = room.count;
  for (let i = from; i < from + length; i++) {
    const document = base + values[i]!;
    const before = seen[document]!;
    if (before & bit) continue;
    if (before === 0) touched[count++] = document;
    seen[document] = before | bit;
    scores[document]! += gain;
  }
  room.count = count;
}

/** Gains by what stands beside each document; `further` is what counts of it where a need was met before. */
function addByGrade(room: Room, base: number, values: Uint32Array, from: number, length: number, bit: number, further: number): void {
  const { scores, seen, touched } = room;
  let count = room.count;
  for (let i = from; i < from + length; i++) {
    const document = base + (values[i]! >>> 2);
    const before = seen[document]!;
    if (before & bit) continue;
    if (before === 0) touched[count++] = document;
    seen[document] = before | bit;
    const gain = gains[values[i]! & 3]!;
    scores[document]! += before >>> 16 ? gain * further : gain;
  }
  room.count = count;
}
