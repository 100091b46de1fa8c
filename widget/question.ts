import type { Chip, Filters, Point, SearchRequest, WayOn } from '../core/search/query.ts';
import { sameFilter, withFilter, withoutFilter } from './filter-keys.ts';
import { words } from './words.ts';

/** A need that was chosen outright, or a topic of several. */
export interface ChosenNeed {
  id: string;
  /** Plain name. */
  name: string;
  /** The needs of a topic. */
  ids?: string[];
  /** A topic’s advice. */
  advice?: string;
}

/** What the guided way knows beyond needs and filters. */
export interface Guided {
  /** The age in the filters, in years, and the words that it was chosen by: `For a child`. */
  age?: { years: number; name: string };
  /** Wanted today: places that can be rung come first. */
  today: boolean;
  /** A need that may help too. */
  beside?: { id: string; name: string };
}

/** What a person asked. */
export interface Question {
  text: string;
  /** What is in the place box. */
  place: string;
  /** Where the device is, when the person gave it. */
  near?: Point & { name: string };
  filters: Filters;
  /** Keys of conditions read from the words, and of needs, that the person took off. */
  ignore: string[];
  /** Needs chosen outright. */
  needs: ChosenNeed[];
  /** Present when the question came by the guided way. */
  guided?: Guided;
}

export const NO_QUESTION: Question = { text: '', place: '', filters: {}, ignore: [], needs: [] };

const NEED = 'need:';
const TODAY = 'today';

/** A question for which there is nothing to search. */
export const isEmpty = ({ text, place, near, filters, needs, guided }: Question): boolean =>
  !text.trim() && !place.trim() && !near && !guided && needs.length === 0 && Object.keys(filters).length === 0;

const idsOf = ({ id, ids }: ChosenNeed): string[] => ids ?? [id];

/** The request that a question makes, once its place is found. */
export const requestOf = ({ text, filters, ignore, needs, guided }: Question, near: SearchRequest['near']): SearchRequest => ({
  text,
  ...(near && { near }),
  ...(needs.length > 0 && { needs: needs.flatMap(idsOf) }),
  ...(guided && { only_needs: true }),
  filters,
  ignore,
});

/** All chips of a question: the place and the needs that were chosen are conditions too, and can be taken off like the others. */
export function chipsOf({ needs, guided }: Question, near: SearchRequest['near'], understood: Chip[]): Chip[] {
  const place: Chip[] =
    near && !understood.some(({ key }) => key === 'near') ? [{ key: 'near', label: words.near(near.name ?? ''), from: 'filter' }] : [];
  const chosen = needs.map(({ id, name }): Chip => ({ key: NEED + id, label: name, from: 'filter' }));
  const today: Chip[] = guided?.today ? [{ key: TODAY, label: words.guidePhoneFirst, from: 'filter' }] : [];
  const age = guided?.age;
  const named = understood.map((chip) =>
    age && chip.key === `age:${age.years}` && chip.from === 'filter' ? { ...chip, label: age.name } : chip,
  );
  return [...chosen, ...place, ...named, ...today];
}

/** The question as it is when a person has typed: another place replaces the device's, and words replace needs and the guided way. */
export function typing({ near, guided, ...question }: Question, text: string, place: string): Question {
  const typed = text.trim() !== '';
  return {
    ...question,
    ...(near && place === question.place && { near }),
    ...(guided && !typed && { guided }),
    text,
    place,
    needs: typed ? [] : question.needs,
    // A need that other words did not mean may be what these mean.
    ignore: typed ? question.ignore.filter((key) => !key.startsWith(NEED)) : [],
  };
}

/** The question as it is when a person takes this chip off. */
export function withoutChip(question: Question, chip: Chip): Question {
  const { near: _, ...rest } = question;
  const ignore = [...question.ignore, chip.key];
  if (chip.key === 'near') return { ...rest, place: '', filters: withoutFilter(rest.filters, 'within'), ignore };
  if (chip.key === TODAY && question.guided) return { ...question, guided: { ...question.guided, today: false } };
  if (chip.key.startsWith(NEED)) return { ...question, needs: question.needs.filter(({ id }) => NEED + id !== chip.key) };
  if (chip.from === 'filter') return { ...question, filters: withoutFilter(question.filters, chip.key) };
  return { ...question, ignore };
}

/** The question as it is when a person chose a need beside, or instead of, what the words were taken for. */
export const meaning = (question: Question, need: ChosenNeed, instead: string[]): Question => ({
  ...question,
  needs: [need],
  ignore: [...question.ignore, ...instead.filter((id) => id !== need.id).map((id) => NEED + id)],
});

/** The question less where the device is, which is kept nowhere. */
export const withoutNear = ({ near: _, ...question }: Question): Omit<Question, 'near'> => question;

/** Every condition that holds: those set by hand, and those read from the words. */
export const shownFilters = (filters: Filters, chips: Chip[]): Filters =>
  chips.reduce((all, { key, from }) => (from === 'words' ? withFilter(all, key) : all), filters);

/**
 * The question as it is when a person has set these of all conditions that hold: where they changed what was read from the words,
 * their choice stands in its place.
 */
export function narrowed(question: Question, chips: Chip[], set: Filters): Question {
  const read = chips.filter(({ key, from }) => from === 'words' && !sameFilter(set, shownFilters(question.filters, chips), key));
  const untouched = chips.filter((chip) => chip.from === 'words' && !read.includes(chip));
  const filters = untouched.reduce((all, { key }) => (sameFilter(question.filters, set, key) ? all : withoutFilter(all, key)), set);
  return { ...question, filters, ignore: [...new Set([...question.ignore, ...read.map(({ key }) => key)])] };
}

/** A new question in the same place, with the same filters. */
export const anew = ({ guided: _, ...question }: Question, asked: { text: string; place?: string; needs?: ChosenNeed[] }): Question => ({
  ...question,
  ignore: [],
  needs: [],
  ...asked,
});

/** The question as it is when a person takes this way on. */
export function takingWay(question: Question, { kind, label, request }: WayOn): Question {
  const { near, place, guided: _, ...rest } = question;
  const sought = request.needs ?? [];
  const kept = question.needs.filter((need) => idsOf(need).every((id) => sought.includes(id)));
  const others = sought.filter((id) => !kept.some((need) => idsOf(need).includes(id)));
  return {
    ...rest,
    ...(request.near && near && { near }),
    place: request.near ? place : '',
    text: request.text ?? '',
    filters: request.filters ?? {},
    ignore: request.ignore ?? [],
    needs: [...kept, ...others.map((id) => ({ id, name: kind === 'need' ? label : id }))],
  };
}
