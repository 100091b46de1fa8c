/**
 * `npm run torture`: whether what is published can be trusted while everything falls over. Two engines read the same changing
 * feeds: one in peace, the other killed (SIGKILL, all of it) at moments drawn by lot, while somebody reads from it all the time
 * and has every answer judged. `-- --kills 50 --seed 1 --write`: how often; which moments; note the figures in docs/torture.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { root } from './root.ts';
import { Stopping } from './start/stopping.ts';
import { Book } from './torture/book.ts';
import { runInPeace, type Tally, tormentRun } from './torture/edition.ts';
import { type Engine, makeEngine } from './torture/engine.ts';
import { AREA, areaFrom, startChangingFeeds } from './torture/feeds.ts';
import { type Figures, inWords, withFigures } from './torture/figures.ts';
import { lastingService } from './torture/lasting-service.ts';
import { randomBy } from './torture/random.ts';
import { differences, type Reader, startReader } from './torture/reader.ts';

const KILLS_AN_EDITION = 9;
const REPORT = join(root, 'docs/torture.md');

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' }, write: { type: 'boolean', default: false } },
});
const wanted = Math.min(Math.max(Math.trunc(Number(values.kills)) || 50, 1), 500);
const seed = Math.trunc(Number(values.seed)) || 1;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const stopping = new Stopping(say);

const tally: Tally = { kills: { read: 0, store: 0, merge: 0, publish: 0, finish: 0, over: 0 }, twice: 0, faults: [] };
const killed = (): number => Object.entries(tally.kills).reduce((sum, [phase, n]) => sum + (phase === 'over' ? 0 : n), 0);

interface Stage {
  peaceful: Engine;
  tormented: Engine;
  reader: Reader;
  book: Book;
  id: string;
  random: () => number;
}

/** Takes in one edition by both engines and compares them. */
async function takeIn(edition: number, { peaceful, tormented, reader, book, id, random }: Stage): Promise<Figures['compared']> {
  const { report, lengths } = await runInPeace(peaceful);
  await book.record(peaceful.url, AREA, id);
  reader.mayBe(edition);
  const most = Math.min(wanted - killed(), 1 + Math.floor(random() * KILLS_AN_EDITION));
  const end = await tormentRun({ engine: tormented, reader, area: AREA, random, lengths, most }, tally);
  reader.mustBe(edition);
  if (end.state !== report.state) tally.faults.push(`Edition ${edition} ended ${end.state}; undisturbed it ended ${report.state}`);
  const compared = await differences(tormented.url, peaceful.url, AREA);
  tally.faults.push(...compared.differ.map((path) => `Edition ${edition}: ${path} is not as an undisturbed run published it`));
  say(
    `  edition ${edition}: ${report.published?.services ?? '–'} services, ${report.state}; ${killed()} kills so far; ${compared.files} files ${compared.differ.length === 0 ? 'the same' : 'NOT THE SAME'}`,
  );
  return { files: compared.files, bytes: compared.bytes };
}

async function torture(): Promise<Figures> {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'hive-torture-'));
  await stopping.add({ close: () => rmSync(folder, { recursive: true, force: true }) });
  const feeds = await stopping.add(startChangingFeeds());
  const [peaceful, tormented] = await Promise.all(['peaceful', 'tormented'].map((name) => makeEngine(join(folder, name), AREA)));
  if (!peaceful || !tormented) throw new Error('No engines');
  for (const engine of [peaceful, tormented]) {
    await stopping.add(engine);
    await engine.start();
    await engine.operator.putArea(areaFrom(feeds.url));
  }
  const random = randomBy(seed);
  const [id, book] = [lastingService(), new Book()];
  const started = performance.now();
  const day = new Date().getUTCDate();
  const reader = await stopping.add(startReader(tormented.url, book, { area: AREA, id, random: randomBy(seed + 1) }));
  const stage: Stage = { peaceful, tormented, reader, book, id, random };
  let compared: Figures['compared'] = { files: 0, bytes: 0 };
  let editions = 0;
  for (; killed() < wanted && editions < wanted + 5; editions += 1) {
    feeds.turnTo(editions);
    compared = await takeIn(editions, stage);
  }
  await reader.stop();
  if (new Date().getUTCDate() !== day) tally.faults.push('The day changed meanwhile, and with it what is published: try again.');
  const { checked, unanswered, wrong } = reader;
  return {
    seed,
    editions,
    seconds: (performance.now() - started) / 1000,
    kills: tally.kills,
    twice: tally.twice,
    checked,
    unanswered,
    wrong,
    compared,
    faults: tally.faults,
  };
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopping.stop(1));
try {
  say(`Killing the engine ${wanted} times (seed ${seed})`);
  const figures = await torture();
  const lines = inWords(figures);
  for (const line of lines) say(line);
  if (values.write) writeFileSync(REPORT, withFigures(readFileSync(REPORT, 'utf8'), lines));
  const missed = Object.entries(figures.kills).filter(([phase, n]) => phase !== 'over' && n === 0 && wanted >= 50);
  for (const [phase] of missed) say(`No kill came while the run was at “${phase}”: choose another seed.`);
  // Finishing lasts a twentieth of a second: whether a kill comes within it is luck.
  const lacking = missed.filter(([phase]) => phase !== 'finish');
  await stopping.stop(figures.wrong.length + figures.faults.length + lacking.length > 0 ? 1 : 0, 'Done.');
} catch (error) {
  await stopping.stop(1, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
