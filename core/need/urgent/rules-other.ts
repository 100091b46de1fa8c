/** What is said when it is urgent in the other languages, in their own script and as typed in Latin letters. How to write phrases: phrase-set.ts. */
import type { UrgentRules } from './urgent.ts';
export const OTHER_LANGUAGES: UrgentRules = {
  /** In any of the languages: study, stories, groups, mourning, prevention. */
  context: `
work: kurs|kursu|kursy|curso|corso|corsi|cwrs|cursuri|szkolen*|formacion|formacao|formazione|egitim|egitimi|hyfforddi*|tababar|tababarka|film|filmy|pelicula|filmi|książk*|livro|libro|kitap|llyfr|gwirfoddol*|wolontari*|voluntari*|volontari*|gonullu|курс*|навчан*|тренінг*|фільм*|книг*|волонтер*|دورة|دورات|تدريب|فيلم|كتاب|متطوع*|کورس|تربیت|فلم|培训|课程|電影|电影|课|書|প্রশিক্ষণ|কোর্স|তালিম|તાલીમ|ફિલ્મ|ਸਿਖਲਾਈ|ਕੋਰਸ|ਫਿਲਮ|siminar|seminar|seminario|szkola,
培训, 课程, 电影, 志愿|义工;
aside: grupa|grupy|grup|grupu|grupo|gruppo|grwp|kooxda|lutto|duelo|luto|zalob*|doliu|yas|galar|profilaktyk*|prewencj*|prevenir|prevenc*|prevenz*|preventie|onleme|atal|po_udarze|rehabilit*|reabilit*|riabilit*|recuper*|груп*|втрат*|профілакт*|реабіліт*|مجموعة|الوقاية|حداد|گروپ|সমিতি|গ্রুপ|গ্রুপে|જૂથ|ગ્રુપ|ਗਰੁੱਪ|ਸਮੂਹ|小组|互助|康复|预防|哀伤
小组, 互助, 康复, 预防, 哀伤`,
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
gas: gaz* & ulatnia*|wyciek*|czuć|czuje|śmierdzi|zapach|pachnie, czad|czadem|tlenek`,
  ro: `
suicide: sinuc*|suicid*, vreau|vrea|as_vrea|doresc|doreste ~ mor|moara, ma|se|sa omor|spânzur|omoare|sinucid|spânzure|arunc_de
nu+mai vreau|vrea|pot|poate ~ trăiesc|trăi|trăiască|exist|continui|asa, nu ~ rost|sens|motiv ~ viața|trai*, pun|pune|puna|pus ~ capăt
iau|ia|luat|lua ~ viața|zilele, mai+bine ~ mort|moarta|fără_mine|muream, viata nu_mai_are|n_are|nu_are;
self-harm: ma|se tai|taie|ranesc|autoranesc|taiat|mutilez, automutil*|autorăn*;
domestic-abuse: soț*|iubit*|prieten*|parten*|concubin*|tata|tatal|fost*|el|bărbat* & bate|bătut|loveste|lovit|amenin*|violent|strang*|omoare|omoara|agresiv|abuz*|bata
ma|ne|m-a|m_a bate|batut|loveste|lovit|amenință|strange_de|stranguleaza|jignește|omoara, violent* domestic*|familie
frica|teama|tema sot*|el|partener*|iubit*|tata|acasa, agresor*;
sexual-abuse: viol|violat|violată|violează|violul|viola, sexual* & abuz*|agres*|hart*|atac*, atinge|pipăie ma|fata|fetița|copil*|intim*
ma atinge|pipăie|fortat sex*, pedofil*;
child-danger: copil*|copiii|baiat*|fata|fetit*|fiul|fiica|bebelus* & dispărut*|bătut*|bate|pericol|maltrat*|abuz*|vânăt*|lovit*|neglij*
tata|mama|unchi*|părin* bate|atinge|loveste|ma_bate|batut;
poisoning: supradoz*, luat|inghitit|băut|luam ~ pastile*|medicament*|pilule|clor|înălb*|otrava|detergent|multe|baterie|soda, otrăv*|intoxicat*;
medical: durer*|doare|strâns*|apas* ~ piept*|inim*, nu|greu ~ respir*, infarct*, atac cerebral|vascular|de_inima|cord|inima, avc, sânger*|hemorag*
sange mult|tus*|vomit*|pierd*, leșin*|inconșt*, nu ~ trezește|reacțion*|raspunde|trezesc, îneacă|sufoc*|inecat, convuls*, ambulant*, gura|fata strâmb*;
homeless-tonight: nu|n ~ unde ~ dorm*|stau|stam|locui*|merg|duc, dorm*|doarme|trăi*|locui* ~ strada|mașin*|afara|gara|parc
dat*|aruncat*|scos|izgon* afara|strada|din_casa, adăpost* noapte*|diseara|asta|fără|urgent, fara adapost|locuinta|acoperis|casă;
forced-marriage: forț*|oblig*|silit* ~ mărit*|căsător*;
slavery: trafic*|traf persoane|oameni|carne|carne_vie|umane, luat|ia|tine|reținut ~ pașaport*|buletin*|actele|acte
fort*|oblig* ~ munc*|prostitu*|lucrez|cerș*, sclav*;
violence: cuțit*|pistol|arma|topor & amenin*|are|cineva|injunghi*, înjunghi*|impușc*|agresat*|atacat*, vrea+sa+ma omoare|bata
cineva & intr*|sparg*|usa|urmăr*, răpit*;
fire: incendi*, arde|ard|foc ~ casa|apartament*|bucatar*|blocul, luat+foc, fum casa|apartament*;
gas: miros*|miroase|scurg*|scăp* & gaz|gaze|gazul|gazului, monoxid*`,
  es: `
suicide: suicid*|suisid*, quiero|queria|quisiera|quiere|ganas|deseo|prefiero|mejor ~ morir|morirme|matarme|muerto|muerta|morirse|desaparecer|matarse
matarme|ahorcarme|suicidarme|ahorcar, me|mi|se|voy voy_a_matar|matar|quitar_la_vida|mato, quitar*|acabar|terminar ~ vida|todo
no ~ quiero|quiere|puedo ~ vivir|seguir_viviendo|viviendo|seguir|estar_aqui|existir, no ~ sentido|vale|razon|ganas ~ vivir|vida|seguir|pena_vivir
no+aguanto+mas, ya+no+puedo+mas, no+puedo+mas, mejor ~ sin_mi, tirarme|saltar ~ puente|tren|ventana|metro|vias|balcon;
self-harm: autoles*|cortarme|cortandome|cortarse
me|se corto|corta|lastimo|lastima|hago_dano|hace_dano|cortes|cortando brazos|piernas|muñecas|misma|mismo|yo|venas|a, me+corto, autolesion*
hacerme|hacerse dano, lastimarme;
domestic-abuse: marido|esposo|novio|pareja|mujer|esposa|ex|padre|el|papa|hijo|exmarido & pega|pego|pegado|golpea*|golpeo|maltrat*|amenaz*|ahorca*|abusa|violento|insulta|matarme|mata|estrangul*|encierra|agrede
me|nos pega|pego|golpea|golpeo|maltrata|amenaza|ahorca|estrangula|agrede|encierra|va_a_matar|quiere_matar|mata
violencia|abuso|maltrato ~ domestic*|genero|machista|familiar, miedo ~ marido|novio|pareja|esposo|el|ex|casa, malos_tratos|maltratada|maltratador
escapar ~ marido|pareja|novio|esposo|el;
sexual-abuse: violaron|violado|violada|violacion|violo|viola|violarme|violando|violan, abus*|agres*|acos* sexual*
abuso|abusaron|abusa|abusado|abusada me|de_mi|hija|hijo|nina|nino|de, me toca|toco|tocaba|manosea, manosea*
tio|padrastro|profesor|abuelo & toca|toco|manosea, obliga*|fuerza* ~ sexo|acostar*|relaciones, pederasta*|pedofil*;
child-danger: maltrat*|abus*|pega*|golpea*|peligro ~ nin*|hij*|bebe|menor*
nino|nina|hijo|hija|bebe|menor & desaparec*|perdido|peligro|moretones|golpead*|abus*|abandonad*|secuestr*|maltrat*
mama|papa|padre|madre|padrastro|padres|tio pega|pegan|golpea|toca|me_pega|maltrata|me_golpea;
poisoning: sobredosis
tome|tomo|tomado|trago|trague|tragado|bebio|bebi|bebido|ingerido|tomando ~ pastilla|lejia|cloro|veneno|tabletas|medicamentos|paracetamol|pila|detergente|pildoras|medicinas
envenen*|intoxic*;
medical: dolor*|duele|opresion|presion|aprieta ~ pecho|corazon, no|dificultad|cuesta|apenas ~ respir*, infarto*|infartando
ataque corazon|cardiaco|al_corazon, derrame*|ictus|embolia|acv, sangr* ~ mucho|mucha|parar|para|abundante|tos|vomita*|pierdo|embarazada
hemorrag*|desangr*, desmay*|inconsciente|convulsion*|ahogand*|atragant*|asfixi*|ahoga, no ~ despierta|reacciona|responde, ambulancia
cara torcida|caida|dormida, se+ahoga;
homeless-tonight: no|sin ~ donde ~ dormir|vivir|quedar*|pasar|ir|estar, dorm*|duermo|viv* ~ calle|coche|carro|parque|auto|banco
echaron|echo|echado|echada|botaron|boto|corrieron|corrio|desaloj*|sacaron ~ casa|calle|piso|hoy, en_la_calle|sin_hogar|sin_techo|sintecho
albergue|refugio|sitio|lugar|cama ~ noche|hoy, dormir esta_noche;
forced-marriage: oblig*|fuerz*|forz* ~ casar*|matrimonio|boda, matrimonio forz*;
slavery: trata|trafico personas|humanos|mujeres|blancas, quito|quitaron|quitado|retien*|tiene* ~ pasaporte|documentos|papeles
oblig*|fuerz*|forz* ~ trabaj*|prostitu*, esclav*;
violence: cuchillo|navaja|pistola|arma|machete & tiene|amenaz*|alguien|me|con_un, apunal*|acuchill*|balazo|dispar*|atacad*|atacaron|agredi*|asalt*
quiere|quieren|va|van|voy|amenaz* ~ matar|matarme|matarlo|hacerme_dano, alguien ~ entrando|entrar|siguiendo|persigue, secuestr*, me ~ matar;
fire: incendi*, fuego|quema*|ardiendo|llamas|humo & casa|piso|cocina|edificio|hay|apartamento;
gas: gas & fuga|huele|olor|escape|oler, monoxido, intoxicacion_gas`,
  pt: `
suicide: suicid*, quero|queria|quer|vontade|prefiro|penso|melhor ~ morrer|matar_me|me_matar|sumir|desaparecer|morta|morto|morresse|matar, me+mato
matar_me|me_matar|enforcar|enforcar_me|me_enforcar|suicidar, tirar|acabar|terminar|pôr ~ vida|com_tudo|fim
nao ~ quero|quer|consigo|aguento|vontade ~ viver|vida|existir|continuar|mais|estar_aqui, nao ~ sentido|vale|razao ~ viver|vida, melhor+sem+mim
nao+aguento, saltar|atirar*|pular ~ ponte|comboio|trem|janela|linha;
self-harm: automutil*|autolesao, corto|cortar|corta|cortando|machuco|machucar|magoar|ferir me|se|os_bracos|bracos|pulsos
me|se corto|corta|machuco|cortar|cortando|machucar;
domestic-abuse: marido|esposo|namorado|companheiro|parceiro|mulher|esposa|ex|pai|ele|filho & bate|bateu|batia|agride*|agrediu|espanca*|ameac*|enforc*|violent*|maltrat*|mata|matar|sufoc*|bater|estrangul*
bate|bateu|agride|espanca|ameaca|agrediu|batem me|nos|em_mim|mim|minha_mae, me|nos bate|bateu|agride|agrediu|espanca|ameaca|enforca|vai_matar|bater
violencia domestica|familiar|genero|em_casa, medo ~ marido|namorado|companheiro|ele|dele|ex|casa|parceiro, vitima violencia;
sexual-abuse: violada|violado|violou|violaram|estupr*|estrupo|violacao, abus*|assedi*|agress*|violen* sexual*
abusou|abusa|abusaram|abusada|abusado me|de_mim|filha|filho|crianca|de, toca|tocou|apalp*|mexe|mexeu me|em_mim|filha|tio|padrasto|comigo
tio|padrasto|professor|avo & toca|tocou|mexe*|apalp*|toca_me, obrig*|forc* ~ sexo|relacoes, pedofil*;
child-danger: maltrat*|maus_tratos|abus*|bate*|espanc* ~ crianca*|filh*|bebe|menor
crianca|filho|filha|bebe|menino|menina & desaparec*|sumiu|perigo|nodoas|espancad*|abus*|abandonad*|raptad*|maltrat*|hematoma*
mae|pai|padrasto|pais|tio bate|bateu|me_bate|toca|espanca|batem;
poisoning: overdose|sobredose
tomei|tomou|tomado|engoli*|bebeu|bebi ~ comprimido|lixivia|veneno|remedios|medicamentos|agua_sanitaria|detergente|pilha|pastilhas|cloro|medicacao|paracetamol
envenen*|intoxic*;
medical: dor|dores|doi|aperto|pressao ~ peito|coracao, nao|dificuldade|custa|falta ~ respir*|ar, falta+de+ar, enfarte|infarto|infarte
ataque coracao|cardiaco, avc|derrame|trombose, sangr* ~ muito|para|parar|tosse|gravid*, sangue & muito|tossir|vomit*|perder|perdendo, hemorrag*
desmai*|inconsciente|convuls*|engasg*|sufoc*|asfix*, nao ~ acorda|acordar|reage|responde, ambulancia|inem, boca|cara|rosto torta|torto|caida
esta+sangrar, a+sangrar;
homeless-tonight: nao|sem ~ onde|sitio|lugar ~ dormir|ficar|morar|ir|viver|passar, dorm*|durmo|viv*|moro ~ rua|carro|parque|jardim|banco
expuls*|puseram|botaram|botou|mandou|despej*|colocaram|pos ~ casa|rua|fora|hoje, sem_abrigo|sem_teto|na_rua|sem_tecto
abrigo|cama|sitio|lugar ~ noite|hoje;
forced-marriage: obrig*|forc* ~ casar|casamento, casamento forcad*;
slavery: trafico pessoas|humano|seres, tirou|tiraram|ficou|reteve|tem|levou ~ passaporte|documentos, obrig*|forc* ~ trabalh*|prostitu*, escrav*;
violence: faca|arma|pistola|navaja|machado|navalha & tem|ameac*|alguem|me|com_uma, esfaque*|baleado|baleada|atacad*|agredid*|assalt*|tiro
quer|querem|vai|vou|ameac* ~ matar|matar_me|me_matar, alguem ~ entrar|arrombar|seguir|perseguir|invad*, rapt*|sequestr*;
fire: incendi*, fogo|arder|queimar|chamas|fumo|fumaca|pegou & casa|cozinha|predio|apartamento|ha;
gas: gas & fuga|cheiro|cheira|vazamento|vazando, monoxido`,
  it: `
suicide: suicid*, voglio|vorrei|vuole|meglio|voglia|penso ~ morire|morta|morto|farla_finita|uccidermi|ammazzarmi|uccidersi|sparire|ammazzarsi
uccidermi|ammazzarmi|suicidarmi|impiccar*|mi_uccido|mi_ammazzo|mi_ucciderò, farla|finirla|fare finita|tutto|mai_piu
togliermi|togliersi|tolgo|finire ~ vita, non ~ voglio|vuole|riesco|posso|voglia ~ vivere|vivo|esistere|andare_avanti|esserci|essere_qui
non ~ senso|motivo|vale ~ vivere|vita|pena, non+ce+la+faccio, meglio+senza+di, buttar*|gettar* ~ ponte|treno|finestra|sotto;
self-harm: autolesion*, taglio|taglia|tagliarmi|tagliarsi|tagliando mi|le_braccia|braccia|polsi|vene, mi+taglio|ferisco, si+taglia, tagliarmi|tagliarsi
farmi|farsi+male, mi+faccio+male;
domestic-abuse: marito|fidanzato|compagno|ragazzo|moglie|ex|padre|lui|papa|figlio & picchia*|botte|mena|minaccia*|violento|strangola*|uccider*|ammazza*|maltratta*|abusa|pestat*|schiaffi
mi|ci picchia|picchiata|mena|minaccia|strangola|maltratta|uccide|ammazza|aggredisce|pesta|uccidera
violenza|maltrattamenti|abusi domestic*|famigliare|familiare|casa|famiglia|di_genere, paura ~ marito|lui|compagno|ragazzo|fidanzato|ex|casa
picchiata|maltrattata;
sexual-abuse: stupr*|violentat*, violenza|abus*|molest*|aggress* sessual*, molest*, tocca|toccato|toccata|palpa mi|figlia|bambin*|zio|patrigno
zio|patrigno|professore|nonno & tocca|toccato|toccata|mani, costr*|obblig*|forz* ~ sesso|rapporti, pedofil*, abusato|abusa me|di_me|figli*;
child-danger: picchia*|maltratt*|abus*|pericolo|violenza ~ bambin*|figli*|minor*|neonato
bambin*|figlio|figlia|neonato|minore & scompars*|sparit*|pericolo|lividi|picchiat*|abus*|abbandonat*|rapit*|maltratt*|picchia
mamma|papa|padre|madre|patrigno|genitori|zio ~ picchia|picchiano|tocca|botte|mi_picchia;
poisoning: overdose
preso|ingoiat*|bevuto|ingerit*|presa ~ pillole|pastiglie|candeggina|veleno|farmaci|medicine|pasticche|compresse|varechina|detersivo|pila|batteria|medicinali
avvelen*|intossic*;
medical: dolore|dolori|male|oppressione|peso|stretta|fitta ~ petto|cuore|torace, non|fatica|difficolta|manca ~ respir*|aria|fiato, infarto
attacco cuore|di_cuore|cardiaco, ictus, sangu* ~ molto|tanto|tosse|vomit*|perde*|incinta|ferma, perde*|perdo ~ sangue, emorrag*|dissangu*
svenut*|incosciente|convuls*|soffoc*|strozz*, non ~ sveglia|risponde|svegliarlo|svegliarla|reagisce, ambulanza, bocca|faccia|viso storta|storto;
homeless-tonight: non|senza ~ dove|posto|casa ~ dormire|stare|andare|vivere|stanotte|passare
dormo|dormire|dorme|vivo|dormiamo ~ strada|macchina|auto|parco|stazione|fuori|panchina
buttat*|cacciat*|sbattut*|mandat*|sfratt* ~ casa|fuori|strada|oggi, senzatetto|senza_tetto|senza_casa|per_strada
posto|letto|rifugio|dormitorio ~ notte|stanotte|stasera;
forced-marriage: costr*|obblig*|forz* ~ sposar*|matrimonio, matrimonio forzato|combinato;
slavery: tratta persone|umani|esseri|donne, tolto|preso|tiene|sequestrato|ritirato ~ passaporto|documenti, costr*|obblig*|forz* ~ lavor*|prostitu*
schiav*;
violence: coltello|pistola|arma|ascia & ha|minaccia*|qualcuno|mi|con_un, accoltell*|sparato|aggredit*|rapinat*|pugnal*
vuole|vogliono|voglio ~ uccidermi|ammazzarmi|uccidere|ammazzare, qualcuno ~ entrando|entrare|seguendo|segue|scassinando, rapit*;
fire: incendio, fuoco|brucia*|fiamme|fumo & casa|cucina|palazzo|appartamento|c_e;
gas: gas & fuga|puzza|odore|perdita, monossido`,
  uk: `
suicide: самогуб*|самоуб*|суїцид*|суицид*|покінчити|покончити|покончить
хочу|хоче|хочеться|хочет|краще|лучше ~ померти|вмерти|умереть|помереть|вмирати|умирать|зникнути|смерті|сдохнуть
вбити|вб'ю|убити|убью|убить|вбиває|повіситися|повіситись|повеситься|порізати себе|сина_себе, повісит*|повешу*
не+хочу|хоче|хочет|можу|могу|бачу ~ жити|жить|живу|існувати
немає|нема|нет|не_бачу|втратила|втратив|вижу сенсу|сенс|смысла|сил жити|жить|життя|далі|жизни, стрибн*|спрыгн*|прыгн* моста|мосту|вікна|окна|поїзд|поезд
без+мене+краще, краще+без+мене;
self-harm: ріжу|ріже|порізал*|режу|режет|різати|калічу|порізи|шкоджу себе|собі|руки|вени|дочка, себе ріже|режет|ранить|калічить|ріжу
самоушкодж*|селфхарм|самопошкодж*, завдає|завдаю собі;
domestic-abuse: чоловік|хлопець|партнер|муж|батько|він|жінка|дружина|тато|син|колишній|отец & б'є|бив|побив|бьет|избил|душ*|погрожує|ґвалтує|знущ*|убить|вб'є|вдарив|угрожает|ударил|бъет|кривдить
мене|меня|нас б'є|бьет|побив|душить|погрожує|избивает|вдарив|вб'є|убьет|бив, б'є|бьет|побив|вдарив мене|меня|нас|дітей, домашн*|семейн*|сімейн*+наси*
боюся|боюсь|страшно ~ чоловіка|мужа|його|него|додому|партнера|хлопця, погрожує|угрожает мені|вбити|мне|убить;
sexual-abuse: зґвалт*|ґвалт*|изнасил*|насилу*, сексуальн* наси*|домаг*|напад*, чіпа*|торка*|мацає|трогает ~ мене|дочк*|меня|інтимн*
дядько|вітчим|отчим|дядя|вчитель & чіпа*|торка*|мацає|трогает|лапає, педофіл*;
child-danger: дитин*|дити|дітей|діти|сина|дочк*|ребен*|детей & зникл*|зник|пропал*|пропав|небезп*|б'є|бить|побит*|синц*|синяк*|знущ*|кривд*|викрал*|опасн*|бьет
тато|мама|батько|батьки|вітчим|папа|отчим б'є|бьет|мене_б'є|чіпає|б'ють|меня_бьет;
poisoning: передоз*
випи*|проковт*|наковт*|прийня*|ковт*|проглот*|наглот* ~ таблет*|ліки|ліків|пігулк*|хлор*|отрут*|відбілю*|батарей*|отбелив*|снотворн*|лекарств*|хімі*
отруї*|отруєн*|отрав*;
medical: біль|болить|боль|болит|тисне|стискає|давит ~ груд*|серц*|сердц*, грудях болить|біль|тисне, не|важко|трудно|тяжко ~ дих*|дыш*, задих*
інфаркт*|инфаркт*|інсульт*|инсульт*, кров* & сильно|багато|зупин*|йде|кашл*|много|не|сильна|идет|блю*, кровотеч*
непритом*|знепритомн*|свідомість|сознан*, потеря*|втрати*+свідомість, судом*, подавив*|вдавив*|удавився|подавил*
не ~ прокидається|реагує|просыпается|дышит|отвечает, швидк*|скорую|скорая+допомог*|помощь, викли* швидк*, перекосило|обличчя перекос*|лице|оніміло;
homeless-tonight: нема_де|немає_де|негде|ніде|нет_места|немає_куди|не_маю_де|нема_куди ~ йти|ночувати|спати|жити|переночувати|ночевать|спать|жить|де_спати|ночлег
ніде|негде ~ ночувати|спати|жити|переночувати|ночевать|жить|спать, де ~ переночувати, бездомн*|безхатьк*
сплю|спимо|спить|живу|ночую вулиц*|машин*|вокзал*|парк*|улиц*|авто, вигнал*|вигнав|викинул*|виганя*|виселя* ~ дому|вулиц*|хати|квартир*|дома|улицу|мене
ночліг*;
forced-marriage: змуш*|примус*|заставля* ~ заміж|шлюб*|одруж*|замуж, примусов* шлюб*;
slavery: торгівл*|торговл* людьми, забра*|відібра*|отобра* ~ паспорт*|документ*, змуш*|примуш*|заставля* ~ прац*|прости*|работ*, рабств*|раб;
violence: ніж|ножем|нож|пістолет|зброя|сокир* & погрож*|має|напа*|угрож*|хтось|у_нього
порізали|зарізати|пирн*|підстрел*|стріля*|напали|напав|нападе*|побили|избили, хоче|хочуть|хочет ~ вбити|убити|убить
хтось|кто_то ~ ломиться|лізе|переслід*|слідкує|ломится, викра*;
fire: пожеж*|пожар*, горить|палає|горит ~ будинок|квартира|дім|кухня|хата|дом, дим|вогонь квартир*|будинк*|доме|кухні;
gas: газ* & пахне|витік|запах|смердить|утечка|пахнет, чадн*|угарн*;
suicide: samohub*|samogub*, khochu|hochu pomerty|vmerty|umeret, ne+khochu|hochu zhyty|zhit;
domestic-abuse: cholovik|muzh byie|bye|bje|biet|byet|pobyv, mene|menya byie|bye|bje|byet, domashnie|domashne nasylstvo;
homeless-tonight: nide|nemaie|nema ~ nochuvaty|spaty|zhyty, negde nochevat|spat;
medical: bil|bolyt hrudi|hrudyah|hrudiakh|serce, ne dykhaie|dyhaye|dykhaye|dyshit, insult|infarkt;
poisoning: vypyv|vypyla|prokovt* tabletky|tabletok;
sexual-abuse: zgvaltu*|zhvaltu*|iznasilov*;
fire: pozhezha, horyt budynok|dim;
gas: pakhne|zapakh hazom|gazom|hazu|gazu;
child-danger: dytyna znykla|propala, bye|byie dytynu|ditey`,
  zh: `
suicide: 自杀|殺, 想死, 不想活, 活不下去, 不想活着, 轻|輕生, 寻|尋短, 结|結束生命, 结|結束我的生命, 自尽|盡, 跳楼|樓, 跳桥|橋, 跳河, 上吊, 割腕, 没|沒意思 活, 活着没意思, 活着|著 没|沒 意, 没|沒有活, 撑|撐不下去, 死了算, 不如死
去死 想, 我死了, zisha, xiang+si, bu+xiang+huo, buxiang+huo, bu+xiang+huo+le, huo+bu+xia, tiao+lou;
self-harm: 自残|殘, 自伤|傷, 割自己, 伤|傷害自己, 割手, zican, zi+can, ge+shou;
domestic-abuse: 家暴, 家庭暴力, 家庭虐待, 老公|夫|友|爸 打|揍|掐|威 我, 丈夫 打, 男友 打, 男朋友 打|掐|威, 老公 打, 老公 掐, 老婆 打, 妻子 打, 前夫 打|威|骚|跟, 伴侣 打, 他打我, 她打我, 他 打 我, 打我, 被打, 被老公, 掐 脖
杀|殺了我, 杀|殺死我, 被虐待, 害怕 老公, 怕 老公, 怕 丈夫, 怕回家, jia+bao, jiabao, laogong|zhangfu|nanpengyou & da+wo, laogong dawo, da+wo, jiating+baoli;
sexual-abuse: 强|強奸|姦, 性侵, 性虐, 性骚|騷, 猥亵|褻, 非礼|禮, 被 摸, 摸我, 摸 女儿|兒, 迷奸|姦, 叔叔 摸, 继父 摸, 裸照, qiangjian, qiang+jian, xing+qin, mo+wo, xingqin;
child-danger: 虐待 孩|儿|童, 孩子 失踪|蹤, 孩子 不见|見, 孩子 丢|丟, 孩 走失, 孩子 危险|險, 打孩子, 孩子 被打, 孩子 被 虐, 虐童, 爸爸 打 我, 妈|媽妈|媽 打 我, 父母 打 我, 爸 打 我, haizi shizong
haizi bujian|diu|zoudiu, da+haizi, baba|mama da+wo, nuedai haizi|ertong;
poisoning: 吞 药|藥, 吃 很多 药|藥, 吃 太多 药|藥, 吃 过|過量, 服药|藥 过|過量, 药|藥物 过|過量, 过|過量 药|藥, 安眠药|藥 吃, 吃 安眠, 一瓶 药|藥, 喝 漂白, 喝 农|農, 喝 毒, 误|誤食, 误|誤服, 误|誤吞, 吞 电|電, 中毒
chi+le anmianyao|yao, guoliang yao, zhongdu, he+le piaobai*;
medical: 胸痛, 胸口 痛, 胸口 疼, 胸闷|悶, 胸疼, 心脏|臟病发|發, 心脏|臟 停, 心梗, 心绞|絞, 中风|風, 脑|腦 溢|出|梗|卒, 没|沒呼吸, 没|沒有呼吸, 不呼吸, 不能呼吸, 无|無法呼吸, 呼吸 困难|難, 喘不, 停止呼吸, 不会呼吸, 昏迷, 昏倒
晕|暈倒, 晕|暈过, 失去意识|識, 叫不醒, 醒不, 大出血, 流 血, 流血 不止, 出血, 吐血, 咳血, 噎, 窒息, 抽搐, 救护|護车|車, 嘴 歪, 脸|臉 歪, xiong+tong, xiongtong, xiong+kou tong|teng, xiongkou tong|teng
zhongfeng, zhong+feng, xinzangbing, huxi kunnan, bu+neng|hui|meiyou+huxi, buneng huxi, hunmi, liu+xue, liuxue, da+chuxue, jiuhuche, meiyou huxi;
homeless-tonight: 没|沒 地方 睡, 没|沒 地方 住, 没|沒有 住, 无|無处|處, 无|無家可|, 无|無家可归|歸, 无|無家, 露宿, 睡 街, 睡 车|車, 睡 马路, 流落街, 赶|趕出|走, 被 赶|趕, 今晚 住, 今晚 睡, 没|沒 地方 去, 今晚 没|沒
mei+you difang|defang shui|zhu, meiyou difang zhu|shui|qu|guoye, mei difang zhu|shui, wu+jia+ke+gui, wujiakegui, gan+chulai|chuqu|chu
jin+wan|jinwan mei|zhu|shui;
forced-marriage: 逼 婚, 强|強迫 婚, 强|強迫 嫁, 逼 结|結婚, 逼 嫁, 被迫 婚, bi+hun, qiangpo jiehun|hunyin, bi+wo jiehun|jia;
slavery: 人口贩|販, 贩|販卖|賣人, 拐卖|賣, 护|護照 拿|扣|没|收|抢|沒, 扣 护|護照, 拿 护|護照, 强|強迫 工|劳|勞|卖|賣|打工|干活, 逼 卖|賣, 被迫 工|卖|賣, 奴役, 奴隶|隸, huzhao na|kou|koule|nazou|shouzou
nuli, renkou+fanmai, qiangpo gongzuo|maiyin|laodong;
violence: 有 刀, 拿 刀, 持 刀, 刀 威, 被 捅, 捅 刀, 有 枪|槍, 开|開枪|槍, 要杀|殺, 想杀|殺, 要 杀|殺 我, 杀|殺人, 被袭|襲, 被 抢|搶, 抢|搶劫, 绑|綁架, 被 跟踪|蹤, 闯|闖 进|進, 有人 闯|闖, 攻击|擊 我, 被攻击|擊
na+dao|you+dao, sha+wo, yao+sha, bangjia, qiangjie;
fire: 着|著火, 起火, 火灾|災, 失火, 冒烟|煙, 浓|濃烟|煙, zhao+huo, zhaohuo, qi+huo, huozai;
gas: 煤气|氣 漏|泄|味|闻|聞|毒, 闻|聞 煤气|氣, 燃气|氣 味|漏|泄, 瓦斯, 天然气|氣 漏|泄|味, 一氧化碳, meiqi|ranqi lou|xielou|xie|wei|weidao, yiyanghuatan`,
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
gas: gaz|doğalgaz ~ kok*|kaç*|sız*, karbonmonoksit*|karbon, gaz_kokusu`,
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
aabahay|hooyaday|hooyo|aabo|adeerkay|abti* & garaac*|taab*|i_garaac*|dil*|feer*, gudniin*, xadgudub caruur*|carruur*;
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
gas: gaas*|gasta & ur*|daad*|sii_da*|soo_ur*|liigay*|baxaya`,
  cy: `
domestic-abuse: gŵr|ngŵr|partner|mhartner|nghariad|e|o|fo|fe ~ yn_fy|fy ~ mwrw|nharo|mrifo|nghuro|mygwth|nhagu|ngham_drin, fy mwrw|nharo|nghuro|nhagu;
suicide: hunanladd*|hunan_ladd*, lladd|ladd ~ fy_hun|hun|hunan|ei_hun, eisiau|isio|moyn|isie marw|farw, dim|ddim eisiau|isio|moyn byw|bod_yma|fyw|bodoli
ddim|dim ~ gallu|medru mynd_ymlaen|cario_ymlaen|ymdopi_bellach, rhoi|dod diwedd|derfyn|terfyn ~ bywyd|fywyd|popeth, gwell hebddo|hebdda|hebof|heb_fi
dim pwynt|diben byw|bywyd|mewn, ddim_werth byw|fyw, neidio bont|trên|oddi;
self-harm: hunan_niw*|hunanniw*|hunan_anaf*|hunananaf*, torri|brifo|niweidio|anafu ~ fy_hun|ei_hun|fyhun|hunan|fy_mreichiau|arddwrn;
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
gas: nwy & arogl*|gollwng|oglau|gollyng*|drewi|gwynt, carbon monocsid, monocsid`,
  ur: `
suicide: خودکشی|خود_کشی, مرنا|مر چاہتا|چاہتی|جانا|جاؤں, مرنے دل|خیال|کا_دل, جینا|زندہ|جینے ~ نہیں|نہی, نہیں ~ جینا|رہنا_چاہتا|رہنا_چاہتی
زندگی ~ ختم|تنگ|فائدہ|بیزار, جان ~ لینا|لے_لوں|دے_دوں|دینا, خود ~ مار|ختم, میرے+بغیر ~ بہتر;
self-harm: خود ~ نقصان|زخمی|کاٹ*, ہاتھ|بازو|کلائی ~ کاٹ*;
domestic-abuse: شوہر|خاوند|میاں|سسرال|بیوی|باپ|بھائی|ابو|منگیتر|بیٹا & مار*|پیٹ*|تشدد|دھمک*|گلا|ظلم|زیادتی|قتل, گھریلو|خانگی تشدد|جھگڑا
مجھے|مجھ ~ مار*|پیٹ*|دھمک*|قتل|تشدد, گلا دبا*|گھونٹ*, تشدد, ڈر ~ شوہر|گھر|خاوند, شوہر|خاوند ~ ڈر, غیرت ~ قتل|نام;
sexual-abuse: ریپ|زیادتی|عصمت_دری|زبردستی_کی, جنسی ~ زیادتی|تشدد|ہراس*|حملہ, چھو*|ہاتھ_لگا* & چچا|ماموں|انکل|مجھے|بچی|بیٹی|استاد|سوتیل*, زنا+بالجبر;
child-danger: بچ*|بیٹا|بیٹی & گم|لاپتہ|غائب|مار*|پیٹ*|خطر*|تشدد|زیادتی|اغوا|نظرانداز|چوٹ, ابو|امی|والد|والدین|ماں|باپ|چچا ~ مارتے|مارتا|پیٹ*|چھو*;
poisoning: گولی*|دوا*|نیند_کی & کھا*|زیادہ|ساری|نگل*|پوری|بہت, زہر|بلیچ|تیزاب|فینائل پی|کھا*|نگل*|لیا, نگل ~ لیا|لی|گیا, اوور_ڈوز|اوورڈوز;
medical: سینے|چھاتی|دل ~ درد|جکڑن|دورہ|تکلیف|دباؤ, سانس ~ نہیں|رک|بند|مشکل|پھول|لینے, ہارٹ+اٹیک, فالج|اسٹروک, خون ~ بہ*|بند|نکل*|رک|الٹی|کھانسی
بیہوش*|بے_ہوش|ہوش, دورہ|دورے پڑ*, گلے ~ پھنس*|اٹک*, ایمبولینس, منہ ٹیڑھا|چہرہ;
homeless-tonight: رات|آج|سونے|رہنے|ٹھہرنے & جگہ|ٹھکانہ|کہاں|گھر & نہیں|رہوں|سوؤں|کہیں|نہ, بے+گھر|گھر_ہوں|گھر_ہو, گھر ~ نکال*, سڑک*|گاڑی|پارک ~ سو*|رہ*;
forced-marriage: زبردستی|جبری|زور ~ شادی|نکاح|رشتہ, شادی|نکاح ~ زبردستی|نہیں_کرنا|مرضی_کے_خلاف|مجبور;
slavery: پاسپورٹ|کاغذات ~ لے|چھین*|رکھ|واپس, انسانی سمگلنگ|اسمگلنگ, زبردستی|مجبور ~ کام|مزدوری|دھندا|جسم, غلام*;
violence: چاقو|چھری|بندوق|پستول|تیزاب & مار*|دھمک*|لے|لیے|ہے|حملہ|کسی|گھونپ*, گولی ~ لگ*|مار*, حملہ ~ کیا|ہوا|کر, جان ~ مار|خطر*|سے, قتل ~ کر*|دھمک*|دے
گھس, اغوا;
fire: آگ ~ لگ*|گھر|بھڑک*, دھواں ~ گھر|بھر|آ_رہا;
gas: گیس ~ بو|لیک|رس|خارج|بدبو, کاربن_مونو*`,
  ar: `
suicide: انتحار*|الانتحار|انتحر|ينتحر|تنتحر|سأنتحر|بانتحر|الانتحاريه
اريد|بدي|ابغى|عايز|عاوز|عايزه|نفسي|اتمنى|ودي|ابي|بغيت|يريد|تريد|يتمنى|بدها|بدو ~ اموت|الموت|يموت|تموت|انهي|اقتل_نفسي|انهاء|اختفي|انتحر|اخلص
اقتل|سأقتل|قتل|يقتل|تقتل|بقتل|موت|اموت ~ نفسي|نفسه|نفسها|حالي|روحي
لا|ما|مش|مو|ماعاد|ليس ~ اريد|بدي|عايز|ابغى|ابي|قادر|رغبه|معنى|استطيع|بدها ~ اعيش|العيش|اكمل|الحياه|حياتي|عيش|لحياتي, انهي|انهاء حياتي|حياته|حياتها
تعبت|سئمت|زهقت|مليت|كرهت ~ حياتي|الحياه|العيش|حياة, افضل|احسن ~ بدوني|ميت|من_دوني;
self-harm: اجرح|اؤذي|ايذاء|أذى|يؤذي|تؤذي|تجرح|بجرح|جرح|تقطع|اقطع|يجرح نفسي|نفسه|نفسها|النفس|حالي|ايدي|يدي|ذراعي|بحالها|بحاله;
domestic-abuse: زوجي|جوزي|زوجتي|خطيبي|صديقي|حبيبي|طليقي|ابي|والدي|ابوي|اخي|اخوي|ابني|رجلي|راجلي & يضرب*|بيضرب*|ضرب*|يهدد*|بيهدد*|يخنق*|بيخنق*|خنق*|عنف|عنيف|يعنف*|يقتل*|يعذب*|يؤذي*|يسيء|يحبس*|بيعنفني|يعتدي
يضربني|بيضربني|ضربني|يهددني|بيهددني|يخنقني|بيخنقني|خنقني|يعنفني|تضربني|بتضربني|سيقتلني|يقتلني|حيقتلني|هيقتلني|راح_يقتلني|رح_يقتلني|بيقتلني|ضربوني|يحبسني
عنف ~ منزلي|اسري|اسريه|زوجي|الاسري|المنزلي, خائف*|اخاف|اخشى|بخاف ~ زوجي|جوزي|البيت|منه|طليقي|ابي, جريمه|باسم|جرائم شرف, ملجا|مأوى نساء|للنساء
اهرب|الهروب|هربت ~ زوجي|جوزي|اهلي|البيت|منه;
sexual-abuse: اغتصاب|اغتصب*|يغتصب*|تحرش*|يتحرش|متحرش, اعتداء|اعتدى|عنف|استغلال|يعتدي ~ جنسي|جنسيا|علي|عليها|جنسيه
يلمس*|لمس*|بيلمس* & عمي|خالي|ابنتي|بنتي|جسمي|جسدي|المعلم|زوج|ابني|مناطق|عم, يلمسني|بيلمسني|لمسني, يبتز*|ابتزاز|بيبتز* صور*|جنسي;
child-danger: طفل*|ابني|ابنتي|بنتي|اطفال*|ولدي|رضيع*|الاطفال & مفقود*|ضاع*|مخطوف|خطف*|خطر|يضرب*|ضرب|اساءه|اختفى|اختفت|تعذيب|عنف|كدمات|اهمال|معنف|تايه
ابي|امي|بابا|ماما|والدي|ابوي|زوج_امي|عمي|خالي يضربني|تضربني|بيضربني|بتضربني|يلمسني|بيلمسني|يؤذيني, ختان;
poisoning: جرعه+زائد*, بلع*|ابتلع*|شرب*|تناول*|اخذ*|اكل* ~ حبوب|دواء|ادويه|اقراص|كلور|مبيض|سم|منظف*|بطاريه|كلوركس|الحبوب|الدواء|الكلور|المنظف|كثير_من
تسمم*|سمم*;
medical: الم|وجع|ضيق|ضغط|الام|نغزات ~ صدر*|قلب*|الصدر|القلب|بالصدر, صدري ~ يؤلم*|يوجع*|واجعني|بيوجعني
لا|ما|مش|لم|مو ~ يتنفس|تتنفس|اتنفس|التنفس|نفس|يقدر_يتنفس|بيتنفس|بتتنفس, ضيق|صعوب*|توقف ~ تنفس|التنفس|نفس|قلب*
نوبه|ازمه|جلطه|سكته ~ قلب*|دماغ*|القلب|بالقلب|بالدماغ|صدر, جلطه|سكته, ينزف|تنزف|نزيف|انزف|بينزف|بتنزف, دم ~ كثير|كتير|سعال|يتوقف|تقيا|استفراغ|يخرج
اغمي|مغمى|اغماء|غيبوبه|فاقد*|فقد*+الوعي|وعيه|وعيها, لا|ما|مش ~ يستيقظ|تستيقظ|يصحى|يستجيب|بيصحى|بتصحى|يفيق, يختنق|تختنق|اختناق|بيختنق|شرق*
تشنج*|نوبه_صرع, اسعاف|الاسعاف|سياره_اسعاف;
homeless-tonight: ليس|لا|ما|مفيش|ماعندي|معنديش|مافي|بدون|ماكو|ملقيش ~ مكان|مأوى|بيت|وين|فين|سكن|منزل|مطرح ~ انام|ابيت|اروح|للنوم|انامه|النوم|اعيش|اسكن|الليله|لي|اذهب|ننام|للمبيت|ابات
وين|فين|اين انام|ابات|ننام|انامه, بلا|بدون ماوى|سكن|بيت, مشرد*|متشرد*, انام|ننام|نايم|ينام ~ الشارع|شارع|السياره|سياره|الحديقه|العربيه|الشوارع
طرد*|اخرج*|رمو*|رما* ~ بيت|البيت|المنزل|منزل|الشارع|الليله|من|زوجي|صاحب, مكان|مأوى ~ الليله|للنوم|انام;
forced-marriage: زواج|اتزوج|الزواج|يزوج*|تزويج|جواز|اتجوز|اتجوزه|يجوزوني|بيجوزوني ~ قسري|اجبار*|بالقوه|غصب*|القسري|بالغصب|بالاكراه|رغما
يجبر*|اجبر*|بيجبر*|غصب*|اجبار* ~ زواج|اتزوج|الزواج|جواز|اتجوز, قاصر*+زواج;
slavery: اتجار بالبشر|بشر, جواز*|الباسبور|باسبور*|اوراقي ~ اخذ*|ياخذ|سحب*|صادر|محتجز|حجز*|سرق*, اخذ*|سحب*|صادر|يحتجز|حجز|اخد* ~ جواز*|باسبور*|اوراقي
يجبر*|اجبر*|بيجبر*|قسري|اجبار* ~ عمل|العمل|اشتغل|دعاره|شغل|الدعاره|اعمل|الشغل, عبوديه|عبد|استعباد;
violence: سكين|مسدس|سلاح|سكينه|سلاحا|مطوه & يهدد*|معه|بيهدد*|طعن*|حامل|هدد*|شخص|هاجم*|معاه|رجل, طعن*|هاجم*|اطلق*+النار|رصاص*|اعتدوا|اعتدى
سيقتل*|يقتل*|قتلي|يريد*+قتل*|بدو_يقتلني|هيقتل*|تهديد_بالقتل|بالقتل, شخص|حد|احد|واحد ~ يقتحم|يلاحق*|يتبع*|اقتحم|يكسر, خطف*|مخطوف;
fire: حريق|حريقه|يحترق|تحترق|بيحترق, نار|دخان ~ بيت*|منزل*|شقه|المطبخ|البيت|الشقه|مطبخ|المنزل, ولع* البيت|بيت|مطبخ;
gas: غاز ~ رائحه|تسرب|ريحه|تسريب|يتسرب, رائحه|تسرب|ريحه|تسريب|اشم ~ غاز|الغاز, اول_اكسيد;
suicide: intihar|inti7ar|enti7ar, urid|ureed|3ayez|3ayz|3awez|aayez|baddi|bidi|biddi|nfsi|nefsi|abgha|abi an|amoot|amout|amut|mout|mawt
aqtul|aktel|aqtl|a2tel|mawet nafsi|7ali|hali;
domestic-abuse: zawji|zowji|jozi|gozi|jawzi|zoji|gawzi|jouzi & yadrib*|biyedrab*|byidrob*|yedrob*|bedrob*|byedrob*|bidrib*|yadhrib*|bydrob*|yuhaddid*|bihaddid*|byedrabni|drab*|yidrib*
yadribuni|yadrubuni|byidrobni|byedrabni|bidribni|bydrobni|yidribni|yedrobni, unf usari|manzili|asari;
sexual-abuse: ightisab*|eghtisab|ightasab*|eghtasab*|ta7arrosh|taharosh|taharrush;
homeless-tonight: makan|mkan|wein|wen|fein|fen|ma2wa|mawa ~ anam|nawm|lilnawm|ennoum|anaam|abat
mafi|mafeesh|laysa|ma3andi|ma_3andi|maandi|mafish makan|bayt|mkan|beit|mahal;
medical: alam|waja3|waga3|waja|wajaa sadr*|sidri|qalb*|galbi|albi|fi_sadri
la|ma|mish|mesh|mo yatanaffas|yatanafas|atanaffas|yitnaffas|byitnaffas|beyetnafes|betnaffas|atnafas, nazif|nazeef|jalta|galta, is3af|isaaf|es3af;
fire: 7areeq|hariq|hareeq|7ari2|7ariq;
gas: ri7et|ree7et|rihat|ra2i7at|tasarrub|rihet ghaz|gaz;
child-danger: tifl*|ibni|ebni|binti|benti mafqud*|daya3|da3|mafkoud|khatar|dai3|makhtuf*;
poisoning: sharib*|shereb*|bala3*|akhad* hubub|7boub|hboub|klor|samm|7ubub|dawa, jur3a|jor3a zayda|zaida`,
  bn: `
suicide: আত্মহত্যা*|আত্নহত্যা|সুইসাইড*|আত্মঘাতী, মরতে|মরে|মৃত্যু ~ চাই|চায়|ইচ্ছা|যেতে|ইচ্ছে|মন_চায়, বাঁচতে|বেঁচে ~ চাই|ইচ্ছা|চায়|লাভ|থাকতে|না|ইচ্ছে
জীবন ~ শেষ|রাখতে|অর্থ|রাখব|দিতে, নিজেকে ~ মেরে|শেষ|মারতে|হত্যা, আমি+না+থাকলে, গলায়+দড়ি|ফাঁস;
self-harm: নিজেকে|নিজের ~ আঘাত|কাট*|ক্ষতি|আহত|হাত_কাট*, হাত ~ কাটি|কাটছে|কাটছি|কেটে;
domestic-abuse: স্বামী*|জামাই|শ্বশুর*|শাশুড়ি|স্ত্রী|বয়ফ্রেন্ড|বাবা|ছেলে|ভাই & মার*|পেটা*|নির্যাতন|হুমকি|অত্যাচার|গলা|মেরে|খুন|পিট*
আমাকে|আমারে|মাকে ~ মারে|মারধর|মারছে|পেটা*|হুমকি|নির্যাতন|মেরে|মারত|খুন|মারবে, পারিবারিক|গৃহ|ঘরোয়া|গার্হস্থ্য নির্যাতন|সহিংসতা, গলা+টিপে|চেপে
ভয় ~ স্বামী*|বাড়ি, স্বামী*|বাড়ি ~ ভয়, নির্যাতন*;
sexual-abuse: ধর্ষণ*|ধর্ষিত*|ধর্ষক|রেপ, যৌন ~ নির্যাতন|হয়রানি|নিপীড়ন|আক্রমণ|হেনস্তা, শ্লীলতাহানি
স্পর্শ|হাত_দেয়|ছোঁয়|ছুঁয়*|হাত_দিয়েছে & চাচা|মামা|আমাকে|মেয়ে*|শরীর*|শিক্ষক|আমার|গায়ে|কাকা;
child-danger: বাচ্চা*|শিশু*|ছেলে*|মেয়ে*|সন্তান* & হারি*|নিখোঁজ|মার*|নির্যাতন|বিপদ*|পেটা*|খুঁজে|অপহরণ|অবহেলা|পাচ্ছি_না
বাবা|মা|আব্বা|আম্মা|আব্বু|আম্মু|চাচা আমাকে|আমারে|খুব মারে|মারেন|পেটা*|ছোঁয়|মারধর;
poisoning: ওষুধ|ঔষধ|ট্যাবলেট|বড়ি|ঘুমের & খেয়ে*|বেশি|অনেক|গিলে|অতিরিক্ত|সব|খাইছে, বিষ|ব্লিচ|হারপিক|এসিড|কীটনাশক|ব্লীচ ~ খেয়ে*|পান|গিলে|খাই*|খেল*
বিষ*+ক্রিয়া|বিষক্রিয়া, ওভারডোজ, গিলে+ফেলেছে|ফেলছে;
medical: বুক*|হার্ট|হৃদ* ~ ব্যথা|ব্যাথা|চাপ|অ্যাটাক|এটাক|বেথা, শ্বাস*|নিশ্বাস|নিঃশ্বাস|দম ~ নিতে|নিচ্ছে|কষ্ট|বন্ধ|পার*|না|আটকে, শ্বাসকষ্ট, স্ট্রোক*
রক্ত* ~ পড়*|বন্ধ|বমি|যাচ্ছে|বের|কাশি|ঝর*|অনেক|থামছে, রক্তক্ষরণ, অজ্ঞান|বেহুশ|জ্ঞান_হারিয়ে*|অচেতন, খিঁচুনি, গলায় ~ আটক*
অ্যাম্বুলেন্স|এম্বুলেন্স|এ্যাম্বুলেন্স, জ্ঞান+নেই|ফিরছে, মুখ ~ বেঁকে;
homeless-tonight: থাকার|ঘুমানোর|শোবার|থাকতে|ঘুমাবার|রাতে|যাওয়ার ~ জায়গা|ঘর|কোথাও|কোথায়|বাসা ~ নেই|নাই|নেয়, গৃহহীন|বাড়িছাড়া|আশ্রয়হীন
বাড়ি|বাসা|ঘর ~ বের_করে|তাড়ি*|থেকে_বের|বাইর, রাস্তায়|গাড়িতে|পার্কে ~ ঘুমা*|থাকি|আছি|থাকছি|রাত, আজ|রাত|রাতে ~ থাকার|ঘুমা*|কোথায়|থাকব;
forced-marriage: জোর*|জোর_করে|বাধ্য|জবরদস্তি ~ বিয়ে*|বিবাহ, বিয়ে ~ জোর*|বাধ্য, বাল্য+বিবাহ|বাল্যবিবাহ;
slavery: পাসপোর্ট ~ নিয়ে|কেড়ে|আটক*|রেখে|দেয়_না, মানব|নারী|মানুষ ~ পাচার, পাচার, জোর*|বাধ্য ~ কাজ|দেহ*, দাস*|ক্রীতদাস;
violence: ছুরি|চাকু|বন্দুক|দা|পিস্তল|এসিড ~ নিয়ে|মার*|দেখা*|হুমকি|আছে|ধর*, খুন ~ কর*|হুমকি, মেরে ~ ফেল*, আক্রমণ|হামলা ~ কর*|হয়েছি|হয়েছে
ছুরি+মেরেছে|ছুরিকাঘাত, অপহরণ;
fire: আগুন|ধোঁয়া ~ লেগে*|লাগ*|ঘর*|বাসা*|বাড়ি*|ভরে|ধর*;
gas: গ্যাস* ~ গন্ধ|লিক|বের|লিকেজ, কার্বন+মনো*;
suicide: attohotta|atmohotta|attohottya|attohatya|suicid*, morte|more ~ chai|chay|icche|iccha|jabo|jete|mon
bachte|bache|beche|baschte|baste ~ chai|iccha|icche|na|thakte, jibon ~ shesh|ses|rakhbo;
domestic-abuse: shami|swami|sami|jamai|shashuri|baba|stri|bou|chele|husband & mare|mardhor|pitay|humki|nirjaton|marche|khun|marse|marchhe|pitai
amake|amare ~ mare|marse|marche|marbe|marchhe|mere_felbe|pitay|humki|khun|mardhor, nirjaton;
sexual-abuse: dhorshon|dhorson|dorshon|dharshan, amake|amar|gaye|meye* ~ hat_dey|hat_dise|sporsho|choy|haat_dey;
child-danger: bachcha|baccha|bacha|chele|meye ~ haraiya|harie|hariye|khuje|khuja|mare|bipod|nikhoj|pacchi_na|marse|harai;
poisoning: osudh|oshudh|tablet|ghumer|bish|bleach|harpic|ousudh|boti ~ kheye|khaise|khaiche|kheyeche|beshi|onek|giley|khailam|kheyechi|khaichi;
medical: buk|buke|bukey ~ betha|byatha|batha|chap|bytha|bethaa
shash|sash|nishash|niswas|shwash|nissas ~ nite|kosto|koshto|bondho|parche|parchi|nicche|na|nei, rokto ~ pore|porche|bondho|jacche|onek|bomi|portese
oggan|oggyan|agyan|behush;
homeless-tonight: thakar|ghumanor|ghumabar|thakbo|rate|raate|ghumabo|shobar ~ jayga|jaiga|kothao|kothay|ghor|jaega|jaga ~ nai|nei|ney
rastay|garite|rasta ~ ghumai|thaki|achi|ghumachi, basa|bari|ghor ~ ber_kore|ber_koira|tariye|theke_ber;
forced-marriage: jor|jorkore|jor_kore|badhyo|jore ~ biye|biya|bia;
slavery: passport ~ niye|niya|kere|rekhe|atke, pachar;
violence: churi|chaku|chhuri|bonduk|pistol|dao ~ niye|mere|dekhay|ache|marse, mere ~ felbe|felte|felbo;
fire: agun ~ lagche|legeche|lagse|ghor*|dhor*|lagchhe|basay;
gas: gas|gaser|gase ~ gondho|leak|lik|ghondho`,
  gu: `
suicide: આત્મહત્યા*|આપઘાત|આત્મઘાત, મરી|મરવું|મરવા|મરવાનું|મરી_જવું ~ જવું|છે|માંગુ|ઈચ્છું|મન|ગમે|વિચાર|જાઉં
જીવવું|જીવવા|જીવવાનું|જીવી|જીવવાની ~ નથી|ઈચ્છા|મન, જીવન|જિંદગી|જીંદગી ~ સમાપ્ત|અંત|ટૂંકાવ*|પૂરું|કંટાળ*|ખતમ|થાકી, નથી જીવવું, પોતાને|જાતને ~ મારી;
self-harm: મારી_જાતને|પોતાને|જાતને|પોતાની|મારા_હાથ|હાથ ~ ઈજા|કાપ*|નુકસાન|નુકશાન;
domestic-abuse: પતિ|વર|સાસુ|સાસરા*|પત્ની|સાસરિયા|બોયફ્રેન્ડ|પિતા|દીકરો|પપ્પા|ઘરવાળો & માર*|હિંસા|ધમકી*|ત્રાસ|ગળું|પીટે
મને|અમને|મમ્મીને ~ માર*|ધમકી*|પીટે|ત્રાસ, ઘરેલુ|કૌટુંબિક હિંસા, ગળું દબા*, ડર|બીક ~ પતિ*|ઘર*, પતિ*|ઘરે ~ ડર|બીક;
sexual-abuse: બળાત્કાર*|રેપ, જાતીય|યૌન ~ શોષણ|હુમલો|સતામણી|હિંસા, છેડતી, અડ*|સ્પર્શ|હાથ_લગાડે & કાકા|મામા|મને|દીકરી*|અંકલ|શિક્ષક|શરીર;
child-danger: બાળક*|છોકરો|છોકરી|દીકરો|દીકરી & ગુમ|ખોવાઈ*|માર*|ખતરા*|જોખમ*|અત્યાચાર|અપહરણ|મળતો|શોષણ|ખોવાય*, પપ્પા|મમ્મી|પિતા|માતા|કાકા મને ~ માર*|અડ*;
poisoning: ગોળી*|દવા*|ટેબ્લેટ* & ખાધી|ખાઈ|વધારે|ગળી|બધી|ઘણી|પી|લઈ_લીધી|વધુ, ઝેર|બ્લીચ|એસિડ|ફિનાઈલ ~ પીધું|પી|ખાધું|ગળી|ખાઈ, ઓવરડોઝ;
medical: છાતી*|હૃદય* ~ દુખ*|દુઃખ*|દર્દ|દબાણ|હુમલો, શ્વાસ ~ નથી|લેવા*|તકલીફ|બંધ|ચડે|રૂંધા*|લઈ, હાર્ટ+એટેક|અટેક, સ્ટ્રોક|લકવો|પક્ષાઘાત
લોહી ~ નીકળ*|બંધ|વહે|ઉલટી|ઘણું|વહી, બેભાન|બેહોશ, આંચકી|ખેંચ, ગળામાં ~ અટક*|ફસા*, એમ્બ્યુલન્સ, ભાનમાં_નથી;
homeless-tonight: સૂવા*|રહેવા*|ઊંઘવા*|રાત*|સુવા*|જવા* ~ જગ્યા|ક્યાંય|ઘર|ઠેકાણું|ક્યાં ~ નથી|નહીં, બેઘર|ઘરવિહોણા, ઘર* ~ કાઢી*|કાઢ્ય*|બહાર_કાઢ*
રસ્તા*|રોડ|ગાડીમાં|કારમાં|શેરી* ~ સૂ*|ઊંઘ*|સુ*|રહું, આજે|રાત્રે|આજ ~ ક્યાં ~ સૂ*|રહું|જાઉં|રહેવું;
forced-marriage: બળજબરી*|જબરદસ્તી*|પરાણે|દબાણ|ફરજ* ~ લગ્ન|પરણા*|શાદી, લગ્ન ~ જબરદસ્તી*|બળજબરી*|પરાણે;
slavery: પાસપોર્ટ ~ લઈ|છીનવી|રાખ*|લીધો|પાછો, માનવ|માનવી ~ તસ્કરી|વેપાર, તસ્કરી, બળજબરી*|જબરદસ્તી*|ફરજ* ~ કામ|મજૂરી|દેહ*, ગુલામ*;
violence: ચપ્પુ|છરી|બંદૂક|ચાકુ|પિસ્તોલ & ધમકી*|માર*|છે|હુમલો|લઈ|કોઈ, હુમલો ~ કર*|થયો, જાનથી ~ માર*, મારી+નાખ*, ખૂન, અપહરણ, ઘૂસ*;
fire: આગ ~ ઘર*|લાગ*, ધુમાડો ~ ઘર*|બધે|આવે|ભરા*;
gas: ગેસ* ~ વાસ|લીક|ગંધ|લિકેજ|સુગંધ, કાર્બન+મોનો*;
suicide: apghat|aapghat|aapghaat|atmahatya|aatmahatya|atma_hatya|aatamhatya, mari ~ javu|jav|jau|javanu|javun
marvu|marwu|marvun|marva ~ che|chhe|mangu|man, jivvu|jivavu|jeevvu|jivvanu|jivvun|jivva ~ nathi;
domestic-abuse: pati|var|sasu|patni|husband & mare|dhamki|marto|traas|tras|maar, mane ~ mare_che|mare_chhe|maare|marto|mare|dhamki|mari_nakh*
gharelu hinsa;
sexual-abuse: balatkar*, mane|dikri ~ ade|aday|adke|adke_che & kaka|mama|uncle|mane;
child-danger: balak|chokro|chokri|dikro|dikri|chhokro ~ khovai*|gum|mare|jokham|khatra*|khovay*;
poisoning: goli*|dava*|jher|zer|bleach|zher ~ khadhi|khai|pidhu|pi_gayo|gali|vadhare|badhi|khadhu|pidhun|pi_lidhu;
medical: chati*|chhati*|hraday|haday ~ dukh*|dard, shwas|shvas|swas|saas ~ nathi|leva*|taklif|bandh|le_to, lohi ~ nikal*|bandh|vahe|nikle, bebhan|behosh;
homeless-tonight: suva*|rahva*|raheva*|sova|rehva* ~ jagya|kyay|ghar|kyaay|jaga ~ nathi|nthi, ghar* ~ kadhi*|kadhyo|bahar_kadh*|kadhi_muki;
forced-marriage: jabardasti*|baljabri*|parane|parane_lagan ~ lagan|lagna|parnav*|shaadi;
fire: aag ~ lagi|ghar*|lagi_che;
gas: gas|gasni|ges|gesni ~ vas|leak|gandh|vaas;
slavery: passport ~ lai|lidho|rakhyo|lay|laidho`,
  pa: `
suicide: ਖੁਦਕੁਸ਼ੀ|ਆਤਮਹੱਤਿਆ|ਆਤਮ_ਹੱਤਿਆ|ਆਤਮਘਾਤ|ਖੁਦਕਸ਼ੀ, ਮਰਨਾ|ਮਰ|ਮਰਨ ~ ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|ਜਾਣਾ|ਚਾਹੁੰਦੇ|ਜਾਵਾਂ|ਦਿਲ|ਚਾਹੁੰਨਾ|ਹੈ
ਜੀਣਾ|ਜਿਊਣਾ|ਜਿਉਣਾ|ਜੀਉਣਾ|ਜੀਣ ~ ਨਹੀਂ|ਫਾਇਦਾ, ਨਹੀਂ ~ ਜੀਣਾ|ਜਿਊਣਾ|ਜਿਉਣਾ|ਜੀਉਣਾ, ਜ਼ਿੰਦਗੀ|ਜਾਨ ~ ਖਤਮ|ਤੰਗ|ਲੈ_ਲਵਾਂ|ਦੇਣ|ਅੱਕ, ਆਪਣੇ+ਆਪ ~ ਮਾਰ*|ਖਤਮ;
self-harm: ਆਪਣੇ_ਆਪ|ਖੁਦ|ਬਾਹਾਂ|ਹੱਥ|ਬਾਂਹ|ਗੁੱਟ ~ ਕੱਟ*|ਨੁਕਸਾਨ|ਜ਼ਖਮੀ|ਵੱਢ*;
domestic-abuse: ਪਤੀ|ਘਰਵਾਲਾ|ਸਹੁਰੇ|ਸੱਸ|ਪਤਨੀ|ਘਰਵਾਲੀ|ਪਿਓ|ਪੁੱਤ|ਬੁਆਏਫ੍ਰੈਂਡ|ਆਦਮੀ|ਮੇਰਾ_ਬੰਦਾ & ਮਾਰ*|ਕੁੱਟ*|ਧਮਕ*|ਹਿੰਸਾ|ਗਲਾ
ਮੈਨੂੰ|ਸਾਨੂੰ|ਮੰਮੀ ~ ਮਾਰਦਾ|ਮਾਰਦੇ|ਮਾਰਦੀ|ਕੁੱਟ*|ਧਮਕ*|ਮਾਰੇਗਾ|ਮਾਰ_ਦੇਵੇਗਾ|ਮਾਰ_ਦੇਊ, ਘਰੇਲੂ|ਘਰੇਲ ਹਿੰਸਾ, ਗਲਾ|ਗਲ ਘੁੱਟ*|ਦਬਾ*, ਡਰ* ~ ਪਤੀ|ਘਰ*, ਪਤੀ|ਘਰ ~ ਡਰ*;
sexual-abuse: ਬਲਾਤਕਾਰ*|ਰੇਪ|ਜਬਰ_ਜਨਾਹ|ਜਬਰਜਨਾਹ, ਜਿਨਸੀ|ਯੌਨ|ਲਿੰਗਕ ~ ਸ਼ੋਸ਼ਣ|ਹਮਲਾ|ਹਿੰਸਾ|ਛੇੜ*, ਛੇੜਛਾੜ
ਛੂਹ*|ਹੱਥ_ਲਾ*|ਹੱਥ_ਲਗਾ*|ਛੋਹ* & ਚਾਚਾ|ਮਾਮਾ|ਮੈਨੂੰ|ਧੀ|ਅੰਕਲ|ਬੱਚੀ|ਤਾਇਆ;
child-danger: ਬੱਚ*|ਪੁੱਤ*|ਧੀ|ਮੁੰਡਾ|ਕੁੜੀ|ਬੇਟਾ|ਬੇਟੀ & ਗੁੰਮ|ਲਾਪਤਾ|ਮਾਰ*|ਕੁੱਟ*|ਖ਼ਤਰ*|ਗੁਆਚ*|ਸ਼ੋਸ਼ਣ|ਅਗਵਾ|ਦੁਰਵਿਵਹਾਰ|ਗਵਾਚ*
ਪਾਪਾ|ਡੈਡੀ|ਮੰਮੀ|ਪਿਤਾ|ਮਾਂ|ਪਿਓ|ਚਾਚਾ ਮੈਨੂੰ ~ ਮਾਰ*|ਕੁੱਟ*|ਛੂਹ*|ਛੋਹ*;
poisoning: ਗੋਲੀ*|ਦਵਾਈ* & ਖਾ*|ਜ਼ਿਆਦਾ|ਸਾਰੀਆਂ|ਨਿਗਲ*|ਬਹੁਤ, ਜ਼ਹਿਰ|ਬਲੀਚ|ਤੇਜ਼ਾਬ ~ ਪੀ*|ਖਾ*|ਨਿਗਲ*, ਓਵਰਡੋਜ਼;
medical: ਛਾਤੀ|ਸੀਨੇ|ਦਿਲ ~ ਦਰਦ|ਪੀੜ|ਦੌਰਾ|ਜਕੜ*|ਦਬਾਅ, ਸਾਹ ~ ਨਹੀਂ|ਬੰਦ|ਰੁਕ*|ਲੈ*|ਚੜ੍ਹ*|ਔਖ*, ਹਾਰਟ+ਅਟੈਕ, ਸਟ੍ਰੋਕ|ਲਕਵਾ|ਅਧਰੰਗ
ਖੂਨ|ਲਹੂ ~ ਵਗ*|ਨਿਕਲ*|ਬੰਦ|ਰੁਕ*|ਉਲਟੀ|ਬਹੁਤ|ਵਹ*, ਬੇਹੋਸ਼*, ਦੌਰਾ|ਦੌਰੇ ਪੈ*|ਪਿਆ, ਗਲੇ|ਗਲ ~ ਫਸ*|ਅਟਕ*, ਐਂਬੂਲੈਂਸ|ਐਂਬੁਲੈਂਸ, ਹੋਸ਼ ਨਹੀਂ;
homeless-tonight: ਸੌਣ|ਰਹਿਣ|ਰਾਤ|ਜਾਣ|ਅੱਜ ~ ਜਗ੍ਹਾ|ਥਾਂ|ਕਿਤੇ|ਘਰ|ਜਗਾ|ਕਿੱਥੇ|ਠਿਕਾਣਾ ~ ਨਹੀਂ|ਸੌਵਾਂ|ਰਹਾਂ, ਬੇਘਰ|ਬੇ_ਘਰ, ਘਰ* ~ ਕੱਢ*|ਬਾਹਰ
ਸੜਕ*|ਗੱਡੀ|ਕਾਰ|ਪਾਰਕ ~ ਸੌਂ*|ਸੁੱਤ*|ਰਹਿ*;
forced-marriage: ਜ਼ਬਰਦਸਤ*|ਮਜਬੂਰ|ਜਬਰੀ|ਧੱਕੇ* ~ ਵਿਆਹ, ਵਿਆਹ ~ ਜ਼ਬਰਦਸਤੀ|ਮਜਬੂਰ|ਧੱਕੇ*;
slavery: ਪਾਸਪੋਰਟ ~ ਲੈ*|ਖੋਹ*|ਰੱਖ*|ਵਾਪਸ, ਮਨੁੱਖੀ ~ ਤਸਕਰੀ, ਤਸਕਰੀ, ਜ਼ਬਰਦਸਤੀ|ਮਜਬੂਰ|ਧੱਕੇ* ~ ਕੰਮ|ਮਜ਼ਦੂਰੀ|ਧੰਦਾ, ਗੁਲਾਮ*;
violence: ਚਾਕੂ|ਛੁਰਾ|ਬੰਦੂਕ|ਪਿਸਤੌਲ|ਕਿਰਪਾਨ_ਨਾਲ|ਤੇਜ਼ਾਬ & ਮਾਰ*|ਧਮਕ*|ਹੈ|ਹਮਲਾ|ਲੈ*|ਕਿਸੇ|ਕੋਲ, ਹਮਲਾ ~ ਕਰ*|ਕੀਤਾ|ਹੋਇਆ, ਜਾਨੋਂ|ਜਾਨ|ਕਤਲ ~ ਮਾਰ*|ਕਰ*|ਧਮਕ*|ਖਤਰ*
ਮੈਨੂੰ ਮਾਰ|ਕਤਲ, ਅਗਵਾ;
fire: ਅੱਗ ~ ਲੱਗ*|ਘਰ*, ਧੂੰਆਂ ~ ਘਰ*|ਭਰ*|ਆ;
gas: ਗੈਸ ~ ਬਦਬੂ|ਲੀਕ|ਮੁਸ਼ਕ|ਬੂ|ਮਹਿਕ, ਕਾਰਬਨ+ਮੋਨੋ*;
suicide: khudkushi|khudkhushi|khudkashi|khudkusi|khud_kushi|aatmhatya|atamhatya|aatamhatya|aatmahatya
marna|mar|marn|maut ~ chahta|chahti|chahnda|chaundi|chaunda|jana|jaana|jaun|chahundi|chahunda|dil|jau|chahte|chahie
jeena|jina|jeen|jiyona|jiuna|jeona|zinda ~ nahi|nai|nhi|nahin|chahta_nahi, nahi|nai|nhi|nahin ~ jeena|jina|jiuna|jeona|jeene|zinda_rehna
zindagi|jindagi|zindgi|jaan|jan ~ khatam|khtm|tang|le_lu|dene|de_du|bezar|leni|lena
khud|apne_aap|apne_ap|apni ~ mar_du|maar|marna|khatam|mar_dun|jaan_le*;
self-harm: khud|apne_aap|hath|haath|apni|bazu|kalai|bahan|apne|apne_ap ~ kaat*|kat_rahi|nuqsan|nuksan|zakhmi|katdi|katti|katda|vadd*;
domestic-abuse: shohar|shauhar|khawand|miyan|pati|gharwala|gharwale|gharala|susral|sasural|saas|biwi|patni|ghar_wala|abbu|banda|husband|baap|mian|bhai & marta|maarta|mardaa|marda|maarda|marte|maarte|peet*|pit*|dhamk*|tashadud|zulm|gala|qatal|katl|maardi|maarti|marti|mar_dega|marde|kut*
mainu|menu|mujh|humein|sanu|muje ~ marta|maara|mara|maari|maarta|marda|maarda|kutda|marte|maarte|marti|maarti|peet*|pitta|dhamk*|maar_dega|mar_dega|maarega|kuttda|maru|mardu|kutte|marde|maarde
gharelu|gharelo|ghareloo|ghrelu ~ tashadud|hinsa|tashaddud|jhagra|tashdud, gala daba*|ghunt*|ghut*
dar|darr|darti|darta ~ shohar|pati|ghar|husband|gharwale, shohar|pati|husband|gharwale ~ dar|darr|darti|dar_lagda;
sexual-abuse: zyadti|ziyadti|balatkar|rape|izzat|zabardasti ~ hui|hua|kita|kiti|kiya|ki|loot*|hoya|hoi|lutti
jinsi ~ zyadti|tashadud|hamla|harasan|ziyadti
chhu*|chu|chuta|chhoo*|touch|hath_lagata|hath_laga*|hath_lanunda & chacha|mama|mamu|uncle|mujhe|mainu|beti|menu|mamoo|taya;
child-danger: bacha|bachcha|baccha|bachay|bache|bachi|beta|beti|puttar|munda|kudi|bachon & gum|ghum|laapata|lapata|marta|maarta|marda|khatre|khatra|gayab|ghayab|agwa|guach*|kutda|marte|tashadud|gawach|gumm
abbu|ammi|papa|mummy|mama|daddy|baap|maa|dad|mum|chacha ~ mujhe|mainu|menu ~ marte|marta|maarta|maarte|marda|kutde|maarti|marti|mardi|chhu*|marde;
poisoning: goli|goliyan|golian|goliya|dawai|dawa|dawaiyan|dawaai|davai|davaiyan|neend_ki_goli|zehar|zeher|zahar|zeheer|bleach|tezab|jehar|zahr ~ kha*|nigal*|pi|pee|peeli|pila|zyada|ziyada|sari|saari|bohat|bahut|bohot|piya;
medical: seene|sine|chhati|chati|dil|chaati|seenay|siney ~ dard|dart|peed|pid|dora|daura|jakdan|takleef|durd
saans|sans|saah|saa|sah|sas ~ nahi|nai|nhi|ruk*|band|mushkil|aukha|lene|le|nahin|phool*|lai, heart+attack ~ aa|hua|ho|pai, falij|faalij|lakwa|adhrang
khoon|khun|lahu|khoona ~ beh*|band|nikal*|ruk*|ulti|bahut|bohat|vag*|wag*|bah, behosh|behoosh|bayhosh, ambulance ~ chahiye|bulao|chahidi;
homeless-tonight: raat|rat|sone|saun|rahne|rehn|rahen|aaj|ajj|son ~ jagah|jaga|jagha|thikana|kahin|kithe|kite|ghar|than|thaan|kahan ~ nahi|nai|nhi|nahin|sovan|jau|jaun|rahun|soun
beghar|be_ghar, ghar|gharo|gharon|ghaar|kar ~ nikal*|nikaal*|kadd*|kadh*|kad
sadak|gaddi|gaadi|gari|sarak|park|car ~ so|sona|sota|soti|sonda|saunda|sote|raha|sutta|saunde;
forced-marriage: zabardasti|jabardasti|zabrdasti|jabri|majboor|zor|dhakke|zaberdasti|majbur ~ shaadi|shadi|nikah|viah|vyah|viyah|rishta|shaddi|vihah
shaadi|shadi|nikah|viah|vyah ~ zabardasti|majboor|jabardasti|nahi_karna|nahi_karni|nai_karna|dhakke|marzi_ke_khilaf|majbur;
slavery: passport ~ le|rakh*|cheen*|chheen*|khoh*|liya|lelia|lai|chhin*|wapas, insani smuggling
zabardasti|majboor|jabardasti ~ kaam|kam|dhanda|mazdoori|kamm, ghulam|gulam;
violence: chaku|chaaku|chura|chhuri|churi|bandook|banduk|pistol|chakoo ~ mar*|maar*|hai|dhamk*|le|lekar|lai|kol|leke
jaan|jaano|jano|jan ~ maar*|mar|se_mar*|khatra|khatre, hamla ~ kiya|hua|kita|kar*|hoya, qatal|katal|qatl ~ kar*|dhamk*, goli ~ maar*|lagi|mari|vajji;
fire: aag|agg|ag ~ lag*|ghar, dhuan|dhua|dhooan ~ ghar|bhar*|aa;
gas: gas ~ boo|bu|badbu|badboo|ki_bu|di_badboo|leak_ho|mushk`,
};
