/**
 * Words that tell which language a question is in, besides the joining ones (joining-words.ts), without accents: short ones whole, and the
 * first five letters of longer ones, which English seldom has. Taken from what people say in the lexicons of each language.
 */
export const TELLING_WORDS: { [language: string]: string } = {
  pl: `azyl bije boli brak depresja dom domu leki maz meza msza nie prad psycholog slub tabletki zab alkoh angie aptek bezdo bezpi bezro
    chodz choro chory ciaza ciazy cieza cisni cwicz czyns darmo denty dlugi dodat domow dopla dowoz drogi dziec eksmi emery gdzie gotow
    grupa inwal jedze jeste konta konto ksiaz kurs kursy kwali lekar lekcj liczn lodow malze meble miesz mundu napra narko nasto nauka
    niepe obiad odmow opiek osoby palen paszp pieni piers podat polsk pomoc porad praca prace pracy pralk prawa prawka prawko prawn przed
    przem przes przys rachu rejes rodzi rozwo rzuci samot silow smiec socja stars szcze szkol szpit tanie tluma traci ubran ulicy ulotk
    wnios wozek wspol wycho wypad zabra zajec zaleg zasil zdrow znizk zwoln`,
  ro: `acte azil bani bate beneficii biblioteca casa dans depresie divort dorm evacuare fara fotbal inot ma medic medicamente mobila mor
    nu pensie permis romana romaneasca stomatolog viol voluntar abona acasa adapo aface afara ajuto alcoo alime aloca angaj autob avoca
    banii batra batut bebel biser boala calif canap canti carti caruc casat cerer chiri cinev conto copii copil cresa curen curs cursu
    dator deces desch despa dezin dinte dizab doare drept drogu durer engle factu farma femei frigi gradi gravi gunoi haine hartu iefti
    impoz impru incal ingri inmor inreg insar invat lapte lecti locui lucru manca merge muceg munca naste ochel pasap patroana patronul
    pentr pierd plati poate propr psihi psiho refuz sarci scaun scoal singu sinuc sotia sotul spita tigar tiner tradu varst vizit vorbe
    zgomo`,
  pt: `bate biblioteca casa computador creche dentista depressao divida dividas divorcio familia fome fui habitacao lixo medico nao
    portugues registar sem subsidio violencia abono abrig acide advog ajuda alcoo algue aluga alugu amame apoio aprender aquec arren
    assed ativi aulas autoc auxil baixa banho barat barul bolor burla cadei carta casam cidad comid condu consi cozin crian cuida curso
    defic deixa dente depoi desab desem dinhe direi doenc doent droga eletr empre equiv escol estou fazer feria filha filho fique frald
    fumar futeb gelad ginas gravi idoso igrej impos ingle inval joven leite marid minha morad morre movei mulhe nasci obito oculo onibu
    pagar passa pensa perdi pesso procu quent refei remed renda roupa saude senho sozin tenho traba vacin vicio`,
  es: `actividades autista baja biblioteca casa comedor dentista depresion divorcio embarazada embarazo extraescolares familiar guarderia
    hija hijo mayores medico moho nino no pega ropa violencia voluntariado ablac aboga acosa acoso adict agarr algui alime alqui ancia
    ansie apoyo aprender asilo atrac autob ayuda ayunt barat basur busco calef calie carne carnet caser ciuda clase coche cocin coleg
    comid condu conva coraz cuent cuida curso defun dejar derec desal descu despi despu deuda diner disca dolor donde dormi droga duerm
    ejerc emple enfer escol escue espan estaf estoy estre factu farma fianz fumar gafas habla hablo hacer hambr hijos igles impue ingle
    juego leche madre marid miedo muebl muela muert mujer nacim nacio ninos ofici pagar panal pasap perdi piso psico puede puedo quede
    quien quier quita ruido salud silla soled tarje tengo traba tradu vacun vivie vivir`,
  it: `assistenza autismo biblioteca casa cibo contatore debiti debito denti dentista depressione disabili divisa divorzio fame genitori
    incinta italiano medico mobili morte neonato non perso soldi solo vaccino violenza accud affid affit aiuto alcol allog ansia anzia
    arret asilo asseg attiv avvoc bambi bolle bonus calci cammi careg cerco chies citta collo convertire corso cucin cuore dalla della
    dipen dirit disoc divan doman dopos dormi dotto droga elett famig farma figli fumar ginna gioca giova gravi grupp hanno ictus impar
    inden ingle inval iscri laffi latte lavor legge letti letto lezio lingl lutto madre malat mangi marit mensa mogli muffa nasci nuoto
    occhi osped padro pagar panno passa patente paura perme picch posto prend psico qualc ragaz ricon riesc rifiu rifug ripetizioni risca
    scuol senza sfrat spesa stufa sussi tasse trasp tropp truff vesti vogli volon`,
  tr: `acil acim anne borc cami depresyon dis disci esim esya ev evde evim gida ilac is kalp kira kres mobilya okul olum para param ucuz
    vermiyor vize yok agris alaca alkol annem araba avuka ayril babam bagim bakic bakim bakiy banka barin basvu bebek bedav beled belge
    bilgi birak bitti borcu bosan bozuk buzdo calis cenaz cikar cocug cocuk daire danis denkl derne dersi deste disim dogum dokto dovuy
    ediyo egiti elekt emekl engel ergen evden evlil evsiz fatur futbo gebel giysi gonul grubu hamil hasta ingil istiy kadin kaybe kaydi
    kiral kiray kitap kiyaf kocam koltu konus korku kulla kulub kumar kurs kursu maasi nafak odeye ogren okuld okulu otobu paras psiko
    sagli sahib sidde sigar sigin sokak sonra sosya turkc ucret uyust vatan vefat vergi verme yalni yardi yasli yemek yukse yuruy yuzme
    zorla`,
  so: `aas baro ceyr dawo dayn deyn dhar dhib dib foom gaas guri guur hoy i ilig ilko ilmo jiir kabo kiro laan lihi meel naas qaad qol
    qoys shati sida talo uur weyn xaq yar aabah adeeg akhri alaab aqoon aragg baahi baasa badan badba balla balwa bangi baras barba baska
    biilk bilaa bixin bukaa bulsh buuga caada caafi caana caano caawi caaya cabsi cadaa cansh carru caruu casha cashu cayay ceyrt cidlo
    ciyaa cunno cunsu cunto curya cusub daawo dabaa dadka dalka darbi daroo darye dawad dawla dayac degan degde dhaaw dhaba dhaca dhakh
    dhala dhali dhall dhalm dhaqt dhark dhaxa dhiba dhiig dhima dhimi dhint diida diiwa dugsi dumar fadhi fiiso foomk furri gaajo gaari
    gabad ganac garaa geeri gudni gurig guurk hadlo hawee hayno hayst hooya hooyo ilmah indho ingir isbit isdil iskuu jaali jaban jimic
    jiran jooji kaark kadib kalig kelig khama khamr khasa khila kirad kombu koors koron kubad kufsi kuliy kulul laaan lacag laysa leesi
    leeya looya luqad madha magan makta masaa maxka miisa miyaa murug musha naafa naafo naasn ninka ninke qaado qaata qabow qaree qashi
    qaxoo qoyaa qoysk raadi raash saara saaxi sarii seexd shaqa shaqo sharc sigaa socda socon sonko sooma tabab talla tarbi turju uurka
    waaya waaye walwa warqa waxba wiilk xaask xadgu xafaa xanaa xanna xanuu`,
  cy: `babi bin budd bwyd cartref clwb cwrs ddim dim fwyd geni gwr ngwr plant pobl poen pres rhad tai talu ty unig yfed aflon allan anabl
    angen angla argyf arian baban batho beich benth bilse binia blaen briod busne bwlio bwydo cadai cadwn caeth canol capel cerdd cerdy
    chwar chwil cinio cofre colli credy cwnse cyfri cymde cymor cymra cymry cymun cyngo cynne ddein ddyle deint digar dilla dodre dosba
    dreth dyled dysgu eisia feddy feich galon gofal gorau grwpi gwaha gwait gweit gweld gwers gwersi gwres gwrth gymra gyrru gysgu hawli
    henoe hunan iaith iechy ieuen iseld lloch llwydni llyfr lwfan marwo meddw meddy methu nghar nhroi nofio oerge ofalw pasbo plent poeni
    prawf priod rhent rhywl rhywu rygbi saesn seibi siara smygu swnllyd swydd talia teulu torri trais treth trose tryda waith ymoso ysbyt
    ysgar ysgol`,
  pa: `alag apne bapu bebe bhar bhra chad dand dard daru dekh dena dhee dost dudh dukh dwai gallan ghar gum gurdware hor jua kadh kam
    kamm khan kudi lena leni mod muft naam nahi nai nava nursery pati putt roti satt school sugar sukh tang tika tike viah zulm adala
    adhra adran afeem akhaa akhan angre annha anuva apaha apang ardas aunda aundi aurta bacha bache bachi bajur banau bazur begha beroz
    bhaar bhaic bhain bharn bhatt bhukh bhukk bibia bibiy bijli bimar buzur chadn chahi chhad chhot chint chith chitt chooh chori chuhe
    chutt dakhl dakta davai dawai dinda ditta dwayi gaala gadda gaddi gandh garam garbh garbw garee ghabr gharo gharw ghatt giddh gidha
    gunga gurba gurud gurug guzar haigi hamla haspa hunda ikall jabar janam janda janep jarda jeena jhagd jhagr jutti kache kadha kadon
    kagaj kagaz kains kalla kalli kamar kapde kapre karaj karau karda karja karob karza karze kasra khali khana khani khara khata kholn
    khoon khudk kiray kitab kithe kooda kutda labhd laini likhn lokan madad mahwa makan mapey marda marna masla mehng milna motia munda
    munde muram nagri nasha nashe naukr nazar nokri padha paisa paise pakka pares parha peend rasha rehnd saada saanu sadak sakda salah
    saman sambh sansk sarak saska sasta shara sharn shuga sikhn silai sohre taira talak talaq tankh thagg thand thodi tlaak tuhad udaas
    udhar vakee vakil vidhw wakee zabar`,
  ur: `aata aati abbu akela alag ammi beti bhej biwi chat chot dant dard daru dawa dekh dost gari ghar gum jua juwa kaam kam karz khat
    kyun mara muft naam nahi nai nursery pati qarz roti school sugar tang tika tike udas zulm adala akeli alehd andha angre apahi aurat
    aurto bacha bache bacho baisa banwa bazur begha behra behri beroz bhara bharn bhook bhool bijli bimar birad bista bolta bolti budha
    buzur chaat chahi chash cheen chhar chher chhorna chori chorn chorna chota chuha chuhe chutt daant dafan dafna dakhl dakta dastk
    davai dawai daway dekhb dhoka dhoon dipre doodh faala falij gaali gadda gapsh garam ghabr ghair ghare ghula ghutn goong guzar haaml
    haath haddi hamal hamla haspa hooka imdad inteq intiq jagah janaz jeena jhagr joota joron kachr kaghz kahan kahin kamar kamzo kance
    kapde kapra kapre karha karna karne karob karwa karza kashm kasra keere khali khana khara khata khawa khaya kheln kholn khoon khudk
    khula kiray kitab kooda koora larka larki likhn maart madad mahwa makan maram marna marta masla mazoo mehng miyan motia muhaj mujhk
    mulaz nagri nahan nahin nasha nashe naukr nazar nikah nikal nokri nuskh padha paisa paise pakka panah pares parha parhn phenk puran
    qanoo qarza rasha razak rehta sabzi sadak saman sambh sarak sasta saste seekh seela seerh sehat shadi shana shara shehe shehr shoha
    shuga sikhn silai susra tadfe taira talak talaq talee tanha tankh tapak tarja tarju thand tikay udaas udhar vakee vakil wakee walid
    wapas warzi wazan zabar zaroo zyadt`,
  bn: `abba amma baki bari beti bhat bhoy bia bish biye boi boro bou chad daat dena dhar diya dudh eka ekla fari fua furi gali gari gaye
    ghor ghum jamai jomi jua juta juwa juya kaj kam khat kisu kom mara mare marin mate mere meye mod mon morte nai nei nursery ojon por
    rin school schoolo sugar taka teka tika ukil wala abbar adalo ainji ammar andho aschi ashba ashro asroy atmoh attoh babar babsh bacch
    bacha bachc bacht baire banga barit basha bayam bebsh bedna bemar beshi betan betha betin beton beyam bhara bhata bhort bhuli bicha
    biddu bidho bisra bodhi boira boish bolar bondh borno boyos bridd burha chadt chahi chakr chala chani charp chele chint chith chokh
    chosh chosm choto chotr churi dafon dakht dakta dater dawai dekha dekht deshe dhoka dhors dhump dobha dusch faimu farin ghore ghoro
    ghuma gorbh gorib gorom gorvo hamla haspa hatar hikta hurut indur ingre inteq izzot jaite janaz jayga jhogr jinis jonaz jorur kagoj
    kajer kapor kemon khaba khabo khafo khali khani khara khida khoro khort khuda khula khult koman komor korse korte kotha lagbe lagbo
    lagto lekha mamla manos manus mashi masik meram mohil moshj moyla mritt nagor nesha nikah nirja nisha nosht notun ondho oshan oshud
    oshuk oshus ousho parch parin poras poray proti ranna rasta rokto shami shara shata sheba shela shesh shikh shomo shong shork shoro
    shost shuga somos swami talak talaq tekha telap thaka thand theke tukai uthte`,
  gu: `alag anaj avti avtu ba baki bhej bik chho dant daru dava dawa devu dudh ekla ekli eklo gadi galo ghar java kaam kam levi levo nava
    navi nursery pati puru rade sari school sugar suvu tav thai udas vat aabru aapgh adala agnis andhl angre anuva apang apgha asray
    atmah avadt avasa avdtu avsan bagdi bagdy bahen baher balak banav bandh bapuj begha bhada bhade bhadu bhaja bhant bhanv bharv bhash
    bhath bhedb bhukh bhuli bimar bolta boltu chalu chalv chapp chash chedt cheta chhet chhod chhok chhut chint chitr chokr chopd chori
    chulo chunt chutn daant dadar dandi darud davao deras dhand dhava dikri dikro divya dukha dukhe ekalt ekalv gabhr gadlu ganjo ganth
    ganve garam garba garbh garib ghard ghare gharm ghong gujra gujri gutha gutka hapta haspi hastk humlo jabar jagya jamva janam janaz
    jhagd jivvu jugar kachr kadhe kagal kamar kapad kapda karaj karta karva kasra ketla kevir khali khara khatl khava kholv lagan lagna
    lakvo madad mafat mahil malti malto malva mantu marju marvu masik mathi mitra moklo mongh motiy nagri nasho nathi naukr nisha nokri
    ochho ochhu pachi pagar paisa paise patni prave rahat rasha rasta rehva sachv salah samaj saman samar sambh sandh sansk sasar sastu
    shakt shara sharn shikh silai sivan suvav svaya takli tamak tapas tarvu thaki thand traas uchhe udhar undar vadha vadil vagyu vajan
    vakee vakil vepar vidhv vijli vikla vrudd vyasa zaghd`,
  ar: `3onf 3unf akl alam amin andi aysh bayt beit dafn dawa dayn englizi esh fiza ghaz haml hbub ibni ijar inglizi jozi kam lana lish
    luju ma3i madrasa mafi mal mish mosh mout muhami mush mustashfa nisa ommi shou shu taam thalaja tifl wazn 3afan 3afsh 3alay 3amal
    3andi 3anid 3okaz 3onso 3otla 3oyou 3ubud 3unsu 6alaq 9imar a3tan adwiy ahrab akhad alsin amout armal asdiq asnan atfal athat awlad
    awraq barda bayti bidri binsa binti daght darai dawra diras diyoo dokto dyoun fatur fi2ra firan floos flous ghali ghasa ghasb ghurb
    gomar hadan hadha hafad halib hamel hamil hawiy hazin hdoum hijra hisab i3ana i3aqa i3tid i7tiy idman ighti ijhad ikhla ikti2 iktia
    infis ingil inti7 intih intik iqama is3af isti2 istig istir jalia jaliy jalta jaw3a jawaz jinsi jo3an kahra khasm khayf khita kibar
    laj2e laji2 laysa leish limad lujo2 lwahd ma3an ma3as mahka majan makta malab marad maree marid masar masha mashr mawlu modmi mosha
    moshk mosin mukha musa3 musha mushk mutar nafsi nikah qalaq qimar rakhi ratib ri3ay rida3 rotob rukhs sakan sakta saras sariq shaha
    shari shogh shugh shurt siba7 siyaq sukar ta3al ta3am ta3dh tabib tadfi tadkh tahar tahra tanam taqa3 tarja tasji tataw tawa7 tawah
    tifli wahid waja3 waram wazif wilad yadri yidri zawaj zawja zawji zojti`,
  uk: `angliyska dity ne nema zub advok alime alkoh anhli apeli aptek autyz basei bezdo bizhe bizne bolyt borgy borhy bulin cholo danty
    deneg dokum dolgi dytia dytyn forma fudba futbo grosh hinek hovor hroma hrosh hurtk inval kanik khodu khody kholo kimnati knyhy kompi
    komun kursy kvart lendl likar lohop maliu mebel mebli molod moshe musor narko nasyl navch nemae nemai niani nochi nyany odezh odiah
    okuli onkol opale orend pampe paspo perek pidhu pidli plati plese plies plisn podat pokho posob prava prytu psykh rabot rakhu razvo
    reben remon rezum robot rozlu sadoc sadok samoh samot serts servi shakh shche shchu shkil shkol shliu shukaiemo smitt spivb spyna
    subsy tabir tants tserk vahit vakts vazhk vizok volon vpala vrach vybor vypla vysel yizha yizhi yuniv yurys zapys zarpl zhylo zhytl
    zhyty znyzh`,
  zh: `baba bihu da dubo fuli gudu huo mama mei qian ruji xue yayi yifu yiyu zhangfu aizhe bingx bufan butie buxia canji chanh chida
    chifa dianf diann dieda fangd fangz fanyi gaoxu gongz guaiz haizi huaiy huzha jiaba jiaju jianf jianl jiaol jiazh jiedu jiehu jieji
    jieya kanbi laoba laogo laopo laore lihun lunyi lushi lvshi majia meiqi meiyo mianf naife nanmi niaob pengy qianz qishi servi shang
    sheng shiwu shuai taiji tangn toupi tushu xiang xiaof xuexi yangl yanji yaofa yaton yimia yimin yingw yingy yishe yiyua youer youyo
    yumao zhaog zhapi zhong zhufa zibiz zisha zoulu zufan`,
};
