import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Announcer } from './announcer.ts';
import { type Answer, ask } from './ask.ts';
import { askLocation } from './ask-location.ts';
import { controls } from './controls.styles.ts';
import { DirectoryUnavailable } from './directory-unavailable.ts';
import { HiveErrorEvent, HiveSearchEvent } from './events.ts';
import { failureMessage } from './finder-messages.ts';
import type { FragmentState } from './fragment.ts';
import { HeldDirectory } from './held-directory.ts';
import type { FiltersEvent } from './hive-filters.ts';
import { finderStyles } from './hive-finder.styles.ts';
import type { BoxEvent, HiveSearchBox, Locating } from './hive-search-box.ts';
import { openDirectory } from './open-directory.ts';
import { loadDetail, OpenedService } from './opened-service.ts';
import { PageFragment } from './page-fragment.ts';
import { isEmpty, NO_QUESTION, type Question, takingWay, typing, withoutChip } from './question.ts';
import { answerWords, resultsList } from './results-list.ts';
import { SearchController, type SearchState } from './search-controller.ts';
import type { OpenDirectory } from './searchable-directory.ts';
import { tokens } from './tokens.styles.ts';
import { words } from './words.ts';

/** How long typing must rest before a search is made, in milliseconds. */
const REST = 220;

/**
 * Finds services in one directory, in a person's own words. The search runs on this device: what is typed is not sent.
 *
 * @slot intro - shown below the boxes until something is searched for
 * @event {HiveSearchEvent} hive-search - a search was answered; `detail` has `total` and `needs`, never the words
 * @event {HiveOpenEvent} hive-open - a service was opened; `detail` has `id` and `short_id`
 * @event {HiveErrorEvent} hive-error - the directory could not be read; `detail` has `reason`
 * @csspart base - all of it
 * @csspart search - the panel with the boxes
 * @csspart input - each box
 * @csspart button - each button
 * @csspart chip - each condition
 * @csspart filters - “Narrow down”
 * @csspart count - the heading with the number of services
 * @csspart card - each result; `card-link` is its name, which opens it
 * @csspart service - the detail of a service
 * @csspart service-name - its name, above parts `title`
 * @csspart link - each link within it
 * @csspart message - nothing found, or not working
 * @cssproperty --hive-font - font family; the page's own by default
 * @cssproperty --hive-font-size - the size that all others follow; the page's own by default
 * @cssproperty --hive-padding - space around everything, for pages of another colour; none by default
 * @cssproperty --hive-radius - roundness of corners
 * @cssproperty --hive-text - text; for each colour `--hive-dark-…` is the one in the dark
 * @cssproperty --hive-text-quiet - less important text
 * @cssproperty --hive-background - behind everything
 * @cssproperty --hive-surface - behind the boxes and messages
 * @cssproperty --hive-line - thin lines
 * @cssproperty --hive-edge - edges of boxes and chips; needs 3:1 against the background
 * @cssproperty --hive-accent - buttons
 * @cssproperty --hive-accent-strong - buttons under the pointer
 * @cssproperty --hive-on-accent - text on buttons
 * @cssproperty --hive-soft - pressed chips and “because you said”; `--hive-on-soft` is the text on them
 * @cssproperty --hive-link - links
 * @cssproperty --hive-warn - behind warnings; `--hive-on-warn` is the text on them
 * @cssproperty --hive-error - mistakes
 * @cssproperty --hive-focus - light around what has the focus
 * @cssproperty --hive-focus-edge - dark edge around what has the focus
 */
export class HiveFinder extends LitElement {
  static override styles = [tokens, controls, finderStyles];

  /** The directory's address: `https://host/portsmouth`. */
  @property() directory = '';
  /** The level of the first headings, so that they fit the page: 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A postcode or town to begin with. */
  @property() place = '';
  /** Words to begin with. */
  @property() query = '';
  /** Services shown at a time. */
  @property({ type: Number }) limit = 10;
  /** `light` or `dark`; as the page is when absent (its `color-scheme`: `light dark` follows the person’s device). */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;
  /** Keeps the words, the place and the open service in the page's address after `#`, so that it can be passed on. */
  @property({ type: Boolean }) fragment = false;

  /** How a directory is opened; another way may be given, such as one that works without a network. */
  @property({ attribute: false }) open: OpenDirectory = openDirectory;
  /** The clock. */
  @property({ attribute: false }) now: () => Date = () => new Date();

  @state() private question: Question = NO_QUESTION;
  @state() private locating: Locating = 'idle';
  /** Whether the person has finished the place box, so that it may be found wrong. */
  @state() private placeDone = false;

  @query('hive-search-box') private box!: HiveSearchBox;

  readonly #announcer = new Announcer(this);
  readonly #held = new HeldDirectory(this, () => void this.#refresh());
  readonly #address = new PageFragment(this, (from) => void this.#follow(from));
  readonly #opened = new OpenedService(this, () => this.#write('push'));
  readonly #search = new SearchController<{ question: Question; before?: Answer | undefined }, Answer>(
    this,
    ({ question, before }, signal) => ask(this.#held.source, question, { limit: this.limit, before, signal }),
    (now) => this.#settled(now),
  );
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override focus(options?: FocusOptions): void {
    this.box?.focus(options);
  }

  /** Searches for words, as if a person had typed them. Resolves when the answer is shown. */
  async searchFor(text: string, place = this.question.place): Promise<void> {
    this.#opened.set(undefined);
    this.question = { ...this.question, text, place, ignore: [], needs: [] };
    await this.#ask();
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('directory') || changed.has('open'))) {
      this.#held.forget();
      this.#search.reset();
    }
    if (changed.has('query') || changed.has('place')) {
      this.question = { ...this.question, text: this.query, place: this.place, ignore: [], needs: [] };
      // A place alone is only made ready; words are searched for.
      if (this.query) void this.#ask();
    }
  }

  protected override firstUpdated(): void {
    this.#address.read();
  }

  protected override render(): TemplateResult {
    const answer = this.#search.answer;
    const warm = this.#held.warm;
    return html`<div class="base ${this.#opened.found ? 'opened' : ''}" part="base" lang=${words.lang} @focusin=${warm} @pointerover=${warm}>
      <div class="ask">${this.#boxes(answer)}</div>
      <p class="hidden" role="status">${this.#announcer.text}</p>
      ${this.#body(answer)}
    </div>`;
  }

  #boxes(answer: Answer | undefined): TemplateResult {
    const unknown = this.placeDone && answer?.placeUnknown;
    return html`<div class="search" part="search">
        <hive-search-box
          exportparts="form, input, button, search-button, location-button"
          .text=${this.question.text}
          .place=${this.question.place}
          .locating=${this.locating}
          .placeProblem=${unknown ? words.placeUnknown(this.question.place.trim()) : undefined}
          @box=${this.#typed}
          @locate=${this.#locate}
        ></hive-search-box>
      </div>
      <hive-filters
        exportparts="filters, chip, input"
        .filters=${this.question.filters}
        .placed=${answer?.placed ?? false}
        .total=${answer?.response.total}
        @filters=${this.#filtered}
        @done=${this.#toCount}
      ></hive-filters>`;
  }

  #body(answer: Answer | undefined): TemplateResult {
    const { state } = this.#search;
    if (state.status === 'error') return failureMessage(state.error, this.headingLevel, () => void this.#ask(true));
    if (!answer && !this.#opened.found) {
      if (state.status === 'pending') return html`<p class="quiet">${words.searching}</p>`;
      return html`<div><p class="quiet">${words.privacy}</p><slot name="intro"></slot></div>`;
    }
    const single = !this.#opened.found && answer?.found.length === 0;
    return html`<div class="columns ${single ? 'single' : ''}">
      ${answer ? this.#list(answer) : nothing} ${single ? nothing : this.#opened.panel(answer?.manifest)}
    </div>`;
  }

  #list(answer: Answer): TemplateResult {
    return resultsList(answer, {
      level: this.headingLevel,
      limit: this.limit,
      now: this.now(),
      pending: this.#search.state.status === 'pending',
      current: this.#opened.found?.published.id,
      worded: this.question.text.trim() !== '',
      open: (found) => void this.#opened.open(found),
      takeOff: (chip) => void this.#change(withoutChip(this.question, chip)),
      takeWay: (way) => void this.#change(takingWay(this.question, way)),
      more: () => void this.#more(),
    });
  }

  #typed = ({ text, place, pressed }: BoxEvent): void => {
    const samePlace = place === this.question.place;
    this.question = typing(this.question, text, place);
    if (!samePlace) this.locating = 'idle';
    this.placeDone = pressed || (this.placeDone && samePlace);
    clearTimeout(this.#timer);
    if (pressed) void this.#ask(true);
    else this.#timer = setTimeout(() => void this.#ask(), REST);
  };

  #locate = async (): Promise<void> => {
    this.locating = 'asking';
    const point = await askLocation();
    this.locating = point ? 'on' : 'refused';
    if (!point) return this.#announcer.say(words.locationRefused, 0);
    this.question = { ...this.question, place: '', near: { ...point, name: words.yourLocation } };
    await this.#ask();
  };

  #filtered = ({ filters }: FiltersEvent): void => {
    this.question = { ...this.question, filters };
    void this.#ask();
  };

  #toCount = (): void => this.renderRoot.querySelector<HTMLElement>('.count')?.focus();

  /** Asks a question that came of a chip or a way on, and moves to how many it found. */
  async #change(question: Question): Promise<void> {
    this.question = question;
    if (!this.question.near) this.locating = 'idle';
    await this.#ask(true);
    await this.updateComplete;
    this.#toCount();
  }

  async #more(): Promise<void> {
    const before = this.#search.answer;
    await this.#search.ask({ question: this.question, before });
    await this.updateComplete;
    this.renderRoot.querySelectorAll('hive-service-card')[before?.found.length ?? 0]?.focus();
  }

  async #ask(evenEmpty = false): Promise<void> {
    this.#write('replace');
    if (isEmpty(this.question) && !evenEmpty) return this.#search.reset();
    await this.#search.ask({ question: this.question });
  }

  #settled(now: SearchState<Answer>): void {
    if (now.status === 'complete') {
      const { total, understood } = now.answer.response;
      this.#announcer.say(answerWords(now.answer));
      loadDetail().catch(() => {});
      this.dispatchEvent(new HiveSearchEvent({ total, needs: understood.needs.map(({ id }) => id) }));
    } else if (now.status === 'error') {
      this.#opened.set(undefined);
      this.#announcer.say(words.failed, 0);
      this.dispatchEvent(new HiveErrorEvent({ reason: now.error instanceof DirectoryUnavailable ? now.error.reason : 'broken' }));
    }
  }

  /** A newer snapshot came: what is shown must be what it says, and what it no longer has must go. */
  async #refresh(): Promise<void> {
    if (this.#search.state.status === 'complete') await this.#search.ask({ question: this.question });
    const { found } = this.#opened;
    if (!found) return;
    const { manifest, published } = await this.#held.byId(found.published.id).catch(() => found);
    if (published) return this.#opened.set({ ...found, manifest, published });
    await this.#opened.close();
    this.#announcer.say(words.gone, 0);
  }

  #write(how: 'push' | 'replace'): void {
    const { text, place } = this.question;
    const service = this.#opened.found?.published.short_id;
    this.#address.write({ text: text.trim(), place: place.trim(), ...(service && { service }) }, how);
  }

  /** Goes where the page's address says. */
  async #follow({ text, place, service }: FragmentState): Promise<void> {
    if (text !== this.question.text.trim() || place !== this.question.place.trim()) await this.searchFor(text, place);
    if (service === this.#opened.found?.published.short_id) return;
    if (!service) return this.#opened.set(undefined);
    try {
      const { manifest, published } = await this.#held.byId(service);
      if (published) await this.#opened.open({ manifest, published });
      else this.#announcer.say(words.gone, 0);
    } catch {
      this.#announcer.say(words.openFailed, 0);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hive-finder': HiveFinder;
  }
}
