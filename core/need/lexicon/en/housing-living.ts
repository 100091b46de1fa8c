import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const housingLiving: Need[] = [
  {
    id: 'moving-home',
    name: 'Moving home',
    advice:
      "Change your address with the council, benefits, GP, bank and bills, and read the meters on the day. Some charities and councils' funds pay for a van, and furniture projects often move people cheaply. Ask about packing help if you are older or ill.",
    says: [
      'moving house', 'removals', 'man and van', 'help moving', 'cant afford removal', 'pack up my house', 'move my stuff',
      'van for moving', 'storage', 'moving flat no car', 'change of address', 'help packing', 'moving mum into home', 'clear mums house',
      'house clearance', 'downsizing', 'boxes for moving', 'moving cost help', 'get my stuff from my ex', 'new house forms',
      'tell council ive moved',
    ],
    staff: ['change of address', 'removal grant', 'LWA', 'storage of belongings'],
    offers: [
      'removals', 'removal service', 'man and van', 'house clearance', 'moving home', 'packing', 'storage of belongings',
      'downsizing support', 'help to move', 'home move', 'relocation', 'moving costs', 'low-cost removals', 'decluttering', 'unpacking',
      'house moves', 'settling in', 'removal van', 'change of address', 'clearances',
    ],
    not: ['moving on after loss', 'moving and handling', 'movement class', 'moving image', 'keep moving exercise'],
    related: ['furniture', 'private-renting', 'home-swap', 'bulky-waste', 'hardship-grants'],
    terms: ['esdServiceType:912', 'esdServiceType:711', 'esdServiceType:143', 'openEligibility:help-find-housing'],
  },
  {
    id: 'tenants-groups',
    name: "Tenants' and residents' groups",
    advice:
      "A tenants' and residents' group speaks up for an estate or street and can win repairs and events. Ask your landlord's involvement officer if there is one, or start one with its help. Renters' unions such as ACORN bring private tenants together.",
    says: [
      'tenants association', 'residents association', 'renters union', 'residents group', 'tenants meeting', 'complain with neighbours',
      'estate meeting', 'tenants rep', 'get neighbours together', 'leaseholders', 'service charge too high', 'street association',
      'block meeting', 'start a residents group', 'ground rent', 'tower block safety', 'cladding', 'leasehold',
      'housing association not listening together',
    ],
    staff: ['TRA', 'TARA', 'TPAS', 'TMO', 'ACORN', 'tenant scrutiny', 'service charge'],
    offers: [
      'tenants and residents association', 'residents association', 'tenant participation', 'tenant involvement', 'tenants group',
      'resident engagement', 'renters union', 'leaseholders', 'service charges', 'tenant panel', 'estate walkabout', 'scrutiny panel',
      'resident voice', 'tenant board', 'community union', 'committee of residents', 'tenants forum', 'neighbourhood forum',
      'management company', 'get involved as a tenant', 'right to manage',
    ],
    not: ['homeless residents', 'hostel residents', 'care home residents meeting'],
    related: ['renters-rights', 'disrepair', 'antisocial-behaviour', 'community-group-support'],
    terms: ['esdServiceType:1012', 'esdServiceType:109', 'esdServiceType:1771', 'esdServiceType:719', 'openEligibility:advocacy-legal-aid'],
  },
  {
    id: 'neighbour-disputes',
    name: 'Falling out with neighbours',
    advice:
      'Talk first if it is safe, then try mediation: a trained person hears both sides and helps you agree, often free through the council or landlord. Check a high hedge or boundary with the council or Citizens Advice. Call the police if you are threatened.',
    says: [
      'neighbour dispute', 'row with neighbour', 'neighbours from hell', 'fence dispute', 'boundary', 'hedge too high', 'neighbour arguing',
      'party wall', 'next door', 'fallen out with next door', 'shared drive', 'neighbour parking across my drive',
      'neighbour tree overhanging', 'neighbour wont speak', 'their dog barks', 'ball over fence', 'neighbour building on my land',
      'kids kicking ball', 'cctv pointing at my house', 'upstairs neighbour stomping',
    ],
    staff: ['community mediation', 'high hedges', 'ASB', 'party wall act', 'boundary dispute', 'shuttle mediation'],
    offers: [
      'mediation', 'neighbour mediation', 'community mediation', 'neighbour disputes', 'resolve conflict', 'impartial mediators',
      'both parties', 'conflict resolution', 'disputes between neighbours', 'shuttle mediation', 'high hedges', 'boundary disputes',
      'neighbourly', 'conflict coaching', 'face to face meeting', 'resolving neighbour', 'reach agreement', 'trained volunteer mediators',
    ],
    not: ['family mediation', 'divorce mediation', 'workplace mediation', 'good neighbour scheme', 'meet the neighbours'],
    related: ['antisocial-behaviour', 'noise', 'legal-advice', 'planning'],
    terms: ['esdServiceType:1124', 'esdServiceType:1122', 'esdServiceType:1485', 'esdServiceType:416', 'openEligibility:mediation'],
  },
  {
    id: 'antisocial-behaviour',
    name: 'Antisocial behaviour',
    advice:
      'Keep a diary and report it to your landlord, the council or the police on 101 (999 if there is danger or a crime is happening now). If three reports bring no action you can ask for a case review, once called the community trigger. You can ask to stay unnamed.',
    says: [
      'antisocial behaviour', 'asb', 'kids causing trouble', 'gangs hanging about', 'drug dealing next door', 'neighbour nuisance',
      'threatened by neighbour', 'smashing windows', 'quad bikes', 'off road bikes', 'youths', 'intimidated on estate',
      'people shooting up in stairwell', 'cuckooing', 'party house', 'shouting abuse', 'graffiti on my door',
      'scared to go out because of youths', 'eggs thrown at house', 'drinking in the park', 'fireworks at night', 'crack house',
      'stone throwing', 'spit at me', 'drug den', 'fighting in street', 'smell of weed from next door', 'bother outside shop',
      'off road bikes on field',
    ],
    staff: ['ASB', 'community trigger', 'ASB case review', 'PSPO', 'injunction', 'closure order', 'PCSO', 'noisy neighbours', 'dispersal'],
    offers: [
      'anti-social behaviour', 'antisocial behaviour', 'asb', 'asb case review', 'community trigger', 'community safety',
      'community wardens', 'neighbourhood policing', 'victims of anti-social behaviour', 'injunctions', 'nuisance behaviour', 'harassment',
      'tenancy enforcement', 'incident diary', 'safer neighbourhoods', 'closure orders', 'estate safety', 'safer streets',
      'acceptable behaviour', 'community protection notice', 'vandalism', 'intimidation', 'report asb', 'crime and disorder',
      'safer communities',
    ],
    not: ['social anxiety', 'autism behaviour', 'challenging behaviour child'],
    related: ['neighbour-disputes', 'noise', 'hate-crime', 'victims', 'street-problems'],
    terms: [
      'esdServiceType:1485', 'esdServiceType:1484', 'esdServiceType:1486', 'esdServiceType:1487', 'esdServiceType:1481',
      'esdServiceType:1482', 'esdServiceType:1752', 'esdServiceType:1750', 'esdServiceType:870', 'esdServiceType:1044', 'esdServiceType:98',
      'esdServiceType:97', 'esdServiceType:99', 'esdServiceType:586', 'openEligibility:immediate-safety',
    ],
  },
  {
    id: 'mortgage-trouble',
    name: 'Trouble paying the mortgage',
    advice:
      'Ring your lender early: it must look at ways to help, such as a longer term, interest-only or a pause, and going to court is its last step. If you get Universal Credit, ask about a loan for mortgage interest. Free debt advisers and legal help are there if papers come.',
    says: [
      'mortgage', 'cant pay mortgage', 'behind with mortgage', 'repossession', 'mortgage gone up', 'house repossessed',
      'losing my house mortgage', 'mortgage arrears', 'bank taking house', 'fixed rate ending', 'interest rates up', 'missed mortgage',
      'handing back keys', 'negative equity', 'interest only ended', 'mortgage holiday', 'separated cant pay mortgage',
      'remortgage cant afford', 'secured loan arrears',
    ],
    staff: ['SMI', 'support for mortgage interest', 'Mortgage Charter', 'HLPAS', 'repossession', 'forbearance', 'MPPI'],
    offers: [
      'mortgage arrears', 'mortgage difficulties', 'repossession', 'mortgage rescue', 'home owners in difficulty',
      'support for mortgage interest', 'mortgage lender', 'forbearance', 'mortgage charter', 'keep your home', 'possession claim by lender',
      'mortgage debt', 'homeowners facing repossession', 'mortgage advice', 'homeowner support',
    ],
    not: ['mortgage broker deals', 'first time buyer'],
    related: ['debt-advice', 'eviction', 'housing-advice', 'universal-credit'],
    terms: ['openEligibility:foreclosure-counseling', 'openEligibility:help-pay-for-housing', 'esdServiceType:1719', 'esdServiceType:110'],
  },
  {
    id: 'buying-home',
    name: 'Buying a home and shared ownership',
    advice:
      'With shared ownership you buy a part and rent the rest; council tenants may have the Right to Buy, though discounts are now smaller. A Lifetime ISA adds 25% to first home savings. Check all costs, such as service charges, with a solicitor.',
    says: [
      'buy a house', 'first time buyer', 'shared ownership', 'right to buy', 'buy my council house', 'get on property ladder',
      'deposit to buy', 'part buy part rent', 'lifetime isa', 'first home', 'affordable home to buy', 'buy my council flat', 'help to buy',
      'self build', 'key worker housing', 'mortgage advice to buy', 'afford a house', 'staircasing', 'conveyancing',
    ],
    staff: ['RTB', 'LISA', 'staircasing', 'first homes', 'rent to buy', 'First Homes', 'help to buy agent'],
    offers: [
      'shared ownership', 'right to buy', 'first time buyers', 'affordable home ownership', 'first homes', 'rent to buy',
      'low cost home ownership', 'community land trust', 'discounted market sale', 'part buy part rent', 'buying your home', 'self-build',
      'home ownership', 'co-housing', 'starter homes', 'homes for sale', 'shares from', 'local connection homes', 'custom build',
    ],
    not: ['buy furniture', 'community share offer'],
    related: ['social-housing', 'savings-credit-union', 'mortgage-trouble'],
    terms: [
      'esdServiceType:151', 'esdServiceType:1720', 'esdServiceType:158', 'esdServiceType:1785', 'openEligibility:homebuyer-education',
      'esdServiceType:1719',
    ],
  },
  {
    id: 'home-fire-safety',
    name: 'Home fire safety visit',
    advice:
      'Your fire service will check your home free and fit smoke alarms if you are older, disabled, a smoker or at higher risk. Test alarms each week and plan your way out. If there is a fire, get out, stay out and call 999.',
    says: [
      'smoke alarm', 'fire alarm', 'fire safety', 'smoke detector', 'alarm keeps beeping', 'fit a smoke alarm', 'chip pan', 'hoarding fire',
      'worried mum will start a fire', 'carbon monoxide', 'smokes in bed', 'deaf smoke alarm', 'fire brigade visit', 'escape plan',
      'candles', 'ebike battery fire', 'free smoke alarm', 'electric blanket check', 'fire hazard flat', 'leaving cooker on',
      'gas safety check', 'boiler safety',
    ],
    staff: ['HFSV', 'safe and well', 'CO alarm', 'PEEP', 'LGSR'],
    offers: [
      'home fire safety', 'safe and well visit', 'smoke alarms', 'fire safety visit', 'home fire safety check', 'fit smoke alarms',
      'fire and rescue', 'carbon monoxide alarm', 'fire prevention', 'sensory impairment alarms', 'fire risk', 'free smoke alarms',
      'escape plan', 'electric blanket testing', 'deaf alarms', 'fire retardant bedding', 'fire setting', 'home safety check',
      'fire service visits', 'arson reduction', 'gas safety checks',
    ],
    not: ['fire pit', 'fireworks display', 'fire walk', 'fireside chat', 'bonfire'],
    related: ['falls', 'handyperson', 'hoarding', 'home-adaptations'],
    terms: [
      'esdServiceType:1119', 'esdServiceType:1602', 'esdServiceType:812', 'esdServiceType:802', 'esdServiceType:423', 'esdServiceType:1796',
      'esdServiceType:800', 'openEligibility:maintenance-repairs',
    ],
  },
  {
    id: 'traveller-sites',
    name: 'Gypsy, Roma and Traveller sites',
    advice:
      'The council runs a waiting list for pitches on its sites, and must look into your needs if you have nowhere lawful to stop. The Traveller Movement and Friends, Families and Travellers give free advice on stopping, planning, school and health.',
    says: [
      'traveller site', 'gypsy site', 'somewhere to pull on', 'caravan pitch', 'pitch', 'roadside', 'moved on by police',
      'travellers stopping place', 'living in caravan', 'plot for trailer', 'trailer', 'boat dweller', 'mooring to live on',
      'van life parked up', 'living in a van', 'caravan evicted', 'traveller family', 'gypsies parked', 'need a pitch', 'transit site',
      'showmen', 'chal',
    ],
    staff: ['GRT', 'GTAA', 'transit site', 'unauthorised encampment', 'negotiated stopping', 'PPTS', 'section 61', 'bargee'],
    offers: [
      'gypsy and traveller', 'gypsies and travellers', 'travellers', 'roma', 'traveller sites', 'pitches', 'traveller liaison', 'romany',
      'boaters', 'transit site', 'negotiated stopping', 'show people', 'unauthorised encampments', 'traveller education',
      'roadside families', 'culturally pitched', 'permanent pitches', 'gypsy roma traveller', 'travelling community', 'bargees',
      'plots and pitches', 'live-aboard',
    ],
    not: ['time traveller', 'travellers cheques', 'football pitch', 'pitch and putt', 'holiday caravan', 'bus travellers'],
    related: ['housing-advice', 'homelessness', 'discrimination', 'school-places'],
    terms: [
      'esdServiceType:655', 'esdServiceType:737', 'esdServiceType:743', 'esdServiceType:780', 'esdServiceType:1717',
      'openEligibility:help-find-housing',
    ],
  },
];
