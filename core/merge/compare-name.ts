import type { Evidence } from './evidence.ts';
import { overlapOf, trigramLikeness, worth } from './likeness.ts';
import type { WordShares } from './model.ts';

/** From so many nats on, the words shared are seldom shared by chance: about one name in a thousand. */
const RICH = 7;
/** A town's own name, in a name, tells little. */
const TOWN = 0.3;

const worthIn = (a: Evidence, b: Evidence, shares: WordShares) => {
  const towns = new Set([...a.places, ...b.places].flatMap((place) => place.city));
  return (word: string) => worth(word, shares) * (towns.has(word) ? TOWN : 1);
};

/** How alike the names are, 0 to 7; -1 when one has none. */
export function nameLevel(a: Evidence, b: Evidence, shares: WordShares): number {
  if (a.name.length === 0 || b.name.length === 0) return -1;
  const worthOf = worthIn(a, b, shares);
  const plain = overlapOf(a.name, b.name, worthOf);
  const stripped = withoutOwner(a, b, worthOf);
  let { likeness, shared } = stripped && stripped.likeness > plain.likeness ? stripped : plain;
  if (likeness < 0.85) {
    const glued = trigramLikeness(a.name.join(''), b.name.join(''));
    if (glued > 0.7 && glued > likeness)
      [likeness, shared] = [glued, Math.max(shared, glued * Math.min(total(a.name, worthOf), total(b.name, worthOf)))];
  }
  const level = levelOf(likeness, shared);
  return level < NAMED && (isNamedBySite(a, b) || isNamedBySite(b, a)) ? NAMED : level;
}

/** What it counts when one's website has the other's name, as `unityhealth.info` has Unity Health's. */
const NAMED = 3;

function isNamedBySite(a: Evidence, b: Evidence): boolean {
  const glued = a.name.join('');
  if (glued.length < 8) return false;
  return b.sites.some((site) => trigramLikeness(glued, siteName(site)) >= 0.75);
}

/** The part of a host that is a name: letters and digits before `.co.uk`, `.nhs.uk`, `.org` and the like. */
const siteName = (site: string): string =>
  site
    .split('/', 1)[0]!
    .replace(/(?:\.(?:co|org|nhs|gov|ac|ltd|me|com|net))?\.[a-z]+$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

function levelOf(likeness: number, shared: number): number {
  if (likeness > 0.999) return shared >= RICH ? 7 : 5;
  if (likeness >= 0.85) return shared >= RICH ? 6 : 4;
  return likeness >= 0.65 ? 3 : likeness >= 0.4 ? 2 : likeness >= 0.15 ? 1 : 0;
}

const total = (words: readonly string[], worthOf: (word: string) => number) => words.reduce((sum, word) => sum + worthOf(word), 0);

/** `Citizens Advice Anytown: Debt advice` and `Debt advice` by Citizens Advice Anytown: the provider's name within the name is not the offer's. */
function withoutOwner(a: Evidence, b: Evidence, worthOf: (word: string) => number) {
  const owners = new Set([...a.organization, ...b.organization]);
  if (owners.size === 0) return undefined;
  const [x, y] = [a.name.filter((word) => !owners.has(word)), b.name.filter((word) => !owners.has(word))];
  if (x.length === 0 || y.length === 0 || (x.length === a.name.length && y.length === b.name.length)) return undefined;
  return overlapOf(x, y, worthOf);
}

/** How alike the organisations' names are, 0 to 3; -1 when one is not named. */
export function organizationLevel(a: Evidence, b: Evidence, shares: WordShares): number {
  if (a.organization.length === 0 || b.organization.length === 0) return -1;
  const { likeness } = overlapOf(a.organization, b.organization, worthIn(a, b, shares));
  return likeness >= 0.85 ? 3 : likeness >= 0.5 ? 2 : likeness >= 0.2 ? 1 : 0;
}
