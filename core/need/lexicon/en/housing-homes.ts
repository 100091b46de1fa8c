import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const housingHomes: Need[] = [
  {
    id: 'social-housing',
    name: 'Council and housing association homes',
    advice:
      "Apply to join your council's housing register, then bid each week for homes if it uses bidding. The wait can be years, so tell them if your health, family or home gets worse, as you may move up a band. Ask housing associations about other lists.",
    says: [
      'council house', 'council flat', 'housing list', 'housing register', 'waiting list', 'bidding', 'bid for house',
      'how long for a council house', 'council housing', 'need a bigger house', 'housing points', 'housing association flat', 'overcrowded',
      'all kids in one room', 'need a ground floor flat', 'transfer house', 'get a council place', 'homechoice', 'council wont house me',
      'banding', 'register for housing', 'medical priority housing',
    ],
    staff: [
      'CBL', 'choice based lettings', 'banding', 'housing register', 'allocation policy', 'medical assessment form',
      'reasonable preference', 'social rent',
    ],
    offers: [
      'housing register', 'choice based lettings', 'council housing', 'social housing', 'social rent', 'affordable housing', 'allocations',
      'housing association', 'registered provider', 'housing applications', 'waiting list', 'bidding', 'affordable rented homes',
      'lettings', 'allocation scheme', 'homes to let', 'nominations', 'rehousing', 'medical priority', 'affordable homes',
      'general needs housing',
    ],
    not: ['register a birth', 'auction bid', 'hospital waiting list', 'band practice', 'rehousing dogs'],
    related: ['home-swap', 'housing-advice', 'homelessness', 'sheltered-housing', 'private-renting'],
    terms: [
      'esdServiceType:92', 'esdServiceType:89', 'esdServiceType:86', 'esdServiceType:87', 'esdServiceType:911', 'esdServiceType:1123',
      'esdServiceType:85', 'openEligibility:public-housing', 'openEligibility:long-term-housing',
    ],
  },
  {
    id: 'home-swap',
    name: 'Swap your council home',
    advice:
      "Council and housing association tenants can swap homes with another tenant, with both landlords' leave. Look on HomeSwapper or House Exchange, which most landlords pay for. Ask first for leave in writing, and never pay anyone to swap. Some councils pay you to move to a smaller home.",
    says: [
      'swap house', 'house swap', 'mutual exchange', 'home swap', 'exchange my council house', 'swap my flat', 'downsize council house',
      'too many bedrooms', 'house too big', 'exchange to another town', 'transfer to another area', 'want to move nearer family council',
      'swap with another tenant', 'homeswapper', 'smaller council house', 'bedroom tax move',
    ],
    staff: ['mutex', 'mutual exchange', 'HomeSwapper', 'House Exchange', 'downsizing incentive', 'under-occupying', 'right to move'],
    offers: [
      'mutual exchange', 'homeswapper', 'house exchange', 'home swap', 'downsizing', 'under-occupying', 'swap homes', 'transfer scheme',
      'exchange tenancy', 'downsizing scheme', 'tenant mobility', 'move to a smaller home', 'incentive to move', 'tenants wishing to swap',
      'smaller home incentive',
    ],
    not: ['clothes swap', 'toy swap', 'seed swap', 'book swap', 'needle exchange', 'language exchange'],
    related: ['social-housing', 'moving-home', 'sheltered-housing'],
    terms: ['esdServiceType:88', 'esdServiceType:711', 'openEligibility:help-find-housing'],
  },
  {
    id: 'sheltered-housing',
    name: 'Sheltered and extra care homes',
    advice:
      "Sheltered homes are flats for older people with an alarm and a manager who calls by; extra care adds carers on site day and night. You can rent through the council or housing associations, or buy. The Elderly Accommodation Counsel's Housing Care site lists them.",
    says: [
      'sheltered housing', 'flat for older people', 'warden', 'extra care', 'retirement flat', 'bungalow', 'old peoples flats',
      'pensioner flat', 'cant manage the stairs anymore', 'mum needs somewhere with a warden', 'over 55 flats', 'retirement housing',
      'independent but with help', 'dad unsafe alone in house', 'flat with pull cord', 'move to something smaller at 70', 'care village',
      'housing for over 60s', 'not ready for a care home', 'retirement village', 'wardens flats', 'almshouse',
    ],
    staff: ['ECH', 'extra care', 'very sheltered', 'retirement living', 'assisted living', 'scheme manager'],
    offers: [
      'sheltered housing', 'extra care', 'extra care housing', 'retirement housing', 'independent living scheme', 'scheme manager',
      'communal lounge', 'over 55s', 'over 60s', 'pull cord', 'on-site care', 'one bedroom flats', 'guest room', 'retirement living',
      'assisted living', 'housing with care', 'almshouses', 'older persons housing', 'laundry and lounge', 'careline', 'warden',
      'age-designated', 'emergency call system', 'retirement community', 'tenants over 55', 'resident manager',
    ],
    not: ['warden traffic', 'dog warden', 'church warden', 'animal shelter', 'bus shelter'],
    related: ['care-homes', 'social-housing', 'care-at-home', 'telecare', 'home-adaptations'],
    terms: [
      'esdServiceType:107', 'esdServiceType:313', 'openEligibility:assisted-living', 'openEligibility:independent-living',
      'openEligibility:residential-housing',
    ],
  },
  {
    id: 'home-adaptations',
    name: 'Changes to make your home easier to live in',
    advice:
      "Ask the council's social care team for an occupational therapist to look at your home; small aids and changes up to £1,000 are free. For big changes such as a wet room, stairlift or ramp, the Disabled Facilities Grant pays up to £30,000 in England. Wait for the yes before work starts.",
    says: [
      'adaptations', 'grab rail', 'stairlift', 'wet room', 'ramp', 'walk in shower', 'cant get in the bath', 'cant get upstairs', 'rails',
      'rail by the door', 'wheelchair wont fit through door', 'bath seat', 'raised toilet seat', 'bathroom for disabled',
      'cant get up the steps', 'downstairs toilet', 'widen doors', 'commode', 'hoist', 'shower for disabled', 'need a step',
      'struggling with stairs', 'house not suitable for wheelchair', 'cannot reach', 'mum cant get in shower', 'second banister',
      'door entry',
    ],
    staff: [
      'DFG', 'Disabled Facilities Grant', 'OT', 'OT assessment', 'HIA', 'home improvement agency', 'level access shower',
      'minor adaptations', 'trusted assessor', 'through floor lift',
    ],
    offers: [
      'disabled facilities grant', 'adaptations', 'grab rails', 'stairlifts', 'level access shower', 'home improvement agency', 'ramps',
      'occupational therapist', 'bathing aids', 'minor adaptations', 'major adaptations', 'handrails', 'key safe', 'wet rooms',
      'accessible bathroom', 'through-floor lift', 'independent in your own home', 'widening doorways', 'dfg', 'trusted assessor',
      'remain at home safely', 'daily living equipment', 'disabled adaptations', 'remain independent', 'care and repair', 'step and rails',
    ],
    not: ['film adaptation', 'climate adaptation', 'rail travel', 'railcard', 'access ramp event'],
    related: ['equipment-aids', 'handyperson', 'home-improvement-grants', 'sheltered-housing', 'falls'],
    terms: [
      'esdServiceType:137', 'esdServiceType:178', 'esdServiceType:136', 'esdServiceType:205', 'esdServiceType:1054', 'esdServiceType:180',
      'esdServiceType:143', 'openEligibility:assistive-technology', 'openEligibility:maintenance-repairs',
    ],
  },
  {
    id: 'home-improvement-grants',
    name: 'Grants and loans to fix your own home',
    advice:
      'If you own your home and it is unsafe, ask the council about a home repair grant or loan, or its home improvement agency (sometimes called Care and Repair). Age UK and service charities may help too. Get two or three quotes and never pay it all at the start.',
    says: [
      'grant for roof', 'own my house cant afford repairs', 'house falling apart', 'rewire', 'grant for windows', 'home improvement grant',
      'roof leaking own house', 'pensioner house repairs', 'repair grant', 'council grant house', 'electrics dangerous own house',
      'rotten windows', 'home repairs help', 'find a builder you can trust', 'leaking roof no money', 'house needs doing up',
      'home repair loan', 'trusted builder', 'damp own house',
    ],
    staff: ['HIA', 'Care and Repair', 'home repair assistance', 'HHSRS', 'Foundations', 'equity loan', 'Decent Homes'],
    offers: [
      'home improvement agency', 'care and repair', 'home repair assistance', 'home repairs grant', 'homeowners', 'owner occupiers',
      'equity loan', 'home improvement loans', 'trusted traders', 'vetted builders', 'essential repairs', 'repair grants', 'roof repairs',
      'improvement grants', 'obtain quotes', 'housing renewal', 'financial assistance policy', 'surveyors', 'oversee the works',
      'empty property grants', 'low income owner',
    ],
    not: ['repair cafe', 'improve your english', 'business improvement district', 'road repairs'],
    related: ['warmer-homes', 'home-adaptations', 'handyperson', 'hardship-grants'],
    terms: [
      'esdServiceType:433', 'esdServiceType:136', 'esdServiceType:858', 'esdServiceType:1054', 'esdServiceType:913',
      'openEligibility:maintenance-repairs',
    ],
  },
  {
    id: 'handyperson',
    name: 'Handyperson for small jobs',
    advice:
      'Many councils and Age UK branches run a handyperson service for older or disabled people: rails, locks, shelves, light bulbs, taps. You pay by the hour or just for parts. For other work, look for a trader checked by Trading Standards (Buy With Confidence).',
    says: [
      'handyman', 'odd jobs', 'change a light bulb', 'fix a tap', 'dripping tap', 'put up shelf', 'someone to do small jobs', 'key safe',
      'flat pack', 'put up curtain rail', 'fit a lock', 'small jobs around house', 'decorate', 'painter', 'moving heavy furniture',
      'cant climb a ladder', 'hang a picture', 'smoke alarm battery', 'bits of diy', 'gutters', 'reliable tradesman', 'bleed radiators',
      'new lightbulb',
    ],
    staff: ['handyvan', 'trusted trader', 'Buy With Confidence', 'TrustMark', 'DBS checked'],
    offers: [
      'handyperson', 'handyman', 'handyperson service', 'odd jobs', 'small repairs', 'minor repairs', 'practical tasks around the home',
      'fitting locks', 'key safe', 'changing light bulbs', 'putting up shelves', 'flat pack assembly', 'decorating', 'home security',
      'grab rails', 'draught proofing', 'trusted traders', 'hourly rate', 'low cost jobs', 'diy jobs', 'help around the house',
      'small jobs', 'vetted tradespeople', 'hospital discharge bed moves',
    ],
    not: ['gardening club', 'community garden', 'job search', 'odd one out'],
    related: ['home-adaptations', 'home-improvement-grants', 'repair-cafe', 'shopping-help'],
    terms: [
      'esdServiceType:147', 'esdServiceType:1054', 'esdServiceType:136', 'esdServiceType:1127', 'openEligibility:maintenance-repairs',
      'openEligibility:in-home-support',
    ],
  },
  {
    id: 'tenancy-support',
    name: 'Help to keep your tenancy',
    advice:
      'A floating support worker visits you at home to sort bills, letters, repairs and benefits and to deal with the landlord. Ask your housing officer or the council to refer you. It is free and short term, and you can say what you want help with.',
    says: [
      'help keeping my flat', 'struggling to cope with my flat', 'first tenancy', 'support worker housing', 'cant keep on top of flat',
      'help with letters and bills', 'help setting up home', 'new tenancy help', 'inspection of flat scared', 'housing support worker',
      'about to lose tenancy', 'never lived on my own', 'learning to live on my own', 'flat in a mess', 'help me run a home',
      'tenancy breach letter', 'moved in dont know how to set up bills',
    ],
    staff: ['floating support', 'tenancy sustainment', 'Supporting People', 'visiting support', 'resettlement', 'pre-tenancy'],
    offers: [
      'floating support', 'tenancy sustainment', 'tenancy support', 'housing related support', 'resettlement', 'visiting support',
      'maintain your tenancy', 'sustain tenancies', 'setting up home', 'maintain independence in own home', 'setting up utilities',
      'support worker visits', 'tenancy ready', 'pre-tenancy training', 'manage your home', 'support in your own home',
      'independent living skills', 'managing correspondence', 'liaise with landlords', 'keep your home', 'household management',
      'living independently', 'keyworking',
    ],
    not: ['carers floating', 'floating pool', 'tenancy agreement template'],
    related: ['rent-arrears', 'supported-housing', 'money-guidance', 'furniture', 'preparing-for-adulthood'],
    terms: [
      'esdServiceType:91', 'esdServiceType:665', 'esdServiceType:1794', 'esdServiceType:107', 'openEligibility:independent-living',
      'openEligibility:daily-life-skills', 'openEligibility:home-visiting',
    ],
  },
];
