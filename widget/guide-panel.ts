import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { GuidedEvent } from './guided-event.ts';
import type { DirectorySource } from './searchable-directory.ts';
import { words } from './words.ts';

type Host = LitElement & { headingLevel: number };

/** “I don’t know what I need”, fetched and shown in its host when a person asks for it. */
export class GuidePanel implements ReactiveController {
  isOpen = false;
  readonly #host: Host;
  readonly #source: () => DirectorySource;
  readonly #done: (question: GuidedEvent['question']) => void;
  readonly #failed: () => void;
  readonly #place: () => string;

  /**
   * @param on `done` is called with the question that the answers make, `failed` when the guide could not be fetched; `place` tells
   * what is in the finder's box
   */
  constructor(
    host: Host,
    source: () => DirectorySource,
    on: { done: (question: GuidedEvent['question']) => void; failed: () => void; place: () => string },
  ) {
    this.#host = host;
    this.#source = source;
    this.#done = on.done;
    this.#failed = on.failed;
    this.#place = on.place;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isOpen = false;
  }

  /** The button that opens it. */
  button(): TemplateResult {
    return html`<button class="button second guide-open" part="button guide-button" type="button" @click=${this.#open}>
      ${words.guideOpen}
    </button>`;
  }

  /** The questions, in the place of boxes and results. */
  panel(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<hive-guide
      exportparts="guide, button, title"
      .source=${this.#source()}
      .level=${this.#host.headingLevel}
      .place=${this.#place()}
      @guided=${({ question }: GuidedEvent) => {
        this.#show(false);
        this.#done(question);
      }}
      @stop=${this.#stop}
    ></hive-guide>`;
  }

  /** Goes to the question before, or from the first back to the search. */
  back(): void {
    this.#host.renderRoot.querySelector('hive-guide')?.back();
  }

  #open = async (): Promise<void> => {
    try {
      this.#source();
      await import('./define-guide.ts');
    } catch {
      return this.#failed();
    }
    this.#show(true);
    await this.#host.updateComplete;
    this.#host.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#host.renderRoot.querySelector('hive-guide')?.focus();
  };

  #stop = async (): Promise<void> => {
    this.#show(false);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.guide-open')?.focus();
  };

  #show(open: boolean): void {
    this.isOpen = open;
    this.#host.requestUpdate();
  }
}
