/** What came of it, in words. */
import type { Tally } from './edition.ts';
import type { Reading } from './reader.ts';

export interface Figures extends Reading {
  seed: number;
  editions: number;
  seconds: number;
  kills: Tally['kills'];
  twice: number;
  /** The last edition's files, compared with those of the engine in peace, raw and as sent. */
  compared: { files: number; bytes: number };
  faults: string[];
}

const MOST_TOLD = 10;
const number = (value: number): string => value.toLocaleString('en-GB');
const list = (counts: { [what: string]: number }): string =>
  Object.entries(counts)
    .map(([what, n]) => `${what} ${number(n)}`)
    .join(', ');
const sum = (counts: { [what: string]: number }): number => Object.values(counts).reduce((all, n) => all + n, 0);

/** One line a figure; each wrong answer and each fault in a line of its own, the first ten. */
export function inWords({ kills, checked, wrong, faults, compared, ...it }: Figures): string[] {
  const { over, ...inRun } = kills;
  return [
    `kills in mid-run: ${sum(inRun)} (${list(inRun)}); ${over} more came just after a run had ended`,
    `editions of the feeds: ${it.editions}`,
    `runs asked for twice at once: ${it.twice}`,
    `answers judged: ${number(sum(checked))} (${list(checked)})`,
    `not answered while the engine was down: ${number(it.unanswered)}`,
    `wrong answers: ${wrong.length}`,
    `other faults: ${faults.length}`,
    `compared at the end: ${number(compared.files)} files, ${number(compared.bytes)} bytes`,
    `time: ${Math.round(it.seconds)} s; seed ${it.seed}`,
    ...[...wrong, ...faults].slice(0, MOST_TOLD).map((fault) => `FAULT ${fault}`),
  ];
}

const [BEGIN, END] = ['<!-- figures -->', '<!-- /figures -->'];

/** The page with these lines between its two marks. */
export const withFigures = (page: string, lines: string[]): string =>
  page.replace(new RegExp(`${BEGIN}[\\s\\S]*${END}`), () => `${BEGIN}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n${END}`);
