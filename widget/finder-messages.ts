import { html, nothing, type TemplateResult } from 'lit';
import type { WayOn } from '../core/search/query.ts';
import type { Manifest } from '../core/snapshot/manifest.ts';
import type { Answer } from './ask.ts';
import { DirectoryUnavailable } from './directory-unavailable.ts';
import { heading } from './heading.ts';
import { icons } from './icons.ts';
import { phoneLink, phoneWords } from './phone-words.ts';
import { words } from './words.ts';

/** A person to ring, when the area names one. */
export function helpLine(manifest: Manifest | undefined): TemplateResult | typeof nothing {
  const help = manifest?.area.help;
  const link = help && phoneLink(help.phone);
  if (!help || !link) return nothing;
  return html`<p class="help">
    ${icons.phone}<span
      ><strong>${words.help}.</strong> ${words.helpRing(help.name)} <a href=${link} dir="ltr">${phoneWords(help.phone)}</a>${
        help.hours ? ` (${help.hours})` : nothing
      }</span
    >
  </p>`;
}

/** Nothing found, said plainly. */
export function nothingFound({ response, manifest }: Answer): TemplateResult {
  const { unknown } = response.understood;
  return html`<div class="message" part="message">
    <p>${words.nothing}${unknown.length > 0 ? ` ${words.unknownWords(unknown)}` : nothing}</p>
    ${response.waysOn ? nothing : html`<p>${words.nothingWords}</p>`} ${helpLine(manifest)}
  </div>`;
}

/** Ways on when nothing or little was found, each with how many services it leads to. */
export function waysOn({ response }: Answer, level: number, take: (way: WayOn) => void): TemplateResult | typeof nothing {
  const { waysOn: ways, total } = response;
  if (!ways) return nothing;
  return html`<div>
    ${heading(level + 1, 'try', total === 0 ? words.tryThis : words.tryThisToo)}
    <ul class="ways">
      ${ways.map(
        (way) => html`<li>
          <button class="button second" part="button" type="button" @click=${() => take(way)}>${words.wayOn(way.label, way.total)}</button>
        </li>`,
      )}
    </ul>
  </div>`;
}

/** Not working, why, and what to do. */
export function failureMessage(error: unknown, level: number, again: () => void): TemplateResult {
  const reason = error instanceof DirectoryUnavailable ? error.reason : undefined;
  return html`<div class="message failed" part="message">
    ${heading(level, 'count', words.failed)}
    <p>${reason ? words.unavailable[reason] : words.broken}</p>
    ${reason === 'no address' ? nothing : html`<button class="button" part="button" type="button" @click=${again}>${words.again}</button>`}
  </div>`;
}
