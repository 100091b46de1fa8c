import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const transport: Need[] = [
  {
    id: 'community-transport',
    name: 'Door-to-door and community transport',
    advice:
      'Dial-a-ride buses and volunteer drivers take people who cannot use ordinary buses to shops, clubs and doctors for a small fare. You join first, then book a few days ahead. Say if you use a wheelchair or need someone to come with you.',
    says: [
      'dial a ride', 'cant get the bus', 'no way to get to shops', 'transport for disabled', 'lift to the shops', 'wheelchair taxi',
      'minibus', 'no bus where i live', 'cant get out without lift', 'lift for mum', 'community bus', 'someone to drive me', 'get to shops',
      'need a lift', 'cannot walk to bus stop', 'transport for old people', 'volunteer driver', 'cant drive anymore', 'group minibus hire',
      'accessible taxi', 'getting about', 'shopping bus', 'door to door', 'ring and ride', 'lift to club', 'taxi for wheelchair',
      'housebound transport', 'transport to church', 'too far to walk', 'going out when disabled', 'get out and about', 'dial a bus',
      'lifts', 'taxicard',
    ],
    staff: ['DRT', 'MiDAS', 'section 19', 'ENCTS', 'WAV', 'taxicard', 'dial-a-ride', 'Ring and Ride'],
    offers: [
      'community transport', 'dial-a-ride', 'dial a ride', 'volunteer drivers', 'door-to-door', 'door to door', 'accessible minibus',
      'ring and ride', 'community car scheme', 'wheelchair accessible vehicles', 'voluntary car scheme', 'shopper bus', 'minibus hire',
      'demand responsive', 'tail lift', 'passengers', 'mobility difficulties', 'transport for older', 'group transport', 'shopping trips',
      'accessible transport', 'escorted journeys', 'mileage rate', 'pick you up from your door', 'drivers collect',
      'difficulty using public transport', 'car scheme', 'pre-book a journey', 'taxicard', 'trips out by minibus', 'accessible vehicles',
      'social car scheme', 'good neighbour transport',
    ],
    not: ['removal van', 'hgv transport', 'refuse vehicle', 'skateboard ride', 'bike ride', 'bus museum', 'ride horse'],
    related: ['patient-transport', 'bus-pass', 'mobility-scooters', 'blue-badge', 'travel-costs'],
    terms: [
      'esdServiceType:272', 'esdServiceType:901', 'esdServiceType:275', 'esdServiceType:280', 'esdServiceType:387', 'esdServiceType:902',
      'openEligibility:transportation', 'openEligibility:transit',
    ],
  },
  {
    id: 'patient-transport',
    name: 'Getting to hospital and the doctor',
    advice:
      'Free NHS patient transport is for people whose health means they cannot travel another way; ask the GP or clinic. Volunteer cars take others for a mileage charge. On a low income or benefits you may get bus fares or petrol back (Healthcare Travel Costs Scheme); keep receipts.',
    says: [
      'hospital transport', 'lift to hospital', 'get to hospital', 'how do i get to my appointment', 'ambulance to appointment',
      'transport to dialysis', 'get to chemo', 'cant get to appointment', 'lift to the doctors', 'travel to clinic', 'hospital car',
      'too ill to take bus', 'volunteer driver hospital', 'hospital run', 'hospital travel cost', 'get home from hospital',
      'no car for hospital', 'radiotherapy transport', 'take mum to hospital', 'petrol for hospital', 'missed appointment no lift',
      'hospital parking costs', 'appointment far away', 'taxi to hospital cost', 'lifts to doctors surgery',
    ],
    staff: ['NEPTS', 'PTS', 'HTCS', 'HC1', 'HC2', 'HC3', 'eligibility screening'],
    offers: [
      'patient transport', 'hospital appointments', 'hospital transport', 'non-emergency patient transport', 'volunteer drivers',
      'medical appointments', 'healthcare travel costs', 'transport to appointments', 'hospital car service', 'gp appointments',
      'lifts to hospital', 'health appointments', 'getting to appointments', 'transport to hospital', 'ambulance car',
      'healthcare appointments', 'drive you to hospital', 'dialysis', 'cancer treatment transport', 'clinic transport', 'escorted hospital',
      'take patients',
    ],
    not: ['ambulance cadets', 'patient participation', 'air ambulance', 'hospital radio', 'patient advice'],
    related: ['community-transport', 'travel-costs', 'hospital-discharge', 'gp'],
    terms: ['esdServiceType:272', 'esdServiceType:832', 'esdServiceType:1814', 'openEligibility:transportation-for-healthcare'],
  },
  {
    id: 'bus-pass',
    name: 'Bus passes and railcards',
    advice:
      'In England you get a free bus pass at State Pension age, or sooner if you are disabled: apply to your council. It works off-peak all over England, and in London you may get one at 60. Disabled and senior railcards take a third off train fares, and a carer can often go free.',
    says: [
      'bus pass', 'free bus', 'bus fare too dear', 'railcard', 'old persons bus pass', 'disabled bus pass', 'cheap travel',
      'renew bus pass', 'freedom pass', 'lost bus pass', 'companion bus pass', 'pensioner bus pass', 'senior railcard', 'train discount',
      'twirly', 'student bus pass', 'bus pass for my son', 'under 19 bus pass', 'zip card', 'blind bus pass', 'bus pass replaced',
      'cant drive bus pass', 'oyster discount', 'free travel', 'bus tickets cheap', 'epilepsy bus pass', 'concession',
    ],
    staff: [
      'ENCTS', 'concessionary', 'Freedom Pass', 'companion pass', '60+ Oyster', 'English National Concessionary',
      'disabled persons railcard', 'Zip Oyster', 'PlusBus',
    ],
    offers: [
      'bus pass', 'bus passes', 'concessionary travel', 'railcards', 'concessionary bus pass', 'english national concessionary',
      'disabled persons bus pass', 'travel pass', 'free bus travel', 'companion pass', 'freedom pass', 'travel cards',
      'concessionary fares', 'travel concessions', 'smartcard', 'older persons pass', 'discounted travel', 'reduced fares',
      'senior railcard', 'travel permits', 'apply for a pass', 'half fare', 'renew your pass',
    ],
    not: ['bus station cafe', 'mountain pass', 'boarding pass', 'gym pass', 'passport'],
    related: ['blue-badge', 'community-transport', 'public-transport', 'travel-costs'],
    terms: [
      'esdServiceType:280', 'esdServiceType:221', 'esdServiceType:907', 'esdServiceType:275', 'openEligibility:bus-passes',
      'openEligibility:help-pay-for-transit',
    ],
  },
  {
    id: 'public-transport',
    name: 'Buses, trains and planning a trip',
    advice:
      'Look up times on Traveline or a map app, or ring the bus firm. Most single bus fares in England are capped, and station staff will help you on and off trains if you book Passenger Assist. A travel trainer can go with you until you feel sure.',
    says: [
      'bus times', 'train times', 'how to get to', 'timetable', 'bus stop', 'bus late', 'what bus', 'metro', 'tram', 'train ticket',
      'scared of the bus', 'bus cancelled', 'nearest station', 'travel training', 'help on the train', 'bus route', 'no bus on sundays',
      'park and ride', 'passenger assist', 'learn to use the bus', 'bus service axed', 'ferry times', 'lost property bus', 'tube',
      'bus diverted', 'night bus', 'nervous about travelling alone', 'step free station', 'journey planner',
    ],
    staff: ['Traveline', 'BSIP', 'DRT', 'travel training', 'ITT', 'Passenger Assist', 'sunflower lanyard', 'TfL', 'NaPTAN'],
    offers: [
      'bus services', 'timetables', 'journey planning', 'bus routes', 'public transport', 'travel training', 'park and ride',
      'real time information', 'travel information', 'train station', 'passenger assistance', 'bus station', 'independent travel training',
      'local buses', 'travel centre', 'ticket office', 'bus users', 'bus shelters', 'tram', 'metro', 'plan your journey',
      'travel confidence', 'bus timetable', 'passengers', 'mobility assistance',
    ],
    not: ['train a dog', 'strength train', 'train to teach', 'train drivers job', 'train set', 'model trains', 'training course'],
    related: ['bus-pass', 'community-transport', 'travel-costs', 'cycling-skills'],
    terms: [
      'esdServiceType:902', 'esdServiceType:903', 'esdServiceType:908', 'esdServiceType:1599', 'esdServiceType:637', 'esdServiceType:1112',
      'esdServiceType:904', 'esdServiceType:905', 'esdServiceType:906', 'esdServiceType:1715', 'esdServiceType:907',
      'openEligibility:transit',
    ],
  },
  {
    id: 'travel-costs',
    name: 'Help with the cost of travel',
    advice:
      'A Jobcentre coach can pay fares to interviews and new work. Hospital trips, school and prison visits each have a scheme to claim fares back. Many councils give young people and care leavers free buses.',
    says: [
      'cant afford bus fare', 'travel costs', 'help with fares', 'petrol money', 'train fare for prison visit', 'bus fare to work',
      'cant afford to get to interview', 'travel money', 'fares', 'cant get to college no money', 'fare to court', 'car tax too dear',
      'taxi fare', 'money for petrol', 'no money to travel', 'bus fare for school', 'travel to training', 'walking to work cant afford bus',
      'travel card', 'help paying for car', 'claim travel', 'fuel for car',
    ],
    staff: ['FSF', 'HTCS', 'APVS', 'HC1', 'travel bursary', 'wheels to work', 'Access to Work', 'Help with Prison Visits'],
    offers: [
      'travel costs', 'travel expenses', 'fares', 'help with travel', 'reimburse travel', 'travel expenses paid', 'wheels to work',
      'travel bursary', 'travel vouchers', 'bus vouchers', 'healthcare travel costs', 'prison visits costs', 'travel tickets',
      'discounted travel', 'free travel', 'moped loan', 'moped hire', 'bus tokens', 'scooter commuter', 'bus tickets for interviews',
      'travel reimbursed', 'assisted travel',
    ],
    not: ['travel insurance', 'travel agent', 'travel vaccinations', 'travel sickness'],
    related: ['bus-pass', 'patient-transport', 'hardship-grants', 'job-search', 'school-transport'],
    terms: [
      'esdServiceType:1135', 'esdServiceType:907', 'esdServiceType:1154', 'openEligibility:help-pay-for-transit',
      'openEligibility:help-pay-for-gas',
    ],
  },
  {
    id: 'school-transport',
    name: 'Transport to school and college',
    advice:
      "Councils must give free school travel if the nearest right school is over two miles away (under eight) or three miles (eight and up), if the walk is unsafe, or if a child's needs mean they cannot walk. Families on low income get more. Apply each year, and appeal if refused.",
    says: [
      'school bus', 'school transport', 'taxi to school', 'how will my child get to school', 'free school travel', 'sen transport',
      'school taxi', 'transport to college', 'school too far to walk', 'bus to school', 'lift to school', 'bus pass for school',
      'send transport refused', 'cant get kids to school', 'get to special school', 'college bus', 'post 16 transport', 'walking bus',
      'unsafe route to school', 'school crossing', 'lollipop lady', 'parking outside school',
    ],
    staff: [
      'H2ST', 'home to school', 'SEN transport', 'post-16 transport', 'EHCP', 'personal travel budget', 'statutory walking distance', 'ITT',
      'passenger assistant', 'extended rights',
    ],
    offers: [
      'home to school transport', 'school transport', 'school bus', 'free transport to school', 'post-16 transport', 'travel assistance',
      'send transport', 'passenger assistants', 'personal travel budget', 'travel to school', 'school travel', 'transport appeals',
      'college transport', 'walking bus', 'eligibility for transport', 'school crossing patrol', 'transport policy', 'taxi escort',
      'school travel pass', 'active travel to school', 'statutory walking distances',
    ],
    not: ['school trip', 'driving school', 'school of dance'],
    related: ['public-transport', 'bus-pass', 'send-support', 'travel-costs', 'school-places'],
    terms: [
      'esdServiceType:891', 'esdServiceType:40', 'esdServiceType:1135', 'esdServiceType:546', 'esdServiceType:573', 'esdServiceType:3',
      'openEligibility:transportation-for-school',
    ],
  },
  {
    id: 'blue-badge',
    name: 'Blue Badge and disabled parking',
    advice:
      'A Blue Badge lets you park nearer if you cannot walk far or have a hidden condition that makes trips hard. Apply to your council on GOV.UK; it costs up to £10 and lasts three years. You can ask the council for a marked bay near your home too; others may still use it.',
    says: [
      'blue badge', 'disabled badge', 'disabled parking', 'cant walk far from car', 'park near shops', 'disabled bay',
      'park outside my house disabled', 'badge for autistic child', 'renew blue badge', 'blue badge for mum', 'disabled permit',
      'disabled space outside house', 'park for disabled', 'blue badge refused', 'someone in disabled bay', 'parking badge',
      'hidden disability parking', 'badge for dementia', 'orange badge', 'lost blue badge', 'badge stolen', 'badge for bad knees',
      'badge for disabled', 'misused blue badge', 'disabled sticker',
    ],
    staff: ['BBIS', 'desktop assessment', 'advisory bay', 'expert assessor', 'independent mobility assessment', 'enforceable bay'],
    offers: [
      'blue badge', 'blue badges', 'disabled parking', 'blue badge scheme', 'disabled persons parking bay', 'disabled bays',
      'mobility assessment', 'non-visible disabilities', 'parking concession', 'parking for disabled', 'disabled parking bays',
      'badge holders', 'badge renewal', 'blue badge application', 'parking badge', 'hidden disabilities parking', 'badge applications',
      'support to apply for a blue badge',
    ],
    not: ['scout badge', 'swimming badge', 'name badge', 'blue badge guide', 'tourist guide blue badge'],
    related: ['disability-benefits', 'bus-pass', 'parking-permits', 'community-transport'],
    terms: ['esdServiceType:279', 'esdServiceType:274', 'esdServiceType:276'],
  },
  {
    id: 'mobility-scooters',
    name: 'Mobility scooters and Shopmobility',
    advice:
      'Shopmobility lends scooters and wheelchairs in many town centres, for free or a few pounds; take ID and book. Wheelchair services on the NHS need a referral. Buy second hand with care and have it serviced; you can use the small kind on pavements with no licence.',
    says: [
      'mobility scooter', 'scooter hire', 'shopmobility', 'wheelchair hire', 'cant walk round shops', 'borrow a wheelchair',
      'scooter for mum', 'hire wheelchair for day', 'battery scooter', 'powered wheelchair', 'borrow scooter', 'wheelchair loan',
      'walk round town', 'scooter repair', 'scooter puncture', 'walking frame hire', 'lend a wheelchair', 'wheelchair for holiday',
      'cant walk far shopping', 'rollator', 'scooter shed', 'wheelchair repair', 'scooter training',
    ],
    staff: ['Shopmobility', 'scooter proficiency', 'Motability scooter', 'wheelchair services', 'Red Cross loan', 'powerchair'],
    offers: [
      'shopmobility', 'mobility scooters', 'wheelchair hire', 'scooter hire', 'wheelchair loan', 'powered wheelchairs',
      'manual wheelchairs', 'mobility equipment hire', 'scooters', 'short-term loan of wheelchairs', 'day hire', 'mobility aids',
      'loan of wheelchairs', 'powerchairs', 'mobility equipment', 'scooter storage', 'wheelchairs for loan', 'town centre wheelchairs',
      'scooter servicing', 'mobility centre', 'try out scooters', 'walkers and rollators', 'electric scooters for shoppers',
    ],
    not: [
      'e scooter', 'electric scooter riding', 'kids scooter', 'scooter park', 'skate scooter', 'social mobility', 'wheelchair basketball',
      'mod scooter club',
    ],
    related: ['wheelchair-mobility', 'community-transport', 'equipment-aids', 'blue-badge'],
    terms: [
      'esdServiceType:205', 'esdServiceType:276', 'esdServiceType:1402', 'openEligibility:assistive-technology',
      'openEligibility:medical-supplies', 'openEligibility:transportation',
    ],
  },
  {
    id: 'driving',
    name: 'Learning to drive and staying safe on the road',
    advice:
      'Apply for a provisional licence from age 15 years and 9 months. If illness may affect your driving you must tell DVLA, and a driving mobility centre can test you and fit controls. At 70 you renew every three years; many road safety teams give older drivers a friendly check.',
    says: [
      'learn to drive', 'driving lessons', 'driving test', 'theory test', 'should dad still be driving', 'dvla', 'provisional licence',
      'told i cant drive', 'renew licence at 70', 'older driver', 'car adapted for disabled', 'driving assessment', 'motability car',
      'disabled driver', 'hand controls', 'licence taken', 'driving after stroke', 'speed awareness', 'driving licence', 'instructor',
      'cheap driving lessons', 'scared of driving', 'refresher driving', 'theory test help', 'young driver', 'minibus licence', 'car club',
      'car share', 'electric car charger', 'share a lift to work', 'ev charging', 'hire car by hour', 'motorcycle training', 'bikesafe',
    ],
    staff: ['DVLA', 'DVSA', 'ADI', 'MiDAS', 'Motability', 'CBT', 'NDORS', 'WAV', 'Pass Plus', 'DVLA medical'],
    offers: [
      'driving assessment', 'driving lessons', 'older drivers', 'road safety', 'driving mobility centre', 'motability', 'adapted vehicles',
      'theory test', 'mature drivers', 'learner drivers', 'driver training', 'advanced driving', 'car clubs', 'car sharing', 'lift share',
      'driving confidence', 'speed awareness', 'midas training', 'safe driving', 'driver refresher', 'adapted car',
      'electric vehicle charging', 'car club vehicles', 'motorcyclists', 'refresher lessons', 'young drivers', 'drive again',
      'ev charge points', 'experienced driver assessment',
    ],
    not: [
      'hard driving', 'golf driving range', 'volunteer driver will collect', 'drive a digger', 'food drive', 'hard drive', 'driven by',
      'cattle drive', 'drives me mad',
    ],
    related: ['bus-pass', 'community-transport', 'blue-badge', 'cycling-skills'],
    terms: ['esdServiceType:783', 'esdServiceType:784', 'esdServiceType:276', 'esdServiceType:1111', 'openEligibility:transportation'],
  },
  {
    id: 'cycling-skills',
    name: 'Learn to cycle and low-cost bikes',
    advice:
      'Councils give free or cheap cycle training to adults and children (Bikeability), and a Dr Bike stall will check yours. Bike reuse projects sell or give mended bikes. Work schemes and hire bikes help too.',
    says: [
      'learn to ride a bike', 'bike', 'cheap bike', 'second hand bike', 'bike repair', 'fix my bike', 'puncture', 'bike lessons',
      'cant ride a bike', 'bike for work', 'bikeability', 'kids bike', 'nervous cycling on road', 'bike stolen', 'bike hire',
      'cycle to work', 'adult learn to cycle', 'bike broke', 'mend bike', 'bike maintenance', 'ebike', 'free bike', 'bike for my son',
      'ride a bike never learned', 'bike marking', 'secure bike parking', 'recycled bikes', 'mechanic for my bike', 'tricycle',
      'cycle lessons', 'grow into bike', 'bike locker', 'donate bike',
    ],
    staff: ['Bikeability', 'Dr Bike', 'C2W', 'Cycle to Work', 'bike doctor', 'social prescribing cycling', 'all-ability', 'Wheels for All'],
    offers: [
      'cycle training', 'bikeability', 'learn to cycle', 'bike maintenance', 'dr bike', 'recycled bikes', 'refurbished bikes',
      'bike workshop', 'low-cost bikes', 'adult cycle lessons', 'bike recycling', 'bike library', 'cycle hub', 'bicycle', 'bike repairs',
      'donated bikes', 'cycle skills', 'learn to ride', 'bike hire', 'balance bikes', 'cycling confidence', 'bicycles', 'e-bikes',
      'bike mechanics', 'cycle maintenance', 'cycling lessons', 'all-ability cycling', 'adapted bikes', 'active travel',
      'fix your own bike', 'bike surgery', 'cycle repair', 'bike loan', 'bike marking',
    ],
    not: ['exercise bike', 'motorbike', 'quad bikes nuisance', 'spin class', 'bike ride for charity', 'bike shed'],
    related: ['cycling-clubs', 'public-transport', 'repair-cafe'],
    terms: [
      'esdServiceType:547', 'esdServiceType:546', 'esdServiceType:1566', 'esdServiceType:1530', 'esdServiceType:539', 'esdServiceType:1799',
      'openActiveActivity:4a19873e-118e-43f4-b86e-05acba8fb1de', 'openEligibility:transportation',
    ],
  },
];
