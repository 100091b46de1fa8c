import type { CostOption, Json, Schedule } from '../core/hsds.ts';
import type { ManifestSource } from '../core/snapshot/manifest.ts';
import type { PublishedService } from '../core/snapshot/published.ts';
import { costOptionWords } from './cost-words.ts';
import { monthWords } from './freshness.ts';
import { openingLine } from './opening-words.ts';
import { phoneWords } from './phone-words.ts';
import { words } from './words.ts';

const SHORT = 160;

const isObject = (value: Json): value is { [name: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A rival value as people would say it, or nothing when it is of a kind that one line cannot hold. */
function valueWords(field: string, value: Json, today: string): string | undefined {
  const list = Array.isArray(value) ? value : [value];
  const name = field.split('.').at(-1);
  if (name === 'phones' || name === 'number')
    return list
      .flatMap((one) => (isObject(one) ? one.number : one) ?? [])
      .map((number) => phoneWords(String(number)))
      .join(', ');
  if (name === 'schedules') return openingLine(list as unknown as Schedule[], today);
  if (name === 'cost_options') return (list as unknown as CostOption[]).map(costOptionWords).join('; ');
  if (name === 'languages') return list.flatMap((one) => (isObject(one) ? one.name : one) ?? []).join(', ');
  if (list.some((one) => typeof one === 'object')) return undefined;
  return list.join(', ');
}

/** One line for each source that says otherwise: `NHS has another phone number: 01632 960402, checked in May 2026`. */
export function rivalLines({ rivals = {} }: PublishedService, sources: ManifestSource[], today: string): string[] {
  return Object.entries(rivals).flatMap(([field, said]) =>
    said.slice(1).map(({ source_id, value, assured_date }) => {
      const source = sources.find(({ id }) => id === source_id)?.owner ?? source_id;
      const label = words.fields[field] ?? words.fields[field.split('.')[0]!] ?? field.replaceAll(/[._]/g, ' ');
      const text = valueWords(field, value, today);
      const line = text && text.length <= SHORT ? words.rival(source, label, text) : words.rivalPlain(source, label);
      return `${line}${assured_date ? words.rivalChecked(monthWords(assured_date)) : ''}.`;
    }),
  );
}
