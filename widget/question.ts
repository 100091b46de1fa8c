import type { Chip, Filters, Point, SearchRequest } from '../core/search/query.ts';
import { withoutFilter } from './filter-keys.ts';

/** What a person asked. */
export interface Question {
  text: string;
  /** What is in the place box. */
  place: string;
  /** Where the device is, when the person gave it. */
  near?: Point & { name: string };
  filters: Filters;
  /** Keys of conditions read from the words that the person took off. */
  ignore: string[];
}

/** A question for which there is nothing to search. */
export const isEmpty = ({ text, place, near, filters }: Question): boolean =>
  !text.trim() && !place.trim() && !near && Object.keys(filters).length === 0;

/** The request that a question makes, once its place is found. */
export const requestOf = ({ text, filters, ignore }: Question, near: SearchRequest['near']): SearchRequest => ({
  text,
  ...(near && { near }),
  filters,
  ignore,
});

/** The question as it is when a person takes this chip off. */
export function withoutChip(question: Question, chip: Chip): Question {
  const { near: _, ...rest } = question;
  const ignore = [...question.ignore, chip.key];
  if (chip.key === 'near') return { ...rest, place: '', filters: withoutFilter(rest.filters, 'within'), ignore };
  if (chip.from === 'filter') return { ...question, filters: withoutFilter(question.filters, chip.key) };
  return { ...question, ignore };
}
