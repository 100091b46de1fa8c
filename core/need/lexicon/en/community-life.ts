import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const communityLife: Need[] = [
  {
    id: 'community-events',
    name: 'Festivals and community events',
    advice:
      "Check your council's events page and library board for carnivals, markets, fun days and light switch-ons, which are mostly free. To hold your own street party or stall, tell the council 6 to 12 weeks ahead. Ask about road closing, insurance and a licence.",
    says: [
      'events near me', 'whats on this weekend', 'carnival', 'fun day', 'street party', 'christmas lights', 'fireworks display',
      'things on with kids this weekend', 'festival', 'mela', 'free events', 'summer fair', 'christmas market',
      'close the road for a party', 'craft fair', 'car boot', 'farmers market', 'jubilee party', 'pride', 'diwali', 'eid event',
      'play street', 'market', 'fete', 'bonfire night', 'coffee morning', 'bingo', 'quiz night', 'fun fair', 'things to do bank holiday',
      'jumble sale', 'family day out', 'santas grotto', 'light switch on', 'what time do fireworks start', 'where can we see fireworks',
      'hook a duck', 'face painting', 'bouncy castle', 'maypole', 'have a stall', 'sell my cards at a stall', 'proms', 'pumpkin',
      'halloween', 'easter egg hunt', 'egg hunt', 'bunting', 'coronation', 'lantern parade', 'lanterns', 'band in the park', 'bouncy',
      'meet santa', 'grotto', 'tombola', 'table top sale', 'vintage fair', 'tractor run', 'regatta', 'gala day',
      'bring the kids saturday fun',
    ],
    staff: ['safety advisory group', 'TEN', 'road closure order', 'play street'],
    offers: [
      'festival', 'carnival', 'community events', 'fun day', 'fete', 'parade', 'street party', 'market', 'fair', 'celebration', 'celebrate',
      'family fun day', 'mela', 'events programme', 'play streets', 'annual event', 'pride', 'fireworks', "what's on", 'bonfire',
      'craft market', 'car boot sale', 'stallholders', 'arts festival', 'road closures for events', 'light switch-on', 'cultural events',
      'live entertainment', 'free family event', 'summer fair', 'community celebrations', 'farmers market', 'outdoor events',
      'public event', 'come along and enjoy', 'stalls and games', 'bring a picnic', 'all the fun', 'raffle and tombola',
      'entertainment for all', 'save the date', 'procession', 'hook a duck', 'live bands',
    ],
    not: [
      'life event', 'adverse events', 'fairness', 'event of death', 'event of fire', 'firework injury', 'stock market', 'job fair',
      'childhood trauma events',
    ],
    related: ['community-centre', 'hall-hire', 'licences', 'theatre-cinema', 'parks'],
    terms: [
      'esdServiceType:463', 'esdServiceType:624', 'esdServiceType:1555', 'esdServiceType:617', 'esdServiceType:782', 'esdServiceType:1580',
      'esdServiceType:1049', 'esdServiceType:1586', 'esdServiceType:607', 'esdServiceType:426', 'esdServiceType:760', 'esdServiceType:838',
      'esdServiceType:570', 'openEligibility:recreation',
    ],
  },
  {
    id: 'places-of-worship',
    name: 'Places of worship and faith groups',
    advice:
      'Most churches, mosques, temples, gurdwaras and synagogues welcome visitors; ring or look online for times and dress. You can ask to speak to a minister or imam in private about anything. Many run meals, toddler groups and help for anyone.',
    says: [
      'church', 'mosque', 'temple', 'gurdwara', 'synagogue', 'prayer room', 'pray', 'bible study', 'find a church', 'vicar', 'imam',
      'christening', 'quran classes', 'worship', 'place to pray', 'somewhere to pray', 'polish mass', 'catholic church', 'baptism',
      'friday prayers', 'rabbi', 'alpha course', 'sunday school', 'priest', 'someone to pray with', 'buddhist', 'hindu temple', 'quaker',
      'jummah', 'prayers', 'convert to islam', 'sikh temple', 'meditation buddhist', 'religious group', 'bring my baby to be christened',
      'get married in church', 'eid prayers', 'where can i pray at lunchtime', 'new in town church', 'ramadan', 'iftar', 'midnight mass',
      'want to know about jesus', 'allah', 'mass times', 'confession priest', 'polish priest', 'madrasa', 'wudu', 'sabbath', 'shul',
      'diwali temple', 'hymn', 'baptise', 'pentecostal', 'methodist', 'baptist', 'orthodox church', 'black church', 'gospel church',
      'confirmation class', 'become christian', 'become a muslim', 'evensong',
    ],
    staff: ['CofE', 'Alpha', 'chaplaincy', 'interfaith', 'madrasah', 'Masjid', 'SACRE', 'mandir'],
    offers: [
      'church', 'mosque', 'worship', 'congregation', 'parish', 'gurdwara', 'temple', 'prayer', 'synagogue', 'faith community', 'chapel',
      'fellowship', 'mass', 'bible', 'mandir', 'masjid', 'sunday service', 'alpha', 'christian', 'muslim', 'interfaith', 'prayer meeting',
      'chaplaincy', 'sikh', 'hindu', 'jewish', 'buddhist', 'holy communion', 'diocese', 'quran', 'baptisms', 'gospel', 'clergy', 'vicar',
      'sunday mornings', 'welcome to worship', 'elders and deacons', 'all are welcome to pray', 'sacrament', 'eucharist', 'jamaat',
      'langar hall', 'believers', 'services every sunday',
    ],
    not: [
      'church hall hire', 'in good faith', 'temple of doom', 'church street', 'mass index', 'muscle mass', 'church road', 'service user',
      'customer service', 'weekend services',
    ],
    related: ['community-centre', 'bereavement', 'soup-kitchen', 'marriage', 'loneliness'],
    terms: ['esdServiceType:297', 'openEligibility:spiritual-support'],
  },
  {
    id: 'climate-action',
    name: 'Climate and nature groups',
    advice:
      'Local groups plant trees, clean rivers, share swaps and press the council for greener plans; turn up to one meeting to see. At home, start with less waste and draughts, and walk short trips. Many groups have a youth section.',
    says: [
      'climate', 'environment group', 'save the planet', 'climate change', 'plastic free', 'green group', 'eco group', 'swap shop',
      'carbon footprint', 'reduce waste', 'friends of the earth', 'go green', 'refill shop', 'zero waste', 'reusable nappies', 'greenpeace',
      'transition town', 'climate anxiety', 'worried about climate', 'cut my carbon', 'extinction rebellion', 'be greener',
      'help the planet', 'recycling group', 'eco warriors', 'wombles', 'community energy', 'solar coop', 'air quality campaign',
      'scared for my kids future planet', 'floods getting worse want to do something', 'too much plastic', 'plastic wrap',
      'shop without plastic', 'fill my own bottles', 'cut down waste at home', 'heat wave worries planet', 'give up car greener',
      'school strike climate', 'grandkids future planet', 'petition about pollution', 'clean air school', 'idling engines',
      'how green is my house', 'washable nappies', 'swap instead of buy', 'guilty about flying', 'diesel fumes school', 'eco anxiety',
      'electric cars club', 'stop the incinerator', 'plant based planet',
    ],
    staff: ['net zero', 'XR', 'FoE', 'carbon literacy', 'community energy', 'zero waste', 'SuDS'],
    offers: [
      'climate change', 'climate action', 'sustainability', 'environmental group', 'zero waste', 'transition town', 'low carbon',
      'carbon literacy', 'eco', 'biodiversity', 'friends of the earth', 'green living', 'plastic free', 'refill', 'climate emergency',
      'environmental campaign', 'net zero', 'community energy', 'climate hub', 'swap shop', 'sustainable living', 'carbon footprint',
      'green skills', 'greener', 'climate cafe', 'eco hub', 'environmentally friendly', 'active travel campaign', 'reuse and repair',
      'cloth nappies', 'share and swap', 'nature recovery', 'circular economy', 'reduce your carbon', 'green champions',
      'climate conversations', 'eco fair', 'sustainability hub', 'cut emissions',
    ],
    not: [
      'work environment', 'home environment', 'safe environment', 'caring environment', 'economic climate', 'learning environment',
      'friendly environment', 'supportive environment', 'hostile environment',
    ],
    related: ['conservation', 'repair-cafe', 'community-fridge', 'warmer-homes', 'gardening'],
    terms: [
      'esdServiceType:495', 'esdServiceType:1131', 'esdServiceType:1144', 'esdServiceType:851', 'esdServiceType:535', 'esdServiceType:596',
      'esdServiceType:879',
    ],
  },
  {
    id: 'conservation',
    name: 'Nature and wildlife volunteering',
    advice:
      "Wildlife trusts, rangers and friends' groups meet each week to plant, mend paths, clear ponds and count birds; tools, tea and training are given. You need no experience and can go at your own pace. Being out in nature helps mood too.",
    says: [
      'nature group', 'wildlife', 'bird watching', 'conservation', 'plant trees', 'woodland group', 'outdoors volunteering',
      'nature volunteering', 'birds', 'canal clean up', 'countryside', 'hedgehogs', 'pond dipping', 'wild flowers', 'dry stone walling',
      'bats', 'butterflies', 'nature walks', 'coppicing', 'bug hotel', 'beach clean', 'river clean up', 'birdwatching', 'help nature',
      'rspb', 'work in the woods', 'footpaths', 'hedge laying', 'foraging', 'bushcraft', 'forest bathing', 'moths trapping',
      'insects count', 'join wildlife trust', 'seen a kingfisher', 'put up nest boxes', 'nest boxes', 'love being outdoors muddy',
      'mud and wellies', 'wellies', 'robins', 'swifts', 'owls', 'badgers', 'otters', 'bees dying', 'newts', 'saplings', 'plant a hedge',
      'clear the river', 'litter in the river', 'woods volunteering', 'scything', 'ranger', 'feels better among trees',
      'doctor said nature', 'outdoors with tools', 'meadow', 'toads', 'get my hands dirty outside', 'fungi', 'rewild', 'balsam',
      'spot butterflies with kids',
    ],
    staff: [
      'TCV', 'RSPB', 'SSSI', 'LNR', 'Wildlife Trust', 'green gym', 'ecotherapy', 'green social prescribing', 'citizen science',
      'Woodland Trust', 'BTCV',
    ],
    offers: [
      'conservation', 'wildlife', 'habitat', 'green gym', 'conservation volunteers', 'tree planting', 'biodiversity', 'wildlife trust',
      'woodland', 'rspb', 'practical conservation', 'task days', 'work parties', 'bird watching', 'ranger', 'nature connection', 'habitats',
      'wildflower', 'volunteer rangers', 'nature recovery', 'hedgerow', 'ecology', 'beach clean', 'balsam bashing', 'waterways',
      'dry stone walling', 'green social prescribing', 'bushcraft', 'path maintenance', 'bird hides', 'wildlife surveys',
      'canal volunteers', 'naturalist', 'outdoors and nature', 'tools and gloves provided', 'muck in', 'wellies', 'get your hands dirty',
      'wild spaces', 'nature for wellbeing', 'scrub clearance', 'citizen science', 'wild about',
    ],
    not: [
      'food conservation', 'conservation area planning', 'art conservation', 'naturally', 'mother nature milk', 'good natured',
      'second nature', 'conservatory',
    ],
    related: ['gardening', 'walking-group', 'climate-action', 'volunteering', 'parks'],
    terms: [
      'esdServiceType:745', 'esdServiceType:702', 'esdServiceType:750', 'esdServiceType:466', 'esdServiceType:468', 'esdServiceType:467',
      'esdServiceType:1540', 'esdServiceType:470', 'esdServiceType:749', 'esdServiceType:596',
      'openActiveActivity:9d8d84b4-3a0b-497b-aefa-c7ae723d262f',
    ],
  },
];
