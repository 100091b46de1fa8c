import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Suggestion } from '../core/search/suggest.ts';
import { controls } from './controls.styles.ts';
import { searchBoxStyles } from './hive-search-box.styles.ts';
import { icons } from './icons.ts';
import { Suggestions } from './suggestions.ts';
import { words } from './words.ts';

/** How far the asking for a location has come. */
export type Locating = 'idle' | 'asking' | 'refused' | 'on';

/** What is in the two boxes, and whether the person pressed Search. */
export class BoxEvent extends Event {
  readonly text: string;
  readonly place: string;
  readonly pressed: boolean;

  constructor(text: string, place: string, pressed: boolean) {
    super('box');
    this.text = text;
    this.place = place;
    this.pressed = pressed;
  }
}

/**
 * The words and the place. A part of `hive-finder`.
 * @event box - a `BoxEvent` on each key and on Search; stays inside
 * @event suggestion - a `SuggestionEvent` when one was chosen; stays inside
 * @event locate - the person pressed “Use my location”; stays inside
 */
export class HiveSearchBox extends LitElement {
  static override styles = [controls, searchBoxStyles];

  @property() text = '';
  @property() place = '';
  @property({ attribute: false }) locating: Locating = 'idle';
  /** Whether an answer is being looked for, and takes its time. */
  @property({ attribute: false }) waiting = false;
  /** What is wrong with the place, in words. */
  @property({ attribute: false }) placeProblem: string | undefined;

  /** Gives what to offer for the words typed so far. */
  @property({ attribute: false }) suggest: (text: string) => Promise<Suggestion[]> = async () => [];

  @query('#text') private textBox!: HTMLInputElement;
  @query('#place') private placeBox!: HTMLInputElement;

  readonly #suggestions = new Suggestions(this);

  override focus(options?: FocusOptions): void {
    this.textBox?.focus(options);
  }

  /** Goes to the place box. */
  focusPlace(): void {
    this.placeBox?.focus();
  }

  protected override render(): TemplateResult {
    const { isOpen, activeId } = this.#suggestions;
    return html`<form role="search" part="form" @submit=${this.#submit} @input=${() => this.#tell(false)}>
      <div class="main">
        <label for="text">${words.searchLabel}</label>
        <p class="hint quiet" id="text-hint">${words.searchHint}</p>
        <div class="row">
          <div class="combobox">
          <input
            id="text"
            part="input"
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-controls="suggestions"
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-activedescendant=${activeId ?? nothing}
            autocomplete="off"
            autocapitalize="none"
            enterkeyhint="search"
            maxlength="300"
            aria-describedby="text-hint"
            .value=${this.text}
            @input=${(event: Event) => this.#suggestions.typed((event.target as HTMLInputElement).value)}
            @keydown=${this.#suggestions.keydown}
            @blur=${this.#suggestions.close}
          />
          ${this.#suggestions.list()}
          </div>
          <button class="button" part="button search-button" type="submit">
            ${this.waiting ? html`<span class="turning"></span>${words.searching}` : html`${icons.search}${words.search}`}
          </button>
        </div>
      </div>
      ${this.#where()}
    </form>`;
  }

  #where(): TemplateResult {
    const problem = this.placeProblem ?? (this.locating === 'refused' ? words.locationRefused : undefined);
    return html`<div class="where ${problem ? 'wrong' : ''}">
      <label for="place">${words.placeLabel} <span>${words.optional}</span></label>
      ${problem ? html`<p class="problem" id="place-problem">${problem}</p>` : nothing}
      <div class="row">
        <input
          id="place"
          part="input"
          type="text"
          autocomplete="off"
          enterkeyhint="search"
          maxlength="80"
          spellcheck="false"
          aria-describedby=${problem ? 'place-problem' : nothing}
          aria-invalid=${problem ? 'true' : nothing}
          .value=${this.place}
        />
        <button
          class="button second"
          part="button location-button"
          type="button"
          aria-describedby="location-hint"
          aria-disabled=${this.locating === 'asking' ? 'true' : nothing}
          @click=${this.#locate}
        >
          ${icons.here}${this.locating === 'asking' ? words.locating : words.useLocation}
        </button>
      </div>
      <p class="under quiet" id="location-hint">${words.useLocationHint}</p>
    </div>`;
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    this.#suggestions.close();
    this.#tell(true);
  };

  #tell(pressed: boolean): void {
    this.text = this.textBox.value;
    this.place = this.placeBox.value;
    this.dispatchEvent(new BoxEvent(this.text, this.place, pressed));
  }

  #locate = (): void => {
    if (this.locating !== 'asking') this.dispatchEvent(new Event('locate'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hive-search-box': HiveSearchBox;
  }
}
