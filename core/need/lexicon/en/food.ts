import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const food: Need[] = [
  {
    id: 'food-bank',
    name: 'Food bank',
    advice:
      'If you have no food today, ask a food bank, your council, a GP, school or Citizens Advice. Some food banks give a parcel to anyone; others need a voucher, which an adviser can send while you talk. Say if you have no cooker, a baby, a pet or a special diet.',
    says: [
      'food bank', 'foodbank', 'no food', 'nothing to eat', 'hungry', 'cupboards empty', 'cant feed kids', 'kids hungry', 'starving',
      'food parcel', 'no money for food', 'empty fridge', 'nowt to eat', 'nowt in', 'skipping meals', 'kids going without', 'not eaten',
      'scran', 'emergency food', 'run out of food', 'nothing in for tea', 'going hungry', 'need food today', 'bairns hungry',
      'missing meals so kids eat', 'help with food',
    ],
    staff: ['Trussell', 'Trussell Trust', 'red voucher', 'e-referral', 'food insecurity', 'food poverty'],
    offers: [
      'food bank', 'foodbank', 'food parcel', 'food parcels', 'nutritionally balanced', 'three days of food', 'referral voucher',
      'emergency food', 'food hamper', 'bring carrier bags', 'bags for life', 'crisis food', 'food voucher', 'tinned goods',
      'non-perishable', 'trussell', 'food insecurity', 'food poverty', 'food aid', 'distribution centre', 'people in food crisis',
      'parcel collection', 'kettle packs', 'dietary requirements parcel', 'no one goes hungry',
    ],
    not: ['bank account', 'pet food', 'dog food', 'blood bank', 'baby bank'],
    related: ['community-pantry', 'hardship-grants', 'soup-kitchen', 'healthy-start', 'free-school-meals', 'vet-costs'],
    terms: ['esdServiceType:1818', 'openEligibility:emergency-food', 'openEligibility:food-pantry'],
  },
  {
    id: 'community-pantry',
    name: 'Pantry and cheap food shop',
    advice:
      'At a pantry, larder or social supermarket you pay a few pounds a week and choose your own shopping worth much more. Most need you to live nearby and join, but not a voucher. Waiting lists are common, so put your name down at more than one.',
    says: [
      'food pantry', 'cheap food', 'cheap groceries', 'cheap shopping', 'social supermarket', 'food club', 'community shop',
      'low cost shopping', 'shopping too dear', 'cant afford the big shop', 'weekly shop for a fiver', 'larder', 'food co-op',
      'short dated food', 'discount food', 'food on a budget', 'cheap fruit and veg', 'stretch my shopping', 'bargain food',
      'messages too dear', 'pay a few quid for food',
    ],
    staff: ['Your Local Pantry', 'FareShare', 'food club', 'social supermarket', 'community grocery', 'food coop'],
    offers: [
      'pantry', 'larder', 'social supermarket', 'community grocery', 'membership scheme', 'weekly subscription', 'members choose',
      'choose 10 items', 'choose items', 'food club', 'surplus food', 'fareshare', 'small weekly fee', 'worth of groceries',
      'low cost groceries', 'community shop', 'food co-op', 'reduced price', 'bag of shopping', 'affordable food', 'dignity and choice',
      'pay as little as', 'fresh produce box', 'feast',
    ],
    not: ['pantry cupboard fitting', 'youth club'],
    related: ['food-bank', 'community-fridge', 'lunch-club', 'cooking-classes', 'money-guidance'],
    terms: ['openEligibility:food-pantry', 'openEligibility:help-pay-for-food'],
  },
  {
    id: 'community-fridge',
    name: 'Free surplus food',
    advice:
      'A community fridge or food share table is for everyone: you take what you will use and leave what you can spare. Go early, take a bag and check the day, as stock changes. Apps such as Olio list free food from neighbours.',
    says: [
      'community fridge', 'free food no questions', 'food waste sharing', 'surplus food', 'free bread', 'leftover food', 'free veg',
      'food share', 'food without a referral', 'free food no voucher', 'give away food', 'spare food', 'food about to go off',
      'share my leftovers', 'donate food', 'too good to go', 'olio', 'supermarket leftovers', 'free food for anyone',
    ],
    staff: ['Hubbub', 'community fridge network', 'Olio', 'FareShare Go', 'food redistribution'],
    offers: [
      'community fridge', 'surplus food', 'food waste', 'open to everyone', 'take what you need', 'leave what you can', 'rescued food',
      'food share', 'help yourself', 'no referral needed', 'saved from landfill', 'redistribute food', 'food hub', 'free to all',
      'food table', 'intercepting food', 'short dated', 'unsold food', 'food rescue', 'everyone welcome to take',
    ],
    not: ['fridge repair', 'fridge collection', 'need a fridge'],
    related: ['community-pantry', 'food-bank', 'soup-kitchen', 'climate-action'],
    terms: ['openEligibility:food-pantry', 'openEligibility:free-meals'],
  },
  {
    id: 'soup-kitchen',
    name: 'Free hot meals',
    advice:
      "Churches, gurdwaras, mosques and charities give free hot meals with no questions asked. Times change from day to day, so check before you travel. A Sikh temple's langar is open to everyone, of any faith.",
    says: [
      'hot meal', 'hot food', 'free meal', 'free dinner', 'soup kitchen', 'soup run', 'somewhere to eat', 'free breakfast',
      'hungry and homeless', 'hot drink', 'warm meal', 'feed the homeless', 'langar', 'free tea', 'free scran', 'evening meal free',
      'bacon butty', 'nothing hot to eat', 'free lunch', 'cant cook no gas', 'meal tonight',
    ],
    staff: ['soup run', 'langar', 'outreach kitchen', 'sevadar'],
    offers: [
      'soup kitchen', 'soup run', 'hot meals', 'free hot meal', 'langar', 'free community kitchen', 'hot food', 'free breakfast',
      'homeless and vulnerably housed', 'food on the streets', 'hot drinks', 'takeaway meals', 'no questions asked', 'anyone who is hungry',
      'served from a van', 'sit down meal', 'guests', 'evening kitchen', 'sandwiches and hot drinks', 'feeding those in need',
      'street kitchen',
    ],
    not: ['soup recipe class', 'kitchen fitting', 'kitchen repair'],
    related: ['food-bank', 'day-centre-homeless', 'community-meal', 'rough-sleeping'],
    terms: ['openEligibility:free-meals', 'openEligibility:emergency-food'],
  },
  {
    id: 'community-meal',
    name: 'Community meals and pay-what-you-can cafés',
    advice:
      'A community meal is a cheap or free sit-down dinner where everyone is welcome, whether short of money or short of company. Pay what you can, or nothing. Children and people on their own are welcome; some need you to book.',
    says: [
      'community cafe', 'community meal', 'pay what you can', 'cheap meal', 'eat together', 'eat with others', 'somewhere cheap to eat',
      'cheap cafe', 'meal out on a budget', 'supper club', 'shared meal', 'pay as you feel', 'cheap dinner with kids', 'company for dinner',
      'free tea for kids', 'sunday lunch on my own', 'community kitchen', 'eating alone', 'kids eat free',
    ],
    staff: ['pay as you feel', 'community café', 'place of welcome', 'FoodCycle'],
    offers: [
      'community meal', 'community cafe', 'pay as you feel', 'pay what you can', 'donations welcome', 'shared meal', 'eat together',
      'three course meal', 'around the table', 'sit down and eat', 'home-cooked', 'home cooked food', 'community kitchen', 'social eating',
      'supper', 'pay-as-you-feel', 'bring the community together over food', 'no one eats alone', 'hearty food', 'freshly cooked',
      'family meal', 'kids eat free', 'cook and eat together',
    ],
    not: ['meals delivered', 'cafe for rent', 'repair cafe'],
    related: ['lunch-club', 'soup-kitchen', 'community-pantry', 'befriending', 'warm-space'],
    terms: ['openEligibility:free-meals'],
  },
  {
    id: 'free-school-meals',
    name: 'Free school meals',
    advice:
      'All children in Reception to Year 2 get a free lunch at school. From September 2026 any child whose family gets Universal Credit can have free school meals; apply to the council or school, as it is not always automatic. Many primary schools also have free breakfast clubs.',
    says: [
      'free school meals', 'school dinners', 'school dinner money', 'dinner debt', 'cant afford school dinners', 'pack up', 'lunch money',
      'free dinners', 'school meal vouchers', 'kids dinners', 'dinner arrears at school', 'free lunch at school', 'apply for school meals',
      'college free meals', 'lunch for kids at school', 'packed lunch too dear',
    ],
    staff: ['FSM', 'UIFSM', 'pupil premium', 'FSM checker'],
    offers: [
      'free school meals', 'school meals', 'pupil premium', 'universal infant', 'eligible for free meals', 'school catering',
      'free school lunch', 'school food', 'packed lunches', 'apply for free school meals', 'free meals in further education',
      'entitlement checker', 'school kitchen', 'cashless catering',
    ],
    not: ['school of cookery', 'meals for seniors'],
    related: ['breakfast-club', 'holiday-food-activities', 'school-uniform', 'universal-credit'],
    terms: ['esdServiceType:4', 'esdServiceType:37', 'openEligibility:free-meals', 'openEligibility:help-pay-for-school'],
  },
  {
    id: 'breakfast-club',
    name: 'Breakfast club for children',
    advice:
      'Many primary schools run a breakfast club before lessons, and a growing number are free for every child. Ask the school office first. Some community groups and churches also give children breakfast.',
    says: [
      'breakfast club', 'kids no breakfast', 'before school club', 'drop kids early', 'breakfast at school', 'start work before school',
      'early drop off', 'cereal and toast before school', 'free breakfast for kids', 'son goes to school hungry', 'morning club',
      'school opens too late for my job', 'wraparound care', 'before school care', 'child not eating before school',
    ],
    staff: ['wraparound', 'free breakfast club', 'Magic Breakfast'],
    offers: [
      'breakfast club', 'breakfast clubs', 'before school', 'healthy breakfast', 'bagels and cereal', 'wraparound care',
      'breakfast provision', 'magic breakfast', 'ready to learn', 'before and after school', 'toast and cereal', 'early morning club',
      'from 7.30am', 'drop-off from 7',
    ],
    not: ['business breakfast', 'breakfast networking', 'b&b'],
    related: ['free-school-meals', 'after-school-club', 'childcare', 'holiday-food-activities'],
    terms: ['esdServiceType:1089', 'openEligibility:free-meals'],
  },
  {
    id: 'holiday-food-activities',
    name: 'Free holiday clubs with food',
    advice:
      'If your child gets free school meals they can have free places at holiday clubs with a meal, at Easter, in summer and at Christmas (the Holiday Activities and Food scheme). Book through your council, as places go fast. Some clubs also have low-cost places for others.',
    says: [
      'haf', 'free holiday club', 'school holidays no food', 'feed kids in holidays', 'summer holiday food', 'kids bored and hungry',
      'free summer club', 'six weeks holidays', 'half term food', 'half term vouchers', 'holiday hunger', 'easter holiday club',
      'free activities for kids on school meals', 'christmas holiday club', 'cant afford holiday club', 'summer scheme',
    ],
    staff: ['HAF', 'Holiday Activities and Food'],
    offers: [
      'holiday activities and food', 'haf', 'free holiday club', 'benefits-related free school meals', 'holiday hunger',
      'healthy meal included', 'school holiday programme', 'funded holiday places', 'easter summer and christmas', 'enriching activities',
      'nutritious lunch', 'holiday provision', 'free school meal voucher code', 'summer programme', 'haf funded',
    ],
    not: ['holiday lets', 'holiday abroad', 'caravan holiday'],
    related: ['holiday-club', 'free-school-meals', 'food-bank', 'youth-clubs'],
    terms: ['esdServiceType:18', 'openEligibility:day-camp', 'openEligibility:free-meals'],
  },
  {
    id: 'lunch-club',
    name: 'Lunch club',
    advice:
      'A lunch club gives you a cooked meal and company, most often once a week, for a few pounds. Many are for older people and some fetch you from home. Your council, Age UK or a place of worship will know the nearest.',
    says: [
      'lunch club', 'luncheon club', 'dinner club for pensioners', 'lunch for old people', 'cooked dinner for pensioners',
      'hot dinner and company', 'nan lunch out', 'cooked lunch', 'mum not eating properly', 'dad lives on toast', 'lunch with others',
      'sunday dinner for elderly', 'lunch for over 60s', 'not cooking for one', 'get picked up for lunch', 'meal and a natter',
      'wednesday lunch',
    ],
    staff: ['luncheon club', 'lunch group'],
    offers: [
      'lunch club', 'luncheon club', 'two course lunch', 'cooked lunch', 'three course lunch', 'hot lunch', 'older people lunch',
      'over 55s', 'lunch and bingo', 'hot dinner', 'weekly lunch', 'fish and chip lunch', 'transport provided', 'lunch group',
      'entertainment after lunch', 'pensioners lunch', 'a meal and company', 'roast dinner', 'friendship lunch', 'lunch served',
    ],
    not: ['lunch delivered', 'lunchtime concert', 'school lunch'],
    related: ['community-meal', 'meals-on-wheels', 'befriending', 'day-centres', 'community-transport'],
    terms: ['esdServiceType:640', 'esdServiceType:296', 'openEligibility:free-meals'],
  },
  {
    id: 'meals-on-wheels',
    name: 'Meals brought to your home',
    advice:
      'Meals on wheels brings a hot or frozen dinner to your door and checks you are well. Some councils run it and others give you a list of firms. If you cannot cook safely or carry shopping, ask the council for a care assessment too.',
    says: [
      'meals on wheels', 'dinner delivered', 'hot dinner brought', 'mum cant cook', 'meals delivered', 'dad not eating', 'frozen meals',
      'cant stand to cook', 'food delivered for elderly', 'housebound food', 'cant get to shops', 'shopping delivered',
      'someone to do my shopping', 'out of hospital meals', 'get shopping in', 'forgot to eat', 'nan cant cook anymore',
    ],
    staff: ['mobile meals', 'community meals service', 'welfare check', 'nutrition and hydration'],
    offers: [
      'meals on wheels', 'mobile meals', 'hot meals delivered', 'delivered to your door', 'frozen meals', 'meal delivery', 'meals at home',
      'nutritious meals delivered', 'safe and well check', 'delivered meals', 'shopping service', 'housebound', 'unable to cook',
      'texture modified meals', 'daily meal', 'driver will check', 'tea-time packs', 'shopping delivery',
    ],
    not: ['takeaway delivery driver', 'meal planning'],
    related: ['lunch-club', 'care-at-home', 'food-bank', 'care-assessment'],
    terms: ['esdServiceType:315', 'openEligibility:food-delivery'],
  },
];
