// Runs the elements' tests in a real Chromium.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromium, chromiumArgs } from './tools/browser.ts';
import { widgetReporter } from './tools/test/widget-reporter.ts';

export default {
  rootDir: '.',
  files: 'widget/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'production'] },
  concurrency: 2,
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  browsers: [chromeLauncher({ launchOptions: { executablePath: chromium(), headless: true, args: chromiumArgs } })],
  reporters: [widgetReporter()],
  testFramework: { config: { timeout: 20_000 } },
};
