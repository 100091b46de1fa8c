import type { Json } from '../hsds.ts';
import { matchName } from './match-name.ts';
import { matchWebsite } from './match-website.ts';

/** Whether two sources say the same: letters' case, spaces, accents, punctuation, `www.` and publishers' own ids do not count. */
export const isSameValue = (a: Json, b: Json): boolean => compared(a) === compared(b);

function compared(value: Json): string {
  if (typeof value === 'string') return matchWebsite(value) ?? (matchName(value) || value.trim());
  if (Array.isArray(value)) return `[${value.map(compared).sort().join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).filter(([name]) => name !== 'id');
    return `{${parts
      .map(([name, part]) => `${name}:${compared(part)}`)
      .sort()
      .join(',')}}`;
  }
  return String(value);
}
