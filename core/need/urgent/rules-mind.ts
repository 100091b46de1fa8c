/** What English speakers say when it is urgent, of the mind. How to write phrases: phrase-set.ts; `$name`: a group of rules-context.ts. */
import type { UrgentKind } from './urgent-kind.ts';

export const MIND = {
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
!cant|cannot|cnt|couldnt go|carry+on, !cant|cannot|cnt|couldnt go+anymore|longer|nomore|much
!cant|cannot|cnt do|take|handle|cope|stand|bear|deal this|it|life|living anymore|nomore|longer, !cant|cannot take|do|handle anymore|nomore
cant|cannot live|cope|face like_this|anymore|nomore|without_him|without_her|tomorrow|another_day|life
cant|cannot see way_out|future|point|end|tomorrow|tunnel, !better|happier|easier without|if me|dead|gone|not_here|i, !better_off gone|without
world|everyone|everybody|family|they|kids|people & better|happier & without|dead|gone|if_i
!no|any|see|what|isnt|without|little point|reason|purpose live|life|alive|being|carry*|exist*|going_on|go_on|anymore|in_anything|keep_going|waking|get_up
!dont|not|cant|no see point|reason|future, !what point of_it|in_life|it_all, !noone|nobody|no_one live for, !nothing live for, !reason live|die
life isnt|not|aint worth, !not|isnt|aint|no_longer worth living|it_anymore|being_here, !lost|lose|no|got_no|hasnt will live, will_to_live lost|lose|gone
tired|sick|fed_up|had_enough|done|bored of|with living|life|being_alive|existing|it_all, !had|have enough life|living|of_it_all, had_enough want_out
hate my|being life|alive, hate living, !give|gave|given up life|living|everything|myself|on_it_all|want_to, given_up hope, =feel|feeling|felt like give|giving+up, =want|wanna|ready|might ~ give+up, =given|gave+up
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
scars|cuts & hide|cover|conceal & mum|mam|dad|parents|school|teacher|again|arm|wrist|legs, slef+harm,
fresh|new|deep cuts|scratches|burns & arm|forearm|thigh|wrist|legs
sh|s_h & disclos*|yp|pupil|student|superficial|cuts|scars|urges, laceration* & thighs|arm|wrist|superficial|self`,
  crisis: `
voices & tell*|say|told|command* & me|him|her|kill|hurt|do|son|daughter, voice|head ~ say|tell* ~ jump|die|do_it|kill|end, hear voices, mental|psychiatric crisis|emergency|breakdown|break_down
mental_health crisis|emergency|urgent, =crisis, im|hes|shes|am|is|son|daughter in_crisis
having|had|hes|shes|on|near nervous|mental|break breakdown|episode|break|down, having|nervous|about breakdown|meltdown_now, psycho* episode|crisis|break
psychotic, losing|lost|loosing my|his|her mind, losing|loosing it, going crazy|insane|mad now|help
manic & not_slept|hasnt_slept|days|episode|dangerous|now, seeing_things|seeing things not_there|not_real|arent_there
paranoid & following|out_to_get|poison*|knife|spying|scared,
mi5|cia|fbi|aliens|devil|demon|satan|spies|microchip|chip_in & telly|tv|watching|following|spying|baby|head|thinks|seeing|talking|telling|convinced|believes|after
manic|mania|hypomanic & running|spending|money|road|slept|sleep|naked|strangers, barricaded|barricading in|himself|herself|door
stopped|off|refus*|skipping ~ clozapine|meds|medication|olanzapine|risperidone|depot|antipsychotic*|lithium & barricad*|shouting|paranoid|voices|manic|nobody|seeing|talking
head|voice|voices|something ~ order*|tell*|command*|saying ~ hurt|kill|harm|stab|people, see demons|dead_people|bugs|spiders & wont|isnt_real|arent_there|us|crawling|everywhere`,
} as const satisfies Partial<Record<UrgentKind, string>>;
