/** Words of which a directory's texts are full whatever they are about. */
const EMPTY = new Set(
  `about after also another anyone around available based because been being book booking both bring call centre charity clinic club community
contact day days each enquiries evening every everyone free friday from give giving group groups have help helping here hour hours into join just
last local lots make meet meeting meets monday month monthly more morning most need needed needs offer offers once open organisation others over
people person place please project referral run runs saturday self service services session sessions some someone sunday support team term than
that their them there these they thing things this those through thursday time times town tuesday under until very volunteer volunteers wednesday week
weekly welcome well what when where which while wish with work working year years your first second third also come drop provide provided providing
including include includes full part small big best great good want wants`.split(/\s+/),
);
const LONGEST = 6;
const SHORTEST = 4;

/** The beginnings of the words that tell, each once, so that `befriender` and `befriending` are one; at most so many. */
export const stemsOf = (words: readonly string[], most: number): string[] =>
  [
    ...new Set(
      words.filter((word) => word.length >= SHORTEST && !EMPTY.has(word) && !/\d/.test(word)).map((word) => word.slice(0, LONGEST)),
    ),
  ].slice(0, most);
