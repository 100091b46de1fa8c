import type { Validator } from './page.ts';
import type { Fetched, PoliteFetch } from './polite-fetch.ts';

/**
 * Asks, page by page, whether anything has changed since the validators were given. Unchanged only when every page is. When the
 * very first one has changed its answer comes back, so that it need not be asked for again.
 */
export async function stillTheSame(
  validators: Validator[] | undefined,
  firstUrl: string,
  http: PoliteFetch,
  max_bytes: number,
): Promise<{ unchanged: boolean; first?: Fetched } | undefined> {
  if (!validators || validators.length === 0 || validators[0]?.url !== firstUrl) return undefined;
  if (validators.some(({ etag, last_modified }) => etag === undefined && last_modified === undefined)) return undefined;
  for (const [index, { url, etag, last_modified }] of validators.entries()) {
    const answer = await http(url, { max_bytes, ...(etag && { etag }), ...(last_modified && { last_modified }) });
    if (!answer.ok) return { unchanged: false };
    if (!answer.value.unchanged) return { unchanged: false, ...(index === 0 && { first: answer.value }) };
  }
  return { unchanged: true };
}
