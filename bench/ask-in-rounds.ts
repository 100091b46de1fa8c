/** Asks an engine all classes of questions, after as many others, and times each question: its median over rounds. */
import { CLASSES, type Class } from './questions.ts';
import { median } from './statistics.ts';

export interface Timed {
  class: Class;
  /** Milliseconds of each question in order; a slow engine's list is cut short. */
  times: number[];
}

/** Rounds in one process; the processes themselves go round too (bench.ts). */
const ROUNDS = 5;

/** `warm` are other questions than `questions`; a class is given up after `patience` milliseconds: a slow engine's figures are steady with few. */
export async function askInRounds(
  search: (text: string) => unknown,
  questions: Record<Class, string[]>,
  warm: Record<Class, string[]>,
  patience: number,
): Promise<Timed[]> {
  const timed: Timed[] = [];
  // Of all classes first: what one class compiles serves the next, and none is to be timed for coming first.
  for (const name of CLASSES) {
    const start = performance.now();
    for (const text of warm[name]) {
      await search(text);
      if (performance.now() - start > patience / 4) break;
    }
  }
  for (const name of CLASSES) {
    const start = performance.now();
    const times: number[][] = [];
    // However slow, one question is asked.
    for (let round = 0; round < ROUNDS && (round === 0 || performance.now() - start < patience); round++)
      for (const [i, text] of questions[name].entries()) {
        const from = performance.now();
        await search(text);
        const to = performance.now();
        if (round === 0) times[i] = [];
        times[i]?.push(to - from);
        if (to - start > patience) break;
      }
    timed.push({ class: name, times: times.map(median) });
  }
  return timed;
}
