/** What an operator may say on the command line: `npm run hive -- withdraw ID`. */
import { parseArgs } from 'node:util';
import type { OperatorClient } from '../start/operator-client.ts';
import { tellRun } from '../start/tell-run.ts';

export const USAGE = `npm run hive -- …
  withdraw ID [--reason TEXT]   take a service away from every reader, by its id or its short id
  release AREA SOURCE           let the next run take a source that is held because it lost much at once
  runs [AREA]                   the areas with their last run; of one area, how its last run went
  problems AREA [SOURCE] [--limit N]
                                what is wrong with the feeds, a sentence each

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
}

/** A fault of whoever typed. */
class Misused extends Error {}

const VERBS: { [verb: string]: { least: number; most: number; run: Verb } } = {
  withdraw: { least: 1, most: 1, run: withdraw },
  release: { least: 2, most: 2, run: release },
  runs: { least: 0, most: 1, run: runs },
  problems: { least: 1, most: 2, run: problems },
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
    return parseArgs({ args: words, allowPositionals: true, options: { reason: { type: 'string' }, limit: { type: 'string' } } });
  } catch {
    throw new Misused(USAGE);
  }
}

async function withdraw(client: OperatorClient, [id = '']: string[], { reason }: Options, say: Telling['say']): Promise<void> {
  const withdrawn = await client.withdraw(id, reason ?? 'Withdrawn by the operator.');
  say(`${withdrawn.id} is withdrawn. Readers drop it within a minute; its record leaves the files with the next run.`);
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
