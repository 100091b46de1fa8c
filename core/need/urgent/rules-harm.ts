/** What English speakers say when it is urgent, of harm done by people. How to write phrases: phrase-set.ts; `$name`: a group of rules-context.ts. */
import type { UrgentKind } from './urgent-kind.ts';

export const HARM = {
  'domestic-abuse': `
!$he $hit|throws|threw|pulls|spit|throttles|pinned|pins $me, !$he ~ hit|beat|kicked me|us
!hits|hitting|beats|beating|punched|slaps|slapped|strangled|strangles|strangling|choked|chokes|kicks|hurts|hurting|headbutted|batter|abuses|abusing|abused|abuse|rapes me|us
!beaten|hit|hurt|punched|abused|slapped|strangled|kicked|attacked|battered|controlled|threatened|assaulted by my|her|his $man|$he
getting|gets|got|being|been|knocked|knocks|knocking knocked|knocks|knocking|slapped|pushed+about|around & bloke|fella|man|husband|partner|him|boyfriend|her|me, !$man|hes|he|shes|dad|stepdad & beat|beaten|punch*|strangl*|batter|throttl*|hits|abus*|violent|violence|aggressive|threaten|threats|rape*
$man & slap*|chok*|control*|coerci*|stalk*|jealous|frightens|scares|hurts, $man hit|smashes|hurting, !hand|grip ~ throat|neck|troat|thoat
!grab*|held|holds|squeez*|pinned|knife|round|around|by ~ throat|troat|thoat, strangulation|strangl*
!$he|shell kill|kil|stab|murder|shoot|hurt me|us|her|him|them|mum|kids|if|my, !$he ~ kill|hurt me|us if|leave|when|tonight
threat* kill|hurt|harm|take|burn|$me
!scared|afraid|terrified|fear|frighten|scard|scare|petrified ~ $man|him|dad|stepdad|father|brother|go_home|going_home|at_home|of_her|in_my_home|he_will|hell|he|hes|comes_home|gets_home|goes_home|my_life
!not|dont|isnt|never|cant safe|feel_safe at|with|in home|him|her|house|my_home|husband|partner|family, unsafe at_home|home|with_him|with_her|in_my
walk* eggshells|egg_shells|egg
$he wont|doesnt|not|never|dont|refuses|stops|stopped|forbids let|allow|me me|us|her leav*|go|out|see|have|work|phone|use|money|talk|speak
wont|doesnt|not let me leav*|out|go_out|see_my|have_my|have_money|speak|talk|go_anywhere|see_family|see_friends
not_allowed ~ leave|see|phone|friends|out|money & $he|me|im
control* & money|phone|everything|what_i|who_i|wear|me|friends|clothes & $he|relationship
!$he lock*|trapped|traps me|us|her in|inside|room|up|house, !locked|locks|locking|trapped me|us|in in|inside|room|house_by|my_room|with_him
$he tak*|took|steal*|checks|tracks|tracking|follows|tracker my|me|all money|wages|phone|passport|bank|card|car|everywhere|benefits
track* my phone|car & ex|he|husband, ?abus* relationship|marriage|home|man|household|family|father|mother|mum|parents|brother|son
!abusive|violent|toxic|controlling|aggressive relationship|marriage|husband|partner|boyfriend|wife|girlfriend|ex|man|home|household|family|father|dad|mother|mum|parents|son|brother & me|my|im|leav*|escape|escaped|escaping|help|out|i|need|with|safe
!relationship|marriage|husband|partner|he|hes|boyfriend|ex|she|wife|shes|son|girlfriend is|so|very|was|getting|gets|turned|become|being|really abusive|violent|aggressive|abuser|nasty_drunk
=abuse|abused|abuser, !being|been|getting|im|am|is|was|be|gets|hes|shes|got abused|abusd|battered|beaten|controlled|threatened, !being|getting|im|am|gets|hes|shes|got hit
im|i abusing|abuses|abused her|him|my, ?domestic|domestick|domestically|domesic|dometic abus*|violen*|violance|incident|situation|assault
!domestic abus*|violen*|violance & my|me|im|i|victim|tonight|now|escape|escaped|escaping|leav*|help|refuge, ?dv|dva|ipv, domestically abus*, =domestic
!leave|leaving|escape|escaped|escaping|get_away|flee|run_away|run|hide|safe|away|get_out ~ abus*|violen*|from_him|from_my_husband|from_husband|from_my_partner|from_my_ex|from_my_family|from_my_boyfriend|from_ex
leave|leaving|left him|husband|partner|her|boyfriend & safe|scared|safely|kill|violent|refuge|afraid|hurt
escape|escaped|escaping|flee* husband|partner|him|marriage|relationship|home|family|domestic
?refuge & woman|women|place|go|kids|children|need|space|find|domestic|tonight, =refuge, ?coercive|coersive|gaslight*, gaslight* & me|he|husband|partner
coerciv* control, honour|honor|izzat based|violence|abuse|kill*|crime|crimes, non_fatal strangul*
$he smash*|throws|throwing|breaks|punch* ~ house|phone|things|wall|door|stuff|furniture|plates
black eye & he|husband|partner|me|boyfriend|wife, bruis* & husband|partner|boyfriend|ex|hide|wife, stalk* & me
ex|husband|he keeps|wont|turning|turns|outside ~ following|stop_calling|leave_me_alone|house|door & scared|following|threat*|harass*
harass* & ex|husband|partner, !he|hes|she|husband|partner|boyfriend drunk|drinks|drinking|high|angry ~ hit|scared|smash*|violent|hurt|kids
force* me ~ abort*|have_a_baby|clothes, revenge_porn, !hit me again|last_night|in_front|today|yesterday|with_a|when|round|in_the_face|while
$he spits|spat|screams|shouts|yells at|on me|us|kids & scared|hit|throws|every|afraid, live|stuck in_fear, in_fear of
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
!$kin|teacher|coach|priest|imam|man|he|boyfriend|boss|grandfather|doctor|friend|tutor|neighbour|manager|step touches|touched|touching|touchs|fondle*|gropes|groped|rubs me|my|her|his|him|self|i
!touches|touched|touching|touchs|toching me|my|her|him|private* down|there|privat*|inappropriat*|where|daughter|son|up|sexual*|body|bum|chest|boobs|breasts|at_night|in_bed|and|when
touches|touching me, inappropriat* touch*, touch* inappropriat*|sexual*|privat*
!forc*|made|make|pressur* me|her|him|us|girl|daughter do|have|into|to sex|sexual|oral|naked|undress|touch|kiss|things|bed_with|blow
!force* $self on|onto
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
woke|wake up & doing_it|on_top|inside|touching|trousers|clothes & to_me|he|me|him, said|say|told no|stop & carried_on|kept_going|anyway|didnt_stop|wouldnt_stop|did_it
forc*|makes|made|making|pressur* me|her ~ do stuff|things|it in_bed|sexual|bed, sarc`,
  'child-danger': `
child|children|kid|baby abus*|neglect*|protection|cruelty|at_risk & me|my|report|i|worried|neighbour*|think|suspect|someone|he|she|help|next_door
?child|children|baby|kid abus*|neglect*|cruelty
!abus*|molest*|hurts|hurting|harming|neglect*|starving|hit|beat|beaten|slaps|smacking|shook|shakes|shaking|burns|burnt|punches|punched|kick my|his|her|their|the|a|to child|children|kid|baby|toddler|son|daughter|stepson|stepdaughter|newborn|grandchild|grandson|granddaughter|niece|nephew
!$child being|is|been|was|getting|gets|are|be abus*|neglect*|hurt|beaten|hit|harmed|starv*|molest*|locked|groomed|shaken|smacked|attacked|in_danger|threatened
$child & bruis*|beaten|neglect*|starv*|unsafe|danger|burn*|cigarette|unfed|filthy|malnourish* & he|she|worried|marks|home|him|her|next|neighbour*|dad|mum|father|mother|covered|in
$child bruise*|covered|left|unattended|alone & bruise*|marks|alone|hours|night|car|own
child|kid|baby|toddler|children left|home|locked alone|on_their_own|by_themselves|on_its_own|home_alone
!$kin|they hit|beat|kick|slap|smacks|punch|hurt|burn|chokes|whip|belt me|us, !$kin is|keeps|always|are|drunk|drinks & hit*|beat*|hurt*|scared|violent
!$kin ~ wont|dont|doesnt|never|not feed|give_me_food|let_me_eat, $kin ~ leaves|left|leave us|me alone|by_ourselves|by_myself
!$kin lock|touch*|rape* me|us|my, im|i_am # & hit*|beat*|scared|touch*|hurts_me|hurt_me|hurting_me, im|am+#age & being_hurt|hurting, dad|mum|stepdad|parents & scared|afraid & me|home|drunk|hurt|go
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
child|children|kid|baby|toddler|little_one|little_ones|grandchildren & left|leaves|leave|leaving+alone|on_their_own|on_his_own|on_her_own|by_themselves & night|hours|out|drunk|pub|all_day|next_door
belt|hand|finger|bite|cigarette|cord|whip|slap+mark|burn, bruis* & pupil|child|children|kid|baby|toddler|school|nursery & says|said|explain|unexplained|back|face|neck|arms|dad|mum|stepdad|keeps|again|fresh
baby|newborn|infant|toddler shaken|shook|shaking|thrown, shook|shaken|shaking baby|newborn|infant
$kin|teacher|coach|priest|man ~ does|doing|did stuff|things|something to me|her|him
our|a|little+secret & night|touch*|does|bed|bedroom|uncle|stepdad|coach|grandad|dont_tell,
online|internet|snapchat|insta|instagram|tiktok|discord|man|stranger|bloke ~ ask*|wants|sent|send & pictures|picture|photos|nudes|pics|body|video & $child|year|yr|old|me|her
$child & filthy|starving|dirty|hungry|smelly & always|never_in|neighbour|next_door|up_the_road|mum, hear* ~ hitting|beating|screaming|smacking|shouting & $child
$child & wander*|roaming|running & street|road|night & nappy|alone|drunk|parents|barefoot|pyjamas
older|old|grown blokes|men|lads|man|guys|boyfriend & girl|13|14|15|13yr|14yr|15yr|yr_old|year_old|daughter|pupil & vodka|drink|alcohol|drugs|cars|gifts|money|hotel|phone`,
  'elder-abuse': `
$old & hit*|hurt*|abus*|bruis*|neglect*|rough|steal*|slap*|threat*|shout*|bully*|bullied & carer|care_home|carehome|nurse|nurses|home|staff|son|daughter|money|him|her|nephew|grandson|residential
carer|nurse|staff|care_home|nursing_home hit*|hurt*|abus*|neglect*|slap*|steal*|rough|shout*|is_rough & my|me|him|her
?elder|older|vulnerable|disabled|adult abus*|neglect*|exploit*|safeguarding, ?care_home|nursing_home abus*|neglect*
abus*|neglect*|hurt*|exploit*|steal* by|in|at|from|an|my carer|care_home|nursing_home|vulnerable|elderly
grandson|son|daughter|nephew|grandaughter|granddaughter|carer steal*|takes|taking|hit|pushes|shouts & my|me|pension|nan|money|mum|card|gran,
unexplained|fresh|new injur*|bruis*|marks & adult|ld|learning|$old|client|service_user|vulnerable|carer|concern
not|hasnt|never|isnt|havent been|being fed|washed|changed|bathed & $old|lady|man|woman|gentleman|neighbour|next_door|days|son|daughter|carer|aunt|uncle|bed
lying|left|sitting|lies|sits|leave|leaves in own|his|her|their mess|filth|wee|urine|poo|faeces|dirt|soiled
cuckoo* & man|woman|flat|landing|neighbour|dealers|vulnerable|disab*|tenant|him|her|dealing|house|home
lock|shut|kept|keeps ~ in|inside the|a|her|his|bedroom|room|house|cupboard & aunt|uncle|dementia|disab*|$old|learning|nephew|carer|son|daughter|wife|husband|man|woman,
nephew|niece|son|daughter|carer|grandson|granddaughter|neighbour|friend ~ empt*|drain*|withdraw*|spending|taking|takes|nicking|controls & bank|account|pension|card|savings|money & aunt*|$old|uncle|disab*
soiled|wet|dirty+bed|pad|clothes|sheets|nappy & left|all_day|hours|carer|home, flinch*|frit|cowers|scared|frightened & carer|staff
strapped|tied|restrained & chair|bed|wheelchair & disab*|resident|home|all_day|brother|sister|mum|dad
lads|gang|dealers|people|someone|they|mates & moved_in & learning|disab*|vulnerable|taking|money|old
carer|care_worker|staff|nurse shov*|push*|swear*|shout*|slap*|drag* ~ at|and|old|lady|resident|him|her|mum|dad|nan
bed|pressure sore|ulcers & home|carers|staff|not|isnt|arent ~ turn*|moving|changing`,
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
held|keeping me|her prisoner|captive|locked, ?murder|murderer, murder* me|him|her|someone|us, acid & thrown|threw|throw|pour|chuck|attack*|face|on_me, ?hate_crime|hate_attack
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
  'forced-marriage': `
!forc*|pressur*|against|blackmail*|threat*|made|make|want|trying|pushing|pushed_me|sell* ~ marry|marriage|wed|marrige|mariage|merry_him|nikah|shaadi & parents|family|me|her|dad|mum|sister|daughter|i|cousin|uncle|abroad|girl|brother|father|friend|my|someone
?forc*|arranged marriage*|marry|marrige, forc* marriage|marriages|marry|into_marriage
!dont|not|refuse*|never want|wanna|to marry|get_married & him|man|cousin|parents|family|dad|mum|abroad|forc*|make|old|my
marry|marriage against will|my_will, married_off, child bride|marriage
take|send|took|fly|trick* me|her|us|sister|daughter|friend ~ pakistan|bangladesh|india|abroad|somalia|yemen|afghanistan|iraq|turkey|kurdistan & marr*|wed*|husband|fianc*|forc*|scared|against|dont_want
holiday|abroad|pakistan|bangladesh|india|somalia & marry|wedding|marriage & forc*|scared|dont|dad|parents|will|make
parents|dad|family|mum found|chosen|chose|pick*|arrang* ~ husband|marriage|marry|man & dont|not|scared|old|refus*|forc*|me|im
engaged & dont|forced|parents & want|by|force*|made, scared|kill|disown|hurt & refuse|not & marry|marriage|wedding, honour_kill*,
pupil|girl|sister|cousin|friend|daughter|she|student & abroad|pakistan|india|bangladesh|flights|summer & bride|wedding|marr*|nikah|husband
promised to+a|to man|cousin|old*, marry me|her|them|sister|friend off, !fm concern|victim|risk|po|case, !nikah & hasnt|not|agreed|forced|scared|never`,
  slavery: `
?modern|domestic|sex slave*|slavry, slave* & me|im|being|like|kept|work*|boss|forced|treated|neighbour, =slavery|slave|slaves|traffick*
?traffick*|trafick*, !traffick*|trafick* & me|been|was|i|sister|being|her|friend|woman|women|girl|here|by|help
!boss|employer|gangmaster|landlord|agent|they|he|family|agency|man|owner|madam|manager|sponsor & passport|papers|documents|visa & took|taken|take|keep*|kept|has|hold|give_back|wont_give|back|stole
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
} as const satisfies Partial<Record<UrgentKind, string>>;
