import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const householdGoods: Need[] = [
  {
    id: 'baby-bank',
    name: 'Baby bank',
    advice:
      'A baby bank gives free nappies, clothes, cots, prams and milk feeds for little ones. Most ask a midwife, health visitor, family hub or support worker to refer you, so ask yours today. Always use a new cot mattress and never buy a second-hand car seat.',
    says: [
      'baby bank', 'nappies', 'no nappies', 'run out of nappies', 'pram', 'buggy', 'cot', 'moses basket', 'baby clothes', 'baby stuff',
      'cant afford pram', 'nothing for the baby', 'pregnant nothing ready', 'baby needs', 'car seat', 'wipes', 'babygro', 'steriliser',
      'expecting and skint', 'nowt for the baby', 'high chair', 'bottles and formula', 'bairn needs clothes', 'second hand baby things',
      'maternity bag',
    ],
    staff: ['baby basics', 'HV referral', 'hospital bag', 'moses basket starter pack', 'Little Village'],
    offers: [
      'baby bank', 'baby basics', 'nappies', 'nappies and wipes', 'moses baskets', 'starter packs', 'prams', 'buggies', 'cots',
      'baby equipment', 'baby clothes', 'clothing bundles', 'maternity items', 'hospital bag', 'bundles for babies', 'under fives items',
      'pre-loved', 'preloved', 'nearly new', 'health visitor referral', 'midwife referral', 'toiletries for mum', 'newborn essentials',
      'gifted to families',
    ],
    not: ['nappies recycling', 'baby massage', 'food bank only'],
    related: ['healthy-start', 'clothing', 'child-benefit', 'toys-gifts', 'family-hub'],
    terms: ['openEligibility:baby-supplies', 'openEligibility:baby-clothes', 'openEligibility:diapers-formula'],
  },
  {
    id: 'school-uniform',
    name: 'School uniform',
    advice:
      'Look for a uniform swap or bank, which gives good second-hand uniform free. Some councils and school charities give a grant. Ask the school too: it can tell you which branded items are really needed, and many have a quiet cupboard of spares.',
    says: [
      'school uniform', 'blazer', 'school shoes', 'pe kit', 'uniform too dear', 'cant afford uniform', 'uniform grant',
      'second hand uniform', 'grown out of uniform', 'school jumper', 'uniform swap', 'starting secondary school', 'back to school costs',
      'school bag', 'school trousers', 'bairn needs school shoes', 'logo uniform', 'tights and pinafore', 'winter coat for school',
      'school tie',
    ],
    staff: ['school clothing grant', 'clothing voucher', 'PTA uniform', 'pre-loved uniform'],
    offers: [
      'school uniform', 'uniform', 'uniform exchange', 'uniform swap', 'uniform bank', 'school clothing grant', 'blazers', 'school shoes',
      'pe kits', 'pre-loved uniform', 'uniform recycling', 'back to school', 'school wear', 'uniform voucher', 'outgrown uniform',
      'logo items', 'good quality uniform', 'rails of uniform', 'pass on uniform',
    ],
    not: ['military uniform', 'nurses uniform'],
    related: ['clothing', 'free-school-meals', 'hardship-grants'],
    terms: ['esdServiceType:2', 'openEligibility:clothes-for-school', 'openEligibility:clothing-vouchers'],
  },
  {
    id: 'clothing',
    name: 'Free or cheap clothes',
    advice:
      'Clothes banks give free clothes and shoes; some ask for a referral and others let anyone come. Charity shops, swap shops and free groups online cost little or nothing. If you are sleeping rough, a day centre can give you dry clothes, a coat and a sleeping bag.',
    says: [
      'clothes', 'free clothes', 'coat', 'no coat', 'shoes with holes', 'warm clothes', 'winter coat', 'clothes bank', 'clothing bank',
      'bairn has no coat', 'cheap clothes', 'shoes', 'underwear', 'nothing to wear', 'trainers falling apart', 'no warm clothes',
      'kids grown out of clothes', 'dry socks', 'jumpers', 'boots', 'nothing but what im stood in', 'left with the clothes on my back',
      'clothes swap', 'bigger clothes', 'duds',
    ],
    staff: ['clothing bank', 'clothing voucher', 'swap shop'],
    offers: [
      'clothing bank', 'free clothing', 'clothes bank', 'clothes rail', 'winter coats', 'coats', 'warm clothing', 'donated clothes',
      'swishing', 'clothes swap', 'clothing parcels', 'clothing vouchers', 'shoes', 'pre-loved clothes', "children's clothing", 'free shop',
      "adult and children's clothes", 'wardrobe', 'good quality second-hand', 'clothing exchange', 'new underwear and socks',
      'take a coat leave a coat', 'give a coat',
    ],
    not: ['clothes recycling bin', 'football boots', 'fancy dress hire'],
    related: ['school-uniform', 'baby-bank', 'toiletries', 'interview-clothes', 'day-centre-homeless'],
    terms: ['openEligibility:clothing', 'openEligibility:clothing-vouchers', 'openEligibility:clothes-for-work'],
  },
  {
    id: 'interview-clothes',
    name: 'Clothes for interviews',
    advice:
      'Some charities will give you a free interview outfit and a chat with a stylist before the big day. Ask your work coach about the Flexible Support Fund, which can pay for work clothes, tools or travel to an interview.',
    says: [
      'interview clothes', 'suit', 'nothing to wear to interview', 'suit for a job', 'smart clothes', 'clothes for work', 'steel toe caps',
      'work boots', 'smart shoes', 'outfit for interview', 'work clothes', 'hi vis', 'free suit', 'interview tomorrow no suit',
      'court clothes', 'need to look smart',
    ],
    staff: ['FSF', 'Flexible Support Fund', 'Smart Works', 'Suited and Booted'],
    offers: [
      'interview clothing', 'interview outfit', 'suited and booted', 'smart works', 'dressing service', 'work clothes', 'interview suit',
      'outfit', 'styling session', 'interview coaching', 'professional clothing', 'work boots', 'ready for work', 'personal stylist',
      'confidence for interview', 'suits',
    ],
    not: ['dry cleaning', 'bridal suit hire', 'wet suit', 'en suite'],
    related: ['cv-interviews', 'job-search', 'clothing'],
    terms: ['openEligibility:clothes-for-work', 'openEligibility:help-pay-for-work-expenses', 'openEligibility:supplies-for-work'],
  },
  {
    id: 'furniture',
    name: 'Furniture for your home',
    advice:
      "Reuse charities sell good furniture cheaply, with more off if you get benefits, and bring it to you. Your council's crisis fund may pay for beds when you move into an empty home. Ask about delivery and stairs before you buy.",
    says: [
      'furniture', 'bed', 'sofa', 'settee', 'mattress', 'no bed', 'sleeping on the floor', 'kids sharing a bed', 'empty flat',
      'new flat no furniture', 'table and chairs', 'wardrobe', 'carpet', 'curtains', 'cheap furniture', 'second hand furniture',
      'nothing in the flat', 'couch', 'drawers', 'got a house but nothing in it', 'carpets for council house', 'cot bed',
      'starting again with nothing', 'bedding', 'pots and pans', 'bare floors', 'bunk beds',
    ],
    staff: ['Reuse Network', 'furniture package', 'furnished tenancy', 'starter pack'],
    offers: [
      'furniture', 'reuse', 're-use', 'furniture project', 'second-hand furniture', 'low-cost furniture', 'donated furniture',
      'beds and sofas', 'beds', 'white goods and furniture', 'furniture packages', 'house packs', 'starter packs', 'new home packs',
      'household goods', 'carpets', 'discounts for people on benefits', 'free collection of unwanted furniture', 'restored', 'upcycled',
      'household items', 'setting up home', 'delivery available', 'showroom', 'bedding packs', 'home starter',
    ],
    not: ['garden furniture workshop', 'furniture making course'],
    related: ['white-goods', 'hardship-grants', 'moving-home', 'donate-goods', 'tenancy-support'],
    terms: ['esdServiceType:712', 'openEligibility:furniture', 'openEligibility:home-goods'],
  },
  {
    id: 'white-goods',
    name: 'Cooker, fridge and washing machine',
    advice:
      "If your cooker, fridge or washing machine has broken, ask your council's crisis fund, a grant charity or your energy supplier's hardship fund for a new one. Reuse shops sell tested ones with a short guarantee. In a rented home, check whether it is the landlord's job to mend it.",
    says: [
      'cooker', 'no cooker', 'washing machine broke', 'fridge broken', 'fridge freezer', 'no fridge', 'washer packed in', 'oven broken',
      'microwave', 'tumble dryer', 'white goods', 'cant wash clothes', 'handwashing clothes', 'freezer gone', 'cooker condemned', 'hob',
      'nothing to cook on', 'kettle', 'electric cooker', 'cheap washing machine', 'cannot keep food cold', 'washer knackered', 'hoover',
    ],
    staff: ['white goods', 'PAT tested', 'LWA white goods', 'Buttle'],
    offers: [
      'white goods', 'cookers', 'fridges', 'washing machines', 'electrical appliances', 'reconditioned appliances',
      'refurbished appliances', 'pat tested', 'fridge freezers', 'essential household items', 'appliance grants', 'domestic appliances',
      'electric cooker connected', 'tested and guaranteed', 'large appliances', 'appliance replacement', 'microwaves',
    ],
    not: ['cooker hood', 'cookery', 'community fridge'],
    related: ['furniture', 'hardship-grants', 'savings-credit-union', 'repair-cafe'],
    terms: ['esdServiceType:1795', 'openEligibility:home-goods', 'openEligibility:financial-assistance'],
  },
  {
    id: 'toiletries',
    name: 'Toiletries and period products',
    advice:
      'Hygiene banks and many food banks give free soap, toothpaste, nappies, pads and washing powder. Schools and colleges can give free period products to anyone who asks. Libraries and community centres often have a free box in the toilets.',
    says: [
      'toiletries', 'period products', 'tampons', 'sanitary towels', 'pads', 'period poverty', 'shampoo', 'toothpaste', 'deodorant', 'soap',
      'toilet roll', 'washing powder', 'cant afford pads', 'no sanitary products', 'razors', 'cleaning stuff', 'no bog roll',
      'hygiene bank', 'hygiene products', 'smell cant wash', 'toothbrush', 'shower gel', 'moon cup',
    ],
    staff: ['hygiene poverty', 'period dignity', 'red box project', 'Hygiene Bank'],
    offers: [
      'toiletries', 'hygiene bank', 'hygiene poverty', 'hygiene products', 'period products', 'period poverty', 'sanitary products',
      'period dignity', 'personal care products', 'toothbrushes', 'toothpaste', 'cleaning products', 'washing powder', 'hygiene packs',
      'essential toiletries', 'red box', 'beauty bank', 'sanitary protection', 'menstrual products', 'wash bags',
    ],
    not: ['period property', 'period costume', 'heavy periods'],
    related: ['food-bank', 'baby-bank', 'showers-laundry', 'hardship-grants'],
    terms: ['openEligibility:personal-care-items', 'openEligibility:personal-hygiene'],
  },
  {
    id: 'showers-laundry',
    name: 'Showers and laundry',
    advice:
      'Day centres for homeless people let you shower, wash clothes and get clean ones, mostly free. Some leisure centres and churches do too. Bring a towel if you have one, and go early as there is often a list.',
    says: [
      'shower', 'wash my clothes', 'laundry', 'somewhere to wash', 'launderette', 'no hot water', 'need a wash', 'have a shower',
      'clean clothes', 'no washing machine', 'cant get washed', 'smelly clothes', 'place to shower', 'washing done', 'no bathroom',
      'get clean', 'wash bedding', 'boiler broke cant wash',
    ],
    staff: ['hygiene facilities', 'day centre', 'laundry service'],
    offers: [
      'showers', 'laundry facilities', 'shower and laundry', 'washing facilities', 'use our showers', 'towels provided', 'launderette',
      'clean clothes', 'wash clothes', 'toiletries provided', 'laundry service', 'washing machines', 'hot showers',
      'use of washing machine', 'lockers', 'drying facilities', 'bathroom facilities',
    ],
    not: ['rain shower', 'baby shower', 'shower adaptation', 'level access shower'],
    related: ['day-centre-homeless', 'toiletries', 'clothing', 'rough-sleeping'],
    terms: ['esdServiceType:271', 'openEligibility:personal-hygiene'],
  },
  {
    id: 'toys-gifts',
    name: 'Toys and Christmas presents',
    advice:
      'Ask your school, health visitor or family support worker early, as Christmas gift appeals close in the first weeks of December. Charity shops and swap groups are good for birthdays.',
    says: [
      'christmas presents', 'toys', 'no presents for kids', 'cant afford christmas', 'cash for kids', 'birthday presents', 'santa',
      'books for kids', 'nothing for christmas', 'christmas hamper', 'christmas dinner help', 'presents for bairns', 'second hand toys',
      'free toys', 'xmas', 'kids birthday no money', 'bike for my kid', 'free kids books',
    ],
    staff: ['toy appeal', 'Mission Christmas', 'Cash for Kids', 'Bookstart'],
    offers: [
      'toy appeal', 'christmas gifts', 'gift appeal', 'presents for children', 'toys and games', 'mission christmas', 'christmas hampers',
      'giving tree', 'toy bank', 'birthday boxes', 'birthday gifts', 'children who would otherwise go without', 'new toys',
      'christmas appeal', 'gifted books', 'book gifting', 'donated toys', 'selection boxes', 'toy swap',
    ],
    not: ['sex toys', 'gift aid', 'gift shop', 'gifted children'],
    related: ['baby-bank', 'food-bank', 'clothing', 'hardship-grants'],
    terms: ['esdServiceType:1601', 'openEligibility:toys-gifts', 'openEligibility:books'],
  },
  {
    id: 'donate-goods',
    name: 'Give things away',
    advice:
      'Charity shops, reuse projects and food banks are glad of clean things in good order, and many fetch large items free. Sofas and beds must keep the fire label. Electrical goods, duvets and car seats are often refused, so ring first.',
    says: [
      'donate', 'give away furniture', 'get rid of sofa', 'donate clothes', 'charity shop', 'pick up furniture', 'give stuff to charity',
      'clear out', 'donate toys', 'old settee still good', 'where to donate', 'unwanted gifts', 'someone to collect furniture',
      'donate books', 'give to food bank', 'donate duvet', 'donate old phone', 'donate wheelchair', 'bric a brac',
      'house clearance charity', 'give away baby stuff',
    ],
    staff: ['furniture donation', 'WEEE', 'freecycle', 'fire label', 'gift aid', 'clothing bank'],
    offers: [
      'charity shop', 'donations welcome', 'donate', 'drop off donations', 'free collection', 'collect unwanted', 'quality donations',
      'donate furniture', 'we accept', 'bring in your unwanted', 'drop-off point', 'donated goods', 'freecycle', 'book a collection',
      'pre-loved donations', 'give your items a new home', 'items we need', 'bric-a-brac', 'donation point',
    ],
    not: ['donate blood', 'donate money', 'organ donation', 'sperm donor'],
    related: ['bulky-waste', 'recycling-centre', 'volunteering', 'furniture'],
    terms: ['esdServiceType:851', 'esdServiceType:534'],
  },
  {
    id: 'borrow-things',
    name: 'Borrow tools and equipment',
    advice:
      'A library of things lends drills, carpet cleaners, tents and party kit for a small fee, like books. Join with proof of address, book online and collect. Ask for help with using the tool safely.',
    says: [
      'borrow a drill', 'library of things', 'tool library', 'borrow tools', 'hire carpet cleaner', 'borrow tent', 'hire tools cheap',
      'borrow ladder', 'lend me a lawnmower', 'borrow sewing machine', 'borrow gazebo', 'need a drill for a day', 'hire pressure washer',
      'borrow camping gear', 'share tools', 'borrow party stuff',
    ],
    staff: ['library of things', 'tool bank', 'sharing library', 'circular economy'],
    offers: [
      'library of things', 'tool library', 'borrow', 'borrow instead of buy', 'hire tools', 'items to borrow', 'power tools',
      'equipment loan', 'carpet cleaner', 'share shop', 'lending library', 'household items to hire', 'camping equipment',
      'tools and equipment', 'loan of items', 'sharing library',
    ],
    not: ['library books', 'equipment for disability', 'wheelchair loan', 'borrow money'],
    related: ['repair-cafe', 'library', 'gardening'],
    terms: ['openEligibility:home-goods'],
  },
];
