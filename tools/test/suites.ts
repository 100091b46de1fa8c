import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageBin } from '../package-bin.ts';
import { root } from '../root.ts';
import { walk } from '../walk.ts';

/** What must be there before a suite can run. */
export type Need = 'chromium' | 'firefox' | 'build';

export interface Suite {
  /** As a person names it: `npm test -- core`. */
  name: string;
  /** What Node is run with; the files are already in it. */
  args: string[];
  /** Test files, so that an empty suite is not run. */
  files: string[];
  needs: Need[];
}

interface Kind {
  name: string;
  folders: string[];
  /** Test files at once; browsers are driven one by one. */
  atOnce: number;
  needs: Need[];
}

const BY_NODE: Kind[] = [
  { name: 'core', folders: ['core'], atOnce: 2, needs: [] },
  { name: 'tools', folders: ['tools', 'demo', 'bench'], atOnce: 2, needs: [] },
  { name: 'worker', folders: ['worker'], atOnce: 2, needs: ['build'] },
  { name: 'extension', folders: ['extension'], atOnce: 1, needs: ['build', 'chromium', 'firefox'] },
];

const WIDGET_CONFIG = 'web-test-runner.config.mjs';

const testsIn = (folders: string[], only: string | undefined): string[] =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => walk(join(root, folder)).map((path) => `${folder}/${path}`))
    .filter((path) => path.endsWith('.test.ts') && (only === undefined || path.includes(only)));

/**
 * What there is to run. `only` is a suite's name (`worker`) or a part of test files' paths (`core/search`); absent, everything.
 */
export function suites(only?: string): Suite[] {
  const wanted = (name: string): string | undefined => (only === name ? undefined : only);
  const byNode = BY_NODE.map(({ name, folders, atOnce, needs }): Suite => {
    const files = testsIn(folders, wanted(name));
    const flags = ['--test', `--test-concurrency=${atOnce}`, '--test-reporter=./tools/test/node-reporter.ts', '--test-timeout=120000'];
    return { name, files, needs, args: [...flags, '--import', './tools/test/seeded.ts', ...files] };
  });
  const files = existsSync(join(root, WIDGET_CONFIG)) ? testsIn(['widget'], wanted('widget')) : [];
  const widget: Suite = {
    name: 'widget',
    files,
    needs: ['chromium'],
    args: [packageBin('@web/test-runner', 'wtr'), '--config', WIDGET_CONFIG, '--files', ...files],
  };
  return [...byNode.slice(0, 3), widget, ...byNode.slice(3)].filter((suite) => suite.files.length > 0);
}
