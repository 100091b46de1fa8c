import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaConfig } from '../../core/area.ts';
import { root } from '../root.ts';

/** Reads an area's file; `{feeds}` and the like at the start of sources' addresses become what they stand for. */
export function readArea(path: string, places: { [name: string]: string }): AreaConfig {
  const config = JSON.parse(readFileSync(path, 'utf8')) as AreaConfig;
  const fill = (url: string): string => url.replace(/^\{(\w+)\}/, (whole, name: string) => places[name] ?? whole);
  return { ...config, sources: config.sources.map((source) => ({ ...source, url: fill(source.url) })) };
}

/** The demo's areas, by their files' names. */
export function demoAreas(feeds: string): AreaConfig[] {
  const folder = join(root, 'demo/areas');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => readArea(join(folder, name), { feeds }));
}

/** England's public lists, served from a folder of them. */
export const realArea = (address: string): AreaConfig => readArea(join(root, 'demo/real/england.json'), { real: address });
