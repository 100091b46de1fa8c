/**
 * Words that only join others in languages besides English, as typed in Latin letters without accents: articles, prepositions, pronouns,
 * auxiliaries, and what everybody says who asks. They tell which language a question is in, and nothing of the need. Negations are none.
 */
export const JOINING_WORDS: { [language: string]: string } = {
  pl: `i a w we z ze na do dla o od po za u przy przez pod nad przed ale albo lub oraz czy ze zeby jak jaki jaka jakie gdzie kto kogo komu co czego
    kiedy ktory ktora ktore sie jestem jest sa byc byl byla mam ma mamy maja miec moj moja moje mojego mojej mojemu moim moich mi mnie mna my nas
    nam ty on ona ono jego jej jemu mu go ich im ten ta to tego tej tym te ci tu tam tutaj juz jeszcze bardzo tylko tez moze moge mozna chce chca
    chcialbym chcialabym potrzebuje potrzebny potrzebna potrzebujemy szukam szukamy znalezc pomoc pomocy pomoze prosze dzien dobry swoj swoja
    kims ktos cos gdzies taki taka musze teraz nasz nasza ile`,
  ro: `si sau dar de la in pe cu din pentru prin dupa spre sub peste intre ca sa se o un unei unui al ale ai unde cum ce cine cand care sunt este e
    esti suntem am ai are avem aveti au fi fost era eu tu el ea noi voi ei ele imi mi iti ii ne va le il meu mea mei mele nostru noastra lui lor
    asta acest aceasta acesta aici acolo foarte mai doar pot poate putem vreau vrea doresc trebuie nevoie caut cautam gasesc gasi ajutor ajutati
    ajuta rog buna ziua cineva ceva undeva foarte acum tot cat`,
  pa: `da de di diya dia nu ne naal nal to ton te vich wich utte layi lai val hai hain han haan ne si san main mai mainu menu mera meri mere asi
    sanu sada sadi sade tusi tuhanu oh eh ih us is ki ke kithe kithon kado kidan kiven kive kaun ate ja vi hi ho gaya gayi gaye kar karna
    karda kardi chahida chahidi chahide chaida labhna madad karo deo dasso ji koi kuch sakda sakdi sakde rahi reha rahe hunda hundi lagda apna apni
    bahut bohat mil milda mildi wala wale wali hun hega`,
  ur: `ka ke ki ko se mein me men par pe tak liye lye hai hain hoon hun ho tha thi the main mujhe mujhay mera meri mere hum hamara hamari hamare hamen
    ap aap apka woh wo yeh ye us is un in ne aur ya bhi hi kya kahan kahaan kaise kaisay kesay kab kaun kon kis ko gaya gayi gaye kar karna karni
    karte karta karti karen raha rahi rahe chahiye chahye chaiye chahta chahti chahte sakta sakti sakte madad koi kuch apna apni apne bohat bahut
    wala wali wale milta milti milna mil ji plz ab jo jab leni lena dena diya di hua hui hue hota hoti hote jata jati jate rehta rehti`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas ao aos por pelo pela para pra pro com e ou mas que se como onde quando quem qual
    quanto sou estou esta estao e sao foi ser estar tenho tem temos ha eu tu ele ela nos voce eles elas me mim te lhe meu minha meus minhas seu
    sua nosso nossa este esta isto isso aqui la ali muito muita mais ja tambem posso pode podem quero queria gostaria preciso precisamos procuro
    procurar ajuda ajudar ajudem obrigado favor ola bom dia alguem algum alguma encontrar faco fazer ate tudo`,
  es: `el la los las un una unos unas de del al a en por para con y o u e pero que se como donde cuando quien cual cuanto soy estoy esta estan es son
    fue ser estar tengo tiene tenemos hay he ha hemos yo tu el ella usted nosotros ellos me mi mis te le les lo nos su sus nuestro nuestra este
    esta esto ese eso aqui alli muy mucho mucha mas ya tambien puedo puede pueden quiero quisiera necesito necesitamos busco buscar ayuda ayudar
    ayudenme gracias favor hola buenos dias alguien algun alguna encontrar hacer hago quieren todo`,
  it: `il lo la i gli le l un uno una di del dello della dei degli delle d da dal dalla in nel nella nei nelle a al allo alla ai agli alle su sul sulla
    per con e ed o ma che si come dove quando chi quale quanto sono sto sta e siamo ho ha abbiamo hanno essere avere stato io tu lui lei noi voi
    loro mi me ti ci vi mio mia miei mie suo sua nostro nostra questo questa quello quella qui li molto piu gia anche posso puo possiamo voglio
    vorrei bisogno cerco cerchiamo cercare trovo trovare aiuto aiutare aiutatemi grazie favore buongiorno qualcuno qualche fare faccio ora tutto
    devo`,
  tr: `ve veya ya da de ki mi mu ile icin gibi kadar daha cok bir bu su o ben sen biz siz onlar bana beni benim bizi bize bizim onu ona onun senin
    nasil nerede nereden nereye ne kim hangi var ama cunku istiyorum istiyoruz istiyor ihtiyacim ihtiyac lazim gerek ariyorum ariyoruz bulmak
    bulabilirim bulabilir bulurum yardim yardimi yardima yardimci lutfen merhaba olan olarak oldu oluyor olmak edebilirim etmek ediyor ediyorum
    yapmak yapabilirim her sey biri birisi hala artik simdi`,
  so: `waa waan waxaan waxan waxay waxa waxuu ayaa ayaan ayay baa baan iyo oo ee ku ka u la uga ugu iga igu ii iyo in inaan inuu inay aan aad uu ay
    ma aniga anigu adiga asaga iyada annaga aanu anaga way wuu waxaanu ah ahay yahay tahay leh leeyahay leedahay hayo hayaa rabaa rabo
    rabnaa raadinayaa raadinaya raadin baahanahay baahan baahnahay caawimaad caawimo caawin caawi helo heli helaa karaa karo karto kari xagee
    xaggee halkee sidee sideen goorma maxay maxaan mise weli hadda fadlan kan kani tan tani waayay wax walba cid qof isku iska`,
  cy: `y yr r a ac an i o ar at am dros gan gyda gydag efo heb i mewn yn mae maen rydw dw dwi dwin rwy rwyn rwyf wyf ydw oes sydd sy oedd bydd wedi
    fy fi mi ein eich ei eu ti ni chi nhw hi fe ef fo ble lle sut pwy pryd beth pa os neu ond hefyd iawn eisiau isio angen chwilio help helpu cymorth
    cael gael caf gallaf gallu gall allwch wnewch plis hwn hon hyn yma yno rhywun rhywle rhywbeth mynd dod gen gennyf gyfer rhy dyw dydy nawr`,
  bn: `ami amar amake amra amader amago apni apnar tumi se she tar take tader o ar ba ki ke kothay kothai koi khoi kivabe kibhabe kemne kokhon kon
    ei oi eta ota te e re er theke thaki jonno jonne diye sathe ache achi asi hoy hobe hoye hoise holo gese geche kore korte kori korbo korar chai
    chay lagbe lagbo dorkar proyojon shahajjo sahajjo shahajyo sahayjo khujchi khujtesi pabo pai pari pare paren dite den dey ekta khub onek kichu
    ekhon akhon jabo jay`,
  gu: `ane ke ma thi ne no ni nu na mate mate par upar sathe che chhe chu chhu cho hato hati hu hun mane mari maru maro mara mare ame amne amaru amari
    amara tame tamne tamaru te e aa kya kyan kyare kem kevi kone su shu joie joiye joeye joiea madad karo karvu karvi karva kari kare karish thay thayu
    gayu gaya gayo gai male malse malvu koi kai bahu khub pan haji have hoy apo aapo aape shakto shakti shaku`,
  ar: `ana inta inti enta hiya huwa nahnu ehna wa w fi fil al el il min ila 3ala 3la an ma3 maa li bi la 3an 3end 3ind 3andi 3indi 3anna ahtaj a7taj
    nahtaj mehtaj me7taj urid uridu oreed aridu areed biddi bdi badi awiz 3ayez 3awez abgha abi abghi mumkin momken kayfa keef kif ayna wayn wein
    wain fein hal shlon hatha hadha hada hay illi elli lazem law samaht musaada musa3ada musa3da mosa3da sa3iduni kteer ktir kan kol halla
    adawwar adawer ladayya ilayya`,
  uk: `i ta a abo ale v u z zi na do dlia dlya pro po za vid pid pry cherez yak de koly khto shcho sho scho chy ya ty vin vona vono my vy meni mene
    nam nas yii iomu ioho mii moia moya moie moi mij mozhu mozhna khochu hochu khochemo potribno potribna potriben potribni treba shukaiu shukayu
    znaity znayty dopomozhit dopomoha dopomoga dopomohu dopomogu bud laska maiu mayu maie tse ce tsei duzhe vzhe shche kak gde eto mne nuzhno
    nuzhna nuzhen pomogite pomosch pomoshch ishu menya moy`,
  zh: `wo wode women ni ta tamen de le ma ne xuyao xiang yao zai nali nar zenme shenme you shi bang bangzhu bangmang zhao qing keyi neng dao gei
    zenmeban xiangyao xiangzhao yige`,
};
