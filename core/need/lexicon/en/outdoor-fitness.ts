import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const outdoorFitness: Need[] = [
  {
    id: 'running',
    name: 'Running and athletics',
    advice:
      'Parkrun is a free 5 km on Saturday mornings, and walkers are welcome; the 2 km is for children on Sundays. Couch to 5K takes nine weeks with a free NHS app. Clubs have groups for slow and new runners.',
    says: [
      'running', 'couch to 5k', 'parkrun', 'running club', 'jogging', 'run with others', 'athletics club', 'marathon', 'slow runners',
      'start running', 'running group', 'run for beginners', 'jog', 'athletics', 'kids running', 'cross country', '10k', 'triathlon',
      'sprint', 'women running group', 'run leader', 'high jump', 'long jump', 'javelin', 'fell running', 'running for mental health',
      'running buddy', 'never run before', 'orienteering', 'trail running', 'half marathon', 'slow jog', 'c25k',
      'out of puff running for bus want get fit run', 'want to run but slow', 'always at the back when i run',
      'daughter wants to join athletics like mo farah', 'husband training for a 10k wants company', 'run round the park saturday morning',
      'trainers gathering dust', 'run but dont want to be alone in dark', 'lost weight now want to run', 'jog with buggy',
      'gran started jogging', 'son fastest in class sprint', 'long jumper', 'wheeze but want to jog', 'doing race for charity never run',
    ],
    staff: ['C25K', 'parkrun', 'LiRF', 'England Athletics', 'RunTogether', 'duathlon'],
    offers: [
      'running club', 'running group', 'parkrun', 'couch to 5k', 'runners', 'jog', 'athletics', '5k', 'run together', 'beginners running',
      'running', 'athletes', 'marathon', 'track and field', 'cross country', 'triathlon', 'running sessions', 'road running', 'jogging',
      'run leaders', 'harriers', 'junior parkrun', 'track sessions', '10k', 'jeffing', 'fell', 'athletics track', 'orienteering', 'sprints',
      'no one left behind', 'all paces', 'run and chat', 'jog leaders', 'tail walker', 'club vest', 'strides', 'trainers on',
    ],
    not: [
      'running late', 'run out', 'cold runs', 'nose running', 'run a business', 'runny nose', 'run away', 'run out of food', 'run down',
      'running costs', 'the runs', 'run by', 'run by volunteers', 'run out of money',
    ],
    related: ['walking-group', 'leisure-pass', 'gym', 'cycling-clubs'],
    terms: [
      'esdServiceType:641', 'esdServiceType:453', 'openActiveActivity:72ddb2dc-7d75-424e-880a-d90eabe91381',
      'openActiveActivity:4d280e1b-a370-4582-ab4d-442b2eeaf5d4', 'openActiveActivity:c4e6c711-66fc-438e-b206-1dfdddc2d912',
      'openActiveActivity:b2d5619e-56a7-4c40-b691-7f946f6ff5df',
    ],
  },
  {
    id: 'cycling-clubs',
    name: 'Cycling clubs and group rides',
    advice:
      "Social rides are slow and friendly, with stops for cake; road clubs go further and faster. Women's rides and rides on trikes or hand bikes are there too. Check your tyres and bring a spare tube.",
    says: [
      'cycling club', 'bike rides', 'ride with others', 'cycle routes', 'mountain biking', 'bmx', 'road cycling', 'ladies cycling',
      'bike group', 'social bike ride', 'family bike ride', 'ride out', 'pump track', 'bike club for kids', 'cycle with people',
      'led rides', 'mtb', 'easy bike ride', 'touring', 'velodrome', 'sunday ride', 'cycle track', 'trikes to ride', 'rides near me',
      'bike park', 'breeze rides', 'tandem', 'unicycle', 'bike polo', 'e bike ride group', 'bike in shed want people to ride with',
      'rides on his own wants company bike', 'got a new bike want some routes', 'husband retired bought bike lycra',
      'son loves bmx nowhere to ride', 'take kids on bikes somewhere no cars', 'lost confidence cycling want slow group',
      'pedal with others', 'rides with cake stop', 'long bike ride sundays', 'blind and want to ride tandem',
      'disabled child wants to ride trike', 'saddle sore but keen', 'sunday club run', 'pedalling',
    ],
    staff: ['Breeze', 'MTB', 'BMX', 'sportive', 'Cycling UK', "Let's Ride"],
    offers: [
      'cycling club', 'group rides', 'guided rides', 'bike rides', 'road cycling', 'cyclists', 'club runs', 'led rides', 'social cycling',
      'mountain biking', 'bmx', 'cycle rides', 'cycling', 'family bike ride', 'cycle group', 'ride leader', 'audax', 'cycle paths',
      'breeze', 'sportive', 'mountain bike', 'bmx club', 'inclusive cycling', 'rides for all', 'club rides', 'riders', 'velodrome',
      'pump track', 'tandem', 'cycling routes', 'weekly rides', 'peloton', 'no one gets dropped', 'all-ability cycling', 'cake stop',
      'pedal', 'handcycles', 'easy riders', 'turbo',
    ],
    not: [
      'benefit cycle', 'menstrual cycle', 'motorbike club', 'life cycle', 'cycle of abuse', 'bike repair', 'cycle of poverty', 'recycling',
    ],
    related: ['cycling-skills', 'running', 'disability-sport', 'walking-group'],
    terms: [
      'esdServiceType:1566', 'esdServiceType:539', 'esdServiceType:641', 'openActiveActivity:4a19873e-118e-43f4-b86e-05acba8fb1de',
      'openActiveActivity:8302ec84-3d0b-44cb-b622-254596d37086',
    ],
  },
  {
    id: 'leisure-pass',
    name: 'Cheaper sport and leisure',
    advice:
      'Many councils sell or give a leisure card to people on benefits, carers, students, care leavers and over-60s, with up to half off. You can use it in the same day in most places. Clubs also have hardship funds and free kit; please ask.',
    says: [
      'leisure card', 'leisure pass', 'discount gym', 'cheap swimming on benefits', 'gym discount', 'cheap membership',
      'discount on activities', 'cant afford gym', 'cant afford sports club', 'concession gym', 'low income gym', 'gym on benefits',
      'carers gym discount', 'free gym for care leavers', 'kids sport too dear', 'money off leisure centre', 'off peak', 'half price swim',
      'over 60s discount', 'student discount gym', 'cant afford football kit', 'free sport', 'football boots for my son', 'sports kit',
      'grants for young athletes', 'gym free trial', 'leisure membership', 'swimming costs too much with three kids',
      'club fees too dear for my lad', 'cant pay subs for football', 'daughter picked for team cant afford kit',
      'had to stop his swimming lessons money', 'gym membership cancelled no money', 'anything free for kids to do sport',
      'cheap for pensioners at baths', 'on pip cheaper gym', 'on uc cheaper swimming', 'carer goes in free pool',
      'twenty quid for family swim', 'no money for trainers pe sport', 'talented at athletics cant afford travel',
      'six kids leisure centre price', 'care leaver gym', 'cheaper exercise on esa',
    ],
    staff: ['leisure card', 'concessions', 'Max Card', 'Access to Leisure', 'KitAid', 'SportsAid'],
    offers: [
      'leisure card', 'concessionary membership', 'discounted membership', 'leisure pass', 'reduced rates', 'concessions',
      'access to leisure', 'discounted rate for people on benefits', 'off-peak', 'pay as you go', 'leisure membership',
      'free for under 16s', 'discount card', 'subsidised', 'concession card', 'card holders', 'reduced price leisure', 'kit bank',
      'free kit', 'bursary for sport', 'kit donations', 'boot room', 'sports equipment for families', 'low income membership',
      'discounts on leisure', 'free activities', 'pay as you play', 'passport to leisure', 'free swims', 'sponsored places',
      'fee waivers for clubs', 'kit library', 'active card', 'ability to pay never a barrier to sport', 'hardship places',
    ],
    not: ['pass on information', 'bus pass', 'hall pass', 'pass my test', 'student card discount phone', 'passport discounts'],
    related: ['gym', 'swimming', 'money-guidance', 'exercise-referral'],
    terms: ['esdServiceType:456', 'esdServiceType:639', 'esdServiceType:451', 'openEligibility:recreation'],
  },
];
