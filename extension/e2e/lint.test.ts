import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageBin } from '../../tools/package-bin.ts';
import { root } from '../../tools/root.ts';
import { runNode } from '../../tools/run-command.ts';

const FOLDER = 'dist/extension-firefox';

interface Finding {
  code: string;
  file: string;
  line: number;
  column: number;
}

/** Lit makes its templates by innerHTML, from literals in the code only; the linter cannot know that. */
function isLitTemplate({ code, file, line, column }: Finding): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT') return false;
  const text = readFileSync(join(root, FOLDER, file), 'utf8').split('\n')[line - 1] ?? '';
  return /createElement\("template"\);return \w+\.innerHTML=\w+,/.test(text.slice(Math.max(0, column - 60), column + 60));
}

test('Mozilla’s linter finds nothing to say of the built extension', async () => {
  const words = ['lint', '--source-dir', FOLDER, '--no-config-discovery', '--output', 'json'];
  const { output } = await runNode([packageBin('web-ext'), ...words]);
  const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{'))) as { errors: Finding[]; warnings: Finding[] };
  assert.deepEqual(errors, []);
  assert.deepEqual(
    warnings.filter((finding) => !isLitTemplate(finding)),
    [],
  );
});
