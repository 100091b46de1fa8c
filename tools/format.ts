/** `npm run format`: puts every file into the one style and mends what can be mended safely. */
import { packageBin } from './package-bin.ts';
import { runNode } from './run-command.ts';

const { code, output } = await runNode([packageBin('@biomejs/biome'), 'check', '--write', ...process.argv.slice(2)]);
process.stdout.write(output);
process.exitCode = code;
