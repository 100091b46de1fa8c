import { originSourceId } from '../../../core/exchange/exchange.ts';
import { isCorrected } from '../../../core/merge/mention/corrected.ts';
import { type Mention, type MentionEvidence, mentionIds, mentionsOf } from '../../../core/merge/mention/mention.ts';
import { writeFenced } from '../../store/lease.ts';
import { dropWaiting, type Waiting, waiting } from '../../store/match-queue.ts';
import {
  enterMentions,
  type KeptMention,
  knownMentions,
  mentionedBy,
  type NewMention,
  putMentioned,
  takenIds,
} from '../../store/mention-store.ts';
import type { RunContext } from '../run-context.ts';

/** Records at once, and as many times a step. */
const RECORDS = 200;
const TIMES = 20;
/** Characters of records at once, about. */
const MOST_CHARACTERS = 8_000_000;

/** A record with what it mentions now and mentioned until now. */
interface Looked {
  source_id: string;
  record_id: string;
  now: Mention[];
  before: KeptMention[];
}

/** Looks at what records mention that came, changed or went, and enters into the ledger what was never mentioned before. */
export async function mentionSome({ db, lease, run }: RunContext): Promise<{ done: boolean }> {
  for (let time = 0; time < TIMES; time += 1) {
    const waited = await waiting(db, RECORDS, MOST_CHARACTERS, 'mention_change');
    if (waited.length === 0) return { done: true };
    const kept = byRecord(await mentionedBy(db, waited));
    const looked = waited.map((one) => look(one, kept.get(textOf(one)) ?? [])).filter(isChanged);
    await writeFenced(db, lease, [
      ...enterMentions(db, await newMentions(db, looked), run.started_at),
      ...putMentioned(db, looked, looked.flatMap(rowsOf)),
      ...dropWaiting(db, waited, 'mention_change'),
    ]);
  }
  return { done: false };
}

const textOf = ({ source_id, record_id }: { source_id: string; record_id: string }): string => `${source_id}\n${record_id}`;

function byRecord(mentions: readonly KeptMention[]): Map<string, KeptMention[]> {
  const kept = new Map<string, KeptMention[]>();
  for (const mention of mentions) {
    const list = kept.get(textOf(mention));
    if (list) list.push(mention);
    else kept.set(textOf(mention), [mention]);
  }
  return kept;
}

/** A record from another HIVE is of the list that it came from first. */
function look({ source_id, record_id, service, origin }: Waiting, before: KeptMention[]): Looked {
  const now = service ? mentionsOf(service, origin ? originSourceId(origin.feed) : source_id, record_id) : [];
  return { source_id, record_id, now, before };
}

const isChanged = ({ now, before }: Looked): boolean =>
  now.length !== before.length ||
  now.some(({ place, key, told }) => {
    const kept = before.find((one) => one.place === place);
    return kept?.key !== key || kept.told !== JSON.stringify(told);
  });

const rowsOf = ({ source_id, record_id, now }: Looked) =>
  now.map(({ place, key, told }) => ({ source_id, record_id, place, key, told: JSON.stringify(told) }));

/** What was never mentioned before, each with the first of its ids that is free. */
async function newMentions(db: D1Database, looked: readonly Looked[]): Promise<NewMention[]> {
  const keys = [...new Set(looked.flatMap(({ now }) => now.map(({ key }) => key)))];
  const known = await knownMentions(db, keys);
  const fresh = new Map<string, { mention: Mention; carried: string | null }>();
  for (const { now, before } of looked) {
    const gone = before.filter(({ key }) => !now.some((one) => one.key === key));
    for (const mention of now) {
      if (known.has(mention.key) || fresh.has(mention.key)) continue;
      const corrected = gone.find(({ told }) => isCorrected(JSON.parse(told) as MentionEvidence, mention.told));
      fresh.set(mention.key, { mention, carried: corrected?.shared_id ?? null });
    }
  }
  const entered = [...fresh.values()].sort((a, b) => (a.mention.key < b.mention.key ? -1 : 1));
  const taken = await takenIds(
    db,
    entered.flatMap(({ mention }) => mentionIds(mention)),
  );
  return entered.map(({ mention, carried }) => {
    const own_id = mentionIds(mention).find((id) => !taken.has(id));
    if (own_id === undefined) throw new Error('A mention has no id left that is free');
    taken.add(own_id);
    return { key: mention.key, own_id, carried };
  });
}
