/** Whether an address that somebody typed is a directory that the panel can search. */
import { err, ok, type Result } from '../core/result.ts';

export type DirectoryProblem =
  | 'empty'
  | 'not an address'
  | 'not secure'
  | 'unreachable'
  | 'not found'
  | 'server trouble'
  | 'not a directory'
  | 'newer format';

export interface FoundDirectory {
  /** As it is kept: no slash, query or fragment at its end. */
  address: string;
  name: string;
  services: number;
}

const WORDS: Record<DirectoryProblem, string> = {
  empty: 'Enter the address of your directory.',
  'not an address': 'Enter a whole web address, such as https://hive.example.org/portsmouth',
  'not secure': 'The address must start with https:// so that nobody can read or change what you see.',
  unreachable: 'We could not reach this address. Check that it is right, and that you are online.',
  'not found': 'There is no directory at this address. Check the part after the last slash: it is the name of the area.',
  'server trouble': 'The directory has a problem at the moment. Try again in a few minutes.',
  'not a directory': 'There is a website at this address, but it is not a HIVE directory.',
  'newer format': 'This directory is newer than this extension. Update the extension.',
};

/** What to tell the person. */
export const describeDirectoryProblem = (problem: DirectoryProblem): string => WORDS[problem];

const onThisComputer = (host: string): boolean => host === 'localhost' || host === '127.0.0.1';

/** The address as it is kept, or what is wrong with it. A missing `https://` is put there. */
export function readAddress(typed: string): Result<string, DirectoryProblem> {
  const text = typed.trim();
  if (text === '') return err('empty');
  const whole = /^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return err('not an address');
  const url = new URL(whole);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return err('not an address');
  if (!url.hostname.includes('.') && !onThisComputer(url.hostname)) return err('not an address');
  if (url.protocol === 'http:' && !onThisComputer(url.hostname)) return err('not secure');
  return ok(`${url.origin}${url.pathname.replace(/\/(manifest\.json)?$/, '').replace(/\/+$/, '')}`);
}

interface ManifestLike {
  format?: unknown;
  area?: { name?: unknown };
  counts?: { services?: unknown };
}

function readManifest(address: string, manifest: ManifestLike): Result<FoundDirectory, DirectoryProblem> {
  const { format, area, counts } = manifest;
  if (typeof format !== 'number' || typeof area?.name !== 'string' || typeof counts?.services !== 'number') return err('not a directory');
  if (format > 1) return err('newer format');
  return ok({ address, name: area.name, services: counts.services });
}

/** Asks the address for its manifest. Sends nothing but the request: no cookie, no referrer. */
export async function checkDirectory(typed: string, fetcher: typeof fetch): Promise<Result<FoundDirectory, DirectoryProblem>> {
  const address = readAddress(typed);
  if (!address.ok) return address;
  let response: Response;
  try {
    response = await fetcher(`${address.value}/manifest.json`, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    return err('unreachable');
  }
  if (response.status === 404 || response.status === 410) return err('not found');
  if (!response.ok) return err('server trouble');
  const manifest: unknown = await response.json().catch(() => undefined);
  if (typeof manifest !== 'object' || manifest === null) return err('not a directory');
  return readManifest(address.value, manifest);
}
