/**
 * `npm run fuzz`: the property tests of core/ over and over, each time with other values, until one fails or the minutes are over.
 * `npm run fuzz -- 30` goes on for thirty minutes, `npm run fuzz -- 0 123` does one round with seed 123.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { runNode } from './run-command.ts';
import { walk } from './walk.ts';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Any seed that fast-check takes: 31 bits. */
const anySeed = (): number => Math.floor(Math.random() * 2 ** 31);

const files = walk(join(root, 'core'))
  .map((path) => join('core', path))
  .filter((path) => path.endsWith('.test.ts') && readFileSync(join(root, path), 'utf8').includes("from 'fast-check'"));

const minutes = Number(process.argv[2] ?? 10);
const until = performance.now() + minutes * 60_000;
let rounds = 0;
let seed = Number(process.argv[3] ?? anySeed());
for (;;) {
  const flags = ['--test', '--test-concurrency=2', '--test-timeout=600000', '--import', './tools/test/seeded.ts'];
  const { code, output } = await runNode([...flags, ...files], { HIVE_SEED: String(seed) });
  rounds++;
  if (code !== 0) {
    say(output);
    say(`Seed ${seed} found a fault. \`npm run fuzz -- 0 ${seed}\` shows it again.`);
    process.exitCode = 1;
    break;
  }
  if (performance.now() >= until) break;
  seed = anySeed();
}
say(`${rounds} rounds over ${files.length} files of tests.`);
