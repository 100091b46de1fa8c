import { spawn } from 'node:child_process';
import { root } from './root.ts';

export interface Ran {
  /** Exit code; 1 when it was ended by a signal. */
  code: number;
  /** What it wrote, both streams in the order in which they came. */
  output: string;
}

/** Runs a script with this Node from the checkout's folder, to its end, and keeps what it writes. */
export function runNode(args: string[], env: Record<string, string> = {}, onOutput?: (text: string) => void): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
        onOutput?.(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
