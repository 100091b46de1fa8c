import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { UrgentRules } from '../core/need/urgent/urgent.ts';
import { Advice } from './advice.ts';
import { Announcer } from './announcer.ts';
import type { Answer } from './ask.ts';
import { NO_QUESTION, type Question } from './question.ts';
import type { DirectorySource } from './searchable-directory.ts';
import type { UrgentHelp } from './urgent-help.ts';
import { words } from './words.ts';

type UrgentModule = typeof import('./urgent-help.ts');
type AdviceModule = typeof import('./advice-panel.ts');

/** What stands above the results: numbers when it is urgent, advice on the options, other meanings. None of it waits for the other. */
export class Above implements ReactiveController {
  /** Resolves when it is known whether the last question is urgent. */
  ready: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  readonly #source: () => DirectorySource;
  readonly #hid: () => void;
  readonly #advice: Advice;
  #panel: AdviceModule | undefined;
  readonly #announcer: Announcer;
  #asked: Question | undefined;
  #others: UrgentRules | undefined;
  #module: UrgentModule | undefined;
  #urgent: UrgentHelp | undefined;
  /** What the person hid. */
  #hidden = '';

  /** @param hid called when the person hid what was urgent, so that the focus goes on to what follows */
  constructor(host: ReactiveControllerHost, source: () => DirectorySource, hid: () => void) {
    this.#host = host;
    this.#source = source;
    this.#hid = hid;
    this.#advice = new Advice(host);
    this.#announcer = new Announcer(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked = undefined;
  }

  /** Whether what was asked last may bring the one who asked into danger when others read it. */
  get isPrivate(): boolean {
    return this.#urgent?.leave ?? false;
  }

  /** Needs that words of danger tell of in what was asked last, as far as can be told by now. */
  get danger(): readonly string[] {
    return this.#urgent?.needs ?? [];
  }

  /** Whether words typed so far are urgent, as far as can be told by now. */
  async isUrgent(text: string): Promise<boolean> {
    this.#module ??= await import('./urgent-help.ts').catch(() => undefined);
    return this.#module?.urgentHelp({ ...NO_QUESTION, text }, this.#others) !== undefined;
  }

  /** Looks whether what is asked is urgent: whatever becomes of the search. */
  asked(question: Question): void {
    this.ready = this.#look(question);
  }

  async #look(question: Question): Promise<void> {
    this.#asked = question;
    try {
      this.#module ??= await import('./urgent-help.ts');
    } catch {
      return;
    }
    if (this.#asked !== question) return;
    let help = this.#module.urgentHelp(question, this.#others);
    if (!help && question.text && !this.#others) {
      // Said in English or not at all, mostly; the rules of other languages are as large again.
      this.#others = (await import('../core/need/urgent/rules-other.ts').catch(() => undefined))?.OTHER_LANGUAGES;
      if (this.#asked !== question) return;
      help = this.#module.urgentHelp(question, this.#others);
    }
    const before = this.#urgent?.key;
    this.#urgent = help;
    const { key, message } = this.#urgent ?? {};
    if (key !== before) this.#announcer.say(key && key !== this.#hidden ? `${words.urgentTitle}. ${message}` : '');
    this.#host.requestUpdate();
  }

  /** Fetches the advice on what was understood. */
  async answered(answer: Answer): Promise<void> {
    try {
      this.#panel ??= await import('./advice-panel.ts');
    } catch {
      return;
    }
    await this.#advice.on(this.#panel.subjectOf(answer), this.#source());
    this.#host.requestUpdate();
  }

  /** Numbers to call, above everything. */
  urgent(level: number): TemplateResult {
    const help = this.#urgent?.key === this.#hidden ? undefined : this.#urgent;
    return html`<p class="hidden" role="status">${this.#announcer.text}</p>
      ${help && this.#module ? this.#module.urgentPanel(help, level, this.#hide) : nothing}`;
  }

  /** Advice on the options, and other meanings. */
  advice(answer: Answer, level: number, change: (question: Question) => void): unknown {
    const urgent = this.#urgent !== undefined && this.#urgent.key !== this.#hidden;
    return this.#panel?.adviceAbove(answer, { shown: this.#advice.shown, urgent, level, change }) ?? nothing;
  }

  #hide = (): void => {
    this.#hidden = this.#urgent?.key ?? '';
    this.#announcer.say('', 0);
    this.#host.requestUpdate();
    this.#hid();
  };
}
