import { createHash } from 'node:crypto';
import type { Segment } from '../../../core/snapshot/manifest.ts';
import { SegmentBuilder } from '../../../core/snapshot/segment-builder.ts';
import { PER_CHUNK } from '../../../core/snapshot/segment-format.ts';
import { layDocuments } from '../../store/document-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { segmentServices } from '../../store/service-store.ts';
import { putFile } from '../../store/snapshot-files.ts';
import { writingFiles } from '../../store/stored-store.ts';
import { needsMet } from '../needs-met.ts';
import type { RunContext } from '../run-context.ts';
import { originsWriter } from './write-origins.ts';

/** Files written at the same time. */
const AT_ONCE = 6;

/** Builds and writes the files of one segment, never holding more of its records than a few hundred. Nobody reads them yet. */
export async function writeSegment(it: RunContext, id: string, services: readonly { id: string; hash: string }[]): Promise<Segment> {
  const { db, lease, env, area, now } = it;
  const folder = `segments/${id}`;
  await writeFenced(db, lease, [writingFiles(db, area.id, `${folder}/`, now().toISOString()), ...layDocuments(db, area.id, id, services)]);
  const encoder = new TextEncoder();
  const builder = new SegmentBuilder({ needsMet, encode: (text) => encoder.encode(text) });
  const records = { path: `${folder}/records`, chunks: 0, per_chunk: PER_CHUNK, bytes: 0, br_bytes: 0 };
  const hash = createHash('sha256');
  const writeChunks = async () => {
    const chunks = builder.takeChunks();
    for (const { bytes } of chunks) hash.update(bytes);
    for (let from = 0; from < chunks.length; from += AT_ONCE) {
      const files = await Promise.all(
        chunks.slice(from, from + AT_ONCE).map(({ chunk, bytes }) => putFile(env.SNAPSHOTS, area.id, `${records.path}/${chunk}`, bytes, 5)),
      );
      for (const file of files) {
        records.chunks += 1;
        records.bytes += file.bytes;
        records.br_bytes += file.br_bytes;
      }
    }
  };
  const origins = { path: `${folder}/origins` };
  const writeOrigins = await originsWriter(it, origins.path);
  for await (const published of segmentServices(db, area.id, id)) {
    await writeOrigins(published);
    for (const service of published) builder.add(service);
    await writeChunks();
  }
  const built = builder.finish();
  await writeChunks();
  const put = (name: string, bytes: Uint8Array) => putFile(env.SNAPSHOTS, area.id, `${folder}/${name}.bin`, bytes, 9);
  return {
    id,
    services: built.services,
    first: await put('first', built.first),
    rest: await put('rest', built.rest),
    ids: await put('ids', built.ids),
    feed: await put('feed', built.feed),
    origins,
    records: { ...records, sha256: hash.digest('hex') },
    dropped: [],
  };
}
