import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const youth: Need[] = [
  {
    id: 'youth-clubs',
    name: 'Youth clubs and things for teenagers',
    advice:
      "Youth clubs are cheap or free, with pool, music, sport, food and workers who listen. Most take ages 11 to 18, and up to 25 if you have special needs. Just turn up, or ask the council's youth team what is on.",
    says: [
      'youth club', 'nothing to do round here', 'bored teenager', 'somewhere for kids to hang out', 'teen activities',
      'things for 13 year olds', 'youth group', 'youth worker', 'kids hanging round streets', 'youth centre', 'get son out the house',
      'clubs for teens', 'girls group', 'skate park', 'friday night kids', 'music studio for teens', 'off the streets', 'teen drop in',
      'boxing for kids',
    ],
    staff: ['JNC', 'NCS', 'DofE', 'detached youth work', 'OOSC', 'YMCA'],
    offers: [
      'youth club', 'youth centre', 'youth work', 'detached youth work', 'young people aged 11 to 19', 'junior youth', 'open access youth',
      'table tennis and pool table', 'youth drop-in', 'ymca', 'positive activities', 'teen club', 'youth provision', 'senior youth club',
      'boys and girls club', 'young leaders', 'games consoles and tuck shop', 'social action', 'duke of edinburgh', 'mobile youth bus',
      'onside youth zone', 'youth-led',
    ],
    not: ['youth hostel', 'youth court'],
    related: ['uniformed-groups', 'youth-counselling', 'holiday-club', 'mentoring', 'sport-other', 'youth-exploitation'],
    terms: ['esdServiceType:642', 'esdServiceType:643', 'esdServiceType:837', 'esdServiceType:628', 'openEligibility:teens'],
  },
  {
    id: 'uniformed-groups',
    name: 'Scouts, Guides, cadets and brigades',
    advice:
      'Children can start from 4 or 5, with cadets from about 12, and most groups help families who cannot pay for subs or uniform. There may be a waiting list, so put their name down early or offer to help as a volunteer to get a place sooner.',
    says: [
      'scouts', 'brownies', 'beavers', 'cubs', 'rainbows', 'cadets', 'army cadets', 'sea cadets', 'air cadets', 'boys brigade',
      'girls brigade', 'squirrels scouts', 'police cadets', 'fire cadets', 'girl guides', 'st john cadets', 'uniform group for kids',
      'camping for kids', 'woodcraft folk',
    ],
    staff: ['ATC', 'ACF', 'CCF', 'RAFAC', 'SCC', 'DofE'],
    offers: [
      'scouts', 'girlguiding', 'rainbows brownies and guides', 'beavers cubs', 'cadets', 'sea cadets', 'air cadets', 'army cadet force',
      'boys brigade', 'girls brigade', 'scout group', 'woodcraft folk', 'explorer scouts', 'volunteer police cadets',
      'st john ambulance cadets', 'squirrels drey', 'uniformed organisation', 'fire cadets',
    ],
    not: ['guided walk', 'tour guide', 'guide dogs', 'jazz brownies baking'],
    related: ['youth-clubs', 'sport-other', 'volunteering', 'after-school-club'],
    terms: ['esdServiceType:642', 'esdServiceType:919', 'esdServiceType:641'],
  },
  {
    id: 'young-carers',
    name: 'Young carers',
    advice:
      "If you are under 18 and look after someone at home, because of illness, disability, mental health or drink, you can ask the council for a young carer's assessment. You get breaks, trips, and someone to talk to. Tell a teacher too, so school knows why you may be late or tired.",
    says: [
      'young carer', 'i look after my mum', 'look after my brother', 'im 12 and look after mum', 'child caring for parent',
      'my kid helps me because im ill', 'do everything at home', 'mum has ms and im her carer', 'translates for parents all day',
      'late for school cause of mum', 'disabled sister and im left out', 'cant have friends over because of mum',
      'sibling of disabled child', 'cook and clean for my parents', 'scared to leave mum alone',
    ],
    staff: ['YC', 'YAC', 'young adult carers', 'YCNA', 'sibs', 'whole family approach'],
    offers: [
      'young carers', 'young carer', 'young adult carers', 'children who care', 'caring role at home', 'siblings group', 'sibs',
      'carers aged 5 to 18', 'time out from caring', 'respite activities for children who look after', 'under 18 caring for',
      'whole family approach', 'hidden carers', 'young carers card', 'young carers assessment',
    ],
    not: ['young childcare', 'career'],
    related: ['carers', 'youth-counselling', 'school-attendance', 'family-hub'],
    terms: ['esdServiceType:300', 'openEligibility:caregivers', 'openEligibility:children'],
  },
  {
    id: 'youth-counselling',
    name: 'Someone to talk to for under 25s',
    advice:
      'Free, private counselling for young people is in most towns, and many have a drop-in with no booking. Childline is 0800 1111 for under 19s, or text SHOUT to 85258 at any age. You can go without telling your parents, unless someone is in real danger.',
    says: [
      'teenager needs someone to talk to', '16 and depressed', 'i hate my life', 'i feel so alone at school', 'drop in for young people',
      'youth counselling', 'my parents are splitting up', 'stress about exams', 'exam stress', 'dont tell my parents', 'kooth',
      'my friends hate me', 'i feel empty', 'young person advice', 'parents fighting', 'falling out with mum', 'hate how i look',
      'under 25 counselling', 'childline', 'uni stress', 'moving out at 17', 'a chat with someone who wont judge',
    ],
    staff: ['YIACS', 'Kooth', '18-25', 'MHST', 'The Mix', 'Young Minds', 'CYP-IAPT'],
    offers: [
      'youth counselling', 'young peoples counselling', 'drop-in for 11 to 25', 'kooth', 'youth information advice and counselling',
      'childline', 'young people aged 13 to 25', 'information and advice for young people',
      'free confidential counselling for young people', 'emotional wellbeing of young adults', 'school counsellor', 'exam stress',
      'off the record', 'one stop youth', 'youth hub', 'peer mentors', 'confidential space for teens',
    ],
    related: ['camhs', 'youth-clubs', 'bullying', 'lgbt-youth', 'self-harm', 'mental-health-crisis'],
    terms: ['esdServiceType:700', 'esdServiceType:163', 'openEligibility:counseling', 'openEligibility:teens'],
  },
  {
    id: 'lgbt-youth',
    name: 'LGBT+ young people',
    advice:
      'LGBT+ youth groups are friendly, free and private, with crafts, games and someone who understands. You do not have to be sure or to have told anyone. Parents and carers can get advice too.',
    says: [
      'gay teenager', 'am i gay', 'lgbt youth', 'coming out to my parents', 'my son is gay', 'daughter says shes trans', 'lgbt youth group',
      'queer youth', 'bullied for being gay', 'questioning my sexuality', 'parents wont accept me', 'bi at school', 'non binary teen',
      'im a lesbian and 15', 'fancy girls', 'parents of lgbt child', 'pride youth', 'kicked out for being gay',
    ],
    staff: ['LGBTQIA+', 'AKT', 'Mermaids', 'GSA', 'FFLAG', 'SOGI'],
    offers: [
      'lgbtq+ youth', 'lgbt youth group', 'young lgbt', 'queer youth', 'lgbtq young people', '11 to 18 lgbt',
      'gender identity and sexuality youth', 'akt', 'parents of lgbt', 'proud trust', 'pride youth', 'questioning young people',
      'trans youth group', 'safe space for young people who identify',
    ],
    not: ['gay bar'],
    related: ['lgbt', 'gender-identity', 'youth-counselling', 'bullying', 'youth-clubs'],
    terms: ['openEligibility:lgbtq', 'openEligibility:teens', 'esdServiceType:642'],
  },
  {
    id: 'bullying',
    name: 'Bullying',
    advice:
      'Tell the school in writing, say what happened and when, and ask what they will do; they must have a plan. If it goes on, ask the head and then the governors. Keep messages, block online, and Childline, 0800 1111, will listen.',
    says: [
      'bullied', 'bullying', 'child being bullied', 'kids pick on my son', 'school wont stop bullying', 'scared to go to school',
      'called names at school', 'left out by everyone', 'hit at school', 'nasty messages from classmates', 'group chat bullying',
      'made fun of', 'girls being horrible to my daughter', 'battered at school', 'bullied at work', 'jumped after school',
    ],
    staff: ['Kidscape', 'ABA', 'Anti-Bullying Week', 'safe to learn'],
    offers: [
      'anti-bullying', 'bullying', 'kidscape', 'being bullied', 'bullied children', 'peer conflict', 'resilience for bullied',
      'zero tolerance of bullying', 'school harassment policy', 'bullying online', 'befriending schemes in school', 'playground buddies',
      'kindness ambassadors', 'zap assertiveness',
    ],
    not: ['bull', 'bulldog'],
    related: ['school-complaints', 'youth-counselling', 'camhs', 'online-safety', 'school-attendance', 'hate-crime'],
    terms: ['esdServiceType:886'],
  },
  {
    id: 'neet',
    name: '16 to 25 and not in work, college or training',
    advice:
      'You must stay in learning till 18, but that can be college, an apprenticeship or a course with work; the council has to help you find one. Drop-ins and mentors can sort a CV, bus money and a taste of jobs. You may get a bursary, and grants for kit.',
    says: [
      'left school no qualifications', 'dropped out of college', 'not doing anything since school', 'neet', 'no gcses', 'what after school',
      '17 and not in college', 'son sits home no job', 'apprenticeship', 'traineeship', 'kicked out of college', 'careers advice teenager',
      'first job', 'no experience no job', 'cscs course young', 'princes trust', 'not in education', 'leaving school at 16',
    ],
    staff: [
      'NEET', 'IAG', 'RPA', 'Connexions', 'Youth Hub', 'Youth Guarantee', 'SEIP', 'supported internship', 'Kings Trust', 'Study Programme',
    ],
    offers: [
      'not in education employment or training', 'neet', 'kings trust', 'princes trust', 'young people aged 16 to 24 into work',
      'pre-employment for young people', 'youth hub', 'connexions', 'traineeship', 'apprenticeships', 'employability for young',
      'raising participation', 'get into', 're-engagement programme', 'study programme', 'street league', 'careers guidance for 16-19',
      'september guarantee', 'first step into work', 'supported internships',
    ],
    related: ['careers-advice', 'job-search', 'mentoring', 'youth-counselling', 'school-exclusion', 'apprenticeships'],
    terms: ['esdServiceType:887', 'esdServiceType:1394', 'esdServiceType:343', 'esdServiceType:52', 'esdServiceType:1145'],
  },
  {
    id: 'mentoring',
    name: 'A mentor for a young person',
    advice:
      'A mentor is a steady adult who meets a young person each week to talk, do things and help with school or choices. Schools, youth services and charities can refer, and some take calls from families. It is free.',
    says: [
      'mentor for my son', 'mentor for teenager', 'male role model', 'someone lad can look up to', 'boy with no dad around', 'youth mentor',
      'big brother scheme', 'somebody to guide my daughter', 'lost interest in everything teenager', 'going off the rails',
      'needs a good influence', 'coaching for teens', 'goals for young person', 'mentor for girl', 'confidence for teenager',
    ],
    staff: ['mentor', 'MBF', 'YJS', 'early help', '1:1', 'independent visitor'],
    offers: [
      'mentoring', 'youth mentoring', 'mentors', 'role model', 'one-to-one mentor', 'matched with a mentor', 'chance uk',
      'mentoring programme for young people', 'independent visitor', 'black mentors', 'goal setting with young people',
      'confidence building for teenagers', 'trained volunteer mentors', 'boys to men', 'girls mentoring',
    ],
    not: ['business mentor', 'mentor for start up'],
    related: ['youth-clubs', 'youth-exploitation', 'neet', 'care-leavers', 'school-exclusion'],
    terms: ['openEligibility:mentoring', 'esdServiceType:627', 'esdServiceType:628', 'openEligibility:teens'],
  },
  {
    id: 'young-parents',
    name: 'Young parents',
    advice:
      "Pregnant or a parent and under 25? A family nurse or young parents' worker can visit, and you can get childcare paid while you study (Care to Learn, if under 20). You can stay at school or college. Groups are with people your age and not judgey.",
    says: [
      'teenage pregnancy', 'pregnant at 16', 'teen mum', 'young mum', 'young parents group', '17 and pregnant', 'im 18 with a baby',
      'teen dad', 'college with a baby', 'daughter pregnant still at school', 'my girlfriend is pregnant were 17', 'mum at 19',
      'teenage parents', 'kicked out because pregnant', 'childcare while at college',
    ],
    staff: ['FNP', 'Care to Learn', 'C2L', 'TPS', 'Young Mums', 'mother and baby foster'],
    offers: [
      'teenage pregnancy', 'young parents', 'teenage parents', 'young mums group', 'family nurse partnership', 'parents under 25',
      'care to learn', 'young mothers', 'reintegration after having a baby', 'mother and baby supported accommodation', 'young dads',
      'parents aged 19 and under', 'supported housing for young parents',
    ],
    related: ['pregnancy', 'abortion', 'family-hub', 'health-visiting', 'supported-housing', 'neet'],
    terms: ['esdServiceType:736', 'openEligibility:pregnant', 'openEligibility:teens'],
  },
];
