import { getCounters, setCounter } from '../../store/counter-store.ts';
import { forgetSome, matchAllBy, matchedBy } from '../../store/kept-matches.ts';
import { writeFenced } from '../../store/lease.ts';
import { dirtyAll } from '../../store/service-store.ts';
import { MATCHER } from '../matcher.ts';
import type { RunContext } from '../run-context.ts';

/** Raise it when the same records would make other services: all are then merged anew. */
const MERGER = 4;
/** Writes a step. */
const TIMES = 20;

/**
 * When all was matched by another model, forgets it bit by bit and has every record matched anew. What persons have decided, and
 * which service each record is of until then, stays.
 */
export async function forgetMatches({ db, lease }: RunContext): Promise<{ done: boolean }> {
  const { merger } = await getCounters(db);
  if (merger !== MERGER) await writeFenced(db, lease, [dirtyAll(db), setCounter(db, 'merger', MERGER)]);
  if ((await matchedBy(db)) === MATCHER) return { done: true };
  for (let time = 0; time < TIMES; time += 1) {
    const forgotten = await writeFenced(db, lease, forgetSome(db));
    if (forgotten.some(({ meta }) => meta.changes > 0)) continue;
    await writeFenced(db, lease, matchAllBy(db, MATCHER));
    return { done: true };
  }
  return { done: false };
}
