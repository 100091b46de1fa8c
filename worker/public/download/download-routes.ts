/** `/{area}/download/…`: the whole area in one file, streamed, with licence and attribution of every source. */
import { type Context, Hono } from 'hono';
import { threeService } from '../../../core/oruk/three.ts';
import type { PublishedService } from '../../../core/snapshot/published.ts';
import { noneMatch } from '../conditional.ts';
import type { App } from '../env.ts';
import { refuse } from '../refusal.ts';
import { readManifest } from '../stored.ts';
import { BYTE_ORDER_MARK, csvRow, HEADINGS } from './csv.ts';
import { licences } from './licences.ts';
import { streamRecords } from './stream-records.ts';

/** Raise it when the same version would be written in another way, so that nobody is told that theirs is the newest. */
const WRITER = 2;

export const downloads = new Hono<App>();

interface File {
  name: string;
  type: string;
  start: string;
  line: (service: PublishedService) => string;
}

const FILES: readonly File[] = [
  {
    name: 'services.ndjson',
    type: 'application/x-ndjson; charset=utf-8',
    start: '',
    line: (service) => `${JSON.stringify(threeService(service))}\n`,
  },
  { name: 'services.csv', type: 'text/csv; charset=utf-8; header=present', start: `${BYTE_ORDER_MARK}${HEADINGS}`, line: csvRow },
];

/** The area's manifest with the headers of an answer made of it; or the answer, when there is nothing to send. */
async function begin(c: Context<App>, name: string) {
  const area = c.req.param('area') ?? '';
  const stored = await readManifest(c.env.SNAPSHOTS, area);
  if (!stored) return refuse(c, 'no_area');
  const { manifest } = stored;
  const headers: Record<string, string> = {
    ETag: `W/"${manifest.version}-${WRITER}"`,
    'Cache-Control': 'public, max-age=60',
    Link: [
      `</${area}/download/LICENCES.txt>; rel="license"`,
      ...new Set(manifest.sources.flatMap(({ licence }) => (isHeaderSafe(licence.url) ? [`<${licence.url}>; rel="license"`] : []))),
    ].join(', '),
  };
  if (noneMatch(c.req.header('If-None-Match'), headers.ETag!)) return c.body(null, 304, headers);
  if (name !== 'LICENCES.txt') headers['Content-Disposition'] = `attachment; filename="${area}-${name}"`;
  return { manifest, headers };
}

const isHeaderSafe = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\/[\x21-\x7e]+$/.test(url) && !/[<>"]/.test(url);

for (const { name, type, start, line } of FILES)
  downloads.get(`/:area/download/${name}`, async (c: Context<App>) => {
    const begun = await begin(c, name);
    if (begun instanceof Response) return begun;
    const headers = { ...begun.headers, 'Content-Type': type };
    if (c.req.method === 'HEAD') return c.body(null, 200, headers);
    return c.body(streamRecords(c.env.SNAPSHOTS, begun, start, line), 200, headers);
  });

downloads.get('/:area/download/LICENCES.txt', async (c) => {
  const begun = await begin(c, 'LICENCES.txt');
  return begun instanceof Response ? begun : c.text(licences(begun.manifest), 200, begun.headers);
});
