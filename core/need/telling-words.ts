/**
 * Words that tell which language a question is in, besides the joining ones (joining-words.ts), without accents: short ones whole, and the
 * first five letters of longer ones, which English seldom has. Taken from what people say in the lexicons of each language.
 */
export const TELLING_WORDS: { [language: string]: string } = {
  pl: `azyl bije boli brak depresja dom domu leki maz meza msza nie prad psycholog slub tabletki zab alkoh angie aptek bezdo chodz choro
    ciaza ciazy czyns darmo denty dlugi dodat dopla dziec eksmi gdzie grupa jedze jeste konto ksiaz kurs kursy lekar liczn lodow meble
    miesz mundu napra narko nauka niepe obiad odmow opiek osoby palen paszp pieni piers podat polsk pomoc praca prace pracy pralk prawa
    prawka prawko prawn przed przem przes rachu rodzi rzuci samot silow smiec stars szcze szkol szpit tluma ubran ulicy ulotk wnios wypad
    zajec zaleg zasil znizk`,
  ro: `acte azil bani bate beneficii biblioteca casa dans depresie divort dorm evacuare fara fotbal inot ma medic medicamente mobila mor
    nu pensie permis romana romaneasca stomatolog viol voluntar acasa adapo aface ajuto alcoo alime aloca autob avoca banii batra bebel
    biser canti carti chiri cinev conto copii copil curs dator deces dinte dizab doare drept drogu engle factu farma gradi gravi gunoi
    haine iefti impoz incal ingri inmor inreg insar invat lapte lecti locui lucru manca merge muceg munca naste ochel pasap patroana
    patronul pentr propr refuz sarci scoal singu sinuc sotia sotul spita tigar tiner tradu zgomo`,
  pt: `bate biblioteca casa computador creche dentista depressao divida dividas divorcio familia fome fui habitacao lixo medico nao
    portugues registar sem subsidio violencia abrig advog ajuda alcoo algue aluga alugu amame apoio aprender aquec arren ativi aulas
    autoc barul bolor burla cadei carta cidad comid condu consi crian cuida defic deixa dente depoi desem dinhe droga empre escol estou
    feria filha filho frald fumar futeb gravi idoso igrej impos ingle inval joven marid minha movei nasci obito pagar passa pensa perdi
    refei remed renda roupa saude senho sozin tenho traba vacin`,
  es: `actividades autista baja biblioteca casa comedor dentista depresion divorcio embarazada embarazo extraescolares familiar guarderia
    hija hijo mayores medico moho nino no pega ropa violencia voluntariado aboga acoso adict algui alime alqui ancia ansie apoyo aprender
    asilo autob ayuda ayunt barat basur carne carnet caser ciuda clase coleg comid condu coraz cuent cuida defun desal descu despu deuda
    diner disca dolor donde dormi droga emple enfer escue espan estaf estoy factu farma fumar gafas hablo hacer hambr hijos igles impue
    ingle leche marid miedo muebl muela nacim nacio ninos pagar panal pasap perdi piso psico puedo quier quita ruido salud soled tarje
    tengo traba tradu vacun vivie`,
  it: `assistenza autismo biblioteca casa cibo contatore debiti debito denti dentista depressione disabili divisa divorzio fame genitori
    incinta italiano medico mobili morte neonato non perso soldi solo vaccino violenza affit aiuto allog ansia anzia asilo asseg attiv
    avvoc bambi bolle calci cammi chies citta convertire corso cuore della disoc dormi dotto droga famig farma figli fumar gravi grupp
    hanno ictus impar inden ingle inval laffi latte lavor lezio lingl madre malat mangi marit mensa mogli muffa nasci nuoto occhi osped
    padro pagar panno passa patente paura perme picch psico qualc riesc rifiu rifug ripetizioni risca scuol senza sfrat spesa stufa sussi
    tasse trasp truff vesti volon`,
  tr: `isten cikar acil acim anne borc cami depresyon dis disci esim esya ev evde evim gida ilac is kalp kira kres mobilya okul olum para param ucuz
    vermiyor vize yok agris annem avuka bagim bakic bakim bakiy basvu bebek bedav beled bilgi borcu bosan calis cenaz cocug cocuk dersi
    disim dogum dokto dovuy elekt emekl engel evden evsiz fatur futbo giysi gonul hamil hasta ingil istiy kadin kaybe kaydi kiral kiray
    kitap kiyaf kocam koltu korku kumar kurs kursu maasi nafak odeye ogren okuld okulu otobu paras psiko sagli sahib sidde sigar sigin
    sokak sonra sosya turkc ucret uyust vatan vefat vergi yalni yardi yasli yemek yuzme zorla`,
  so: `aas baro ceyr dawo dayn deyn dhar dhib dib foom gaas guri guur hoy i ilig ilko ilmo jiir kabo kiro laan lihi meel naas qaad qol
    qoys shati sida talo uur weyn xaq yar aabah alaab aragg baasa badan badba balla baras barba biilk bilaa bixin bukaa buuga caada cansh
    carru caruu cayay ceyrt cidlo cunno cunsu cunto cusub daawo dabaa dadka dalka daroo darye degan dhaaw dhakh dhala dhall dhalm dhaqt
    dhiba dhiig diida diiwa dugsi dumar fadhi fiiso foomk furri gaajo gaari gabad ganac garaa geeri gudni gurig hadlo hawee hayno hayst
    hooya hooyo ilmah indho ingir isbit isdil iskuu jaali jaban jimic jiran jooji kalig kelig khama khamr khasa khila kirad kombu koors
    koron kubad kufsi kuliy kulul laaan lacag laysa leesi looya luqad magan makta masaa maxka miisa miyaa murug musha naafa naafo naasn
    ninka ninke qaado qabow qaree qashi qaxoo qoyaa qoysk raadi raash saara saaxi sarii seexd shaqa shaqo sharc sigaa sonko sooma tabab
    talla tarbi turju uurka waaye walwa waxba wiilk xaask xadgu xafaa xanaa xanna xanuu`,
  cy: `babi bin budd bwyd cartref clwb cwrs ddim dim fwyd geni gwr ngwr plant pobl poen pres rhad tai talu ty unig yfed allan anabl angla
    arian batho beich benth bilse binia busne bwydo caeth canol capel cerdd cofre colli credy cyfri cymde cymor cymra cymun cyngo cynne
    ddein ddyle deint digar dilla dodre dosba dreth dyled dysgu eisia feddy feich galon gofal gwait gweit gwers gwersi gymra gyrru gysgu
    hawli henoe hunan iechy ieuen iseld lloch llwydni llyfr lwfan marwo meddw meddy methu nghar nhroi nofio pasbo plent prawf rhent rygbi
    saesn seibi siara smygu swnllyd swydd teulu torri trais treth trose tryda waith ysbyt ysgar ysgol`,
  pa: `alag apne bapu bebe bhar bhra chad dand dard daru dekh dena dhee dost dudh dukh dwai gallan ghar gum gurdware hor jua kadh kam
    kamm khan kudi lena leni mod muft naam nahi nai nava nursery pati putt roti satt school sugar sukh tang tika tike viah zulm adala
    akhan angre anuva apaha apang aunda aundi aurta bacha bache bachi banau bazur begha beroz bhain bharn bhatt bhukh bibia bijli bimar
    buzur chhad chint chith chitt chooh chori chuhe chutt dakhl dakta davai dawai ditta gaala gadda gaddi garam garbh ghabr gharo gharw
    guzar haigi hamla haspa ikall jabar janam jeena jhagd jhagr kadon kagaj kagaz kalla kalli kamar kapde kapre karaj karja karob karza
    karze kasra khali khana khani khara khata kholn khoon khudk kiray kitab kooda kutda labhd laini likhn lokan mahwa makan mapey marda
    marna masla mehng milna motia munda munde muram nagri nasha nashe naukr nazar nokri padha paisa paise pakka pares parha peend rasha
    saada saanu sadak salah saman sambh sansk sarak saska sasta shara sharn shuga sikhn silai sohre taira talak talaq tankh thagg thand
    thodi tuhad udaas udhar vakee vakil wakee zabar`,
  ur: `aata aati abbu akela alag ammi beti bhej biwi chat chot dant dard daru dawa dekh dost gari ghar gum jua juwa kaam kam karz khat
    kyun mara muft naam nahi nai nursery pati qarz roti school sugar tang tika tike udas zulm adala akeli angre aurat bacha bache bacho
    banwa bazur begha beroz bhara bharn bhook bhool bijli bimar bista bolta bolti budha buzur chash chhorna chori chorna chuha chuhe
    chutt daant dakhl dakta davai dawai dekhb dhoka doodh falij gaali gadda garam ghabr ghare guzar haaml haddi hamal hamla haspa imdad
    inteq intiq janaz jeena jhagr joota joron kachr kaghz kahin kamar kapde kapra kapre karne karob karza kasra khali khana khara khata
    khawa khaya kholn khoon khudk khula kiray kitab kooda koora larka larki likhn maart mahwa makan maram marna marta masla mazoo mehng
    miyan motia muhaj mujhk mulaz nagri nahan nahin nasha nashe naukr nazar nikah nikal nokri nuskh padha paisa paise pakka panah pares
    parha parhn phenk puran qanoo qarza rasha razak sabzi sadak saman sambh sarak sasta saste seekh seela seerh sehat shadi shana shara
    shehe shehr shoha shuga sikhn silai susra tadfe taira talak talaq talee tanha tankh tapak tarja tarju thand tikay udaas udhar vakee
    vakil wakee walid warzi wazan zabar zaroo zyadt`,
  bn: `abba amma baki bari beti bhat bhoy bia bish biye boi boro bou chad daat dena dhar diya dudh eka ekla fari fua furi gali gari gaye
    ghor ghum jamai jomi jua juta juwa juya kaj kam khat kisu kom mara mare marin mate mere meye mod mon morte nai nei nursery ojon por
    rin school schoolo sugar taka teka tika ukil wala abbar ainji ammar aschi ashro attoh bacch bacha bachc bacht barit basha bayam beshi
    betha betin beton bhara bhata bhort bhuli biddu bodhi bondh boyos bridd burha chahi chakr chala chele chint chith choto churi dafon
    dakht dakta dater dawai dekha dekht dhoka dhors dhump dobha dusch faimu farin ghore ghoro ghuma gorbh gorib gorom gorvo hamla haspa
    hikta hurut indur ingre inteq jaite janaz jayga jhogr jinis jonaz jorur kagoj kajer kapor kemon khaba khabo khafo khali khani khara
    khida khoro khort khuda khula koman komor korse lagto lekha mamla manus mashi masik meram mohil moyla nagor nesha nikah nirja nisha
    nosht notun ondho oshud oshuk oshus ousho parch parin poras poray proti ranna rasta rokto shami shara shata sheba shela shesh shikh
    shomo shong shork shoro shost shuga somos swami talak talaq tekha telap thaka thand tukai`,
  gu: `alag anaj avti avtu ba baki bhej bik chho dant daru dava dawa devu dudh ekla ekli eklo gadi galo ghar java kaam kam levi levo nava
    navi nursery pati puru rade sari school sugar suvu tav thai udas vat aapgh adala angre anuva apang apgha asray atmah avadt avdtu
    avsan bagdi bagdy bahen balak banav bapuj begha bhada bhade bhadu bhant bhanv bharv bhath bhukh bhuli bimar bolta boltu chapp chash
    cheta chhok chhut chint chokr chopd chori chulo daant dhand dhava dikri dikro dukha dukhe ekalt gadlu garam garbh ghard ghare gharm
    gujri hapta jabar jamva janam janaz jhagd jivvu jugar kachr kadhe kagal kamar kapad kapda karaj karta kasra ketla kevir khali khara
    khatl khava kholv lagan lagna lakvo mafat mahil malti malto malva mantu marju marvu masik mathi mitra moklo mongh motiy nagri nasho
    nathi naukr nisha nokri ochho ochhu pachi pagar paisa paise patni prave rahat rasha rasta rehva sachv salah samaj saman samar sambh
    sandh sansk sasar sastu shakt shara sharn shikh silai sivan suvav svaya tamak tapas tarvu thaki thand traas udhar undar vadha vadil
    vagyu vajan vakee vakil vepar vidhv vijli vikla vrudd vyasa zaghd`,
  ar: `3onf 3unf akl alam amin andi aysh bayt beit dafn dawa dayn englizi esh fiza ghaz haml hbub ibni ijar inglizi jozi kam lana lish
    luju ma3i madrasa mafi mal mish mosh mout muhami mush mustashfa nisa ommi shou shu taam thalaja tifl wazn 3alay 3amal 3anid ahrab
    amout armal asnan atfal athat awlad awraq barda bayti bidri binti darai diras diyoo dokto dyoun fatur floos flous ghasa ghasb hadan
    hamel hamil hazin hdoum hisab i3ana i3aqa i3tid idman ighti ikti2 iktia ingil intih iqama jaliy jalta jaw3a jawaz jinsi jo3an kahra
    khasm khayf khita kibar laj2e laji2 laysa leish limad lujo2 lwahd ma3an ma3as mahka majan makta malab marad maree marid masar masha
    mashr mawlu mosha moshk mosin mukha musha mushk mutar nafsi nikah qalaq qimar rakhi ratib ri3ay rida3 rotob rukhs sakan sakta saras
    sariq shaha shari shogh shugh shurt siba7 siyaq sukar ta3al ta3am ta3dh tabib tadfi tadkh tahar tahra tanam taqa3 tarja tasji tataw
    tawa7 tawah tifli wahid waja3 waram wazif wilad yadri yidri zawaj zawja zawji zojti`,
  uk: `angliyska dity ne nema zub advok anhli basei bizhe bolyt borgy borhy bulin cholo danty deneg dolgi dytyn fudba grosh hinek hroma
    hrosh hurtk kanik khodu kholo kimnati knyhy kvart lendl likar lohop maliu mebel mebli molod moshe musor nasyl navch nemae nemai nochi
    nyany odezh odiah opale orend paspo perek pidhu pidli plese plies plisn pokho posob prava prytu psykh rabot razvo reben remon rezum
    robot rozlu sadoc sadok samoh serts shakh shche shchu shkol shliu shukaiemo smitt spivb subsy tabir tants tserk vahit vakts vrach
    vypla yizha yizhi zhytl`,
  zh: `baba bihu da dubo fuli gudu huo mama mei qian ruji xue yayi yifu yiyu zhangfu aizhe bingx bufan butie buxia canji chanh chida
    chifa dianf diann dieda fangd fangz fanyi gaoxu gongz guaiz haizi huaiy huzha jiaba jiaju jianf jianl jiaol jiazh jiedu jiehu jieji
    jieya kanbi laoba laogo laopo laore lihun lunyi lushi lvshi majia meiqi meiyo mianf naife nanmi niaob pengy qianz qishi servi shang
    sheng shiwu shuai taiji tangn toupi tushu xiang xiaof xuexi yangl yanji yaofa yaton yimia yimin yingw yingy yishe yiyua youer youyo
    yumao zhaog zhapi zhong zhufa zibiz zisha zoulu zufan`,
};
