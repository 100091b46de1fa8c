/** Words that are written in several ways, by how they are compared. `st` is both street and saint. */
const SHORT: { [word: string]: string } = Object.fromEntries(
  `street saint:st|road:rd|avenue av aves:ave|lane:ln|drive doctor drs doctors:dr|boulevard blv:blvd|square:sq|place:pl|court:ct
terrace:terr|close:cl|crescent cresc:cres|gardens garden gdn:gdns|grove:gr|highway hway:hwy|parkway pky:pkwy|apartment:apt|suite ste:suite
north:n|south:s|east:e|west:w|mount:mt|building buildings bldgs:bldg|house:hse|center cntr ctr ctre centres:centre|med:medical|hlth:health
surg srgy surgeries:surgery|pract prac practices:practice|community comm:comm|association assn:assoc|partners ptnrs partnership:partner
group grp groups:group|hosp:hospital|department:dept|services svc svcs:service|saints:st|children childrens child:child|company:co|first:1st
second:2nd|third:3rd|fourth:4th|fifth:5th|sixth:6th|seventh:7th|eighth:8th|ninth:9th|tenth:10th|one:1|two:2|three:3|four:4|five:5|six:6
seven:7|eight:8|nine:9|ten:10|ch churches:church|lib libary libraries:library|la:ln|wk walking walks:walk|gt grt:great|lt lit:little
mem:memorial|soc:society|exch:exchange|appt appts:appointment|pt:port|sch schools:school|hqs hq:headquarters|est:estate|tdg:trading
rec:recreation|mkt:market|cllr:councillor|cncl:council|govt:government|univ:university|inst:institute|internat intl:international
natl nat:national|vol vols volunteers volunteering:volunteer|info:information|mgmt:management|congs:congregational|meth:methodist
bapt:baptist|sts:st|hth:heath|pk:park|stn:station|ind:industrial|rly:railway`
    .split(/[|\n]/)
    .flatMap((line) => {
      const [written = '', short = ''] = line.trim().split(':');
      return written.split(' ').map((word) => [word, short]);
    }),
);

/** Words that tell nothing: articles and legal forms. */
const SILENT = new Set(['the', 'and', 'of', 'at', 'in', 'a', 'an', 'for', 'ltd', 'plc', 'cic', 'cio', 'llp', 'inc', 'llc']);

/** Lower case, without accents and apostrophes; anything but letters and digits is a space. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The words of a name or an address as they are compared: folded, in their short forms (`Street` and `Saint` are `st`),
 * without a plural's s, without articles and legal forms. All words when nothing else would be left. At most 24, or as said.
 */
export function wordsOf(text: string, most = 24): string[] {
  const all = folded(text).split(' ').filter(Boolean);
  const told = all.filter((word) => !SILENT.has(word));
  return (told.length > 0 ? told : all).slice(0, most).map((word) => SHORT[word] ?? singular(word));
}

const singular = (word: string): string => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
