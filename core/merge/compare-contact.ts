import { emailKey, hostKey, hostOf, phoneKey, siteKey } from './candidate-keys.ts';
import { isWithin } from './likeness.ts';
import type { SharingOf } from './shared-values.ts';
import { sketchLikeness } from './sketch.ts';

const best = (a: readonly string[], b: readonly string[], levelOf: (x: string, y: string) => number): number => {
  let level = -1;
  for (const x of a) for (const y of b) level = Math.max(level, levelOf(x, y));
  return level;
};

/** 0 another number, 1 of the same area, 2 one digit from it, 3 the same but many have it, 4 two of a list have it, 5 it alone. */
export const phoneLevel = (a: readonly string[], b: readonly string[], sharing: SharingOf): number =>
  best(a, b, (x, y) => {
    if (x.slice(-10) === y.slice(-10)) return 5 - sharing(phoneKey(x));
    if (x.length === y.length && isWithin(x, y, 1)) return 2;
    return x.slice(0, 3) === y.slice(0, 3) ? 1 : 0;
  });

/** 0 another host, 1 other pages of one host, 2 a page and its host that many have, 3 its host, 4 to 6 the same page: of many, two, one. */
export const webLevel = (a: readonly string[], b: readonly string[], sharing: SharingOf): number =>
  best(a, b, (x, y) => {
    if (x === y) return 6 - sharing(siteKey(x));
    if (hostOf(x) !== hostOf(y)) return 0;
    if (x !== hostOf(x) && y !== hostOf(y)) return 1;
    return sharing(hostKey(x)) === 2 ? 2 : 3;
  });

const FREE =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|aol|icloud|me|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|tiscali|protonmail|mail)\./;

/** 0 another address, 1 of one domain of their own, 2 the same name elsewhere, 3 to 5 the same: of many, two, one. */
export const emailLevel = (a: readonly string[], b: readonly string[], sharing: SharingOf): number =>
  best(a, b, (x, y) => {
    if (x === y) return 5 - sharing(emailKey(x));
    const [[nameX = '', hostX], [nameY, hostY]] = [x.split('@'), y.split('@')];
    if (hostX === hostY) return FREE.test(x) ? 0 : 1;
    return nameX === nameY && nameX.length > 6 && !/^(?:info|enquir|contact|admin|office|reception)/.test(nameX) ? 2 : 0;
  });

/** 1 one number of a scheme is the same, 0 both have a number of a scheme and it differs. */
export function identifierLevel(a: readonly string[], b: readonly string[]): number {
  if (a.some((one) => b.includes(one))) return 1;
  const schemes = new Set(a.map((one) => one.split(':', 1)[0]));
  return b.some((one) => schemes.has(one.split(':', 1)[0])) ? 0 : -1;
}

/** 0 to 3: how much of the words of the descriptions is the same. */
export function descriptionLevel(a: string, b: string): number {
  if (!a || !b) return -1;
  const likeness = sketchLikeness(a, b);
  return likeness >= 0.6 ? 3 : likeness >= 0.25 ? 2 : likeness >= 0.1 ? 1 : 0;
}
