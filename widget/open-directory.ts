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
  return Directory.open(load, { decode: (bytes) => decoder.decode(bytes), today: new Date().toISOString().slice(0, 10) });
}

/** Opens a directory over the network. Throws `DirectoryUnavailable` when the address is none. */
export const openDirectory: OpenDirectory = (address) =>
  new LiveDirectory(fetchLoad(directoryAddress(address, document.baseURI)), openSnapshot);
