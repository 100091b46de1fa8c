import { emailKey, hostKey, hostOf, phoneKey, siteKey } from './candidate-keys.ts';
import { isFreeMail } from './free-mail.ts';
import { isWithin } from './likeness.ts';
import type { SharingOf } from './shared-values.ts';

const best = (a: readonly string[], b: readonly string[], levelOf: (x: string, y: string) => number): number => {
  let level = -1;
  for (const x of a) for (const y of b) level = Math.max(level, levelOf(x, y));
  return level;
};

/** Whether many of one list have either: a switchboard, or a council's website; that the other is not the same says nothing. */
const isOfMany = (x: number, y: number, sharing: SharingOf): boolean => sharing(x) === 2 || sharing(y) === 2;

/** 0 another number, 1 of the same area, 2 one digit from it, 3 the same but many have it, 4 two of a list have it, 5 it alone. */
export const phoneLevel = (a: readonly string[], b: readonly string[], sharing: SharingOf): number =>
  best(a, b, (x, y) => {
    if (x.slice(-10) === y.slice(-10)) return 5 - sharing(phoneKey(x));
    if (isLocalOf(x, y)) return 5 - Math.max(sharing(phoneKey(x)), sharing(phoneKey(y)));
    if (isOfMany(phoneKey(x), phoneKey(y), sharing)) return -1;
    if (x.length === y.length && isWithin(x, y, 1)) return 2;
    return x.slice(0, 3) === y.slice(0, 3) ? 1 : 0;
  });

/** Whether one is the other without the code of its area, as leaflets give it. */
function isLocalOf(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length >= LOCAL && short.length < 9 && long.length >= 9 && long.endsWith(short);
}
/** Digits of the shortest local number. */
const LOCAL = 6;

/** 0 another host, 1 other pages of one host, 2 a page and one above it, of a host that many have, 3 of one that few have, 4 to 6 the same page: of many, two, one. */
export const webLevel = (a: readonly string[], b: readonly string[], sharing: SharingOf): number =>
  best(a, b, (x, y) => {
    if (x === y) return 6 - sharing(siteKey(x));
    if (hostOf(x) !== hostOf(y)) return isOfMany(hostKey(x), hostKey(y), sharing) ? -1 : 0;
    if (!x.startsWith(`${y}/`) && !y.startsWith(`${x}/`)) return 1;
    return sharing(hostKey(x)) === 2 ? 2 : 3;
  });

/** 0 another address, 1 of one domain of their own, 2 the same name elsewhere, 3 to 5 the same: of many, two, one. */
export const emailLevel = (a: readonly string[], b: readonly string[], sharing: SharingOf): number =>
  best(a, b, (x, y) => {
    if (x === y) return 5 - sharing(emailKey(x));
    const [[nameX = '', hostX], [nameY, hostY]] = [x.split('@'), y.split('@')];
    if (isOfMany(emailKey(x), emailKey(y), sharing)) return -1;
    if (hostX === hostY) return isFreeMail(x) ? 0 : 1;
    return nameX === nameY && nameX.length > 6 && !/^(?:info|enquir|contact|admin|office|reception)/.test(nameX) ? 2 : 0;
  });

/** 1 one number of a scheme is the same, 0 both have a number of a scheme and it differs. */
export function identifierLevel(a: readonly string[], b: readonly string[]): number {
  if (a.some((one) => b.includes(one))) return 1;
  const schemes = new Set(a.map((one) => one.split(':', 1)[0]));
  return b.some((one) => schemes.has(one.split(':', 1)[0])) ? 0 : -1;
}

/**
 * A provider's telephone number, website and e-mail address that all its services share tell of the provider, and tell it once: of
 * those, the first alone stands.
 */
export function withoutRepeats(phone: number, web: number, email: number): [phone: number, web: number, email: number] {
  const [isPhone, isWeb] = [phone === 3, web >= 2 && web <= 4];
  return [phone, isWeb && isPhone ? -1 : web, (email === 3 || email === 1) && (isPhone || isWeb) ? -1 : email];
}
