/** What becomes of the needs that words may mean, by what else the person said. */
import type { AskedWord, Lexicon, MeantNeed } from '../need/lexicon.ts';
import { isJoining } from '../need/phrase-words.ts';

/** What other meanings count beside words of danger. */
const BESIDE_DANGER = 0.3;
/** A need that is turned down at least so surely. */
const SURELY = 0.8;

/** A need that is turned down is not meant by other words either. */
export function withoutUnwanted(lexicons: readonly Lexicon[], needs: readonly MeantNeed[], unwanted: readonly AskedWord[]): MeantNeed[] {
  const asked = unwanted.filter(({ said }) => !isJoining(said)).map(({ said, terms }) => ({ said, terms }));
  const read = lexicons.flatMap((lexicon) => lexicon.read(asked).slice(0, 1));
  const ids = new Set(read.filter(({ weight }) => weight >= SURELY).map(({ id }) => id));
  return needs.filter(({ id }) => !ids.has(id));
}

/** Needs (ids) that words of danger tell of come first; what else the words may mean counts less beside them. */
export function dangerFirst(lexicons: readonly Lexicon[], needs: readonly MeantNeed[], danger: readonly string[]): MeantNeed[] {
  const first = danger.flatMap((id): MeantNeed[] => {
    const name = lexicons.map((lexicon) => lexicon.nameOf(id)).find((one) => one !== undefined);
    const read = needs.find((need) => need.id === id);
    return name === undefined ? [] : [{ told: [], inPhrase: [], ...read, id, name, weight: 1 }];
  });
  const others = needs.filter(({ id }) => !danger.includes(id)).map((need) => ({ ...need, weight: need.weight * BESIDE_DANGER }));
  return [...first, ...others];
}
