import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', '.cache', '.wrangler', '.git', 'coverage']);

/** Every file below a folder, as paths from it with forward slashes, in a lasting order. What tools made is left out. */
export function walk(folder: string, below = ''): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(below, entry.name);
    if (entry.isDirectory()) return walk(folder, path);
    return entry.isFile() ? [path.split(sep).join('/')] : [];
  });
}
