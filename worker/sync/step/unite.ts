import { assignIds, type Member } from '../../../core/merge/assign-ids.ts';
import { gather, type MentionEvidence, mentionKeys } from '../../../core/merge/mention/mention.ts';
import { uniteMentions } from '../../../core/merge/mention/unite-mentions.ts';
import { writeFenced } from '../../store/lease.ts';
import {
  departedMentions,
  dropTouchedMentions,
  type Gathered,
  type Gathering,
  gatherings,
  keepGathered,
  type MentionRow,
  mentionsAround,
  moveMentions,
  touchedMentions,
} from '../../store/mention-store.ts';
import type { RunContext } from '../run-context.ts';

/** Mentions at once, and as many times a step. */
const MENTIONS = 200;
const TIMES = 20;

/** Gathers anew what all records say of what they mention: when none waits to be looked at. */
export async function gatherSome({ db, lease }: RunContext): Promise<{ done: boolean }> {
  for (let time = 0; time < TIMES; time += 1) {
    const touched = await touchedMentions(db, 0, MENTIONS);
    if (touched.length === 0) return { done: true };
    const changed = (await gatherings(db, touched)).flatMap(changedOf);
    await writeFenced(db, lease, keepGathered(db, touched, changed));
  }
  return { done: false };
}

/** Only what says something else now. */
function changedOf({ n, evidence: before, told }: Gathering): Gathered[] {
  const all = told.length > 0 ? gather(told.map((text) => JSON.parse(text) as MentionEvidence)) : undefined;
  const evidence = all ? JSON.stringify(all) : null;
  return evidence === before ? [] : [{ n, evidence, keys: all ? mentionKeys(all) : [] }];
}

/**
 * Finds anew which mentions are of one organisation or place, and gives each its lasting id: when all are gathered. Each batch is written
 * whole or not at all.
 */
export async function uniteSome({ db, lease, run }: RunContext): Promise<{ done: boolean }> {
  for (let time = 0; time < TIMES; time += 1) {
    const touched = await touchedMentions(db, 1, MENTIONS);
    if (touched.length === 0) return { done: true };
    const around = await mentionsAround(db, touched);
    const moves = await movesOf(db, around);
    await writeFenced(db, lease, [
      ...moveMentions(db, moves, run.started_at),
      ...dropTouchedMentions(db, [...new Set([...touched, ...around.map(({ n }) => n)])]),
    ]);
  }
  return { done: false };
}

async function movesOf(db: D1Database, around: readonly MentionRow[]): Promise<{ n: number; id: string }[]> {
  const rows = new Map(around.map((row) => [row.key, row]));
  const groups = uniteMentions(new Map(around.map(({ key, evidence }) => [key, JSON.parse(evidence) as MentionEvidence])));
  const members = groups.map((keys) => keys.map((key) => toMember(rows.get(key)!)));
  const carried = new Set(members.flat().flatMap(({ service_id, own_id }) => (service_id === own_id ? [] : [service_id])));
  const ids = assignIds(members, await departedMentions(db, [...carried]));
  return groups.flatMap((keys, at) =>
    keys.flatMap((key) => {
      const { n, shared_id } = rows.get(key)!;
      return shared_id === ids[at] ? [] : [{ n, id: ids[at]! }];
    }),
  );
}

const toMember = ({ key, own_id, first_seen, carried, shared_id }: MentionRow): Member => ({
  key,
  own_id,
  first_seen,
  service_id: shared_id ?? carried ?? own_id,
});
