/**
 * The layout of a segment's feed file, by which the open feed's lists are filtered and found without reading records.
 * Sections: 0 head (JSON: FeedHead), 1 ids (16 bytes a document), 2 organisation a document (32 bits, index; NONE), 3 last modified
 * (32 bits, seconds since 1970; 0 not stated), 4 ages (two 32-bit floats a document; NaN not stated), 5–7 where a document's terms,
 * openings and places begin (32 bits, one more than documents), 8 terms (16 bits, index into the head's), 9 openings (16 bits × 3:
 * days in bits 0–6 and place + 1 above them; opens; closes, minutes or NO_TIME), 10 places (32 bits × 4: start of its id, postcode's
 * hash or 0, latitude and longitude as floats), 11 ids of organisations (16 bytes each), 12 their names (JSON list), 13 start of the id of
 * each place's location (32 bits; absent in older files).
 */
import type { FeedTerm } from './taxonomy.ts';

export const FEED_FORMAT = 1;

/** No organisation. */
export const NONE = 0xffffffff;

export const NO_TIME = 0xffff;

export interface FeedHead {
  format: typeof FEED_FORMAT;
  services: number;
  terms: FeedTerm[];
}

/** A UUID's 16 bytes. */
export function uuidBytes(id: string): Uint8Array {
  const hex = id.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16));
}

/** The first 32 bits of a UUID, as a little-endian machine reads its bytes. */
export function uuidStart(id: string): number {
  const [a, b, c, d] = uuidBytes(id) as unknown as [number, number, number, number];
  return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
}

/** A number for a postcode, however it is spaced; never 0 (FNV-1a). */
export function postcodeHash(postcode: string): number {
  let hash = 0x811c9dc5;
  for (const letter of postcode.toUpperCase().replace(/[^A-Z0-9]/g, '')) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0 || 1;
}

/** Minutes since midnight of `HH:MM`; NO_TIME of anything else. */
export function minutesOf(time: string | undefined): number {
  const parts = /^(\d\d):(\d\d)/.exec(time ?? '');
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : NO_TIME;
}
