import type { Neighbour, Segment } from '../../../core/snapshot/manifest.ts';
import { searchedSegments } from '../../../core/snapshot/neighbour.ts';
import type { PublishedDocument } from '../../../core/snapshot/segment-plan.ts';
import { dropDocuments } from '../../store/document-store.ts';
import { addEvent } from '../../store/event-store.ts';
import { noteJoined } from '../../store/joined-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { areasBeside } from '../../store/neighbour-store.ts';
import { getPublication, type ManifestBody, movePointer, putPublication } from '../../store/publication-store.ts';
import { runPublished } from '../../store/run-store.ts';
import { countView } from '../../store/service-store.ts';
import { useFiles } from '../../store/stored-store.ts';
import { withdrawBySource } from '../../store/withdrawal-store.ts';
import type { RunContext } from '../run-context.ts';
import { snapshotBytes } from '../snapshot-bytes.ts';
import { planVersion, type VersionState, versionState } from './plan-version.ts';
import { writeChunks } from './write-chunks.ts';
import { writeFormer } from './write-former.ts';
import { writeLexicons } from './write-lexicons.ts';
import { writePlaces } from './write-places.ts';
import { writeQuality } from './write-quality.ts';
import { writeSegment } from './write-segment.ts';

/** Writes record chunks of the segment to be built, as many as a step may. Done when none is left, or nothing is to be built. */
export async function writeSome(it: RunContext): Promise<{ done: boolean }> {
  const state = await versionState(it);
  if (!state.isNew) return { done: true };
  const { build, neighbours } = await planVersion(it, state);
  const orders = [...(build ? [build] : []), ...neighbours.flatMap(({ standing, order }) => (standing ? [] : [order]))];
  // One after the other; a step writes chunks of one only.
  for (const order of orders) {
    const { done, wrote } = await writeChunks(it, order);
    if (wrote || !done) return { done: done && order === orders.at(-1) };
  }
  return { done: true };
}

/**
 * Publishes the area when anything of it changed: writes the new files, notes them as the area's, and moves the pointer.
 * Cut off anywhere, the version before stands, and the next run does what is left.
 */
export async function publish(it: RunContext): Promise<void> {
  const { db, lease, run, env, area, now } = it;
  const state = await versionState(it);
  if (state.isNew) await write(it, state);
  const { version, moved } = await movePointer(db, env.SNAPSHOTS, area.id, now());
  const body = (await getPublication(db, area.id))!.body;
  const { bytes, br_bytes } = snapshotBytes(body);
  // What has gone from here is gone from the neighbours too, whenever they run next.
  for (const other of await areasBeside(db, area.id)) await movePointer(db, env.SNAPSHOTS, other, now());
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

async function write(it: RunContext, state: VersionState): Promise<void> {
  const { db, lease, area, now } = it;
  const { view, before, sources, made_of } = state;
  const { previous, current, kept, build, neighbours: plans } = await planVersion(it, state);
  const built = build ? [await writeSegment(it, build)] : [];
  const neighbours: Neighbour[] = [];
  for (const { area: other, sources: theirs, order, standing } of plans)
    neighbours.push({ area: other, sources: theirs, segment: standing?.segment ?? (await writeSegment(it, order)) });
  const places = await writePlaces(it, view, before?.body.places);
  const { lexicons, advice } = await writeLexicons(it, before?.body);
  const quality = await writeQuality(it, view, sources, before?.body.quality);
  const former = await writeFormer(it, before?.body.former);
  const body: ManifestBody = {
    format: 1,
    area: { id: area.id, name: area.name, ...(area.help && { help: area.help }) },
    counts: await countView(db, view),
    segments: [...kept, ...built],
    ...(neighbours.length > 0 && { neighbours }),
    places,
    lexicons,
    advice,
    quality,
    ...(former && { former }),
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
        ...searchedSegments(body).map((segment) => `segments/${segment.id}/`),
        places.path,
        advice.path,
        quality.path,
        ...(former ? [former.path] : []),
        ...Object.values(lexicons).map(({ path }) => path),
      ],
      when,
    ),
    ...retired(before ? searchedSegments(before.body) : [], searchedSegments(body)).map((id) => dropDocuments(db, area.id, id)),
    ...withdrawBySource(db, area.id, gone, when),
    ...noteJoined(db, area.id, gone, when),
  ]);
}

const retired = (before: readonly Segment[], after: readonly Segment[]) =>
  before.map((segment) => segment.id).filter((id) => !after.some((segment) => segment.id === id));

function goneFrom(previous: readonly PublishedDocument[], current: readonly { id: string }[]): string[] {
  const here = new Set(current.map((service) => service.id));
  return [...new Set(previous.map((document) => document.id))].filter((id) => !here.has(id));
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
