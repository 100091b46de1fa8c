import { addEvent } from '../../store/event-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { countAsks } from '../../store/match-ask-store.ts';
import { runMerged } from '../../store/run-store.ts';
import { countServices } from '../../store/service-store.ts';
import type { RunContext } from '../run-context.ts';

/** Says what merging came to. */
export async function reportMerge({ db, lease, run, area, now }: RunContext, combined: number): Promise<void> {
  const services = await countServices(
    db,
    area.sources.map((source) => source.id),
  );
  const asked = await countAsks(db);
  const text =
    combined === 0 ? `nothing to merge: ${services} services as before` : `merged ${combined} services that changed; ${services} in all`;
  const asks = asked === 0 ? '' : `; ${asked} ${asked === 1 ? 'pair waits' : 'pairs wait'} for a person to say whether they are one`;
  await writeFenced(db, lease, [runMerged(db, run.id, services), addEvent(db, run.id, now().toISOString(), text + asks)]);
}
