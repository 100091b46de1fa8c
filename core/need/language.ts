/** Which languages a question may be in, from its letters and its commonest words: so that only the lexicons that are met are fetched. */
import { isStopWord } from '../search/words.ts';
import { isJoining } from './phrase-words.ts';

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
  pl: `nie jest jestem mam moj moja moje mojego dla gdzie jak sie mnie czy bardzo brak potrzebuje potrzebna szukam chce moge pomoc pomocy
    dziecko dziecka dzieci praca prace pracy mieszkanie mieszkania lekarz lekarza maz pieniedzy pieniadze jedzenie jedzenia polsku polski
    zasilek zasilki dlugi bezdomny samotny samotna dentysta dentysty prawnik tlumacz boli zab angielski angielskiego przemoc ciaza ciazy
    szkola szkoly przedszkole eksmisja czynsz rachunki depresja bije naprawia ubrania meble smieci darmowe paszport rachunek ulicy leki
    prad dom domu prawa doplata konto narkotyki obiady slub odmowili zajecia dodatek meza opieka opieki licznik choroba tabletki ksiazki
    wniosek podatek mundurek psycholog znizka piersia lodowka pralka azyl apteka szczepienie palenie silownia msza zaleglosci polska
    alkohol rzucic`,
  ro: `nu sunt este pentru unde cum ajutor copil copii copilul copilului sotul sotia meu mea mei vreau nevoie caut gasesc mancare bani
    banii casa locuinta chirie chiria si cu mi ma la din sa imi fara haine medic bebelus munca lucru stomatolog dinte doare avocat
    traducator engleza romana datorii gravida insarcinata depresie singur singura scoala gradinita bate adapost beneficii alocatie
    proprietarul evacuare mucegai dorm mobila batrani ingrijire azil fotbal pensie factura ingrijitor gunoi inot dupa alimente medicamente
    biserica refuzat lapte acasa autobuz romaneasca contor sarcina droguri deces alcoolic tineri inmormantare permis biblioteca cantina
    impozit zgomot afacere voluntar pasaport acte spital farmacie ochelari sinucidere carti dans mor divort viol tigari`,
  pt: `nao sou estou meu minha meus preciso onde como para com ajuda filho filha filhos crianca marido comida dinheiro casa quero medico
    trabalho emprego tenho uma me de no posso pagar renda aluguel senhorio divida dividas gravida dentista dente advogado ingles fome sem
    roupa roupas moveis escola creche apoio violencia depressao sozinho sozinha passaporte cidadania portugues alguem que procuro perdi
    bate muito fui consigo idosos subsidio ferias cuidador lixo deficiencia abrigo gravidez registar imposto futebol refeicoes desemprego
    cartao fumar jovens deficientes familia nascimento pensao autocarro computador vacina obito apoios habitacao remedios conducao
    invalidez arrendar alugar bolor barulho divorcio burla igreja biblioteca fraldas amamentar droga alcool`,
  es: `no estoy soy mi mis necesito donde como para con ayuda ayudas hijo hija hijos nino ninos marido comida dinero casa quiero medico
    trabajo empleo tengo me una la de busco ingles clases puedo pagar alquiler casero vivienda deuda deudas embarazada dentista muela
    abogado hambre ropa muebles escuela colegio guarderia violencia miedo depresion ansiedad pasaporte ciudadania espanol alguien que perdi
    enfermo hablo traductor pega dormir por mayores cuenta basura baja comedor embarazo discapacidad acoso leche actividades factura barato
    ancianos tarjeta despues psicologo familiar nacimiento cuidador dolor autobus conducir impuestos alimentos vacuna autista defuncion
    extraescolares descuento carnet desalojo moho ruido voluntariado nacionalidad farmacia gafas corazon divorcio estafa iglesia biblioteca
    panales droga fumar soledad`,
  it: `non sono ho mio mia miei bisogno dove come per con la mi di che aiuto figlio figlia figli bambino bambini marito moglie cibo soldi
    casa voglio medico dottore lavoro cerco pagare affitto laffitto padrone bollette debiti debito incinta dentista denti avvocato fame
    mangiare vestiti mobili scuola asilo violenza paura picchia depressione ansia passaporto cittadinanza italiano inglese linglese
    qualcuno perso malato posso sfratto muffa anziani disabili corso gravidanza sussidio mensa latte assegno madre bolletta malattia senza
    assistenza contatore morte invalidita calcio spesa neonato nascita trasporto nuoto indennita divisa ictus psicologo genitori rifugio
    dormire riscaldamento disoccupazione tasse alloggio volontariato permesso ospedale farmacia occhiali vaccino cuore droga fumare autismo
    divorzio truffa chiesa biblioteca pannolini solo`,
  tr: `yok var benim icin nerede nasil yardim yardimi cocuk cocugum kocam esim yemek para param ev evim istiyorum doktor doktora is
    ariyorum lazim bir ve beni bana ben cok kira kiralik kirayi borc borcum hamile hamileyim dis disci disim avukat ingilizce turkce kres
    okul okulu yalniz yalnizim dovuyor siddet depresyon psikolog hastane bebek mobilya kiyafet sahibi odeyemiyorum vize vatandaslik
    ogrenmek bulmak korkuyorum kadin acim engelli bakim kursu maasi parasi ucuz dogum bakiyorum ucretsiz belediye yasli sosyal faturasi
    kaydi vermiyor bakici vergisi zorla vergi bilgisayar yaslilar olum cenaze otobus futbol evde evden sokakta agrisi esya elektrik yuzme
    acil nafaka siginma ilac kalp anne vefat gida giysi koltuk evsiz gonullu uyusturucu kumar sigara emekli bosanma cami kitap`,
  so: 'waan ma i waxaan caawimaad caawin halkee sidee ilmo ilmaha carruur ninkayga cunto lacag guri dhakhtar shaqo ku iyo u baahanahay uga',
  cy: `dwi dw rwyf rydw yn yr mae fy ble sut help angen dim ddim eisiau isio plentyn plant gwr ngwr bwyd fwyd arian pres ty meddyg feddyg
    gwaith waith chwilio am i cymorth gyda efo gen wedi methu cartref nghartref digartref tai rhent dyled ddyled deintydd ddeintydd ysgol
    cymraeg saesneg iechyd meddwl unig feichiog dysgu teulu trais gofal cael talu nhroi allan lle budd treth swydd babi clwb lloches cyngor
    colli anabl canolfan gofalwr rhentu rygbi iselder cynnes pobl dreth geni cofrestru lwfans trydan marwolaeth credyd rhad gysgu anabledd
    dillad galon yfed prawf cyfrif busnes ysbyty nofio cymunedol rhywle poen bwydo beichiog cwrs cyfrifiadur pasbort bilsen henoed gyrru
    bathodyn bin biniau llyfrgell smygu angladd trosedd ieuenctid seibiant gwersi hawlio dodrefn ysgariad capel`,
  pa: 'mainu menu mera meri nahi hai kithe kiven madad bacha paise ghar khana chahida chahidi',
  ur: 'mujhe mera meri nahi hai kahan kaise madad bacha bachay paise ghar khana chahiye shohar karta karti mein hun hoon',
  bn: 'amar ami nai kothay kivabe kibhabe shahajjo sahajjo bachcha taka bari khabar dorkar lagbe swami',
  gu: 'mane maru mari nathi kyan kevi madad balak paisa ghar khavanu joie joiye pati',
  ar: 'ana ahtaj urid musaada ayna kayfa tifl zawji taam mal bayt',
  uk: `meni potribno potribna potriben potribni de yak dopomoga dopomoha dopomohu dopomozhit dytyna dytyny dytynu dity cholovik yizha yizhi hroshi
    hroshei groshi zhytlo zhytla robota robotu ya ne maiu mayu nemaie nemae nema shukaiu shukayu likar likaria kvartyra kvartyru orenda anhliiska
    anhliisku anhliiskoi angliyska perekladach sadok shkola shkolu khochu hochu mozhu moia moya dlia dlya duzhe vahitna zub bolyt nasylstvo pomogite
    pomosch pomoshch nuzhna nuzhno nuzhen rabota rabotu gde kak deneg rebenok vrach ishu`,
  zh: 'wo xuyao zai nali bangzhu haizi laogong qian fangzi yisheng gongzuo',
};

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
];

/** Words that are English too, and so tell little: they only choose among languages that other words speak for. */
const ALSO_ENGLISH = new Set(
  `no me a is am i as on in do come sole sale casa mi ma ne var de u la main help bank non con per para fame mia dim plant ty gen pres tai cum si
  di com sem una dorm ya kak dis ev ve ben esim renda bate para como nema mis sa por budd beni lle unig uma mam medic ana dom mor bin baja dans solo viol`.split(
    /\s+/,
  ),
);
const LITTLE = 0.2;

const WORDS = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON))
  for (const word of new Set(words.split(/\s+/))) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);

/** Letters that are not taken for plain ones with an accent, but are typed as plain ones. */
const plain = (word: string): string => word.replace(/ł/g, 'l').replace(/ı/g, 'i');

/**
 * The languages besides English that a question may be in, likeliest first, at most three. `isKnown` tells whether a word is one that English or
 * the directory knows: such words speak against another language.
 */
export function languagesOf(text: string, words: string[], isKnown: (word: string) => boolean): string[] {
  for (const [script, languages] of SCRIPTS)
    if (script.test(text)) return languages[1] === 'ur' && URDU.test(text) ? ['ur', 'ar'] : languages;
  const votes = new Map<string, number>();
  const vote = (language: string, worth: number): void => void votes.set(language, (votes.get(language) ?? 0) + worth);
  for (const word of new Set(words.map(plain)))
    for (const language of WORDS.get(word) ?? []) vote(language, ALSO_ENGLISH.has(word) ? LITTLE : 1);
  const letters = text.normalize('NFC').toLowerCase();
  for (const [few, languages] of LETTERS) if (few.test(letters)) for (const language of languages) vote(language, 1);
  const telling = words.filter((word) => !isStopWord(word) && !isJoining(word));
  const unknown = telling.filter((word) => !isKnown(word)).length;
  const best = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = best[0]?.[1] ?? 0;
  if (most < 1 || (most < 2 && unknown < Math.min(2, telling.length))) return [];
  return best
    .filter(([, count]) => count > most - 0.5)
    .slice(0, 3)
    .map(([language]) => language);
}
