/** From a person's words to the numbers that help at once. Nothing is stored; results are never hidden by it. */
import { foldedSentences } from './fold.ts';
import type { UrgentNumber } from './numbers.ts';
import { URGENT_NUMBERS } from './numbers.ts';
import { PhraseSet } from './phrase-set.ts';
import { ENGLISH } from './rules.ts';
import { CONTEXT, FILLERS, GROUPS, SLIPS } from './rules-context.ts';
import type { UrgentKind } from './urgent-kind.ts';
import { URGENT_HELP, URGENT_KINDS } from './urgent-kind.ts';

/** What is shown above the results. */
export interface Urgent {
  kind: UrgentKind;
  /** Ids of numbers, most pressing first; `urgentNumbers` gives what stands behind them. */
  numbers: string[];
  /** One or two calm, plain sentences in English. */
  message: string;
}

/** Rules by language: sections `kind: phrases` parted by semicolons. */
export type UrgentRules = { [language: string]: string };

export interface UrgentOptions {
  /** OTHER_LANGUAGES (rules-other.ts), once fetched. Always the same object, since it is made ready once. Absent: English alone. */
  others?: UrgentRules;
  /** An area's own numbers; each is shown with the kinds that it names, after 999 and before the national ones. */
  local?: UrgentNumber[];
  /** Whether the area is in Wales. */
  wales?: boolean;
}

/** Longest text that is read, in characters. */
const LONGEST = 1000;

/** English, and English with other languages; each made when first asked for, so that loading costs nothing. */
let english: PhraseSet | undefined;
const withOthers = new WeakMap<UrgentRules, PhraseSet>();

function englishPhrases(): PhraseSet {
  const set = new PhraseSet(SLIPS.split(' '));
  const spelt = (text: string) => text.replace(/\$(\w+)/g, (_, group: string) => GROUPS[group as keyof typeof GROUPS].replaceAll(' ', '|'));
  for (const [name, text] of [...Object.entries(CONTEXT), ...ENGLISH]) set.add(name, spelt(text));
  return set;
}

function phrases(others: UrgentRules | undefined): PhraseSet {
  if (!others) {
    english ??= englishPhrases();
    return english;
  }
  const known = withOthers.get(others);
  if (known) return known;
  const set = englishPhrases();
  for (const text of Object.values(others))
    for (const section of text.split(';')) {
      const colon = section.indexOf(':');
      set.add(section.slice(0, colon).trim(), section.slice(colon + 1), 'topic');
    }
  withOthers.set(others, set);
  return set;
}

const fillers = new Set(FILLERS.split(' '));

/** The kinds of urgent trouble that a text speaks of, most pressing first; mostly none. Never throws. */
export function urgentFor(text: string, options: UrgentOptions = {}): Urgent[] {
  const { words, sentences } = foldedSentences(text.slice(0, LONGEST));
  if (words.length === 0) return [];
  const set = phrases(options.others);
  const tokens = set.tokensOf(words);
  const first = set.meet(tokens, sentences);
  const idioms = first.filter(({ name }) => name === 'idiom').flatMap(({ at }) => at);
  for (const at of idioms) tokens[at] = new Set();
  const met = idioms.length > 0 ? set.meet(tokens, sentences) : first;
  const work = met.some(({ name }) => name === 'work');
  const aside = work || met.some(({ name }) => name === 'aside');
  const weighty = words.flatMap((word, at) => (fillers.has(word) ? [] : at));
  const kinds = new Set<string>();
  for (const { name, strength, whole, at } of met) {
    if (strength === 'topic' ? aside : strength === 'likely' && work) continue;
    if (!whole || weighty.every((place) => at.includes(place))) kinds.add(name);
  }
  return URGENT_KINDS.filter((kind) => kinds.has(kind)).map((kind) => help(kind, options));
}

function help(kind: UrgentKind, { local = [], wales = false }: UrgentOptions): Urgent {
  const { message, numbers } = URGENT_HELP[kind];
  const here = numbers.filter((id) => URGENT_NUMBERS.find((one) => one.id === id)?.wales !== (wales ? 'not' : 'only'));
  const own = local.filter((one) => one.kinds?.includes(kind)).map(({ id }) => id);
  const head = here[0] === '999' ? 1 : 0;
  return { kind, numbers: [...new Set([...here.slice(0, head), ...own, ...here.slice(head)])], message };
}
