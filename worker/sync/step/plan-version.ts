import type { ManifestSource, Segment } from '../../../core/snapshot/manifest.ts';
import { FORMAT } from '../../../core/snapshot/segment-format.ts';
import { type PublishedDocument, planSegments } from '../../../core/snapshot/segment-plan.ts';
import { getCounters } from '../../store/counter-store.ts';
import { documentsOf } from '../../store/document-store.ts';
import { linkMark } from '../../store/link-store.ts';
import { getPublication, type Publication } from '../../store/publication-store.ts';
import { noticedMark } from '../../store/quality-store.ts';
import { servicesInView, type View } from '../../store/service-store.ts';
import { lexiconVersion } from '../needs-met.ts';
import type { RunContext } from '../run-context.ts';
import { sha256 } from '../sha256.ts';
import { sourcesOf } from '../sources-of.ts';
import { type NeighbourPlan, neighbourhoodOf, planNeighbours, viewOf } from './neighbours.ts';

/** Raise it when the same services would be written in another way: everything is then written anew. */
const WRITER = 5;

type Listed = { id: string; hash: string };

/** A segment to be built: its id is the hash of what it is made from. */
export interface BuildOrder {
  segment_id: string;
  services: Listed[];
}

/** What the area's next version hangs on, and whether it is another than the last. */
export interface VersionState {
  view: View;
  sources: ManifestSource[];
  before: Publication | undefined;
  written: string;
  made_of: string;
  isNew: boolean;
}

/** How the next version is made. */
export interface VersionPlan {
  /** The documents of the version before, and the services of the next. */
  previous: PublishedDocument[];
  current: Listed[];
  kept: Segment[];
  build: BuildOrder | undefined;
  neighbours: NeighbourPlan[];
}

/** Looks whether there is anything new to publish. */
export async function versionState(it: RunContext): Promise<VersionState> {
  const { db, area } = it;
  const view = viewOf(area);
  const written = `${WRITER}.${FORMAT}.${lexiconVersion()}`;
  const before = await getPublication(db, area.id);
  const sources = await sourcesOf(it, view);
  const made_of = await madeOf(it, written, sources);
  return { view, sources, before, written, made_of, isNew: before?.made_of !== made_of };
}

/** Says which segments stay and which is to be built: the same each time it is asked before the version is published. */
export async function planVersion(it: RunContext, { view, before, written }: VersionState): Promise<VersionPlan> {
  const { db, area } = it;
  const current = await servicesInView(db, view);
  // Written in another way, what is there cannot stand beside what is new.
  const segments = before?.made_of.startsWith(`${written}:`) ? before.body.segments : [];
  const previous = await documentsOf(
    db,
    area.id,
    (before?.body.segments ?? []).map((segment) => segment.id),
  );
  const plan = planSegments(previous, segments, current);
  const kept = plan.keep.map(({ segment_id, dropped }) => ({ ...segments.find((segment) => segment.id === segment_id)!, dropped }));
  const neighbours = await planNeighbours(it, written, before?.body.neighbours);
  return { previous, current, kept, build: plan.build.length > 0 ? orderOf(written, plan.build, current) : undefined, neighbours };
}

/** Everything that the publication hangs on, so that it is known whether anything changed. */
async function madeOf(it: RunContext, written: string, sources: ManifestSource[]): Promise<string> {
  const { db, config_hash } = it;
  const around = await neighbourhoodOf(it);
  const { services, withdrawals } = await getCounters(db);
  const ids = sources.map((source) => source.id);
  const noticed = [await noticedMark(db, ids), await linkMark(db, ids)];
  return `${written}:${sha256(JSON.stringify([services, withdrawals, config_hash, sources, noticed, around]))}`;
}

function orderOf(written: string, ids: readonly string[], current: readonly Listed[]): BuildOrder {
  const wanted = new Set(ids);
  const services = current.filter((service) => wanted.has(service.id));
  return { segment_id: sha256(`${written} ${services.map(({ id, hash }) => `${id} ${hash}`)}`, 16), services };
}
