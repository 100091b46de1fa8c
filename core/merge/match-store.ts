import type { Decision } from './group.ts';
import type { Link } from './link.ts';

/** A record that came (`after` only), went (`before` only) or changed; its evidence, packed. `key` orders records lastingly. */
export interface Change {
  key: string;
  before?: string;
  after?: string;
}

/** A link between records that are named by their keys. */
export type KeyLink = Omit<Link, 'a' | 'b'> & { a: string; b: string };

export type KeyDecision = Omit<Decision, 'a' | 'b'> & { a: string; b: string };

/** One record of a block. */
export interface BlockMember {
  key: string;
  source: string;
}

/** What was matched before, as it is kept: asked for in as few and large questions as can be. */
export interface MatchStore {
  /**
   * Which records have each candidate key, those in `without` left out. Of a key that `most` or more have, only that there are so many
   * counts: it leads to no pairs.
   */
  blocks(keys: readonly number[], without: ReadonlySet<string>, most: number): Promise<Map<number, BlockMember[]>>;
  /** Packed evidence by record; of those that are kept. */
  evidence(keys: readonly string[]): Promise<Map<string, string>>;
  /** All links that one of these records is an end of. */
  links(keys: readonly string[]): Promise<KeyLink[]>;
  /** All that was decided about one of these records. */
  decisions(keys: readonly string[]): Promise<KeyDecision[]>;
}

/** A pair as one text, the same for either order. */
export const pairText = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);
export const pairEnds = (pair: string): [string, string] => {
  const at = pair.indexOf('\u0000');
  return [pair.slice(0, at), pair.slice(at + 1)];
};
