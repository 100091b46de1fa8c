import type { Chip, Filters, Point, SearchRequest, WayOn } from '../core/search/query.ts';
import { withoutFilter } from './filter-keys.ts';
import { words } from './words.ts';

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
  /** Needs chosen outright, with their plain names. */
  needs: { id: string; name: string }[];
}

export const NO_QUESTION: Question = { text: '', place: '', filters: {}, ignore: [], needs: [] };

const NEED = 'need:';

/** A question for which there is nothing to search. */
export const isEmpty = ({ text, place, near, filters, needs }: Question): boolean =>
  !text.trim() && !place.trim() && !near && needs.length === 0 && Object.keys(filters).length === 0;

/** The request that a question makes, once its place is found. */
export const requestOf = ({ text, filters, ignore, needs }: Question, near: SearchRequest['near']): SearchRequest => ({
  text,
  ...(near && { near }),
  ...(needs.length > 0 && { needs: needs.map(({ id }) => id) }),
  filters,
  ignore,
});

/** All chips of a question: the place and the needs that were chosen are conditions too, and can be taken off like the others. */
export function chipsOf({ needs }: Question, near: SearchRequest['near'], understood: Chip[]): Chip[] {
  const place: Chip[] =
    near && !understood.some(({ key }) => key === 'near') ? [{ key: 'near', label: words.near(near.name ?? ''), from: 'filter' }] : [];
  const chosen = needs.map(({ id, name }): Chip => ({ key: NEED + id, label: name, from: 'filter' }));
  return [...chosen, ...place, ...understood];
}

/** The question as it is when a person has typed: another place replaces the device's, and words replace chosen needs. */
export function typing({ near, ...question }: Question, text: string, place: string): Question {
  return {
    ...question,
    ...(near && place === question.place && { near }),
    text,
    place,
    ...(text.trim() ? { needs: [] } : { ignore: [] }),
  };
}

/** The question as it is when a person takes this chip off. */
export function withoutChip(question: Question, chip: Chip): Question {
  const { near: _, ...rest } = question;
  const ignore = [...question.ignore, chip.key];
  if (chip.key === 'near') return { ...rest, place: '', filters: withoutFilter(rest.filters, 'within'), ignore };
  if (chip.key.startsWith(NEED)) return { ...question, needs: question.needs.filter(({ id }) => NEED + id !== chip.key) };
  if (chip.from === 'filter') return { ...question, filters: withoutFilter(question.filters, chip.key) };
  return { ...question, ignore };
}

/** The question as it is when a person takes this way on. */
export function takingWay(question: Question, { kind, label, request }: WayOn): Question {
  const { near, place, ...rest } = question;
  return {
    ...rest,
    ...(request.near && near && { near }),
    place: request.near ? place : '',
    text: request.text ?? '',
    filters: request.filters ?? {},
    ignore: request.ignore ?? [],
    needs: (request.needs ?? []).map((id) => question.needs.find((one) => one.id === id) ?? { id, name: kind === 'need' ? label : id }),
  };
}
