/** Which languages a question may be in, from its letters and its commonest words: so that only the lexicons that are met are fetched. */
import { isStopWord } from '../search/words.ts';
import { JOINING_WORDS } from './joining-words.ts';
import { isJoining } from './phrase-words.ts';
import { TELLING_WORDS } from './telling-words.ts';

/** Scripts that belong to few of the languages. */
const SCRIPTS: [RegExp, string[]][] = [
  [/[\u0600-\u06ff\u0750-\u077f]/, ['ar', 'ur']],
  [/[\u0a00-\u0a7f]/, ['pa']],
  [/[\u0a80-\u0aff]/, ['gu']],
  [/[\u0980-\u09ff]/, ['bn']],
  [/[\u0400-\u04ff]/, ['uk']],
  [/[\u3400-\u9fff]/, ['zh']],
];

/** Letters that Arabic does not write, and Urdu does. */
const URDU = /[ٹڈڑںےہگچپکی]/;

/** Letters that English does not write and few others do. */
const LETTERS: [RegExp, string[]][] = [
  [/[ąęłńśźż]/, ['pl']],
  [/[ășțţ]/, ['ro']],
  [/[ñ¿¡]/, ['es']],
  [/[ãõ]/, ['pt']],
  [/ç/, ['tr', 'pt']],
  [/ş/, ['tr', 'ro']],
  [/[ğıöü]/, ['tr']],
  [/[èìòù]/, ['it']],
  [/[ŵŷ]/, ['cy']],
  [/[áíú]/, ['es', 'pt']],
  [/[ăî]/, ['ro']],
  [/[ê]/, ['pt', 'cy']],
  [/é/, ['es', 'pt', 'it']],
  [/ó/, ['es', 'pt', 'pl']],
];

/** Words that are English too, and so tell little: they only choose among languages that other words speak for. */
const ALSO_ENGLISH = new Set(
  `no me a is am i as on in do come sole sale casa mi ma ne var de u la main help bank non con per para fame mia dim plant ty gen pres tai
  cum si di com sem una dorm ya kak dis ev ve ben esim renda bate para como nema mis sa por budd beni lle unig uma mam medic ana dom mor
  bin baja dans solo viol mein hai ki ka ko ke da mama baba women rade mare mane mara mari maru bish bia bhata jor mod beti abi ba fari
  bari mon dena wo sari gali galo karma amin school sugar nursery kam dekh mil khan thi chai menu akela marin male thai mush madrasa mate
  putt vat bhat chat sasta gum apo shu tike boro choto sum ten pod lub nad tam cad van men zo ali`.split(/\s+/),
);
const LITTLE = 0.2;

/** Words that no English question has, so that one is enough beside English ones: “cooker chahiye”. */
const SURE = new Set(
  `mujhe nahi nahin chahiye chahye chaiye hoon kahan kaise bache bachay bachon shohar sakta sakti karna karta karti raha rahi seekhna ammi
  abbu kharab khatam kiraya kiraye naukri mainu chahida chahidi chahide vich naal bacheya karda kardi sakda sakdi kithe kiven aundi
  gharwala labhna ditta amar amader lagbe lagbo korte kothay parina shikhte bacchar baccha taka dite shahajjo noshto nathi joie joiye karvu
  karvo shikhvu balak shakto shakta mafat khavanu avadtu waan waxaan rabaa raadinayaa baahanahay caawimaad caawimo lacag guri guriga ilmo
  ilmaha carruur carruurta ninkayga bilaash shaqo cunto dhakhtar leeyahay iskuul biddi a7taj ahtaj 3andi urid zawji atfal xuyao meiyou wode`.split(
    /\s+/,
  ),
);
const MUCH = 2;
/** Two letters are soon met by chance, and three in misspelt English: names, initials, slips. */
const SHORT = 0.6;

/** Letters by which a longer word is known. */
const START = 5;

const WORDS = new Map<string, string[]>();
for (const lists of [JOINING_WORDS, TELLING_WORDS])
  for (const [language, words] of Object.entries(lists))
    for (const word of words.split(/\s+/)) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);

/** How much a word speaks for its language; `alone`: no English word stands beside it. */
function worthOf(word: string, alone: boolean): number {
  if (word.length < 2 || ALSO_ENGLISH.has(word) || isStopWord(word) || isJoining(word)) return LITTLE;
  if (SURE.has(word)) return MUCH;
  return word.length < (alone ? 3 : 4) ? SHORT : 1;
}

/** Letters that are not taken for plain ones with an accent, but are typed as plain ones. */
const plain = (word: string): string => word.replace(/ł/g, 'l').replace(/ı/g, 'i');

/**
 * The languages besides English that a question may be in, likeliest first, at most three. `isKnown` tells whether a word is one that English or
 * the directory knows: such words speak against another language.
 */
export function languagesOf(text: string, words: string[], isKnown: (word: string) => boolean): string[] {
  for (const [script, languages] of SCRIPTS)
    if (script.test(text)) return languages[1] === 'ur' && URDU.test(text) ? ['ur', 'ar'] : languages;
  // Three letters alone are the beginning of anything.
  if (words.length === 1 && words[0]!.length < 4) return [];
  const telling = words.filter((word) => word.length > 1 && !isStopWord(word) && !isJoining(word));
  const unknown = telling.filter((word) => !isKnown(word)).length;
  const alone = unknown === telling.length;
  const votes = new Map<string, number>();
  const vote = (language: string, worth: number): void => void votes.set(language, (votes.get(language) ?? 0) + worth);
  for (const word of new Set(words.map(plain))) {
    const whole = WORDS.get(word);
    // Endings change with grammar; an English word that begins alike tells nothing.
    const alike = !whole && word.length > START && !isKnown(word) ? WORDS.get(word.slice(0, START)) : undefined;
    for (const language of whole ?? alike ?? []) vote(language, worthOf(word, alone));
  }
  const letters = text.normalize('NFC').toLowerCase();
  for (const [few, languages] of LETTERS) if (few.test(letters)) for (const language of languages) vote(language, 1);
  const best = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = best[0]?.[1] ?? 0;
  if (most < 1 || (most < 2 && unknown < Math.min(2, telling.length))) return [];
  return best
    .filter(([, count]) => count > most - 0.5)
    .slice(0, 3)
    .map(([language]) => language);
}
