import { originSourceId } from '../../../core/exchange/exchange.ts';
import { candidateKeys } from '../../../core/merge/candidate-keys.ts';
import { packEvidence, unpackEvidence } from '../../../core/merge/evidence.ts';
import type { Change } from '../../../core/merge/match-store.ts';
import { type Relinked, relink } from '../../../core/merge/relink.ts';
import { serviceEvidence } from '../../../core/merge/service-evidence.ts';
import { KeptMatches, type KeptRecord, keepRematched, type Rematched } from '../../store/kept-matches.ts';
import { writeFenced } from '../../store/lease.ts';
import { dropWaiting, noteTouched, type Waiting, waiting } from '../../store/match-queue.ts';
import { MODEL } from '../matcher.ts';
import type { RunContext } from '../run-context.ts';

/** Records at once, and as many times a step. */
const RECORDS = 200;
const TIMES = 10;
/** Characters of records at once, about. */
const MOST_CHARACTERS = 8_000_000;
/** Pairs at once: they and what they are scored by are held in memory. */
const MOST_PAIRS = 20_000;

/** A record that waits, with what is kept of it and what it shows now. */
interface Turned {
  waited: Waiting;
  before?: KeptRecord;
  /** Packed. */
  after?: string;
}

/** Scores anew the pairs of records that came, changed or went, some thousands a step; each batch is written whole or not at all. */
export async function relinkSome({ db, lease }: RunContext): Promise<{ done: boolean }> {
  for (let time = 0; time < TIMES; time += 1) {
    const waited = await waiting(db, RECORDS, MOST_CHARACTERS);
    if (waited.length === 0) return { done: true };
    const kept = new KeptMatches(db);
    const before = await kept.records(waited.map(({ key }) => key));
    let turned = waited.map((one) => turn(one, before.get(one.key)));
    let found = await relink(changesOf(turned), kept, MODEL, MOST_PAIRS);
    while (!found && turned.length > 1) {
      turned = turned.slice(0, Math.ceil(turned.length / 2));
      found = await relink(changesOf(turned), kept, MODEL, turned.length === 1 ? Number.POSITIVE_INFINITY : MOST_PAIRS);
    }
    found ??= await relink(changesOf(turned), kept, MODEL);
    const origins = new Set(turned.flatMap(({ waited: now, before: then }) => [now.origin_key ?? [], then?.origin_key ?? []].flat()));
    const touched = new Set([...found.touched, ...turned.map((one) => one.waited.key), ...(await kept.withOrigins([...origins]))]);
    await writeFenced(db, lease, [
      ...keepRematched(db, rematched(turned, found)),
      ...noteTouched(db, [...touched].sort()),
      ...dropWaiting(
        db,
        turned.map((one) => one.waited),
      ),
    ]);
  }
  return { done: false };
}

/** A record from another HIVE is of the list that it came from first. */
function turn(waited: Waiting, before: KeptRecord | undefined): Turned {
  const { service, origin, source_id } = waited;
  const after = service && packEvidence(serviceEvidence(service, origin ? originSourceId(origin.feed) : source_id));
  return { waited, ...(before && { before }), ...(after !== undefined && { after }) };
}

/** Only what shows something else now. */
const changesOf = (turned: readonly Turned[]): Change[] =>
  turned.flatMap(({ waited: { key }, before, after }) =>
    before?.evidence === after ? [] : [{ key, ...(before && { before: before.evidence }), ...(after !== undefined && { after }) }],
  );

const keysOf = (packed: string | undefined): number[] => (packed === undefined ? [] : candidateKeys(unpackEvidence(packed), MODEL.words));

function rematched(turned: readonly Turned[], { removed, added }: Relinked): Rematched {
  const result: Rematched = { put: [], dropped: [], gone: [], removed, added };
  for (const { waited, before, after } of turned) {
    const [had, has] = [keysOf(before?.evidence), keysOf(after)];
    const [old, now] = [new Set(had), new Set(has)];
    const lost = had.filter((key) => !now.has(key));
    if (before && lost.length > 0) result.dropped.push({ id: before.id, keys: lost });
    if (after === undefined) {
      if (before) result.gone.push(before.id);
      continue;
    }
    const source = after.slice(0, after.indexOf('\n'));
    result.put.push({ key: waited.key, source, evidence: after, origin_key: waited.origin_key, fresh: has.filter((key) => !old.has(key)) });
  }
  return result;
}
