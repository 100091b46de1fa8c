/** Builds what browsers run: the elements for partners' pages, and the extension for Chrome and for Firefox. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { Plugin, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

type Browser = 'chrome' | 'firefox';

const plugins = (): Plugin[] => [
  nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
  commonjs(),
  minifyTemplateLiterals({ include: ['widget/**', 'extension/**'], exclude: ['widget/tokens.styles.ts'] }) as Plugin,
  esbuild({ tsconfig: 'tsconfig.json', target: 'es2022', minify: true, legalComments: 'none' }) as Plugin,
];

/** Empties a folder before it is written, so that no file of an earlier build stays. */
const clear = (folder: string): Plugin => ({ name: 'clear', generateBundle: () => rmSync(folder, { recursive: true, force: true }) });

/** Copies a folder as it is; a folder that is not there is passed over. */
const copy = (from: string, to: string): Plugin => ({
  name: 'copy',
  writeBundle() {
    if (!existsSync(from)) return;
    mkdirSync(to, { recursive: true });
    cpSync(from, to, { recursive: true });
  },
});

/** Copies the partner's page for the directory's own origin: its addresses become relative to the root. */
const copyPartner = (from: string, to: string): Plugin => ({
  name: 'copy-partner',
  writeBundle() {
    if (!existsSync(from)) return;
    for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith('.ts') || statSync(join(from, path)).isDirectory()) continue;
      mkdirSync(dirname(join(to, path)), { recursive: true });
      if (!path.endsWith('.html')) cpSync(join(from, path), join(to, path));
      else writeFileSync(join(to, path), readFileSync(join(from, path), 'utf8').replaceAll('{directory}', ''));
    }
  },
});

/** Manifest keys that only one browser knows. The rest is the same file for both. */
const ONLY: Record<Browser, string[]> = {
  chrome: ['side_panel', 'minimum_chrome_version', 'key', 'storage'],
  firefox: ['sidebar_action', 'browser_specific_settings'],
};

/** One manifest for both browsers, less what only the other one knows. */
function manifestFor(browser: Browser, text: string): string {
  const manifest = JSON.parse(text);
  for (const key of ONLY[browser === 'chrome' ? 'firefox' : 'chrome']) delete manifest[key];
  if (manifest.background) delete manifest.background[browser === 'chrome' ? 'scripts' : 'service_worker'];
  if (browser === 'firefox') manifest.permissions = manifest.permissions?.filter((name: string) => name !== 'sidePanel');
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const writeManifest = (browser: Browser): Plugin => ({
  name: 'manifest',
  writeBundle() {
    if (!existsSync('extension/manifest.json')) return;
    writeFileSync(`dist/extension-${browser}/manifest.json`, manifestFor(browser, readFileSync('extension/manifest.json', 'utf8')));
  },
});

const elements: RollupOptions = {
  input: { hive: 'widget/define.ts' },
  output: {
    dir: 'dist/public/widget',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    sourcemap: true,
  },
  plugins: [...plugins(), clear('dist/public/widget'), copyPartner('demo/partner', 'dist/public/demo/partner')],
};

const extensionEntries = Object.fromEntries(
  ['background', 'panel', 'options', 'print']
    .map((name) => [name, `extension/${name}.ts`])
    .filter(([, path]) => existsSync(path as string)),
);

/** The extension lies on the person's own disk: one file of the elements is smaller than many, and nothing is gained by waiting for it. */
const together = (id: string): string | undefined => (/[/](widget|lit|@lit|lit-html|lit-element)[/]/.test(id) ? 'elements' : undefined);

const extensionFor = (browser: Browser): RollupOptions => ({
  input: extensionEntries,
  output: {
    dir: `dist/extension-${browser}`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[hash].js',
    manualChunks: together,
  },
  plugins: [
    ...plugins(),
    clear(`dist/extension-${browser}`),
    copy('extension/static', `dist/extension-${browser}`),
    writeManifest(browser),
  ],
});

const config: RollupOptions[] = [
  ...(existsSync('widget/define.ts') ? [elements] : []),
  ...(Object.keys(extensionEntries).length > 0 ? (['chrome', 'firefox'] as const).map(extensionFor) : []),
];
export default config;
