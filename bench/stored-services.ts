/** Generated services on disk, one JSON object a line, so that every process measures with the same and none has to make them. */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedService } from '../core/snapshot/published.ts';

/** Where the services of a size are. */
export const servicesFile = (folder: string, size: string): string => join(folder, size, 'services.jsonl');

/** Writes them; gives their number. */
export function writeServices(folder: string, size: string, services: PublishedService[]): { services: number } {
  mkdirSync(join(folder, size), { recursive: true });
  const file = openSync(servicesFile(folder, size), 'w');
  for (let from = 0; from < services.length; from += 1000)
    writeSync(
      file,
      services
        .slice(from, from + 1000)
        .map((service) => `${JSON.stringify(service)}\n`)
        .join(''),
    );
  closeSync(file);
  return { services: services.length };
}

/** Reads them all. */
export const readServices = (folder: string, size: string): PublishedService[] =>
  readFileSync(servicesFile(folder, size), 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as PublishedService);
