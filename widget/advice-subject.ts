import { surelyMeant } from '../core/need/surely-meant.ts';
import type { Understood } from '../core/search/query.ts';
import type { Question } from './question.ts';
import { words } from './words.ts';

/** What the advice above the results is on. */
export interface AdviceSubject {
  /** Id of a need, or of a topic. */
  id: string;
  name: string;
  /** Known already, of a topic; a need's is fetched. */
  advice?: string;
}

/** Another meaning is offered when it weighs at least this share of the first. */
const CLOSE = 0.7;
const MOST_OTHERS = 2;
/** When none is surely meant, so many are offered to choose from, each weighing at least so much. */
const MOST_CHOICES = 4;
const LEAST = 0.3;

/** The need chosen, else the one that the words surely mean; for who was guided and said nothing, where to start. */
export function adviceSubject({ needs, guided }: Question, understood: Understood): AdviceSubject | undefined {
  const [chosen] = needs;
  if (chosen) return chosen;
  if (guided) return { id: '', name: words.guideGeneral, advice: words.guideGeneralAdvice };
  return surelyMeant(understood.needs);
}

/** Other needs that the words may well mean; when none is surely meant, all that they may mean. */
export function otherMeanings({ needs }: Question, understood: Understood): { id: string; name: string }[] {
  if (needs.length > 0) return [];
  const meant = surelyMeant(understood.needs);
  if (!meant) return understood.needs.filter(({ weight }) => weight >= LEAST).slice(0, MOST_CHOICES);
  return understood.needs.filter(({ id, weight }) => id !== meant.id && weight >= meant.weight * CLOSE).slice(0, MOST_OTHERS);
}
