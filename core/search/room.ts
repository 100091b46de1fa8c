/** Where the documents of one search are added up: arrays over the documents of all segments, used again by the next search. */

export interface Room {
  /** What each document has so far, by its number among those of all segments. */
  scores: Float32Array;
  /** Bit i: sought word i is there; bit 16 + i: sought need i is met. */
  seen: Uint32Array;
  /** The documents that have anything, in the order they were found in. */
  touched: Uint32Array;
  /** What each of them counts in the end, in the same order. */
  weighed: Float32Array;
  /** How many. */
  count: number;
  /** In use: what a search that was broken off left is to be cleared away. */
  dirty: boolean;
}

const empty = (services: number): Room => ({
  scores: new Float32Array(services),
  seen: new Uint32Array(services),
  touched: new Uint32Array(services),
  weighed: new Float32Array(services),
  count: 0,
  dirty: false,
});

let room = empty(0);

/** Room for so many documents, all of it clean. Give it back with `leave`. */
export function enter(services: number): Room {
  if (room.scores.length < services || room.dirty) room = empty(Math.max(services, room.scores.length));
  room.count = 0;
  room.dirty = true;
  return room;
}

/** Cleans the room for the next search. */
export function leave(used: Room): void {
  const { scores, seen, touched, count } = used;
  if (count * 8 > scores.length) {
    scores.fill(0);
    seen.fill(0);
  } else
    for (let i = 0; i < count; i++) {
      const document = touched[i]!;
      scores[document] = 0;
      seen[document] = 0;
    }
  used.dirty = false;
}
