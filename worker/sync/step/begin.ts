import { addEvent } from '../../store/event-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { addRunSources, runSources } from '../../store/run-source-store.ts';
import type { RunContext } from '../run-context.ts';

/** Notes which sources the run is to read; said again when it is taken up after having been cut off. */
export async function begin({ db, lease, run, area, now }: RunContext): Promise<void> {
  const before = await runSources(db, run.id);
  const text =
    before.length === 0 ? `${area.name}: ${area.sources.length} sources to read` : `${area.name}: going on where the run was cut off`;
  await writeFenced(db, lease, [
    addRunSources(
      db,
      run.id,
      area.sources.map((source) => source.id),
    ),
    addEvent(db, run.id, now().toISOString(), text),
  ]);
}
