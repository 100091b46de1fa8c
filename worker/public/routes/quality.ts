/** How good the directory and its sources are, from the file that was published with the snapshot. */
import { type Context, Hono } from 'hono';
import { findingWords } from '../../../core/quality/finding-words.ts';
import type { Quality } from '../../../core/quality/quality.ts';
import { standingOf } from '../../../core/quality/standing.ts';
import type { Manifest } from '../../../core/snapshot/manifest.ts';
import { findingsCsv } from '../download/findings-csv.ts';
import type { App } from '../env.ts';
import { qualityPage } from '../pages/quality.ts';
import { sourceCardPage } from '../pages/source-card.ts';
import { refuse } from '../refusal.ts';
import { readManifest } from '../stored.ts';

const A_MINUTE = 'public, max-age=60';

export const quality = new Hono<App>();

quality.get('/:area/quality', (c) => withQuality(c, c.req.param('area'), (manifest, file) => c.html(qualityPage(manifest, file))));

quality.get('/:area/quality.json', (c) => withQuality(c, c.req.param('area'), ({ area }, file) => c.json({ area, ...file })));

quality.get('/:area/sources/:source', (c) =>
  withQuality(c, c.req.param('area'), (manifest, file) => {
    const [, id, ending] = /^([a-z0-9][a-z0-9-]{0,63})(\.json|\.csv)?$/.exec(c.req.param('source')) ?? [];
    const source = manifest.sources.find((one) => one.id === id);
    const own = file.sources.find(({ source_id }) => source_id === id);
    if (!source || !own) return refuse(c, 'not_found');
    const standing = standingOf(own, file);
    if (ending === '.csv') {
      const name = `${manifest.area.id}-${source.id}-findings.csv`;
      return c.body(findingsCsv(own.findings), 200, {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${name}"`,
      });
    }
    if (!ending) return c.html(sourceCardPage({ manifest, source, quality: own, standing, day: file.day }));
    const findings = own.findings.map((finding) => ({ ...finding, ...findingWords(finding) }));
    return c.json({ area: manifest.area, source, day: file.day, ...own, findings, ...(standing && { standing }) });
  }),
);

/** Reads the area's file, without such examples as were withdrawn since, and answers with it. */
async function withQuality(
  c: Context<App>,
  area: string,
  answer: (manifest: Manifest, file: Quality) => Response | Promise<Response>,
): Promise<Response> {
  const stored = await readManifest(c.env.SNAPSHOTS, area);
  if (!stored) return refuse(c, 'no_area');
  const { manifest } = stored;
  const object = manifest.quality && (await c.env.SNAPSHOTS.get(`${area}/${manifest.quality.path}`));
  if (!object) return refuse(c, 'not_found');
  c.header('Cache-Control', A_MINUTE);
  return answer(manifest, withoutWithdrawn(await object.json<Quality>(), manifest.withdrawn));
}

function withoutWithdrawn(file: Quality, withdrawn: readonly string[]): Quality {
  const gone = new Set(withdrawn);
  const sources = file.sources.map((source) => ({
    ...source,
    findings: source.findings.map((finding) => ({
      ...finding,
      examples: finding.examples.filter(({ service_id }) => !gone.has(service_id)),
    })),
  }));
  return { ...file, sources };
}
