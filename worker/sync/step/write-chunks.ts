import { chunkText, recordText } from '../../../core/snapshot/record-chunks.ts';
import { PER_CHUNK } from '../../../core/snapshot/segment-format.ts';
import { countDocuments, layDocuments } from '../../store/document-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { segmentServices } from '../../store/service-store.ts';
import { putFile } from '../../store/snapshot-files.ts';
import { type ChunksWritten, chunksWritten, noteChunks, writingFiles } from '../../store/stored-store.ts';
import { needsMet } from '../needs-met.ts';
import type { RunContext } from '../run-context.ts';
import type { BuildOrder } from './plan-version.ts';
import { originsWriter } from './write-origins.ts';

/** Chunks a step: each is two files, each raw and as `.br`, so that a step stays far below the calls that production allows. */
const CHUNKS_A_STEP = 120;
/** Files written at the same time. */
const AT_ONCE = 6;

export const folderOf = (segmentId: string): string => `segments/${segmentId}`;

/** Writes the next record chunks of a segment and what its sources say, as far as a step may. Nobody reads them yet. */
export async function writeChunks(it: RunContext, { segment_id, services }: BuildOrder): Promise<{ done: boolean; wrote: boolean }> {
  const { db, lease, area, now } = it;
  const folder = folderOf(segment_id);
  const isLaid = (await countDocuments(db, area.id, segment_id)) === services.length;
  await writeFenced(db, lease, [
    writingFiles(db, area.id, `${folder}/`, now().toISOString()),
    ...(isLaid ? [] : layDocuments(db, area.id, segment_id, services)),
  ]);
  const all = Math.ceil(services.length / PER_CHUNK);
  let written = await chunksWritten(db, area.id, `${folder}/`);
  const until = Math.min(all, written.chunks + CHUNKS_A_STEP);
  if (written.chunks >= until) return { done: true, wrote: false };
  const writeOrigins = await originsWriter(it, `${folder}/origins`, written.chunks);
  for await (const some of segmentServices(db, area.id, segment_id, written.chunks * PER_CHUNK)) {
    const published = some.slice(0, (until - written.chunks) * PER_CHUNK);
    await writeOrigins(published);
    written = await writeRecords(it, `${folder}/records`, published.map(textOf), written);
    await writeFenced(db, lease, [noteChunks(db, area.id, `${folder}/`, written)]);
    if (written.chunks >= until) break;
  }
  return { done: written.chunks >= all, wrote: true };
}

const textOf = (published: Parameters<typeof recordText>[0]): string => recordText(published, needsMet(published.service));

async function writeRecords({ env, area }: RunContext, path: string, texts: string[], before: ChunksWritten): Promise<ChunksWritten> {
  const written = { ...before };
  const encoder = new TextEncoder();
  const first = before.chunks;
  const chunks = Array.from({ length: Math.ceil(texts.length / PER_CHUNK) }, (_, n) => n);
  for (let from = 0; from < chunks.length; from += AT_ONCE) {
    const files = await Promise.all(
      chunks.slice(from, from + AT_ONCE).map((n) => {
        const bytes = encoder.encode(chunkText(texts.slice(n * PER_CHUNK, (n + 1) * PER_CHUNK)));
        return putFile(env.SNAPSHOTS, area.id, `${path}/${first + n}`, bytes, 5);
      }),
    );
    for (const file of files) {
      written.chunks += 1;
      written.bytes += file.bytes;
      written.br_bytes += file.br_bytes;
    }
  }
  return written;
}
