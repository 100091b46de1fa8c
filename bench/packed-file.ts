import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Packed } from '../core/merge/match-records.ts';

/** Characters written at once, about. */
const WRITTEN = 1_000_000;

/** Records' evidence in a file of its own, as the pipeline has it in its database: only where each begins is held. */
export class PackedFile implements Packed {
  readonly length: number;
  readonly #ends: Float64Array;
  readonly #folder: string;
  readonly #file: number;
  #buffer = Buffer.alloc(1 << 14);

  constructor(records: Iterable<string>, count: number) {
    this.#folder = mkdtempSync(join(tmpdir(), 'hive-merge-'));
    this.#file = openSync(join(this.#folder, 'records'), 'w+');
    this.#ends = new Float64Array(count);
    let [position, bytes, waiting] = [0, 0, ''];
    for (const record of records) {
      bytes += Buffer.byteLength(record);
      this.#ends[position++] = bytes;
      waiting += record;
      if (waiting.length < WRITTEN) continue;
      writeSync(this.#file, waiting);
      waiting = '';
    }
    writeSync(this.#file, waiting);
    this.length = position;
  }

  at(position: number): string | undefined {
    if (position < 0 || position >= this.length) return undefined;
    const from = position === 0 ? 0 : this.#ends[position - 1]!;
    const size = this.#ends[position]! - from;
    if (size > this.#buffer.length) this.#buffer = Buffer.alloc(2 * size);
    readSync(this.#file, this.#buffer, 0, size, from);
    return this.#buffer.toString('utf8', 0, size);
  }

  remove(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true });
  }
}
