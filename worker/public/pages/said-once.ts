/** What says the same to a reader is said once, however a feed has it. */

const FREE = new Set(['free', 'free of charge', 'no charge', 'no charges', 'no cost', 'no fee', 'no fees', 'none', 'nil', '£0', '£0 00']);

/** A text as it is compared: what two people would read alike is alike. Case, punctuation and words for “free” make no difference. */
export function readsAs(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}£€$%+]+/gu, ' ')
    .trim();
  return FREE.has(plain) ? 'free' : plain;
}

/** The texts without those that read like an earlier one, and without empty ones. */
export function eachOnce(texts: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    if (!text?.trim() || seen.has(readsAs(text))) return [];
    seen.add(readsAs(text));
    return text;
  });
}

/** The same, and without those that another of them says among more: `Free` beside `Free; socials £2`. */
export function withoutRepeats(texts: readonly (string | undefined)[]): string[] {
  const once = eachOnce(texts);
  const holds = (outer: string, inner: string): boolean => ` ${readsAs(outer)} `.includes(` ${readsAs(inner)} `);
  return once.filter((text) => !once.some((other) => other !== text && holds(other, text)));
}
