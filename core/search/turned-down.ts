/** What a person says that they do not want: “food bank but not church”, “anything but football”. */

/** What turns down the words behind it. “Not” alone does not: “not eating” is what is wrong. */
const TURNS: readonly (readonly string[])[] = [
  ['but', 'not'],
  ['anything', 'but'],
  ['other', 'than'],
  ['apart', 'from'],
  ['rather', 'than'],
  ['instead', 'of'],
  ['except', 'for'],
  ['except'],
  ['excluding'],
];
/** At the beginning: “not a food bank”. */
const AT_FIRST: readonly (readonly string[])[] = [
  ['not', 'a'],
  ['not', 'an'],
  ['not', 'another'],
  ['not', 'the'],
];
/** So many words are turned down at most; what is wanted goes on behind these. */
const MOST = 3;
const GOES_ON = new Set('and but or with for near nr in at on that because i we please'.split(' '));

/** Indexes of the words that are turned down, and of those that do so. */
export function turnedDown(words: readonly string[]): { turning: number[]; down: number[] } {
  const turning: number[] = [];
  const down: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const stands = (turn: readonly string[]): boolean => turn.every((word, j) => words[i + j] === word);
    const turn = TURNS.find(stands) ?? (i === 0 ? AT_FIRST.find(stands) : undefined);
    if (!turn) continue;
    const from = i + turn.length;
    let to = from;
    while (to < words.length && to - from < MOST && !GOES_ON.has(words[to]!)) to++;
    if (to === from) continue;
    for (let j = i; j < from; j++) turning.push(j);
    for (let j = from; j < to; j++) down.push(j);
    i = to - 1;
  }
  return { turning, down };
}
