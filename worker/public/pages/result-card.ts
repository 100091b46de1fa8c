import { html } from 'hono/html';
import type { Found } from '../run-search.ts';
import type { Markup } from './layout.ts';
import { capital, milesWords, neighbourWords } from './plain-words.ts';
import { phoneMarkup } from './safe-links.ts';

const MOST = 200;

/** One service in a list of results. */
export function resultCard(areaId: string, { record, hit }: Found): Markup {
  const { service, short_id } = record;
  const places = service.service_at_locations ?? [];
  const place = (places[hit.location ?? 0] ?? places[0])?.location;
  const address = place?.addresses?.[0];
  const where = [place?.name, address?.city, hit.miles === undefined ? undefined : milesWords(hit.miles)].filter(Boolean).join(', ');
  const phone = service.phones?.[0];
  return html`<li>
<h2><a href="/${areaId}/services/${short_id}">${service.name}</a></h2>
${service.organization && service.organization.name !== service.name ? html`<p class="soft">${service.organization.name}</p>` : ''}
${hit.breaks.length > 0 ? html`<p class="warn">Check first: ${hit.breaks.join('. ')}</p>` : ''}
${service.status === 'temporarily closed' ? html`<p class="warn">Closed for now</p>` : ''}
${service.description ? html`<p>${shortened(service.description)}</p>` : ''}
${where ? html`<p>${capital(where)}</p>` : ''}
${record.neighbour ? html`<p>${neighbourWords(record.neighbour)}</p>` : ''}
${phone ? html`<p>Phone: ${phoneMarkup(phone.number, phone.extension)}</p>` : ''}
<p class="because">${capital(hit.because)}</p>
</li>`;
}

/** The first sentences that fit, or as many words. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST) return line;
  const start = line.slice(0, MOST);
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => start.lastIndexOf(end)));
  return sentence > MOST / 4 ? start.slice(0, sentence + 1) : `${start.slice(0, Math.max(start.lastIndexOf(' '), MOST / 2))}…`;
}
