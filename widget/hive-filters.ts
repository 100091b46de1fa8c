import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ATTENDING, WEEKDAYS } from '../core/hsds.ts';
import { ACCESS_NEEDS, type Filters, TIMES_OF_DAY } from '../core/search/query.ts';
import { controls } from './controls.styles.ts';
import { countFilters, toggled } from './filter-keys.ts';
import { filtersStyles } from './hive-filters.styles.ts';
import { icons } from './icons.ts';
import { LANGUAGES } from './languages.ts';
import { words } from './words.ts';

const MILES = [1, 3, 5, 10, 25];

/** The filters that the person chose. */
export class FiltersEvent extends Event {
  readonly filters: Filters;

  constructor(filters: Filters) {
    super('filters');
    this.filters = filters;
  }
}

/**
 * “Narrow down”: conditions as buttons that stay pressed. A part of `hive-finder`.
 * @event filters - a `FiltersEvent` on each choice; stays inside
 * @event done - the person wants to see the results; stays inside
 */
export class HiveFilters extends LitElement {
  static override styles = [controls, filtersStyles];

  @property({ attribute: false }) filters: Filters = {};
  /** Whether a place is known, so that distances mean something. */
  @property({ attribute: false }) placed = false;

  /** English names of the languages to choose from; absent before the directory is there. */
  @property({ attribute: false }) languages: string[] | undefined;

  /** How many services there are with them; absent before anything was searched for. */
  @property({ attribute: false }) total: number | undefined;

  protected override render(): TemplateResult {
    const count = countFilters(this.filters);
    return html`<details part="filters">
      <summary>${words.narrow}${count > 0 ? html`<span class="quiet">${words.narrowCount(count)}</span>` : nothing}</summary>
      <div class="groups">
        ${this.#distance()}
        ${this.#many(words.openOn, 'days', WEEKDAYS, (day) => words.days[day])}
        ${this.#many(words.timeOfDay, 'times', TIMES_OF_DAY, (time) => words.times[time])}
        ${this.#many(words.how, 'attending', ATTENDING, (way) => words.attending[way])}
        ${this.#group(words.cost, this.#chip(words.free, this.filters.free === true, { free: this.filters.free ? undefined : true }))}
        ${this.#age()} ${this.#many(words.access, 'access', ACCESS_NEEDS, (need) => words.accessNeeds[need])} ${this.#language()}
      </div>
      <div class="after">
        ${
          this.total === undefined
            ? nothing
            : html`<button class="button" part="button" type="button" @click=${this.#done}>${words.showResults(this.total)}</button>`
        }
        ${count > 0 ? html`<button class="plain" type="button" @click=${this.#clear}>${words.clearAll}</button>` : nothing}
      </div>
    </details>`;
  }

  #group(legend: string, content: unknown, hint?: string): TemplateResult {
    return html`<fieldset>
      <legend>${legend}</legend>
      ${hint ? html`<p class="hint quiet">${hint}</p>` : nothing}
      <div class="chips">${content}</div>
    </fieldset>`;
  }

  #chip(label: string, pressed: boolean, change: Filters | { [Name in keyof Filters]: undefined }): TemplateResult {
    return html`<button
      class="chip"
      part="chip"
      type="button"
      aria-pressed=${pressed ? 'true' : 'false'}
      @click=${() => this.#change(change as Filters)}
    >
      ${pressed ? icons.tick : nothing}${label}
    </button>`;
  }

  #many<Name extends 'days' | 'times' | 'attending' | 'access', Value extends NonNullable<Filters[Name]>[number]>(
    legend: string,
    name: Name,
    values: readonly Value[],
    label: (value: Value) => string,
  ): TemplateResult {
    const chosen = this.filters[name] as Value[] | undefined;
    const chips = values.map((value) =>
      this.#chip(label(value), chosen?.includes(value) ?? false, { [name]: toggled(chosen, value) } as Filters),
    );
    return this.#group(legend, chips);
  }

  #distance(): TemplateResult | typeof nothing {
    if (!this.placed) return this.#group(words.howFar, nothing, words.howFarHint);
    const chips = MILES.map((miles) => {
      const pressed = this.filters.within_miles === miles;
      return this.#chip(words.within(miles), pressed, { within_miles: pressed ? undefined : miles } as Filters);
    });
    return this.#group(words.howFar, chips);
  }

  #age(): TemplateResult {
    return html`<div>
      <label for="age">${words.age}</label>
      <p class="hint quiet" id="age-hint">${words.ageHint}</p>
      <input
        class="age"
        id="age"
        part="input"
        type="text"
        inputmode="numeric"
        maxlength="3"
        autocomplete="off"
        aria-describedby="age-hint"
        .value=${this.filters.age === undefined ? '' : String(this.filters.age)}
        @change=${(event: Event) => this.#setAge((event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  #language(): TemplateResult | typeof nothing {
    const [chosen] = this.filters.languages ?? [];
    const held = this.languages ?? [];
    const offered = chosen && !held.includes(chosen) ? [...held, chosen] : held;
    if (offered.length === 0) return nothing;
    const names = new Intl.DisplayNames(['en'], { type: 'language' });
    return html`<div>
      <label for="language">${words.language}</label>
      <select
        id="language"
        part="input"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          this.#change({ languages: value ? [value] : undefined } as Filters);
        }}
      >
        <option value="" ?selected=${!chosen}>${words.anyLanguage}</option>
        ${offered.map((name) => {
          const code = LANGUAGES.find(([, known]) => known === name)?.[0];
          const own = code && new Intl.DisplayNames([code], { type: 'language' }).of(code);
          const label = own && own !== code && own !== names.of(code) ? `${name} – ${own}` : name;
          return html`<option value=${name} ?selected=${chosen === name}>${label}</option>`;
        })}
      </select>
    </div>`;
  }

  #setAge(text: string): void {
    const age = /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
    this.#change({ age: age !== undefined && age <= 120 ? age : undefined } as Filters);
  }

  #change(change: Filters): void {
    const filters = { ...this.filters, ...change };
    for (const name of Object.keys(filters) as (keyof Filters)[]) if (filters[name] === undefined) delete filters[name];
    this.filters = filters;
    this.dispatchEvent(new FiltersEvent(filters));
  }

  #done = (): void => {
    this.renderRoot.querySelector('details')!.open = false;
    this.dispatchEvent(new Event('done'));
  };

  #clear = (): void => {
    this.renderRoot.querySelector('summary')?.focus();
    this.filters = {};
    this.dispatchEvent(new FiltersEvent({}));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hive-filters': HiveFilters;
  }
}
