/** What English speakers say when it is urgent. How to write phrases: phrase-set.ts; `$name`: a group of rules-context.ts. */
import type { UrgentKind } from './urgent-kind.ts';

/** Phrases of each kind. */
export const ENGLISH: Record<UrgentKind, string> = {
  suicide: `
!kill|kil|kll|klil|killin|kiling|kilin|murder|suffocate|electrocute|gas|top|offing|neck $self, !$want end|off $self, !kms|kmself|ctb|unalive*
!k1ll|kiill|kiil $self, !want|wanna|wana|wnt|wan|wish|rather|ready|hope|try|like|prefer|could|going|gonna|plan|willing die|dye|dei|diying|dy
!want|wanna|wana|wish|rather|better|were|feel|happier be|was|were|being|off|if dead, !rather|wish|better dead
!wish hadnt|never|wasnt|not born|woke|wake|here|alive|around|exist*
!im|am|feel*|is|hes|shes|getting|been|was|being|felt|so|really|very|still|have|has suicid*, !feel suisidal|suacidal|sucidle
suicidal|suicidle|suacidal|sucidle|suisidal|suecidal|sueicidal|suicidial, ?suicid*|sueside|suecide|suacide|suside|soocide|suisid*|sucid*|sewerslide
!commit|comit|attempt*|try|contemplat*|consider*|thoughts|planning|think suicid*|suiside|sueside
!suicid* thought*|thinking|feeling*|urge*|attempt|helpline|hotline|line|number|chat|now|tonight|$pills, !suicid* help|please, !end it all|everything
!ending it|everything|things|all, !end|finish my|his|her|their|this|our life|misery, !end|finish my|his|her own_life
!$want end it|everything|things|life|pain, !end_of_my road, !take|tak my|his|her own_life|life, !take|takin own_life, ?took|taken own_life
!$not want|wanna|wana be+here|alive|around|awake|on_earth|in_this_world|me, !$not want|wanna|wana live|alive|exist|wake
want|wanna not live|exist|wake|here|alive, !dont|not|doesnt|never wanting|wishing live|alive|here|exist
!cant|cannot|cnt|couldnt go|carry on|anymore|longer|nomore|much
!cant|cannot|cnt do|take|handle|cope|stand|bear|deal this|it|life|living anymore|nomore|longer, !cant|cannot take|do|handle anymore|nomore
cant|cannot live|cope|face like_this|anymore|nomore|without_him|without_her|tomorrow|another_day|life
cant|cannot see way_out|future|point|end|tomorrow|tunnel, !better|happier|easier without|if me|dead|gone|not_here|i, !better_off gone|without
world|everyone|everybody|family|they|kids|people & better|happier & without|dead|gone|if_i
!no|any|see|what|isnt|without|the|little point|reason|purpose live|life|alive|being|carry*|exist*|going_on|go_on|anymore|in_anything|keep_going|waking|get_up
!dont|not|cant|no see point|reason|future, !what point of_it|in_life|it_all, !noone|nobody|no_one live for, !nothing live for, !reason live|die
life isnt|not|aint worth, !not|isnt|aint|no_longer worth living|it_anymore|being_here, !lost|lose|no|got_no|hasnt will live, will_to_live lost|lose|gone
tired|sick|fed_up|had_enough|done|bored of|with living|life|being_alive|existing|it_all, !had|have enough life|living|of_it_all, had_enough want_out
hate my|being life|alive, hate living, !give|gave|given up life|living|everything|myself|on_it_all|want_to, given_up hope
!$want disappear|disapear|dissapear|vanish|not_wake|never_wake|gone|gone_forever, !sleep|asleep|bed ~ never|not|dont|forever wake|up
never|not wake_up|waking_up again|want|hope|tomorrow, sleep forever
!if_i|when_im|once_im|if+i ~ die|dead|gone|disappeared ~ notice|miss|care|noone|nobody|no_one|better|matter
!noone|nobody|no_one|wouldnt|anyone ~ care|miss|notice ~ if_i|me|im|i, goodbye|farewell|suicide|bye letter|note|everyone|forever|world
said|say goodbye|bye people|us|to_all, giving_away|gave_away|giving away & things|stuff|possessions|belongings & friend|son|daughter|he|she
!jump|throw|threw|step|walk|run|lie off|from|front|under|into|myself|infront|in_front|over ~ bridge|roof|building|cliff|train|traffic|motorway|carpark|car_park|balcony|window|tracks|lorry|bus|flyover|multistorey
stood|sitting|stand|sat|going|im on|at|near|by edge|bridge|ledge|cliff|railway|tracks|roof|platform_edge
train|rail|railway tracks & standing|sitting|walking|lying|want, !way|how|method|quickest|easiest|easy|best|fastest|painless|least to+die
way|how|method|quickest|easiest|fastest|painless* die|death|kill_me|end_it, !painless* way|death|die|end|method
!how_many|how_much|amount|enough ~ $pills ~ kill|die|overdose|fatal|lethal|od|death|dangerous, lethal|fatal dose|amount, !noose|nooses
!rope & neck|beam|ready|hang|loft|garage|bought|tied, !stockpil*|saved|saving|hoard* & $pills, plan|method & end_it|my_life|die
!want|need|make it|everything|pain|this|life|hurting stop|over|end, want|make|just it_all|this_all|the_pain|the_voices stop|end|over
no way|other_way out, see|there|theres no way|other_way|other out|option, life|im|feel|is|everything|its pointless|hopeless|meaningless|worthless
!stop existing|being_here|breathing_forever, not_to exist, !exist anymore|any, !dont|not deserve|supposed|meant live|alive|here|life
!shouldnt be alive|here, burden & everyone|family|everybody|dead|kids & me|im|i|feel, im|such|just a burden
talk*|says|said|saying|keeps|threat* dying|about_death|not_being_here|suicid*, !might|may|could|will|do something|summat stupid|silly|daft
!scared|afraid|worried|what might|may|ill|could|will do $self, !$not safe|trust from|with|around|be|on|my|in $self
!not|cant|cannot|couldnt keep|trust $self safe|alone, not safe alone|my_own, !feel not_safe|unsafe $self, !slit|slash my|his|her|the|their wrist|throat
dark|bad|horrible|intrusive|scary thoughts & die|dying|death|killing|myself|alone|end, !want it to be over, !going_to|gonna|about_to do_it tonight|now
feel+like dying|ending|jumping, !last day|night on|alive earth|alive, !my_last day|night|goodbye, !die tonight|alone_now|today|in_my_sleep
want|wanna go|be with|join ~ dead|heaven|died|late, !done with life|living|everything|world, dont wanna|want do_this|do_life|go_on|carry_on
pills|tablets & end_it|die|kill|goodbye, !finish it|myself off|all, !no_more life|living, !hope i dont wake, hope not|dont wake
wasnt|werent here|alive|around wish|anymore, better not_here, want out life|this_world|world, check out life, no future for_me|me, !broken want_out
what_it_would_be_like dead, !overdose want|plan|thinking|going|gonna|will, life+is+over, i+want+out, !want be+gone, end|finish|stop my suffering|misery
!might|will|would+as+well+be+dead, !plan|ready to+die, !wont|not be_here|around|alive tomorrow|much_longer|by_christmas
!thinking|thought+of|about jumping|overdosing|hanging|drowning|suicide
!drive|driving|crash my|car|into|off wall|tree|lorry|bridge|cliff|traffic|oncoming, !hang|hung|shoot|shot|drown|gassed $self
!took|taken+his|her+life+now|tonight, !no+hope+left, !lost all+hope, !no|not|dont one|body care if+i+live|die
!walk|run|step in traffic|train|lorry|motorway, !thinking|might|want doing something|summat stupid|silly|daft,
nowt|nothing|nuffin|naught left|here|much live+for, si|s_i & active|plan|expressing|intent|passive, shotgun|gun|rope|noose|ligature & goodbye|sorry|letter|note|said|bought|found`,
  'self-harm': `
?selfharm*|selfinjur*|selfarm, !selfharm* again|stop|urge*|myself|daughter|son|tonight|now
!i|im|ive|been|keep|started|is|hes|shes|my|has|daughter|son|sister|friend selfharm*, self_harn|selfharn
!cut|cuting|cutin|harm|harmin|hurt|hurtin|scratch|slash|stab|burn|burnt|punish|starve|starving|injure|injuring|hit|punch $self
!cut|slit|slash|scratch|carving|marks|scar on|my|his|her|their|up arm|wrist|thigh|leg|skin|stomach
!blade|blades|razor|lighter & arm|wrist|cut|skin|myself|hidden|bedroom|pencil|sharpener, !urge*|want|wanna|need cut again|selfharm, razor+blade|blades & blood|bloody|found|hid|hiding|hidden|room|bed, =cutting
do_damage $self, !relapsed|relapse selfharm*|cut, bang*|hit*|headbutt* my|his|her head wall|floor
pull* my|her|out hair|eyelashes_out & stress|myself|selfharm, =want cut
!scar|cuts|marks|burns & arms|wrists|legs|thighs & herself|himself|son|daughter|hiding|hides,
scars|cuts & hide|hiding|cover|conceal & mum|mam|dad|parents|school|teacher|again|arm|arms|wrist|wrists|legs, slef+harm|harming,
fresh|new|deep cuts|scratches|burns & arm|arms|forearm|forearms|thigh|thighs|wrist|wrists|legs
sh|s_h & disclos*|yp|pupil|student|superficial|cuts|scars|urges, laceration* & thighs|arms|arm|wrist|wrists|superficial|self`,
  crisis: `
voices & tell*|say|told|command* & me|him|her|kill|hurt|do|son|daughter, hear voices, mental|psychiatric crisis|emergency|breakdown|break_down
mental_health crisis|emergency|urgent, =crisis, im|hes|shes|am|is|son|daughter in_crisis
having|had|hes|shes|on|near nervous|mental|break breakdown|episode|break|down, having|nervous|about breakdown|meltdown_now, psycho* episode|crisis|break
psychotic, losing|lost|loosing my|his|her mind, losing|loosing it, going crazy|insane|mad now|help
manic & not_slept|hasnt_slept|days|episode|dangerous|now, seeing_things|seeing things not_there|not_real|arent_there
paranoid & following|out_to_get|poison*|knife|spying|scared,
mi5|cia|fbi|aliens|devil|demon|demons|satan|spies|chip & telly|tv|watching|following|spying|baby|head|thinks|seeing|talking|telling|convinced|believes|after
manic|mania|hypomanic & running|spending|money|road|slept|sleep|naked|strangers, barricaded|barricading in|himself|herself|door
stopped|off|refus*|skipping ~ clozapine|meds|medication|olanzapine|risperidone|depot|antipsychotic*|lithium & barricad*|shouting|paranoid|voices|manic|nobody|seeing|talking
head|voice|voices|something ~ order*|tell*|command*|saying ~ hurt|kill|harm|stab|people, seeing|sees|see demons|dead_people|bugs|spiders & wont|isnt_real|arent_there|us|crawling|everywhere`,
  violence: `
!been|being|got|just|was|getting|someone|somebody|man|boy|lad|son|friend|brother|mate|me|girl|hes|ive stabbed|shot|knifed|slashed, stabbed|knifed
?stabbing, been|a|mass+shooting
!has|have|had|got|with|holding|waving|carry|pulled|pointed|brandish*|a|wielding|hes knife|gun|machete|axe|sword|hammer|blade|weapon & he|man|someone|somebody|they|outside|me|him|son|ex|husband|partner|guy|lad|brother|gang|boy|daughter|neighbour|street|school|school_bag|boyfriend
!knife|gun|machete & threat*|attack*|my_throat|throat|point*|after, !knifepoint|gunpoint
!been|being|was|got|just|getting|im|me|hes|ive attacked|assaulted|mugged|robbed|jumped|beaten|followed|chased|battered, =assault|mugged|violence|attack
attacked|assaulted|beaten_up|mugged|mugging, beat|beaten|battered up|badly|half_to_death|black_and_blue me|him|her|us|someone
!someone|somebody|man|men|they|people|he|hes|ex|theyre|guy|burglar* ~ broke|break|broken|smashing|kicking|banging|getting|climbing in|into|door|window|down
intruder, burglar* in, someone_in my_house|the_house|my_flat
!going|gonna|want|wanna|will|might|could|about|threatening|threatened|threatens|threats|tried|trying|tryna|says|said|plan|ill|like kill|kil|stab|murder|shoot|hurt|attack someone|somebody|him|her|them|people|everyone|everybody|you|my|me|us|mum|dad|kids
!hell|shell|theyll kill|stab|murder|shoot|hurt me|him|her|you|us|them|someone|my, !trying|tried|tries kill|murder|stab|strangle|hurt me|us|him|her
scared|afraid ~ hurt|kill|snap ~ someone|somebody|baby|kids|him|her|them, !death threat*
threat* & kill|hurt|violence|stab|burn|shoot|beat|me|us|neighbour*, loan_shark & threat*|scared|hurt|kill|door
dealer*|gang & threat*|scared|after_me|after_my|kill|owe*|debt|beat*|knife
!scream* & next_door|neighbour*|nextdoor|woman|help|house|upstairs|downstairs|hear, fight* & next_door|neighbour*|outside|knife|street|now
kidnap*|abduct*|hostage, held|keeping|kept|hold against my_will|her_will|his_will|will|captive, tied up & me|him|her|they
held|keeping me|her prisoner|captive|locked, ?murder|murderer, murder* me|him|her|someone|us, acid & thrown|threw|attack*|face, ?hate_crime|hate_attack
racist|homophobic|transphobic attack*|abuse|threat*|assault*, cuckoo* & flat|home|house|drug*|taken|moved
taken_over my_flat|my_house|my_home|his_flat|her_flat, dealers & my_flat|my_house|flat|taken|moved
followed|following me & home|man|someone|now|scared|everywhere|outside, !someone|man|he outside|following & scared|house|me
!my_son|my_daughter|he|she|teen* violent|attack*|hits, being bullied & threat*|beat*|knife, terror* attack|plot, =stalker|stalked|stalking
stalk* & me|being|ex|someone|help|scared, hold|held knife, fear|scared|afraid for my|her|his|our life|lives|safety
!thinking|thoughts|urge|feel_like stabbing|attacking|hurt|kill someone|people|him|her|them|my|everyone|others
!burglar|robbers|intruders house|now|downstairs|inside, !threat* stab|shoot|kill|burn|hurt|smash
!with+knives|knife|guns|machetes|bats|machete & fight*|men|people|gang|outside|street|boys|lads|man
!man|men|boy|gang|he|someone|guy|lads|people $hit woman|girl|lady|boy|someone|man|person|kid|people
!gets jumped|stabbed|shot|beaten|attacked|mugged|assaulted, !pulled a+knife|gun|blade on`,
  'domestic-abuse': `
!$he $hit|hitting|throws|threw|pulls|kicks|slaps|smacks|punches|spit|throttles|headbutts|bites|pinned|pins $me, !$he ~ hit|beat|kicked me|us
!hits|hitting|beats|beating|punched|slaps|slapped|strangled|strangles|strangling|choked|chokes|kicks|hurts|hurting|headbutted|batter|abuses|abusing|abused|abuse|rapes me|us
!beaten|hit|hurt|punched|abused|slapped|strangled|kicked|attacked|battered|controlled|threatened|assaulted by my|her|his $man|$he
getting|gets|got|being|been|knocked|knocks|knocking knocked|knocks|knocking|slapped|pushed+about|around & bloke|fella|man|husband|partner|him|boyfriend|her|me, !$man|hes|he|shes|dad|stepdad|bf & beat|beaten|punch*|strangl*|batter*|throttl*|hits|abus*|violent|violence|aggressive|threaten|threats|rape*
$man & hit|slap*|chok*|control*|coerci*|stalk*|jealous|frightens|scares|smash*|hurting|hurts, !hand|grip ~ throat|neck|troat|thoat
!grab*|held|holds|squeez*|pinned|knife|round|around|by ~ throat|troat|thoat, strangulation|strangl*
!$he|hell|shell kill|kil|stab|murder|shoot|hurt me|us|her|him|them|mum|kids|if|my, !$he|hell ~ kill|hurt me|us if|leave|when|tonight
threat* kill|hurt|harm|take|burn|$me
!scared|afraid|terrified|fear|frighten|scard|scare|petrified ~ $man|him|dad|stepdad|father|brother|go_home|going_home|at_home|of_her|in_my_home|he_will|hell|he|hes|comes_home|gets_home|goes_home|my_life
!not|dont|isnt|never|cant safe|feel_safe at|with|in home|him|her|house|my_home|husband|partner|family, unsafe at_home|home|with_him|with_her|in_my
walk* eggshells|egg_shells|egg
$he|hes|hell wont|doesnt|not|never|dont|refuses|stops|stopped|forbids let|allow|me me|us|her leav*|go|out|see|have|work|phone|use|money|talk|speak
wont|doesnt|not let me leav*|out|go_out|see_my|have_my|have_money|speak|talk|go_anywhere|see_family|see_friends
not_allowed ~ leave|see|phone|friends|out|money & $he|husband|me|im
control* & money|phone|everything|what_i|who_i|wear|me|friends|clothes & $he|relationship
!$he|hes|husband lock*|trapped|traps me|us|her in|inside|room|up|house, !locked|locks|locking|trapped me|us|in in|inside|room|house_by|my_room|with_him
$he|hes tak*|took|steal*|checks|tracks|tracking|follows|tracker my|me|all money|wages|phone|passport|bank|card|car|everywhere|benefits
track* my phone|car & ex|he|husband, ?abus* relationship|marriage|home|man|household|family|father|mother|mum|parents|brother|son
!abusive|violent|toxic|controlling|aggressive relationship|marriage|husband|partner|boyfriend|wife|girlfriend|ex|man|home|household|family|father|dad|mother|mum|parents|son|brother & me|my|im|leav*|escape|help|out|i|need|with|safe
!relationship|marriage|husband|partner|he|hes|boyfriend|ex|she|wife|shes|son|girlfriend is|so|very|was|getting|gets|turned|become|being|really abusive|violent|aggressive|abuser|nasty_drunk
=abuse|abused|abuser, !being|been|getting|im|am|is|was|be|gets|hes|shes|got abused|abusd|battered|beaten|hit|controlled|threatened
im|i abusing|abuses|abused her|him|my, ?domestic|domestick|domestically|domesic|dometic abus*|violen*|violance|incident|situation|assault
!domestic abus*|violen*|violance & my|me|im|i|victim|tonight|now|escape|leav*|help|refuge, ?dv|dva|ipv, domestically abus*, =domestic
!leave|leaving|escape|escaping|get_away|flee|run_away|run|hide|safe|away|get_out ~ abus*|violen*|from_him|from_my_husband|from_husband|from_my_partner|from_my_ex|from_my_family|from_my_boyfriend|from_ex
leave|leaving|left him|husband|partner|her|boyfriend & safe|scared|safely|kill|violent|refuge|afraid|hurt
escape|flee* husband|partner|him|marriage|relationship|home|family|domestic
?refuge & woman|women|place|go|kids|children|need|space|find|domestic|tonight, =refuge, ?coercive|coersive|gaslight*, gaslight* & me|he|husband|partner
coerciv* control, honour|honor|izzat based|violence|abuse|kill*|crime|crimes, non_fatal strangul*
$he|hes|husband smash*|throws|throwing|breaks|punch* ~ house|phone|things|wall|door|stuff|furniture|plates
black eye & he|husband|partner|me|boyfriend|wife, bruis* & husband|partner|boyfriend|ex|hide|wife, stalk* & me
ex|husband|he keeps|wont|turning|turns|outside ~ following|stop_calling|leave_me_alone|house|door & scared|following|threat*|harass*
harass* & ex|husband|partner, !he|hes|she|husband|partner|boyfriend drunk|drinks|drinking|high|angry ~ hit|scared|smash*|violent|hurt|kids
force* me ~ abort*|have_a_baby|clothes, revenge_porn, !hit me again|last_night|in_front|today|yesterday|with_a|when|round|in_the_face|while
$he|husband spits|spat|screams|shouts|yells at|on me|us|kids & scared|hit|throws|every|afraid, live|stuck in_fear, in_fear of
!$he ~ burn|smash|destroy house|me|home|us, !hide|hid|locked_myself ~ bathroom|bedroom|toilet|room|cupboard|wardrobe|upstairs
!he|hes|husband|ex|partner|boyfriend ~ outside_my_door|outside_the_door|banging_on|kicking_the_door, beats|hit|whipped me|him|her|us with_a|with_his
$he ~ puts|put_me|calls me+down|names|worthless & scared|every|always, !hitted|punches|beated|hited me|us|her,
ex|exes|he|him & turning_up|turns_up|following|follows|waiting|watching|outside|sat_outside & work|house|my|home & wont|leave|be|alone|stop|keeps`,
  'sexual-abuse': `
!rape|rapd|rapist|raep|graped me|her|him|my|someone|by|i_was|last|at
!was|been|got|being|just|ive|im|were|he|daughter|son|sister|friend|is raped|raping|rapes|rapd|graped, raped, ?rape|rapist
sexual*|sexaul|sexully|indecent* assault*|asault*|attack*|abus*|harass*|violence|exploit*|touch*|hurt|offence
!sexual*|sexaully & me|my|i|her|him & assault*|abus*|attack*|touch*|harass*|hurt|exploit*, sex assault*|attack*|abus*|offender, molest*
grop* & me|my|her|man|he|someone|boss|teacher, groped
!$kin|teacher|coach|priest|imam|man|he|boyfriend|boss|grandfather|doctor|friend|tutor|neighbour|stepdad|manager|carer|step touches|touched|touching|touchs|fondle*|gropes|groped|rubs me|my|her|his|him|self|i
!touches|touched|touching|touchs|toching me|my|her|him|private* down|there|privat*|inappropriat*|where|daughter|son|up|sexual*|body|bum|chest|boobs|breasts|at_night|in_bed|and|when
touches|touching me, inappropriat* touch*, touch* inappropriat*|sexual*|privat*
!forc*|made|make|pressur* me|her|him|us|girl|daughter do|have|into|to sex|sexual|oral|naked|undress|touch|kiss|things|bed_with|blow
!force* $self|himself on|onto
sex & didnt_want|dont_want|without_consent|no_consent|said_no|i_said_no|forced|against|asleep|drunk|passed_out|didnt_stop|refused|no_but
had_sex|sex with|on me & unconscious|force*|passed, drink|been|got|was|think spiked|drugged, spiked my|her|drink, spiking
groom & me|online|daughter|son|child|man|older|gang|being|been|snapchat|kid|school|teacher|internet|niece|teen|girl|boy|worried, =grooming|groomed
!nude|naked|intimate|explicit|sexual|private|rude pic|picture|pictures|photo|image|images|video|vid & send|sent|blackmail*|threat*|leak*|share*|sharing|asked|asking|post*|of_me|me
!nudes & blackmail*|threat*|leak*|share*|sharing|asked|asking|sent|send, sextort*, blackmail*, incest, ?paedophile*|pedophile*|paedo|pedo
pedo*|paedo* & me|online|child|daughter|son|neighbour|talking|messag*, prostitut* & force*|made|makes|boyfriend|daughter
man|older|stranger & messag*|talking|meet*|texting & daughter|son|online|niece & sex*|older|pictures|scared|meet
!comes|came|gets|got|climbs|climbed|sneaks in|into my|her bed|bedroom|room & night|dad|stepdad|stepfather|uncle|brother|he|grandad|mums
!hand|finger down|in|up|on|inside my|her|his|me pants|knickers|trousers|skirt|top|bra|underwear|thigh|leg|dress|me
!nude|naked & send|sent|blackmail*|threat*|leak*|shar*|ask|post|want|pay|demand* & me|my|him|her|daughter|son|he|i|someone|kid
!was|been|got|i rapped by|last_night, !exposed|exposes|flashed himself|daughter|son|child
!filmed|filming|recorded|hidden_camera|secretly & sex|naked|shower|undress*,
woke|wake|waking up & doing_it|on_top|inside|touching|trousers|clothes & to_me|he|me|him, said|say|told no|stop & carried_on|kept_going|anyway|didnt_stop|wouldnt_stop|did_it
forc*|makes|made|making|pressur* me|her ~ do stuff|things|it in_bed|sexual|bed, sarc`,
  'child-danger': `
child|children|kid|baby abus*|neglect*|protection|cruelty|at_risk & me|my|report|i|worried|neighbour*|think|suspect|someone|he|she|help|next_door
?child|children|baby|kid abus*|neglect*|cruelty
!abus*|molest*|hurts|hurting|harming|neglect*|starving|hit|beat|beaten|slaps|smacking|shook|shakes|shaking|burns|burnt|punches|punched|kick my|his|her|their|the|a|to child|children|kid|baby|toddler|son|daughter|stepson|stepdaughter|newborn|grandchild|grandson|granddaughter|niece|nephew
!$child being|is|been|was|getting|gets|are|be abus*|neglect*|hurt|beaten|hit|harmed|starv*|molest*|locked|groomed|shaken|smacked|attacked|in_danger|threatened
$child & bruis*|beaten|neglect*|starv*|unsafe|danger|burn*|cigarette|unfed|filthy|malnourish* & he|she|worried|marks|home|him|her|next|neighbour*|dad|mum|father|mother|covered|in
$child bruise*|covered|left|unattended|alone & bruise*|marks|alone|hours|night|car|own
child|kid|baby|toddler|children left|home|locked alone|on_their_own|by_themselves|on_its_own|home_alone
!$kin|they hit|beat|kick|slap|smacks|punch|hurt|burn|chokes|whip|belt me|us, !$kin is|keeps|always|are|drunk|drinks & hit*|beat*|hurt*|scared|me|violent
!$kin ~ wont|dont|doesnt|never|not feed|give_me_food|let_me_eat, $kin ~ leaves|left|leave us|me alone|by_ourselves|by_myself
!$kin lock|touch*|rape* me|us|my, im|i_am # & hit*|beat*|scared|touch*|hurt*, dad|mum|stepdad|parents & scared|afraid & me|home|drunk|hurt|go
scared|dont_want|afraid go|going home & dad|mum|stepdad|school|hit|hurt|parents|father|me
$child is|has|gone|been|went|my|my_little|are missing|dissapeared|disappeared|abducted|taken|kidnapped|snatched
missing+child|kid|boy|girl|son|daughter|toddler|baby
child|son|daughter|kid|boy|girl|teen|teenager & ran_away|run_away|not_come_home|hasnt_come_home|not_come_back|gone_missing|went_missing
run|ran away & home|im|i|parents|me, cant|cannot|lost find child|son|daughter|toddler|baby|kid, lost my child|toddler|son_at|little
neighbour*|nextdoor|next_door & hit*|scream*|hurt*|neglect*|beat*|abus*|shout* & child|children|kid|baby|boy|girl|son|daughter
scared|afraid|might|worried|going|think|gonna|about|feel ~ hurt|harm|shake|snap|hit|drop|smother|drown my|the|at|him|her baby|kid|child|children|newborn|son|daughter
!shake|shaken my|the baby, fgm, !fgm & my|her|me|daughter|sister|girl|plan*|taken|abroad|having|done, cut|circumcis* daughter|girl & abroad|holiday|family|grandma|somalia|egypt|sudan|plan|want, female genital|circumcis*
county_lines, drugs & force*|made|making|makes & sell|deal|carry|run & son|kid|daughter|me|child|boy|nephew
gang & son|daughter|nephew|child|boy|kid & scared|forc*|threat*|groom*|knife|recruit*|mixed|involved|caught, exploit* & child|son|daughter|kid|boy|girl
child|kid|baby|children in trouble
child|kids|children|daughter|son|baby not|isnt|arent|unsafe safe|with & dad|mum|father|home|ex|partner|mother|stepdad
someone|man|he|she|stranger hurt|took|taken|tried_to_take|snatch*|following|grabbed child|kid|son|daughter|baby|children
safeguarding & report|concern|worried|child|my
!mum|dad|parents|mother|father|they|she|he left|leaves|leave ~ brother|sister|baby|kids|children|us|me ~ alone|by_ourselves|by_myself|on_our_own
!cant|cannot|cnt|lost find ~ my ~ year_old|yr_old|child|son|daughter|toddler|little_boy|little_girl|baby
!not|hasnt|never|didnt come|came|returned|been home|back & daughter|son|child|girl|boy|year_old|teenager
!grab|snatch|abduct|kidnap my+child|daughter|son|kid|little|baby,
child|children|kids|kid|baby|toddler|little_one|little_ones|grandchildren & left|leaves|leave|leaving+alone|on_their_own|on_his_own|on_her_own|by_themselves & night|nights|hours|out|drunk|pub|all_day|next_door
belt|hand|finger|bite|cigarette|cord|whip|slap+mark|marks|burn|burns, bruis* & pupil|child|children|kid|kids|baby|toddler|school|nursery & says|said|explain|unexplained|back|face|neck|arms|dad|mum|stepdad|keeps|again|fresh
baby|newborn|infant|toddler shaken|shook|shaking|thrown, shook|shaken|shaking baby|newborn|infant
$kin|teacher|coach|priest|babysitter|man ~ does|doing|did stuff|things|something to me|her|him
our|a|little+secret & night|touch*|does|bed|bedroom|uncle|stepdad|coach|grandad|dont_tell,
online|internet|snapchat|insta|instagram|tiktok|discord|man|stranger|bloke ~ ask*|wants|sent|sending|send & pictures|picture|photos|nudes|pics|body|video & $child|year|yr|old|me|her
$child & filthy|starving|dirty|hungry|smelly & always|never_in|neighbour|next_door|up_the_road|mum|mums, hear* ~ hitting|beating|screaming|smacking|shouting & $child
$child & wander*|roaming|running & street|road|night & nappy|alone|drunk|parents|barefoot|pyjamas
older|old|grown blokes|men|lads|man|guys|boyfriend & girl|13|14|15|13yr|14yr|15yr|yr_old|year_old|daughter|pupil & vodka|drink|alcohol|drugs|cars|gifts|money|hotel|phone`,
  'elder-abuse': `
$old & hit*|hurt*|abus*|bruis*|neglect*|rough|steal*|slap*|threat*|shout*|bully*|bullied & carer|care_home|carehome|nurse|nurses|home|staff|son|daughter|money|him|her|nephew|grandson|residential
carer|nurse|staff|care_home|nursing_home hit*|hurt*|abus*|neglect*|slap*|steal*|rough|shout*|is_rough & my|me|him|her
?elder|older|vulnerable|disabled|adult abus*|neglect*|exploit*|safeguarding, ?care_home|nursing_home abus*|neglect*
abus*|neglect*|hurt*|exploit*|steal* by|in|at|from|an|my carer|care_home|nursing_home|vulnerable|elderly
grandson|son|daughter|nephew|grandaughter|granddaughter|carer steal*|takes|taking|hit|pushes|shouts & my|me|pension|nan|money|mum|card|gran,
unexplained|fresh|new injur*|bruis*|marks & adult|ld|learning|resident|$old|client|service_user|vulnerable|carer|concern
not|hasnt|never|isnt|havent been|being fed|washed|changed|bathed & $old|lady|man|woman|gentleman|neighbour|next_door|days|son|daughter|carer|aunt|uncle|bed
lying|left|sitting|lies|sits|leave|leaves in own|his|her|their mess|filth|wee|urine|poo|faeces|dirt|soiled
cuckoo* & man|woman|flat|landing|neighbour|neighbours|dealers|vulnerable|disab*|tenant|him|her|dealing|house|home
locks|locked|lock|locking|shut|shuts|kept|keeps ~ in|inside the|a|her|his|bedroom|room|house|cupboard & aunt|uncle|dementia|disab*|$old|learning|nephew|carer|son|daughter|wife|husband|man|woman,
nephew|niece|son|daughter|carer|grandson|granddaughter|neighbour|friend ~ empt*|drain*|withdraw*|spending|taking|takes|nicking|controls & bank|account|pension|card|savings|money & aunt*|nan|nans|gran|grans|$old|uncle|disab*
soiled|wet|dirty+bed|pad|pads|clothes|sheets|nappy & left|all_day|hours|carers|carer|home, flinch*|frit|cowers|scared|frightened & carer|carers|staff
strapped|tied|restrained & chair|bed|wheelchair & disab*|resident|home|all_day|brother|sister|mum|dad
lads|gang|dealers|people|someone|they|mates & moved_in & learning|disab*|vulnerable|taking|money|old
carer|carers|care_worker|staff|nurse shov*|push*|swear*|shout*|slap*|drag* ~ at|and|old|lady|resident|him|her|mum|dad|nan
bed|pressure sores|sore|ulcers & home|carers|staff|not|isnt|arent ~ turn*|moving|changing`,
  poisoning: `
!took|take|taken|tooken|swallow|eat|eaten|ate|had|necked|downed|drank|popped|did|given|gave|injected|having|shot ~ $lots|many ~ $pills
!too|so much|many $pills & took|taken|had|swallowed|take|given|eaten|ive
!took|taken|take|has|had|having|on|an|by|think|ive|tried|of|after overdos*|od|overdoze*|overdoes*, ?overdos*|overdoze
!overdosed|overdosing|overdozed|ods|oded|odd'ing|oding, =od, hes|shes|he|she|friend|is|mate|son|gonna|going|going_to|might od|overdos*
!took|taken|swallowed|eaten|necked|ate|take all of_them|them|everything_in
!swallow*|drank|drunk|drink|ate|eaten|licked|sipped|injected|drunken|eating|inhaled ~ $toxic
$child ~ ate|eaten|drank|drunk|got_hold|got_into|found ~ $pills|$toxic|pill|perfume|coin|needle|something|my, $child & swallowed
!swallowed $pills|something, poisoned|poisioned, been|being|is|was|got|have|has|he|dog_or_child poison, =poison
mix* $pills & alcohol|vodka|drink|drank|wine|whisky, $pills & alcohol|vodka|whisky|wine|booze & took|taken|mixed|drank|swallowed
narcan|naloxone & now|wont|help|need|blue|breathing|friend|him|her
bad|reaction to|trip|reaction & $pills|drugs|spice|acid|lsd|mushrooms & cant|now|help|took|friend|hes|shes
taken|took|smoked spice|something|ketamine|dodgy|bad|drugs|pill & wont_wake|wont|fitting|collapsed|blue|shaking|passed|breathing|help|ill|unconscious
taken|took wrong $pills|dose|insulin, too_much insulin|paracetamol|calpol|medicine|medication|alcohol, alcohol poisoning
drank|drunk|drink too_much & wont|passed|unconscious|wake|vomit*|cold, bitten|bite|bit snake|adder, venom, !drank|drunk|swallowed|drinking white+spirit
!taken|took|has|had something|stuff & foaming|wont_wake|fitting|shaking|collapsed|blue
!vodka|whisky|alcohol|wine|gin|beer & $pills & drank|drunk|took|taken|had|with|bottle, !eat|taken ~ poison|bleach,
$pills & taken|took|had|given|takes & twice|three_times|3_times|double|too_often|too_much & today|mistake|accident|day|dose|confused
od|o_d|overdose & found|empty|blister|drowsy|packs|packet|packets|suspected|query, empty|emptied blister|packets|packs|bottle|strips & found|drowsy|sleepy|floor|wont_wake|confused|resident|bed,
took|taken|had|done loads|load|lots|too_much|too_many|bare ~ ket|ketamine|mdma|gear|coke|spice|heroin|md|acid|booze|vodka & wont|cant|not|isnt|gone
given|gave|giving|had ~ wrong|10x|ten_times|double|triple|extra|someone_elses dose|insulin|morphine|meds|medication|tablets
bleach|cleaner|chlorine|ammonia & breathed|breathing|fumes|mixed|mixing & cough*|breath*|chest|sick|dizzy`,
  medical: `
?chest|heart|breast_bone pain*|hurt*|ache*|tight*|pressure
!chest & pain*|pian|hurt|tight*|crush*|squeez*|pressure|heavy|burning|ache|aching|sore|stabbing & i|im|my|ive|his|her|dad|mum|husband|wife|got|have|arm|jaw|now
chest hurts|hurting|tight|tightness|crushing, chest pian*|paine|pane|pains|paind
pain*|tight*|crush*|pressure|heavy|heaviness|elephant|sharp in|across|my|on|left|his|her|down my|his|her|the|left|arm|chest & chest|jaw|arm_and|left_arm
left_arm & pain*|numb*|tingling|hurts|chest|ache*
!having|think|thought|possible|symptoms|sign|just|suspect*|fear|like|might|could|about|maybe|is_it strok|heart_attack|hart_attack|seizure|cardiac|anaphyla*|sepsis|meningitis|fit
!having_a|has|his|a stroke|heart_attack|hart_attack|seizure|fit & now|help|right|just|think|floor|hes|shes|dad_is|mum_is
=stroke|seizure|sepsis|meningitis|anaphylaxis|ambulance|bleeding|choking|unconscious|cpr, =heart|hart attack, ?heart_attack_symptoms
heart stopped|stopping|not_beating, no heartbeat, $not|no pulse
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
!$one|they wont|cant|not|isnt|wouldnt|doesnt|still wake|woken|wakening|respond|moving & up|him|her|we|me|he|she|$one
!cant|cannot|cnt|wont|not|couldnt wake|rouse|respond him|her|them|my|mum|dad|baby|up|$one
found him|her|dad|mum|husband|nan|gran|wife|on & floor|cold & not|wont|moving|cant|confused|breathing
dead & is|found|think|body|mum|dad|he|just|nan|husband & not_moving|found|floor|cold|body|just|think
!bleed*|blood|bleading|bledding & heavi*|heavy|badly|bad|everywhere|wont_stop|wont|lot|cant_stop|not_stop*|head|loads|profus*|serious*|severe*|internal*|pour*|gush*|spurt*|cough*|vomit*|losing|loosing|lost_a|lost_lots|throwing|puking|sick|pregnant|pregnancy|badley|stab*|wound|pumping|stopping|deep|ear|alot|a_lot|cut
bleeding|bleading out|to_death|from, haemorrhag*|hemorrhag*|hemorag*, deep cut|gash
cut|sliced|severed|chopped|lost finger|artery|hand|thumb|wrist & off|bleed*|blood|artery|severed|deep|pouring, artery cut|severed
severe|serious|bad|allergic|allergy allergic|reaction & swell*|swollen|breath*|throat|face|nut|bee|wasp|sting|severe|tongue|help|now|lips|bad, anaphyla*
epipen & used|need|now|no|help, throat|tongue|lips|face & swell*|swollen|closing|close & breath*|cant|allergic|up|throat|tongue|ate|nut|sting
!having|has|in|had|been|is|keep|another|first|a|febrile|epileptic seizure|seizures|siezure|siezures|convulsion*|seizing|convulsing & $one|now|help|wont|first|stop|minutes|on|my
fitting & $one|wont|not|stop|baby|minutes|floor|hes|shes|child, having siezure, convuls*, seizure|siezure|seizing now|minutes|wont|stop|help|first|baby
head|hit|banged|bumped|injury|cracked head|injury & vomit*|sick|sleepy|bleed*|confused|drowsy|blood|knocked|severe|wont|baby_fell
meningitis|sepsis & rash|think|symptoms|signs|worried|could|glass|might|fever|baby|child|is
rash & glass|not_fade|doesnt_fade|purple|not_fading|fever|stiff & child|baby|test|neck|toddler|fade, stiff neck & fever|headache|light
baby|labour|labor|contractions & coming_now|coming|crowning|now|on_its_way & now|cant|head|early|not_going, waters broke|broken|gone
baby stopped|not|isnt|hasnt|less moving|moved|kicking & pregnant|womb|weeks|tummy|bump|inside|all_day|today|reduced, reduced movements
miscarr* & bleed*|now|think|pain|having, limp|floppy|lifeless & baby|child|newborn|toddler|he|she, baby|newborn|toddler fever & rash|fit|months|high
fell|fallen|fall|had_a_fall & cant|cannot|not|couldnt|hip|broken & get_up|get_him_up|get_her_up|up|move|lift|hip|getting_up
jumped|pushed down|off|from stairs|ladder|roof|window|balcony|scaffold|height & hurt*|not|cant|head|back|moving|bleed*|neck, electrocut*
electric shock & help|$one|got|had|bad|severe|burn, drown* & $one|child|pool|pond|river|sea|water|canal|bath
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
  'homeless-tonight': `
!anywhere|noplace|nowere|nowear|nowher|nowhre & $sleep|rest & $tonight|now|today, nowhere|noplace|nowere|nowear $sleep|live|go|rest
anywhere|somewhere|any_where & $sleep & $tonight|now|urgent*|today|dont|no|not|immediately|cant|havent|havnt|evict*|kicked
$not|no|without|got_no|havent|havnt|aint place|anywhere|home|bed|roof|house|accommodation|accomodation|have_where|got_where stay|live|sleep|go|tonight|over
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
in|inside|living|pitched|under+a|the|our+tent|car|van|tarp & baby|kids|children|child|pregnant|we|park|woods|winter|cold
hostel|shelter|hostels|night_shelter|everywhere is|was|are|all full & tonight|bench|outside|station|street|sleep|where|go|nowhere
on|under+a|the bench|bridge|doorway & night|tonight|outside|station|cold|sleep*|nowhere|freezing,
nowhere|nowt|noplace kip|doss|crash, man|bloke|woman|lad|lass|someone|somebody|person ~ in+a doorway, sleeping_bag & doorway|freezing|street|outside|shop
out|released|coming|got|left of|from prison|jail|hospital|care|rehab & no|nowhere|without address|home|place|go|stay`,
  'forced-marriage': `
!forc*|pressur*|against|blackmail*|threat*|made|make|want|trying|push*|sell* ~ marry|marriage|wed|marrige|mariage|merry_him|nikah|shaadi & parents|family|me|her|dad|mum|sister|daughter|i|cousin|uncle|abroad|girl|brother|father|friend|my|someone
?forc*|arranged marriage*|marry|marrige, forc* marriage|marriages|marry|into_marriage
!dont|not|refuse*|never want|wanna|to marry|get_married & him|man|cousin|parents|family|dad|mum|abroad|forc*|make|old|my
marry|marriage against will|my_will, married_off, child bride|marriage
take|send|took|fly|trick* me|her|us|sister|daughter|friend ~ pakistan|bangladesh|india|abroad|somalia|yemen|afghanistan|iraq|turkey|kurdistan & marr*|wed*|husband|fianc*|forc*|scared|against|dont_want
holiday|abroad|pakistan|bangladesh|india|somalia & marry|wedding|marriage & forc*|scared|dont|dad|parents|will|make
parents|dad|family|mum found|chosen|chose|pick*|arrang* ~ husband|marriage|marry|man & dont|not|scared|old|refus*|forc*|me|im
engaged & dont|forced|parents & want|by|force*|made, scared|kill|disown|hurt & refuse|not & marry|marriage|wedding, honour_kill*,
pupil|girl|sister|cousin|friend|daughter|she|student & abroad|pakistan|india|bangladesh|flights|summer & bride|wedding|marr*|nikah|husband
promised to+a|to man|cousin|old*, marry|married|marrying me|her|them|sister|friend off, !fm concern|concerns|victim|risk|po|case, !nikah & hasnt|not|agreed|forced|scared|never`,
  slavery: `
?modern|domestic|sex slave*|slavry, slave* & me|im|being|like|kept|work*|boss|forced|treated|neighbour, =slavery|slave|slaves|traffick*
?traffick*|trafick*, !traffick*|trafick* & me|been|was|i|sister|being|her|friend|woman|women|girl|here|by|help
!boss|employer|gangmaster|landlord|agent|they|he|family|agency|man|owner|madam|manager|sponsor & passport|papers|documents|visa|id & took|taken|take|keep*|kept|has|hold|give_back|wont_give|back|stole
!took|taken|keeps|kept|holding|keeping|confiscat*|hid|wont_give my|our|her|his|their|me passport|papers|documents
!forc*|made|make me|him|her|us|them|to|into ~ work|beg|steal|prostitut*|sex_work|brothel|sell_my_body|sell_sex|sell_myself|clean|have_sex_with_men|crime & not|no|never|without|pay|paid|debt|forc*|beg|money|hours|sell*|prostitut*|brothel|men|passport|house
forc* labour|labor|work|begging|prostitut*, being_made_to|made_me|makes_me|forced_to|forc* sell+my
made|make work & no_pay|without_pay|for_nothing|for_free|unpaid|never_paid|all_day|not_paid|dont_pay
!not|wont|dont|cant|never|arent|isnt allowed|let me|us|to leave|go & work|boss|house|employer|factory|farm|car_wash|carwash|nail|owner|debt|paid|job|agency
work & locked|beaten|cant_leave|no_pay|not_paid|dont_pay|unpaid|no_wages & passport|boss|house|locked|sleep*|leave|debt|hours|threat*|us|scared
debt_bondage|bonded_labour|domestic_servitude|servitude, owe|debt & work|smuggl*|traffick*|brothel & cant|forc*|passport|boss|threat*|leave|family
sold me|her|us|my_sister, men|man & pay|sell|sold & her|me|girl|body & forc*|made|boyfriend|against, brothel & forc*|held|locked|girls|help
exploit* & work*|boss|passport|nail|car_wash|farm|labour
!held|kept|locked|trapped in|at house|room|flat|basement|brothel & women|men|people|workers|girl|woman
!not|never|dont|isnt paid|pay & passport|locked|cant_leave|wont_let|beat*|threat*,
nail|nail_bar|car_wash|farm|restaurant|factory|takeaway|massage & never|not|arent|isnt allowed|let out|outside|leave|talk, work* ~ hours & debt & brought|passport|boss|travel|agent|owe
no|never|without wages|pay|paid & isnt|not|never let|allowed outside|out|leave, gaffer|boss|gangmaster & keeps|takes|kept ~ pay|wages|money
sleep|sex+with men|strangers|punters|customers & pay|money|debt|made|forced|travel, men|women & one|same+house|flat|room & van|4am|5am|picked_up|wages|pay`,
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
};
