import { html } from 'hono/html';
import { type HelpNow, NUMBERS_IN_SIGHT } from '../../../core/need/urgent/help-now.ts';
import type { UrgentNumber } from '../../../core/need/urgent/numbers.ts';
import type { Markup } from './layout.ts';
import { webAddress } from './safe-links.ts';

/** Who to call at once, above everything else: the most pressing numbers in sight, the others to be opened. */
export function urgentPanel({ message, numbers }: HelpNow): Markup {
  const [first, rest] = [numbers.slice(0, NUMBERS_IN_SIGHT), numbers.slice(NUMBERS_IN_SIGHT)];
  return html`<section class="urgent" aria-labelledby="urgent-name">
<h2 id="urgent-name">If you need help now</h2>
<p>${message}</p>
${listOf(first)}
${rest.length > 0 ? html`<details><summary>More people to call</summary>${listOf(rest)}</details>` : ''}
</section>`;
}

const listOf = (numbers: UrgentNumber[]): Markup =>
  html`<ul class="plain-list">${numbers.map(
    (one) => html`<li>
<p class="ways-to-call">${waysToCall(one)}</p>
<p><strong>${one.name}</strong> <span class="soft">${sentence(one.who)} ${sentence(one.hours)}</span></p>
</li>`,
  )}</ul>`;

const sentence = (text: string): string => `${text.replace(/\.$/, '')}.`;
const digits = (number: string): string => number.replaceAll(' ', '');

function waysToCall({ number, text, web }: UrgentNumber): Markup[] {
  const page = webAddress(web);
  return [
    ...(number ? [html`<a class="call" href="tel:${digits(number)}">Call ${number}</a>`] : []),
    ...(text ? [html`<a class="call" href="sms:${digits(text.to)}">Text ${text.write ? `${text.write} to ${text.to}` : text.to}</a>`] : []),
    ...(page && !number && !text ? [html`<a class="call" href="${page}" rel="noopener noreferrer">Go online</a>`] : []),
  ];
}
