/** A finished run in words for the terminal. */
import type { RunReport, SourceReport } from '../../worker/operator.ts';

const number = (value: number): string => value.toLocaleString('en-GB');

/** Bytes as people say them: `812 bytes`, `34 kB`, `1.2 MB`. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const reasons = (refusedBy: { [reason: string]: number }): string =>
  Object.entries(refusedBy)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${number(count)} ${reason.replaceAll('_', ' ')}`)
    .join(', ');

function tellSource(source: SourceReport): string {
  const { source_id, state, pages, read, mapped, refused, refused_by, repaired, withdrawn, bytes, problem } = source;
  if (state === 'unchanged') return `  ${source_id}: nothing changed`;
  if (state !== 'read') return `  ${source_id}: not used, the last good data stays. ${problem ?? ''}`.trimEnd();
  return [
    `  ${source_id}: ${number(read)} records read (${number(pages)} ${pages === 1 ? 'page' : 'pages'}, ${bytesInWords(bytes)}), ${number(mapped)} taken`,
    refused > 0 ? `${number(refused)} refused (${reasons(refused_by)})` : '',
    repaired > 0 ? `${number(repaired)} repaired` : '',
    withdrawn > 0 ? `${number(withdrawn)} withdrawn` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** One line a source, and one for what came out. */
export function tellRun({ area, state, started_at, finished_at, sources, merged, published }: RunReport): string[] {
  const seconds = finished_at ? ((Date.parse(finished_at) - Date.parse(started_at)) / 1000).toFixed(1) : '?';
  const out = published
    ? `published ${number(published.services)} services, ${bytesInWords(published.bytes)} (${bytesInWords(published.br_bytes)} as sent)`
    : 'nothing new to publish';
  const how = { completed: 'done', partial: 'done, but not every source could be used', failed: 'failed', running: 'still running' }[state];
  return [...sources.map(tellSource), `  ${area}: ${number(merged)} merged, ${out}; ${how} in ${seconds} s`];
}
