/** Words that stand where a value should be, because a form or a program asked for one. */

const WORDS = new Set([
  'n/a',
  'n.a',
  'na',
  'n\\a',
  'not applicable',
  'not available',
  'not known',
  'unknown',
  'none',
  'null',
  'nil',
  'undefined',
  'nan',
  'tbc',
  'tba',
  'tbd',
  'to be confirmed',
  'to be announced',
  'to be advised',
  'to follow',
  'x',
  'xx',
  'xxx',
  'xxxx',
  'blank',
  'empty',
  'no data',
  'no value',
  'no description',
  'no information',
  'see website',
  'see above',
  'as above',
  '[object object]',
  '#n/a',
  '#ref!',
  '#name?',
  '#value!',
  'lorem ipsum',
  'enter text here',
  'insert text here',
  'string',
  'placeholder',
  'not specified',
  'not set',
  'please select',
  'select',
  'pending',
  'required',
  'description',
  'path/to',
]);

/** True for an empty text, mere punctuation, and the placeholders seen in real feeds: `n/a`, `TBC`, `!-hsds-required-!`. */
export function isPlaceholder(text: string): boolean {
  const plain = text.trim().toLowerCase();
  if (plain === '') return false;
  if (/^[\p{P}\p{S}\s]+$/u.test(plain)) return true;
  if (/^!-.*-!$/.test(plain) || plain.startsWith('*required*') || plain.startsWith('lorem ipsum')) return true;
  return WORDS.has(plain.replace(/[.\s]+$/, '').replace(/\s+/g, ' '));
}
