import { words } from './words.ts';

/** `2026-05-04` → `May 2026`. */
export function monthWords(date: string): string {
  const at = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : at.toLocaleDateString(words.lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
