import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const councilServices: Need[] = [
  {
    id: 'pests',
    name: 'Rats, mice, bugs and wasps',
    advice:
      'Many councils treat rats free or for less if you get benefits; other pests cost more. Tenants should tell the landlord first. For bed bugs wash bedding hot, and do not throw your bed out until a pest officer has seen it. Do not touch a bee swarm: ring a local beekeeper.',
    says: [
      'rats', 'mice', 'bed bugs', 'cockroaches', 'wasps nest', 'rat in kitchen', 'mouse in house', 'fleas', 'ants', 'infestation',
      'pigeons', 'squirrels in loft', 'bitten in bed', 'moths', 'seagulls', 'pest control', 'foxes in garden', 'bugs in my bed',
      'mice droppings', 'rats in garden', 'hornets', 'rat man', 'scratching in loft', 'maggots', 'flies everywhere', 'silverfish',
      'bee swarm', 'beetles', 'vermin', 'crawling with bugs', 'bed bug bites', 'wasps',
    ],
    staff: ['pest control', 'rodents', 'BPCA', 'vermin', 'proofing'],
    offers: [
      'pest control', 'rats and mice', 'rodents', 'bed bugs', 'wasp nests', 'cockroaches', 'infestations', 'insects', 'fleas',
      'pest treatments', 'pest officers', 'rodent control', 'vermin', 'pest controller', 'mice', 'treatment of pests', 'pest advice',
      'bait', 'wasps', 'ants',
    ],
    not: [
      'pest relief', 'pet rats', 'pet mice', 'computer bugs', 'computer mouse', 'stomach bug', 'bug hunt for kids', 'wasps rugby',
      'headlice',
    ],
    related: ['environmental-health', 'disrepair', 'fly-tipping', 'bins'],
    terms: ['esdServiceType:431', 'openEligibility:maintenance-repairs'],
  },
  {
    id: 'noise',
    name: 'Noise',
    advice:
      "Keep a diary of times and sounds, and record it on the council's noise app if there is one. The council can warn the person and, if it goes on, fine them or take kit away. At night some councils have a team to ring. A quiet word often works first.",
    says: [
      'noise', 'noisy neighbours', 'loud music', 'neighbour plays loud music', 'party next door', 'dog barking all night', 'building noise',
      'banging', 'noise at night', 'cant sleep neighbours music', 'alarm going off', 'drum kit', 'bass thumping', 'house party',
      'pub noise', 'construction noise early', 'car alarm', 'neighbours shouting', 'screaming neighbours', 'bonfire smoke',
      'smoke from neighbours', 'loud tv', 'noise complaint', 'generator', 'thumping upstairs', 'dogs barking', 'smoke coming in my window',
      'racket next door', 'fan noise from takeaway',
    ],
    staff: ['EHO', 'statutory nuisance', 'abatement notice', 'EPA 1990', 'NoiseApp', 'ASB'],
    offers: [
      'noise', 'noise nuisance', 'noise complaints', 'noise pollution', 'statutory nuisance', 'loud music', 'noise team', 'barking dogs',
      'out of hours noise', 'construction noise', 'nuisance', 'abatement', 'noisy neighbour', 'report noise', 'noise app', 'domestic noise',
      'commercial noise', 'smoke nuisance', 'bonfires', 'light nuisance', 'odours', 'environmental protection', 'pollution control',
      'alarms',
    ],
    not: ['noise in my ears', 'ringing in ears', 'tinnitus', 'voices in my head', 'music lessons', 'white noise'],
    related: ['antisocial-behaviour', 'neighbour-disputes', 'environmental-health'],
    terms: ['esdServiceType:412', 'esdServiceType:416', 'esdServiceType:98', 'esdServiceType:899', 'esdServiceType:1575'],
  },
  {
    id: 'trees',
    name: 'Trees, hedges and grass',
    advice:
      'Tell the council about a council tree that is unsafe; it will not cut one just for shade or leaves. Before you cut your own, check for a protection order or conservation area. You may cut branches over your side, back to the line.',
    says: [
      'tree', 'tree fallen', 'branch hanging', 'tree blocking light', 'tree roots damage', 'cut down a tree', 'can i cut this tree',
      'tree preservation order', 'dangerous tree', 'grass not cut', 'overgrown hedge', 'tree leaning', 'hedge over pavement',
      'grass cutting', 'bush blocking path', 'tree touching my house', 'japanese knotweed', 'tree stump', 'tree growing on wires',
      'tree down on road', 'plant a tree', 'tree in council park', 'brambles over fence',
    ],
    staff: ['TPO', 'arborist', 'section 211', 'high hedges', 'verge cut'],
    offers: [
      'trees', 'tree management', 'tree preservation orders', 'tree officers', 'grass cutting', 'hedges', 'woodland', 'grounds maintenance',
      'dangerous trees', 'tree works', 'tree maintenance', 'high hedges', 'verges', 'arboricultural', 'tree planting',
      'overhanging branches', 'tree surgeon', 'protected trees', 'weeds', 'knotweed', 'tree inspections',
    ],
    not: ['family tree', 'christmas tree', 'tree of life art', 'tree climbing activity'],
    related: ['neighbour-disputes', 'street-problems', 'parks', 'conservation'],
    terms: [
      'esdServiceType:505', 'esdServiceType:508', 'esdServiceType:1736', 'esdServiceType:589', 'esdServiceType:1122', 'esdServiceType:574',
      'esdServiceType:709',
    ],
  },
  {
    id: 'parks',
    name: 'Parks and playgrounds',
    advice:
      "Parks are free and open to all; look for ones with paths for wheelchairs, toilets and cafés on the council's site. Report broken swings or glass the same day. You can join a friends' group to help, or ask to hold an event there.",
    says: [
      'park', 'playground', 'swings', 'somewhere to take kids outside', 'play park', 'splash pad', 'park to walk dog', 'picnic',
      'broken swing', 'place to run about', 'paddling pool', 'green space', 'park opening times', 'nature reserve', 'woods to walk in',
      'beach', 'bandstand', 'free things for kids outside', 'days out outside', 'dog park', 'country park', 'farm park',
      'wheelchair friendly park', 'feed the ducks', 'skatepark', 'barbecue in the park', 'park with toilets', 'nature walk with kids',
      'botanical gardens', 'city farm', 'outdoor gym', 'disabled swing', 'recreation ground',
    ],
    staff: ['Green Flag', 'SSSI', 'country park', 'MUGA'],
    offers: [
      'parks', 'playgrounds', 'play areas', 'green spaces', 'nature reserves', 'open spaces', 'country park', 'friends of the park',
      'recreation ground', 'picnic area', 'woodland walks', 'green flag', 'city farm', 'accessible play', 'park rangers', 'play equipment',
      'community garden', 'sensory garden', 'splash park', 'countryside site', 'outdoor gym', 'wildlife reserve', 'nature trail',
      'visitor attraction', 'open all year', 'walks and wildlife', 'waterpark', 'urban farm', 'sensory trail',
    ],
    not: ['parking', 'car park', 'skate parking', 'park home', 'parkinsons', 'business park', 'park and ride'],
    related: ['conservation', 'walking-group', 'trees', 'allotments'],
    terms: [
      'esdServiceType:461', 'esdServiceType:670', 'esdServiceType:709', 'esdServiceType:466', 'esdServiceType:468', 'esdServiceType:745',
      'esdServiceType:1540', 'esdServiceType:467', 'esdServiceType:469', 'esdServiceType:649', 'esdServiceType:746', 'esdServiceType:1108',
      'esdServiceType:733', 'esdServiceType:749',
    ],
  },
  {
    id: 'allotments',
    name: 'Allotments',
    advice:
      "Ask your council or parish for its list of sites and put your name down, as waits can be long. A half plot is a good start. While you wait, join a community garden or share an older person's garden.",
    says: [
      'allotment', 'grow my own veg', 'veg plot', 'plot', 'somewhere to grow food', 'allotment waiting list', 'rent an allotment',
      'grow veg no garden', 'council allotment', 'shed plot', 'allotment costs', 'half plot', 'greenhouse space', 'grow food',
      'plot near me', 'allotment near me', 'patch of land to grow', 'keep chickens', 'plot too big',
    ],
    staff: ['allotment association', 'half plot'],
    offers: [
      'allotments', 'allotment', 'plots', 'allotment association', 'plot holders', 'community allotment', 'growing space', 'grow your own',
      'vegetable plots', 'allotment society', 'half plots', 'waiting list for plots', 'horticultural society', 'raised beds',
      'food growing', 'polytunnel', 'garden share', 'growing site', 'plots available',
    ],
    not: ['burial plot', 'plot of film', 'gypsy plot', 'plotting', 'allotment of time'],
    related: ['gardening', 'community-pantry', 'conservation'],
    terms: ['esdServiceType:510', 'openEligibility:community-gardens'],
  },
  {
    id: 'planning',
    name: 'Planning permission',
    advice:
      'Small extensions and sheds often need no permission; check the Planning Portal or ask the council for a written answer. To object, write about light, traffic, noise and looks before the end date. Planning Aid England gives free help to groups and people on low incomes.',
    says: [
      'planning permission', 'extension', 'neighbour building', 'object to planning', 'do i need planning permission', 'loft conversion',
      'conservatory', 'planning application', 'build a garage', 'shed planning', 'stop the development', 'dormer',
      'houses being built near me', 'change of use', 'listed building', 'conservation area', 'planning objection', 'illegal building',
      'drop kerb planning', 'planning refused', 'planning near me', 'neighbour put up shed', 'phone mast', 'demolish', 'fence too high',
      'turn shop into flat', 'wind turbine', 'planning appeal', 'local plan', 'land registry', 'property boundaries search',
    ],
    staff: ['permitted development', 'TPO', 'S106', 'CIL', 'S73', 'GPDO', 'NPPF', 'HMO article 4', 'local plan'],
    offers: [
      'planning applications', 'planning permission', 'planning advice', 'development control', 'pre-application', 'permitted development',
      'planning enforcement', 'local plan', 'listed buildings', 'conservation areas', 'planning policy', 'planning portal',
      'neighbourhood plan', 'object to applications', 'planning aid', 'householder applications', 'planning consultation',
      'planning officers', 'appeals', 'heritage', 'planning register', 'developments', 'land charges', 'self-build', 'lawful development',
      'comment on plans', 'certificates',
    ],
    not: [
      'family planning', 'end of life planning', 'meal planning', 'plan for retirement', 'care planning', 'hair extensions',
      'event planning', 'birth plan', 'planning ahead care', 'party planning',
    ],
    related: ['building-control', 'neighbour-disputes', 'councillors-mp', 'trees'],
    terms: [
      'esdServiceType:487', 'esdServiceType:485', 'esdServiceType:608', 'esdServiceType:516', 'esdServiceType:1737', 'esdServiceType:1732',
      'esdServiceType:1712', 'esdServiceType:494', 'esdServiceType:511', 'esdServiceType:512', 'esdServiceType:514', 'esdServiceType:855',
      'esdServiceType:1157', 'esdServiceType:1158', 'esdServiceType:1708', 'esdServiceType:599', 'esdServiceType:513',
      'esdServiceType:1057', 'esdServiceType:672', 'esdServiceType:1730',
    ],
  },
  {
    id: 'building-control',
    name: 'Building work and safe buildings',
    advice:
      'Most building work needs building control to check it, even when planning does not. Ask the council before work starts and get a final certificate. If a wall or roof looks about to fall, ring the council at once, day or night, or 999 if people are at risk.',
    says: [
      'building regulations', 'building regs', 'building control', 'dangerous building', 'wall falling down', 'remove a wall',
      'building inspector', 'completion certificate', 'roof about to fall', 'derelict building', 'empty house next door', 'unsafe building',
      'building notice', 'loose tiles falling', 'squatters in empty house', 'knock down a wall', 'electrics certificate', 'scaffolding',
      'chimney falling', 'boarded up house', 'bad builder unsafe', 'fensa', 'structural damage', 'crack in wall', 'do i need building regs',
      'sinkhole', 'shed collapsed',
    ],
    staff: ['Part P', 'BSR', 'LABC', 'FENSA', 'building regulations', 'Dangerous Structures', 'demolition notice', 'party wall'],
    offers: [
      'building control', 'building regulations', 'dangerous structures', 'building notice', 'full plans', 'site inspections',
      'completion certificate', 'regularisation', 'building inspectors', 'empty homes', 'derelict buildings', 'demolitions', 'labc',
      'structural', 'building safety', 'unsafe structures', 'compliance', 'building work', 'approved inspector', 'structures',
      'empty property',
    ],
    not: ['team building', 'body building', 'confidence building', 'building blocks toddlers', 'building self esteem', 'model building'],
    related: ['planning', 'environmental-health', 'home-improvement-grants'],
    terms: [
      'esdServiceType:499', 'esdServiceType:600', 'esdServiceType:602', 'esdServiceType:603', 'esdServiceType:684', 'esdServiceType:913',
      'esdServiceType:909', 'esdServiceType:677', 'esdServiceType:382', 'esdServiceType:1157',
    ],
  },
  {
    id: 'parking-permits',
    name: 'Parking permits and parking fines',
    advice:
      "Buy a resident's or visitor's permit on the council's site; carers can often get one. If you get a council ticket, appeal free online: the fine is frozen while you wait. Private parking firms use a different appeals body.",
    says: [
      'parking permit', 'parking ticket', 'parking fine', 'parking', 'residents permit', 'visitor permit', 'where can i park', 'car towed',
      'appeal a parking ticket', 'car park', 'permit for carer', 'ticket on car', 'bus lane fine', 'yellow lines', 'dropped kerb parking',
      'someone blocking my drive', 'traffic warden', 'parking charge', 'clamp', 'yellow lines outside school', 'car parking near hospital',
      'free parking', 'season ticket', 'pcn', 'congestion charge', 'clean air zone', 'ulez fine', 'parking cones for move',
      'suspension of bay', 'electric car charge point', 'disabled permit lost', 'park caravan on street',
    ],
    staff: ['PCN', 'CPZ', 'TPT', 'ULEZ', 'ringo', 'penalty charge notice', 'bailiff for PCN'],
    offers: [
      'parking permits', 'parking', 'resident permits', 'penalty charge notice', 'controlled parking zone', 'car parks', 'visitor permits',
      'visitor vouchers', 'parking fines', 'appeal a pcn', 'parking services', 'season tickets', 'parking enforcement',
      'civil enforcement officers', 'bay suspension', 'pay and display', 'challenge a parking ticket', 'permit scheme', 'carer permits',
      'parking zones', 'motorcycle bays', 'business permits', 'park near',
    ],
    not: ['parkinsons', 'blue badge', 'ball park', 'national park', 'park run', 'train ticket', 'lottery ticket', 'skate park'],
    related: ['blue-badge', 'street-problems', 'abandoned-cars'],
    terms: [
      'esdServiceType:474', 'esdServiceType:473', 'esdServiceType:478', 'esdServiceType:471', 'esdServiceType:475', 'esdServiceType:472',
      'esdServiceType:274', 'esdServiceType:479', 'esdServiceType:542', 'esdServiceType:1112', 'esdServiceType:1725',
    ],
  },
  {
    id: 'licences',
    name: 'Licences and permits',
    advice:
      'Taxis, alcohol, pubs, food stalls, street trading, tattoo shops, boarding kennels and houses for sharing all need a licence or registering. Apply to the council well ahead, and ask what a new trader should do first. A one-off event with a bar needs a temporary event notice.',
    says: [
      'licence', 'taxi licence', 'taxi badge', 'alcohol licence', 'sell food licence', 'street trading licence', 'register food business',
      'hmo licence', 'bar at a party', 'tens', 'tattoo licence', 'dog breeding licence', 'permit for stall', 'sell alcohol at event',
      'busking', 'pedlar', 'raffle licence', 'premises licence', 'skip permit', 'scaffold permit', 'dog boarding licence',
      'private hire badge', 'pub licence', 'burger van', 'charity collection permit', 'licence to sell fireworks', 'personal licence',
      'beauty licence', 'child performing licence', 'register kitchen', 'betting shop', 'table on pavement',
    ],
    staff: ['TEN', 'HMO', 'PHV', 'SIA', 'hackney carriage', 'pedlars', 'DBS', 'alcohol licence', 'taxi knowledge test', 'Skin piercing'],
    offers: [
      'licensing', 'licences', 'taxi licensing', 'premises licence', 'temporary event notice', 'street trading', 'personal licence',
      'food business registration', 'hackney carriage', 'private hire', 'alcohol licensing', 'licensing team', 'registrations',
      'skip permits', 'animal licensing', 'gambling licence', 'street collections', 'pavement licence', 'tattooists',
      'small society lottery', 'scrap metal', 'house to house collections', 'event licences', 'licensable', 'hmo licensing', 'film permits',
      'market traders', 'apply for a licence', 'licensing act',
    ],
    not: [
      'driving licence', 'tv licence', 'software licence', 'marriage licence', 'artistic licence', 'learner licence', 'provisional licence',
    ],
    related: ['start-business', 'planning', 'community-events'],
    terms: [
      'esdServiceType:635', 'esdServiceType:632', 'esdServiceType:860', 'esdServiceType:400', 'esdServiceType:390', 'esdServiceType:1071',
      'esdServiceType:379', 'esdServiceType:383', 'esdServiceType:389', 'esdServiceType:397', 'esdServiceType:521', 'esdServiceType:634',
      'esdServiceType:636', 'esdServiceType:898', 'esdServiceType:910', 'esdServiceType:647', 'esdServiceType:680', 'esdServiceType:646',
      'esdServiceType:1296', 'esdServiceType:384', 'esdServiceType:374', 'esdServiceType:377', 'esdServiceType:742', 'esdServiceType:375',
      'esdServiceType:376', 'esdServiceType:648', 'esdServiceType:1134', 'esdServiceType:1726', 'esdServiceType:48', 'esdServiceType:391',
      'esdServiceType:682',
    ],
  },
  {
    id: 'environmental-health',
    name: 'Food hygiene, pollution and public health',
    advice:
      "Check a shop's hygiene score online before you eat. If food made you ill, tell the council's environmental health team and keep the packet. They also look into smells, filthy homes, unsafe work and water. In an emergency ring out of hours.",
    says: [
      'food poisoning', 'dirty restaurant', 'smell', 'hygiene rating', 'rats in takeaway', 'smoke from factory', 'filthy house next door',
      'environmental health', 'sewage smell', 'unsafe work place', 'bad smell', 'food out of date in shop', 'takeaway made me ill',
      'dust from building site', 'asbestos', 'dirty cafe', 'chemical smell', 'sewage in garden', 'drains stink', 'black smoke',
      'mouldy food shop', 'air pollution', 'hair in food', 'foreign object in food', 'legionnaires', 'fumes', 'burning plastic',
      'river polluted', 'dirty tap water', 'dirty kitchen in care home', 'tattoo infection', 'undercooked chicken', 'septic tank',
    ],
    staff: ['EHO', 'FHRS', 'FSA', 'EPA 1990', 'RIDDOR', 'environmental protection', 'AQMA', 'HACCP', 'UKHSA'],
    offers: [
      'environmental health', 'food hygiene', 'food safety', 'health and safety', 'food hygiene rating', 'pollution', 'food poisoning',
      'air quality', 'contaminated land', 'hygiene inspections', 'infectious disease', 'health and safety at work', 'public health act',
      'private water', 'odour', 'food complaints', 'food standards', 'environmental protection', 'food inspections', 'port health',
      'filthy and verminous', 'smoke control', 'illegal tattooing', 'hygiene rating', 'drainage', 'sewage', 'nuisance',
    ],
    not: [
      'health advice', 'food banks', 'environmental art', 'environmental volunteering', 'air guitar', 'environment club', 'smell training',
    ],
    related: ['pests', 'noise', 'consumer-rights', 'disrepair'],
    terms: [
      'esdServiceType:406', 'esdServiceType:407', 'esdServiceType:408', 'esdServiceType:413', 'esdServiceType:416', 'esdServiceType:845',
      'esdServiceType:791', 'esdServiceType:419', 'esdServiceType:601', 'esdServiceType:418', 'esdServiceType:429', 'esdServiceType:435',
      'esdServiceType:660', 'esdServiceType:691', 'esdServiceType:1575', 'esdServiceType:1085', 'esdServiceType:1473', 'esdServiceType:909',
      'esdServiceType:664',
    ],
  },
];
