import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Manifest } from '../core/snapshot/manifest.ts';
import { shownSources } from '../core/snapshot/neighbour.ts';
import type { Found } from './ask.ts';
import { HiveOpenEvent } from './events.ts';
import { helpLine } from './finder-messages.ts';
import type { HeldDirectory } from './held-directory.ts';
import { icons } from './icons.ts';
import type { SimilarEvent } from './similar-event.ts';
import { words } from './words.ts';

/** Fetches the element that shows a service. */
export const loadDetail = (): Promise<unknown> => import('./define-service.ts');

type Host = LitElement & { headingLevel: number; now: () => Date };

interface OpenedEvents {
  /** Another is open, or none: by a step that Back undoes, or by such a step of the browser’s. */
  moved: (how: 'push' | 'replace') => void;
  /** Goes back in the browser to where none is open. False when that is not behind. */
  back: () => boolean;
  /** Tells a screen reader. */
  say: (text: string) => void;
}

/** The service that is open in its host: moves the focus and the page there and back again. */
export class OpenedService implements ReactiveController {
  found: Found | undefined;
  readonly #host: Host;
  readonly #held: HeldDirectory;
  readonly #on: OpenedEvents;
  #scroll = 0;
  /** The id of the one whose card was pressed: those like it have none. */
  #card: string | undefined;
  #failed = false;
  #similar: Found[] = [];

  constructor(host: Host, held: HeldDirectory, on: OpenedEvents) {
    this.#host = host;
    this.#held = held;
    this.#on = on;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.found = undefined;
  }

  /** Shows another, or none, and leaves the focus and the page where they are. */
  set(found: Found | undefined): void {
    if (found?.published.id !== this.found?.published.id) this.#similar = [];
    this.found = found;
    this.#host.requestUpdate();
  }

  /** Opens a service and goes to its name. */
  async open(found: Found, how?: 'replace'): Promise<void> {
    if (!this.found) {
      this.#scroll = scrollY;
      this.#card = found.published.id;
    }
    this.set(found);
    this.#on.moved(how ?? 'push');
    this.#host.dispatchEvent(new HiveOpenEvent({ id: found.published.id, short_id: found.published.short_id }));
    await loadDetail().then(
      () => this.#fail(false),
      () => this.#fail(true),
    );
    await this.#host.updateComplete;
    const detail = this.#find('hive-service');
    await detail?.updateComplete;
    if (!this.#isBeside()) this.#host.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#find('.detail')?.scrollTo({ top: 0 });
    detail?.focus({ preventScroll: true });
    void this.#findSimilar(found);
  }

  /** Opens the service of an id, and says so when it cannot. */
  async openById(id: string, how?: 'replace'): Promise<void> {
    try {
      const { manifest, published } = await this.#held.byId(id);
      if (published) await this.open({ manifest, published }, how);
      else this.#on.say(words.gone);
    } catch {
      this.#on.say(words.openFailed);
    }
  }

  /** Shows what a newer snapshot says of the service that is open; closes it when it is no longer there. */
  async refresh(): Promise<void> {
    const { found } = this;
    if (!found) return;
    const { manifest, published } = await this.#held.byId(found.published.id).catch(() => found);
    if (published) return this.set({ ...found, manifest, published });
    await this.close();
    this.#on.say(words.gone);
  }

  /** Services like it; when they cannot be had there are none. */
  async #findSimilar(found: Found): Promise<void> {
    const similar = await this.#held.similar(found.published).catch(() => []);
    if (found.published.id !== this.found?.published.id) return;
    this.#similar = similar;
    this.#host.requestUpdate();
  }

  /** Closes it, by the browser’s history where that leads to the list. */
  #leave = (): void => {
    if (!this.#on.back()) void this.close();
  };

  /** Closes it and goes back to its card, or to the search when it has none. */
  async close(): Promise<void> {
    const id = this.#card;
    const beside = this.#isBeside();
    this.set(undefined);
    this.#on.moved('replace');
    await this.#host.updateComplete;
    if (!beside) scrollTo({ top: this.#scroll, behavior: 'instant' });
    const cards = [...this.#host.renderRoot.querySelectorAll('hive-service-card')];
    const card = cards.find(({ published }) => published?.id === id);
    if (card) card.focus({ preventScroll: true });
    else this.#host.focus();
  }

  /** The detail, or what stands in its place beside the list. */
  panel(manifest: Manifest | undefined): TemplateResult {
    if (!this.found) {
      return html`<div class="detail choose">
        <div class="message" part="message">
          <p>${words.chooseOne}</p>
          ${helpLine(manifest)}
        </div>
      </div>`;
    }
    return html`<div class="detail">
      <div class="back"><button class="plain" part="button" type="button" @click=${this.#leave}>${icons.back}${words.back}</button></div>
      <slot name="service-actions"></slot>
      ${this.#failed ? html`<p class="message failed" role="alert">${words.openFailed}</p>` : nothing}
      <hive-service
        exportparts="service, service-name, title, link"
        .published=${this.found.published}
        .hit=${this.found.hit}
        .sources=${shownSources(this.found.manifest)}
        .now=${this.#host.now()}
        .level=${this.#host.headingLevel}
        .similar=${this.#similar}
        @similar=${({ found }: SimilarEvent) => void this.open(found)}
      ></hive-service>
    </div>`;
  }

  #fail(failed: boolean): void {
    this.#failed = failed;
    this.#host.requestUpdate();
  }

  #find(selector: 'hive-service'): HTMLElementTagNameMap['hive-service'] | null;
  #find(selector: string): HTMLElement | null;
  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }

  /** Whether list and detail stand side by side. */
  #isBeside(): boolean {
    return (this.#find('.list')?.getClientRects().length ?? 0) > 0;
  }
}
