import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const councilTaxWaste: Need[] = [
  {
    id: 'council-tax',
    name: 'Council tax: pay, change or query a bill',
    advice:
      'Tell the council when you move or your household changes. If you think your home is in the wrong band, ask the Valuation Office, which is free. You can pay over 12 months, and ask about discounts if you live alone, study or are on a low income.',
    says: [
      'council tax', 'pay council tax', 'council tax bill', 'council tax band', 'council tax moved house', 'how much is council tax',
      'council tax direct debit', 'council tax refund', 'change name council tax', 'council tax over 12 months', 'empty house council tax',
      'second home council tax', 'wrong council tax', 'council tax account', 'who pays council tax', 'moving out council tax',
      'landlord council tax',
    ],
    staff: ['CTAX', 'VOA', 'NNDR', 'banding', 'Valuation Office'],
    offers: [
      'council tax', 'council tax bills', 'council tax accounts', 'revenues', 'direct debit', 'council tax bands', 'valuation',
      'council tax queries', 'revenues and benefits', 'payment methods', 'empty property premium', 'billing', 'moving home council tax',
      'council tax online', 'instalments',
    ],
    not: ['income tax', 'car tax', 'road tax'],
    related: ['council-tax-reduction', 'council-tax-arrears', 'council-contact', 'moving-home'],
    terms: ['esdServiceType:58', 'esdServiceType:57', 'esdServiceType:59', 'esdServiceType:60', 'esdServiceType:61', 'esdServiceType:1763'],
  },
  {
    id: 'bins',
    name: 'Bins and recycling collections',
    advice:
      "Look up your bin day on the council's website, and put bins out by the time it says. Report a missed bin within a day or two. If you cannot move bins because of age or illness, ask for free help: the crew will fetch them.",
    says: [
      'bins', 'bin day', 'bin not collected', 'missed bin', 'what day are bins', 'recycling bin', 'brown bin', 'green bin', 'new bin',
      'wheelie bin', 'rubbish not collected', 'bin stolen', 'broken bin', 'food waste caddy', 'garden waste', 'recycling bags',
      'what goes in the recycling', 'cant put bins out', 'bin men', 'nappies bin', 'bigger bin', 'need help with bins', 'bin full',
      'christmas bins', 'binmen', 'bin lorry', 'clinical waste', 'sharps box',
    ],
    staff: ['assisted collection', 'caddy', 'alternate weekly', 'residual waste', 'simpler recycling', 'offensive waste'],
    offers: [
      'bin collections', 'waste collection', 'refuse', 'recycling collection', 'missed bins', 'kerbside', 'assisted collections',
      'garden waste', 'food waste', 'wheelie bins', 'waste and recycling', 'household waste', 'bin days', 'order a bin', 'caddy',
      'refuse collection', 'nappy waste', 'clinical waste collection', 'collection calendar', 'recycling boxes', 'replacement bins',
    ],
    not: ['loony bin', 'dog waste bin', 'grit bin'],
    related: ['recycling-centre', 'bulky-waste', 'fly-tipping', 'council-contact'],
    terms: [
      'esdServiceType:524', 'esdServiceType:526', 'esdServiceType:530', 'esdServiceType:533', 'esdServiceType:854', 'esdServiceType:859',
      'esdServiceType:1130', 'esdServiceType:1423', 'esdServiceType:851', 'esdServiceType:1144',
    ],
  },
  {
    id: 'recycling-centre',
    name: 'The tip and recycling centres',
    advice:
      'The tip takes furniture, garden waste, electricals, paint and more from your home for free; many ask you to book and prove you live there. Vans and trailers may need a permit. Shops must take back old electricals and batteries.',
    says: [
      'tip', 'dump', 'recycling centre', 'where to take old paint', 'take rubbish to tip', 'tip opening times', 'skip', 'the cowp',
      'amenity tip', 'batteries recycle', 'old tv', 'rubble', 'plasterboard', 'mattress tip', 'van permit tip', 'asbestos',
      'book a slot at the tip', 'bottle bank', 'take old fridge to tip', 'recycle electricals', 'light bulbs', 'garden rubbish',
      'get rid of paint', 'clothes recycling bank', 'composting bin', 'ink cartridges', 'old oil', 'recycle crisp packets',
    ],
    staff: ['HWRC', 'civic amenity', 'WEEE', 'bring site'],
    offers: [
      'household waste recycling centre', 'recycling centre', 'hwrc', 'civic amenity site', 'recycling site', 'bring banks',
      'textile banks', 'household recycling', 'book a visit', 'trade waste', 'permit for vans', 'electrical recycling', 'paint reuse',
      'battery recycling', 'compost bins', 'hazardous waste', 'asbestos disposal', 'recycle your', 'hard to recycle', 'rubbish disposal',
      'tip',
    ],
    not: ['tips for sleep', 'money tips', 'recycled teenagers'],
    related: ['bulky-waste', 'bins', 'donate-goods', 'repair-cafe'],
    terms: [
      'esdServiceType:531', 'esdServiceType:534', 'esdServiceType:535', 'esdServiceType:850', 'esdServiceType:1779', 'esdServiceType:415',
      'esdServiceType:851', 'esdServiceType:689',
    ],
  },
  {
    id: 'bulky-waste',
    name: 'Getting rid of big things',
    advice:
      "Book the council's bulky collection for a fee, often less if you get benefits. If it is still good, a reuse charity may take it for free. Never give it to a man with a van without a waste carrier's licence: if he dumps it you can be fined.",
    says: [
      'sofa collected', 'old mattress', 'get rid of fridge', 'bulky waste', 'get rid of furniture', 'bulky collection', 'big rubbish',
      'take away old bed', 'old washing machine taken away', 'settee picked up', 'rubbish removal', 'clear rubbish from garden',
      'someone take my old sofa', 'fridge collection', 'council collect furniture', 'cant get to the tip', 'house full of rubbish',
      'wardrobe to go', 'dispose of mattress', 'special collection', 'uplift',
    ],
    staff: ['bulky uplift', 'special collection', 'waste carrier licence', 'WEEE'],
    offers: [
      'bulky waste', 'bulky household waste', 'bulky items', 'special collections', 'large item collection', 'furniture collection',
      'unwanted furniture', 'collect large items', 'mattress recycling', 'bulky collection', 'white goods collection', 'items collected',
      'waste removal', 'fridge disposal', 'garden clearance', 'rubbish clearance',
    ],
    not: ['bulky jumper', 'need a sofa', 'need a bed', 'coin collection', 'stamp collection', 'art collection'],
    related: ['recycling-centre', 'donate-goods', 'fly-tipping', 'bins'],
    terms: ['esdServiceType:528', 'esdServiceType:531', 'esdServiceType:912', 'openEligibility:home-goods'],
  },
  {
    id: 'fly-tipping',
    name: 'Dumped rubbish',
    advice:
      "Report dumped rubbish on the council's website or app with the place and a photo; do not touch it or search it. On private land the owner must clear it, but the council can look into who did it. If you see it happen, note the van's number plate safely.",
    says: [
      'fly tipping', 'flytipping', 'dumped rubbish', 'someone dumped a mattress', 'rubbish in alley', 'report dumping',
      'rubbish dumped on street', 'neighbours garden full of rubbish', 'abandoned trolley', 'bags dumped', 'rubbish in back lane',
      'ginnel full of rubbish', 'ten foot full of rubbish', 'rats in dumped rubbish', 'sofa left on pavement', 'needles dumped',
      'man with van dumping', 'dumping on my land', 'builders waste dumped',
    ],
    staff: ['FPN', 'fly-tip', 'EnviroCrime', 'littering'],
    offers: [
      'fly-tipping', 'fly tipping', 'flytipping', 'dumped waste', 'illegal dumping', 'report fly-tipping', 'rubbish accumulations',
      'waste enforcement', 'envirocrime', 'dumped items', 'clear dumped', 'abandoned trolleys', 'alley clean', 'discarded needles',
      'illegal waste', 'enforcement officers',
    ],
    not: ['tipping waiters', 'cow tipping', 'fly fishing', 'fly posting'],
    related: ['street-cleaning', 'bulky-waste', 'pests', 'environmental-health'],
    terms: [
      'esdServiceType:587', 'esdServiceType:1152', 'esdServiceType:1473', 'esdServiceType:1470', 'esdServiceType:1472',
      'esdServiceType:428', 'esdServiceType:1138',
    ],
  },
  {
    id: 'street-problems',
    name: 'Potholes, street lights and roads',
    advice:
      'Report it to the council (or FixMyStreet) with the exact place; say if it is a danger now. If a pothole hurt you or your car, keep photos and bills and claim from the council. Signs, lights and lines are all mended by the same team.',
    says: [
      'pothole', 'street light out', 'broken pavement', 'report a pothole', 'dropped kerb', 'street light broken', 'road needs fixing',
      'tripped on pavement', 'blocked drain in road', 'gritting', 'icy roads', 'road sign missing', 'traffic lights broken',
      'speeding cars', 'flooded road', 'cars too fast', 'zebra crossing', 'speed bumps', 'roadworks', 'road closed', 'lamp post',
      'gully blocked', 'pavement blocked', 'car damaged by pothole', 'uneven slabs', 'grit bin empty', 'no salt', 'street dark', 'manhole',
      'speed camera', 'bollard', 'pavement parking', 'overgrown path', 'road name sign',
    ],
    staff: ['Highways', 'FixMyStreet', 'section 278', 'gully', 'carriageway'],
    offers: [
      'potholes', 'highways', 'street lighting', 'road maintenance', 'pavements', 'report a problem', 'gritting', 'road safety', 'drainage',
      'dropped kerbs', 'traffic calming', 'street works', 'road closures', 'footways', 'carriageway', 'winter maintenance', 'gullies',
      'highway maintenance', 'pedestrian crossings', 'bollards', 'verges', 'street furniture', 'snow clearance', 'report it',
      'fix my street', 'public rights of way', 'road signs', 'speed limits', 'traffic lights',
    ],
    not: ['lightweight', 'street food', 'street dance', 'street homeless', 'street pastors'],
    related: ['street-cleaning', 'parking-permits', 'council-contact', 'trees'],
    terms: [
      'esdServiceType:537', 'esdServiceType:564', 'esdServiceType:545', 'esdServiceType:557', 'esdServiceType:555', 'esdServiceType:477',
      'esdServiceType:536', 'esdServiceType:540', 'esdServiceType:541', 'esdServiceType:543', 'esdServiceType:551', 'esdServiceType:559',
      'esdServiceType:561', 'esdServiceType:562', 'esdServiceType:567', 'esdServiceType:568', 'esdServiceType:570', 'esdServiceType:571',
      'esdServiceType:591', 'esdServiceType:1120', 'esdServiceType:558', 'esdServiceType:548', 'esdServiceType:538', 'esdServiceType:475',
      'esdServiceType:613', 'esdServiceType:574',
    ],
  },
  {
    id: 'street-cleaning',
    name: 'Litter, graffiti and dog mess',
    advice:
      'Report it to the council online; rude or hateful graffiti is cleared first. For a litter pick, the council can lend tools and take the bags away. If you see who lets a dog foul, give the council the time and place.',
    says: [
      'litter', 'dog poo', 'dog mess', 'graffiti', 'street dirty', 'broken glass', 'street needs sweeping', 'full bin in park',
      'dead animal on road', 'leaves on pavement', 'dog fouling', 'rubbish blowing about', 'litter pick', 'rude graffiti', 'chewing gum',
      'filthy street', 'dead fox', 'dead cat in road', 'street sweeper', 'fly posters', 'bin overflowing in street', 'dog muck',
      'vomit on pavement', 'litter bin', 'dirty alley', 'rubbish everywhere in street', 'weeds on pavement', 'back alleys filthy',
    ],
    staff: ['EnviroCrime', 'FPN', 'PSPO', 'fly-posting', 'Keep Britain Tidy'],
    offers: [
      'street cleaning', 'street cleansing', 'litter bins', 'graffiti removal', 'dog fouling', 'litter', 'litter picking', 'fly posting',
      'dead animals', 'street sweeping', 'clean up', 'litter pickers', 'love where you live', 'clean streets', 'dog waste', 'detritus',
      'keep britain tidy', 'clean-up day', 'neighbourhood clean up', 'tidy up', 'litter pick',
    ],
    not: ['cat litter', 'litter of puppies', 'graffiti art workshop', 'literature', 'sweep chimney'],
    related: ['fly-tipping', 'street-problems', 'bins', 'volunteering', 'climate-action'],
    terms: [
      'esdServiceType:580', 'esdServiceType:581', 'esdServiceType:582', 'esdServiceType:584', 'esdServiceType:577', 'esdServiceType:576',
      'esdServiceType:588', 'esdServiceType:1138', 'esdServiceType:1094', 'esdServiceType:657',
    ],
  },
  {
    id: 'abandoned-cars',
    name: 'Abandoned and untaxed cars',
    advice:
      'Tell the council where a car has been left, with its number, and it will check and remove it if it really is dumped. Tell DVLA if it is not taxed, or the police if it is a danger or may be stolen. Scrap your own car at a licensed yard and tell DVLA.',
    says: [
      'abandoned car', 'car dumped', 'burnt out car', 'car left for weeks', 'no tax car on street', 'scrap car', 'broken down car left',
      'car with flat tyres', 'car blocking my drive', 'van left on street', 'untaxed car', 'get rid of my car', 'report abandoned vehicle',
      'motorbike dumped', 'caravan left on road', 'wrecked car', 'stolen car on my street',
    ],
    staff: ['DVLA', 'SORN', 'abandoned vehicle'],
    offers: [
      'abandoned vehicles', 'untaxed vehicles', 'vehicle removal', 'burnt out vehicles', 'dumped cars', 'nuisance vehicles',
      'end of life vehicles', 'scrap vehicles', 'report an abandoned vehicle', 'remove vehicles', 'vehicle clamping', 'impounded',
      'car scrapping', 'collect scrap cars', 'illegally parked',
    ],
    not: ['abandoned child', 'abandoned baby', 'abandoned dog', 'abandoned village history'],
    related: ['street-problems', 'parking-permits', 'antisocial-behaviour'],
    terms: ['esdServiceType:372', 'esdServiceType:472', 'esdServiceType:1475', 'esdServiceType:378'],
  },
];
