import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const communities: Need[] = [
  {
    id: 'lgbt',
    name: 'LGBT+ groups and support',
    advice:
      'LGBT+ groups, cafés, choirs, sports clubs and helplines give company and advice at any age, out or not. You can ask for a worker or counsellor who is LGBT+ or trained. Report hate crime on 101, online, or through Galop.',
    says: [
      'gay', 'lesbian', 'lgbt', 'bisexual', 'queer', 'coming out', 'gay group', 'meet other lesbians', 'gay and lonely', 'older gay man',
      'coming out at 50', 'gay friendly counselling', 'lgbt choir', 'asexual', 'intersex', 'husband came out as gay', 'gay muslim',
      'lgbt refugee', 'gay dads', 'sapphic', 'lgbt cafe', 'gay men meet', 'closeted',
    ],
    staff: ['LGBTQIA+', 'LGBTQ+', 'Galop', 'MSM', 'WSW', 'Switchboard', 'Stonewall', 'QTIPOC'],
    offers: [
      'lgbt', 'lgbtq+', 'lesbian gay bisexual', 'lgbtqia', 'queer', 'rainbow families group', 'lgbt helpline', 'opening doors',
      'gay mens group', 'lesbian social', 'bi group', 'older lgbt', 'lgbt foundation', 'rainbow families', 'lgbt choir',
      'lgbtq+ walking group', 'queer sober space', 'sexuality and gender', 'qtipoc',
    ],
    not: ['rainbow baby', 'rainbows and brownies', 'pride of place'],
    related: ['lgbt-youth', 'gender-identity', 'hate-crime', 'sexual-health', 'talking-therapies', 'loneliness'],
    terms: ['openEligibility:lgbtq', 'esdServiceType:344', 'esdServiceType:861'],
  },
  {
    id: 'ethnic-minority-communities',
    name: 'Community groups by culture and language',
    advice:
      'Community groups for people from one country, culture or language give advice, classes, lunch, festivals and a friendly face who speaks your language. Most welcome newcomers and their families. They can also help you deal with the council, school or GP.',
    says: [
      'polish community', 'somali community', 'caribbean elders', 'bangladeshi centre', 'chinese association', 'african community group',
      'someone who speaks my language', 'asian elders', 'romanian group', 'indian association', 'pakistani womens group', 'windrush',
      'black community group', 'nigerian group', 'people from my country', 'kurdish community', 'latin american', 'ukrainian club',
      'bame group', 'turkish centre', 'nepali', 'hong kong', 'filipino', 'black mental health',
    ],
    staff: ['BAME', 'BME', 'GMM', 'EMG', 'REC', 'global majority', 'Windrush', 'VCS', 'GRT', 'MEC'],
    offers: [
      'african caribbean', 'south asian', 'black and minority ethnic', 'bame', 'global majority', 'chinese community', 'polish saturday',
      'somali community', 'bangladeshi', 'cultural association', 'windrush', 'multicultural centre', 'race equality',
      'supplementary language', 'bilingual staff', 'community languages', 'diaspora', 'punjabi', 'arabic speaking', 'latin american',
      'diverse communities', 'culturally appropriate', 'newly arrived communities', 'roma community', 'hong kong', 'eastern european',
    ],
    not: ['african drumming', 'indian takeaway', 'chinese new year', 'polish shoes', 'asian hornet', 'learn polish'],
    related: ['refugee-community', 'interpreting', 'esol', 'hate-crime', 'immigration-advice', 'faith-support'],
    terms: ['esdServiceType:297', 'esdServiceType:861', 'esdServiceType:344', 'esdServiceType:6'],
  },
  {
    id: 'refugee-community',
    name: 'Friends and welcome for refugees and people seeking asylum',
    advice:
      'Welcome cafés and drop-ins give tea, English practice, clothes, toys and people to talk to, whatever your papers say; it is free and private. Volunteers may come with you to the GP, school or college. For advice on your case see a registered immigration adviser only.',
    says: [
      'refugee drop in', 'asylum seeker friends', 'refugee group', 'new from syria', 'ukrainian guest', 'bored in asylum hotel',
      'conversation cafe', 'welcome group for refugees', 'city of sanctuary', 'host a refugee', 'afghan family', 'refugee women',
      'refugee football', 'volunteer while asylum seeker', 'alone in this country', 'just got here from war', 'refugee kids toys',
      'families in asylum hotel', 'homes for ukraine',
    ],
    staff: ['CoS', 'UASC', 'HFU', 'BRP', 'VPRS', 'ARAP', 'UKRS', 'Homes for Ukraine', 'RMJ', 'NASS', 'dispersal'],
    offers: [
      'city of sanctuary', 'refugee welcome', 'refugees and asylum seekers', 'asylum seekers', 'conversation cafe', 'sanctuary seekers',
      'people seeking sanctuary', 'new arrivals', 'refugee drop-in', 'ukrainian', 'refugee integration', 'befriending refugees',
      'people seeking asylum', 'refugee women', 'welcome cafe', 'places of sanctuary', 'host families', 'language exchange',
      'community sponsorship', 'refugee buddy', 'therapy for torture survivors',
    ],
    not: ['womens refuge', 'animal sanctuary', 'wildlife sanctuary'],
    related: ['refugee-support', 'asylum', 'immigration-advice', 'esol', 'ethnic-minority-communities', 'trauma'],
    terms: ['esdServiceType:77', 'openEligibility:refugees', 'openEligibility:immigrants'],
  },
  {
    id: 'gypsy-roma-traveller',
    name: 'Gypsy, Roma, Traveller and boat communities',
    advice:
      'Charities run by and for Travellers help with sites, schooling, health, benefits, planning and prejudice, and can read or fill in forms. You can register with a GP with no fixed address. Roma families can ask for an interpreter.',
    says: [
      'traveller', 'gypsy', 'roma', 'romany', 'irish traveller', 'showmen', 'live on a boat', 'on the road no doctor',
      'traveller family school', 'site eviction traveller', 'roma family', 'bargee', 'caravan no address', 'fairground family', 'vanlife',
      'live in a van', 'moved on by police', 'travelling community', 'new traveller', 'boater', 'traveller discrimination', 'gypsies',
      'liveaboard',
    ],
    staff: ['GRT', 'GTRSB', 'TESS', 'EHAT', 'Friends Families and Travellers', 'CC', 'roadside', 'EAL roma'],
    offers: [
      'gypsy roma and traveller', 'gypsy', 'romany', 'irish traveller', 'travelling communities', 'showmen', 'boaters',
      'roma support group', 'gtrsb', 'nomadic', 'traveller education', 'traveller liaison', 'friends families and travellers', 'liveaboard',
      'roma community', 'van dwellers', 'bargee', 'roadside families', 'circus families', 'unauthorised encampments', 'roma mediators',
    ],
    not: ['air traveller', 'time traveller', 'travellers tales', 'roma tomatoes', 'travel agent'],
    related: ['traveller-sites', 'gp', 'hate-crime', 'send-support', 'legal-advice'],
    terms: ['esdServiceType:655', 'esdServiceType:737', 'esdServiceType:6'],
  },
  {
    id: 'faith-support',
    name: 'Chaplains, prayer and faith support',
    advice:
      'Churches, mosques, temples, synagogues and gurdwaras welcome people who want comfort, prayer or company; you need not belong. Hospital and prison chaplains see people of any faith or none. Many also give free food, advice and groups.',
    says: [
      'prayer', 'chaplain', 'someone from church to visit', 'lost faith', 'dark night of the soul', 'someone to pray with', 'vicar', 'imam',
      'priest', 'lost my faith', 'faith group', 'spiritual help', 'blessing for my house', 'confession', 'prayer for sick child',
      'jewish community', 'muslim counselling', 'sikh group', 'meditation with monks', 'pray',
    ],
    staff: ['CofE', 'RC', 'BCP', 'SACRE', 'MCB', 'CST', 'Jami', 'MYH', 'Sanctus', 'chaplaincy', 'interfaith'],
    offers: [
      'pastoral care', 'chaplaincy', 'chaplain', 'prayer', 'spiritual', 'faith community', 'salvation army', 'pastoral visiting',
      'anna chaplain', 'muslim', 'jewish', 'sikh', 'hindu', 'interfaith', 'listening ear from church', 'meditation buddhist centre',
    ],
    not: ['church hall hire', 'church street', 'temple of fitness', 'wedding venue', 'church visit tourism'],
    related: ['places-of-worship', 'befriending', 'bereavement', 'community-meals', 'talking-therapies', 'ethnic-minority-communities'],
    terms: ['openEligibility:spiritual-support'],
  },
  {
    id: 'veterans',
    name: 'Armed forces, veterans and their families',
    advice:
      'Tell your GP you have served and ask for Op COURAGE, the NHS mental health service for veterans and reservists. Breakfast clubs, SSAFA and the Royal British Legion give company, money and housing help, and families count too. Councils and schools have an Armed Forces Covenant, so ask for fair treatment.',
    says: [
      'veteran', 'ex army', 'ex forces', 'ex navy', 'left the army', 'served in afghanistan', 'army wife', 'military family', 'raf',
      'marine', 'ptsd from army', 'soldier', 'homeless veteran', 'widow of soldier', 'war pension', 'army pension', 'regiment',
      'civvy street', 'husband in the navy deployed', 'british legion', 'bereaved forces family', 'forces child', 'falklands vet',
      'ex squaddie', 'medal', 'reservist',
    ],
    staff: [
      'SSAFA', 'RBL', 'AFC', 'Op COURAGE', 'Op FORTITUDE', 'Op RESTORE', 'VA', 'HIVE', 'TILS', 'AFPS', 'AFCS', 'WPS', 'Op VALOUR',
      'Veterans UK', 'Op NOVA', 'BFBS',
    ],
    offers: [
      'veterans', 'armed forces', 'ex-service', 'ssafa', 'royal british legion', 'op courage', 'armed forces charity', 'combat stress',
      'serving personnel', 'armed forces breakfast club', 'regimental association', 'reservists', 'naval families federation',
      'forces families', 'veterans hub', 'military wives choir', 'walking with the wounded', 'royal naval', 'blesma',
      'armed forces community', 'veterans drop-in', 'service leavers and families', 'merchant navy veterans', 'bereaved forces',
    ],
    not: ['veterans football over 40s', 'army of volunteers', 'salvation army', 'veteran tree', 'veteran cars'],
    related: ['mental-health-peer-support', 'trauma', 'homelessness', 'benefits-advice', 'job-search', 'loneliness'],
    terms: ['esdServiceType:1654', 'openEligibility:veterans', 'openEligibility:active-duty'],
  },
  {
    id: 'ex-offenders',
    name: 'Leaving prison and starting again',
    advice:
      'Ask your probation worker or prison resettlement team before release about a home, ID, bank account and a GP. Charities meet people at the gate, mentor and teach, and help you tell employers about a record. You can claim Universal Credit on the day you leave.',
    says: [
      'just out of prison', 'out of jail', 'criminal record', 'ex offender', 'released from prison', 'on probation', 'tagged', 'convicted',
      'prison record job', 'nowhere to live after prison', 'been inside jail', 'cant get job with conviction', 'disclose my conviction',
      'community payback', 'out of the nick', 'fresh start after jail', 'community service hours', 'ex con', 'first night out of jail',
      'tag fitted', 'stay out of trouble',
    ],
    staff: ['CRC', 'HMPPS', 'ROTL', 'HDC', 'CAS2', 'CAS3', 'ROR', 'PSR', 'DBS', 'MAPPA', 'IOM', 'OASys', 'CFO', 'RAR', 'Nacro', 'Unlock'],
    offers: [
      'prison resettlement', 'ex-offenders', 'people with convictions', 'released from prison', 'prison leavers', 'probation',
      'through the gate', 'criminal record', 'rehabilitation of offenders', 'nacro', 'mentoring for offenders', 'community payback',
      'reducing reoffending', 'lived experience of the criminal justice system', 'criminal justice', 'women in the criminal justice system',
      'offender rehabilitation', 'approved premises', 'desistance', 'justice-involved',
    ],
    not: ['prison museum', 'monopoly jail', 'charity shop offender', 'vehicle license'],
    related: ['prisoners-families', 'homelessness', 'job-search', 'drugs', 'benefits-advice', 'supported-housing'],
    terms: ['esdServiceType:1817', 'openEligibility:ex-offenders'],
  },
  {
    id: 'prisoners-families',
    name: 'Families of people in prison',
    advice:
      "You have done nothing wrong. The Prisoners' Families Helpline and visitor centres explain visits, calls, money, and what to tell children, free and privately. You may get travel costs for visits if your income is low.",
    says: [
      'husband in prison', 'dad in jail', 'visit prison', 'son got sent down', 'boyfriend inside', 'partner arrested', 'prison visit',
      'money to visit prison', 'my mum is in jail', 'tell kids dads in prison', 'prisoner family', 'son remanded', 'first prison visit',
      'prison calls', 'wife in custody', 'dawn raid police took my husband', 'husband arrested for images online',
      'worried about son in prison',
    ],
    staff: ['APVU', 'HMP', 'PACT', 'POPS', 'HSPV', 'remand', 'AVS', 'prison video'],
    offers: [
      'prisoners families', 'families of prisoners', 'visitors centre', 'family and friends of people in prison', 'children of prisoners',
      'parent in prison', 'visiting someone in prison', 'prison visitors', 'nepacs', 'family support worker prison', 'storybook dads',
      'affected by imprisonment', 'children with a parent in prison', 'families outside', 'lucy faithfull',
    ],
    not: ['prison museum', 'hospital visiting', 'prison officer job'],
    related: ['ex-offenders', 'lone-parents', 'youth-counselling', 'benefits-advice', 'victims'],
    terms: ['esdServiceType:297', 'openEligibility:families'],
  },
  {
    id: 'youth-justice',
    name: 'Young people in trouble with the police',
    advice:
      'Under 18s must have a parent or other adult with them in a police interview, and a free solicitor. The youth justice team works with the young person and family to keep them out of court and trouble. Ask them for help with school, drink, drugs and boredom.',
    says: [
      'son been arrested', 'child in court', 'teenager arrested', 'youth court', 'community order', 'police came for my kid',
      'shoplifting teenager', 'caution', 'son caught stealing', 'bail my son', 'referral order', 'appropriate adult', 'asbo',
      'daughter charged with assault', 'young offender', 'caught with a knife', 'police interview child', 'child caught vandalising',
      'criminal record under 18',
    ],
    staff: ['YOT', 'YOS', 'YJS', 'YJB', 'YRO', 'OOCR', 'AA', 'PACE', 'Turnaround', 'ISS', 'YOI', 'ABC', 'CBO', 'DTO'],
    offers: [
      'youth justice', 'youth offending', 'youth court', 'appropriate adult', 'referral order', 'out of court disposal',
      'turnaround programme', 'restorative justice', 'prevention and diversion', 'young people who have offended', 'reparation',
      'community panel members', 'youth rehabilitation order', 'youth offending team', 'bail support', 'parents of young offenders',
      'diversionary',
    ],
    not: ['crown court tour', 'tennis court', 'court shoes'],
    related: ['youth-exploitation', 'parenting', 'mentoring', 'legal-advice', 'youth-clubs'],
    terms: [
      'esdServiceType:836', 'esdServiceType:176', 'esdServiceType:177', 'esdServiceType:1598', 'esdServiceType:1695', 'esdServiceType:173',
    ],
  },
  {
    id: 'sex-workers',
    name: 'People who sell sex',
    advice:
      'Specialist projects give free condoms, health checks, a safe person and help to leave if you want, and do not judge or tell police. Warnings about dangerous people go round by text through National Ugly Mugs. If you are forced, call 999 or the Modern Slavery Helpline.',
    says: [
      'sex worker', 'selling sex', 'prostitute', 'escorting', 'working girl', 'want out of sex work', 'onlyfans worried', 'brothel',
      'street worker', 'punter hurt me', 'men paying me for sex', 'escort safety', 'working the streets', 'camgirl', 'exit sex work',
      'survival sex', 'swap sex for rent', 'rent boy', 'sugar daddy', 'dodgy punter',
    ],
    staff: ['NUM', 'SWOP', 'Ugly Mugs', 'SWRC', 'CSEW', 'ECP', 'exiting'],
    offers: [
      'sex workers', 'sex work', 'ugly mugs', 'women involved in prostitution', 'on-street', 'exiting', 'indoor sex workers', 'off-street',
      'sexually exploited women', 'street-based outreach', 'beyond the streets', 'male sex workers', 'selling sex', 'prostitution',
      'sex working parlours', 'outreach van', 'drop-in for women who work on street',
    ],
    not: ['sex education', 'sex of baby', 'escort for travel', 'sexual health worker job'],
    related: ['sexual-health', 'modern-slavery', 'drugs', 'sexual-assault', 'womens-groups'],
    terms: ['esdServiceType:164'],
  },
  {
    id: 'seafarers',
    name: 'Seafarers, fishermen and their families',
    advice:
      'Seafarer and fishing charities help with money, injury, loneliness and family problems, whether you work now or have stopped. Ship welfare workers visit ports and give free calls home, rides and warm clothes. Ask for help early if the boat is tied up or wages are late.',
    says: [
      'seafarer', 'merchant navy', 'fisherman', 'fishermans mission', 'trawler', 'my husband at sea', 'sailor', 'stuck on ship no wages',
      'cant fish', 'crew not paid', 'ship in port', 'seamans mission', 'deckhand', 'retired seafarer', 'fishing boat broke no money',
      'ferry worker', 'cruise ship crew', 'docker', 'seamen', 'fishing family', 'lifeboat crew', 'port welfare',
    ],
    staff: ['RFM', 'ITF', 'SHS', 'Nautilus', 'MLC', 'MNWB', 'MtS', 'Stella Maris', 'SAIL'],
    offers: [
      'seafarers', 'merchant navy', 'fishermen', 'mission to seafarers', 'stella maris', 'fishermens mission', 'shipping crew',
      'port chaplain', 'apostleship of the sea', 'seafarers hospital society', 'nautilus welfare', 'maritime charity',
      'coastal communities', 'sailors society', 'maritime workers', 'ship visiting', 'fishing communities', 'sailors children', 'dockers',
      'seafarers centre',
    ],
    not: ['sailing lessons', 'fishing club angling', 'sea swimming', 'sea cadets'],
    related: ['hardship-grants', 'loneliness', 'veterans', 'benefits-advice'],
    terms: ['esdServiceType:297'],
  },
  {
    id: 'students',
    name: 'Students at college and university',
    advice:
      "Start with your college or university's student support team for money, moods, housing and disability; they have hardship funds. The students' union gives free independent advice. Register with a local GP, and Student Space or Nightline will listen at night.",
    says: [
      'student', 'uni stress', 'uni counselling', 'failing my course', 'student housing problem', 'freshers lonely', 'exam deferral',
      'drop out of uni', 'dsa', 'student union', 'international student struggling', 'landlord student deposit', 'student loan not enough',
      'homesick', 'dissertation stress', 'uni hardship fund', 'student drinking', 'student parent', 'mature student', 'appeal uni grade',
      'flatmates hate me', 'foreign student',
    ],
    staff: ['SU', 'DSA', 'NUS', 'Nightline', 'OfS', 'OIA', 'UMHAN', 'SFE', 'hardship fund', 'EC', 'mitigating circumstances'],
    offers: [
      'students', 'student wellbeing', 'student support', 'students union', 'university counselling', 'disabled students allowance',
      'hardship fund', 'nightline', 'international students', 'student advice', 'student minds', 'freshers', 'student services',
      'academic appeals', 'student space', 'undergraduates', 'mature students', 'student welfare', 'student village',
    ],
    not: ['school pupil', 'student discount', 'student driver', 'students of dance'],
    related: ['university', 'talking-therapies', 'youth-counselling', 'renters-rights', 'loneliness'],
    terms: ['openEligibility:students', 'esdServiceType:700'],
  },
  {
    id: 'farmers-rural',
    name: 'Farming and country life',
    advice:
      'Farming charities listen day and night, and help with money, forms, illness and sons or daughters taking over. Village agents and halls bring advice and transport to country places. Tell someone if you feel low: 116 123 is free.',
    says: [
      'farmer stressed', 'farm going under', 'farming help', 'lonely on farm', 'village no bus', 'rural isolation',
      'bovine tb cattle slaughtered', 'farmer depressed', 'fcn', 'young farmers', 'farming family row over will', 'crofter',
      'countryside lonely', 'village agent', 'no services in village', 'farm debts', 'farm worker', 'tied cottage', 'milk price',
      'flooded farm', 'farmers wife', 'rspca visit my animals', 'farm forms too hard',
    ],
    staff: ['FCN', 'RABI', 'RCF', 'YFC', 'DPJ', 'NFU', 'RPA', 'SFI', 'ACRE', 'Yellow Wellies', 'ELMS', 'BPS'],
    offers: [
      'farming', 'farmers', 'farming help', 'rabi', 'farming community network', 'agricultural chaplain', 'village agents',
      'rural isolation', 'young farmers club', 'addington fund', 'farm business', 'farming families', 'agricultural',
      'rural communities council', 'village hall', 'country churches', 'rural health outreach', 'livestock market drop-in', 'auction mart',
      'rural crime',
    ],
    not: ['farmers market', 'city farm visit', 'farm park', 'farm shop', 'pick your own'],
    related: ['hardship-grants', 'mental-health-crisis', 'community-transport', 'loneliness', 'debt-advice'],
    terms: ['esdServiceType:1052', 'esdServiceType:1724'],
  },
];
