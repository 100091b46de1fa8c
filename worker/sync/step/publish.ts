import type { ManifestSource, Segment } from '../../../core/snapshot/manifest.ts';
import { FORMAT } from '../../../core/snapshot/segment-format.ts';
import { type PublishedDocument, planSegments } from '../../../core/snapshot/segment-plan.ts';
import { getCounters } from '../../store/counter-store.ts';
import { documentsOf, dropDocuments } from '../../store/document-store.ts';
import { addEvent } from '../../store/event-store.ts';
import { noteJoined } from '../../store/joined-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { getPublication, type ManifestBody, movePointer, type Publication, putPublication } from '../../store/publication-store.ts';
import { noticedMark } from '../../store/quality-store.ts';
import { runPublished } from '../../store/run-store.ts';
import { countView, servicesInView, type View } from '../../store/service-store.ts';
import { useFiles } from '../../store/stored-store.ts';
import { withdrawBySource } from '../../store/withdrawal-store.ts';
import { lexiconVersion } from '../needs-met.ts';
import type { RunContext } from '../run-context.ts';
import { sha256 } from '../sha256.ts';
import { snapshotBytes } from '../snapshot-bytes.ts';
import { sourcesOf } from '../sources-of.ts';
import { writeLexicons } from './write-lexicons.ts';
import { writePlaces } from './write-places.ts';
import { writeQuality } from './write-quality.ts';
import { writeSegment } from './write-segment.ts';

/** Raise it when the same services would be written in another way: everything is then written anew. */
const WRITER = 3;

/**
 * Publishes the area when anything of it changed: writes the new files, notes them as the area's, and moves the pointer.
 * Cut off anywhere, the version before stands, and the next run does what is left.
 */
export async function publish(it: RunContext): Promise<void> {
  const { db, lease, run, env, area, now } = it;
  const view: View = { source_ids: area.sources.map((source) => source.id), ...(area.bounds && { bounds: area.bounds }) };
  const written = `${WRITER}.${FORMAT}.${lexiconVersion()}`;
  const before = await getPublication(db, area.id);
  const sources = await sourcesOf(it, view);
  const made_of = await madeOf(it, written, sources);
  if (before?.made_of !== made_of) await write(it, view, sources, before, { written, made_of });
  const { version, moved } = await movePointer(db, env.SNAPSHOTS, area.id, now());
  const body = (await getPublication(db, area.id))!.body;
  const { bytes, br_bytes } = snapshotBytes(body);
  const { services } = body.counts;
  await writeFenced(db, lease, [
    ...(moved ? [runPublished(db, run.id, { version, services, bytes, br_bytes })] : []),
    addEvent(
      db,
      run.id,
      now().toISOString(),
      moved
        ? `published ${version}: ${services} services, ${kilobytes(bytes)} (${kilobytes(br_bytes)} as sent)`
        : `nothing new to publish: ${version} stays`,
    ),
  ]);
}

async function write(
  it: RunContext,
  view: View,
  sources: ManifestSource[],
  before: Publication | undefined,
  { written, made_of }: { written: string; made_of: string },
): Promise<void> {
  const { db, lease, area, now } = it;
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
  const built = plan.build.length > 0 ? [await writeSegment(it, segmentId(written, plan.build, current), chosen(plan.build, current))] : [];
  const places = await writePlaces(it, view, before?.body.places);
  const { lexicons, advice } = await writeLexicons(it, before?.body);
  const quality = await writeQuality(it, view, sources, before?.body.quality);
  const body: ManifestBody = {
    format: 1,
    area: { id: area.id, name: area.name, ...(area.help && { help: area.help }) },
    counts: await countView(db, view),
    segments: [...kept, ...built],
    places,
    lexicons,
    advice,
    quality,
    sources,
  };
  const when = now().toISOString();
  const gone = goneFrom(previous, current);
  await writeFenced(db, lease, [
    putPublication(db, area.id, { made_of, body, at: when }),
    ...useFiles(
      db,
      area.id,
      [
        ...body.segments.map((segment) => `segments/${segment.id}/`),
        places.path,
        advice.path,
        quality.path,
        ...Object.values(lexicons).map(({ path }) => path),
      ],
      when,
    ),
    ...retired(before?.body.segments ?? [], body.segments).map((id) => dropDocuments(db, area.id, id)),
    ...withdrawBySource(db, area.id, gone, when),
    ...noteJoined(db, area.id, gone, when),
  ]);
}

/** Everything that the publication hangs on, so that it is known whether anything changed. */
async function madeOf({ db, config_hash }: RunContext, written: string, sources: ManifestSource[]): Promise<string> {
  const { services, withdrawals } = await getCounters(db);
  const noticed = await noticedMark(
    db,
    sources.map((source) => source.id),
  );
  return `${written}:${sha256(JSON.stringify([services, withdrawals, config_hash, sources, noticed]))}`;
}

function chosen(ids: readonly string[], current: readonly { id: string; hash: string }[]) {
  const wanted = new Set(ids);
  return current.filter((service) => wanted.has(service.id));
}

const segmentId = (written: string, ids: readonly string[], current: readonly { id: string; hash: string }[]) =>
  sha256(`${written} ${chosen(ids, current).map(({ id, hash }) => `${id} ${hash}`)}`, 16);

const retired = (before: readonly Segment[], after: readonly Segment[]) =>
  before.map((segment) => segment.id).filter((id) => !after.some((segment) => segment.id === id));

function goneFrom(previous: readonly PublishedDocument[], current: readonly { id: string }[]): string[] {
  const here = new Set(current.map((service) => service.id));
  return [...new Set(previous.map((document) => document.id))].filter((id) => !here.has(id));
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
