/** What the likeness of two records in one field says, learnt from data. See learn-model.ts. */
export interface MergeModel {
  /** Changes with every learning: what was matched by another is matched anew. */
  version: string;
  /** Words by the share of names (or addresses) that have them; a word that is not here is rarer than `rarest`. */
  words: { name: WordShares; address: WordShares };
  /** How often a pair of candidates is of each kind, for two records of one source, of two, and where the source is not known. */
  kinds: { [relation in Relation]: KindShares };
  /** For each kind of pair and field: how often each level of likeness is seen. */
  levels: { [kind in Kind]: { [field in Field]: number[] } };
  /** Log-odds: from `same` on two records are one service; from `ask` up to it a person is asked. */
  thresholds: { same: number; ask: number };
}

export interface WordShares {
  rarest: number;
  shares: { [word: string]: number };
}

/** `sibling`: two offers of one provider, or two providers at one place. `branch`: one name at two places. */
export const KINDS = ['same', 'sibling', 'branch', 'other'] as const;
export type Kind = (typeof KINDS)[number];
export type KindShares = { [kind in Kind]: number };

export const RELATIONS = ['within', 'across', 'unknown'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The fields compared, and how many levels of likeness each has: 0 is the least. */
export const FIELDS = {
  name: 8,
  where: 9,
  phone: 6,
  web: 7,
  email: 6,
  organization: 4,
  identifier: 2,
  place_identifier: 2,
  description: 7,
} as const;
export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** A level of likeness for each field in the order of FIELD_NAMES; -1 where one of the two says nothing. */
export type Levels = Int8Array;
