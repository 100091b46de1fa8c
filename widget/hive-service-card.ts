import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { freshness } from '../core/freshness.ts';
import type { Hit } from '../core/search/query.ts';
import type { ManifestSource } from '../core/snapshot/manifest.ts';
import type { PublishedService } from '../core/snapshot/published.ts';
import { controls } from './controls.styles.ts';
import { costLine } from './cost-words.ts';
import { heading } from './heading.ts';
import { cardStyles } from './hive-service-card.styles.ts';
import { icons } from './icons.ts';
import { openingLine } from './opening-words.ts';
import { phoneLink, phoneWords } from './phone-words.ts';
import { phonesOf, placesOf, reachWords, schedulesOf } from './service-facts.ts';
import { summary } from './summary.ts';
import { words } from './words.ts';

/** `In person`, `By phone` → `In person, by phone`. */
const sentence = (parts: string[]): string =>
  parts.map((part, at) => (at === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1))).join(', ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * One result. A part of `hive-finder`.
 * @event open - the person chose it; stays inside
 */
export class HiveServiceCard extends LitElement {
  static override styles = [controls, cardStyles];

  @property({ attribute: false }) published: PublishedService | undefined;
  @property({ attribute: false }) hit: Hit | undefined;
  @property({ attribute: false }) sources: ManifestSource[] = [];
  @property({ attribute: false }) now = new Date(0);
  @property({ type: Number, attribute: false }) level = 3;
  /** Whether words were typed, so that the reason is theirs. */
  @property({ type: Boolean, attribute: false }) worded = false;
  /** Whether it is the one whose detail is shown. */
  @property({ type: Boolean, reflect: true }) current = false;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.published) return nothing;
    const { service } = this.published;
    const fresh = freshness(this.published, this.sources, this.now);
    const open = html`<button class="plain" part="card-link" type="button" aria-current=${this.current ? 'true' : nothing} @click=${this.#open}>
      ${service.name}
    </button>`;
    return html`<article part="card">
      <div>
        ${heading(this.level, 'name', open)}
        ${service.organization ? html`<p class="quiet" dir="auto">${service.organization.name}</p>` : nothing}
      </div>
      ${service.description ? html`<p class="summary" dir="auto">${summary(service.description)}</p>` : nothing} ${this.#facts()}
      ${this.worded && this.hit?.because ? html`<p class="because">${capital(this.hit.because)}</p>` : nothing}
      ${(this.hit?.breaks ?? []).map(
        (limit) => html`<p class="warning">${icons.warn}<span><strong>${words.checkFirst}:</strong> ${limit}</span></p>`,
      )}
      <p class="quiet checked ${fresh.old ? 'old' : ''}">${fresh.text}</p>
    </article>`;
  }

  #facts(): TemplateResult {
    const { service } = this.published!;
    const places = placesOf(service, this.hit?.location);
    const [place] = places;
    const [phone] = phonesOf(service, place);
    const link = phone && phoneLink(phone.number, phone.extension);
    const facts: [TemplateResult, unknown][] = [
      [icons.place, this.#where(places.length)],
      [icons.clock, openingLine(schedulesOf(service, place), this.now.toISOString().slice(0, 10))],
      [icons.coin, costLine(service)],
      [icons.talk, sentence(reachWords(service))],
      [icons.phone, link && html`<a href=${link} dir="ltr">${phoneWords(phone.number)}</a>`],
    ];
    return html`<ul class="facts" part="facts">
      ${facts.filter(([, fact]) => fact).map(([icon, fact]) => html`<li>${icon}<span>${fact}</span></li>`)}
    </ul>`;
  }

  #where(places: number): string {
    const { service, neighbour } = this.published!;
    const [place] = placesOf(service, this.hit?.location);
    const address = place?.location.addresses?.[0];
    const near = this.hit?.miles === undefined ? undefined : words.milesAway(this.hit.miles);
    const name = address?.city ?? place?.location.name;
    const more = places > 1 ? words.morePlaces(places - 1) : undefined;
    const border = neighbour && (name ? words.justOver : words.overBorder(neighbour));
    return [near, name, border].filter(Boolean).join(', ') + (more ? `${border ? ',' : ''} ${more}` : '');
  }

  #open = (): void => {
    this.dispatchEvent(new Event('open'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hive-service-card': HiveServiceCard;
  }
}
