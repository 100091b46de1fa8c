/**
 * The layout of an index segment, shared by its writer (segment-builder.ts) and its reader (search/segment.ts).
 *
 * First part: 0 head (JSON: SegmentHead), 1 columns (COLUMN_COUNT columns, one byte a document each), 2 further places
 * (16 bits × 4: document low, document high, latitude, longitude), 3–5 words of names, organisations, categories and places
 * (TermIndex with FIELD_BITS beside each document), 6 needs (32 bits × 2 a need: offset, documents), 7 need lists (STRENGTH_BITS).
 * Second part: 0 head (JSON), 1–3 words of descriptions (TermIndex).
 */
export const FORMAT = 3;

/** Columns, in order. Ways: times in bits 0–2, attending in bits 3–6. Flags: cost in bits 0–1, reaches all 2, paused 3. */
export const COLUMNS = [
  'days',
  'ways',
  'minimum_age',
  'maximum_age',
  'flags',
  'access',
  'languages',
  'assured',
  'latitude_high',
  'latitude_low',
  'longitude_high',
  'longitude_low',
] as const;

/** Which field of the first part a word stands in, best first. */
export const FIELD_BITS = 2;
export const FIELDS = ['name', 'category', 'organization', 'place'] as const;

/** How surely a service meets a need: 0–3. */
export const STRENGTH_BITS = 2;

/** Records a chunk: some dozens, so that fetching one says little of which was wanted. */
export const PER_CHUNK = 32;

/** Latitude and longitude within the segment's bounds as 0–65534; this means none. Places without count in their order all the same. */
export const NO_POINT = 65535;

export interface SegmentHead {
  format: typeof FORMAT;
  services: number;
  /** South, west, height, width in degrees. */
  bounds: [number, number, number, number];
  /** Sets of languages; the column holds an index into it, 0 being the empty set. */
  languages: string[][];
  /** Need ids, in the order of section 6. */
  needs: string[];
}

/** A description's word that stands in more of the services than this says too little to be worth its bytes. */
export const tooCommon = (count: number, services: number): boolean => services >= 1000 && count * 3 > services;
