/** What is said when it is urgent in Polish, Romanian, Spanish, Portuguese, Italian, Turkish, Somali and Welsh. How to write phrases: phrase-set.ts. */
import type { UrgentRules } from './urgent.ts';

/** Languages that are written in Latin letters. */
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
suicide: odebrać+sobie, skończyć|kończę+ze|z, nie+chce|chcę+się+obudzić`,
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
gas: miros*|miroase|scurg*|scăp* & gaz|gaze|gazul|gazului, monoxid*;
self-harm: ma|se|si ard|arde|zgarii|zgarie|musca ~ singur*|brate|maini|piele|intentionat|lama, taie|taieturi|tai|taiat ~ mâini*|mainile|brat*|vene*|lama|incheietur*, lama & mana|maini*|brat*|vene;
child-danger: !copil*|copiii|bebelus*|fetit*|baiet* ~ singur*|singuri|incuiat*|închis* ~ casa|acasa|noapte*|masina|apartament, !lasa|lăsat|lasă|incuie ~ copil*|copiii|bebelus* ~ singur*|singuri|casa, vecin* & copil* & plange|tipa|bate|bat|singur*;
poisoning: !luat|inghitit|baut|înghițit ~ cutie|flacon|folie|toate|tot, prea+mult|multa|multe ~ heroina|droguri|pastile|alcool, heroina|droguri|drog & buze|vinet*|inconstient*|respira|trezeste;
domestic-abuse: ridica|ridicat ~ mana ~ mine|mea|copii, !amenin* ~ moarte|moartea|omoar*|omor;
medical: gura|fata ~ stramb*;
suicide: imi|isi ~ iau|ia ~ zilele|viata, nu+mai+vreau+sa`,
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
cara torcida|caida|dormida, se+ahoga, torcid*|caid*|paraliz* ~ cara|boca|lado, cara|boca ~ torcid*|caid*|paraliz*;
homeless-tonight: no|sin ~ donde ~ dormir|vivir|quedar*|pasar|ir|estar, dorm*|duermo|viv* ~ calle|coche|carro|parque|auto|banco
echaron|echo|echado|echada|botaron|boto|corrieron|corrio|desaloj*|sacaron ~ casa|calle|piso|hoy, en_la_calle|sin_hogar|sin_techo|sintecho
albergue|refugio|sitio|lugar|cama ~ noche|hoy, dormir esta_noche;
forced-marriage: oblig*|fuerz*|forz* ~ casar*|matrimonio|boda, matrimonio forz*;
slavery: trata|trafico personas|humanos|mujeres|blancas, quito|quitaron|quitado|retien*|tiene* ~ pasaporte|documentos|papeles
oblig*|fuerz*|forz* ~ trabaj*|prostitu*, esclav*;
violence: cuchillo|navaja|pistola|arma|machete & tiene|amenaz*|alguien|me|con_un, apunal*|acuchill*|balazo|dispar*|atacad*|atacaron|agredi*|asalt*
quiere|quieren|va|van|voy|amenaz* ~ matar|matarme|matarlo|hacerme_dano, alguien ~ entrando|entrar|siguiendo|persigue, secuestr*, me ~ matar;
fire: incendi*, fuego|quema*|ardiendo|llamas|humo & casa|piso|cocina|edificio|hay|apartamento;
gas: gas & fuga|huele|olor|escape|oler, monoxido, intoxicacion_gas;
self-harm: hago|hace|haces|hacerse|haciendo|hacia cortes|quemaduras|heridas|dano ~ a_mi|brazos|cuando|misma|mismo|si|sola|solo|piernas|munecas|mal, quemo|quema|quemarme|quemandome|araño|rasguña ~ brazos|piel|cigarr*|adrede|misma|mismo, cuchilla*|navaja|tijeras|cuter & brazo*|munecas|piernas|corta|corto|hija|hijo;
child-danger: !nin*|hij*|bebe|menor*|pequen* ~ solo|solos|sola|solas|encerrad* & casa|noche|vecin*|dejan|coche|horas|deja, !dejan|deja|encierran|encierra|abandonan ~ nin*|bebe|hij*|pequen*;
poisoning: demasiad* ~ heroina|pastillas|alcohol|droga*|medicamentos, caja|bote|frasco|blister ~ pastillas|paracetamol|ibuprofeno|medicamentos|somniferos & tom*|trag*|ingeri*|todo|toda, heroina|droga*|extasis & labios|azul*|inconsciente|respira|desmay*;
domestic-abuse: levanta|levanto|alza|pone ~ mano|manos ~ encima|mujer|mi|me, !familia|padres|hermanos|marido|ex & amenaz* & muerte|matar*;
suicide: quitarme|quitarse+de+en+medio, acabar+conmigo, no+quiero+despertar, mejor+sin+mi, estarian+mejor`,
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
gas: gas & fuga|cheiro|cheira|vazamento|vazando, monoxido;
self-harm: faço|faz|fazer|fazia|fazendo cortes|queimaduras|feridas ~ bracos|pernas|pulsos|mim|si|propria|proprio|quando, queimo|queima|queimar|arranha ~ pele|bracos|cigarro|proposito|mesma|mesmo, lamina|gilete|tesoura|navalha & braco*|pulsos|pernas|corta|filh*;
child-danger: !crianca*|filh*|bebe|menin*|miud* ~ sozinh*|fechad*|trancad* & casa|noite|vizinh*|deixam|carro|horas|deixa, !deixam|deixa|trancam|tranca|fecham ~ crianca*|filh*|bebe|menin*|miud*;
poisoning: demasiad*|demais ~ heroina|comprimidos|droga*|medicamentos|remedio*, heroina|comprimidos|droga|remedio* ~ demais, caixa|frasco|carteira|cartela ~ comprimidos|paracetamol|remedio*|medicamentos & tom*|engoli*|toda|todo, heroina|droga* & labios|rox*|azu*|inconsciente|respira|desmai*;
domestic-abuse: levanta|levantou ~ mao|maos ~ mim|mulher|minha, !familia|pais|irmaos|marido|ex & ameac* & morte|matar*;
suicide: por|pôr+fim+a|à, acabar+comigo, nao+quero+acordar, melhor+sem+mim, tirar|tiro+a+minha+vida`,
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
gas: gas & fuga|puzza|odore|perdita, monossido;
self-harm: ferisce|ferisco|taglia|tagli|taglio|brucia|brucio|graffia|morde ~ da_solo|da_sola|apposta|forbici|lametta|braccia|polsi|sigaretta*|cosce|gambe, !lametta & braccia|polsi|figli*|taglia, tagli|ferite|cicatrici ~ braccia|polsi|cosce|gambe;
child-danger: !bambin*|figli*|neonat*|minor*|bimb* & maltrattat*|picchiat*|chius*|abbandonat*|lividi|affamat* & casa|notte|vicin*|classe|scuola, !bambin*|bimb*|neonat* ~ sol*|chius* ~ casa|notte|macchina|vicin*, !lasciano|lascia|chiudono ~ bambin*|bimb*|neonat*|figli*;
poisoning: !troppa|troppo|troppe|troppi ~ eroina|droga|pastiglie|pillole|alcol|medicine|farmaci|cocaina, scatola|flacone|boccetta|confezione|blister ~ pillole|pastiglie|compresse|sonniferi|tachipirina & preso|presa|ingoiat*|bevuto|tutta, eroina|droga|cocaina & labbra|blu|viola|svenut*|respira|incosciente;
domestic-abuse: alza|alzato|mette ~ mani|mano ~ addosso|me|moglie|sulla, !famiglia|genitori|fratelli|marito|ex & minacci* & morte|uccider*|ammazzar*;
medical: labbra blu|viola;
suicide: farla+finita, togliere+il+disturbo, non+voglio+svegliarmi, starebbero|meglio+senza+di+me`,
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
suicide: uyanmak istemi*, kendimi as*|öldür*|vur*, hayatıma+son, köprüden atla*`,
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
suicide: nolosha|nolol ~ dhamee*|joojin*|ka_bax*`,
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
suicide: dim|ddim+eisiau+deffro, gwneud_diwedd|rhoi_diwedd`,
};
