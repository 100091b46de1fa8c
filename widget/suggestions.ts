import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Suggestion } from '../core/search/suggest.ts';
import { Announcer } from './announcer.ts';
import { SearchController } from './search-controller.ts';
import { words } from './words.ts';

/** How long typing must rest before suggestions are looked for, in milliseconds. */
const REST = 100;

/** The suggestion that a person chose. */
export class SuggestionEvent extends Event {
  readonly suggestion: Suggestion;

  constructor(suggestion: Suggestion) {
    super('suggestion');
    this.suggestion = suggestion;
  }
}

/** What the host says of where suggestions come from. */
interface Suggesting {
  suggest: (text: string) => Promise<Suggestion[]>;
}

/**
 * Suggestions under a box, as an ARIA 1.2 combobox with a list: arrows move, Enter chooses, Escape and leaving close.
 * The focus stays in the box. The list lies over what is below and takes nothing from screen readers.
 */
export class Suggestions implements ReactiveController {
  /** Index of the one that arrows have reached; -1: none. */
  active = -1;
  readonly #host: LitElement & Suggesting;
  readonly #announcer: Announcer;
  readonly #search: SearchController<string, Suggestion[]>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open = false;
  /** The one that arrows have reached: it stays reached when a later answer has it too. */
  #reached: Suggestion | undefined;

  constructor(host: LitElement & Suggesting) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    this.#search = new SearchController(
      host,
      (text) => host.suggest(text),
      (now) => {
        if (now.status !== 'complete') return;
        this.active = now.answer.findIndex(({ kind, label }) => kind === this.#reached?.kind && label === this.#reached.label);
        this.#open = now.answer.length > 0;
        this.#announcer.say(this.#open ? words.suggested(now.answer.length) : '');
      },
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get isOpen(): boolean {
    return this.#open && this.#list.length > 0;
  }

  /** The id of the option that arrows have reached, for `aria-activedescendant`. */
  get activeId(): string | undefined {
    return this.isOpen && this.active >= 0 ? `suggestion-${this.active}` : undefined;
  }

  /** Looks for suggestions once typing rests. */
  typed(text: string): void {
    clearTimeout(this.#timer);
    this.#reached = undefined;
    if (text.trim()) this.#timer = setTimeout(() => void this.#search.ask(text), REST);
    else this.close();
  }

  /** Closes the list; suggestions that come late are dropped. */
  close = (): void => {
    clearTimeout(this.#timer);
    if (this.#search.state.status === 'initial') return;
    this.#open = false;
    this.active = -1;
    this.#reached = undefined;
    this.#announcer.say('', 0);
    this.#search.reset();
  };

  keydown = (event: KeyboardEvent): void => {
    if (!this.isOpen || event.isComposing) return;
    const count = this.#list.length;
    if (event.key === 'ArrowDown') this.#move(this.active + 1 < count ? this.active + 1 : 0);
    else if (event.key === 'ArrowUp') this.#move(this.active > 0 ? this.active - 1 : count - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.active >= 0) this.#choose(this.#list[this.active]!);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** The list, and what tells screen readers how many there are. */
  list(): TemplateResult {
    return html`<ul
        class="suggestions"
        id="suggestions"
        role="listbox"
        part="suggestions"
        aria-label=${words.suggestions}
        ?hidden=${!this.isOpen}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${this.isOpen ? this.#list.map((suggestion, at) => this.#option(suggestion, at)) : nothing}
      </ul>
      <span class="hidden" role="status">${this.#announcer.text}</span>`;
  }

  #option(suggestion: Suggestion, at: number): TemplateResult {
    const { kind, label, total } = suggestion;
    const count = kind === 'service' ? nothing : html`, ${words.servicesCount(total)}`;
    return html`<li
      id="suggestion-${at}"
      role="option"
      part="suggestion"
      aria-selected=${at === this.active ? 'true' : 'false'}
      @click=${() => this.#choose(suggestion)}
    >
      <span dir="auto">${label}</span><span class="hidden">, </span><span class="quiet">${words.suggestionKinds[kind]}${count}</span>
    </li>`;
  }

  get #list(): Suggestion[] {
    return this.#search.answer ?? [];
  }

  #move(to: number): void {
    this.active = to;
    this.#reached = this.#list[to];
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector(`#suggestion-${to}`)?.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
    );
  }

  #choose(suggestion: Suggestion): void {
    this.close();
    this.#host.dispatchEvent(new SuggestionEvent(suggestion));
  }
}
