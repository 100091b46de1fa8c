/** What is said when it is urgent in Romanian, Spanish, Portuguese and Italian. How to write phrases: phrase-set.ts. */
import type { UrgentRules } from './urgent.ts';

/** Romance languages. */
export const ROMANCE: UrgentRules = {
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
suicide: imi|isi ~ iau|ia ~ zilele|viata, nu+mai+vreau+sa;
suicide: scrisoare|bilet|mesaj ~ adio|ramas, lasat ~ scrisoare|bilet & adio|telefon*|disparut;
domestic-abuse: ma|m|ne inchis|incuiat|incuie ~ casa|camera, nu ~ lasa ~ ies|iasa|plec|vorbesc, luat ~ telefonul|cheile|banii & sot*|el|iubit*;
forced-marriage: vor|obliga|trebuie ~ marit|casator*|marite & parint*|familia|cu_forta|cineva`,
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
suicide: quitarme|quitarse+de+en+medio, acabar+conmigo, no+quiero+despertar, mejor+sin+mi, estarian+mejor;
suicide: carta|nota|mensaje ~ despedida|adios, se+despidio & telefono|contesta|todos|desaparec*;
domestic-abuse: me|nos encierra|encerro|encerrado|encerrada|encerraron ~ casa|cuarto|habitacion, no+me+deja ~ salir|hablar|trabajar|ver & marido|novio|pareja|esposo|el|casa, quito|quita ~ movil|telefono|llaves|dinero & marido|novio|pareja|esposo;
forced-marriage: me|la|nos ~ casar ~ fuerza|obligada|sin_querer, casar*+a|por+la|fuerza, quieren ~ case|casarme ~ con`,
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
suicide: por|pôr+fim+a|à, acabar+comigo, nao+quero+acordar, melhor+sem+mim, tirar|tiro+a+minha+vida;
suicide: carta|bilhete|mensagem ~ despedida|adeus, despediu & todos|telefone|atende|desaparec*;
domestic-abuse: fechou|tranca|trancou|fecha|prendeu ~ me|nos ~ casa|quarto, fechou_me|trancou_me|prendeu_me, nao+me+deixa ~ sair|falar|trabalhar|ver & marido|namorado|companheiro|casa|ele, tirou|tira ~ telemovel|telefone|chaves|celular|dinheiro & marido|namorado|companheiro;
forced-marriage: querem|vao ~ casar|case & forca|obrigad*|pais|familia, casar+a+forca`,
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
suicide: farla+finita, togliere+il+disturbo, non+voglio+svegliarmi, starebbero|meglio+senza+di+me;
suicide: biglietto|lettera|messaggio ~ addio|daddio, ha+salutato+tutti;
domestic-abuse: mi|ci ~ chius*|rinchius*|segregat* ~ casa|stanza|camera, non+mi+lascia|fa ~ uscire|parlare|lavorare|vedere & marito|compagno|fidanzato|lui|casa, tolto|preso|toglie ~ telefono|cellulare|chiavi|soldi & marito|compagno|fidanzato;
forced-marriage: vogliono|fanno ~ sposi|sposarmi|sposare & forza|costr*|genitori|famiglia`,
};
