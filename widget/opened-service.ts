import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Manifest } from '../core/snapshot/manifest.ts';
import type { Found } from './ask.ts';
import { HiveOpenEvent } from './events.ts';
import { helpLine } from './finder-messages.ts';
import { icons } from './icons.ts';
import { words } from './words.ts';

/** Fetches the element that shows a service. */
export const loadDetail = (): Promise<unknown> => import('./define-service.ts');

/** The service that is open in its host: moves the focus and the page there and back again. */
export class OpenedService implements ReactiveController {
  found: Found | undefined;
  readonly #host: LitElement & { headingLevel: number; now: () => Date };
  readonly #moved: () => void;
  #scroll = 0;
  #failed = false;

  /** @param moved called when a person opened or closed a service */
  constructor(host: LitElement & { headingLevel: number; now: () => Date }, moved: () => void) {
    this.#host = host;
    this.#moved = moved;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.found = undefined;
  }

  /** Shows another, or none, and leaves the focus and the page where they are. */
  set(found: Found | undefined): void {
    this.found = found;
    this.#host.requestUpdate();
  }

  /** Opens a service and goes to its name. */
  async open(found: Found): Promise<void> {
    if (!this.found) this.#scroll = scrollY;
    this.set(found);
    this.#moved();
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
  }

  /** Closes it and goes back to its card, or to the search when it has none. */
  close = async (): Promise<void> => {
    const id = this.found?.published.id;
    const beside = this.#isBeside();
    this.set(undefined);
    this.#moved();
    await this.#host.updateComplete;
    if (!beside) scrollTo({ top: this.#scroll, behavior: 'instant' });
    const cards = [...this.#host.renderRoot.querySelectorAll('hive-service-card')];
    const card = cards.find(({ published }) => published?.id === id);
    if (card) card.focus({ preventScroll: true });
    else this.#host.focus();
  };

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
      <div class="back"><button class="plain" part="button" type="button" @click=${this.close}>${icons.back}${words.back}</button></div>
      ${this.#failed ? html`<p class="message failed" role="alert">${words.openFailed}</p>` : nothing}
      <hive-service
        exportparts="service, service-name, title, link"
        .published=${this.found.published}
        .hit=${this.found.hit}
        .sources=${this.found.manifest.sources}
        .now=${this.#host.now()}
        .level=${this.#host.headingLevel}
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
