/** What to show when it is urgent; fetched when something is asked. */
import { html, nothing, type TemplateResult } from 'lit';
import { type UrgentNumber, urgentNumbers } from '../core/need/urgent/numbers.ts';
import { type UrgentRules, urgentFor } from '../core/need/urgent/urgent.ts';
import { URGENT_HELP, type UrgentKind } from '../core/need/urgent/urgent-kind.ts';
import { heading } from './heading.ts';
import { icons } from './icons.ts';
import { leavePage } from './leave-page.ts';
import type { Question } from './question.ts';
import { safeUrl } from './safe-url.ts';
import { words } from './words.ts';

export interface UrgentHelp {
  /** What it was shown for, so that the same is not said twice. */
  key: string;
  message: string;
  numbers: UrgentNumber[];
  /** Whether somebody near may be the danger, so that the page must be left quickly. */
  leave: boolean;
}

/** Kinds in which the one who does harm may be in the room. */
const LEAVE: UrgentKind[] = ['domestic-abuse', 'sexual-abuse', 'forced-marriage', 'slavery'];

/** Needs that are urgent when they are chosen, without words. */
const KINDS: { [need: string]: UrgentKind } = {
  'mental-health-crisis': 'suicide',
  'self-harm': 'self-harm',
  'domestic-abuse': 'domestic-abuse',
  refuge: 'domestic-abuse',
  'sexual-assault': 'sexual-abuse',
  'child-safeguarding': 'child-danger',
  'adult-safeguarding': 'elder-abuse',
  'forced-marriage-fgm': 'forced-marriage',
  'modern-slavery': 'slavery',
  'night-shelter': 'homeless-tonight',
};

const TODAY = ['999', 'nhs-111', 'samaritans'];
/** Numbers in sight; the others behind a button. */
const AT_ONCE = 3;

/** Who to call at once for what was asked: in words, by a need, or by saying “today”. Mostly nobody. `others`: rules of other languages. */
export function urgentHelp({ text, needs, guided }: Question, others?: UrgentRules): UrgentHelp | undefined {
  const told = urgentFor(text, others && { others });
  const chosen = needs.flatMap(({ id }) => KINDS[id] ?? []).map((kind) => ({ kind, ...URGENT_HELP[kind] }));
  const all = [...told, ...chosen.filter(({ kind }) => !told.some((one) => one.kind === kind))];
  if (all.length > 0)
    return {
      key: all.map(({ kind }) => kind).join(),
      message: all[0]!.message,
      numbers: eachOnce(urgentNumbers([...new Set(all.flatMap(({ numbers }) => numbers))])),
      leave: all.some(({ kind }) => LEAVE.includes(kind)),
    };
  return guided?.today ? { key: 'today', message: words.urgentToday, numbers: urgentNumbers(TODAY), leave: false } : undefined;
}

/** A number that stands for two things is one button: what else it does is in the message. */
const eachOnce = (numbers: UrgentNumber[]): UrgentNumber[] =>
  numbers.filter(({ number }, i) => number === undefined || numbers.findIndex((other) => other.number === number) === i);

/** The message and the numbers. */
export function urgentPanel({ message, numbers, leave }: UrgentHelp, level: number, hide: () => void): TemplateResult {
  const [first, rest] = [numbers.slice(0, AT_ONCE), numbers.slice(AT_ONCE)];
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
