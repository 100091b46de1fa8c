import { DirectoryUnavailable, type UnavailableReason } from './directory-unavailable.ts';

/** Reads one file below a directory's address. */
export type Load = (path: string) => Promise<Uint8Array>;

/** The address of a directory, without a slash at its end. Relative ones are taken from `base`. */
export function directoryAddress(text: string, base: string): string {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!text.trim() || !url || !/^https?:$/.test(url.protocol)) throw new DirectoryUnavailable('no address');
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

const reasonFor = (status: number): UnavailableReason => (status === 404 || status === 410 ? 'not found' : 'server');

/** The one file that changes: a copy that the browser holds is asked after, so that what was withdrawn is gone within a minute. */
const MANIFEST = 'manifest.json';

/**
 * Reads files over the network: no cookies, no referrer, so that the server learns no more than which file was wanted.
 * @param address of the directory, as `directoryAddress` gives it
 */
export function fetchLoad(address: string, fetcher: typeof fetch = fetch): Load {
  return async (path) => {
    let response: Response;
    try {
      response = await fetcher(`${address}/${path}`, {
        mode: 'cors',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        ...(path === MANIFEST && { cache: 'no-cache' }),
      });
    } catch (cause) {
      throw new DirectoryUnavailable('unreachable', { cause });
    }
    if (!response.ok) throw new DirectoryUnavailable(reasonFor(response.status));
    try {
      return new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      throw new DirectoryUnavailable('unreachable', { cause });
    }
  };
}
