import type { Directory } from '../../core/snapshot/directory.ts';
import type { PublishedService } from '../../core/snapshot/published.ts';
import { openFiles, snapshotFiles } from '../memory-directory.ts';

/** The files that searching needs: both parts of the index, the English lexicon, the manifest and the places. */
export function hiveFiles(services: PublishedService[]): Map<string, Uint8Array> {
  const files = snapshotFiles(services);
  for (const path of files.keys()) if (path.includes('/records/') || path.endsWith('/ids')) files.delete(path);
  return files;
}

/** Opens them as a reader does. */
export const openHive = (files: Map<string, Uint8Array>): Promise<Directory> => openFiles(files);

/** Index bytes alone: what the aims are stated for. */
export const indexFiles = (files: Map<string, Uint8Array>): Uint8Array[] =>
  [...files].filter(([path]) => /\/(?:first|rest)$/.test(path)).map(([, bytes]) => bytes);
