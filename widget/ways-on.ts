import type { Chip, SearchRequest } from '../core/search/query.ts';
import { type Question, requestOf, withoutChip } from './question.ts';
import type { SearchableDirectory } from './searchable-directory.ts';

/** A condition to let go of, and how many services there would be. */
export interface WayOn {
  chip: Chip;
  total: number;
}

const MOST = 3;

/** Which single condition, let go, would find something: the one that finds most comes first, at most three. */
export async function waysOn(
  directory: SearchableDirectory,
  question: Question,
  near: SearchRequest['near'],
  chips: Chip[],
): Promise<WayOn[]> {
  const tried = await Promise.all(
    chips.map(async (chip) => {
      const request = requestOf(withoutChip(question, chip), chip.key === 'near' ? undefined : near);
      const { total } = await directory.search({ ...request, limit: 1 });
      return { chip, total };
    }),
  );
  return tried
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
    .slice(0, MOST);
}
