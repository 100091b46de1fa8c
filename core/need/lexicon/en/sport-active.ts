import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const sportActive: Need[] = [
  {
    id: 'dance',
    name: 'Dance',
    advice:
      "There is a class for every age and body: ballroom, ballet, street, Bollywood, line dance, and seated too. You do not need a partner. Many groups put on a show, and some are for people with Parkinson's or dementia.",
    says: [
      'dance', 'dancing', 'ballroom', 'salsa', 'ballet', 'street dance', 'dance class for kids', 'line dancing', 'tea dance', 'bollywood',
      'dance lessons', 'learn to dance', 'dance classes', 'ballet for toddlers', 'sequence dancing', 'contemporary dance', 'ceilidh',
      'hip hop', 'latin', 'tango', 'dance group', 'belly dancing', 'jive', 'silver swans', 'irish dancing', 'over 50s dance',
      'dance for fun', 'northern soul', 'folk dancing', 'breakdance', 'wedding first dance', 'rock and roll dancing', 'morris dancing',
      'barn dance',
    ],
    staff: ['IDTA', 'ISTD', 'silver swans', 'Strictly', 'ceroc', '5Rhythms'],
    offers: [
      'dance', 'ballroom', 'dancing', 'ballet', 'line dancing', 'salsa', 'tea dance', 'street dance', 'dancers', 'contemporary dance',
      'dance classes', 'dance group', 'dance school', 'sequence dancing', 'bollywood', 'choreography', 'choreographer', 'bhangra', 'jive',
      'ceilidh', 'hip hop', 'dance company', 'no partner needed', 'folk dance', 'majorettes', 'morris', 'dance movement', 'tea dances',
      'dance sessions', 'cheerleading', 'silver swans', 'dance studio', 'move to music', 'african dance',
    ],
    not: ['dance fitness gym weights', 'guidance', 'dance around the issue', 'lap dancing work'],
    related: ['exercise-classes', 'music', 'theatre-cinema', 'yoga-pilates'],
    terms: [
      'esdServiceType:1791', 'esdServiceType:1789', 'esdServiceType:838', 'openActiveActivity:6ca15167-51da-4d91-a1ae-8a45dc47b0ea',
      'openActiveActivity:1ae7395a-27a7-4e33-9f6d-a1a6c17d0757', 'openActiveActivity:2998a4ad-e206-4cf8-9f9d-8a36faa0bc88',
      'openActiveActivity:a454c7e6-52da-426d-9bd1-743e9d7d266d', 'openActiveActivity:85ddf0e4-115d-4c0b-9bca-4c3b4b635bb2',
      'openActiveActivity:0141d752-088f-4bab-99fa-9a3d61ee5cf9',
    ],
  },
  {
    id: 'water-sports',
    name: 'Rowing, sailing, canoeing and fishing',
    advice:
      'Clubs run open days and taster trips with all the kit; you must be able to swim a little for most. Sailability and like groups get disabled people afloat. To fish you need a rod licence from age 13 and leave from the club or owner.',
    says: [
      'kayaking', 'canoeing', 'sailing', 'rowing', 'paddleboarding', 'surfing', 'water sports', 'fishing', 'angling', 'learn to sail',
      'canoe', 'narrowboat trips', 'go fishing', 'paddle board', 'kayak', 'sail', 'fishing club', 'kids fishing', 'scuba diving',
      'dragon boat', 'windsurfing', 'rowing club', 'fishing licence', 'sea cadets afloat', 'boat trip', 'river trip', 'disabled sailing',
      'sub aqua', 'rowing boat', 'learn to surf', 'kitesurf', 'rod licence', 'white water rafting', 'snorkel',
    ],
    staff: ['RYA', 'SUP', 'BSAC', 'PADI', 'Sailability', 'AnglingTrust'],
    offers: [
      'sailing', 'kayaking', 'canoeing', 'rowing', 'paddleboarding', 'water sports', 'angling', 'fishing', 'boat club', 'canoe', 'kayaks',
      'sailing club', 'rowing club', 'fishing club', 'sailability', 'anglers', 'scuba', 'watersports', 'boat trips', 'windsurfing',
      'dragon boat', 'canal boat trips', 'stand up paddle', 'on the water', 'afloat', 'paddlers', 'coarse fishing', 'dinghies', 'sub-aqua',
      'surfing', 'outdoor activities on water', 'narrowboat', 'wakeboarding', 'regatta',
    ],
    not: [
      'rowing with neighbour', 'rows with partner', 'in a row', 'rowing machine', 'boat people', 'fishing for compliments', 'phishing',
      'plain sailing', 'fish and chips', 'dream boat', 'floating', 'surf the internet', 'web surfing',
    ],
    related: ['swimming', 'sport-other', 'disability-sport', 'conservation'],
    terms: [
      'esdServiceType:1674', 'esdServiceType:465', 'esdServiceType:1793', 'esdServiceType:641', 'esdServiceType:739', 'esdServiceType:758',
      'esdServiceType:762', 'openActiveActivity:6bb8b844-df3e-4cae-bf5f-3e129c6b1a9d',
      'openActiveActivity:d2733a1c-662c-427a-a270-400171c07320', 'openActiveActivity:598ceb23-216c-4f8a-9a7a-0eef6e3a4ae8',
      'openActiveActivity:e0425262-6f1d-4c58-ba8a-dd790c5351b1', 'openActiveActivity:ba5381a0-c981-4879-9b44-8b18e922c412',
      'openActiveActivity:72d19892-5f55-4e9c-87b0-a5433baa49c8', 'openActiveActivity:6c1fed1c-7576-4b04-acfd-ca1d1cac6707',
      'openActiveActivity:578efdf0-b09f-4035-88d8-a17db31e5d6e', 'openActiveActivity:76282a7a-11cf-4da7-86f1-b0f192dd0f56',
    ],
  },
  {
    id: 'sport-other',
    name: 'Climbing, riding, skating and other activities',
    advice:
      "Most clubs let you have a go at a taster day before you join or buy kit. Riding for the Disabled and inclusive climbing are for people of all abilities. Youth groups and the Duke of Edinburgh's Award run trips at low cost.",
    says: [
      'climbing', 'climbing wall', 'horse riding', 'archery', 'skating', 'skateboarding', 'roller skating', 'ice skating', 'skate park',
      'outdoor activities', 'abseiling', 'bouldering', 'caving', 'ponies', 'learn to ride a horse', 'target shooting', 'outdoor pursuits',
      'skatepark', 'scooter park', 'pony', 'ice rink', 'camping', 'skiing', 'high ropes', 'learn to skate', 'adventurous activities',
      'motorsport', 'karting', 'gliding', 'adrenaline', 'riding for disabled', 'zip wire', 'snowboarding', 'roller disco',
    ],
    staff: ['RDA', 'DofE', 'equine', 'NICAS', 'ski club'],
    offers: [
      'climbing', 'archery', 'horse riding', 'skateboarding', 'roller skating', 'ice skating', 'climbing wall', 'abseiling',
      'riding for the disabled', 'bouldering', 'outdoor activity centre', 'riding school', 'equestrian', 'stables', 'outdoor pursuits',
      'high ropes', 'skatepark', 'caving', 'outdoor learning', 'rda', 'mountaineering', 'ponies', 'ice rink', 'residential trips',
      'target archery', 'karting', 'skates', 'zip wire', 'climbers', 'adventurous activities', 'outdoor centre', 'skiing', 'riding lessons',
      'archers',
    ],
    not: [
      'climbing stairs', 'rent climbing', 'temperature climbing', 'climbing plants', 'ride to hospital', 'skating round', 'skate fish',
      'horse racing betting', 'climbing out of depression', 'adventure playground',
    ],
    related: ['youth-clubs', 'disability-sport', 'water-sports', 'martial-arts'],
    terms: [
      'esdServiceType:1081', 'esdServiceType:1793', 'esdServiceType:641', 'esdServiceType:453',
      'openActiveActivity:d09970bc-e11c-40cc-a594-38e4ff32d611', 'openActiveActivity:343f01cb-a2e8-48e8-9c0f-dcc7fbaf7ce4',
      'openActiveActivity:45a372d9-baca-4f6c-859f-04de3efae742', 'openActiveActivity:0b276929-8b33-4807-9f5e-687c8bb2c2f9',
      'openActiveActivity:ea53d9f6-ae79-4b4d-ac66-8afcf2845926', 'openActiveActivity:a27fa5f2-1283-44dd-aed6-613476d3a0fa',
      'openActiveActivity:5fba2a76-07ee-4f99-b243-018245b0200d', 'openActiveActivity:36359d6f-33ab-44c3-80c0-4076b57c9fed',
      'openActiveActivity:3a25e627-27b4-4f2b-ae93-4caf8278b02c', 'openActiveActivity:8f458c98-5303-41c6-93ec-8f9f7daec8d3',
      'openActiveActivity:23f49068-d508-4f7e-9f83-09878f9fb4f8',
    ],
  },
];
