import type { SourceQuality } from '../../../core/quality/quality.ts';

/**
 * Said after “Web addresses:”. At how many we have looked and, when none was found to lead nowhere, that it is so of those: what
 * nobody tried is not called good. Of older files it is not known how many were tried.
 * @param gone how many were found to lead nowhere
 */
export function triedWords(links: readonly SourceQuality['links'][], gone: number): string {
  const known = links.flatMap((one) => one ?? []);
  if (known.length === 0) return gone === 0 ? 'we found none that leads nowhere.' : '';
  const [tried, given] = [known.reduce((sum, one) => sum + one.tried, 0), known.reduce((sum, one) => sum + one.given, 0)];
  if (given === 0) return 'none is given.';
  if (tried === 0) return `we have not tried any of the ${given.toLocaleString('en-GB')} yet.`;
  const how = `we have tried ${tried.toLocaleString('en-GB')} of ${given.toLocaleString('en-GB')} so far.`;
  return [how, gone === 0 ? 'None of these leads nowhere.' : ''].filter(Boolean).join(' ');
}
