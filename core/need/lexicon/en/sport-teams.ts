import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const sportTeams: Need[] = [
  {
    id: 'football',
    name: 'Football',
    advice:
      "Find a team on the England Football site, from under-7s to vets, women's and walking football for over-50s. Small-sided nights are pay and play. Clubs often have free kit or boots if money is tight.",
    says: [
      'football', 'five a side', 'walking football', 'girls football', 'football team', 'kickabout', 'football for over 50s',
      'football club for my son', 'womens football', 'football training', 'under 8s football', 'play footy', 'footy', 'five aside',
      'football coaching', 'sunday league', 'football for girls', 'football for lads', 'referee course', 'disability football', 'fitba',
      'soccer', 'goalie', 'football pitch', "men's football mental health", 'my son loves football', 'futsal', 'join football team',
      'football camps', 'football near me', 'son kicks a ball all day no team', 'lad got dropped from team', 'daughter only girl in team',
      'wants to play in goal', 'keepie uppies', 'lads at work want a five a side', 'quit smoking want a kickabout',
      'bad knees still want to kick a ball', 'over 40 old man footy', 'footballer', 'new to town want a sunday team',
      'kicked out of academy gutted', 'run around park with ball', '6 year old mad on ball', 'goalkeeper', 'lasses footy',
      'asylum lads want play football', 'want to ref', 'astro', 'cage football', 'play up front', 'kick around with dads',
    ],
    staff: ['FA', '5-a-side', 'Wildcats', 'Premier League Kicks', 'Man v Fat', '11-a-side'],
    offers: [
      'football', 'walking football', 'five-a-side', 'football club', 'junior football', 'girls football', 'grassroots football', 'kicks',
      'football sessions', 'football foundation', 'wildcats', 'football team', 'fa', 'under 7s', 'under 12s', 'footballers', '5-a-side',
      'match days', 'goalkeepers', 'pitches', 'community football', 'league', 'futsal', 'womens football', 'coaching football',
      'football training', 'club foundation', 'man v fat', 'kickabout', '3g pitch', 'kick a ball', 'small-sided', 'turn up and play', 'fc',
      'weetabix wildcats', 'mini kickers', 'squad girls', 'recreational football', 'pan disability league', 'juniors under 12', 'matchday',
    ],
    not: ['american football', 'table football', 'watch football in pub', 'football trafficking', 'gaelic football'],
    related: ['rugby', 'youth-clubs', 'leisure-pass', 'disability-sport'],
    terms: [
      'esdServiceType:641', 'esdServiceType:453', 'openActiveActivity:0a5f732d-e806-4e51-ad40-0a7de0239c8c',
      'openActiveActivity:b8019b67-2ade-406f-a012-91a5c3869652', 'openActiveActivity:64ba748e-d7f0-46bd-ac49-63820c5eb10e',
      'openActiveActivity:1de4c90e-6a27-4bc4-a2be-437a443c7ded',
    ],
  },
  {
    id: 'rugby',
    name: 'Rugby',
    advice:
      'Clubs have tag rugby for small ones, touch for all and full sides for men and women. Come along on a training night in trainers; you do not need to have played. Some run wheelchair or mixed ability rugby.',
    says: [
      'rugby', 'tag rugby', 'touch rugby', 'rugby league', 'rugby union', 'womens rugby', 'rugby for kids', 'mini rugby', 'walking rugby',
      'rugby club', 'rugby team', 'girls rugby', 'play rugby', 'rugby sevens', 'learn rugby', 'rugby training', 'mixed ability rugby',
      'big lad wants to tackle', 'oval ball', 'school coach says son built for it prop', 'prop forward', 'daughter wants to tackle',
      'tags on shorts kids', 'touch after work for fun', 'lads want a scrum team', 'miss playing lost my club rugby', 'winger', 'fly half',
      'bairns muddy sunday', 'wheelchair murderball', 'played at school rugger', 'rugger', 'try line', 'six nations makes son want to play',
    ],
    staff: ['RFU', 'colts', 'O2 Touch', 'RUFC', 'RLFC'],
    offers: [
      'rugby', 'rugby club', 'tag rugby', 'touch rugby', 'rugby league', 'rugby union', 'minis and juniors', 'contact rugby', 'scrum',
      'rugby football club', 'walking rugby', 'rugby training', 'rufc', 'mixed ability', 'colts', 'rugby sessions', 'wheelchair rugby',
      'rucks', 'tag belts', 'colts and vets', 'touch league', 'vets rugby', 'muddy boots',
    ],
    not: ['rugby the town'],
    related: ['football', 'disability-sport', 'cricket-rounders'],
    terms: [
      'esdServiceType:641', 'esdServiceType:453', 'openActiveActivity:5d528d2f-83df-482e-bfb9-fcaee5b85f4a',
      'openActiveActivity:12c9d7fd-4365-4603-b338-6d88c21169f3',
    ],
  },
  {
    id: 'cricket-rounders',
    name: 'Cricket, rounders and bat games',
    advice:
      "Clubs have sessions for children of 5 and up (All Stars, Dynamos), women's soft ball and indoor games in winter. Many have bats and pads to lend. Rounders and softball leagues are mostly in summer and need no skill.",
    says: [
      'cricket', 'cricket club', 'rounders', 'softball', 'baseball', 'cricket for kids', 'all stars cricket', 'cricket team',
      'womens cricket', 'bat and ball', 'cricket nets', 'indoor cricket', 'rounders team', 'play cricket', 'cricket for girls',
      'street cricket', 'tape ball', 'walking cricket', 'stoolball', 'brother wants to bowl fast', 'bowls at wall all day son',
      'son likes batting', 'son loves the ashes', 'wicket in park', 'daughter wants swing a bat', 'played back home in pakistan want team',
      'bat gathering dust', 'whites and pads', 'pads cost too much', 'village team sunday afternoon', 'indian mates want a pitch',
      'baseball mitt', 'evening rounders with mums', 'want to umpire', 'spin bowler', 'fielder', 'wicketkeeper', 'howzat',
    ],
    staff: ['ECB', 'All Stars', 'Dynamos', 'T20', 'Chance to Shine'],
    offers: [
      'cricket', 'cricket club', 'rounders', 'softball', 'baseball', 'nets', 'all stars', 'junior cricket', 'dynamos cricket',
      'cricket nets', 'womens cricket', 'bowling and batting', 'cricketers', 'stoolball', 'rounders team', 'indoor cricket',
      'cricket sessions', 'walking cricket', 'batting', 'wickets', 'innings', 'bats provided', 'pavilion and nets', 'umpires', 'batters',
      'junior sides', 'batting cage',
    ],
    not: ['cricket insects', 'jiminy cricket', 'pet food crickets', 'bats roosting', 'rounding debt'],
    related: ['football', 'rugby', 'racket-sports'],
    terms: [
      'esdServiceType:641', 'esdServiceType:453', 'openActiveActivity:77e3f8fa-c8b3-4e4e-bf1a-ff4b914bb6ec',
      'openActiveActivity:212e6f20-e6f7-4724-96dc-b5a51f913380', 'openActiveActivity:ec1475e3-6ae4-4187-a492-8f821fbc2faa',
      'openActiveActivity:ab4a33f2-dc13-4f7f-afa4-a3184dc00eab', 'openActiveActivity:2492ce31-e85c-4ba4-b11b-f497bf7598b5',
    ],
  },
  {
    id: 'basketball-netball',
    name: 'Basketball, netball and other team sports',
    advice:
      'Back to Netball, walking netball and drop-in basketball welcome beginners. Hockey clubs have a stick to lend, and volleyball can be played on sand. Ask the leisure centre for its sessions.',
    says: [
      'basketball', 'netball', 'hockey', 'volleyball', 'team sport', 'walking netball', 'handball', 'basketball club', 'ladies netball',
      'lacrosse', 'dodgeball', 'shoot hoops', 'back to netball', 'netball team', 'ice hockey', 'play basketball', 'street basketball',
      'ultimate frisbee', 'basketball for kids', 'netball for mums', 'play hockey', 'american football', 'kabaddi', 'roller derby', 'hoops',
      'mixed netball', 'basketball court', 'sports team', 'sports clubs', 'korfball', 'gaelic football', 'hurling', 'multi sports',
      'son is six foot five wants to play', 'tall lad wants hoops', 'shot hoops with mates park', 'slam dunk',
      'mums on monday netball night', 'played centre at school want again', 'goal attack', 'used to play in school want to again team',
      'dribble and shoot', 'hoop in garden all day', 'sticks and shin pads', 'stick and puck', 'throw frisbee with people',
      'volley on beach', 'team sport but not football', 'skates and sticks', 'lasses want team sport', 'work team for laughs', 'jump shot',
    ],
    staff: ['Back to Netball', 'netball now', 'GAA', 'flag football'],
    offers: [
      'netball', 'basketball', 'hockey', 'volleyball', 'walking netball', 'handball', 'lacrosse', 'dodgeball', 'back to netball',
      'team sports', 'basketball club', 'netball club', 'hockey club', 'ice hockey', 'sports club', 'multi-sport', 'league', 'kabaddi',
      'american football', 'roller derby', 'basketball sessions', 'team sport', 'sports sessions', 'ultimate frisbee', 'korfball',
      'mixed team', 'wheelchair basketball', 'gaelic', 'slam dunk', 'netball sessions', 'hoops', 'bounce passes', 'jump ball',
      'back on court', 'walking hockey', 'tip off', 'hoopers', 'mixed ability team games', 'netballers', 'jammers',
    ],
    not: [
      'hockey stick injury', 'sports injury clinic', 'sports massage', 'work team', 'crisis team', 'mental health team', 'blood sport',
      'team meeting',
    ],
    related: ['football', 'rugby', 'disability-sport', 'sport-other'],
    terms: [
      'esdServiceType:641', 'esdServiceType:453', 'openActiveActivity:e09776e6-f1b4-421b-b667-5c5913cf97aa',
      'openActiveActivity:fbdc35a8-3dd0-40ee-a7ca-6ff40b3e5f90', 'openActiveActivity:fbb36017-6222-4af2-8186-392e3da0a418',
      'openActiveActivity:065c8564-144a-4833-b95a-db8550e6ac86', 'openActiveActivity:14232d6d-5e9d-493d-b4a9-ce2061b79ba5',
      'openActiveActivity:a6aa92a5-fd6f-42a0-a4c0-788410c68db0', 'openActiveActivity:f38d52ca-3c19-4194-b115-1261b3491d44',
      'openActiveActivity:f5cb51c4-bf16-47a7-b149-d9463704cb42', 'openActiveActivity:7721dfe3-924f-4d15-b5f3-2fe09cd08279',
      'openActiveActivity:d82e1366-afab-4c87-b94e-6b5372733b13', 'openActiveActivity:26a7b902-1ddd-46fd-9371-853e414c9eb3',
      'openActiveActivity:1e48de7e-4f8f-49bd-8ab3-9d92edf2cedc',
    ],
  },
];
