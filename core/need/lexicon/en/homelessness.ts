import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const homelessness: Need[] = [
  {
    id: 'homelessness',
    name: 'Homeless or about to be',
    advice:
      "Go to your council's housing team now: if you may lose your home within 56 days, or have nowhere, it must assess you and make a plan. If you are pregnant, have children, are ill or fled abuse, it may have to give you a room today. Shelter's helpline is 0808 800 4444.",
    says: [
      'homeless', 'losing my home', 'kicked out', 'nowhere to live', 'sofa surfing', 'chucked out', 'thrown out', 'mum kicked me out',
      'sleeping on mates sofa', 'made homeless', 'got nowhere to go', 'split up nowhere to live', 'need somewhere to live',
      'living in my car', 'about to be homeless', 'asked to leave', 'staying with friends', 'landlord selling up',
      'left my partner no home', 'kicked me out tonight', 'family wont have me back', 'on the street', 'parents dont want me', 'hostel',
      'bed and breakfast council', 'temporary accommodation', 'kids and no home', 'dossing',
    ],
    staff: [
      'HRA', 'section 184', 's.188', 's.189', 's.193', 'PRS offer', 'personal housing plan', 'priority need', 'intentionally homeless',
      'relief duty', 'prevention duty', 'duty to refer', 'local connection', 'main duty', 'section 202 review',
    ],
    offers: [
      'homelessness', 'homeless', 'homelessness prevention', 'prevent homelessness', 'housing options', 'threatened with homelessness',
      'at risk of homelessness', 'personal housing plan', 'temporary accommodation', 'homeless application', 'relief duty', 'priority need',
      'single homeless', 'sofa surfing', 'housing crisis', 'homeless assessment', 'homeless families', 'hostel', 'duty to refer',
      'vulnerably housed', 'housing solutions', 'insecurely housed', 'find accommodation', 'hidden homelessness',
    ],
    not: ['homeless animals', 'homeless dogs', 'homeless cats', 'homeless hedgehog', 'care home'],
    related: ['night-shelter', 'rough-sleeping', 'eviction', 'housing-advice', 'supported-housing', 'domestic-abuse', 'youth-homelessness'],
    terms: [
      'esdServiceType:1800', 'esdServiceType:112', 'esdServiceType:1714', 'openEligibility:help-find-housing',
      'openEligibility:emergency-shelter', 'openEligibility:short-term-housing',
    ],
  },
  {
    id: 'night-shelter',
    name: 'Somewhere to sleep tonight',
    advice:
      "In office hours go to the council's housing team; at night ring the council's out-of-hours number. In freezing weather councils open extra beds for anyone sleeping out. If you are under 18, children's services must help; if you are in danger, call 999.",
    says: [
      'nowhere to sleep tonight', 'bed tonight', 'somewhere to sleep tonight', 'night shelter', 'place for the night',
      'nowhere to stay tonight', 'homeless tonight', 'emergency bed', 'need a bed for the night', 'crash for the night',
      'sleeping outside tonight', 'too cold to sleep out', 'hostel tonight', 'shelter tonight', 'roof over my head tonight',
      'locked out homeless', 'nowhere to kip', 'kip tonight', 'night bus all night', 'walk around all night', 'outside with my dog tonight',
    ],
    staff: ['SWEP', 'severe weather emergency protocol', 'winter shelter', 'emergency accommodation', 'crash pad', 'assessment bed'],
    offers: [
      'night shelter', 'winter night shelter', 'emergency beds', 'direct access hostel', 'direct access', 'severe weather', 'swep',
      'emergency accommodation', 'overnight accommodation', 'bed for the night', 'rolling shelter', 'church halls each night',
      'shelter guests', 'self-referral hostel', 'winter shelter', 'evening meal bed and breakfast', 'somewhere safe and warm to sleep',
      'bed spaces', 'crash bed', 'nightstop',
    ],
    not: ['hotel deals', 'animal shelter', 'bus shelter', 'sleep problems', 'insomnia'],
    related: ['homelessness', 'rough-sleeping', 'day-centre-homeless', 'youth-homelessness', 'domestic-abuse'],
    terms: ['esdServiceType:1714', 'esdServiceType:112', 'openEligibility:emergency-shelter', 'openEligibility:short-term-housing'],
  },
  {
    id: 'rough-sleeping',
    name: 'Help for people sleeping rough',
    advice:
      'If you are sleeping out, tell StreetLink where you are so an outreach team can find you, or go to a day centre. You can tell StreetLink about someone you are worried about too. If the person is ill or in danger, call 999; if under 18, call the police.',
    says: [
      'sleeping rough', 'rough sleeper', 'living in a tent', 'sleeping in doorway', 'streetlink', 'man sleeping in the park',
      'worried about homeless man', 'homeless person outside', 'sleeping on streets', 'living on the streets', 'begging',
      'homeless outreach', 'lad in a tent', 'sleeping in bus shelter', 'woman sleeping in car park', 'sleeping bag', 'no fixed address',
      'rough sleeping', 'person in doorway freezing',
    ],
    staff: ['StreetLink', 'no fixed abode', 'Housing First', 'entrenched'],
    offers: [
      'rough sleepers', 'rough sleeping', 'street outreach', 'outreach team', 'street homeless', 'assertive outreach',
      'early morning outreach', 'people living on the streets', 'housing first', 'sleeping bags', 'entrenched rough sleepers',
      'multiple disadvantage', 'navigators', 'come in off the streets', 'verified rough sleeper', 'begging', 'complex needs',
      'street population', 'street link', 'move on from the streets',
    ],
    not: ['rough estimate', 'rough play', 'trouble sleeping', 'youth outreach'],
    related: ['night-shelter', 'day-centre-homeless', 'homelessness', 'soup-kitchen', 'drugs'],
    terms: ['esdServiceType:112', 'esdServiceType:1480', 'openEligibility:emergency-shelter'],
  },
  {
    id: 'day-centre-homeless',
    name: 'Day centre for homeless people',
    advice:
      'A homeless day centre is a warm, safe place in the daytime with food, showers, clothes and people to help with housing, health and benefits. Most let you just walk in. Many let you use their address for post and keep your things safe.',
    says: [
      'homeless day centre', 'somewhere to go in day homeless', 'drop in homeless', 'warm place homeless', 'shower and food',
      'post address homeless', 'use address for letters', 'homeless centre', 'store my bags', 'charge my phone homeless',
      'nurse for homeless', 'drop in centre', 'day shelter', 'where can homeless go in the daytime', 'care of address',
    ],
    staff: ['day centre', 'care of address', 'drop-in', 'homeless hub', 'Emmaus'],
    offers: [
      'homeless day centre', 'day centre for homeless', 'drop-in for homeless', 'showers', 'care of address', 'postal address', 'lockers',
      'healthcare for homeless', 'homeless hub', 'breakfast and showers', 'vulnerably housed adults', 'use of computers and phones',
      'open access day centre', 'clothing store', 'homeless and socially isolated', 'homeless gp', 'day services for rough sleepers',
      'keyworker on site', 'homeless community',
    ],
    not: ['older people day centre', 'dementia day care', 'day centre learning disability'],
    related: ['showers-laundry', 'soup-kitchen', 'rough-sleeping', 'night-shelter', 'clothing'],
    terms: ['esdServiceType:112', 'esdServiceType:296', 'openEligibility:personal-hygiene'],
  },
  {
    id: 'youth-homelessness',
    name: 'Young and nowhere to live',
    advice:
      "If you are 16 or 17, ask children's services: they must check if you need a home and care. From 18, the council's housing team must help, and care leavers get extra rights until 25. Nightstop gives you a spare room in a safe family home for a short stay; Centrepoint can advise on 0808 800 0661.",
    says: [
      '16 and kicked out', '17 nowhere to live', 'parents kicked me out', 'stepdad threw me out', 'teenager homeless', 'run away from home',
      'came out and got kicked out', 'young and homeless', 'hostel for young people', 'cant live at home', 'my son nowhere to live',
      'mum says i have to go', 'left care nowhere to live', 'staying at mates since mum', 'foyer', 'young person room', 'nightstop',
      'fall out with mum and dad got to leave',
    ],
    staff: ['Southwark judgment', 'Nightstop', 'foyer', 'supported lodgings', 'care leaver', 'joint protocol'],
    offers: [
      'youth homelessness', 'young people aged 16 to 25', 'nightstop', 'supported lodgings', 'foyer',
      'young people supported accommodation', '16-25 housing', 'host families', 'family mediation for young people',
      'homeless young people', 'semi-independent', 'supported accommodation for young people', 'young parents housing',
      'care leavers accommodation', 'move-on for young people', 'emergency hosts', 'spare room', 'youth housing', 'crash pad',
      '16-17 year olds',
    ],
    not: ['youth hostel holiday', 'hotel foyer'],
    related: ['homelessness', 'night-shelter', 'care-leavers', 'supported-housing', 'family-mediation'],
    terms: ['esdServiceType:918', 'esdServiceType:1714', 'openEligibility:emergency-shelter'],
  },
  {
    id: 'supported-housing',
    name: 'Supported housing and hostels',
    advice:
      'Supported housing gives you a room and a worker who helps you get back on your feet, often for up to two years. You mostly need a referral from the council, a hostel, probation or the mental health team. Housing Benefit usually pays most of the rent.',
    says: [
      'supported housing', 'supported accommodation', 'hostel place', 'halfway house', 'room with support', 'supported living',
      'need support to live on my own', 'move on', 'somewhere with staff', 'out of hospital nowhere', 'dry house', 'mother and baby unit',
      'shared house with support', 'key worker housing help', 'out of rehab nowhere to live', 'housing with a support worker',
      'cant cope in own flat',
    ],
    staff: [
      'exempt accommodation', 'specified accommodation', 'single access point', 'complex needs', 'move-on', 'floating support',
      'Psychologically Informed Environment',
    ],
    offers: [
      'supported housing', 'supported accommodation', 'supported living', 'self-contained units', '24 hour staffed', 'hostel',
      'move-on accommodation', 'keyworker', 'support plan', 'shared supported house', 'dispersed housing', 'intensive housing management',
      'referral via the gateway', 'residents', 'license agreement', 'semi-independent living', 'concierge', 'communal lounge and support',
      'temporary supported', 'adults with support needs', 'dry house', 'medium support',
    ],
    not: ['supportive friends', 'youth hostel booking', 'supported internship'],
    related: ['homelessness', 'tenancy-support', 'learning-disability', 'sheltered-housing', 'youth-homelessness'],
    terms: [
      'esdServiceType:107', 'esdServiceType:1121', 'openEligibility:residential-housing', 'openEligibility:independent-living',
      'openEligibility:sober-living',
    ],
  },
];
