/** “I don’t know what I need”: a few plain questions, each of which may be skipped, that end in a search. Pure: answers in, steps out. */
import type { Point, SearchRequest } from '../search/query.ts';
import { AGES, FITS, WHO, type Who } from './guide-who.ts';
import { TOPICS, type Topic } from './topics.ts';

/** How soon it is wanted. */
export const SOON = ['today', 'later'] as const;
export type Soon = (typeof SOON)[number];

/** What was answered so far; what was skipped is absent. */
export interface GuideAnswers {
  who?: Who;
  /** Id of a topic. */
  topic?: string;
  /** Id of a need within the topic. */
  need?: string;
  /** What was typed, empty when the device told; and where that is. */
  where?: { place: string; near: Point & { name: string } };
  soon?: Soon;
}

export const STEPS = ['who', 'topic', 'need', 'where', 'soon'] as const;
export type GuideStep = (typeof STEPS)[number];

/** A search weighs no more needs than this at once. */
const MOST_NEEDS = 15;

/** The topic of this id. */
export const topicOf = (id: string | undefined): Topic | undefined => TOPICS.find((topic) => topic.id === id);

/** The step after this one: without a topic there are no needs to choose from. Undefined at the end. */
export function stepAfter(step: GuideStep, answers: GuideAnswers): GuideStep | undefined {
  const next = STEPS[STEPS.indexOf(step) + 1];
  return next === 'need' && !topicOf(answers.topic) ? stepAfter(next, answers) : next;
}

/** The step before this one; undefined at the first. */
export function stepBefore(step: GuideStep, answers: GuideAnswers): GuideStep | undefined {
  const before = STEPS[STEPS.indexOf(step) - 1];
  return before === 'need' && !topicOf(answers.topic) ? stepBefore(before, answers) : before;
}

/** The answers with one step's given, or skipped when it is undefined. A changed topic takes its need along. */
export function answering(answers: GuideAnswers, step: GuideStep, value: string | undefined): GuideAnswers {
  const next: GuideAnswers = { ...answers, [step]: value };
  if (step === 'topic' && answers.topic !== value) delete next.need;
  if (value === undefined) delete next[step];
  return next;
}

/** How many services of a directory meet a need; absent: not known. */
export type Totals = ReadonlyMap<string, number>;

/**
 * The needs to search for: the one chosen, else those of the topic that most services meet, else none. So a topic never leaves fewer
 * than one of its needs. As long as nothing is counted, the topic's most asked for.
 */
export function needsOf(answers: GuideAnswers, totals: Totals = new Map()): string[] {
  if (answers.need) return [answers.need];
  const needs = choicesOf('need', answers);
  return needs.toSorted((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0)).slice(0, MOST_NEEDS);
}

/** The search that the answers make. Where somebody is only orders what it finds. */
export function requestOf(answers: GuideAnswers, totals?: Totals): SearchRequest {
  const needs = needsOf(answers, totals);
  const age = answers.who && AGES[answers.who];
  return { only_needs: true, ...(needs.length > 0 && { needs }), ...(age !== undefined && { filters: { age } }) };
}

/** What a step offers: the answers’ values, those first that are most for the person. What is not for them is left out. */
export function choicesOf(step: GuideStep, answers: GuideAnswers): string[] {
  const fit = answers.who && FITS[answers.who];
  const all = allOf(step, answers);
  if (!fit || (step !== 'topic' && step !== 'need')) return all;
  return [...fit.first.filter((id) => all.includes(id)), ...all.filter((id) => !fit.first.includes(id) && !fit.without.includes(id))];
}

/** What a step leaves out as not for the person: offered to who asks for it. */
export function leftOut(step: GuideStep, answers: GuideAnswers): string[] {
  const offered = choicesOf(step, answers);
  return allOf(step, answers).filter((id) => !offered.includes(id));
}

function allOf(step: GuideStep, answers: GuideAnswers): string[] {
  if (step === 'who') return [...WHO];
  if (step === 'soon') return [...SOON];
  if (step === 'where') return [];
  return step === 'topic' ? TOPICS.map(({ id }) => id) : (topicOf(answers.topic)?.needs ?? []);
}
