import type { Directory } from '../core/snapshot/directory.ts';
import { DirectoryUnavailable } from './directory-unavailable.ts';
import { LiveDirectory } from './live-directory.ts';
import { directoryAddress, fetchLoad, type Load } from './load.ts';
import type { OpenDirectory, SearchableDirectory } from './searchable-directory.ts';

/** Opens a snapshot whose files `load` reads; the search itself is fetched the first time. */
export async function openSnapshot(load: Load): Promise<SearchableDirectory> {
  const { Directory } = await import('../core/snapshot/directory.ts').catch((cause) => {
    throw new DirectoryUnavailable('unreachable', { cause });
  });
  const decoder = new TextDecoder();
  const decode = (bytes: Uint8Array): string => decoder.decode(bytes);
  return held(await Directory.open(load, { decode, today: new Date().toISOString().slice(0, 10) }));
}

/** The directory, made to answer with what it holds when what it would need to understand the words cannot be had. */
function held(directory: Directory): SearchableDirectory {
  const lexicons = directory.lexicons.bind(directory);
  const answering = Object.assign(directory, { lacking: false });
  directory.lexicons = async (text) => {
    if (!text) return lexicons();
    try {
      const all = await lexicons(text);
      answering.lacking = false;
      return all;
    } catch {
      answering.lacking = true;
      return lexicons();
    }
  };
  return answering;
}

/** Opens a directory over the network. Throws `DirectoryUnavailable` when the address is none. */
export const openDirectory: OpenDirectory = (address) =>
  new LiveDirectory(fetchLoad(directoryAddress(address, document.baseURI)), openSnapshot);
