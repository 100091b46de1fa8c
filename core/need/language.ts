/** Which languages a question may be in, from its letters and its commonest words: so that only the lexicons that are met are fetched. */
import { isStopWord } from '../search/words.ts';
import { JOINING_WORDS } from './joining-words.ts';
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

/** Words besides the joining ones that are met in many questions. Accents are taken off, as words are read. */
const COMMON: { [language: string]: string } = {
  pl: `nie brak dziecko dziecka dzieci praca prace pracy mieszkanie mieszkania lekarz lekarza maz pieniedzy pieniadze jedzenie jedzenia
    polsku polski zasilek zasilki dlugi bezdomny samotny samotna dentysta dentysty prawnik tlumacz boli zab angielski angielskiego
    przemoc ciaza ciazy szkola szkoly przedszkole eksmisja czynsz rachunki depresja bije naprawia ubrania meble smieci darmowe paszport
    rachunek ulicy leki prad dom domu prawa doplata konto narkotyki obiady slub odmowili zajecia dodatek meza opieka opieki licznik
    choroba tabletki ksiazki wniosek podatek mundurek psycholog znizka piersia lodowka pralka azyl apteka szczepienie palenie silownia
    msza zaleglosci polska alkohol rzucic`,
  ro: `nu copil copii copilul copilului sotul sotia mancare bani banii casa locuinta chirie chiria ma fara haine medic bebelus munca
    lucru stomatolog dinte doare avocat traducator engleza romana datorii gravida insarcinata depresie singur singura scoala gradinita
    bate adapost beneficii alocatie proprietarul evacuare mucegai dorm mobila batrani ingrijire azil fotbal pensie factura ingrijitor
    gunoi inot alimente medicamente biserica refuzat lapte acasa autobuz romaneasca contor sarcina droguri deces alcoolic tineri
    inmormantare permis biblioteca cantina impozit zgomot afacere voluntar pasaport acte spital farmacie ochelari sinucidere carti dans
    mor divort viol tigari`,
  pt: `nao filho filha filhos crianca marido comida dinheiro casa medico trabalho emprego pagar renda aluguel senhorio divida dividas
    gravida dentista dente advogado ingles fome sem roupa roupas moveis escola creche apoio violencia depressao sozinho sozinha
    passaporte cidadania portugues perdi bate fui consigo idosos subsidio ferias cuidador lixo deficiencia abrigo gravidez registar
    imposto futebol refeicoes desemprego cartao fumar jovens deficientes familia nascimento pensao autocarro computador vacina obito
    apoios habitacao remedios conducao invalidez arrendar alugar bolor barulho divorcio burla igreja biblioteca fraldas amamentar droga
    alcool`,
  es: `no ayudas hijo hija hijos nino ninos marido comida dinero casa medico trabajo empleo ingles clases pagar alquiler casero vivienda
    deuda deudas embarazada dentista muela abogado hambre ropa muebles escuela colegio guarderia violencia miedo depresion ansiedad
    pasaporte ciudadania espanol perdi enfermo hablo traductor pega dormir mayores cuenta basura baja comedor embarazo discapacidad acoso
    leche actividades factura barato ancianos tarjeta despues psicologo familiar nacimiento cuidador dolor autobus conducir impuestos
    alimentos vacuna autista defuncion extraescolares descuento carnet desalojo moho ruido voluntariado nacionalidad farmacia gafas
    corazon divorcio estafa iglesia biblioteca panales droga fumar soledad`,
  it: `non figlio figlia figli bambino bambini marito moglie cibo soldi casa medico dottore lavoro pagare affitto laffitto padrone
    bollette debiti debito incinta dentista denti avvocato fame mangiare vestiti mobili scuola asilo violenza paura picchia depressione
    ansia passaporto cittadinanza italiano inglese linglese perso malato sfratto muffa anziani disabili corso gravidanza sussidio mensa
    latte assegno madre bolletta malattia senza assistenza contatore morte invalidita calcio spesa neonato nascita trasporto nuoto
    indennita divisa ictus psicologo genitori rifugio dormire riscaldamento disoccupazione tasse alloggio volontariato permesso ospedale
    farmacia occhiali vaccino cuore droga fumare autismo divorzio truffa chiesa biblioteca pannolini solo`,
  tr: `yok cocuk cocugum kocam esim yemek para param ev evim doktor doktora is kira kiralik kirayi borc borcum hamile hamileyim dis disci
    disim avukat ingilizce turkce kres okul okulu yalniz yalnizim dovuyor siddet depresyon psikolog hastane bebek mobilya kiyafet sahibi
    odeyemiyorum vize vatandaslik ogrenmek korkuyorum kadin acim engelli bakim kursu maasi parasi ucuz dogum bakiyorum ucretsiz belediye
    yasli sosyal faturasi kaydi vermiyor bakici vergisi zorla vergi bilgisayar yaslilar olum cenaze otobus futbol evde evden sokakta
    agrisi esya elektrik yuzme acil nafaka siginma ilac kalp anne vefat gida giysi koltuk evsiz gonullu uyusturucu kumar sigara emekli
    bosanma cami kitap`,
  so: `i lihi haysto hayno ilmo ilmaha ilmahayga carruur carruurta caruurta wiilkayga gabadhayda ninkayga ninkeyga xaaskayga hooyaday
    aabahay hooyo qoys qoyska cunto cunno gaajo raashin lacag lacagta deyn dayn kiro kirada ceyr ceyrta canshuurta guri guriga hoy laaan
    laan dhakhtar dhakhtarka dhaqtar jiran xanuun dawo daawo isbitaal ilko ilig shaqo shaqada shaqola mushahar ingiriisi ingiriisiga
    luqadda iskuul iskuulka dugsi dugsiga xanaano xannaano uur uurka dhalmo naafo naafada waayeel waayeelka daryeel sharci sharciga
    looyar qareen turjumaan dhalasho magangelyo qaxooti baasaboor fiiso garaacaa garaaco garaac xadgudub badbaado kufsi gudniin khasab
    cunsuriyad murugo walwal isdil isdilid keligey kaligay cidlo saaxiib khamri daroogo qaad khamaar sigaar miisaan sonkor dhiigkar geeri
    aas saaray saarayo bilaash jaban qabow koronto korontada gaas biilka dhar alaab alaabta sariir qashin qashinka gaari gaariga laysan
    diiwaangeli baro barasho haween dumar dhallinyaro tallaal soomaali qoyaan jiir dhibaato talo bixin caadada koorso kombuyuutar buugaag
    guur furriin jaaliyad dib diiday joojiyay bukaan xaq foom foomka qaado sida xafaayad kabo fadhi cayayaan maxkamad khilaaf deganaansho
    ganacsi koorsooyin kuliyad waxbarasho tababar miyaa cusub badan yar weyn dalka meel seexdo seexda kululeeye raadis qol dadka dhib
    dhaawac ballan indho araggu naas naasnuujin barbaarin tarbiyad hadlo kubad dabaal jimicsi maktabad shati leesin masaajid soomaaliyeed`,
  cy: `dim ddim plentyn plant gwr ngwr bwyd fwyd arian pres ty meddyg feddyg gwaith waith methu cartref nghartref digartref tai rhent
    dyled ddyled deintydd ddeintydd ysgol cymraeg saesneg iechyd meddwl unig feichiog dysgu teulu trais gofal talu nhroi allan budd treth
    swydd babi clwb lloches cyngor colli anabl canolfan gofalwr rhentu rygbi iselder cynnes pobl dreth geni cofrestru lwfans trydan
    marwolaeth credyd rhad gysgu anabledd dillad galon yfed prawf cyfrif busnes ysbyty nofio cymunedol poen bwydo beichiog cwrs
    cyfrifiadur pasbort bilsen henoed gyrru bathodyn bin biniau llyfrgell smygu angladd trosedd ieuenctid seibiant gwersi hawlio dodrefn
    ysgariad capel`,
  pa: `saanu nahi nai haigi bacha bache bacheya bachian munda munde kudi putt dhee paise paisa ghar gharon gharo makan khana roti khan
    labhda sikhni sikhna gharwala pati bebe bapu mapeya bazurg bazurgan bimar bimari dawai davai dwai dard dand haspatal kam kamm naukri
    nokri tankhah angrezi angreji aundi aunda padhai nursery dakhla kapde kapre muft garam thand thanda kiraya kiraye khali kadh bijli
    gaddi vakil talak viah zabardasti jabardasti kutda marda sohre tang udaas chinta pareshan kalla kalli ikalla marna khudkushi sharab
    daru nasha nashe jua karza karja udhar bhukh bhukha beghar sarak sambhal apahaj lokan aurtan bibian sharan thaggi chori gaalan sukh
    dukh guzar saskar janam kooda gurdware ditta gallan dost kasrat kitaban khatam mehnga mehngi garbhvati sugar bhar dekh chitthi chithi
    silai nazar murammat shugar karze bhatta thodi choohe pakka sharnarthi kagaz kagaj akhan tike motia hor kadon tuhada saada chad chhad
    leni laini bharna banauna kholna saman rashan peenda satt khoon bhain bhra buzurg lena milna berozgar sasta wakeel vakeel talaq zulm
    ghabrahat jeena sadak daktar hamla naam masla kharab chuhe mahwari tairaki apne gadda karobar adalat jhagra parhai likhna gum
    sambhalna alag chutti karaj kamar dudh apang nagrikta sanskar anuvad salah jhagda nava khani mod dena school tika`,
  ur: `mujhko nahi nahin nai kyun bacha bache bachay bachon beti larka larki paise paisay ghar makan khana shohar khawand miyan biwi ammi
    abbu walidain buzurg buzurgon karne nikal khali kiraya kiraye naukri nokri kaam mulazmat berozgar tankhwah angrezi seekhna sikhna
    parhna aati aata kapre kapray muft garam sasta saste bijli gari wakeel vakeel talaq khula shadi nikah zabardasti marta maarta zulm
    zyadti susral udaas pareshan ghabrahat akela akeli tanha marna jeena khudkushi khudkhushi sharab nasha nashe jua juwa qarz qarza
    karza bhook bhooke rashan beghar sarak sadak bimar bimari daktar dawai dawa dard daant joron haamla hamla hamal doodh mazoor mazoori
    khayal dekhbhal auraton khawateen panah dhoka chori gaali naam inteqal intiqal janaza tadfeen koora kachra shanakti shanakhti kaghzat
    tarjuman masla mehnga mehngi khatam kharab marammat seelan chuhe falij wazan shugar mahwari chuttiyan dakhla nazar kahin dost sheher
    shehriyat qanooni silai warzish kitaben tairaki bolta bolti bhool zaroorat imdad sehat karz ghareeb jootay bistar gadda chat tapak
    chuha karobar razakar adalat jhagre jhagra muhajir tarjuma nuskha chashma tikay taleem parhai likhna khat gum kholna bharna banwana
    sambhalna sambhal alag chutti budhape sabzi saman purana phenkna nahane seerhi haddi khoon chot roti pati bazurg davai haspatal kam
    padhai nursery kapde thand thanda vakil talak tang daru udhar guzar kooda kasrat sugar dekh pakka tike motia mara udas dant kamar
    nagrikta bhej bhara school tika tarjama`,
  bn: `nai nei kemon baccha bacha bachcha bacchar bachchar bacchake huruta fua furi chele meye taka teka tekha bari barite basha bashar
    ghor ghore ghoro khabar khabo khani lagto parina parchi fari farina korse khorte dekhte tukai swami shami jamai bou amma ammar abba
    abbar mare marin nirjaton kaj kajer kam chakri beton ingreji ingregi shikhte hiktam kapor khafor gorom thanda bhara bharar biddut
    ukil talak biye bia por beshi kom shosta oshustho oshukh oshuk daktar dakhtor oshudh oushodh betha bish daat dater komor gorbhoboti
    gorvoboti mashik mohila mohilader beti betintor eka ekla bondhu mon kharap duschinta chinta ghum attohotta attohotya morte bachte
    bhoy nesha nisha mod jua juya dhumpan ojon khuda khida rin dena noshto meramot rastay ghumai thakar jayga shoronarthi ashroy
    nagorikotto dobhashi chithi kagoj protibondhi boyoshko briddho burha dekhashona sheba mara janaza jonaza dafon moyla bhorti schoolo
    school poray porashona bhata shorkari joruri somossa shomossha bodhir ondho churi dhorshon gali shelai shatar bayam boi gari chalate
    jomi notun bhat gorib khula juta telapoka indur lekhapora ainjibi mamla jhogra kagojpotro rokto tika kisu aschi jaite faimu shesh
    baki komano khoroch shongi manush boro choto ranna jinish mere diya khali talaq nikah sharab juwa dawai hamla dhoka inteqal shugar
    khat chahida wala haspatal nursery gaye sugar chad mate rasta dudh masik bhuli dhar`,
  gu: `nathi chho kevirite balak balako chokra chhokra chokro dikro dikri paisa ghar gharma ghare khavanu jamvanu pati patni vadil vadilo
    ba bapuji mathi shikhvu avadtu avdtu avtu avti malva malti malto rade mantu boltu shakta thai kaam kam nokri naukri pagar dhandho
    angreji angrezi bhanvu bhantar kapda kapada mafat garam thandi sastu bhadu bhada bhade khali kadhe vijli gadi vakil chhuta lagna
    lagan jabardasti marjud traas sasariya bik udas chinta eklo ekla ekli ekalta marvu jivvu aapghat apghat atmahatya daru nasho vyasan
    jugar devu karaj bhukh bhukhya anaj beghar rehva rasta suvu bimar bimari tav dukhe dukhavo dant daant dava kamar sandha garbhvati
    dudh masik apang viklang sambhal sachve gharda vruddh baheno mahila asray nagrikta chetarpindi chori galo gujri avsan sanskar kachro
    kagal anuvad kharab bagdi bagdyu monghu ochhu ochho samarkam bhej undar lakvo vajan tamaku vidhva nishal pravesh bhuli mitra sari vat
    samaj chopdi sivan kasrat tarvu khatlo gadlu hapta bhaththu rahat kholvu bharvu bharvo banavvo banavvu chappal chulo vepar
    svayamsevak bhanvanu salah zaghda jhagda sharnarthi vagyu motiyo suvavad dhavan vadhare pachi nava navi moklo ketla levi levo java
    baki puru tapas paise karta vakeel rashan dawa janaza kachra silai bolta adalat chashma alag saman nursery udhar sharan janam sugar
    thaki school`,
  ar: `limadha tifl tifli atfal atfali awlad awladi ibni binti zawji zojti zawjati jozi ommi taam ta3am akl mal flous floos masari bayt
    bayti beit sakan ijar andi mafi ma3andi laysa mish mush mosh doktor tabib mustashfa marad mareed marid waja3 alam asnan dawa shughl
    shoghl 3amal wazifa ratib ratibi ingilizi englizi inglizi ta3alom dirasa madrasa tasjil hadana malabis athath kahraba ghaz majani
    majaniya rakhis muhami mohami mahkama iqama jinsiya lujo2 luju laji2 mutarjim tarjama jawaz awraq hamil hamel haml wilada nafsi
    iktiab ikti2ab hazin qalaq khayf khayfa wahid lwahdi intihar amout mout yadribni yidribni bidribni 3onf 3unf amin tahrab ahrab
    ightisab taharush mukhadarat idman qimar tadkhin wazn sukari dayn dyoun musharad mosharad shari3 jo3an jo3ana jaw3an i3ana i3aqa
    kibar ri3aya dafn rukhsa siyaqa maktaba siba7a bardan hisab daraib khitan zawaj ghasb nisa jaliya diyoon hdoum ghasala thalaja rotoba
    sarasir mashro3 mashru3 tatawo3 mashakil moshkila mushkila fiza laj2een hbub rida3a jalta waram ta3dhib i3tida 3anid tanamor tawahud
    tawa7od armala mosinin shahadat mawlud shu shou esh aysh lish leish kam 3alaya ma3i lana fatura tadfia taqa3od ma3ash khasm mukhadir
    shurta sariqa sakta nikah`,
  uk: `dytyna dytyny dytynu dity cholovik yizha yizhi hroshi hroshei groshi zhytlo zhytla robota robotu ne nemaie nemae nema likar
    likaria kvartyra kvartyru orenda anhliiska anhliisku anhliiskoi angliyska perekladach sadok shkola shkolu vahitna zub bolyt nasylstvo
    rabota rabotu deneg rebenok vrach`,
  zh: `meiyou haizi laogong laopo zhangfu mama baba qian meiqian mei fangzi zufang zhufang fangdong yisheng kanbing yiyuan shengbing
    gongzuo zhaogongzuo xue yingyu yingwen fanyi qianzheng yimin lvshi lushi lihun jiabao da zisha buxiang huo yiyu jiaolv gudu pengyou
    laoren yanglao fuli butie qianzhai dianfei huaiyun yimiao yayi yaofang shiwu mianfei chifan yifu jiaju xuexiao shangxue youeryuan
    jiehun huzhao ruji bihu nanmin canji zhapian dubo jiejiu jieyan jianfei tushuguan`,
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
/** Two letters are soon met by chance: names, initials, slips. */
const SHORT = 0.6;

const WORDS = new Map<string, string[]>();
for (const lists of [COMMON, JOINING_WORDS])
  for (const [language, words] of Object.entries(lists))
    for (const word of words.split(/\s+/)) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);

/** How much a word speaks for its language. */
function worthOf(word: string): number {
  if (word.length < 2 || ALSO_ENGLISH.has(word) || isStopWord(word) || isJoining(word)) return LITTLE;
  if (SURE.has(word)) return MUCH;
  return word.length === 2 ? SHORT : 1;
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
  const votes = new Map<string, number>();
  const vote = (language: string, worth: number): void => void votes.set(language, (votes.get(language) ?? 0) + worth);
  for (const word of new Set(words.map(plain))) for (const language of WORDS.get(word) ?? []) vote(language, worthOf(word));
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
