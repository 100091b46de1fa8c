import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { answering, choicesOf, type GuideAnswers, type GuideStep, requestOf, stepAfter, stepBefore, topicOf } from '../core/need/guide.ts';
import { Announcer } from './announcer.ts';
import { controls } from './controls.styles.ts';
import { guideQuestion } from './guide-question.ts';
import { GuidedEvent } from './guided-event.ts';
import { heading } from './heading.ts';
import { guideStyles } from './hive-guide.styles.ts';
import { icons } from './icons.ts';
import type { DirectorySource, SearchableDirectory } from './searchable-directory.ts';
import { words } from './words.ts';

/** Choices shown at once; the others by a button. */
const AT_ONCE = 8;

/** One choice of a step, and how many services remain with it, once they are counted. */
interface Choice {
  value: string;
  name: string;
  total: number | undefined;
}

/**
 * “I don’t know what I need”: a few plain questions, one at a time, each of which may be skipped. A part of `hive-finder`.
 * @event guided - a `GuidedEvent` at the end; stays inside
 * @event stop - the person went back to the search; stays inside
 */
export class HiveGuide extends LitElement {
  static override styles = [controls, guideStyles];

  @property({ attribute: false }) source: DirectorySource | undefined;
  @property({ type: Number, attribute: false }) level = 2;

  @state() private step: GuideStep = 'who';
  @state() private answers: GuideAnswers = {};
  @state() private choices: Choice[] = [];
  /** Services that fit what was answered so far. */
  @state() private total: number | undefined;
  @state() private all = false;
  readonly #announcer = new Announcer(this);

  /** Moves to the question, so that a screen reader reads on from there. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.question')?.focus(options));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('step')) return;
    this.all = false;
    this.choices = this.#named(new Map());
    void this.#count();
  }

  protected override render(): TemplateResult {
    const { step } = this;
    const before = stepBefore(step, this.answers);
    return html`<section class="guide" part="guide" aria-labelledby="question">
      <p class="top">
        ${before ? this.#plain(words.guideBack, () => this.#go(before), true) : nothing}
        ${this.#plain(words.guideStop, () => this.dispatchEvent(new Event('stop')), !before)}
      </p>
      <div>
        <p class="quiet">${words.guideStep(this.#number())}${this.#about()}</p>
        ${heading(this.level, 'question', html`<span id="question">${words.guideQuestions[step]}</span>`)}
        <p class="quiet">${words.guideHints[step]}</p>
      </div>
      ${this.#list()} ${this.#plain(words.guideSkip, () => void this.#answer(undefined), false)} ${this.#soFar()}
      <p class="hidden" role="status">${this.#announcer.text}</p>
    </section>`;
  }

  #plain(label: string, act: () => void, back: boolean): TemplateResult {
    return html`<button class="plain" part="button" type="button" @click=${act}>${back ? icons.back : nothing}${label}</button>`;
  }

  #about(): string {
    const topic = this.step === 'who' || this.step === 'topic' ? undefined : topicOf(this.answers.topic);
    return topic ? `: ${topic.name}` : '';
  }

  #list(): TemplateResult {
    const shown = this.all ? this.choices : this.choices.slice(0, this.step === 'need' ? AT_ONCE : undefined);
    const more = this.choices.length - shown.length;
    return html`<ul class="choices">
        ${shown.map(
          ({ value, name, total }) => html`<li>
            <button
              class="choice"
              part="button"
              type="button"
              aria-pressed=${this.answers[this.step] === value ? 'true' : nothing}
              @click=${() => void this.#answer(value)}
            >
              <span dir="auto">${name}</span>
              <span class="quiet">${total === undefined ? '\u00a0' : total === 0 ? words.guideAdviceOnly : words.servicesCount(total)}</span>
            </button>
          </li>`,
        )}
      </ul>
      ${more > 0 ? this.#plain(words.guideMore(more), () => void this.#showAll(shown.length), false) : nothing}`;
  }

  #soFar(): TemplateResult | typeof nothing {
    if (this.total === undefined) return nothing;
    return html`<div class="so-far">
      <p>${words.guideLeft(this.total)}</p>
      <button class="button second" part="button" type="button" @click=${() => void this.#finish()}>${words.guideShow(this.total)}</button>
    </div>`;
  }

  #number(): number {
    let number = 1;
    for (let at = stepBefore(this.step, this.answers); at; at = stepBefore(at, this.answers)) number++;
    return number;
  }

  /** The step's choices by their names; needs without a service last. */
  #named(counted: Map<string, { name: string; total: number }>): Choice[] {
    const { step } = this;
    const choices = choicesOf(step, this.answers).map((value) => ({
      value,
      name: this.#nameOf(step, value) ?? counted.get(value)?.name ?? '',
      total: counted.get(value)?.total,
    }));
    return step === 'need' ? choices.filter(({ name }) => name).sort((a, b) => Number(b.total !== 0) - Number(a.total !== 0)) : choices;
  }

  #nameOf(step: GuideStep, value: string): string | undefined {
    if (step === 'topic') return topicOf(value)?.name;
    if (step === 'need') return undefined;
    return (step === 'who' ? words.guideWho : words.guideSoon)[value as never];
  }

  /** Counts what remains, now and with each choice. When it cannot be counted, the questions go on without numbers. */
  async #count(): Promise<void> {
    const { step, answers } = this;
    const isLate = (): boolean => step !== this.step || answers !== this.answers;
    try {
      const directory = await this.source!.current();
      const total = await directory.count(requestOf(answers));
      if (isLate()) return;
      this.total = total;
      if (step === 'soon') return;
      const counted = new Map<string, { name: string; total: number }>();
      for (const value of choicesOf(step, answers)) counted.set(value, await this.#countOne(directory, step, value));
      if (!isLate()) this.choices = this.#named(counted);
    } catch {
      if (!isLate()) this.total = undefined;
    }
  }

  async #countOne(directory: SearchableDirectory, step: GuideStep, value: string): Promise<{ name: string; total: number }> {
    const name = step === 'need' ? ((await directory.needName(value)) ?? '') : '';
    return { name, total: await directory.count(requestOf(answering(this.answers, step, value))) };
  }

  async #answer(value: string | undefined): Promise<void> {
    this.answers = answering(this.answers, this.step, value);
    const next = stepAfter(this.step, this.answers);
    if (next) this.#go(next);
    else await this.#finish();
  }

  #go(step: GuideStep): void {
    this.step = step;
    this.focus();
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  async #showAll(from: number): Promise<void> {
    this.all = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.choice')[from]?.focus();
  }

  async #finish(): Promise<void> {
    try {
      this.dispatchEvent(new GuidedEvent(await guideQuestion(this.answers, await this.source!.current())));
    } catch {
      this.#announcer.say(words.broken, 0);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hive-guide': HiveGuide;
  }
}
