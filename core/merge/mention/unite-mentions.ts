import { componentsOf, group } from '../group.ts';
import type { Link } from '../link.ts';
import { compareLocations } from './compare-locations.ts';
import { compareOrganizations, UNKNOWN } from './compare-organizations.ts';
import { type MentionEvidence, mentionKeys } from './mention.ts';

/** What the members of two groups must say on average to be one. */
const THRESHOLD = 1;

/** Of a key that more mentions have than these, only that there are so many counts. */
export const MOST_OF_A_KEY = 400;

/** How surely two mentions are of one thing; above 0 they may be linked. An organisation is no place. */
export function compareMentions(a: MentionEvidence, b: MentionEvidence): number {
  if (a.kind === 'organization') return b.kind === 'organization' ? compareOrganizations(a, b) : UNKNOWN;
  return b.kind === 'location' ? compareLocations(a, b) : UNKNOWN;
}

/**
 * Groups mentions by what they are of. Groups grow along the strongest links, and no two join of which any two members are surely not one,
 * so that one bad link chains nothing together. The same for any order; answers keys, each group in order.
 */
export function uniteMentions(mentions: ReadonlyMap<string, MentionEvidence>): string[][] {
  const keys = [...mentions.keys()].sort();
  const told = keys.map((key) => mentions.get(key)!);
  const score = (a: number, b: number): number => compareMentions(told[a]!, told[b]!);
  const links = linksOf(told, score);
  const united: number[][] = [];
  for (const component of componentsOf(links)) {
    const rooms = new Set(component.members.map((member) => roomOf(told[member]!)).filter(Boolean));
    // A building with one room known may be that room; with two it is neither.
    const held = rooms.size < 2 ? component.links : component.links.filter(({ a, b }) => roomOf(told[a]!) === roomOf(told[b]!));
    united.push(...group(component.members, held, score, THRESHOLD));
  }
  const together = new Set(united.flat());
  const alone = keys.flatMap((_, at) => (together.has(at) ? [] : [[at]]));
  return [...united, ...alone].sort((x, y) => x[0]! - y[0]!).map((members) => members.map((at) => keys[at]!));
}

const roomOf = (told: MentionEvidence): string => (told.kind === 'location' ? told.room : '');

function linksOf(told: readonly MentionEvidence[], score: (a: number, b: number) => number): Link[] {
  const blocks = new Map<number, number[]>();
  told.forEach((one, at) => {
    for (const key of mentionKeys(one)) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  });
  const links = new Map<string, Link>();
  for (const block of blocks.values()) {
    if (block.length > MOST_OF_A_KEY) continue;
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1)) {
        const pair = `${a} ${b}`;
        if (links.has(pair)) continue;
        links.set(pair, { a, b, score: score(a, b) });
      }
  }
  return [...links.values()].filter((link) => link.score >= THRESHOLD);
}
