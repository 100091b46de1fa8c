/** What is said when it is urgent in Polish, Turkish, Somali and Welsh. How to write phrases: phrase-set.ts. */
import type { UrgentRules } from './urgent.ts';

/** Languages that are written in Latin letters, but for the Romance ones (rules-romance.ts). */
export const LATIN: UrgentRules = {
  pl: `
suicide: samob*, zabić|zabije|zabijam|zabil*|powieszę|powiesić|powiesi|utopić się, się zabić|zabiję|powiesić
chce|chciał*|wolał*|myśli umrzec|nie_żyć|umierać|zniknąć|śmierci, nie+chce ~ żyć|istnieć|tu_być|być
nie+mam|widzę|ma siły|po_co|dla_kogo|sensu|ochoty & żyć|życia|życie|dalej, nie+daję|dam+rady już|dłużej|żyć|więcej
odebrać|odbiorę|odebrał*|targn* życie|życia, skończyć|zakończyć|skończę z_sobą|ze_sobą|życie|życiem|wszystko|to_wszystko, dość|koniec życia
beze+mnie lepiej, lepiej beze_mnie|umrzeć, skocz* most*|okna|dachu|pociąg*;
self-harm: samookal*, tnę|tnie|tniesz|ciąć|ciął|cięła|cięcie|okalecz*|krzywdz*|rani* się|sobie|siebie, się tnę|tnie|okalecz*, zrobić sobie krzywdę;
domestic-abuse: mąż|mężem|męża|partner*|chłopak*|konkubent|ojciec|żona|on|syn|dziewczyna|ex & bije|bił|pobił*|uderz*|dusi*|katuj*|maltret*|grozi*|kopie|znęca*|zabić|zabije|wyzywa|agresywny
bije|bił|pobił|dusi|kopie|szarpie mnie|nas|mamę|siostrę, mnie bije|pobił|dusi|szarpie, boję|strach się ~ męża|partnera|go|niego|chłopaka|domu|ojca
przemoc* dom*|rodzin*, znęca*, zabije+mnie, grozi+mi|że, uciec|uciekłam|uciekam męża|partnera|niego|domu;
sexual-abuse: zgwał*|gwałc*|gwalt*, molest*, seksualn*|sexualn* & wykorzyst*|napaś*|przemoc, dotyka* ~ mnie|córk*|tam|intymn*, zmusza*|zmusił* seks*;
child-danger: bije|biją|krzywdz*|maltret* dziec*|mnie_mama|mnie_tata
dzieck*|dzieci|syn|córka|córki|synek & zaginęł*|zaginął|zniknęł*|zniknął|niebezp*|pobit*|bite|siniak*|krzywdz*|bije|maltret*
tata|mama|ojciec|ojczym|wujek bije|dotyka|uderz*|krzywdz*|mnie_bije;
poisoning: przedawk*, połkn*|zażył*|wzięł*|wziął|wypił*|łykn* ~ tablet*|leków|leki|pros*|wybielacz*|domestos|płyn*|baterię|truciz*|chemi*|lekarst*|tabsy
zatruł*|otruł*|otruć;
medical: ból|boli|bóle|ucisk|kłuje|piecze|ściska ~ klatc*|klatk*|piersi*|serc*, klat* ~ ból|boli, zawał*, atak+serca, udar|udaru, wylew, nie+oddycha*
nie|trudno ~ oddych*, dusi+się|dziecko, dziecko|krztusi|zadław* dusi|się|się_zadławił*, zadław*|zakrztus*, nieprzytomn*|przytomność, zemdlał*
krwaw*|krwotok|wykrwaw*, krew & leci|dużo|kaszl*|wymiot*, drgawk*, opad* twarz*|usta|kącik, karetk*|pogotowie, nie ~ obudzić|budzi|reaguje|rusza;
homeless-tonight: nie ~ gdzie ~ spać|podziać|mieszkać|pójść|noc*, bezdomny|bezdomna|bezdomni, śpi*|mieszkam ulic*|dworc*|samoch*|aucie|ławce|klatce
wyrzuc*|wywal* ~ dom*|mieszkan*|ulic*|mnie, nocleg*|schronien* ~ dzis*|noc|teraz|natychmiast, noclegown*;
forced-marriage: zmusz*|zmusi* ~ ślub*|małż*|zamąż|mąż, zmusz* małżeństwo;
slavery: handel|handlu|handlarz* ludź*, zabra*|zabier* ~ paszport*|dokument*|dowód, niewoln*, zmusz* ~ prac*|prostyt*|seks;
violence: nóż|nożem|pistolet|maczet*|siekier* & ma|grozi*|zaatak*|ktoś|mnie|on, dźgn*|pchnął_nożem|postrzel*|zaatakow*|napad*|pobili, chce+mnie zabić
ktoś & włam*|śledzi|dobija, porwa*;
fire: pożar*, pali|płonie ~ dom|mieszkan*|blok|kuchni*|samoch*, ogień|dym dom*|mieszkan*|kuchn*;
gas: gaz* & ulatnia*|wyciek*|czuć|czuje|śmierdzi|zapach|pachnie, czad|czadem|tlenek;
self-harm: przypala*|pali|drapie|gryzie|parz* ~ się|siebie|sobie ~ papieros*|celowo|specjalnie, żyletk*, tnie|cięcia|nacina|nacinam|rani|blizny|rany ~ ręce|ręk*|nog*|uda|przedrami*|nadgarst*;
child-danger: !zostawi*|zostaje|zamyka*|zamkn* ~ dzieck*|dzieci|maluch*|niemowl*|syn*|córk*, !dzieck*|dzieci|niemowl* ~ samo|same|głodne|bez_opieki & dom*|mieszkan*|noc|sąsi*|godzin*|aucie;
poisoning: !połkn*|zażył*|wzięł*|wziął|łykn* ~ opakowanie|garść|fiolk*|butelk*|wszystk*|ibuprom|ibuprofen*|paracetamol*|apap|heroin*|narkotyk*, za+dużo heroin*|narkotyk*|tabletek|leków;
domestic-abuse: podnosi|podniósł ~ rękę ~ mnie|dzieci|mamę, !grozi|grożą ~ śmierci*|zabi*|zabójstw*;
medical: usta|twarz|buzia ~ krzyw*|wykrzyw*;
suicide: odebrać+sobie, skończyć|kończę+ze|z, nie+chce|chcę+się+obudzić;
suicide: list|listy|listem|kartkę ~ pożegnaln*, pożegnaln*+list|wiadomość, pożegna* ~ wszystki* & telefon*|zniknął|odbiera;
domestic-abuse: zamknął|zamyka|zamknęli|więzi ~ mnie|nas & dom*|pokoj*|mieszkan*|klucz*|telefon, nie ~ pozwala|puszcza ~ mi|mnie ~ wychodzić|wyjść|dzwonić|rozmawiać, zabrał|zabiera|zabrali ~ telefon|klucze|pieniądze ~ nie|i & mąż|on|partner|mnie;
forced-marriage: każą|muszę|chcą+mi|wyjść|mnie ~ ślub|wydać|mąż`,
  tr: `
suicide: intihar*, ölmek|geberm* isti*|istey*, ölmek, ölsem|ölseydim daha_iyi|keske, keşke ölsem|ölseydim, kendim*|kendin* öldür*|asac*|asma*|asıc*
yaşamak ~ istemi*|istiyor_degilim|yok, canıma kıy*|son, hayatıma|hayatina son|kıy*, yaşamaya|yaşamanın|hayatın anlam*|gücüm|deger*|devam
dayanam* artik|daha, artik dayanam*|yasamak, bensiz daha_iyi, köprüden|çatıdan|trenin atla*|altına;
self-harm: kendim*|kendin* kes*|zarar*|yaral*|jilet*|acıt*, kolumu|kollarımı|bilek*|kolunu|kollarını kes*|jilet*;
domestic-abuse: kocam*|eşim|erkek_arkad*|sevgilim|nişanlım|babam|karım|eski|oğlum|kocasi & döv*|vur*|şiddet*|tehdit*|boğ*|öldür*|dayak|darp|eziyet*|tokat*|kilit*
beni|bizi|bana|annemi döv*|vur*|boğ*|öldür*|tehdit*|darp*|dayak|şiddet*|tokat*, aile*|ev* içi ~ şiddet*, ev_içi|aile_içi ~ şiddet*
şiddet gör*|uyg*|kurban*|kadin*, kocam*|eşim*|ondan|babam*|eve ~ kork*, dayak yiy*|yedim|atiyor, boğazım* sık*|sarıl*|yapis*;
sexual-abuse: tecavüz*, cinsel|sexsuel ~ saldır*|taciz*|istismar*|siddet, taciz*
amcam|dayım|üvey_babam|uvey|öğretmen*|hocam & dokun*|elliyor|elle*|taciz*, bana|kızıma ~ dokun*|elliyor|elledi, zorla ilişk*|seks*|sex*|dokun*, pedofil*;
child-danger: çocu*|bebe*|kızım*|oğlum* & döv*|kayıp|kaybol*|tehlik*|istismar*|kaçır*|morluk*|morar*|dayak|şiddet*|ihmal*|taciz*
annem|babam|annemle|amcam|üvey ~ döv*|vur*|dokun*|beni_döv*;
poisoning: aşırı|yüksek doz, doz+aşımı, hap|haplar*|ilaç*|çamaşır_su*|zehir|deterjan*|pil|tablet* & içti*|yut*|aldı*|fazla|çok|bütün|hepsini|kutu
çamaşır & içti*, zehirlen*;
medical: göğs* & ağrı*|sıkış*|baskı|acı*, kalp kriz*|sıkış*|dur*, nefes ~ alam*|almıyor*|dar*|yok|kesil*|zor*, inme|felç*, kanama*|kanıyor
kan ~ kayb*|kus*|öksür*|dur*|akıyor|çok, bayıl*|bilinc*|boğul*|nöbeti|nöbet_geçir*|sara_nöbet*, uyanm*|tepki_verm*|kendine_gelm*, ambulans*
yüzü*|ağzı* kay*|sark*|eğil*, boğazına takıl*|yemek;
homeless-tonight: kalac*|yatac*|uyuyac*|gidec*|kalicak|yaticak ~ yer*|evim ~ yok|lazım|bul*|ihtiy*
bu_gece|bugece|bu_aksam & kal*|yat*|uyu*|yer|sokak*|nerede, evsiz*, sokakta*|arabada|parkta|dışarıda kal*|yat*|uyu*|yaş*|yiz
evden|kapıya|sokaga|kapi_disari at*|kov*|koy*|cikar*, kovdu|attı|kovuldum|atıldım evden|sokağa|beni;
forced-marriage: zorla|zoraki|zorluyor*|mecbur ~ evlen*|evlilik*|kocaya;
slavery: insan tic*|kaçak*, pasaport* & aldı*|elinde|vermiyor*|tut*|sakl*, zorla çalış*|fuhuş|satı*, köle|köleyim|kölelik|köleler, fuhu*;
violence: bıçak*|silah*|tabanca|balta & tehdit*|var|saldır*|çekti|biri|yaral*, bıçakla*|vuruldu*|vurulmuş|saldır*, öldür* isti*|ecek|cek|ec_beni|tehdit
beni|onu öldür*, biri ~ girm*|giriyor|takip|zorluyor, kaçırıldı*, öldürmek;
fire: yangın*, ev|evim|evimiz|mutfak|bina|daire|apartman ~ yanıyor|tutuş*|duman*|alev*, duman ~ ev*|dol*|her;
gas: gaz|doğalgaz ~ kok*|kaç*|sız*, karbonmonoksit*|karbon, gaz_kokusu;
self-harm: kendini|kendimi|kendine|kendime|kolunu|kollarını|kollarımı ~ yak*|kes*|çiz*|tırmal*|ısır*|jilet*, jilet* & kol*|bilek*|bacak*, kollarında|bileklerinde|kolunda ~ kesik*|yara*|izler*;
child-danger: !çocu*|bebe*|yavru* & yalnız|tek_başına|tekbasina|kilitli|kilitle* & bırak*|gece|komşu*|evde|eve|ağlı*, !komşu* & çocu*|bebe* & ağlı*|döv*|bağır*|bırak*|aç;
poisoning: kutu|şişe|avuç ~ hap*|ilaç*|ilac* & iç*|yut*|aldı*|bütün, uyku_hap*|uyku_ilac* & iç*|yut*|aldı*|fazla, eroin*|uyuşturucu*|bonzai & fazla|mor*|nefes*|baygın*|kendinde|çok;
domestic-abuse: el|elini+kaldır*, ölümle|öldürmekle tehdit*, ailem|abim|babam|kardeşlerim & öldür*|tehdit*;
medical: ağzı|yüzü|dudağı ~ kay*|yamul*|eğril*;
suicide: uyanmak istemi*, kendimi as*|öldür*|vur*, hayatıma+son, köprüden atla*;
suicide: veda mektub*|mesaj*|not*, intihar mektub*|notu;
domestic-abuse: beni|bizi ~ eve|odaya|evde ~ kilit*|kapat*|hapset*, evden|dışarı ~ çıkarmıyor|bırakmıyor|çıkmama, telefonumu|paramı|anahtar* aldı|alıyor|elimden & kocam|eşim|sevgilim|o;
forced-marriage: zorla evlendir*, evlendirmek istiyor* & zorla|ailem|babam|istemiyorum`,
  so: `
suicide: isdil*|is_dil*|is_dilo|is_dili|iska_dil*|nafteyda|naftayda|isnafji*|ismiid*, naf*|nolosha|noolosha goo*|jar*|dhame*|qaad*
waxaan|rabaa|doon*|waxan ~ dhimasho|dhinto|inaan_dhinto|in_aan_dhinto|isdilo, dhimasho rab*|doon*|jec*, inaan|in_aan|aan|raba dhinto|dhimo
ma|kuma rabo|doonayo|doonayaa ~ nool*|nolol|nolosha, nolol*|noolosha ma|kama|waan ~ daal*|rabo|macno*|nac*;
self-harm: is+jarj*|dhaaw*|gooy*|goyn*|waxyeel*|goo, isjar*|isdhaaw*, naftayda|naftiisa|naftooda dhaaw*|waxyeel*;
domestic-abuse: saygayga|xaaskayga|aabahay|aabaha|odaygayga|wiilkayga|saaxiibkay|lammaan*|afadayda|nin* & garaac*|garac*|dil*|hanjab*|handad*|tun*|ceej*|cabsi|xoog*|dhib*|feer*
i garaac*|garac*|tun*|dili|hanjab*|ceej*|dhirbaax*|feer*, rabshad* guri*|qoys*|qoy, tacadi*|xadgudub* qoys*|guri*|dumar*
ka+baq*|cabs* ~ nin*|guri*|saygayga, baqayaa|cabsanayaa|baqaya nin*|guri*|saygayga, wuu|wuxuu|wax_uu igaraac*|garaac*|dili|i_garaac*;
sexual-abuse: kufs*|la_kufs*|i_kufs*, xoog*+galmo, faraxum*|fara_xum*|galmo_khasab|xadgudub* jins*|galmo*, xadgudub|tacadi jinsi*|galmo*
taabt*|taaba* & abti*|adeer*|i|gabadh*|macalin*|meel*;
child-danger: ilmo*|ilmah*|cunug*|carruur*|caruur*|wiilkayga|gabadh*|canug* & lum*|maqan|garaac*|khatar*|dayac*|xad*|halis*|afduub*|la_waay*|la_la|dhaaw*
aabahay|hooyaday|hooyo|aabo|adeerkay|abti* & garaac*|taab*|i_garaac*|dil*|feer*, gudniin*, xadgudub caruur*|carruur*, gud* ~ gabadh*|gabar|la_rabaa|gabdho, gabadh*|gabar ~ gudo|gudniin*|gudayo;
poisoning: daawo*|dawo*|kaniini*|kiniin*|sun*|biliij*|jik|baytari*|kimiko* & badan|liq*|cab*|qaat*|cun*|xad|dhaaf*, sumow*|sumoob*, overdose|oferdos*;
medical: laab*|xabad*|wadn*|shaf* & xanuun*|xanun*|istaag*|cidhiidh*|ciriiri, wadne+xan*|istaag*, neef* & qaad*|ma|yar*|xir*|waay*|go*|dhib*|neefsan*|la
ma+neefs*, dhiig* & bax*|badan|qub*|daad*|joogs*|hakis*|matag*|qufac*, miyir*|suux*|qalal*|marg*|faalig*|istarook, ambalaas*|ambulans*|ambalans*
ma+soo+toos*|ma+toos*|ma_kac*;
homeless-tonight: meel aan|ku|la|oo|i ~ seex*|hoydo|joog*|hurd*|hooyd*|noolaan*|degg*|hoy, meel+seex*|hurd*|hoy*
meel & ma|caawa|malihi|haysto|hayo|ma_haysto|u_baahan & seex*|hurd*|hoy*|joog*, hoy+la*, hoylaa*|guri_la|gurila*|hoy_la*
caawa & seex*|hoy*|meel|hurd*|dibad*, waddad*|wadad*|jidk*|gaadh*|gaari*|baabuur* seex*|hurd*|ku_seex*|ku_hurd*|hoy*
ku hurd*|seex* wadd*|gaari*|jid*|baabuur*|dibad*, guri* laga|iga|igala|waa ~ saar*|eryay|eri*|eryo|soo_saar*, eryay|eriyay|eryeen guri*|iga|na;
forced-marriage: khasab*|qasab*|xoog* ~ guur*|guri_gal;
slavery: tahriib*|tahribin|ka_ganac* dad|dadk*|insaan*, ganacsi+dad*, baasaboor*|basaboor*|baasabor* qaat*|haya|iga|haysta|celin*
khasab*|qasab*|xoog* ~ shaq*|dhillay*|jirk*|sino, addoon*;
violence: mindi*|middi*|bastoolad*|toorey|qori & haya|sita|hanjab*|qof|nin|igu|tooray, tooriyee*|tooreey*|la_toorey*|rasaas|weerar*|la_weerar*
i rabaan|raba|doonaya+dil*|inuu_i_dilo|in_uu_i_dilo, rabaa|raba|doonayaa|rabaan ~ dilo|dilaan|i_dilo|idilo|i_dil, afduub*, i+dil*;
fire: dab|dabku|dabka guri*|aqal*|jiko|kac*|qabs*|ka_kac*|jikada|ololay*, guri* & gubay*|gubanay*|gubt*|dab|olol*, qiiq|qiiqa guri*|badan;
gas: gaas*|gasta & ur*|daad*|sii_da*|soo_ur*|liigay*|baxaya;
self-harm: gacmo*|gacan*|gacmaha|jidhk*|jirk*|lug* ~ jar*|gooy*|goy*|gub*|sakiin*, jar*|gooy*|gub* ~ gacmo*|gacan*|gacmaha|naft*|jirk*, iska|isku+jar*|goo*|gub*|dhaaw*, isgub*|is+gub*;
child-danger: !ilma*|carruur*|caruur*|cunug*|canug*|dhal* & dhibaat*|dhib*|kaligi*|kaligood|kalig*|keli*|xidh*|xir*|gaajo*|ooy*, !gud* & gabadh*|gabar|gabdh*|inan*;
poisoning: kiniin*|kaniin*|daaw*|dawo* ~ dhan|dhammaan|dhamaan|baakad*|badan|dhalo, heroin*|daroog* & badan|buluug*|neef*|miyir*;
domestic-abuse: gacan|gacanta+i|ii+qaad*|saar*, hanjab* & dil*|geeri*, qoys* & dil*|hanjab*;
medical: af*|weji* ~ qalooc*|leexd*;
suicide: nolosha|nolol ~ dhamee*|joojin*|ka_bax*;
suicide: warqad|qoraal|fariin ~ macasalaama*|sagooti*|dardaaran;
domestic-abuse: igu|naga|nagu ~ xidh*|xir*|quful* & guri*|qol*, ii|i+diid*|ogola|oggola ~ inaan|bax*|hadlo, telefoon*|furaha|lacag* ~ iga ~ qaat*;
forced-marriage: lagu|la|igu ~ guur* ~ qasab*|khasab*`,
  cy: `
domestic-abuse: gŵr|ngŵr|partner|mhartner|nghariad|e|o|fo|fe ~ yn_fy|fy ~ mwrw|nharo|mrifo|nghuro|mygwth|nhagu|ngham_drin, fy mwrw|nharo|nghuro|nhagu;
suicide: hunanladd*|hunan_ladd*, lladd|ladd ~ fy_hun|hun|hunan|ei_hun, eisiau|isio|moyn|isie marw|farw, dim|ddim eisiau|isio|moyn byw|bod_yma|fyw|bodoli
ddim|dim ~ gallu|medru mynd_ymlaen|cario_ymlaen|ymdopi_bellach, rhoi|dod diwedd|derfyn|terfyn ~ bywyd|fywyd|popeth, gwell hebddo|hebdda|hebof|heb_fi
dim pwynt|diben byw|bywyd|mewn, ddim_werth byw|fyw, neidio bont|trên|oddi;
self-harm: hunan_niw*|hunanniw*|hunan_anaf*|hunananaf*, torri|brifo|niweidio|anafu ~ fy_hun|ei_hun|fyhun|hunan|fy_mreichiau|arddwrn, torri ~ breichiau|fraich|braich|croen|arddyrn*|goesau|coesau;
domestic-abuse: gŵr|ngwr|partner|cariad|gariad|nghariad|nhad|ngwraig|gwraig|mab|cyn|dad|tad & bwrw|taro|curo|brifo|cam_drin|camdrin|fygwth|bygwth|lladd|gas|treisgar|tagu|fy_nharo|fy_mrifo
trais|cam_drin|camdrin|cam-drin domestig|cartref|yn_y_cartref, ofn ~ gŵr|mhartner|partner|cariad|mynd_adre|ef|fe|adref
cael ~ fy|ei ~ cham_drin|nghuro|curo|nharo|bwrw|churo|guro, mae+e|o|hi bwrw|taro|fy_mwrw|fy_nharo|brifo|curo;
sexual-abuse: treisio|threisio|nhreisio|dreisio|threisiwyd, rhywiol* & ymosod*|cam_drin|trais|camdrin|aflonydd*
cyffwrdd|nghyffwrdd|chyffwrdd wncwl|ewythr|ynof|ynddi|plentyn|athro|fi|llys, wncwl|ewythr|llystad & cyffwrdd|nghyffwrdd|gyffwrdd;
child-danger: cam_drin|camdrin|esgeuluso plant|plentyn|blant|blentyn
plentyn|plant|mab|merch|babi|mhlentyn & goll|berygl|perygl|bwrw|curo|brifo|cleis*|diflann*|chleis*|guro
mam|dad|nhad|tad|llystad|rhieni & bwrw|taro|curo|brifo|fy_mwrw|fy_nharo;
poisoning: gorddos*|orddos*
wedi & cymryd|llyncu|yfed|bwyta|lyncu|gymryd & tabledi|dabledi|gormod|cannydd|gwenwyn|bilsen|pils|batri|moddion|paracetamol|bleach, gwenwyn*;
medical: poen*|boen*|dynn|tynn|brest_dynn & brest|mrest|frest|calon, trawiad|strôc|drawiad & galon|calon|cael|strôc|wedi|mam|dad
ddim|methu|anodd|trafferth|stopio ~ anadlu, gwaedu, gwaed & colli|llawer|peswch|chwydu, anymwybodol, llewyg*, tagu & babi|plentyn|ar|bwyd|mae
methu|ddim deffro|ymateb|dihuno, ambiwlans, ffit|ffitio|ffitiau & cael|plentyn, wyneb cwympo|disgyn|syrthio;
homeless-tonight: unman|unlle|nunlle|nunman|dim_lle|dim_byd|neb|dim|dim_cartref|lle cysgu|gysgu|aros|byw|fynd|i_gysgu|i_aros|heno
ddim|dim lle|unman ~ aros|cysgu|gysgu|byw|fyw|heno, digartref|ddigartref, cysgu|cysgu'n ~ stryd|car|allan|tu_allan|nghar|strydoedd|parc
taflu|daflu|cicio|gicio|nhaflu|hel|nghicio ~ allan|tŷ|stryd|mas, lle|gwely|lloches ~ heno;
forced-marriage: gorfod*|orfod*|fforsio|fy_ngorfodi ~ priodi|briodi|briodas|phriodi, priodas orfod*|dan_orfod;
slavery: masnach*|fasnach*+pobl, caethwas*|gaethwas*, pasbort & mynd_a|cymryd|dwyn|gan_fy|wedi|bos, gorfod*|orfod* ~ gweithio|weithio|puteinio;
violence: cyllell|gyllell|gwn|gwn_ganddo & gan|mae|fygwth|bygwth|dyn|rhywun|ganddo, trywan*|drywan*|thrywan*, ymosod*
eisiau|isio|mynd|fy ~ lladd|fy_lladd|lladd_i, torri+mewn, fy+lladd|llofruddi*, rhywun ~ dilyn|torri_i_mewn|nilyn;
fire: tân|dân|mwg & tŷ|cegin|ar_dân|adeilad|ar|fflat|gegin|llosgi;
gas: nwy & arogl*|gollwng|oglau|gollyng*|drewi|gwynt, carbon monocsid, monocsid;
self-harm: llosgi|crafu|brathu ~ fy_hun|ei_hun|croen|breichiau|fraich, rasel & braich|breichiau|fraich|ystafell|torri;
child-danger: !plentyn|plant|blentyn|blant|babi|bachgen|merch ~ ben_ei_hun|phen_ei_hun|hunain|unig|cloi, !gadael|cloi|adael ~ plentyn|plant|blentyn|blant|babi;
poisoning: gormod|ormod ~ tabledi|dabledi|heroin|gyffuriau|alcohol|foddion, pecyn|potel|paced|bocs|llond ~ tabledi|dabledi|paracetamol|moddion & cymryd|llyncu|gymryd|lyncu|wedi, heroin|cyffuriau|gyffuriau & glas|las|anadlu|deffro|anymwybodol;
domestic-abuse: codi|cododd ~ llaw|ddwrn|ddwylo, bygwth|fygwth ~ lladd|ladd|fy_lladd|marwolaeth, teulu|nheulu & bygwth|fygwth|lladd;
medical: ceg|geg|wyneb ~ gam|cam|ddisgyn|cwympo;
suicide: dim|ddim+eisiau+deffro, gwneud_diwedd|rhoi_diwedd;
suicide: llythyr|nodyn|neges|nodau ~ ffarwel|hwyl, ffarwelio & pawb|ffôn|ateb;
domestic-abuse: cloi|chloi|nghloi|gloi|carcharu ~ tŷ|ystafell|mewn|fi|i_mewn, ddim|pallu+yn|gadael|gwrthod ~ gadael ~ mynd|fynd|siarad & gŵr|ngŵr|partner|cariad|fo|fe, cymryd|dwyn ~ ffôn|allweddi|goriadau & gŵr|ngŵr|partner|cariad|fy`,
};
