/**
 * Runs a Node script that may not outlive whoever started it: when its starter ends, however that happens, its end of the
 * pipe closes, and the script goes with everything that it started itself. Leads a process group of its own.
 */
import { spawn } from 'node:child_process';

const UNTIL_FORCED_MS = 3_000;

const child = spawn(process.execPath, ['--no-warnings', ...process.argv.slice(2)], { stdio: ['ignore', 'inherit', 'inherit'] });

const signal = (name: NodeJS.Signals): void => {
  if (process.platform === 'win32') child.kill(name);
  else process.kill(-process.pid, name);
};

let ending = false;
function end(): void {
  if (ending) return;
  ending = true;
  signal('SIGTERM');
  setTimeout(() => signal('SIGKILL'), UNTIL_FORCED_MS).unref();
}

for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, end);
process.stdin.on('end', end).on('error', end).resume();
child.on('exit', (code) => process.exit(code ?? 1));
