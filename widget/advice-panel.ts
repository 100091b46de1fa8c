/** Advice above the results; fetched when something was answered. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Advice } from './advice.ts';
import { type AdviceSubject, adviceSubject, otherMeanings } from './advice-subject.ts';
import type { Answer } from './ask.ts';
import { heading } from './heading.ts';
import { meaning, type Question } from './question.ts';
import { withNumbers } from './with-numbers.ts';
import { words } from './words.ts';

/** The first sentence of a text, and the rest. */
export function firstSentence(text: string): [first: string, rest: string] {
  const whole = text.trim();
  for (const { index } of whole.matchAll(/[.!?](?=\s+["“‘(]?[\p{Lu}\d])/gu)) {
    if (!/\b(?:e\.g|i\.e|St|Dr|Mr|Mrs|Ms|No)$/.test(whole.slice(0, index)))
      return [whole.slice(0, index + 1), whole.slice(index + 2).trim()];
  }
  return [whole, ''];
}

/** The text less its sentences on 999: two ways of saying what to do in an emergency leave a person in doubt. */
export function withoutEmergency(text: string): string {
  const [first, rest] = firstSentence(text);
  const kept = /\b999\b/.test(first) ? '' : first;
  return rest ? `${kept} ${withoutEmergency(rest)}`.trim() : kept;
}

/** Advice on the options: its first sentence, and the rest when a person wants it, so that results stay in sight. */
function advicePanel({ id, name }: AdviceSubject, advice: string, level: number): TemplateResult {
  const [first, rest] = firstSentence(advice);
  const more = html`<details>
    <summary>${words.moreAdvice}</summary>
    <p>${withNumbers(rest)}</p>
  </details>`;
  return html`<section class="advice" part="advice" aria-labelledby="advice-name">
    ${heading(level + 1, 'advice-name', html`<span id="advice-name">${name}</span>`)}
    <p>${withNumbers(first)}</p>
    ${rest ? keyed(id, more) : nothing}
  </section>`;
}

/** Other needs to choose from: those that the words may mean, or one that may help too. */
function needChips(
  label: string,
  needs: { id: string; name: string }[],
  choose: (need: { id: string; name: string }) => void,
): TemplateResult | typeof nothing {
  if (needs.length === 0) return nothing;
  return html`<div class="understood" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    <div class="chips">
      ${needs.map((need) => html`<button class="chip" part="chip" type="button" @click=${() => choose(need)}>${need.name}</button>`)}
    </div>
  </div>`;
}

/** What the advice on an answer is on. */
export const subjectOf = ({ question, response }: Answer): AdviceSubject | undefined => adviceSubject(question, response.understood);

/** Advice on the options, and other meanings. With `urgent`, what to do in an emergency stands above already. */
export function adviceAbove(
  { question, response }: Answer,
  { shown, urgent, level, change }: { shown: Advice['shown']; urgent: boolean; level: number; change: (question: Question) => void },
): TemplateResult {
  const others = otherMeanings(question, response.understood);
  const instead = response.understood.needs.map(({ id }) => id);
  const beside = question.guided?.beside;
  const text = shown && (urgent ? withoutEmergency(shown.text) : shown.text);
  return html`${shown && text ? advicePanel(shown.subject, text, level) : nothing}
  ${needChips(words.didYouMean, others, (need) => change(meaning(question, need, instead)))}
  ${needChips(words.seeAlso, beside ? [beside] : [], (need) => change({ ...question, needs: [need] }))}`;
}
