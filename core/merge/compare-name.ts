import type { Evidence } from './evidence.ts';
import { overlapOf, trigramLikeness, worth } from './likeness.ts';
import type { WordShares } from './model.ts';
import { isVenue } from './offers.ts';

/** From so many nats on, the words shared are seldom shared by chance: about one name in a thousand. */
const RICH = 7;
/** A town's own name, in a name, tells little. */
const TOWN = 0.3;

/** Both lists of words, with initials (`cab`, `rda`) written out where the other record has the words. */
const writtenOut = (
  a: readonly string[],
  b: readonly string[],
  ofB: readonly string[],
  ofA: readonly string[],
): [readonly string[], readonly string[]] => [spelt(a, ofB), spelt(b, ofA)];

function spelt(words: readonly string[], others: readonly string[]): readonly string[] {
  if (!words.some((word) => isInitials(word, others) && !others.includes(word))) return words;
  return words.flatMap((word) => {
    if (!isInitials(word, others) || others.includes(word)) return word;
    const at = others.findIndex(
      (_, n) => n + word.length <= others.length && [...word].every((letter, i) => others[n + i]!.startsWith(letter)),
    );
    return at < 0 ? word : others.slice(at, at + word.length);
  });
}

const isInitials = (word: string, others: readonly string[]): boolean =>
  word.length >= 2 && word.length <= Math.min(8, others.length) && /^[a-z][a-z\d]+$/.test(word);

const worthIn = (a: Evidence, b: Evidence, shares: WordShares) => {
  const towns = new Set([...a.places, ...b.places].flatMap((place) => place.city));
  return (word: string) => worth(word, shares) * (towns.has(word) ? TOWN : 1);
};

/** How alike the names are, 0 to 7; -1 when one has none. */
export function nameLevel(a: Evidence, b: Evidence, shares: WordShares): number {
  if (a.name.length === 0 || b.name.length === 0) return -1;
  const worthOf = worthIn(a, b, shares);
  const plain = overlapOf(...writtenOut(a.name, b.name, [...b.name, ...b.organization], [...a.name, ...a.organization]), worthOf);
  const stripped = withoutOwner(a, b, worthOf);
  let { likeness, shared } = stripped ?? plain;
  if (likeness < 0.85) {
    const glued = trigramLikeness(a.name.join(''), b.name.join(''));
    if (glued > 0.7 && glued > likeness)
      [likeness, shared] = [glued, Math.max(shared, glued * Math.min(total(a.name, worthOf), total(b.name, worthOf)))];
  }
  const level = Math.min(levelOf(likeness, shared), isOwnerOnly(a, b) ? OWNER : 7);
  return level < NAMED && (isSwapped(a, b, worthOf) || (!isOwnerOnly(a, b) && (isNamedBySite(a, b) || isNamedBySite(b, a))))
    ? NAMED
    : level;
}

/** What it counts when one's website has the other's name, as `unityhealth.info` has Unity Health's. */
const NAMED = 3;

/** One gives as the organisation what the other gives as the name, and the other way round. */
function isSwapped(a: Evidence, b: Evidence, worthOf: (word: string) => number): boolean {
  if (a.organization.length === 0 || b.organization.length === 0) return false;
  return overlapOf(a.name, b.organization, worthOf).likeness >= 0.65 && overlapOf(a.organization, b.name, worthOf).likeness >= 0.65;
}

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

/** The words of both names that are not of a provider whom the name names: by the first word, at least. */
function withoutOwners(a: Evidence, b: Evidence): [string[], string[]] {
  const rest = (name: readonly string[]) => {
    const owners = new Set([a, b].flatMap(({ organization }) => (name.includes(organization[0] ?? '') ? organization : [])));
    return name.filter((word) => !owners.has(word));
  };
  return [rest(a.name), rest(b.name)];
}

/** `Citizens Advice Anytown: Debt advice` and `Debt advice` by Citizens Advice Anytown: the provider's name within the name is not the offer's. */
function withoutOwner(a: Evidence, b: Evidence, worthOf: (word: string) => number) {
  if (a.organization.length > 0 && b.organization.length > 0 && overlapOf(a.organization, b.organization, worthOf).likeness < 0.2)
    return undefined;
  const [x, y] = withoutOwners(a, b);
  if (x.length === 0 || y.length === 0 || (x.length === a.name.length && y.length === b.name.length)) return undefined;
  return overlapOf(x, y, worthOf);
}

/** The provider itself is not one of its offers: one name says no more than the provider, and the other says more. */
export function isOwnerOnly(a: Evidence, b: Evidence): boolean {
  const [x, y] = withoutOwners(a, b);
  return (x.length === 0 && hasOffer(b, y)) || (y.length === 0 && hasOffer(a, x));
}
const OWNER = 1;

const hasOffer = ({ named }: Evidence, rest: readonly string[]): boolean =>
  (rest.length > 1 && named.length === 0) || (rest.length > 0 && named.some((sign) => !isVenue(sign)));

/** How alike the organisations' names are, 0 to 3; -1 when one is not named. */
export function organizationLevel(a: Evidence, b: Evidence, shares: WordShares): number {
  if (a.organization.length === 0 || b.organization.length === 0) return -1;
  const [x, y] = writtenOut(a.organization, b.organization, [...b.organization, ...b.name], [...a.organization, ...a.name]);
  const { likeness } = overlapOf(x, y, worthIn(a, b, shares));
  return likeness >= 0.85 ? 3 : likeness >= 0.5 ? 2 : likeness >= 0.2 ? 1 : 0;
}
