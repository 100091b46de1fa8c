/** Endings half typed and misspelt: the index knows words by their stems, which “swimmi” and “lookign” do not begin or resemble. */
import { editDistance } from './edit-distance.ts';
import { stem } from './words.ts';

/** What grammar adds and `stem` takes off again, as far as it changes the letters before it. */
const ENDINGS = ['ing', 'ied', 'ies', 'ed', 'es', 'isation'];
/** Letters that stand before an ending at least. */
const LEAST_ROOT = 3;

/** The stems that a word being typed may have once its ending is whole: `swimmi` → `swim`. */
export function stemsWhenFinished(said: string): string[] {
  const stems = new Set<string>();
  for (const ending of ENDINGS)
    for (let typed = 1; typed < ending.length && said.length - typed >= LEAST_ROOT; typed++)
      if (said.endsWith(ending.slice(0, typed))) stems.add(stem(said + ending.slice(typed)));
  stems.delete(said);
  return [...stems];
}

/** Letters that a misspelt `ing` has. */
const MISSPELT_ING = [3, 2, 4];

/** The stems of a word whose `ing` may be misspelt by one letter: `lookign` → `look`. */
export function stemsWithoutSlip(said: string): string[] {
  const stems = new Set<string>();
  for (const letters of MISSPELT_ING)
    if (said.length - letters >= LEAST_ROOT && editDistance(said.slice(-letters), 'ing', 1) === 1)
      stems.add(stem(`${said.slice(0, -letters)}ing`));
  return [...stems];
}
