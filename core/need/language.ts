/** Which languages a question may be in, from its letters and its commonest words: so that only the lexicons that are met are fetched. */

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

/** Words so common that one is met in nearly every sentence, and none of them is English. Accents are taken off, as words are read. */
const COMMON: { [language: string]: string } = {
  pl: 'nie jest mam moj moja moje dla gdzie jak sie mnie potrzebuje szukam chce pomoc pomocy dziecko dziecka prace pracy nie mieszkanie lekarz maz pieniedzy jedzenie jedzenia',
  ro: 'nu am sunt este pentru unde cum ajutor copil copii copilul sotul meu mea vreau nevoie caut mancare bani casa locuinta si cu mi ma la din haine doctor medic bebelus',
  pt: 'nao sou estou meu minha preciso onde como para com ajuda filho filha crianca marido comida dinheiro casa quero medico trabalho tenho',
  es: 'no estoy soy mi necesito donde como para con ayuda hijo hija nino marido comida dinero casa quiero medico trabajo tengo me una busco ingles',
  it: 'non sono ho mio mia bisogno dove come per con aiuto figlio figlia bambino marito cibo soldi casa voglio medico lavoro cerco',
  tr: 'yok var benim icin nerede nasil yardim cocuk cocugum kocam yemek para ev istiyorum doktor is ariyorum lazim bir ve beni',
  so: 'waan ma i waxaan caawimaad caawin halkee sidee ilmo ilmaha carruur ninkayga cunto lacag guri dhakhtar shaqo ku iyo u baahanahay uga',
  cy: 'dwi dw yn mae fy ble sut help angen rwyf dim eisiau plentyn plant gwr bwyd arian ty meddyg gwaith chwilio am i cymorth gyda',
  pa: 'mainu menu mera meri nahi hai kithe kiven madad bacha paise ghar khana chahida chahidi',
  ur: 'mujhe mera meri nahi hai kahan kaise madad bacha bachay paise ghar khana chahiye shohar karta karti mein hun hoon',
  bn: 'amar ami nai kothay kivabe kibhabe shahajjo sahajjo bachcha taka bari khabar dorkar lagbe swami',
  gu: 'mane maru mari nathi kyan kevi madad balak paisa ghar khavanu joie joiye pati',
  ar: 'ana ahtaj urid musaada ayna kayfa tifl zawji taam mal bayt',
  uk: 'meni potribno de yak dopomoga dytyna cholovik yizha hroshi zhytlo robota ya ne maiu shukaiu likar',
  zh: 'wo xuyao zai nali bangzhu haizi laogong qian fangzi yisheng gongzuo',
};

/** Words that are English too, and so tell nothing. */
const ALSO_ENGLISH = new Set('no me a is am i as on in do come sole sale casa mi ma is ne var de u la main help bank'.split(' '));

const WORDS = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON))
  for (const word of words.split(' ')) if (!ALSO_ENGLISH.has(word)) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);

/**
 * The languages besides English that a question may be in, likeliest first, at most three. `isKnown` tells whether a word is one that English or
 * the directory knows: such words speak against another language.
 */
export function languagesOf(text: string, words: string[], isKnown: (word: string) => boolean): string[] {
  for (const [script, languages] of SCRIPTS)
    if (script.test(text)) return languages[1] === 'ur' && URDU.test(text) ? ['ur', 'ar'] : languages;
  const votes = new Map<string, number>();
  for (const word of words) for (const language of WORDS.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  const unknown = words.filter((word) => !isKnown(word)).length;
  const best = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = best[0]?.[1] ?? 0;
  if (most === 0 || (most === 1 && unknown < Math.min(2, words.length))) return [];
  return best
    .filter(([, count]) => count === most)
    .slice(0, 3)
    .map(([language]) => language);
}
