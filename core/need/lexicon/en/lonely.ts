import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const lonely: Need[] = [
  {
    id: 'loneliness',
    name: 'Loneliness and making friends',
    advice:
      'Lots of people feel lonely, at any age, and small steps work: a coffee morning, a walk group or a class you half fancy. You can often bring a friend or be met at the door the first time. A link worker at your GP surgery can go with you.',
    says: [
      'lonely', 'no friends', 'dont know anyone', 'new to the area', 'nobody to talk to', 'isolated', 'bored at home',
      'not spoken to anyone for days', 'make friends', 'want some company evenings', 'on my own all day', 'sat in on me own',
      'retired and bored', 'social group', 'meet people my age', 'coffee and a chat', 'live alone', 'kids have left home', 'feel invisible',
      'alone at christmas', 'friendship', 'get out of the house', 'divorced and alone',
    ],
    staff: ['social isolation', 'ULS', 'chatty cafe', 'Campaign to End Loneliness'],
    offers: [
      'social isolation', 'reduce loneliness', 'coffee morning', 'chatty cafe', 'friendship group', 'everyone welcome for a cuppa',
      'natter', 'drop-in cafe', 'community cafe', 'come along for a chat', 'keep the kettle on', 'social club', 'meet new people',
      'connect with others', 'open house', 'good neighbours', 'knit and natter', 'talking table', 'tea and company', 'friendly faces',
      'companionship', 'warm welcome', 'community lounge', 'lonely or isolated', 'happy to chat bench',
    ],
    not: ['lone parent', 'lone working', 'bank loan', 'isolation hospital', 'isolate water'],
    related: ['befriending', 'lunch-club', 'social-prescribing', 'mental-health-peer-support', 'warm-space', 'community-centre'],
    terms: ['esdServiceType:297', 'openEligibility:support-groups'],
  },
  {
    id: 'befriending',
    name: 'A friendly visitor or phone call (befriending)',
    advice:
      'Befriending schemes match you with a volunteer who visits or rings each week for a chat, free. They are checked and trained. There may be a short wait to find someone who likes the same things, so ask for phone calls in the meantime.',
    says: [
      'befriender', 'befriending', 'someone to visit my mum', 'visitor for lonely old person', 'phone call once a week',
      'someone to chat to on the phone', 'nobody visits', 'gran is lonely', 'nan on her own', 'housebound and lonely',
      'friendly phone call', 'pop in for a chat', 'someone to sit with dad', 'volunteer visitor', 'my neighbour never sees anyone',
      'widowed and lonely', 'talk to someone on the phone', 'cant get out lonely', 'telephone friend',
    ],
    staff: ['befriending', 'TBS', 'Silver Line', 'Call in Time', 'good neighbour scheme'],
    offers: [
      'befriending', 'telephone befriending', 'volunteer befrienders', 'home visits from volunteers', 'friendship calls', 'weekly call',
      'good neighbour scheme', 'matched with a volunteer', 'companionship visits', 'pop-in visits', 'silver line', 'regular phone call',
      'letter writing', 'pen pal', 'visiting scheme', 'one-to-one friendship', 'intergenerational friends', 'buddy scheme',
      'reassurance calls', 'check and chat', 'housebound', 'walk and talk companions',
    ],
    not: ['prison visitor', 'hospital visiting times', 'health visitor'],
    related: ['loneliness', 'day-centres', 'lunch-club', 'respite', 'shopping-help'],
    terms: ['openEligibility:one-on-one-support', 'openEligibility:home-visiting', 'openEligibility:peer-support'],
  },
  {
    id: 'mens-groups',
    name: "Men's groups and men's talk",
    advice:
      'Many men find it easier to talk while doing something, so look for a walk, a kickabout, a brew or a workshop group. Most are free and you can just turn up and listen. If things feel dark, ring Samaritans on 116 123.',
    says: [
      'mens group', 'blokes', 'lads to talk to', 'men only', 'dads night out', 'male mental health', 'men dont talk', 'bloke needs a chat',
      'somewhere for men', 'my husband has no friends', 'men and depression', 'middle aged man lonely', 'mens talking group', 'guys group',
      'mens club', 'boys dont cry',
    ],
    staff: ['MHMH', 'Andys Man Club', 'CALM'],
    offers: [
      'mens group', 'men aged 18 and over', 'men only', 'mens mental health', 'andys man club', 'men talking', 'brew and banter',
      'talk club', 'mens wellbeing', 'men walk', 'mens breakfast', 'safe place for men', 'male only', 'men together', 'mens health',
    ],
    not: ['mens clothes', 'mens toilet', 'mens haircut'],
    related: ['mens-sheds', 'mental-health-peer-support', 'dads', 'loneliness', 'mental-health-crisis'],
    terms: ['openEligibility:men', 'openEligibility:support-groups'],
  },
  {
    id: 'womens-groups',
    name: "Women's centres and women-only groups",
    advice:
      "Women's centres are safe, women-only places with advice, counselling, courses, crèches and friends. You can usually walk in and they will not tell anyone you came. Ask about help with money, housing, abuse and court all in one place.",
    says: [
      'womens group', 'women only', 'womens centre', 'ladies group', 'girls night', 'somewhere safe for women', 'women only swimming',
      'female only space', 'muslim womens group', 'asian womens group', 'womens refuge group', 'mums need a break', 'ladies club',
      'womens drop in', 'female counsellor', 'woman on my own', 'sisters group',
    ],
    staff: ['WI', 'VAWG', 'women-only space', 'by and for'],
    offers: [
      'womens centre', 'women only', 'women-only space', 'womens institute', 'female-only', 'ladies group', 'by women for women',
      'womens drop-in', 'sisterhood', 'womens empowerment', 'trauma-informed women', 'black womens group', 'asian womens',
      'mothers and daughters', 'womens wellbeing', 'supporting women and girls', 'ladies social', 'creche for women attending',
    ],
    not: ['womens clothing', 'womens world cup'],
    related: ['domestic-abuse', 'talking-therapies', 'menopause-womens-health', 'loneliness', 'ethnic-minority-communities'],
    terms: ['openEligibility:women', 'openEligibility:support-groups'],
  },
];
