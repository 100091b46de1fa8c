import { html } from 'hono/html';
import type { Json } from '../../../core/hsds.ts';
import { assertedList } from '../../../core/snapshot/asserted-list.ts';
import type { ManifestSource } from '../../../core/snapshot/manifest.ts';
import type { Assertion, PublishedService } from '../../../core/snapshot/published.ts';
import { costLines } from './cost-lines.ts';
import type { Markup } from './layout.ts';
import { openingLines } from './opening-times.ts';
import { capital, dateWords } from './plain-words.ts';
import { readsAs } from './said-once.ts';

/** Fields that readers know by another name. */
const NAMES: { [field: string]: string } = { schedules: 'opening times', cost_options: 'cost', fees: 'cost' };

/** A value as it is read: words and numbers, opening times, costs. Nothing for what a line cannot hold. */
function valueWords(field: string, value: Json, today: string): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return '';
  if (field === 'schedules') return openingLines(assertedList(field, value), today).join('. ');
  return field === 'cost_options' ? costLines(assertedList(field, value)).join('. ') : '';
}

/** Each value that reads otherwise than the ones before it. A description that only says less is no other. */
function told(field: string, said: readonly Assertion[], today: string): { rival: Assertion; words: string }[] {
  const seen: string[] = [];
  return said.flatMap((rival) => {
    const words = valueWords(field, rival.value, today);
    const read = readsAs(words);
    if (!words || seen.some((other) => other === read || (field === 'description' && ` ${other} `.includes(` ${read} `)))) return [];
    seen.push(read);
    return { rival, words };
  });
}

/**
 * Where the sources do not agree as a reader sees it: what each says and when it was checked, the one shown first.
 * @param today `YYYY-MM-DD`
 */
export function rivalList(rivals: PublishedService['rivals'], sources: ManifestSource[], today: string): Markup | '' {
  const owner = (id: string): string => sources.find((source) => source.id === id)?.owner ?? id;
  const fields = Object.entries(rivals ?? {}).flatMap(([field, said]) => {
    const differ = told(field, said, today);
    return differ.length > 1 ? [{ name: NAMES[field] ?? field.replaceAll(/[._]/g, ' '), differ }] : [];
  });
  const lines = [...new Map(fields.map((one) => [`${one.name} ${one.differ.map(({ words }) => readsAs(words)).join('|')}`, one])).values()];
  if (lines.length === 0) return '';
  return html`<h3>Where they do not agree</h3>
<ul>${lines.map(
    ({ name, differ }) =>
      html`<li>${capital(name)}: ${differ.map(({ rival: { source_id, assured_date }, words }, i) => html`${i > 0 ? '; ' : ''}${owner(source_id)} says “${words}”${assured_date ? ` (checked ${dateWords(assured_date)})` : ''}`)}</li>`,
  )}</ul>`;
}
