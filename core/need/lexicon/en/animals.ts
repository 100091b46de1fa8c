import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const animals: Need[] = [
  {
    id: 'vet-costs',
    name: 'Vet bills and help with pets',
    advice:
      'If you get certain benefits, PDSA, Blue Cross or the RSPCA may treat your pet at low cost; call before you set off and check you live in their area. Do not wait: ask any vet to spread the cost. Some food banks have pet food, and the Cinnamon Trust walks dogs for people who are old or ill.',
    says: [
      'vet', 'vet bill', 'cant afford vet', 'sick dog', 'cat ill', 'help with pet food', 'pdsa', 'dog needs operation', 'neutering',
      'cheap vet', 'free vet', 'someone to walk my dog', 'going into hospital who will look after my dog', 'pet food bank',
      'my dog is poorly', 'dog food', 'cat needs spaying', 'microchip', 'cant feed my dog', 'cant afford dog',
      'look after my cat in hospital', 'dog walker old person', 'sick pet no money', 'spay my cat', 'put dog to sleep', 'pet died',
      'low cost vet', 'foster my pet', 'vaccinate puppy', 'dog training', 'help with rabbit', 'homeless with dog', 'pet bereavement',
      'cat not eating',
    ],
    staff: ['PDSA', 'Blue Cross', 'RSPCA', 'Cinnamon Trust', 'neutering voucher', 'StreetVet', 'Cats Protection'],
    offers: [
      'vet', 'low-cost vet', 'veterinary', 'neutering', 'pet food bank', 'pet care', 'pdsa', 'animal hospital', 'vouchers for neutering',
      'dog walking for older', 'pet fostering', 'microchipping', 'spaying', 'pets of people', 'animal clinic', 'pets',
      'pet owners on benefits', 'vets', 'dog training', 'cinnamon trust', 'pets and homelessness', 'preventive treatment for pets',
      'veterinary care', 'streetvet', 'owners on low incomes', 'pet bereavement', 'spay', 'pet welfare',
    ],
    not: [
      'veteran', 'veterans', 'carpet', 'petition', 'pet theory', 'petanque', 'pet hate', 'bring pets welcome', 'vetted',
      'therapy dog visits', 'guide dogs', 'assistance dog',
    ],
    related: ['animal-rehoming', 'lost-animals', 'food-bank', 'hospital-discharge'],
    terms: ['esdServiceType:200', 'esdServiceType:434', 'esdServiceType:1506', 'openEligibility:animal-welfare'],
  },
  {
    id: 'animal-rehoming',
    name: 'Rehoming a pet or giving one up',
    advice:
      'Call a rescue centre before you feel forced to act: waiting lists are long, and most can give advice to help you keep your pet. To adopt, they visit your home and ask about hours and children. Do not sell or give an animal to a stranger online.',
    says: [
      'rehome my dog', 'adopt a dog', 'get a cat', 'cant keep my pet', 'rescue dog', 'give up my cat', 'find home for kittens', 'dogs home',
      'adopt a cat', 'animal shelter', 'cant look after dog anymore', 'rehome cat', 'landlord says no dog', 'rescue centre', 'dog rescue',
      'want a dog', 'rehome rabbit', 'adopt a pet', 'new home for dog', 'kittens need home', 'surrender dog', 'animal sanctuary',
      'rescue cats', 'donate to dogs home', 'foster a dog', 'guinea pigs need home', 'moving cant take dog', 'retired greyhound',
      'litter of puppies', 'volunteer with dogs', 'dogs trust',
    ],
    staff: ['Dogs Trust', 'RSPCA', 'Cats Protection', 'Battersea', 'Blue Cross'],
    offers: [
      'rehoming', 'rehome', 'rescue centre', 'animal rescue', 'animal shelter', 'adopt', 'adoption of animals', 'dogs home',
      'unwanted pets', 'kennels', 'cattery', 'rescue animals', 'homeless animals', 'find loving homes', 'fosterers', 'sanctuary',
      'cats and kittens', 'animal sanctuary', 'unwanted animals', 'forever home', 'cat rescue', 'dog rescue', 'adoptable', 'donkey',
      'horses rescue', 'rabbit rescue', 'kittens', 'strays and abandoned', 'wildlife rescue',
    ],
    not: ['adopt a child', 'child adoption', 'adoption of policy', 'rehome people', 'foster child', 'adopt baby'],
    related: ['vet-costs', 'lost-animals', 'volunteering'],
    terms: ['esdServiceType:434', 'openEligibility:animal-welfare', 'esdServiceType:374'],
  },
  {
    id: 'lost-animals',
    name: 'Lost, stray and hurt animals',
    advice:
      "Tell the council's dog warden at once about a stray dog; they keep it a week. For a lost pet, ring local vets, rescues and the chip company, and put up posters. If an animal is cruelly treated or hurt, call the RSPCA on 0300 1234 999; report a dangerous dog to the police.",
    says: [
      'lost dog', 'stray dog', 'missing cat', 'dog being mistreated', 'dangerous dog', 'animal cruelty', 'hurt animal', 'found a dog',
      'dog loose', 'dog attacked me', 'lost cat', 'injured bird', 'hedgehog hurt', 'swan hurt', 'dog wardens', 'found kitten',
      'injured fox', 'neighbours dog not fed', 'dog bite', 'dog left in car', 'dog shut outside all day', 'aggressive dog', 'dog starving',
      'loose horse', 'xl bully', 'baby bird fallen out of nest', 'found a cat', 'puppy farm', 'cat missing', 'dog stolen', 'dead cat owner',
      'bat in house', 'dog off lead attacked mine', 'report someone hurting dog',
    ],
    staff: ['RSPCA', 'DDA', 'dog warden', 'XL Bully', 'PSPO', 'microchip scan', 'Animal Welfare Act'],
    offers: [
      'dog warden', 'stray dogs', 'animal welfare', 'animal cruelty', 'lost and found pets', 'dangerous dogs', 'wildlife rescue',
      'wildlife hospital', 'injured wildlife', 'stray', 'lost pets', 'reunite', 'dog control', 'animal wardens', 'cruelty', 'stray animals',
      'wildlife casualties', 'animal health', 'found dogs', 'rspca', 'hedgehog rescue', 'reported strays', 'missing pets', 'kennelled',
      'report animal', 'rescue of wildlife', 'responsible dog ownership', 'animal inspectors', 'dog attacks',
    ],
    not: ['lost property', 'missing person', 'missing child', 'lost keys', 'lost my wife', 'lost job', 'hurt myself', 'stray into debt'],
    related: ['vet-costs', 'animal-rehoming', 'street-cleaning'],
    terms: [
      'esdServiceType:432', 'esdServiceType:575', 'esdServiceType:434', 'esdServiceType:1471', 'esdServiceType:612', 'esdServiceType:788',
      'esdServiceType:1823', 'openEligibility:animal-welfare',
    ],
  },
  {
    id: 'lost-property',
    name: 'Lost property',
    advice:
      'Cancel lost cards straight away, and tell the bus, train or taxi firm, which keeps things for some weeks. You can report a lost passport, phone or bag online. The police no longer take most lost items, but hand in money, weapons or ID.',
    says: [
      'lost property', 'lost my phone', 'left my bag on bus', 'lost keys', 'found a wallet', 'lost wallet', 'lost purse',
      'left something on train', 'lost my bag', 'locked out of house', 'lost my bank card', 'lost my keys', 'found a phone', 'handed in',
      'lost on the bus', 'locksmith', 'lost my ring', 'left my coat at', 'hand in found money', 'lost bus pass',
    ],
    staff: ['lost property office'],
    offers: [
      'lost property', 'found property', 'lost and found', 'lost items', 'property office', 'left on bus', 'left luggage',
      'reclaim your property', 'hand in found items', 'lost keys', 'found items', 'lost property office', 'unclaimed', 'lost belongings',
    ],
    not: ['lost dog', 'lost baby', 'lost job', 'lost parents', 'lost cat', 'lost in debt', 'property lost in fire', 'lost weight'],
    related: ['id-documents', 'public-transport', 'hardship-grants'],
    terms: ['esdServiceType:906'],
  },
];
