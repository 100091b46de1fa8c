/** “I don’t know what I need”: a few plain questions, each of which may be skipped, that end in a search. Pure: answers in, steps out. */
import type { SearchRequest } from '../search/query.ts';
import { TOPICS, type Topic } from './topics.ts';

/** Who the help is for. */
export const WHO = ['me', 'child', 'young', 'older', 'cared-for', 'family'] as const;
export type Who = (typeof WHO)[number];

/** How soon it is wanted. */
export const SOON = ['today', 'soon', 'looking'] as const;
export type Soon = (typeof SOON)[number];

/** What was answered so far; what was skipped is absent. */
export interface GuideAnswers {
  who?: Who;
  /** Id of a topic. */
  topic?: string;
  /** Id of a need within the topic. */
  need?: string;
  soon?: Soon;
}

export const STEPS = ['who', 'topic', 'need', 'soon'] as const;
export type GuideStep = (typeof STEPS)[number];

/** The age asked for where only a time of life is known, in years: services that say they are for others are left out. */
export const AGES: Partial<Record<Who, number>> = { child: 8, young: 16, older: 75 };

/** Needs that often stand behind an answer and are offered beside it. */
export const BESIDE: Partial<Record<Who, string>> = { 'cared-for': 'carers', family: 'family-hub', older: 'older-rights' };

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

/** The needs to search for: the one chosen, else the topic’s most asked for, else none. */
export function needsOf({ topic, need }: GuideAnswers): string[] {
  return need ? [need] : (topicOf(topic)?.needs.slice(0, MOST_NEEDS) ?? []);
}

/** The search that the answers make. */
export function requestOf(answers: GuideAnswers): SearchRequest {
  const needs = needsOf(answers);
  const age = answers.who && AGES[answers.who];
  return { ...(needs.length > 0 && { needs }), ...(age !== undefined && { filters: { age } }) };
}

/** What a step offers: the answers’ values, in order. */
export function choicesOf(step: GuideStep, answers: GuideAnswers): readonly string[] {
  if (step === 'who') return WHO;
  if (step === 'soon') return SOON;
  return step === 'topic' ? TOPICS.map(({ id }) => id) : (topicOf(answers.topic)?.needs ?? []);
}
