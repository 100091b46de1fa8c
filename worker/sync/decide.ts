import { identityText } from '../../core/merge/lasting-id.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { DecisionOrder, OperatorFailure, RecordRef } from '../operator.ts';
import { isInLedger, resolveServiceId } from '../store/identity-store.ts';
import { putDecisions } from '../store/match-ask-store.ts';
import { noteTouched } from '../store/match-queue.ts';
import { keysOfServices } from '../store/record-store.ts';

/**
 * Remembers what a person decided about records: for ever, by their sources' ids, also when they change or are gone for a time. The
 * next run finds anew what they belong to.
 */
export async function decide(
  db: D1Database,
  { a, b, verdict }: DecisionOrder,
  now: Date,
): Promise<Result<{ decided: number }, OperatorFailure>> {
  if (!(await isInLedger(db, a))) return err({ reason: 'unknown_record' });
  const key = identityText(a.source_id, a.record_id);
  const others = await othersOf(db, b);
  if (!others.ok) return others;
  const rest = others.value.filter((other) => other !== key);
  if (rest.length === 0) return err({ reason: 'same_record' });
  const decided = verdict === 'same' ? rest.slice(0, 1) : rest;
  const at = now.toISOString();
  await db.batch([
    ...putDecisions(
      db,
      decided.map((other) => ({ a: key, b: other, verdict, at })),
    ),
    ...noteTouched(db, [key, ...decided]),
  ]);
  return ok({ decided: decided.length });
}

async function othersOf(db: D1Database, b: RecordRef | { service_id: string }): Promise<Result<string[], OperatorFailure>> {
  if (!('service_id' in b))
    return (await isInLedger(db, b)) ? ok([identityText(b.source_id, b.record_id)]) : err({ reason: 'unknown_record' });
  const id = await resolveServiceId(db, b.service_id);
  const keys = id === undefined ? [] : await keysOfServices(db, [id]);
  return keys.length > 0 ? ok(keys) : err({ reason: 'unknown_service' });
}
