/** What a search is asked and what it answers. The same in the widget, the extension and the worker. */
import type { Attending, Weekday } from '../hsds.ts';

export interface Point {
  latitude: number;
  longitude: number;
}

export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

/** What people need to be able to get in and take part; read from accessibility texts when the index is built. */
export const ACCESS_NEEDS = [
  'wheelchair',
  'accessible toilet',
  'hearing loop',
  'sign language',
  'large print',
  'easy read',
  'parking',
  'interpreter',
] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

/** Conditions on services. Each is answered from columns of the index. What a service does not state, it does not break. */
export interface Filters {
  within_miles?: number;
  days?: Weekday[];
  times?: TimeOfDay[];
  /** Whole years. */
  age?: number;
  free?: boolean;
  attending?: Attending[];
  access?: AccessNeed[];
  /** English names of languages. */
  languages?: string[];
}

export interface SearchRequest {
  /** A person's own words. */
  text?: string;
  /** The place they gave or stand at. Wins over a place read from the words. */
  near?: Point & { name?: string };
  filters?: Filters;
  /** Ids of needs chosen outright (a suggestion, the guided way). */
  needs?: string[];
  /** Ids of needs that words of danger tell of (core/need/urgent/help-now.ts): they are meant first, whatever else the words may mean. */
  danger?: string[];
  /** Keys of chips read from the words that the person took off. */
  ignore?: string[];
  /** Default 20, at most 100. */
  limit?: number;
  offset?: number;
}

/** A condition read from the words or set by hand, shown as a chip. */
export interface Chip {
  /** Stable: `day:SA`, `free`, `age:16`, `near`, `attending:online`. */
  key: string;
  /** Plain words: `Open on Saturday`. */
  label: string;
  /** `words`: read from what was typed; `filter`: set by hand. */
  from: 'words' | 'filter';
}

export interface Hit {
  segment: number;
  document: number;
  score: number;
  /** To the nearest of its locations. Absent: no place asked for, or the service has none. */
  miles?: number;
  /** Which of its locations is nearest, in record order. */
  location?: number;
  /** One line: why it is here (“because you said: behind with rent”). */
  because: string;
  /** Stated limits that it breaks; such hits stand below all that keep them. */
  breaks: string[];
}

export interface Understood {
  needs: { id: string; name: string; because: string; weight: number }[];
  chips: Chip[];
  place?: Point & { name: string };
  /** Misspelt words and what they were taken for. */
  corrections: { from: string; to: string }[];
  /** Words that nothing was known of. */
  unknown: string[];
}

/** A way on when nothing or little was found, worked out beforehand: what it is, and how many services it leads to. */
export interface WayOn {
  /** Without one condition; farther away; a need close by; by phone, online or for everybody in the area. */
  kind: 'without' | 'farther' | 'need' | 'anywhere';
  /** Plain words: `Without “Open on Saturday”`. */
  label: string;
  total: number;
  /** The search to make when it is chosen. */
  request: SearchRequest;
}

export interface SearchResponse {
  total: number;
  hits: Hit[];
  understood: Understood;
  /** Present when few were found: best first, each leading somewhere. */
  waysOn?: WayOn[];
}
