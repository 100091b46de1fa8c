/** MiniSearch helped by HIVE's lexicon, to tell what is the engine's doing and what the lexicon's: needs as a field of words. */
import MiniSearch from 'minisearch';
import { ENGLISH } from '../../core/need/lexicon/en.ts';
import { Lexicon } from '../../core/need/lexicon.ts';
import { NeedReader } from '../../core/need/meets.ts';
import { phraseWords } from '../../core/need/phrase-words.ts';
import type { PublishedService } from '../../core/snapshot/published.ts';
import { packedEnglish, serviceWeights } from '../learnt.ts';
import { FIELD_BOOST, FIELD_NAMES } from './peer.ts';
import { textsOf } from './texts.ts';

const asWord = (id: string): string => `need${id.replaceAll('-', '')}`;

/** An engine that adds the needs that a question means to its words. */
export function miniSearchWithLexicon(services: PublishedService[]): (text: string) => Promise<string[]> {
  const reader = new NeedReader(ENGLISH, serviceWeights());
  const lexicon = new Lexicon(packedEnglish());
  const index = new MiniSearch({
    fields: [...FIELD_NAMES, 'needs'],
    searchOptions: { boost: { ...FIELD_BOOST, needs: 4 }, prefix: true, fuzzy: 0.2 },
  });
  const texts = textsOf(services);
  index.addAll(
    services.map(({ service }, i) => ({
      ...texts[i],
      needs: reader
        .read(service)
        .map(({ id }) => asWord(id))
        .join(' '),
    })),
  );
  return async (text) => {
    const needs = lexicon.read(phraseWords(text).map(({ term }) => ({ said: term, terms: [term] })));
    const asked = [text, ...needs.map(({ id }) => asWord(id))].join(' ');
    return index
      .search(asked)
      .slice(0, 10)
      .map(({ id }) => String(id));
  };
}
