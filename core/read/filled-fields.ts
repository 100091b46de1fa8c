import type { Service } from '../hsds.ts';

/**
 * How many of the standard's fields a service fills, at any depth: `phones.number` counts once, however many numbers there
 * are. Ids say nothing to a reader and are not counted, nor is what a feed says beyond the standard.
 */
export function filledFields({ beyond: _beyond, ...service }: Service): number {
  const paths = new Set<string>();
  collect(service, '', paths);
  return paths.size;
}

function collect(value: unknown, path: string, paths: Set<string>): void {
  if (value === undefined || value === null || value === '') return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, path, paths);
  } else if (typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) if (name !== 'id') collect(inner, path === '' ? name : `${path}.${name}`, paths);
  } else paths.add(path);
}
