/** Words of which names of one service have the same, when they have any. */
const CONTRASTS = [
  'men man male boy gent|women woman female girl ladie lady',
  'n|s|e|w',
  'upper|lower',
  'junior|senior',
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'beginner|intermediate|advanced',
].map((line) => line.split('|').map((side) => new Set(side.split(' '))));

/**
 * Whether two names say of themselves that they are not one: other numbers (`1st` and `2nd Anytown Scouts`), or the other of two
 * words that are used to tell services apart (men and women, north and south). Names without such words contradict nothing.
 */
export function contradicts(a: readonly string[], b: readonly string[]): boolean {
  return numbersDiffer(a, b) || friendsDiffer(a, b) || CONTRASTS.some((sides) => sidesDiffer(sides, a, b));
}

function numbersDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.filter(isNumber), b.filter(isNumber)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

/** The friends of a library or a park are not the library or the park. */
const friendsDiffer = (a: readonly string[], b: readonly string[]): boolean =>
  (a[0] === 'friend' && a.length > 1 && !b.includes('friend')) || (b[0] === 'friend' && b.length > 1 && !a.includes('friend'));

const isNumber = (word: string): boolean => /^\d+(?:st|nd|rd|th)?$/.test(word);

function sidesDiffer(sides: readonly ReadonlySet<string>[], a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((words) => sides.map((side) => words.some((word) => side.has(word))));
  return x!.includes(true) && y!.includes(true) && !x!.some((has, at) => has && y![at]);
}
