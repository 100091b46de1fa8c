import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Chip, WayOn } from '../core/search/query.ts';
import { shownSources } from '../core/snapshot/neighbour.ts';
import type { Answer, Found } from './ask.ts';
import { nothingFound, waysOn } from './finder-messages.ts';
import { heading } from './heading.ts';
import { icons } from './icons.ts';
import { words } from './words.ts';

/** What the list needs of the finder. */
export interface ListContext {
  level: number;
  limit: number;
  now: Date;
  pending: boolean;
  /** The id of the service that is open. */
  current: string | undefined;
  /** Whether words were typed, so that “because you said” means something. */
  worded: boolean;
  /** What stands between how many there are and the cards: advice. */
  above: unknown;
  open: (found: Found) => void;
  takeOff: (chip: Chip) => void;
  takeWay: (way: WayOn) => void;
  more: () => void;
}

/** What a screen reader is told of an answer. */
export function answerWords({ response, lacking }: Answer): string {
  const [correction] = response.understood.corrections;
  return `${lacking ? `${words.lacking} ` : ''}${correction ? `${words.correction(correction.to)}. ` : ''}${words.found(response.total)}`;
}

/** How many there are, what was understood, the cards, and more of them. */
export function resultsList(answer: Answer, context: ListContext): TemplateResult {
  const { total, understood } = answer.response;
  const [correction] = understood.corrections;
  const left = Math.min(context.limit, total - answer.reached);
  const more = html`<button class="button second more" part="button" type="button" @click=${context.more}>${words.showMore(left)}</button>`;
  return html`<div class="list ${context.pending ? 'pending' : ''}">
    ${heading(context.level, 'count', words.found(total))}
    ${answer.lacking ? html`<p class="warning">${icons.warn}<span>${words.lacking}</span></p>` : nothing}
    ${correction ? html`<p>${words.correction(correction.to)}. <span class="quiet">${words.corrected(correction.from)}</span></p>` : nothing}
    ${chips(understood.chips, context.takeOff)} ${context.above} ${total === 0 ? nothingFound(answer) : nothing}
    ${
      answer.found.length > 0
        ? html`<ul class="cards" aria-label=${words.list}>
            ${repeat(
              answer.found,
              ({ published }) => published.id,
              (found) => card(found, answer, context),
            )}
          </ul>`
        : nothing
    }
    ${left > 0 ? more : nothing} ${waysOn(answer, context.level, context.takeWay)}
  </div>`;
}

function card(found: Found, { manifest }: Answer, { level, now, current, worded, open }: ListContext): TemplateResult {
  return html`<li>
    <hive-service-card
      exportparts="card, card-link, name, facts"
      .published=${found.published}
      .hit=${found.hit}
      .sources=${shownSources(manifest)}
      .now=${now}
      .level=${level + 1}
      .worded=${worded}
      ?current=${current === found.published.id}
      @open=${() => open(found)}
    ></hive-service-card>
  </li>`;
}

function chips(list: Chip[], takeOff: (chip: Chip) => void): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const buttons = list.map(
    (
      chip,
    ) => html`<button class="chip read" part="chip" type="button" aria-label=${words.takeOff(chip.label)} @click=${() => takeOff(chip)}>
      ${chip.label}${icons.cross}
    </button>`,
  );
  return html`<div class="understood" role="group" aria-label=${words.understoodLabel}>
    <span class="quiet" aria-hidden="true">${words.understoodLabel}</span>
    <div class="chips">${buttons}</div>
  </div>`;
}
