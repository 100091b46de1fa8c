/** What only sounds urgent in English, and the groups of words that the rules share. How to write phrases: phrase-set.ts. */

/** Groups of words named in phrases by `$name`. */
export const GROUPS = {
  self: 'myself himself herself themselves themself themselfs meself yourself urself ourselves myslef mysef mself hisself theirself theirselves',
  want: 'want wanna wana wnt wan wantin wants wanted wanting wish wishes wishing rather ready hope hoping feel feeling feels like gonna going thinking',
  not: 'not dont dnt doesnt cant cannot couldnt isnt wont wouldnt never no aint stopped stop stops barely hardly didnt hasnt arent donot',
  cant: 'cant cannot cnt couldnt wont dont dnt not hard struggling',
  man: 'husband hubby hubbie boyfriend bf partner ex wife girlfriend gf missus fella fiance spouse exhusband',
  he: 'he hes hell shes she they husband hubby hubbie boyfriend bf partner ex wife girlfriend gf missus fella fiance spouse bloke man dad daddy stepdad stepfather father mum mummy mother stepmum brother uncle cousin grandad grandpa son daughter family inlaws parents flatmate housemate carer stepson teen teenager teenage ppl people someone guy neighbour',
  kin: 'mum mummy mam mom dad daddy stepdad stepfather father mother stepmum stepmother brother stepbrother uncle grandad grandpa cousin parents family carer foster nan auntie aunty aunt babysitter',
  child:
    'child children kid kids baby toddler newborn infant grandchild grandson granddaughter nephew niece pupil daughter son boy girl little lad bairn bairns wean weans tot tots littlun littluns uns kiddies',
  one: 'he she hes shes him her husband wife partner boyfriend girlfriend mum mam mom dad nan grandad gran brother sister friend mate son daughter child kid baby toddler newborn someone man woman lady guy person neighbour colleague uncle',
  old: 'nan gran grandma granny grandad grandmother grandfather elderly older old mum mother dad father resident',
  me: 'me us her him them mum mam mom my sister brother kids children child baby i self dad daughter son wife mate friend',
  hit: 'hit beat beats beating beaten beatin punch punched kick kicked slap smack whack headbutt headbutted strangled strangles strangling strangle choked chokes choking choke throttled batter battered attack attacked hurt hurts hurting hitting hittin bite bitten drag dragged burn burns burned burnt assaulted abuses abused abusing abuse abusive shoves pushes pushed pushing shoved spits bashed bash grabs grabbed',
  pills:
    'tablet tablets tabs pill pills med meds medicine medicines medication paracetamol paracetamols paracetomol paracetemol ibuprofen aspirin painkiller painkillers painkilers insulin antidepressants antidepressant sleepers diazepam valium codeine tramadol morphine methadone heroin cocaine coke ketamine xanax xans mdma drugs calpol cocodamol co_codamol nurofen nytol sertraline citalopram fluoxetine mirtazapine amitriptyline propranolol zopiclone pregabalin gabapentin metformin warfarin beta_blockers blood_thinners antihistamines piriton dihydrocodeine oramorph fentanyl anadin panadol',
  lots: 'all whole entire lots loads load bunch handful hand packet pack box bottle overdose pile tons ton double strip strips packets boxes too_many #',
  toxic:
    'bleach antifreeze weedkiller poison poisonous chemical chemicals detergent dishwasher capsule washing_up_liquid washing_liquid cleaning fairy battery batteries magnet magnets petrol acid cleaner disinfectant domestos drain sanitiser paraffin berries mushrooms pesticide vape whitespirit turps slug_pellets ammonia zoflora screenwash deicer perfume softener anti_freeze screen_wash mothballs mothball denture_tablets worming_tablet hand_gel antibacterial_gel vape_liquid mouthwash slug_pellets lighter_fluid nail_varnish caustic descaler superglue rat_poison',
  limb: 'arm arms wrist wrists thigh thighs leg legs skin hand hands stomach forearm forearms body belly',
  drug: 'mdma md mandy ecstasy e es pinger pingers pill pills ket ketamine coke crack acid lsd mushrooms shrooms spice ghb mcat speed meth weed edible edibles gummies gummy balloons nos glue solvents gas heroin smack vape thc benzos line lines tab tabs',
  badly:
    'fitting twitching boiling burning burning_up seeing_things heart_wont chest_is overheating collapsed unconscious unresponsive floppy blue freaking frothing foaming passed_out blacked_out cant_move cant_stand cant_wake wont_wake not_responding heart_is chest_hurts jaw really_ill going_mad cant_talk shaking calm',
  tonight: 'tonight tonigh',
  sleep: 'sleep slept sleeping sleepin slep stay staying live',
} as const;

/** Long words that are known with one slip in them too. */
export const SLIPS =
  'suicide suicidal overdose overdosed overdosing unconscious unresponsive collapsed poisoned swallowed strangled strangling stabbed stabbing attacked homeless violence violent abusive threatened molested trafficked seizure domestic nowhere tonight husband boyfriend selfharm selfharming paracetamol evicted myself himself herself ambulance bleeding passport daughter children pregnant carbon monoxide assaulted breathing sleeping';

/** Words that carry no weight of their own, when the rest is the whole question. */
export const FILLERS =
  'a an the i im on me my we need needs help please pls plz support advice with for is in of get can how to urgent urgently emergency now want number line helpline ive hotline who call ring do what about being and someone victim';

/** `idiom`: takes its words out of play; `work`: study, jobs, stories; `aside`: groups, the time after, prevention. */
export const CONTEXT = {
  idiom: `
dying+to, dying trades|art|language|matters, to_die_for, die+of embarrassment|laughing|boredom|shame, die|dying+at+home|in_hospital|in_a_hospice
die_in hospital|hospice
phone|battery|laptop|tablet|car|engine|plant|fish|boiler|fridge|tv|computer|hamster|dog|cat|pet|rabbit|tree|grass|lawn dead|dying|die
dead|dying dog|cat|bird|fox|rat|animal|tree|battery, dead+end|line|lift|sea|good|skin|leg|pool, walking_dead
dye|dying|die|dy my|his|her hair|roots|eyebrows, dye hair|roots|eyebrows|eyelashes|fabric|clothes|wool|jeans|shirt|eggs|black|blonde, tie+dye
death+cafe|certificate|duty|metal, bored|scared|starved+to_death
kill|killer weed|bug|ants|rat|mice|mouse|moss|mould|mold|slugs|wasps|fleas|germs|bacteria|bedbugs|cockroaches|nits|lice|nettles|ivy|knotweed|moths|flies|spiders|grass|virus|foxes|pigeons
kill+time|it|off|for|an_hour|a_day|a_few|the_mood, time+to+kill
back|feet|foot|knee|legs|head|shoes|heels|heat|job|work|stairs|teeth|tooth|hip|shoulder|neck|price|prices|bills|boredom is|are|was killing
killer+heels|whale|instinct|app|sudoku, shoot+star|range|club|practice|sport|film|hoops|pool|pain|up|gallery, clay|target|photo|film|pigeon shoot
shoot myself+in, flu|covid|jab|photo|screen|jump|long|hot|travel shot, shot+put|glass, stroke+luck|of|genius, strok* cat|dog|rabbit|animals|horse|ponies
breast|butterfly|swim|golf|front|brush|back+stroke|strokes
overdos*+of|on+sunshine|fun|culture|colour|nature|cuteness|cake|christmas|homework|chocolate|sugar|sweets|telly|revision|football|netflix|work|screen
hang+basket|pictures|picture|washing|wallpaper|curtains|of
cut my|the|down|a hair|grass|hedge|hedges|nails|toenails|lawn|tree|costs|bills|fringe|keys|benefits|hours|wages|cloth
cut myself ~ shaving|cooking|chopping|peeling|gardening|accident|accidentally
hurt|burnt|burned|injured|cut+myself at_work|lifting|falling|running|playing|football|on_the_iron|on_the_oven|cooking|at_the_gym
burn+calories|fat|off|out|cd|rubbish|wood|waste, wood+burning, garden|rubbish burn
fire+safety|drill|door|alarm|extinguisher|wood|place|places|pit|works|fighter|station|service|stick|tv|warden|marshal|risk|walk|eater|brigade|regulations|sale|assessment|retardant|engine|exit|blanket|damage|cadets|guard|prevention
open|camp|bon|electric|gas|log|crossfit+fire, smoke|fire|monoxide alarm|detector & fit|battery|install|free|test|chirping|replace
murder+mystery|she|ballads|ball, crime|murder novel|fiction|writing, stab+at, stabbing pain, panic|anxiety|cyber+attack
beat cancer|traffic|queue|blues|loneliness|boredom|bullies|stress|inflation|debt|clock, heart|drum+beat
beat|hit|killed ~ at|in|by+chess|tennis|football|pool|darts|fifa|cards|scrabble|dominoes|badminton|bowls|snooker, beats_me why|how|what
hit+the_road|the_gym|the_shops|the_sales|the_roof|the_bottle|the_hay|the_town|the_beach|the_jackpot|the_target|hard|song|by_the_cost|by_cuts|and_miss|rate|squad, rising|prices|bill|costs|inflation|cuts|recession|council|tax|rent hit|killing|hurting
hit|kick|throw|catch ball|football, ball hit, kick+boxing|ball|about|smoking|drinking|drugs|the_habit|start, free|bicycle|penalty+kick
kick*|thrown|throw|threw|chuck* ~ out+of class|school|club|team|band|group|game|course|college|gym|pub|library|squad|choir|league|academy
throw|chuck out|away rubbish|sofa|furniture|mattress|fridge|old, thrown out claim|case|appeal, wheelie|bins+out
gas|boiler+safety|safe|engineer|bill|fitter|certificate|supplier|prices|price|course|grant, laughing|natural|trapped|greenhouse|tear+gas
gas_and_electric|gas_meter|gas_credit, food|lead+poisoning, poison+ivy, poisonous+plant|snakes, unconscious+bias, choked+up, choking+hazard|on_prices|on_costs, including|includes choking, could+murder, strangle|strangles+weed|bindweed|horse|horses, recover*+from ~ selfharm*|suicid*|abuse|overdose|stroke|seizure, after|since+a|his|her|my|the|their+stroke|seizure|heart_attack, stroke|strokes|seizure|seizures|heart_attack ~ january|february|march|april|june|july|august|september|october|november|december|ago|last_year|last_month|last_week|last_summer|since|in+spring|in+#year, collect|donate|donating ~ refuge|rough_sleepers|homeless|sleeping_bags, donate & rough & sleepers, domestic violence|abuse ~ statistics|dissertation|essay|awareness|webinar|module, camouflage & selfharm*, age & leave|left & alone, head ~ wall & universal|credit|council|forms|hmrc|dwp, took|taken own_life ~ in+#year, took|taken own_life ~ ago, used+to cut|harm|selfharm|hurt ~ well|better|recovered|stopped|fine, left ~ abusive|violent marriage|relationship|man|husband|home|partner ~ years|#year, was|were|slept|lived ~ on_the_streets|homeless|rough ~ twenties|teens|thirties|years_ago|once|before, tent|camp|sleep & summer|dales|campsite|campsites|glastonbury|pitches|scouts, nowt|coal|log|wood|kettle|pan|chestnuts+on+the+fire, by+the+fire, #age+weeks|months|stone|days|miles|pounds|bedroom, seat+fitting|fitted, arranged+flowers, child|baby+seat
collapsed+lung|arch|drain|marriage, ceiling|wall|fence|roof|shed|chair|marriage|sofa|business|wardrobe collapsed, bloods, baby+blues, end+of+the|this|my+month|week|year|term|tenancy|lease|contract, on+edge, hear+of+moving, twice+a|daily, again+in+the+morning, dog ~ attack* ~ cat|dog|sheep|chickens|rabbit, let me|us+see+my|the|our|his|her+children|kids|grandchildren|grandkids|grandson|granddaughter|son|daughter|little|baby, let us+see+him|her, cat|kitten scratch*, cutting+teeth|tooth|grass|hedges|edge|board|mat, football|ball & window, landlord|ll|council|agent unresponsive, see him|her ~ court|dock, stab+vest, hopeless+with|at, used+to+be+homeless, box+of ~ tablets & died|take, collapsed wall|fence|roof|shed|manhole|drain|bridge|bench, strangl*|chok* & roses|ivy|hedge|plants|borders|lawnmower|mower|engine|carburettor|strimmer, fitted|fitting+socket|bulb|tray, light|window|new+fitting|fittings, fitted
drowning+in+debt|paperwork|bills|work|emails|washing|housework|nappies|ironing|laundry|toys|mess, bleed+radiator|gums|brakes|heart
breath*+fresh|exercises|exercise|techniques|technique|space|class|work|singers, chest+infection|clinic|drawers|of_drawers|xray|freezer|exercises|physio
touched deeply|kindness|generosity, story touched, in_touch|touch_rugby|touch_typing, dog|pet|cat|puppy|horse grooming|groomed|groomer, rape+seed, old|faded+self+harm+scars, scar camouflage|cream|removal|laser|therapy, what|which age & leave|left|alone, after|breakfast+school+club, arent|not+home+alone, get|go|climb+up|down+the|my|our|her|his+stairs|steps|hill, get+up+in+the|mornings, oilseed|oil_seed rape, rape+field|oil|crop
end+of+life+care|plan|doula, of_course, child|children|kids|baby|asleep sleep|asleep ~ car_seat, sleeper+train
sleeping+bag|policeman|beauty|tablets|pills addiction|off|stop, car+boot|park|wash|pool|insurance|seat, street+dance|party|food|art|lights|names
nowhere park|walk_dog|play|dance|practise|skate|charge|store|swim
nowhere go ~ holiday|teenagers|sunday|christmas|saturdays|play|skate|socialise|tea, weekend|hanging|bored|summer nowhere
somewhere|place|stay|sleep & sleepover|holiday|airbnb|party|concert|gig|spa|camping|campsite, wet|king|double|single|bunk|sofa|hospital+bed
bed+bug|frame|king, missing+teeth|tooth|school|lessons|class|parcel|bin|documents|number|piece|out|meals|you
missing+his|her+dad|daddy|mum|mummy|friends, cat|dog|deer|fox|bird hit, ran|run+away+circus, run+by, stalking+deer, deer+stalking, refugee|refugees
wildlife|donkey|animal|bird+refuge, refuge+collection, suicide+squad|bridge_film, blood+pressure|test|donor|donation|group|type|clots|bank|bike
give+blood, top_myself_up, chang*|love|save|turn* of|my life, breaking+bad|news|point|up|barriers, break+into acting|industry|music|tech|film|media
knife+skills|amnesty|bin|fork|sharpener|sharpening|crime, gun+crime|dog|club|licence|license, glue|nail|hot|massage|staple|nerf+gun
scared|afraid|frightened|fear|terrified+of+dentist|needles|needle|dogs|flying|spiders|heights|water|school|exams|falling|lifts|dark|clowns
scared|worried he|she|they fall|fails|forget, threat* redundancy|court|legal|bailiff|debt|letter|disconnection|sue|fine, fit+for_work|note|kids|mums
keep+fit, kitchen|shoe|carpet|wig|bra|suit+fitting, fitting+kitchen|carpet, tv|radio|weeds|temperature|diabetes|pest|bladder|birth+control, voices+choir
rape_alarm, go|get+on+bus|train|holiday|school_trip|trips|the_bus|the_train|the_trampoline|the_yellow|the_swings|the_internet|the_computer|the_coach|the_plane|the_tram|a_bus|a_train|a_plane|a_boat|rides|walks|stairs|courses|ice, live+here|there|alone, after+suicid*, suicid*+loss|bereave*|prevention, lost ~ to+suicid*
cancel*|stop ~ contract|subscription|tax|direct_debit|membership|tenancy & end it, was|were+homeless last_year|before|once|for_years & now|settled|since
cant_wait, live+here|there|alone|together, natural|trapped|greenhouse+gas, lost|lose|loss ~ suicid*
carry|go+on paying|working|holiday|playing|living_here, speak|talk english`,
  work: `
training|trainer|course|courses|class|lesson|teachers|workshop|webinar|cpd|elearning|certificate|qualification|diploma|module|lecture|essay|assignment|dissertation|coursework|homework|revision|gcse|research|researcher|statistics|stats|figures|history|museum|exhibition|film|movie|movies|a_book|the_book|books|book_club|book_group|book_on|book_about|novel|podcast|documentary|theatre|drama|song|lyrics|band|game|xbox|playstation|fortnite|quiz|policy|leaflet|poster|presentation|toolkit|template|guidance|conference|seminar|volunteer*|job|vacancy|career|fundrais*|donat*|sponsored|marathon|memorial|anniversary|cinema|first_aider|first_aid|awareness|yoga|tickets|author|for_staff|for_professionals|for_practitioners|for_managers|for_schools`,
  aside: `
group|survivor|bereave*|griev*|grief|mourning|prevention|prevent|aftercare|recovery|recovering|rehab|rehabilit*|exercise|exercises|physio|physiotherapy|clinic|association|charity|club|past|previous|historic|historical|campaign|march|vigil|perpetrator|programme|programmes|inquest|funeral|widow|years_ago|months_ago|year_ago|last_year|lost_my|lost_our|lost_someone|loss|loved_one|foundation|shop|forum|strategy|board|network|coordinator|partnership|detector|alarms|fitted|newsletter|screening|vaccine|insurance|solicitor|compensation|choir|cafe|aphasia|befriend*|kit|clearance|reading`,
} as const;
