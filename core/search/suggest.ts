/** What to offer while a person types: needs first, then words, each with how many services stand behind it. Names come from records. */
import type { Lexicon } from '../need/lexicon.ts';
import { isJoining, rewrite } from '../need/phrase-words.ts';
import type { SearchRequest } from './query.ts';
import type { Segment } from './segment.ts';
import { endsInWord, isStopWord, stem, wordsOf } from './words.ts';

export interface Suggestion {
  kind: 'need' | 'service' | 'word';
  /** As shown: a need's plain name, a service's name, or what was typed with its last word completed. */
  label: string;
  /** How many services stand behind it; 1 for a service. */
  total: number;
  /** The search it stands for. */
  request: SearchRequest;
  /** UUID, of a service. */
  id?: string;
}

const MOST_NEEDS = 4;
const MOST_WORDS = 4;
const COMPLETIONS = 40;

/** Needs that the words typed so far may mean, and completions of the last word. */
export function suggest({ segments, lexicons }: { segments: Segment[]; lexicons: Lexicon[] }, text: string): Suggestion[] {
  const said = wordsOf(rewrite(text));
  if (said.length === 0) return [];
  const open = endsInWord(text);
  return [...suggestNeeds(segments, lexicons, said, open), ...(open ? suggestWords(segments, said) : [])];
}

function suggestNeeds(segments: Segment[], lexicons: Lexicon[], said: string[], open: boolean): Suggestion[] {
  const last = said.length - 1;
  const asked = said
    .map((word, i) => {
      const term = stem(word);
      const typing = open && i === last;
      const completions = typing && word.length > 2 ? lexicons.flatMap((lexicon) => lexicon.completions(word, COMPLETIONS)) : [];
      return { said: word, terms: [term, ...completions], open: typing };
    })
    .filter(({ said: word, open: typing }) => typing || !isJoining(word));
  return lexicons
    .flatMap((lexicon) => lexicon.read(asked))
    .map(({ id, name }) => ({
      kind: 'need' as const,
      label: name,
      total: segments.reduce((sum, segment) => sum + segment.needCount(id), 0),
      request: { needs: [id] },
    }))
    .filter(({ total }) => total > 0)
    .slice(0, MOST_NEEDS);
}

function suggestWords(segments: Segment[], said: string[]): Suggestion[] {
  const last = said[said.length - 1]!;
  if (last.length < 2) return [];
  const counts = new Map<string, { word: string; count: number }>();
  for (const segment of segments)
    for (const index of [segment.words, segment.descriptions])
      for (const { term, word, count } of index?.withPrefix(last) ?? []) {
        const before = counts.get(term);
        counts.set(term, { word: before?.word ?? word, count: (before?.count ?? 0) + count });
      }
  const before = said.slice(0, -1).join(' ');
  return [...counts.values()]
    .filter(({ word }) => word !== last && !isStopWord(word))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ word, count }) => {
      const label = before ? `${before} ${word}` : word;
      return { kind: 'word', label, total: count, request: { text: `${label} ` } };
    });
}
