import { html } from 'hono/html';
import type { Related, Some } from '../related.ts';
import type { Markup } from './layout.ts';

/** Other services at the place and of the organisation, as links; nothing where there are none. */
export const relatedMarkup = (areaId: string, { here, theirs }: Related): Markup =>
  html`${list(areaId, 'Also at this place', here)}${list(areaId, 'Also from this organisation', theirs)}`;

function list(areaId: string, title: string, { services, more }: Some): Markup | '' {
  if (services.length === 0) return '';
  return html`<h2>${title}</h2>
<ul>${services.map(
    ({ short_id, service }) =>
      html`<li><a href="/${areaId}/services/${short_id}">${service.name}</a>${service.organization && service.organization.name !== service.name ? html` <span class="soft">${service.organization.name}</span>` : ''}</li>`,
  )}</ul>
${more > 0 ? html`<p class="soft">and ${String(more)} more</p>` : ''}`;
}
