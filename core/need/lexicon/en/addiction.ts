import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const addiction: Need[] = [
  {
    id: 'alcohol',
    name: 'Drinking too much',
    advice:
      'Free local alcohol services take self-referrals, so ring or walk in; your GP can help too. If you drink heavily every day do not stop all at once, as fits can kill; get help to cut down or detox safely. Groups such as AA meet most days and cost nothing.',
    says: [
      'drinking too much', 'alcohol', 'alcoholic', 'drink problem', 'cant stop drinking', 'booze', 'hungover every day',
      'bottle of wine a night', 'on the drink', 'husband drinks', 'stop drinking', 'shakes without a drink', 'hiding bottles',
      'pished every night', 'blackout drunk', 'aa meeting', 'vodka in the morning', 'cut down drinking', 'bevvy', 'dry out', 'detox',
      'drunk all the time', 'sober', 'steaming every weekend', 'liver from drink',
    ],
    staff: ['AA', 'AUDIT', 'ADS', 'IBA', 'SMART', 'CIWA', 'units', 'ARBD', 'Korsakoff'],
    offers: [
      'alcohol support', 'alcohol service', 'dependent drinkers', 'alcoholics anonymous', 'community detox', 'alcohol detoxification',
      'drink coach', 'recovery service', 'reduce your drinking', 'smart recovery', 'structured treatment', 'relapse prevention', 'sobriety',
      'alcohol harm', 'alcohol misuse', 'substance misuse service', 'sober socials', 'abstinence', 'brief intervention',
      'alcohol keyworker', 'dry bar', 'treatment-resistant drinkers', 'alcohol-free',
    ],
    not: ['alcohol licence', 'alcohol wipes', 'drinks licence', 'drinking water', 'soft drinks'],
    related: ['drugs', 'recovery-groups', 'addiction-families', 'mental-health-crisis', 'talking-therapies'],
    terms: ['esdServiceType:727', 'openEligibility:detox', 'openEligibility:12-step', 'openEligibility:substance-dependency'],
  },
  {
    id: 'drugs',
    name: 'Drug use',
    advice:
      'Free, private drug services take anyone; you can ring, walk in or ask a GP. They offer medicine such as methadone or buprenorphine, talking, and detox. If someone will not wake, is blue or snoring strangely, call 999; naloxone, given free by services, can bring back a person who took heroin or other opioids.',
    says: [
      'drugs', 'on drugs', 'heroin', 'cocaine', 'coke', 'weed', 'cannabis', 'spice', 'crack', 'ketamine', 'pills addiction',
      'addicted to codeine', 'addicted', 'son taking drugs', 'smoking skunk', 'methadone', 'script', 'clucking', 'rattling',
      'on the gear and clucking', 'overdose', 'drug problem', 'comedown', 'mandy', 'meth', 'ket bladder', 'gabapentin', 'valium addicted',
      'laughing gas', 'nos balloons', 'dealing and using',
    ],
    staff: ['OST', 'OAT', 'methadone', 'buprenorphine', 'Buvidal', 'naloxone', 'NPS', 'DIP', 'CGL', 'opiate', 'chemsex', 'GHB', 'benzos'],
    offers: [
      'drug and alcohol service', 'substance misuse', 'substance use', 'harm reduction', 'opiate substitution', 'naloxone',
      'drug treatment', 'recovery worker', 'structured day programme', 'narcotics anonymous', 'cocaine anonymous', 'chemsex support',
      'key work', 'prescribing service', 'community recovery service', 'drug outreach', 'rehab funding', 'residential rehabilitation',
      'inpatient detox', 'change grow live', 'turning point', 'over the counter painkillers dependence', 'cannabis users',
      'psychosocial interventions', 'non-opiate',
    ],
    not: [
      'drug store', 'prescription drugs delivered', 'lost prescription', 'weed the garden', 'kill weeds', 'diet coke', 'weeding',
      'garden weeds',
    ],
    related: ['recovery-groups', 'needle-exchange', 'alcohol', 'addiction-families', 'young-people-substance'],
    terms: [
      'esdServiceType:730', 'openEligibility:detox', 'openEligibility:outpatient-treatment', 'openEligibility:residential-treatment',
      'openEligibility:substance-dependency',
    ],
  },
  {
    id: 'needle-exchange',
    name: 'Clean needles and safer drug use',
    advice:
      'Many pharmacies and drug services give clean needles and take used ones back, free and with no name asked. Ask for naloxone and a hepatitis C test at the same time. If you find needles in the street, do not touch them; tell the council.',
    says: [
      'needle exchange', 'clean needles', 'syringes', 'sharps bin', 'injecting', 'used needles found', 'sharing works', 'swap needles',
      'works for steroids', 'steroid injecting', 'sin bin for needles', 'naloxone kit', 'needles in the park', 'inject drugs safely',
      'clean works', 'abscess from injecting', 'drug checking test my pills',
    ],
    staff: ['NSP', 'needle and syringe programme', 'IPED', 'PWID', 'THN', 'BBV', '1 hit kit'],
    offers: [
      'needle exchange', 'needle and syringe programme', 'injecting equipment', 'sharps disposal', 'harm reduction', 'take-home naloxone',
      'blood borne virus', 'safer injecting', 'people who inject', 'image and performance enhancing drugs', 'drug checking',
      'drug consumption', 'returns of used equipment',
    ],
    not: ['knitting needle', 'needlework', 'sewing needles', 'needlecraft', 'needle felting'],
    related: ['drugs', 'hiv', 'pharmacy', 'street-cleaning'],
    terms: ['esdServiceType:1373', 'esdServiceType:428'],
  },
  {
    id: 'recovery-groups',
    name: 'Recovery groups and staying clean',
    advice:
      'Meetings such as AA, NA, CA and SMART are free, run most days and online at night; just turn up, first names only. Recovery cafés and sober sports help you fill the hours. Being with people who have done it is one of the best ways to stay well.',
    says: [
      'recovery group', 'aa meeting', 'na meeting', 'twelve steps', 'staying clean', 'staying sober', 'relapse', 'relapsed',
      'sober friends', 'dry house', 'after rehab', 'meeting tonight', 'recovery cafe', 'in recovery from drugs', 'sober living',
      'days sober', 'smart recovery', 'bored now im clean', 'fellowship meeting', 'sex addiction', 'addicted to porn', 'love addiction',
    ],
    staff: ['AA', 'NA', 'CA', 'SMART', 'LERO', 'fellowship', 'mutual aid', 'SLAA', '12-step', 'UK SMART'],
    offers: [
      'mutual aid', 'twelve step', '12-step fellowship', 'recovery community', 'alcoholics anonymous', 'narcotics anonymous',
      'cocaine anonymous', 'smart recovery', 'recovery cafe', 'abstinence-based', 'relapse prevention', 'recovery hub', 'peer-led recovery',
      'lived experience recovery organisation', 'recovery housing', 'sober', 'people in recovery', 'sustaining recovery',
      'in recovery from addiction', 'park run recovery', 'dry house',
    ],
    not: [
      'recovery college', 'stroke recovery', 'breakdown recovery', 'debt recovery', 'vehicle recovery', 'data recovery',
      'recovery from operation',
    ],
    related: ['alcohol', 'drugs', 'gambling', 'addiction-families', 'supported-housing'],
    terms: ['openEligibility:12-step', 'openEligibility:sober-living', 'openEligibility:peer-support'],
  },
  {
    id: 'gambling',
    name: 'Gambling',
    advice:
      'You can ban yourself from all UK gambling websites free with GAMSTOP, and ask your bank to block betting. The National Gambling Helpline is open day and night, and NHS gambling clinics are free and take self-referrals. Tell someone you trust, and get free debt advice before paying off anyone.',
    says: [
      'gambling', 'betting', 'bookies', 'slots', 'online casino', 'lost all my wages betting', 'cant stop gambling', 'husband gambles',
      'fruit machines', 'scratchcards', 'hooked on betting apps', 'bet365', 'chasing losses', 'gambled rent money', 'bingo sites',
      'football bets', 'roulette', 'son gambling on phone', 'gambling debts', 'crypto trading addicted', 'stole money to gamble',
      'horses betting',
    ],
    staff: ['GamStop', 'GamCare', 'GA', 'PGSI', 'NGTS', 'Gordon Moody', 'RET'],
    offers: [
      'gambling harms', 'gambling addiction', 'gamblers anonymous', 'gamcare', 'gambling clinic', 'problem gambling', 'gam-anon',
      'affected others', 'gambling support', 'compulsive gambling', 'safer gambling', 'gordon moody', 'northern gambling service',
      'self-exclusion', 'betting', 'gambling treatment',
    ],
    not: ['gambling licence', 'betting shop licence', 'gaming machine permit'],
    related: ['debt-advice', 'recovery-groups', 'addiction-families', 'talking-therapies'],
    terms: ['esdServiceType:1820'],
  },
  {
    id: 'addiction-families',
    name: 'Families of people who drink, use drugs or gamble',
    advice:
      'You did not cause it and cannot cure it, but you can get help for yourself. Local drug and alcohol services have family workers, and groups such as Al-Anon are free. Never give money in fear; if you are threatened or a child is at risk, call 999 or the council.',
    says: [
      'husband is an alcoholic', 'son on drugs', 'partner drinks', 'mum drinks too much', 'dads an alcoholic', 'my daughter is an addict',
      'brother uses heroin', 'living with an addict', 'wife gambling', 'boyfriend on coke', 'stealing from me for drugs',
      'partner wont stop drinking', 'enabling him', 'family of addict', 'drug dealer threatening us over sons debt',
      'grew up with alcoholic dad', 'scared of him when drunk',
    ],
    staff: ['Al-Anon', 'Alateen', 'NACOA', 'CRAFT', '5-step', 'Families Anonymous', 'hidden harm', 'affected others', 'ACA'],
    offers: [
      'al-anon', 'families anonymous', 'affected by someone elses', 'family and friends of', 'carers of substance', 'concerned others',
      'alateen', 'nacoa', 'adult children of alcoholics', 'loved ones drinking', 'family support for addiction', 'hidden harm',
      'parental substance use', '5-step method', 'affected family members', 'grandparents raising because of addiction',
    ],
    related: ['alcohol', 'drugs', 'gambling', 'carers', 'domestic-abuse', 'young-carers'],
    terms: ['esdServiceType:727', 'esdServiceType:730', 'openEligibility:support-groups'],
  },
  {
    id: 'young-people-substance',
    name: 'Drugs, drink and vaping for under 25s',
    advice:
      "Young people's drug and alcohol workers are free and private, and can meet you at school, home or a café. You can refer yourself, and a parent can ring for advice. Call 999 if someone has taken something and is hot, fitting or hard to wake; you will not be in trouble for saving a friend.",
    says: [
      'my kid is smoking weed', 'teenager drunk', 'found drugs in his room', 'daughter drinking at 14', 'son vaping thc', 'spice vape',
      'pressured to take drugs', 'ket at school', 'young person addicted', 'teenager taking pills', 'friend took mdma', 'balloons teenager',
      'child selling drugs', 'getting high with mates', 'underage drinking', 'snus', 'teen drugs',
    ],
    staff: ['YPSMS', 'DUST', 'CYP substance misuse', 'FRANK', 'We Are With You'],
    offers: [
      'young peoples substance misuse', 'under 18s drug and alcohol', 'young people aged 10 to 25 using substances', 'drug education',
      'youth substance', 'young peoples recovery', 'outreach in schools', 'vaping workshops', 'parents of teenagers using drugs',
      'early intervention around drugs', 'hidden harm', 'risk-taking behaviours', 'young peoples drug worker', 'teen substance support',
    ],
    related: ['drugs', 'alcohol', 'youth-exploitation', 'youth-counselling', 'stop-smoking'],
    terms: ['esdServiceType:730', 'esdServiceType:727', 'openEligibility:teens'],
  },
  {
    id: 'gaming-screens',
    name: 'Gaming, phones and screen time',
    advice:
      'If gaming or scrolling is pushing out sleep, school or friends, agree small changes together and keep phones out of bedrooms. A GP can refer to the national NHS centre for gaming problems (age 13 and up). Check game spending limits and parental controls.',
    says: [
      'gaming addiction', 'addicted to games', 'on xbox all night', 'fortnite', 'roblox', 'wont come off his phone', 'screen time',
      'phone addiction', 'addicted to phone', 'plays games till 4am', 'loot boxes', 'kicks off when wifi goes off', 'scrolling all night',
      'addicted to tiktok', 'wont stop gaming', 'spent hundreds on games', 'no life but playstation', 'teenager on screens',
      'addicted to social media',
    ],
    staff: ['IGD', 'internet gaming disorder', 'CIAD', 'NCGD', 'parental controls'],
    offers: [
      'gaming disorder', 'gaming addiction', 'internet addiction', 'screen time', 'digital wellbeing', 'excessive gaming', 'screen habits',
      'digital detox', 'parental controls', 'healthy screen use', 'online gaming harms', 'problematic gaming', 'balance with technology',
      'tech boundaries',
    ],
    not: ['gaming licence', 'screening', 'board games', 'gaming cafe', 'computer lessons'],
    related: ['online-safety', 'parenting', 'camhs', 'gambling'],
    terms: [],
  },
];
