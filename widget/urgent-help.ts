/** What to show when it is urgent; fetched when something is asked. */
import { html, nothing, type TemplateResult } from 'lit';
import { type HelpNow, helpNow, NUMBERS_IN_SIGHT } from '../core/need/urgent/help-now.ts';
import { type UrgentNumber, urgentNumbers } from '../core/need/urgent/numbers.ts';
import type { UrgentRules } from '../core/need/urgent/urgent.ts';
import { heading } from './heading.ts';
import { icons } from './icons.ts';
import { leavePage } from './leave-page.ts';
import type { Question } from './question.ts';
import { safeUrl } from './safe-url.ts';
import { words } from './words.ts';

export interface UrgentHelp extends HelpNow {
  /** Whether somebody near may be the danger, so that the page must be left quickly. */
  leave: boolean;
}

/** Kinds in which the one who does harm may be in the room. */
const LEAVE = /domestic-abuse|sexual-abuse|forced-marriage|slavery/;

const TODAY = ['999', 'nhs-111', 'samaritans'];

/** Who to call at once for what was asked: in words, by a need, or by saying “today”. Mostly nobody. `others`: rules of other languages. */
export function urgentHelp({ text, needs, guided }: Question, others?: UrgentRules): UrgentHelp | undefined {
  const chosen = needs.map(({ id }) => id);
  const today = guided?.today ? { key: 'today', message: words.urgentToday, numbers: urgentNumbers(TODAY), needs: [] } : undefined;
  const help = helpNow(text, chosen, others && { others }) ?? today;
  return help && { ...help, leave: LEAVE.test(help.key) };
}

/** The message and the numbers. */
export function urgentPanel({ message, numbers, leave }: UrgentHelp, level: number, hide: () => void): TemplateResult {
  const [first, rest] = [numbers.slice(0, NUMBERS_IN_SIGHT), numbers.slice(NUMBERS_IN_SIGHT)];
  const more = html`<details>
    <summary>${words.moreNumbers}</summary>
    ${list(rest)}
  </details>`;
  return html`<section class="urgent" part="urgent" aria-labelledby="urgent-name">
    ${heading(level, 'urgent-name', html`<span id="urgent-name">${words.urgentTitle}</span>`)}
    <p>${message}</p>
    ${leave ? leaveButton() : nothing} ${list(first)} ${rest.length > 0 ? more : nothing}
    <button class="plain" part="button" type="button" @click=${hide}>${icons.cross}${words.hide}</button>
  </section>`;
}

const leaveButton = (): TemplateResult => html`<button
  class="button leave"
  part="button leave-button"
  type="button"
  @click=${() => leavePage(window)}
>
  ${words.leave}
</button>`;

const sentence = (text: string): string => `${text.replace(/\.$/, '')}.`;

const list = (numbers: UrgentNumber[]): TemplateResult => html`<ul class="numbers">
  ${numbers.map(
    (one) => html`<li>
      <div class="ways-to-call">${waysToCall(one)}</div>
      <p><strong>${one.name}</strong> <span class="quiet">${sentence(one.who)} ${sentence(one.hours)}</span></p>
    </li>`,
  )}
</ul>`;

function waysToCall({ number, text, web }: UrgentNumber): TemplateResult[] {
  const page = safeUrl(web);
  return [
    ...(number
      ? [html`<a class="button" part="link" href=${`tel:${number.replaceAll(' ', '')}`}>${icons.phone}${words.callNumber(number)}</a>`]
      : []),
    ...(text
      ? [
          html`<a class="button second" part="link" href=${`sms:${text.to.replaceAll(' ', '')}`}>${words.textNumber(text.to, text.write)}</a>`,
        ]
      : []),
    ...(page && !number && !text
      ? [
          html`<a class="button second" part="link" href=${page} target="_blank" rel="noopener noreferrer external">
          ${words.goOnline}<span class="hidden"> ${words.newTab}</span></a
        >`,
        ]
      : []),
  ];
}
