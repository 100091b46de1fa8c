import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { freshness } from '../core/freshness.ts';
import type { Phone, ServiceAtLocation } from '../core/hsds.ts';
import type { Hit } from '../core/search/query.ts';
import type { ManifestSource } from '../core/snapshot/manifest.ts';
import type { PublishedService } from '../core/snapshot/published.ts';
import type { Found } from './ask.ts';
import { controls } from './controls.styles.ts';
import { costOptionWords } from './cost-words.ts';
import { monthWords } from './freshness.ts';
import { heading } from './heading.ts';
import { serviceStyles } from './hive-service.styles.ts';
import { icons } from './icons.ts';
import { openingOf } from './opening.ts';
import { openingsWords, otherWords } from './opening-words.ts';
import { phoneLink, phoneWords } from './phone-words.ts';
import { rivalLines } from './rival-words.ts';
import { safeUrl } from './safe-url.ts';
import { addressLines, ageWords, mapLink, phonesOf, placesOf, reachWords, schedulesOf } from './service-facts.ts';
import { SimilarEvent } from './similar-event.ts';
import { words } from './words.ts';

const outside = (url: string, text: unknown, style = ''): TemplateResult =>
  html`<a class=${style} part="link" href=${url} target="_blank" rel="noopener noreferrer external"
    >${text}<span class="hidden">${' '}${words.newTab}</span></a
  >`;

const bullets = (lines: string[]): TemplateResult =>
  html`<ul class="bullets">
    ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
  </ul>`;

/** The lines, less those that only repeat another in other punctuation. */
function alike(lines: string[]): string[] {
  const bare = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return lines.filter((line, at) => bare(line) !== '' && lines.findIndex((other) => bare(other) === bare(line)) === at);
}

/**
 * All there is to know of one service. A part of `hive-finder`.
 * @event similar - a `SimilarEvent` when a service like it was chosen; stays inside
 */
export class HiveService extends LitElement {
  static override styles = [controls, serviceStyles];

  @property({ attribute: false }) published: PublishedService | undefined;
  @property({ attribute: false }) hit: Hit | undefined;
  @property({ attribute: false }) sources: ManifestSource[] = [];
  /** Services like it, once they are found. */
  @property({ attribute: false }) similar: Found[] = [];
  @property({ attribute: false }) now = new Date(0);
  @property({ type: Number, attribute: false }) level = 2;

  /** Moves to the service's name, so that a screen reader reads on from there. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.service-name')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.published) return nothing;
    const { service } = this.published;
    const places = placesOf(service, this.hit?.location);
    return html`<article part="service">
      <div>
        ${heading(this.level, 'service-name', html`<span dir="auto">${service.name}</span>`)}
        ${service.organization ? html`<p class="quiet" dir="auto">${words.by(service.organization.name)}</p>` : nothing}
        ${this.published.neighbour ? html`<p>${words.overBorder(this.published.neighbour)}</p>` : nothing}
      </div>
      ${this.#warnings()} ${this.#contact(places[0])} ${this.#text(words.about, service.description)} ${this.#opening(places[0])}
      ${this.#places(places)} ${this.#who()} ${this.#costs()} ${this.#text(words.apply, service.application_process)}
      ${this.#lists(places[0])} ${this.#sources()} ${this.#like()}
    </article>`;
  }

  #section(title: string, content: unknown, style = ''): TemplateResult {
    return html`<section class=${style}>${heading(this.level + 1, 'title', title)}${content}</section>`;
  }

  #text(title: string, text: string | undefined): TemplateResult | typeof nothing {
    if (!text) return nothing;
    const paragraphs = text.split(/\n\s*\n/).map((paragraph) => html`<p dir="auto">${paragraph.trim()}</p>`);
    return this.#section(title, html`<div class="text">${paragraphs}</div>`);
  }

  #warnings(): TemplateResult[] {
    const { service } = this.published!;
    const limits = (this.hit?.breaks ?? []).map((limit) => html`<strong>${words.checkFirst}:</strong> ${limit}`);
    const alert = service.alert ? [html`<span dir="auto">${service.alert}</span>`] : [];
    return [...alert, ...limits].map((text) => html`<p class="warning">${icons.warn}<span>${text}</span></p>`);
  }

  #contact(place: ServiceAtLocation | undefined): TemplateResult | typeof nothing {
    const { service } = this.published!;
    const [first, ...others] = phonesOf(service, place);
    const website = safeUrl(service.url) ?? safeUrl(service.organization?.website);
    const email = service.email ?? service.contacts?.find((contact) => contact.email)?.email ?? service.organization?.email;
    const mail = email && /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? `mailto:${email}` : undefined;
    if (!first && !website && !mail) return nothing;
    const content = html`<div class="actions">
        ${first ? this.#phone(first, 'button') : nothing} ${website ? outside(website, words.website, 'button second') : nothing}
        ${mail ? html`<a class="button second" part="link" href=${mail}>${words.email}<span class="hidden">: ${email}</span></a>` : nothing}
      </div>
      ${others.map((phone) => html`<p>${this.#phone(phone, '')}</p>`)}`;
    return this.#section(words.contact, content);
  }

  #phone({ number, extension, description }: Phone, style: string): TemplateResult {
    const text = html`<span class="number" dir="ltr">${phoneWords(number)}</span>${extension ? ` ${words.extension(extension)}` : nothing}`;
    const link = phoneLink(number, extension);
    const note = description ? html`${' '}<span class="phone-note" dir="auto">(${description})</span>` : nothing;
    if (!link) return html`<span>${text}${note}</span>`;
    return style
      ? html`<a class=${style} part="link" href=${link}>${icons.phone}<span>${words.ring} ${text}${note}</span></a>`
      : html`<a part="link" href=${link}>${text}</a>${note}`;
  }

  #opening(place: ServiceAtLocation | undefined): TemplateResult | typeof nothing {
    const { week, others, notes } = openingOf(schedulesOf(this.published!.service, place), this.now.toISOString().slice(0, 10));
    const more = [...others.map(otherWords), ...notes].filter(Boolean);
    if (week.length === 0 && more.length === 0) return nothing;
    const rows = week.map(
      ({ day, openings }) => html`<tr role="row">
        <th scope="row" role="rowheader">${words.days[day]}</th>
        <td role="cell">${openingsWords(openings)}</td>
      </tr>`,
    );
    const table = html`<table role="table">
      <thead>
        <tr>
          <th scope="col">${words.openingDay}</th>
          <th scope="col">${words.openingTimes}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
    return this.#section(words.opening, html`${week.length > 0 ? table : nothing}${more.length > 0 ? bullets(more) : nothing}`);
  }

  #places(places: ServiceAtLocation[]): TemplateResult | typeof nothing {
    const shown = places.filter(({ location }) => location.addresses?.length || location.latitude !== undefined || location.name);
    if (shown.length === 0) return nothing;
    const each = shown.map((place, at) => {
      const { location } = place;
      const lines = addressLines(location.addresses?.[0]);
      const all = location.name && location.name !== lines[0] ? [location.name, ...lines] : lines;
      const map = location.location_type === 'virtual' ? undefined : mapLink(place);
      const miles = at === 0 && this.hit?.miles !== undefined ? words.milesAway(this.hit.miles) : undefined;
      return html`<div class="place">
        <address dir="auto">${all.map((line, index) => html`${index > 0 ? html`<br />` : nothing}${line}`)}</address>
        ${location.transportation ? html`<p dir="auto">${location.transportation}</p>` : nothing}
        <p>${miles ? `${miles}. ` : nothing}${map ? outside(map, words.map) : nothing}</p>
      </div>`;
    });
    return this.#section(words.where, each);
  }

  #who(): TemplateResult | typeof nothing {
    const { service } = this.published!;
    const lines = [ageWords(service), service.eligibility_description].filter((line) => line !== undefined);
    return lines.length === 0
      ? nothing
      : this.#section(words.who, html`${lines.map((line) => html`<p class="text" dir="auto">${line}</p>`)}`);
  }

  #costs(): TemplateResult {
    const { cost_options = [], fees } = this.published!.service;
    const lines = alike([...cost_options.map(costOptionWords), fees ?? '']);
    if (lines.length === 1) return this.#section(words.costs, html`<p dir="auto">${lines[0]}</p>`);
    return this.#section(words.costs, lines.length > 0 ? bullets(lines) : html`<p>${words.notStated}</p>`);
  }

  #lists(place: ServiceAtLocation | undefined): TemplateResult[] {
    const { service } = this.published!;
    const languages = (service.languages ?? []).flatMap(({ name, note }) => (name ? (note ? `${name} (${note})` : name) : []));
    const access = (place?.location.accessibility ?? []).flatMap(
      ({ description, details }) => [description, details].filter(Boolean).join(': ') || [],
    );
    const areas = (service.service_areas ?? []).flatMap(({ name, description }) => name ?? description ?? []);
    const lists: [string, string[]][] = [
      [words.reach, reachWords(service)],
      [words.accessAt, access],
      [words.languages, service.interpretation_services ? [...languages, service.interpretation_services] : languages],
      [words.areaServed, areas],
    ];
    return lists.filter(([, lines]) => lines.length > 0).map(([title, lines]) => this.#section(title, bullets(lines)));
  }

  #like(): TemplateResult | typeof nothing {
    if (this.similar.length === 0) return nothing;
    const each = this.similar.map((found) => {
      const { service } = found.published;
      const miles = found.hit?.miles === undefined ? undefined : words.milesAway(found.hit.miles);
      const about = [service.organization?.name, miles].filter(Boolean).join(', ');
      return html`<li>
        <button class="plain" part="link" type="button" dir="auto" @click=${() => this.dispatchEvent(new SimilarEvent(found))}>
          ${service.name}
        </button>
        ${about ? html`<p class="quiet" dir="auto">${about}</p>` : nothing}
      </li>`;
    });
    return this.#section(words.similar, html`<ul class="similar">${each}</ul>`, 'sources');
  }

  #sources(): TemplateResult {
    const { sources } = this.published!;
    const fresh = freshness(this.published!, this.sources, this.now);
    const rivals = rivalLines(this.published!, this.sources, this.now.toISOString().slice(0, 10));
    const lines = sources.flatMap(({ source_id, assured_date }) => {
      const source = this.sources.find(({ id }) => id === source_id);
      if (!source) return [];
      const licence = safeUrl(source.licence.url);
      return html`<li>
        ${words.sourceLine(source.owner, source.name)}${assured_date ? words.rivalChecked(monthWords(assured_date)) : nothing}.
        ${words.licence}: ${licence ? outside(licence, source.licence.name) : source.licence.name}.
        ${source.licence.attribution ? html`<span>${source.licence.attribution}</span>` : nothing}
      </li>`;
    });
    const disagreement = html`<p class="warning">${icons.warn}<span>${words.disagree}</span></p>
      ${bullets(rivals)}`;
    return this.#section(
      words.sources,
      html`<p>${fresh.text}</p>
        <ul class="bullets">
          ${lines}
        </ul>
        ${rivals.length > 0 ? disagreement : nothing}`,
      'sources',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hive-service': HiveService;
  }
}
