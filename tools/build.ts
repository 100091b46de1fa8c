/** `npm run build`: makes `dist/` by rollup, when the files that it is made of changed since the last time. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageBin } from './package-bin.ts';
import { root } from './root.ts';
import { runNode } from './run-command.ts';
import { walk } from './walk.ts';

const MADE_OF = ['core', 'widget', 'extension', 'demo', 'rollup.config.ts', 'package-lock.json', 'tsconfig.json'];
const MARK = join(root, '.cache/built');

const isSource = (path: string): boolean => !path.endsWith('.test.ts') && !path.includes('/e2e/') && !path.includes('/fixtures/');

/** One hash over the content of every file that the build reads. */
export function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const name of MADE_OF) {
    const place = join(root, name);
    if (!existsSync(place)) continue;
    const files = statSync(place).isDirectory() ? walk(place).map((path) => `${name}/${path}`) : [name];
    for (const file of files.filter(isSource))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex');
}

/** Takes away what earlier builds left: files are named by their content, so that old ones are never written over. */
function removeOlder(folder: string, time: number): void {
  for (const file of walk(folder)) {
    const path = join(folder, file);
    if (statSync(path).mtimeMs < time - 1000) rmSync(path);
  }
}

/** Builds if need be. Answers whether it did; throws what rollup said when it fails. */
export async function build(force = false): Promise<boolean> {
  const hash = hashOfSources();
  const current = existsSync(MARK) && existsSync(join(root, 'dist/public')) && readFileSync(MARK, 'utf8') === hash;
  if (current && !force) return false;
  const started = Date.now();
  const { code, output } = await runNode([packageBin('rollup'), '-c', 'rollup.config.ts', '--silent']);
  if (code !== 0) throw new Error(`The build failed.\n${output.trim()}`);
  removeOlder(join(root, 'dist'), started);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(MARK, hash);
  return true;
}

if (import.meta.main) {
  const started = performance.now();
  try {
    const built = await build(process.argv.includes('--force'));
    process.stdout.write(built ? `Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.\n` : 'dist/ is up to date.\n');
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
