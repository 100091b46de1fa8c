/** Adds up, for one segment, what each document has of what is sought. */
import type { FoundWord } from './find-word.ts';
import type { SoughtNeed } from './plan.ts';
import type { Room } from './room.ts';
import type { Segment } from './segment.ts';
import { WEIGHTS } from './weights.ts';

const STRENGTHS = [WEIGHTS.hinted, WEIGHTS.likely, WEIGHTS.sure, WEIGHTS.meant];
const FIELDS = [WEIGHTS.name, WEIGHTS.category, WEIGHTS.organization, WEIGHTS.place];

/** What a document gains by what stands beside it in a list; filled anew for each list. */
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
  for (const { list, weight, described } of lists[index]!) {
    const worth = rarity * weight;
    if (described) {
      segment.descriptions!.read(list, room.documents);
      addSame(room, base, list.count, 1 << i, worth * WEIGHTS.description);
    } else {
      segment.words.read(list, room.documents, room.extras);
      for (let field = 0; field < gains.length; field++) gains[field] = worth * FIELDS[field]!;
      addByField(room, base, list.count, 1 << i);
    }
  }
}

function addNeed(room: Room, { segment, base }: Share, need: SoughtNeed, i: number): void {
  const worth = need.weight * WEIGHTS.need;
  for (let strength = 0; strength < gains.length; strength++) gains[strength] = worth * STRENGTHS[strength]!;
  addByStrength(room, base, segment.readNeed(need.id, room.documents, room.extras), 1 << (16 + i));
}

// One loop for each kind of list: run for every document of every list, each is to meet only one kind of gain. `bit` marks the
// thing sought; a document counts it once, by the first (best) list that holds it.

function addSame(room: Room, base: number, length: number, bit: number, gain: number): void {
  const { scores, seen, touched, documents } = room;
  let count = room.count;
  for (let i = 0; i < length; i++) {
    const document = base + documents[i]!;
    const before = seen[document]!;
    if (before & bit) continue;
    if (before === 0) touched[count++] = document;
    seen[document] = before | bit;
    scores[document]! += gain;
  }
  room.count = count;
}

function addByField(room: Room, base: number, length: number, bit: number): void {
  const { scores, seen, touched, documents, extras } = room;
  let count = room.count;
  for (let i = 0; i < length; i++) {
    const document = base + documents[i]!;
    const before = seen[document]!;
    if (before & bit) continue;
    if (before === 0) touched[count++] = document;
    seen[document] = before | bit;
    scores[document]! += gains[extras[i]!]!;
  }
  room.count = count;
}

/** A further need of one document counts less than its first. */
function addByStrength(room: Room, base: number, length: number, bit: number): void {
  const { scores, seen, touched, documents, extras } = room;
  let count = room.count;
  for (let i = 0; i < length; i++) {
    const document = base + documents[i]!;
    const before = seen[document]!;
    if (before & bit) continue;
    if (before === 0) touched[count++] = document;
    seen[document] = before | bit;
    scores[document]! += before >>> 16 ? gains[extras[i]!]! * WEIGHTS.furtherNeed : gains[extras[i]!]!;
  }
  room.count = count;
}
