/** A directory held in memory, made as the pipeline makes one: for measuring and for tests. */

import { ENGLISH } from '../core/need/lexicon/en.ts';
import { languages } from '../core/need/lexicon/languages.ts';
import { packLexicon } from '../core/need/lexicon-file.ts';
import { NeedReader } from '../core/need/meets.ts';
import { encodePlaces, noPlaces, type Places } from '../core/place/places.ts';
import { Directory } from '../core/snapshot/directory.ts';
import type { FileEntry, Manifest } from '../core/snapshot/manifest.ts';
import type { PublishedService } from '../core/snapshot/published.ts';
import { SegmentBuilder } from '../core/snapshot/segment-builder.ts';
import { PER_CHUNK } from '../core/snapshot/segment-format.ts';
import { documentOrder } from '../core/snapshot/segment-plan.ts';
import { packedEnglish, serviceWeights } from './learnt.ts';

export interface MemoryDirectoryOptions {
  places?: Places;
  /** Off: no lexicon, neither for services nor for questions. */
  lexicon?: boolean;
  today?: string;
}

/** The files of a snapshot by path, `manifest.json` among them. */
export function snapshotFiles(
  services: PublishedService[],
  { places = noPlaces(), lexicon = true }: MemoryDirectoryOptions = {},
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const entry = (path: string, bytes: Uint8Array): FileEntry => {
    files.set(path, bytes);
    return { path, bytes: bytes.length, br_bytes: bytes.length, sha256: '' };
  };
  const reader = lexicon ? new NeedReader(ENGLISH, serviceWeights()) : undefined;
  const encoder = new TextEncoder();
  const builder = new SegmentBuilder({ needsMet: (service) => reader?.read(service) ?? [], encode: (text) => encoder.encode(text) });
  const ordered = services
    .map((service) => ({ service, order: documentOrder({ ...service, needs: (reader?.read(service.service) ?? []).map(({ id }) => id) }) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  for (const { service } of ordered) builder.add(service);
  const built = builder.finish();
  for (const { chunk, bytes } of builder.takeChunks()) files.set(`segments/0/records/${chunk}`, bytes);
  const packed = languages().map(({ language, needs, grammar }): [string, Uint8Array] => [
    language,
    language === 'en' ? packedEnglish() : packLexicon(needs, language, { grammar }),
  ]);
  const manifest: Manifest = {
    format: 1,
    area: { id: 'memory', name: 'In memory' },
    version: '0',
    built_at: '2026-01-01T00:00:00Z',
    counts: { services: services.length, organizations: 0, locations: 0 },
    segments: [
      {
        id: '0',
        services: built.services,
        first: entry('segments/0/first', built.first),
        rest: entry('segments/0/rest', built.rest),
        ids: entry('segments/0/ids', built.ids),
        records: {
          path: 'segments/0/records',
          chunks: Math.ceil(services.length / PER_CHUNK),
          per_chunk: PER_CHUNK,
          bytes: 0,
          br_bytes: 0,
          sha256: '',
        },
        dropped: [],
      },
    ],
    places: entry('places', encodePlaces(places)),
    sources: [],
    withdrawn: [],
    ...(lexicon && {
      advice: entry('lexicons/advice', encoder.encode(JSON.stringify(Object.fromEntries(ENGLISH.map((need) => [need.id, need.advice]))))),
    }),
    ...(lexicon && { lexicons: Object.fromEntries(packed.map(([language, bytes]) => [language, entry(`lexicons/${language}`, bytes)])) }),
  };
  files.set('manifest.json', encoder.encode(JSON.stringify(manifest)));
  return files;
}

/** Opens a snapshot's files. */
export function openFiles(files: Map<string, Uint8Array>, today?: string): Promise<Directory> {
  const decoder = new TextDecoder();
  const load = async (path: string): Promise<Uint8Array> => files.get(path) ?? Promise.reject(new Error(`There is no ${path}`));
  return Directory.open(load, { decode: (bytes) => decoder.decode(bytes), ...(today && { today }) });
}

/** Services as a directory to search. */
export const memoryDirectory = (services: PublishedService[], options: MemoryDirectoryOptions = {}): Promise<Directory> =>
  openFiles(snapshotFiles(services, options), options.today);
