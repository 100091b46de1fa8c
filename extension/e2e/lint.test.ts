import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageBin } from '../../tools/package-bin.ts';
import { runNode } from '../../tools/run-command.ts';

test('Mozilla’s linter finds nothing to say of the built extension', async () => {
  const words = ['lint', '--source-dir', 'dist/extension-firefox', '--no-config-discovery', '--output', 'json'];
  const { output } = await runNode([packageBin('web-ext'), ...words]);
  const report = JSON.parse(output.slice(output.indexOf('{'))) as { summary: object; errors: unknown[]; warnings: unknown[] };
  assert.deepEqual([report.errors, report.warnings], [[], []]);
});
