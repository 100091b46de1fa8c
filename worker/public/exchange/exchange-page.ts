/** One page of what the area gives another HIVE: so many chunks of every source's own records, over all segments in order. */
import { EXCHANGE_FORMAT, type ExchangePage, type ExchangeRecord, type StoredOrigin } from '../../../core/exchange/exchange.ts';
import type { Manifest } from '../../../core/snapshot/manifest.ts';
import type { PublishedService } from '../../../core/snapshot/published.ts';

/** Chunks of 32 services a page at most, fewer where they are large: so a page stays about a megabyte, and an isolate can hold it. */
const MOST_CHUNKS = 8;
const PAGE_BYTES = 1_000_000;

/** The same for a version as long as it stands, whoever asks for which page. */
function chunksAPage({ segments }: Manifest): number {
  const chunks = segments.reduce((sum, { records }) => sum + records.chunks, 0);
  const bytes = segments.reduce((sum, { records }) => sum + records.bytes, 0);
  return Math.max(1, Math.min(MOST_CHUNKS, Math.floor((PAGE_BYTES * chunks) / Math.max(1, bytes))));
}

interface Chunk {
  records: string;
  origins: string;
  from: number;
  dropped: ReadonlySet<number>;
}

/** All chunks, in order; undefined when a segment is of before there was an exchange. */
function chunksOf({ segments }: Manifest): Chunk[] | undefined {
  if (segments.some(({ origins }) => !origins)) return undefined;
  return segments.flatMap(({ records, origins, dropped }) => {
    const gone = new Set(dropped);
    return Array.from({ length: records.chunks }, (_, n) => ({
      records: `${records.path}/${n}`,
      origins: `${origins!.path}/${n}`,
      from: n * records.per_chunk,
      dropped: gone,
    }));
  });
}

/** How many pages there are, at least one; undefined when the area cannot be exchanged yet. */
export function exchangePages(manifest: Manifest): number | undefined {
  const chunks = manifest.deployment === undefined ? undefined : chunksOf(manifest);
  return chunks && Math.max(1, Math.ceil(chunks.length / chunksAPage(manifest)));
}

/** The page, of those that `exchangePages` counts. */
export async function exchangePage(bucket: R2Bucket, manifest: Manifest, page: number): Promise<ExchangePage> {
  const { area, version, deployment, sources, withdrawn, recalled = [] } = manifest;
  const pages = exchangePages(manifest);
  if (deployment === undefined || pages === undefined) throw new Error('The area cannot be exchanged');
  const records: ExchangeRecord[] = [];
  const many = chunksAPage(manifest);
  const wanted = chunksOf(manifest)!.slice((page - 1) * many, page * many);
  for (const chunk of wanted) records.push(...(await recordsOf(bucket, manifest, chunk)));
  return {
    hive: EXCHANGE_FORMAT,
    deployment,
    area: { id: area.id, name: area.name },
    version,
    page,
    pages,
    sources: sources.flatMap(({ id: _id, feed, ...source }) => (feed === undefined ? [] : [{ ...source, feed }])),
    withdrawn,
    recalled,
    records,
  };
}

async function recordsOf(bucket: R2Bucket, { area, withdrawn }: Manifest, chunk: Chunk): Promise<ExchangeRecord[]> {
  const gone = new Set(withdrawn);
  const [published, origins] = await Promise.all([
    read<PublishedService[]>(bucket, `${area.id}/${chunk.records}`),
    read<StoredOrigin[][]>(bucket, `${area.id}/${chunk.origins}`),
  ]);
  return published.flatMap(({ id, service: merged }, i) => {
    if (chunk.dropped.has(chunk.from + i) || gone.has(id)) return [];
    const { id: _id, ...told } = merged;
    return origins[i]!.map(({ service = told, ...about }) => ({ ...about, service_id: id, service }));
  });
}

/** Fails where a file is missing, so that nobody takes a part for the whole. */
async function read<Value>(bucket: R2Bucket, key: string): Promise<Value> {
  const object = await bucket.get(key);
  if (!object) throw new RangeError('A file that the manifest names is not in the store');
  return object.json<Value>();
}
