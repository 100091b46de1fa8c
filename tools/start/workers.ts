import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { packageBin } from '../package-bin.ts';
import { root } from '../root.ts';
import { HOME, stateIn } from './local-config.ts';
import { QUIET_WRANGLER } from './quiet-wrangler.ts';

/** Both Workers in one local engine. */
export interface Workers {
  /** Process that leads the engine's process group. */
  pid: number;
  /** Settles when the engine ends. */
  ended: Promise<void>;
  /** The last lines that it wrote. */
  lastWords(): string;
  stop(): Promise<void>;
}

const LAST_LINES = 12;
const ASKED_TO_STOP_MS = 5_000;

/** The engine writes its own complaints as JSON; their message is what a person wants. */
function plainLine(line: string): string {
  try {
    const { message } = JSON.parse(line) as { message?: unknown };
    return typeof message === 'string' ? message : line;
  } catch {
    return line;
  }
}

/** Ends a process and everything it started: first asked, then forced. */
async function endGroup(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const signal = (name: NodeJS.Signals): void => {
    try {
      if (process.platform === 'win32' || child.pid === undefined) child.kill(name);
      else process.kill(-child.pid, name);
    } catch {
      // Nobody is left in the group.
    }
  };
  signal('SIGTERM');
  await Promise.race([ended, delay(ASKED_TO_STOP_MS, undefined, { ref: false })]);
  signal('SIGKILL');
}

/**
 * Starts wrangler's local engine with the given configurations; the first is the one that answers on the port.
 * @param port on this computer only
 * @param home the folder below which it keeps its state
 */
export function startWorkers(configs: string[], port: number, home = HOME): Workers {
  const flags = ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0', '--persist-to', stateIn(home)];
  // Requests are not written out: a line of them would hold what somebody searched for.
  const quiet = ['--log-level', 'error', '--show-interactive-dev-session=false'];
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      join(root, 'tools/start/leash.ts'),
      packageBin('wrangler'),
      'dev',
      ...configs.flatMap((c) => ['-c', c]),
      ...flags,
      ...quiet,
    ],
    {
      cwd: root,
      env: { ...process.env, ...QUIET_WRANGLER },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    },
  );
  let lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      lines = [
        ...lines,
        ...stripVTControlCharacters(text)
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(plainLine),
      ].slice(-LAST_LINES);
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      lines.push(error.message);
      resolve();
    });
    child.once('exit', () => resolve());
  });
  return { pid: child.pid ?? 0, ended, lastWords: () => lines.join('\n'), stop: () => endGroup(child, ended) };
}
