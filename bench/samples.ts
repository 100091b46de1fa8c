/** Whole texts to learn needs from (bench/samples): how people ask, and how providers write. One a line: `need|text`, or `need+other|text`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from '../core/need/learn-weights.ts';

const FOLDER = join(import.meta.dirname, 'samples');

/** Throws when a line has no need or no text. */
export function samplesOf(kind: 'asks' | 'offers'): Sample[] {
  return readdirSync(join(FOLDER, kind))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, kind, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line, at) => {
          const [ids = '', text = ''] = line.split(/[|\t]/);
          if (!ids || !text) throw new Error(`${kind}/${file}, line ${at + 1}: want “need|text”`);
          return { needs: ids.split('+'), text };
        }),
    );
}
