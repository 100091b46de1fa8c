import { worth } from '../likeness.ts';
import model from '../model.json' with { type: 'json' };
import type { OrganizationEvidence } from './organization-evidence.ts';

/** Two that are surely not one: below what keeps whole groups apart. */
export const APART = -12;
/** Nothing speaks for it, but nothing against it. */
export const UNKNOWN = -1;

/** From so many nats on, a name is seldom that of two by chance: `Holy Trinity Church` tells 18, `Portsmouth City Council` 25. */
const RICH = 24;

/** Whether a name is so telling that the same name is the same organisation where nothing speaks against it. */
export const isRich = (signature: string): boolean => {
  const words = signature.split(' ');
  return words.length > 2 && words.reduce((sum, word) => sum + worth(word, model.words.name), 0) >= RICH;
};

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** Numbers of one scheme, and none in common. */
function numbersDiffer(a: readonly string[], b: readonly string[]): boolean {
  const schemes = (numbers: readonly string[]) => numbers.map((number) => number.slice(0, number.indexOf(':')));
  return !share(a, b) && share(schemes(a), schemes(b));
}

/** One's name is the other's, or its other name. */
const isNamedAlike = (a: OrganizationEvidence, b: OrganizationEvidence): boolean =>
  a.name === b.name || (a.other !== '' && a.other === b.name) || (b.other !== '' && b.other === a.name);

/**
 * How surely two sources' mentions are of one organisation: above 0 they may be linked. A name with a word more (`Age UK` and
 * `Age UK Portsmouth`) is a parent's and its branch's, whatever number, site and telephone they share.
 */
export function compareOrganizations(a: OrganizationEvidence, b: OrganizationEvidence): number {
  const isSameNumber = share(a.numbers, b.numbers);
  if (numbersDiffer(a.numbers, b.numbers)) return APART;
  const isOwn = a.own !== '' && a.own === b.own && a.source === b.source;
  if (!isNamedAlike(a, b)) {
    // Its publisher has renamed it, and not everywhere yet.
    return isOwn && share(a.name.split(' '), b.name.split(' ')) ? 5 : APART;
  }
  if (isSameNumber || isOwn) return 9;
  if (share(a.contacts, b.contacts)) return 6;
  // Its publisher knows two of that name.
  if (a.source === b.source && a.own !== '' && b.own !== '') return APART;
  const isFar = a.areas.length > 0 && b.areas.length > 0 && !share(a.areas, b.areas);
  if (isRich(a.name)) return isFar ? UNKNOWN : 3;
  return isFar ? APART : UNKNOWN;
}
