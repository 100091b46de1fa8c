import { html } from 'hono/html';
import type { ManifestSource } from '../../../core/snapshot/manifest.ts';
import type { PublishedService } from '../../../core/snapshot/published.ts';
import type { Markup } from './layout.ts';
import { capital, dateWords } from './plain-words.ts';
import { linkMarkup } from './safe-links.ts';

/** Who the facts come from and under which licence, as the licences ask. */
export const sourceList = (sources: ManifestSource[]): Markup =>
  html`<ul>${sources.map(
    ({ name, owner, licence, through }) =>
      html`<li>${name}, ${owner}. Licence: ${linkMarkup(licence.url, licence.name)}.${through ? html` Read through ${linkMarkup(through.url, through.name)}.` : ''}${licence.attribution ? html` ${licence.attribution}` : ''}</li>`,
  )}</ul>`;

/** Where the sources do not agree: what each says and when it was checked, the one shown first; for single words and numbers. */
export function rivalList(rivals: PublishedService['rivals'], sources: ManifestSource[]): Markup | '' {
  const owner = (id: string): string => sources.find((source) => source.id === id)?.owner ?? id;
  const plain = Object.entries(rivals ?? {}).flatMap(([field, said]) => {
    const told = said.filter(({ value }) => typeof value === 'string' || typeof value === 'number');
    return told.length > 1 ? [[field.replaceAll(/[._]/g, ' '), told] as const] : [];
  });
  if (plain.length === 0) return '';
  return html`<h3>Where they do not agree</h3>
<ul>${plain.map(([field, said]) => html`<li>${capital(field)}: ${said.map(({ source_id, value, assured_date }, i) => html`${i > 0 ? '; ' : ''}${owner(source_id)} says “${String(value)}”${assured_date ? ` (checked ${dateWords(assured_date)})` : ''}`)}</li>`)}</ul>`;
}
