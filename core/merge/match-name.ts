const FORMS = new Set(['ltd', 'limited', 'plc', 'cic', 'cio', 'llp', 'the', 'and']);

/**
 * A name as it is compared: lower case, without accents, punctuation, `the`, `and` and the legal form, one space between
 * words. `The Old Bakery Café (Ltd.)` and `old bakery cafe` are the same. Empty when nothing but those was there.
 */
export function matchName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return plain
    .split(' ')
    .filter((word) => word && !FORMS.has(word))
    .join(' ');
}
