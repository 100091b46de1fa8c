/** `npm run check`: types, each folder by its own rules, and then style, walls between folders and import cycles. */
import { inLanes } from './in-lanes.ts';
import { packageBin } from './package-bin.ts';
import { runNode } from './run-command.ts';

const PROJECTS = ['core', 'core/tsconfig.test.json', 'worker', 'widget', 'extension', 'tools'];

export interface Checked {
  name: string;
  passed: boolean;
  output: string;
}

const STEPS = [
  ...PROJECTS.map((project) => ({ name: `types of ${project}`, args: [packageBin('typescript', 'tsc'), '-p', project] })),
  {
    name: 'style, walls and cycles',
    args: [packageBin('@biomejs/biome'), 'ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=40'],
  },
];

/** Runs every check; each ends as one passed or failed with what its tool said. */
export function check(): Promise<Checked[]> {
  return inLanes(2, STEPS, async ({ name, args }) => {
    const { code, output } = await runNode(args);
    return { name, passed: code === 0, output: output.trim() };
  });
}

if (import.meta.main) {
  const done = await check();
  for (const { name, passed, output } of done) {
    process.stdout.write(`${passed ? '✓' : '✗'} ${name}\n`);
    if (!passed) process.stdout.write(`${output}\n\n`);
  }
  process.exitCode = done.every(({ passed }) => passed) ? 0 : 1;
}
