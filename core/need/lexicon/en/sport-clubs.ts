import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const sportClubs: Need[] = [
  {
    id: 'racket-sports',
    name: 'Tennis, badminton, squash and table tennis',
    advice:
      'Park courts are cheap or free to book, and many have free Saturday sessions with rackets to lend. Badminton and table tennis clubs meet in halls. Pickleball is easy to learn at any age.',
    says: [
      'tennis', 'badminton', 'table tennis', 'squash', 'pickleball', 'tennis lessons', 'ping pong', 'padel', 'tennis court', 'book a court',
      'play tennis', 'badminton partner', 'tennis for kids', 'free tennis', 'tennis club', 'walking tennis', 'play badminton',
      'table tennis for older people', 'ping pong with others', 'racket', 'racquets', 'someone to play tennis with', 'badminton club',
      'squash court', 'badminton for beginners', 'racketball', 'knockabout', 'bored lad hits ball against wall',
      'want partner to hit balls with', 'beginner never held a racket', 'used to play in school years ago racquet',
      'husband retired wants tennis mates', 'want to play doubles', 'court near me cost', 'wimbledon makes me want to play',
      'son loves wimbledon', 'shuttlecock', 'indoor when wet racket game', 'ping pong in pub', 'grandad plays table tennis',
      'bats and tables', 'bad knees want paddle game', 'serve and volley',
    ],
    staff: ['LTA', 'padel', 'racketball', 'ClubSpark', 'Bat and Chat', 'U3A tennis'],
    offers: [
      'tennis', 'badminton', 'table tennis', 'squash', 'pickleball', 'racket', 'padel', 'ping pong', 'tennis club', 'rackets',
      'court booking', 'tennis courts', 'badminton courts', 'racquets', 'shuttlecocks', 'racquet', 'tennis coaching', 'short tennis',
      'racketball', 'badminton club', 'tennis lessons', 'walking tennis', 'tennis sessions', 'bat and chat', 'social badminton',
      'free park tennis', 'shuttlers', 'social doubles', 'hit and giggle', 'rackets provided', 'knock-up', 'feather and plastic shuttles',
    ],
    not: [
      'magistrates court', 'butternut squash', 'noise racket', 'protection racket', 'county court', 'court order', 'crown court',
      'court date', 'courtyard', 'going to court',
    ],
    related: ['exercise-classes', 'disability-sport', 'leisure-pass', 'bowls'],
    terms: [
      'esdServiceType:641', 'esdServiceType:453', 'openActiveActivity:f2ea7405-6098-4378-b0fe-4e398a659fc4',
      'openActiveActivity:c0360db0-a817-4bae-9167-40f89b49fc9e', 'openActiveActivity:b7845b8a-4c0c-4a8f-93d3-d41d62eec889',
      'openActiveActivity:1a05993d-b206-4efe-85da-646fa340bdf4', 'openActiveActivity:d354b58e-0c97-47c8-92cb-937b91d56eef',
    ],
  },
  {
    id: 'martial-arts',
    name: 'Martial arts and boxing',
    advice:
      "Most clubs give a free first class; check it belongs to its sport's own body and coaches are vetted. Non-contact boxing is good for fitness and focus. Some sessions are free or cheap for young people.",
    says: [
      'karate', 'judo', 'boxing', 'kickboxing', 'taekwondo', 'self defence', 'mma', 'martial arts for kids', 'jiu jitsu', 'wrestling',
      'boxing gym', 'boxing club', 'kung fu', 'my son needs discipline', 'womens self defence', 'boxing for girls', 'learn to fight',
      'fencing', 'thai boxing', 'kids karate', 'aikido', 'martial arts', 'learn self defence', 'sparring', 'capoeira', 'bjj', 'muay thai',
      'non contact boxing', 'boxing for teenagers', 'ladies boxing', 'boxing for mental health', 'boxing for parkinsons',
      'son gets picked on want him to learn to stand up for himself', 'hits out at home needs to box it out', 'punch bag',
      'throw a few punches', 'let rip on bag', 'want to learn to defend myself since attack', 'black belt',
      'lad full of aggression channel it', 'daughter wants be ninja', 'dojo', 'jab pads', 'boxing gloves',
      'cant concentrate need discipline son kick', 'swords fencing', 'walk home scared learn defend', 'girls fight back class', 'kick pads',
      'gi', 'sensei', 'bairn wants to be karate kid',
    ],
    staff: ['BJJ', 'MMA', 'Krav Maga', 'Box to Burn', 'boxercise'],
    offers: [
      'martial arts', 'boxing', 'karate', 'judo', 'taekwondo', 'kickboxing', 'self defence', 'dojo', 'boxing club', 'mma',
      'gloves and wraps', 'sensei', 'jiu jitsu', 'amateur boxing', 'kung fu', 'black belt', 'gradings', 'non-contact boxing', 'thai boxing',
      'wrestling', 'fencing club', 'discipline and respect', 'boxing gym', 'aikido', 'self-defence', 'ju jitsu', 'krav maga',
      'boxing sessions', 'grading', 'sparring', 'fencing', 'capoeira', 'fitness boxing', 'coloured belts', 'ring craft', 'noncontact',
      'pad work', 'bag work', 'martial', 'fight fit', 'self-confidence through judo',
    ],
    not: [
      'boxing day', 'fence panel', 'christmas boxes', 'garden fence', 'cardboard box', 'fencing dispute', 'fence dispute', 'moving boxes',
      'box bedroom', 'energy box', 'seat belt',
    ],
    related: ['gym', 'youth-clubs', 'exercise-classes', 'sport-other'],
    terms: [
      'esdServiceType:641', 'esdServiceType:453', 'openActiveActivity:2330f2d4-d0dc-4231-8dd9-07d37a452228',
      'openActiveActivity:d4417bb3-383f-489b-b0c7-731b82f3b220', 'openActiveActivity:88ba0d3d-ce9e-4ee7-a6e5-2f16c944bfac',
      'openActiveActivity:92808e60-820c-4ee2-89ec-ea8d99d3f528', 'openActiveActivity:1653aaaf-cb1e-4611-b45e-95a32d4a7db5',
      'openActiveActivity:50e6f8dc-59a8-4899-af75-7ac344a85a06', 'openActiveActivity:9bc83d83-c651-4f37-b7e8-8ae4885d1899',
    ],
  },
  {
    id: 'bowls',
    name: 'Bowls, boules and golf',
    advice:
      'Bowls clubs lend bowls and teach you free on an open day; flat shoes are all you need. Play is outdoors from April to September and on mats indoors in winter. Park golf and pitch and putt are cheap ways to start.',
    says: [
      'bowls', 'bowling green', 'lawn bowls', 'indoor bowls', 'golf', 'croquet', 'boules', 'petanque', 'crown green', 'short mat bowls',
      'carpet bowls', 'pitch and putt', 'learn bowls', 'bowls for beginners', 'play golf', 'golf lessons', 'golf for beginners',
      'golf course', 'bowls club', 'curling', 'ten pin bowling', 'crazy golf', 'driving range', 'disc golf', 'bowling alley', 'bowling',
      'kurling', 'putting', 'play bowls', 'bowling for disabled', 'dad used to roll woods', 'woods need a green',
      'gentle game on grass for husband', 'white flannels', 'dad retired wants a round with someone', 'nine holes', 'tee off',
      'lost golf mates', 'gran wants easy outdoor game', 'indoor mat game church hall', 'jack and woods', 'putt with grandkids',
      'bored on flat green', 'swing lessons', 'fairway', 'carpet mats afternoon', 'ten pin with the family', 'bowl with stroke arm',
      'drop in roll up',
    ],
    staff: ['short mat', 'crown green', 'new age kurling'],
    offers: [
      'bowls', 'bowling green', 'lawn bowls', 'crown green', 'short mat', 'indoor bowls', 'petanque', 'croquet', 'bowls club', 'golf',
      'golf club', 'carpet bowls', 'pitch and putt', 'bowlers', 'roll up', 'boules', 'short mat bowls', 'golf course', 'bowls sessions',
      'ten pin bowling', 'driving range', 'putting green', 'fairways', 'new age kurling', 'boccia', 'golfers', 'crown green bowling',
      'woods to borrow', 'coached golf', 'the green is open', 'rinks', 'the jack', 'tee times', 'rink hire',
    ],
    not: ['bowels', 'bowel cancer', 'soup bowls', 'fruit bowl', 'bowel screening', 'sound bowls', 'hair curling'],
    related: ['chair-exercise', 'racket-sports', 'snooker-darts', 'loneliness'],
    terms: [
      'esdServiceType:336', 'esdServiceType:641', 'esdServiceType:640', 'openActiveActivity:b885f4f6-2242-4d11-9466-065d60402624',
      'openActiveActivity:7ae6067a-07f7-4aea-9e1f-eeeea5ae9047', 'openActiveActivity:8cba755c-5b62-4e79-b9f2-4f0cb5248f74',
      'openActiveActivity:fc435509-332a-41db-b204-0da4153cf4f6', 'openActiveActivity:1caf9e44-b0b0-43ed-82e3-066f45637d07',
      'openActiveActivity:e0fced38-3d72-48bb-b203-05e75d4df55e', 'openActiveActivity:611363c5-8acf-4eeb-aeba-c33e9c70146e',
    ],
  },
  {
    id: 'snooker-darts',
    name: 'Snooker, pool, darts and pub games',
    advice:
      "Social clubs, working men's clubs and pubs have teams and tables, and new players are welcome. Youth clubs often have a pool table for free. Ask about day-time sessions if you do not drink.",
    says: [
      'snooker', 'darts', 'pool table', 'play pool', 'dominoes league', 'pub games', 'snooker club', 'darts team', 'somewhere to play pool',
      'table football', 'bar billiards', 'play darts', 'skittles', 'crib team', 'pool league', 'working mens club', 'table skittles',
      'darts for beginners', 'snooker with mates', 'cue sports', 'pool hall', 'shove hapenny', 'indoor games with mates', 'play snooker',
      'good at pool want a league', 'bull and arrows', 'arrows down the pub', 'somewhere to throw darts', 'lads in town snooker hall shut',
      'cue gathering dust', 'want quiz and darts night', 'play cribbage', 'grandad crib', 'dominoes old boys', 'bar games without drink',
      'dad misses his snooker', 'pool without pub', 'hustling baize', 'table in community club lads', 'cues and balls', 'play killer',
      'cards and darts night', 'ran out of darts mates',
    ],
    staff: ['CIU', 'WMC', 'cue sports'],
    offers: [
      'snooker', 'darts', 'pool table', 'billiards', 'pool league', 'games room', 'dominoes', 'skittles', 'working mens club', 'darts team',
      'cue', 'snooker tables', 'snooker club', 'darts league', 'social club', 'bar and games room', 'pool and darts', 'crib',
      'table football', 'cue sports', 'sports and social club', 'quoits', 'members bar', 'pool team', 'pool cue', 'oche', 'baize',
      'players of all standards snooker', 'tables available', 'potters', 'carrom',
    ],
    not: [
      'swimming pool', 'car pool', 'pool hoist', 'paddling pool', 'hydrotherapy pool', 'hot tub', 'learn to swim pool', 'rock pool',
      'poolside', 'pool your money',
    ],
    related: ['board-games', 'bowls', 'loneliness', 'mens-groups'],
    terms: [
      'esdServiceType:641', 'esdServiceType:297', 'openActiveActivity:ee7fa47c-617b-44ac-88fa-ef7b7ae03516',
      'openActiveActivity:b008b1d5-9019-463e-9941-74bb34a9edfa', 'openActiveActivity:eaa5a9bc-c23d-4643-80d9-8691646545be',
      'openActiveActivity:c4661096-04c3-41de-b8d2-00788dd53023', 'openActiveActivity:76f7d884-ca72-4005-a5cb-47cc00649c7c',
    ],
  },
  {
    id: 'gymnastics',
    name: 'Gymnastics and trampolining',
    advice:
      'Clubs take children from walking age, mostly with a waiting list, so ask early. Adult gymnastics and parkour are on the rise. Look for low-noise sessions for children with extra needs.',
    says: [
      'gymnastics', 'trampolining', 'trampoline', 'tumbling', 'gym for kids', 'gym for toddlers', 'parkour', 'gymnastics for my daughter',
      'cheer', 'circus', 'adult gymnastics', 'rebound therapy', 'trampoline park', 'cartwheels', 'gymnastic club', 'soft play gymnastics',
      'free running', 'acro', 'baby gym', 'rhythmic gymnastics', 'bouncing', 'freerunning', 'gym club for children',
      'daughter does handstands all over house', 'handstands on sofa', 'flips off the sofa', 'flips off everything', 'cartwheels all day',
      'toddler climbs all furniture need gym', 'bounces on bed all day', 'back flip', 'somersaults', 'leotard', 'jumps off furniture',
      'wants to be like simone biles', 'autistic boy loves to bounce', 'monkey bars mad', 'toddler full of beans roll about mats',
      'vault and beam', 'aerial silks', 'hula hoops trapeze', 'juggling',
    ],
    staff: ['rebound', 'gymfun'],
    offers: [
      'gymnastics', 'trampoline', 'trampolining', 'tumbling', 'gymnasts', 'preschool gym', 'parkour', 'rebound', 'gymnastics club',
      'bars and beams', 'trampolines', 'acrobatics', 'tumble', 'floor and vault', 'british gymnastics', 'toddler gym', 'rebound therapy',
      'somersaults', 'recreational gymnastics', 'acrobatic', 'freerunning', 'adult gymnastics', 'free running', 'tumble tots',
      'forward rolls', 'leotards', 'rolls and jumps', 'agility for little ones', 'circus skills', 'aerial',
    ],
    not: ['gymnasium hire', 'fitness gym', 'mental gymnastics'],
    related: ['dance', 'youth-clubs', 'sport-other'],
    terms: [
      'esdServiceType:641', 'esdServiceType:453', 'openActiveActivity:f6ccded0-2666-4a51-88a4-ed6905bb4313',
      'openActiveActivity:0082b27f-8be5-4ade-ae1f-5f0b2be9e164', 'openActiveActivity:293f2c7f-19fd-4db1-921c-e37867ae9839',
    ],
  },
];
