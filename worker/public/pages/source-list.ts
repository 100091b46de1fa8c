import { html } from 'hono/html';
import type { ManifestSource } from '../../../core/snapshot/manifest.ts';
import type { Markup } from './layout.ts';
import { linkMarkup } from './safe-links.ts';

/** Who the facts come from and under which licence, as the licences ask. */
export const sourceList = (sources: ManifestSource[]): Markup =>
  html`<ul>${sources.map(
    ({ name, owner, licence, through }) =>
      html`<li>${name}, ${owner}. Licence: ${linkMarkup(licence.url, licence.name)}.${through ? html` Read through ${linkMarkup(through.url, through.name)}.` : ''}${licence.attribution ? html` ${licence.attribution}` : ''}</li>`,
  )}</ul>`;
