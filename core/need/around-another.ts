/** Help for those around somebody: “my dad won’t stop drinking” asks for his family’s sake too, though every word of it is of drink. */
import type { Lexicon, MeantNeed } from './lexicon.ts';

/** What there is for the family of somebody who has a need. */
const AROUND: { [need: string]: string } = {
  alcohol: 'addiction-families',
  drugs: 'addiction-families',
  gambling: 'addiction-families',
  'young-people-substance': 'addiction-families',
  dementia: 'dementia-carers',
  stroke: 'carers',
  'brain-injury': 'carers',
  neurological: 'carers',
  'severe-mental-illness': 'carers',
  'ex-offenders': 'prisoners-families',
};

/** Those whom people ask for, in the words for them that stand for nothing else. */
const CLOSE = new Set(
  `boyfriend brother bro dad daddy daughter ex father fella gran granddad grandad grandma grandmother grandson granny girlfriend hubby
  husband lad mam mate missus mother mum mummy nan nana nephew niece partner sister son stepdad stepson uncle wife`.split(/\s+/),
);

/** What such help counts beside the need that it comes of, and from which weight on that need is sure enough. */
const BESIDE = 0.75;
const SURELY = 0.5;

/** Adds the help for those around, where the words (as typed, small letters) speak of somebody close. Likeliest first. */
export function withThoseAround(lexicons: readonly Lexicon[], needs: readonly MeantNeed[], words: readonly string[]): MeantNeed[] {
  if (!words.some((word) => CLOSE.has(word.replace(/['’]?s$/, '')))) return [...needs];
  const found = new Map(needs.map((need) => [need.id, need]));
  for (const { id: of, weight, told } of needs) {
    const id = AROUND[of];
    const name = id && lexicons.map((lexicon) => lexicon.nameOf(id)).find((one) => one !== undefined);
    if (!id || !name || weight < SURELY) continue;
    const before = found.get(id);
    if ((before?.weight ?? 0) < weight * BESIDE) found.set(id, { told, inPhrase: [], ...before, id, name, weight: weight * BESIDE });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}
