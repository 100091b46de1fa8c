/** Every lexicon that is published, by language (ISO 639-1): English with all its needs, others with the needs most asked for. */
import type { AreaWords } from '../../area.ts';
import type { Need } from '../need.ts';
import type { Grammar } from '../word-forms.ts';
import { ENGLISH } from './en.ts';
import { arabic } from './other/ar.ts';
import { bengali } from './other/bn.ts';
import { welsh } from './other/cy.ts';
import { spanish } from './other/es.ts';
import { grammarOf } from './other/grammar.ts';
import { gujarati } from './other/gu.ts';
import { italian } from './other/it.ts';
import { arabicMore } from './other/more/ar.ts';
import { bengaliMore } from './other/more/bn.ts';
import { welshMore } from './other/more/cy.ts';
import { spanishMore } from './other/more/es.ts';
import { gujaratiMore } from './other/more/gu.ts';
import { italianMore } from './other/more/it.ts';
import { punjabiMore } from './other/more/pa.ts';
import { polishMore } from './other/more/pl.ts';
import { portugueseMore } from './other/more/pt.ts';
import { romanianMore } from './other/more/ro.ts';
import { somaliMore } from './other/more/so.ts';
import { turkishMore } from './other/more/tr.ts';
import { ukrainianMore } from './other/more/uk.ts';
import { urduMore } from './other/more/ur.ts';
import { chineseMore } from './other/more/zh.ts';
import { punjabi } from './other/pa.ts';
import { polish } from './other/pl.ts';
import { portuguese } from './other/pt.ts';
import { romanian } from './other/ro.ts';
import { somali } from './other/so.ts';
import { turkish } from './other/tr.ts';
import { ukrainian } from './other/uk.ts';
import { urdu } from './other/ur.ts';
import type { NeedWords } from './other/words.ts';
import { chinese } from './other/zh.ts';

const OTHERS: { [language: string]: NeedWords[] } = {
  ar: [...arabic, ...arabicMore],
  bn: [...bengali, ...bengaliMore],
  cy: [...welsh, ...welshMore],
  es: [...spanish, ...spanishMore],
  gu: [...gujarati, ...gujaratiMore],
  it: [...italian, ...italianMore],
  pa: [...punjabi, ...punjabiMore],
  pl: [...polish, ...polishMore],
  pt: [...portuguese, ...portugueseMore],
  ro: [...romanian, ...romanianMore],
  so: [...somali, ...somaliMore],
  tr: [...turkish, ...turkishMore],
  uk: [...ukrainian, ...ukrainianMore],
  ur: [...urdu, ...urduMore],
  zh: [...chinese, ...chineseMore],
};

/** English with an area's own words added to its needs. Words for needs that do not exist are left aside. */
export function englishWith(words: AreaWords[] = []): Need[] {
  const added = new Map(words.map((own) => [own.need, own]));
  return ENGLISH.map((need) => {
    const own = added.get(need.id);
    return own ? { ...need, says: [...need.says, ...(own.says ?? [])], offers: [...need.offers, ...(own.offers ?? [])] } : need;
  });
}

/** Each need once, with all that its lists say. */
function joined(lists: NeedWords[]): NeedWords[] {
  const needs = new Map<string, NeedWords>();
  for (const { id, name, says } of lists) {
    const before = needs.get(id);
    needs.set(id, { id, name: before?.name ?? name, says: [...(before?.says ?? []), ...says] });
  }
  return [...needs.values()];
}

/** A language's needs, and for others than English the grammar by which their words are cut. */
export interface LanguageNeeds {
  language: string;
  needs: Need[];
  grammar?: Grammar;
}

/** The needs of each language, ready to be packed. Needs that English does not have are left aside. */
export function languages(words?: AreaWords[]): LanguageNeeds[] {
  const english = englishWith(words);
  const known = new Map(english.map((need) => [need.id, need]));
  const others = Object.entries(OTHERS).map(([language, own]) => ({
    language,
    grammar: grammarOf(language),
    needs: joined(own).flatMap(({ id, name, says }) => {
      const need = known.get(id);
      return need ? [{ ...need, name, says, staff: [], offers: [], not: [] }] : [];
    }),
  }));
  return [{ language: 'en', needs: english }, ...others];
}
