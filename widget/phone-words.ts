/**
 * How a British number is grouped, by its first digits after the country code.
 * Source: Ofcom, National Telephone Numbering Plan (length of area codes).
 */
const GROUPS: [RegExp, number[]][] = [
  [/^2/, [2, 4, 4]],
  [/^(11|1.1)/, [3, 3, 4]],
  [/^(1|7)/, [4, 6]],
  [/^(3|5|8|9)/, [3, 3, 4]],
];

/** A telephone number as people write it: `+441632960401` → `01632 960401`. Foreign and short numbers stay as they are. */
export function phoneWords(number: string): string {
  const national = /^\+44(\d{9,10})$/.exec(number)?.[1];
  if (!national) return number;
  const sizes = GROUPS.find(([start]) => start.test(national))?.[1] ?? [national.length];
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    groups.push(national.slice(at, at + size));
    at += size;
  }
  return `0${groups.filter(Boolean).join(' ')}`;
}

/** The `tel:` address of a number; nothing when it holds no digits. An extension is waited for and then dialled. */
export function phoneLink(number: string, extension?: string): string | undefined {
  const digits = number.replace(/(?!^\+)\D/g, '');
  if (!/\d{3}/.test(digits)) return undefined;
  const more = extension?.replace(/\D/g, '');
  return `tel:${digits}${more ? `,${more}` : ''}`;
}
