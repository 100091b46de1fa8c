import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Suggestion } from '../core/search/suggest.ts';
import { Above } from './above.ts';
import { Announcer } from './announcer.ts';
import type { Answer, Found } from './ask.ts';
import { Asking } from './asking.ts';
import { bringIntoView } from './bring-into-view.ts';
import { controls } from './controls.styles.ts';
import { DirectoryUnavailable } from './directory-unavailable.ts';
import { HiveErrorEvent, HiveSearchEvent } from './events.ts';
import { failureMessage } from './finder-messages.ts';
import { Ground } from './ground.ts';
import { GuidePanel } from './guide-panel.ts';
import type { GuidedEvent } from './guided-event.ts';
import { HeldDirectory } from './held-directory.ts';
import type { FiltersEvent } from './hive-filters.ts';
import { finderStyles } from './hive-finder.styles.ts';
import type { BoxEvent, HiveSearchBox } from './hive-search-box.ts';
import { openDirectory } from './open-directory.ts';
import { loadDetail, OpenedService } from './opened-service.ts';
import { type Followed, PageHistory, type Shown } from './page-history.ts';
import { anew, narrowed, type Question, shownFilters, takingWay, withoutChip, withoutNear } from './question.ts';
import { answerWords, resultsList } from './results-list.ts';
import type { SearchState } from './search-controller.ts';
import type { OpenDirectory } from './searchable-directory.ts';
import type { SuggestionEvent } from './suggestions.ts';
import { tokens } from './tokens.styles.ts';
import { words } from './words.ts';

/**
 * Finds services in one directory, in a person's own words. The search runs on this device: what is typed is not sent.
 *
 * @slot intro - shown below the boxes until something is searched for
 * @slot service-actions - shown above the service that is open
 * @event {HiveSearchEvent} hive-search - a search was answered; `detail` has `total` and `needs`, never the words
 * @event {HiveOpenEvent} hive-open - a service was opened; `detail` has `id` and `short_id`
 * @event {HiveErrorEvent} hive-error - the directory could not be read; `detail` has `reason`
 * @csspart base - all of it
 * @csspart search - the panel with the boxes
 * @csspart input - each box
 * @csspart button - each button
 * @csspart suggestions - what is offered while typing; each is a `suggestion`
 * @csspart chip - each condition
 * @csspart filters - “Narrow down”
 * @csspart urgent - numbers to ring when help is needed now
 * @csspart advice - advice on the options
 * @csspart guide - “I don’t know what I need”, opened by `guide-button`
 * @csspart count - the heading with the number of services
 * @csspart card - each result; `card-link` is its name, which opens it
 * @csspart service - the detail of a service
 * @csspart service-name - its name, above parts `title`
 * @csspart link - each link within it
 * @csspart message - nothing found, or not working
 * @cssproperty --hive-font - font family; the page's own by default
 * @cssproperty --hive-font-size - the size that all others follow; the page's own by default
 * @cssproperty --hive-padding - space around everything; none by default where the page’s own ground is kept
 * @cssproperty --hive-radius - roundness of corners
 * @cssproperty --hive-text - text; for each colour `--hive-dark-…` is the one in the dark
 * @cssproperty --hive-text-quiet - less important text
 * @cssproperty --hive-background - behind boxes and cards; behind everything where words cannot be read on the page’s own ground
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

  @query('hive-search-box') private box!: HiveSearchBox;

  readonly #announcer = new Announcer(this);
  readonly #held = new HeldDirectory(this, () => void this.#refresh());
  readonly #history = new PageHistory(this, (shown) => void this.#follow(shown));
  readonly #opened = new OpenedService(this, this.#held, {
    moved: (how) => this.#write(how),
    back: () => this.#history.back(),
    say: (text) => this.#announcer.say(text, 0),
  });
  readonly #above = new Above(
    this,
    () => this.#held.source,
    () => this.#toCount(),
  );
  readonly #ground = new Ground(this);
  readonly #guide = new GuidePanel(this, () => this.#held.source, {
    done: (guided) => void this.#guided(guided),
    failed: () => this.#announcer.say(words.broken, 0),
    place: () => this.#asking.question.place,
  });
  readonly #asking = new Asking(this, {
    source: () => this.#held.source,
    limit: () => this.limit,
    say: (text) => this.#announcer.say(text, 0),
    danger: () => this.#above.danger,
    asked: (question) => void this.#asked(question),
    settled: (now) => this.#settled(now),
  });

  override focus(options?: FocusOptions): void {
    this.box?.focus(options);
  }

  /** Searches for words, as if a person had typed them. Resolves when the answer is shown. */
  async searchFor(text: string, place = this.#asking.question.place): Promise<void> {
    this.#opened.set(undefined);
    await this.#ask(anew(this.#asking.question, { text, place }));
    await this.#above.ready;
    await this.updateComplete;
  }

  /** The service that is open. */
  get opened(): Found | undefined {
    return this.#opened.found;
  }

  /** Goes one step back, from the open service to the list or within the guided way; false when there is none to go back. */
  back(): boolean {
    if (this.#guide.isOpen) this.#guide.back();
    else if (this.#opened.found) void this.#opened.close();
    else return false;
    return true;
  }

  /** Moves to how many services were found, and from there to the first of them; false when no list is shown. */
  toResults(): boolean {
    const count = this.renderRoot.querySelector<HTMLElement>('.count');
    if (!count?.getClientRects().length) return false;
    const first = this.renderRoot.querySelector('hive-service-card');
    if (this.shadowRoot?.activeElement === count && first) first.focus();
    else count.focus();
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('directory') || changed.has('open'))) {
      this.#held.forget();
      this.#asking.reset();
    }
    if (changed.has('query') || changed.has('place')) {
      this.#asking.set(anew(this.#asking.question, { text: this.query, place: this.place }));
      // A place alone is only made ready; words are searched for.
      if (this.query) void this.#asking.ask();
    }
  }

  protected override firstUpdated(): void {
    this.#history.read();
  }

  protected override render(): TemplateResult {
    const warm = this.#held.warm;
    const guided = this.#guide.isOpen;
    return html`<div class="base ${this.#ground.isReadable ? '' : 'grounded'}" part="base" lang=${words.lang} @focusin=${warm} @pointerover=${warm}>
      <div class="parts ${this.#opened.found ? 'opened' : ''}">
        <div class="ask" ?hidden=${guided}>${this.#boxes(this.#asking.answer)}</div>
        <p class="hidden" role="status">${this.#announcer.text}</p>
        ${guided ? this.#guide.panel() : html`${this.#above.urgent(this.headingLevel)} ${this.#body(this.#asking.answer)}`}
      </div>
    </div>`;
  }

  #boxes(answer: Answer | undefined): TemplateResult {
    const { text, place, filters } = this.#asking.question;
    const unknown = this.#asking.placeDone && answer?.placeUnknown;
    const read = answer?.response.understood.chips ?? [];
    return html`<div class="search" part="search">
        <hive-search-box
          exportparts="form, input, button, search-button, location-button, suggestions, suggestion"
          .text=${text}
          .place=${place}
          .locating=${this.#asking.locating}
          .placeProblem=${unknown ? words.placeUnknown(place.trim()) : undefined}
          .suggest=${this.#suggest}
          .waiting=${this.#asking.slow}
          @box=${this.#typed}
          @suggestion=${this.#suggested}
          @locate=${() => void this.#asking.locate()}
        ></hive-search-box>
        ${this.#guide.button()}
      </div>
      <hive-filters
        exportparts="filters, chip, input"
        .filters=${shownFilters(filters, read)}
        .placed=${answer?.placed ?? false}
        .total=${answer?.response.total}
        .languages=${answer?.languages ?? this.#held.languages}
        @filters=${({ filters }: FiltersEvent) => void this.#ask(narrowed(this.#asking.question, read, filters))}
        @done=${this.#toCount}
      ></hive-filters>`;
  }

  #body(answer: Answer | undefined): TemplateResult {
    const { state } = this.#asking;
    if (state.status === 'error') return failureMessage(state.error, this.headingLevel, () => void this.#asking.ask(true));
    if (!answer && !this.#opened.found) {
      return html`<div><p class="quiet">${words.privacy}</p><slot name="intro"></slot></div>`;
    }
    const single = !this.#opened.found && answer?.found.length === 0;
    return html`<div class="columns ${single ? 'single' : ''}">
      ${answer ? this.#list(answer) : nothing} ${single ? nothing : this.#opened.panel(answer?.manifest)}
    </div>`;
  }

  #list(answer: Answer): TemplateResult {
    const { question } = this.#asking;
    return resultsList(answer, {
      level: this.headingLevel,
      limit: this.limit,
      now: this.now(),
      pending: this.#asking.state.status === 'pending',
      current: this.#opened.found?.published.id,
      worded: question.text.trim() !== '',
      above: this.#above.advice(answer, this.headingLevel, (changed) => void this.#change(changed)),
      open: (found) => void this.#opened.open(found),
      takeOff: (chip) => void this.#change(withoutChip(question, chip)),
      takeWay: (way) => void this.#change(takingWay(question, way)),
      more: () => void this.#more(),
    });
  }

  #suggest = async (text: string): Promise<Suggestion[]> =>
    (await this.#above.isUrgent(text)) ? [] : (await this.#held.source.current()).suggest(text);

  #typed = ({ text, place, pressed }: BoxEvent): void => {
    this.#asking.type(text, place, pressed);
    if (pressed) void this.#pressed(this.#asking.question);
  };

  #suggested = async ({ suggestion: { kind, label, request, id } }: SuggestionEvent): Promise<void> => {
    if (kind === 'service' && id) return this.#opened.openById(id);
    const needs = (request.needs ?? []).map((need) => ({ id: need, name: label }));
    await this.#pressed(anew(this.#asking.question, { text: request.text ?? '', needs }));
  };

  /** Asks what the person said they are done with, and brings them to what came: the place, when it is wrong; who to call now; how many. */
  async #pressed(question: Question): Promise<void> {
    this.#asking.set(question);
    await this.#asking.ask(true);
    await this.#above.ready;
    await this.updateComplete;
    const stayed = (document.activeElement ?? document.body) === document.body || this.shadowRoot?.activeElement === this.box;
    if (question !== this.#asking.question || !stayed) return;
    if (this.#asking.answer?.placeUnknown) return this.box.focusPlace();
    this.#announcer.say('');
    bringIntoView(this.renderRoot.querySelector('.urgent-name') ?? this.renderRoot.querySelector('.count'));
  }

  /** What is private is neither kept in the history nor in the address. */
  async #asked(question: Question): Promise<void> {
    this.#above.asked(question);
    await this.#above.ready;
    if (question !== this.#asking.question) return;
    this.#write('replace');
    await this.#heedDanger();
  }

  /** What words of danger tell of comes first, also when it is known only after the answer. */
  async #heedDanger(): Promise<void> {
    const { state } = this.#asking;
    if (state.status === 'complete' && state.answer.danger.join() !== this.#above.danger.join()) await this.#asking.again();
  }

  #toCount = (): void => this.renderRoot.querySelector<HTMLElement>('.count')?.focus();

  /** Shows what the guided way led to: who to call now, if that is first, else how many were found. */
  async #guided(guided: GuidedEvent['question']): Promise<void> {
    await this.#change({ ...anew(this.#asking.question, { text: '' }), ...guided });
    await this.#above.ready;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.urgent-name')?.focus();
  }

  async #ask(question: Question): Promise<void> {
    this.#asking.set(question);
    await this.#asking.ask();
  }

  /** Asks a question that came of a chip, a way on or the guided way, and moves to how many it found. */
  async #change(question: Question): Promise<void> {
    this.#asking.set(question);
    await this.#asking.ask(true);
    await this.updateComplete;
    this.#toCount();
  }

  async #more(): Promise<void> {
    const before = this.#asking.answer?.found.length ?? 0;
    await this.#asking.more();
    await this.updateComplete;
    this.renderRoot.querySelectorAll('hive-service-card')[before]?.focus();
  }

  #settled(now: SearchState<Answer>): void {
    if (now.status === 'complete') {
      const { total, understood } = now.answer.response;
      this.#announcer.say(answerWords(now.answer));
      void this.#above.answered(now.answer);
      void this.#heedDanger();
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
    await this.#asking.again();
    await this.#opened.refresh();
  }

  #write(how: 'push' | 'replace'): void {
    const question = this.#above.isPrivate ? undefined : withoutNear(this.#asking.question);
    this.#history.write({ question, service: this.#opened.found?.published.short_id }, how);
  }

  /** Goes where the page's history or its address says. */
  async #follow({ question, service }: Shown<Followed>): Promise<void> {
    if (!service && this.#opened.found) await this.#opened.close();
    const now = this.#asking.question;
    const next = { ...anew(now, { text: '' }), ...question };
    if (question && JSON.stringify(withoutNear(next)) !== JSON.stringify(withoutNear(now))) await this.#ask(next);
    if (service && service !== this.#opened.found?.published.short_id) await this.#opened.openById(service, 'replace');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hive-finder': HiveFinder;
  }
}
