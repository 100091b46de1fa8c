/** What an operator may say on the command line: `npm run hive -- withdraw ID`. */
import { parseArgs } from 'node:util';
import type { DecisionOrder, RecordRef } from '../../worker/operator.ts';
import type { OperatorClient } from '../start/operator-client.ts';
import { tellRun } from '../start/tell-run.ts';

export const USAGE = `npm run hive -- …
  withdraw ID [--reason TEXT]   take a service away from every reader, by its id or its short id
  restore ID [--reason TEXT] [--source]
                                undo a withdrawal: the service comes back with the next run; --source: also what its
                                source gave up
  release AREA SOURCE           let the next run take a source that is held because it lost much at once
  runs [AREA]                   the areas with their last run; of one area, how its last run went
  problems AREA [SOURCE] [--limit N]
                                what is wrong with the feeds, a sentence each
  matches [--limit N]           pairs of records that may be one service, side by side
  same A B                      from the next run on, A and B are one service, whatever anything else says
  different A B                 they are not; B may be a service: A is taken out of it
                                A is SOURCE/RECORD; B is SOURCE/RECORD or the id of a service

Of the directory that runs on this computer, or of the one named by HIVE_URL and HIVE_TOKEN.`;

export interface Telling {
  say: (line: string) => void;
  /** For what went wrong. */
  warn: (line: string) => void;
}

type Verb = (client: OperatorClient, given: string[], options: Options, say: Telling['say']) => Promise<void>;
interface Options {
  reason?: string | undefined;
  limit?: string | undefined;
  source?: boolean | undefined;
}

/** A fault of whoever typed. */
class Misused extends Error {}

const VERBS: { [verb: string]: { least: number; most: number; run: Verb } } = {
  withdraw: { least: 1, most: 1, run: withdraw },
  restore: { least: 1, most: 1, run: restore },
  release: { least: 2, most: 2, run: release },
  runs: { least: 0, most: 1, run: runs },
  problems: { least: 1, most: 2, run: problems },
  matches: { least: 0, most: 0, run: matches },
  same: { least: 2, most: 2, run: (client, given, _options, say) => decide('same', client, given, say) },
  different: { least: 2, most: 2, run: (client, given, _options, say) => decide('different', client, given, say) },
};

/** Does what was typed. Answers with the program's exit code: 0 done, 1 refused, 2 not understood. */
export async function command(client: () => OperatorClient, words: string[], { say, warn }: Telling): Promise<number> {
  try {
    const { positionals, values } = readWords(words);
    const [name = '', ...given] = positionals;
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (!verb || given.length < verb.least || given.length > verb.most) throw new Misused(USAGE);
    await verb.run(client(), given, values, say);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    warn(error.message);
    return error instanceof Misused ? 2 : 1;
  }
}

function readWords(words: string[]): { positionals: string[]; values: Options } {
  try {
    const options = { reason: { type: 'string' }, limit: { type: 'string' }, source: { type: 'boolean' } } as const;
    return parseArgs({ args: words, allowPositionals: true, options });
  } catch {
    throw new Misused(USAGE);
  }
}

async function withdraw(client: OperatorClient, [id = '']: string[], { reason }: Options, say: Telling['say']): Promise<void> {
  const withdrawn = await client.withdraw(id, reason ?? 'Withdrawn by the operator.');
  say(`${withdrawn.id} is withdrawn. Readers drop it within a minute; its record leaves the files with the next run.`);
}

async function restore(client: OperatorClient, [id = '']: string[], { reason, source }: Options, say: Telling['say']): Promise<void> {
  const restored = await client.restore(id, { ...(reason !== undefined && { reason }), source: source === true });
  say(`${restored.id} is no longer withdrawn. It comes back with the next run of its areas, under its old ids.`);
}

async function release(client: OperatorClient, [area = '', source = '']: string[], _options: Options, say: Telling['say']): Promise<void> {
  await client.release(area, source);
  say(`The next run of ${area} takes what ${source} gives, as long as it has not lost more than when it was held.`);
}

async function runs(client: OperatorClient, [wanted]: string[], _options: Options, say: Telling['say']): Promise<void> {
  const areas = (await client.areas()).filter(({ id }) => wanted === undefined || id === wanted);
  if (areas.length === 0) throw new Error(wanted === undefined ? 'There is no area yet.' : `There is no area ${wanted}.`);
  for (const { id, published, last_run } of areas) {
    const shown = published ? `${published.services} services, version ${published.version} of ${published.at}` : 'nothing published yet';
    say(`${id}: ${shown}`);
    say(last_run ? `  last run ${last_run.id}, begun ${last_run.started_at}: ${last_run.state}` : '  no run yet');
    if (wanted === undefined || !last_run) continue;
    const report = await client.run(last_run.id);
    for (const { source_id, state, read, mapped, refused, withdrawn } of report.sources)
      say(`  ${source_id}: ${state}; ${read} read, ${mapped} kept, ${refused} refused, ${withdrawn} withdrawn`);
    for (const line of tellRun(report)) say(line);
  }
}

async function problems(client: OperatorClient, [area = '', source]: string[], { limit }: Options, say: Telling['say']): Promise<void> {
  if (limit !== undefined && !/^[1-9]\d{0,3}$/.test(limit)) throw new Misused(USAGE);
  const found = await client.problems(area, { ...(source && { source_id: source }), limit: Math.min(Number(limit ?? 100), 1000) });
  for (const { source_id, sentence } of found) say(`${source_id}: ${sentence}`);
  if (found.length === 0) say('No problems.');
}

async function matches(client: OperatorClient, _given: string[], { limit = '50' }: Options, say: Telling['say']): Promise<void> {
  if (!/^[1-9]\d{0,2}$/.test(limit)) throw new Misused(USAGE);
  const found = await client.matches(Math.min(Number(limit), 200));
  for (const { a, b, fields } of found.matches) {
    say(`${refText(a)}   ${refText(b)}`);
    for (const { field, a: x, b: y, weight } of fields) {
      const says = weight === undefined ? '' : weight > 0.5 ? '  for' : weight < -0.5 ? '  against' : '  little';
      say(`  ${field.replace('_', ' ')}: ${x || '(nothing)'} | ${y || '(nothing)'}${says}`);
    }
  }
  say(found.waiting === 0 ? 'Nothing waits for you.' : `${found.waiting} wait. Say: npm run hive -- same A B, or: different A B`);
}

async function decide(
  verdict: DecisionOrder['verdict'],
  client: OperatorClient,
  [a = '', b = '']: string[],
  say: Telling['say'],
): Promise<void> {
  const first = readRef(a);
  if (!first) throw new Misused(USAGE);
  await client.decide({ a: first, b: readRef(b) ?? { service_id: b }, verdict });
  say(verdict === 'same' ? 'From the next run on they are one service.' : 'From the next run on they are not one service.');
}

const refText = ({ source_id, record_id }: RecordRef): string => `${source_id}/${record_id}`;

/** A source's id has no slash; a record's may. */
function readRef(text: string): RecordRef | undefined {
  const at = text.indexOf('/');
  return at > 0 && at < text.length - 1 ? { source_id: text.slice(0, at), record_id: text.slice(at + 1) } : undefined;
}
