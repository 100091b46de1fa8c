import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { AdviceSubject } from './advice-subject.ts';
import { heading } from './heading.ts';
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

/** Advice on the options: its first sentence, and the rest when a person wants it, so that results stay in sight. */
export function advicePanel({ id, name }: AdviceSubject, advice: string, level: number): TemplateResult {
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
export function needChips(
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
