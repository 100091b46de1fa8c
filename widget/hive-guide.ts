import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  answering,
  choicesOf,
  type GuideAnswers,
  type GuideStep,
  leftOut,
  SOON,
  stepAfter,
  stepBefore,
  type Totals,
  topicOf,
} from '../core/need/guide.ts';
import { WHO } from '../core/need/guide-who.ts';
import { Announcer } from './announcer.ts';
import { controls } from './controls.styles.ts';
import { GuideCounts } from './guide-counts.ts';
import { guideQuestion } from './guide-question.ts';
import { GuideWhere } from './guide-where.ts';
import { guideWords } from './guide-words.ts';
import { GuidedEvent } from './guided-event.ts';
import { heading } from './heading.ts';
import { guideStyles } from './hive-guide.styles.ts';
import { icons } from './icons.ts';
import type { DirectorySource } from './searchable-directory.ts';
import { words } from './words.ts';

/** Choices shown at once; the others by a button. */
const AT_ONCE = 8;

/** One choice of a step, and what is known of it. */
interface Choice {
  value: string;
  name: string;
  /** How many services it leaves, once they are counted. */
  total: number | undefined;
  /** Offered only to who asks for more. */
  leftOut: boolean;
}

const isWho = (value: string): value is (typeof WHO)[number] => WHO.some((who) => who === value);
const isSoon = (value: string): value is (typeof SOON)[number] => SOON.some((soon) => soon === value);

/** The name of a choice; of a need the directory knows it. */
const nameOf = (value: string): string | undefined =>
  isWho(value) ? guideWords.who[value] : isSoon(value) ? guideWords.soon[value] : topicOf(value)?.name;

/**
 * “I don’t know what I need”: a few plain questions, one at a time, each of which may be skipped. A part of `hive-finder`.
 * @event guided - a `GuidedEvent` at the end; stays inside
 * @event stop - the person went back to the search; stays inside
 */
export class HiveGuide extends LitElement {
  static override styles = [controls, guideStyles];

  @property({ attribute: false }) source: DirectorySource | undefined;
  @property({ type: Number, attribute: false }) level = 2;
  /** The place in the finder's box, to begin with. */
  @property({ attribute: false }) place = '';

  @state() private step: GuideStep = 'who';
  @state() private answers: GuideAnswers = {};
  @state() private choices: Choice[] = [];
  /** Services that fit what was answered so far, and with this question left out. */
  @state() private total: number | undefined;
  @state() private without: number | undefined;
  @state() private all = false;
  readonly #announcer = new Announcer(this);
  readonly #where = new GuideWhere(this, {
    find: async (text) => (await this.#counts()).directory.place(text),
    say: (text) => this.#announcer.say(text, 0),
    done: (where) => {
      if (where) this.answers = { ...this.answers, where };
      void this.#answer(where ? 'given' : undefined);
    },
  });
  #counted: GuideCounts | undefined;

  /** Moves to the question, so that a screen reader reads on from there. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.question')?.focus(options));
  }

  /** Goes to the question before, or from the first back to the search. */
  back(): void {
    const before = stepBefore(this.step, this.answers);
    if (before) this.#go(before);
    else this.dispatchEvent(new Event('stop'));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('step')) return;
    this.all = false;
    this.#where.reset();
    this.choices = this.#named(new Map(), new Map());
    void this.#count();
  }

  protected override render(): TemplateResult {
    const { step } = this;
    const before = stepBefore(step, this.answers);
    return html`<section class="guide" part="guide" aria-labelledby="question">
      <p class="top">
        ${before ? this.#plain(guideWords.back, () => this.#go(before), true) : nothing}
        ${this.#plain(guideWords.stop, () => this.dispatchEvent(new Event('stop')), !before)}
      </p>
      <div>
        <p class="quiet">${guideWords.step(this.#number())}${this.#about()}</p>
        ${heading(this.level, 'question', html`<span id="question">${guideWords.questions[step]}</span>`)}
        <p class="quiet">${guideWords.hints[step]}</p>
      </div>
      ${step === 'where' ? this.#where.form(this.answers.where?.place ?? this.place) : this.#list()}
      ${this.#plain(guideWords.skip, () => void this.#answer(undefined), false)} ${this.#soFar()}
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
    const offered = this.choices.filter((choice) => !choice.leftOut);
    const shown = this.all ? this.choices : offered.slice(0, this.step === 'need' ? AT_ONCE : undefined);
    const more = this.choices.length - shown.length;
    return html`<ul class="choices">
        ${shown.map(
          (choice) => html`<li>
            <button
              class="choice"
              part="button"
              type="button"
              aria-pressed=${this.answers[this.step] === choice.value ? 'true' : nothing}
              @click=${() => void this.#answer(choice.value)}
            >
              <span dir="auto">${choice.name}</span>
              <span class="quiet">${this.#note(choice)}</span>
            </button>
          </li>`,
        )}
      </ul>
      ${more > 0 ? this.#plain(guideWords.more(more), () => void this.#showAll(shown.length), false) : nothing}`;
  }

  /** What a choice does: how many services it leaves, or what it puts first. */
  #note({ value, total }: Choice): string {
    if (isSoon(value)) return guideWords.order[value];
    if (total === undefined) return '\u00a0';
    if (total === 0) return guideWords.adviceOnly;
    return this.step === 'who' && total === this.without ? guideWords.leavesAll(total) : guideWords.leaves(total);
  }

  #soFar(): TemplateResult | typeof nothing {
    if (this.total === undefined) return nothing;
    return html`<div class="so-far">
      <p>${guideWords.left(this.total)}</p>
      <button class="button second" part="button" type="button" @click=${() => void this.#finish()}>${guideWords.show(this.total)}</button>
    </div>`;
  }

  #number(): number {
    let number = 1;
    for (let at = stepBefore(this.step, this.answers); at; at = stepBefore(at, this.answers)) number++;
    return number;
  }

  /** The step's choices by their names; needs without a service after those with one, those left out last. */
  #named(totals: Totals, names: ReadonlyMap<string, string>): Choice[] {
    const { step, answers } = this;
    const out = leftOut(step, answers);
    const choices = [...choicesOf(step, answers), ...out].map((value) => ({
      value,
      name: nameOf(value) ?? names.get(value) ?? '',
      total: totals.get(value),
      leftOut: out.includes(value),
    }));
    const last = ({ leftOut, total }: Choice): number => Number(leftOut) * 2 + Number(total === 0);
    return step === 'need' ? choices.filter(({ name }) => name).sort((a, b) => last(a) - last(b)) : choices;
  }

  async #counts(): Promise<GuideCounts> {
    const directory = await this.source!.current();
    if (this.#counted?.directory !== directory) this.#counted = new GuideCounts(directory);
    return this.#counted;
  }

  /** Counts what remains, now and with each choice. When it cannot be counted, the questions go on without numbers. */
  async #count(): Promise<void> {
    const { step, answers } = this;
    const isLate = (): boolean => step !== this.step || answers !== this.answers;
    try {
      const counts = await this.#counts();
      const total = await counts.left(answers);
      const without = await counts.left(answering(answers, step, undefined));
      if (isLate()) return;
      Object.assign(this, { total, without });
      if (step === 'soon' || step === 'where') return;
      const all = [...choicesOf(step, answers), ...leftOut(step, answers)];
      const names = new Map<string, string>();
      if (step === 'need') for (const id of all) names.set(id, (await counts.directory.needName(id)) ?? '');
      const totals = await counts.each(step, answers, all);
      if (!isLate()) this.choices = this.#named(totals, names);
    } catch {
      if (!isLate()) this.total = undefined;
    }
  }

  async #answer(value: string | undefined): Promise<void> {
    if (this.step !== 'where' || value === undefined) this.answers = answering(this.answers, this.step, value);
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
      this.dispatchEvent(new GuidedEvent(await guideQuestion(this.answers, await this.#counts())));
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
