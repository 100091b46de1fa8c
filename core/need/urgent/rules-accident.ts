/** What English speakers say when it is urgent, of illness, accident and nowhere to sleep. How to write phrases: phrase-set.ts; `$name`: a group of rules-context.ts. */
import type { UrgentKind } from './urgent-kind.ts';

export const ACCIDENT = {
  medical: `
?chest|heart|breast_bone pain*|hurt*|ache*|tight*|pressure
!chest & pain*|pian|hurt|tight*|crush*|squeez*|pressure|heavy|burning|ache|aching|sore|stabbing & i|im|my|ive|his|her|dad|mum|husband|wife|got|have|arm|jaw|now
chest hurts|hurting|tight|tightness|crushing, chest pian*|paine|pane|pains|paind
pain*|tight*|crush*|pressure|heavy|heaviness|elephant|sharp in|across|my|on|left|his|her|down my|his|her|the|left|arm|chest & chest|jaw|arm_and|left_arm
left_arm & pain*|numb*|tingling|hurts|chest|ache*
!having|think|thought|possible|symptoms|sign|just|suspect*|fear|like|might|could|about|maybe|is_it strok|heart_attack|hart_attack|seizure|cardiac|anaphyla*|sepsis|meningitis|fit
!having_a|has|his|a stroke|heart_attack|hart_attack|seizure|fit & now|help|right|just|think|floor|hes|shes|dad_is|mum_is
=stroke|seizure|sepsis|meningitis|anaphylaxis|ambulance|bleeding|choking|unconscious|cpr, =heart|hart attack, ?heart_attack_symptoms
heart stopped|stopping|not_beating, no heartbeat, $not pulse
!face|mouth|smile|eye|one_side & droop*|dropped|dropping|fallen|lopsided|slurr*|slump*|numb|crooked|wonky, slur* speech|word*|talking
speech|words|talk slur*|funny|jumbled & face|arm|sudden*|dad|mum|he|she|cant|his|her|my|is
sudden* numb*|weak*|confus*|blind|cant_see|severe|worst|headache, numb*|weak* one|left|right side|arm
cant|cannot lift|move|raise|feel arm|legs|one_side|his_arm|her_arm|left|right & sudden*|face|speech|side|his|her|dad|mum, worst headache
!not|isnt|stop|cant|cannot|cnt|hardly|barely|wont|aint|no|couldnt|quit|not_really|forgot breath*|breth*|breat|brathing|breeth*|beathing
!struggl*|trouble|hard|difficult*|problem|gasp*|fighting|harder|short|shortness ~ breath*|breth*|air & i|my|he|she|hes|shes|baby|son|daughter|mum|dad|help|im|now|cant|child|husband|newborn|her|him|we
?struggl*|trouble|difficult*|gasp* breath*|breth*, =breath|breathless, gasping air|breath, blue face|baby|lip
turn*|going|gone|went|lips|face|looks|looking|baby|hes|shes blue & breath*|lips|baby|he|she|hes|shes|face|cant|mouth|wont|him|her|child|wake|skin
asthma attack, asthma & inhaler|attack|cant|breath* & not|cant|bad|severe|blue|now|working|attack, inhaler not|isnt|wont|no working|help
chok* on|and|food|grape|blue|now|him|her, !$one|im is|keeps|are|just|start*| choking|chocking|choaking
something|stuck|food in|stuck throat & cant|breath*|blue|choking, unconscious|unconcious|unconcsious|unresponsive
collapsed & $one|on|just|floor|i|not|wont, $one|just collapse|colapsed|collapsing, pass*|black*|knocked out & $one|wont|floor|hit|head|cant
fainted & wont|not|head|chest|pregnant
!$one|they wont|cant|not|isnt|wouldnt|doesnt|still wake|woken|wakening|respond|moving & up|we|me|$one
!cant|cannot|cnt|wont|not|couldnt wake|rouse|respond them|my|up|$one
found him|her|dad|mum|husband|nan|gran|wife|on & floor|cold & not|wont|moving|cant|confused|breathing
dead & is|found|think|body|mum|dad|he|just|nan|husband & not_moving|found|floor|cold|body|just|think
!bleed*|blood|bleading|bledding & heavi*|heavy|badly|bad|everywhere|wont_stop|wont|lot|cant_stop|not_stop*|head|loads|profus*|serious*|severe*|internal*|pour*|gush*|spurt*|cough*|vomit*|losing|loosing|lost_a|lost_lots|throwing|puking|sick|pregnant|pregnancy|badley|stab*|wound|pumping|stopping|deep|ear|alot|a_lot|cut
bleeding|bleading out|to_death|from, haemorrhag*|hemorrhag*|hemorag*, deep cut|gash
cut|sliced|severed|chopped|lost finger|artery|hand|thumb|wrist & off|bleed*|blood|artery|severed|deep|pouring, artery cut|severed
severe|serious|bad|allergic|allergy allergic|reaction & swell*|swollen|breath*|throat|face|nut|bee|wasp|sting|severe|tongue|help|now|lips|bad, anaphyla*
epipen & used|need|now|no|help, throat|tongue|lips|face & swell*|swollen|closing|close & breath*|cant|allergic|up|throat|tongue|ate|nut|sting
!having|has|in|had|been|is|keep|another|first|a|febrile|epileptic seizure|seizures|siezure|siezures|convulsion*|seizing|convulsing & $one|now|help|wont|first|stop|minutes|on|my
fitting & $one|wont|not|stop|minutes|floor, having siezure, convuls*, seizure|siezure|seizing now|minutes|wont|stop|help|first|baby
head|hit|banged|bumped|injury|cracked head|injury & vomit*|sick|sleepy|bleed*|confused|drowsy|blood|knocked|severe|wont|baby_fell
meningitis|sepsis & rash|think|symptoms|signs|worried|could|glass|might|fever|baby|child|is
rash & glass|not_fade|doesnt_fade|purple|not_fading|fever|stiff & child|baby|test|neck|toddler|fade, stiff neck & fever|headache|light
baby|labour|labor|contractions & coming_now|coming|crowning|now|on_its_way & now|cant|head|early|not_going, waters broke|broken|gone
baby stopped|not|isnt|hasnt|less moving|moved|kicking & pregnant|womb|weeks|tummy|bump|inside|all_day|today|reduced, reduced movements
miscarr* & bleed*|now|think|pain|having, limp|floppy|lifeless & baby|child|newborn|toddler|he|she, baby|newborn|toddler fever & rash|fit|months|high
fell|fallen|fall|had_a_fall & cant|cannot|not|couldnt|hip|broken & get_up|get_him_up|get_her_up|up|move|lift|hip|getting_up
jumped|pushed down|off|from stairs|ladder|roof|window|balcony|scaffold|height & hurt*|not|cant|head|back|moving|bleed*|neck, electrocut*
electric shock & help|$one|got|had|bad|severe|burn, drown* & $one|pool|pond|river|sea|water|canal|bath
!boiling|hot|scald*|chemical|kettle water|burn*|tea|oil|coffee|on & baby|child|toddler|over|spilled|spilt|pulled|face|burned|scald*|skin, scald
burn* badly|severe|serious, severe|bad|serious|third|acid burn, need|call|send|want|get|phone|ring|rang|how ambulance|ambulence|ambulanse|paramedic*
ambulance now|please|urgent|quick|asap, =999, run_over|hit_by|knocked_down|knocked_over|knocked & car|bus|van|lorry|bike|train
car|bike|motorbike|road crash|accident & hurt|bleed*|trapped|injured|just|now, think|help|i im|hes|shes|i|he|she dying|gonna_die|going_to_die
help dying, gonna|going die help|now, im|hes|shes|is dying help|now, emergency|999 & doctor|ambulance|now|medical, =emergency, wound & deep
cardiac arrest, overheating & baby|car, diabet*|hypo|sugar & wont_wake|passed|collapsed|confused|hypo|coma, loss|lost|losing|loses conscious*
severe|unbearable|agony|excruciating pain|stomach & abdomen|stomach|chest|pregnant|cant|vomit*|belly|agony, !crush pain|chest
!choking|chocking|choaking & he|she|hes|shes|baby|son|daughter|help|child|toddler|dad|mum|cant, =hes|shes|im|he|she|is choking, !foaming|frothing mouth
!sweating|sweaty|clammy & chest|arm|jaw, !not responding|moving|waking & he|she|hes|shes|mum|dad|baby|husband|wife|him|her|son|daughter|friend|just
!clutching|holding|grabbing chest, !cant|cannot|couldnt|not talk|speak|smile & properly|sudden|face|arm
!fell|fallen|fall out_of|from|off|down window|roof|balcony|ladder|stairs|scaffold|height, !not|isnt|aint|wont feel|wake properly & blue|floppy|grey|pale
stroke|heart_attack+symptoms|signs|warning, $child|he|she|dad|mum|husband|wife has|had fit & now|help|a, !shot|stabbed+in|by
=baby|child|son has|having fit,
mottled skin|legs|arms, shivering|shaking|shivery|fever|temperature|infection & confused|mottled|drowsy|rambling|not_making_sense`,
  poisoning: `
!took|take|taken|tooken|swallow|eat|eaten|ate|had|necked|downed|drank|popped|did|given|gave|injected|having|shot ~ $lots|many ~ $pills
!too|so much|many $pills & took|taken|had|swallowed|take|given|eaten|ive
!took|taken|take|has|had|having|by|think|ive|tried overdos*|od|overdoze*|overdoes*, an+overdose|od, ?overdos*|overdoze
!overdosed|overdosing|overdozed|ods|oded|odd'ing|oding, =od, hes|shes|he|she|friend|is|mate|son|gonna|going|going_to|might od|overdos*
!took|taken|swallowed|eaten|necked|ate|take all of_them|them|everything_in
!swallow*|drank|drunk|drink|ate|eaten|licked|sipped|injected|drunken|eating|inhaled|chewed|sucked|mouthful|necked|gulped ~ $toxic
$child ~ ate|eaten|drank|drunk|got_hold|got_into|found ~ $pills|$toxic|coin|needle|something|my, $child & swallowed
!swallowed $pills|something, poisoned|poisioned, been|being|is|was|got|have|has|he|dog_or_child poison, =poison
mix* $pills & alcohol|vodka|drink|drank|wine|whisky, $pills & alcohol|vodka|whisky|wine|booze & took|taken|mixed|drank|swallowed
need+narcan|naloxone, narcan|naloxone & now|wont|help|blue|breathing|friend|him|her
bad|reaction to|trip|reaction & $pills|spice|acid|lsd|mushrooms & cant|now|help|took|friend|hes|shes
taken|took|smoked spice|something|ketamine|dodgy|bad|drugs|pill & wont_wake|wont|fitting|collapsed|blue|shaking|passed|breathing|help|ill|unconscious
taken|took wrong $pills|dose, too_much insulin|paracetamol|calpol|medicine|medication|alcohol, alcohol poisoning
drank|drunk|drink too_much & wont|passed|unconscious|wake|vomit*|cold, bitten|bite|bit snake|adder, venom, !drank|drunk|swallowed|drinking white+spirit
!taken|took|has|had something|stuff & foaming|wont_wake|fitting|shaking|collapsed|blue
!vodka|whisky|alcohol|wine|gin|beer & $pills & drank|drunk|took|taken|had|with|bottle, !eat|taken ~ poison|bleach,
$pills & taken|took|had|given|takes & twice|three_times|3_times|double|too_often|too_much & today|mistake|accident|day|dose|confused
od|o_d|overdose & found|empty|blister|drowsy|packs|packet|suspected|query, empty blister|packets|packs|bottle|strips & found|drowsy|sleepy|floor|wont_wake|confused|resident|bed,
took|taken|had|done load|lots|too_much|too_many|bare ~ ket|ketamine|mdma|gear|coke|spice|heroin|md|acid|booze|vodka & wont|cant|not|isnt|gone
given|gave|giving|had ~ wrong|10x|ten_times|double|triple|extra|someone_elses dose|insulin|morphine|meds|medication|tablets
bleach|cleaner|chlorine|ammonia & breathed|breathing|fumes|mixed|mixing & cough*|breath*|chest|sick|dizzy`,
  fire: `
!house|flat|home|kitchen|building|bedroom|car|curtains|room|neighbour*|block|tower|garage|shed|oven|toaster|cooker|washing|bed|stove|pan|caravan|tent|shop|roof|bin & on_fire|alight|burning|ablaze|fire|caught_fire|in_flames & is|on|my|the|next|help|now|caught|in|just|has|theres|down|started
on_fire|onfire
!fire in|at|next|inside|downstairs my|the|our|a|door|kitchen|house|flat|building|home|room|bedroom|loft & house|flat|kitchen|building|bedroom|home|room|next|loft|door|block|garage|now|corridor
?house|flat|kitchen|chip_pan|electrical|building fire, =fire|flames|smoke, theres|there fire
fire help|now|spreading|quick|started|broken_out|everywhere
!smoke & filling|everywhere|coming|filled|pouring|thick|trapped|out_of|under_the_door|breath*, smell* smoke|burning
burning smell & socket|electric*|plug|house|wires|wall
set*|lit|start* fire|alight|light to & house|flat|home|me|him|her|my|himself|herself|bed|building|us|it|car|curtains|door
set*|lit fire to|my|house|himself|flat, set $self fire|alight, set_fire, trapped & burning, flames & house|coming|kitchen|flat|from|see|window|out
explosion|exploded & house|flat|gas|building|boiler|heard|battery|street|people, petrol letterbox|through, arson|arsonist
lithium|scooter|ebike|battery & burning|exploded|smoking|flames, sparks & socket|plug|coming|electric*|smoke, !full+of+smoke
!smoke & flat|house|kitchen|room & full|lots, !flames|fire & trapped|cant_get_out|upstairs`,
  gas: `
!smell*|smel|stink*|whiff|odour|rotten_egg|rotten_eggs & gas
!gas leak|leek|escape|escaping|hissing|coming & i|my|help|in|now|house|kitchen|think|flat|report|the|theres|a, ?gas leek|escape|explosion, =gas
?carbon monoxid|manoxide, !carbon|monoxide|co alarm & going_off|gone_off|beep*|off|sounding|headache|sick|ringing|went_off
carbon monoxid & poison*|headache|sick|leak*|dizzy|alarm_going|think|help|symptoms|ill, co poisoning, boiler & headache*|dizzy|fumes
hit|struck|damaged|cut gas pipe|main, gas pipe hit|broken|burst|cut|damaged, gas & left_on|hob_on|hissing|leak*|headache
fumes & house|kitchen|dizzy|headache|gas`,
  'homeless-tonight': `
!anywhere|noplace|nowere|nowear|nowher|nowhre & $sleep|rest & $tonight|now|today, nowhere|noplace|nowere|nowear $sleep|go|rest
anywhere|somewhere|any_where ~ $sleep & $tonight|now|urgent*|today|dont|no|not|immediately|cant|havent|havnt|evict*|kicked
$not|without|got_no|havent|havnt place|anywhere|home|bed|roof|house|accommodation|accomodation|have_where|got_where stay|live|sleep|go|tonight|over
no place|home|bed|roof|shelter sleep|go|stay|live|tonight|over|head, no_home|no_roof, roof over head & tonight|no|without|need|lost|my|kids
!somewhere|place|bed|shelter|roof|accommodation|accomodation|hostel|stay|sleep|sleepin|housing|housed|homeless|home|house|where|street|cold|outside|out & $tonight & need|no|nowhere|sleep*|stay*|homeless|find|bed|out|shelter|have|got|where|for|can|kids|baby|hostel|emergency|street
bed|shelter|hostel for_the_night|the_night|tonight, night shelter|hostel
emergency accommodation|accomodation|housing|hostel|shelter|bed|homeless*|place, hostel|shelter & homeless
!kick|thrown|threw|throw|chuck|turfed|booted|locked|forced|slung|kickd|kiked ~ me|us|him|her|them|my out
!kicked|thrown|chucked|booted|turfed|slung|kiked|kickd out|onto_street, thrown|put|chucked|out on street
!mum|dad|parents|landlord|partner|husband|wife|boyfriend|girlfriend|ex|family|council|hostel|stepdad|he|she|they turf*|boot* me|us|him|her|my out
!sleep*|slept|slepping rough|ruff|street|outside|outdoors|doorway|bench|stairwell|night_buses, rough sleep*
!sleep*|slept|live|staying|night|sleping|slepping|kipping in|on|at|under|inside|rough|my car|van|tent|park|bench|bus|station|shed|street|doorway|woods|bridge|shop_doorway|garage|airport|floor_of
been|end|am|im on streets, live|staying in my|a|our|the|his|her car|van|tent|shed|garage
!homeless|houseless & tonight|today|now|am|im|i|me|we|us|kids|just|become|becoming|made|pregnant|tomorrow|being|been|help|baby|family|children|son|daughter|weekend|man|street|cold|outside|doorway|freezing
=streets|homeless|homelessness, !evict*|bailiff*|locks|kicked & today|tonight|now|this_morning|just|nowhere|hour
evict*|bailiff*|leave|out & tomorrow|today & house|home|landlord|kids|nowhere|evict*|stay
landlord & locked|locks|illegal|threw|thrown|kicked|kicking|throwing|chang*, changed locks
lost my|our home|house|flat & fire|flood|nowhere|today|kids|tonight|sleep*
leave|leaving|left|lose|out hostel|bnb|house|home|property & tonight|today|nowhere & stay|sleep|go|live|place|kids|homeless
friend|mate wont|cant|doesnt let me stay
cant|cannot|not|wont stay|go|sleep home|there|here|back|friends|mates & tonight|anymore & nowhere|homeless|tonight|out
out_of_prison|prison & nowhere|homeless|tonight, freezing|cold outside & sleep*|night|street
squatting|sofa_surf*|sofasurf* & tonight|nowhere|out|ended|today, !kick*|thrown|threw|throwing|chuck me|us ~ out
!sofa|couch+surf ~ tonight|nowhere|anymore|places|ran_out, !ran|run+out+of+places|sofas|friends ~ stay|sleep|tonight
!in|inside the|my|our|a car|van|tent|park & tonight|all_night|every_night|nights, !out|cold in_the_cold|on_the_street & kids|baby|tonight, roofless,
living|sleeping|staying|stuck|sat ~ in|inside+a|the|our+car & baby|kids|children|child|pregnant|woods|winter|cold, in|inside|living|pitched|under+a|the|our+tent|van|tarp & baby|kids|children|child|pregnant|we|park|woods|winter|cold
hostel|shelter|night_shelter|everywhere is|was|are|all full & tonight|bench|outside|station|street|sleep|where|go|nowhere
on|under+a|the bench|bridge|doorway & night|tonight|outside|station|cold|sleep*|nowhere|freezing,
nowhere|nowt|noplace kip|doss|crash, man|bloke|woman|lad|lass|someone|somebody|person ~ in+a doorway, sleeping_bag & doorway|freezing|street|outside|shop
out|released|coming|got|left of|from prison|jail|hospital|care|rehab & no|nowhere|without address|home|place|go|stay`,
} as const satisfies Partial<Record<UrgentKind, string>>;
