/** Bytes of a part of what is bundled: its own modules minified together, those of other parts left out. */
import { relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from './root.ts';

/** The modules that `entries` and what they import make, as one minified file, as far as their paths match `own`. */
export async function partOf(entries: string[], own: RegExp): Promise<Uint8Array> {
  const others: Plugin = {
    name: 'others',
    setup(building) {
      building.onResolve({ filter: /./ }, async (args) => {
        if (args.kind === 'entry-point' || args.pluginData === 'resolving') return undefined;
        const { path } = await building.resolve(args.path, {
          resolveDir: args.resolveDir,
          kind: args.kind,
          importer: args.importer,
          pluginData: 'resolving',
        });
        return own.test(relative(root, path).split(sep).join('/')) ? { path } : { path: args.path, external: true };
      });
    },
  };
  const built = await build({
    stdin: {
      contents: entries.map((entry) => `export * from './${entry}';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    plugins: [others],
  });
  return built.outputFiles[0]!.contents;
}
