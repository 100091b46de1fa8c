import { describeProblem } from '../../../core/problem.ts';
import type { Quality, QualityExample, SourceQuality } from '../../../core/quality/quality.ts';
import { FreshnessTally, SourceTally } from '../../../core/quality/tally.ts';
import type { FileEntry, ManifestSource } from '../../../core/snapshot/manifest.ts';
import { writeFenced } from '../../store/lease.ts';
import { countLinks, noticedLinks } from '../../store/link-store.ts';
import { countDisagreeing, namesOf, noticedProblems, recordsInView, sourceFaults, touchedRecords } from '../../store/quality-store.ts';
import type { View } from '../../store/service-store.ts';
import { putFile } from '../../store/snapshot-files.ts';
import { writingFiles } from '../../store/stored-store.ts';
import type { RunContext } from '../run-context.ts';
import { sha256 } from '../sha256.ts';

/** Writes how good the area's sources are, unless the version before has the same. */
export async function writeQuality(
  it: RunContext,
  view: View,
  sources: ManifestSource[],
  before: FileEntry | undefined,
): Promise<FileEntry> {
  const { db, lease, env, area, now } = it;
  const bytes = new TextEncoder().encode(JSON.stringify(await qualityOf(it, view, sources)));
  if (before?.sha256 === sha256(bytes, 64)) return before;
  const path = `quality/${sha256(bytes, 16)}.json`;
  await writeFenced(db, lease, [writingFiles(db, area.id, path, now().toISOString())]);
  return putFile(env.SNAPSHOTS, area.id, path, bytes, 9);
}

async function qualityOf({ db, run, area }: RunContext, view: View, shown: ManifestSource[]): Promise<Quality> {
  const day = run.started_at.slice(0, 10);
  // Sources read through another HIVE, and other areas', have their cards there.
  const sources = shown.filter(({ id }) => area.sources.some((source) => source.id === id));
  const faults = await sourceFaults(
    db,
    sources.map(({ id }) => id),
  );
  const services = new FreshnessTally(day);
  const counted: SourceQuality[] = [];
  for (const { id, read_at } of sources) {
    const tally = new SourceTally(day);
    for await (const record of recordsInView(db, view, id)) {
      tally.add(record);
      services.add(id, record);
    }
    const fault = faults.get(id);
    const problem = fault && describeProblem({ ...fault, action: 'source kept as it was' });
    const about = { source_id: id, ...(read_at && { read_at }), ...(problem && { problem }), links: await countLinks(db, view, id) };
    const [problems, touched] = [await noticedProblems(db, view, id), await touchedRecords(db, view, id)];
    counted.push(tally.finish(about, problems, touched, await noticedLinks(db, view, id)));
  }
  for (const { id } of area.sources.filter(({ kind }) => kind === 'hive'))
    for await (const record of recordsInView(db, view, id)) services.add(id, record);
  await nameExamples(db, counted);
  return { format: 1, day, services: services.finish(await countDisagreeing(db, view)), sources: counted };
}

/** Puts to each example the name that readers know the service by. */
async function nameExamples(db: D1Database, sources: SourceQuality[]): Promise<void> {
  const examples: QualityExample[] = sources.flatMap(({ findings }) => findings.flatMap((finding) => finding.examples));
  const names = await namesOf(db, [...new Set(examples.map(({ service_id }) => service_id))]);
  for (const example of examples) {
    const name = names.get(example.service_id);
    if (name !== undefined) example.name = name;
  }
}
