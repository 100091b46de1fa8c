import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const trainingVolunteering: Need[] = [
  {
    id: 'vocational-training',
    name: 'Training and tickets for a job',
    advice:
      'Skills Bootcamps are free courses of up to 16 weeks with an interview at the end. Your council, college or Jobcentre may pay for a CSCS, SIA or forklift ticket. Free level 3 courses exist for people on low pay; ask before you spend your own money.',
    says: [
      'cscs card', 'cscs', 'sia badge', 'forklift licence', 'hgv licence', 'training course', 'level 2 course', 'retrain',
      'skills bootcamp', 'course to get a job', 'warehouse course', 'food hygiene certificate', 'security badge', 'care certificate',
      'care course', 'first aid course', 'learn plumbing', 'security licence', 'hairdressing course', 'get a qualification', 'lorry driver',
      'lgv', 'new trade', 'construction course', 'coding course', 'welding', 'beauty course', 'barbering course', 'barista course',
      'free training', 'health and social care course', 'teaching assistant course', 'cpr', 'first aid at work',
    ],
    staff: ['CSCS', 'SIA', 'Skills Bootcamp', 'LGV', 'NVQ', 'BTEC', 'Level 3', 'EFAW', 'PTLLS', 'CPCS', 'City and Guilds'],
    offers: [
      'vocational training', 'accredited training', 'skills bootcamp', 'cscs', 'sia', 'construction skills', 'vocational qualifications',
      'free training', 'forklift', 'upskill', 'retraining', 'sector-based work academy', 'food hygiene certificate', 'trade skills',
      'first aid training', 'level 2 qualification', 'nvq', 'city and guilds', 'hospitality training', 'training academy',
      'barista training', 'health and social care', 'emergency first aid at work', 'construction training', 'bricklaying', 'train as a',
      'green skills', 'customer service training', 'training provider', 'employability courses', 'free courses for jobs', 'warehouse',
      'industry recognised',
    ],
    not: [
      'potty training', 'dog training', 'driver awareness', 'weight training', 'strength training', 'potty', 'circuit training',
      'travel training', 'train times',
    ],
    related: ['apprenticeships', 'job-search', 'adult-learning', 'careers-advice', 'childcare-training'],
    terms: [
      'esdServiceType:343', 'esdServiceType:27', 'esdServiceType:783', 'openEligibility:specialized-training',
      'openEligibility:skills-training',
    ],
  },
  {
    id: 'childcare-training',
    name: 'Train to work with children',
    advice:
      "Start by volunteering or as a trainee: nurseries want people and many pay for your level 2 or 3 while you work. To be a childminder you need a course, first aid and Ofsted or an agency. Ask your council's family information service about free training and start-up grants.",
    says: [
      'become a childminder', 'work in a nursery', 'childminder training', 'nursery nurse', 'childcare course', 'early years course',
      'train to work with kids', 'level 3 childcare', 'teaching assistant', 'teacher training', 'playworker', 'working with children job',
      'run a creche', 'childminding from home', 'paediatric first aid', 'be a ta', 'work in a school', 'nanny course',
      'lunchtime supervisor job',
    ],
    staff: ['EYP', 'EYFS', 'PGCE', 'EYITT', 'DBS', 'Level 3 EYE', 'childminder start-up grant', 'Ofsted registration', 'SCITT', 'CACHE'],
    offers: [
      'childcare training', 'become a childminder', 'early years qualifications', 'childminding', 'paediatric first aid',
      'early years educator', 'teaching assistant courses', 'early years workforce', 'level 3 early years', 'pre-registration',
      'childminder start up', 'working in childcare', 'playwork', 'eyfs training', 'eyfs', 'early years careers', 'nursery practitioner',
      'supporting childminders', 'school-based training', 'train to teach',
    ],
    not: ['potty training', 'find childcare', 'childminder for my baby'],
    related: ['vocational-training', 'apprenticeships', 'start-business', 'adult-learning'],
    terms: ['esdServiceType:21', 'esdServiceType:20', 'esdServiceType:343', 'openEligibility:specialized-training'],
  },
  {
    id: 'start-business',
    name: 'Start a business or work for yourself',
    advice:
      'Your local growth hub or library business centre gives free advice, and a Start Up Loan lends up to £25,000. Register with HMRC by 5 October after the tax year you begin. Test it on a market stall or from home, and ask about licences first.',
    says: [
      'start a business', 'self employed', 'work for myself', 'start up', 'business idea', 'business plan', 'market stall',
      'set up on my own', 'business loan', 'be my own boss', 'side hustle', 'sole trader', 'be a childminder', 'business grant',
      'sell my crafts', 'selling cakes from home', 'food business at home', 'register as self employed', 'open a shop', 'premises to rent',
      'shop unit', 'freelance', 'start a cleaning business', 'business support', 'invoices', 'rent a desk', 'coworking', 'craft stall',
      'uber driver self employed',
    ],
    staff: ['growth hub', 'BIPC', 'sole trader', 'CIC', 'UKSPF', 'social enterprise', 'SEIS', 'Business Gateway'],
    offers: [
      'start-up', 'business advice', 'business support', 'start up loans', 'self-employment', 'enterprise', 'entrepreneurs',
      'business plan', 'growth hub', 'incubator', 'co-working', 'business start-up', 'microbusiness', 'business mentoring', 'sole traders',
      'business grants', 'market stalls', 'traders', 'small business', 'enterprise coaching', 'workspace', 'business rates relief',
      'social enterprise', 'new businesses', 'self employed', 'sme', 'business networking', 'desk space', 'women in business',
      'business units', 'local economy', 'start a small business',
    ],
    not: ['business of the council', 'funny business', 'business studies gcse'],
    related: ['tax-help', 'licences', 'careers-advice', 'community-group-support', 'devices'],
    terms: [
      'esdServiceType:349', 'esdServiceType:350', 'esdServiceType:351', 'esdServiceType:1618', 'esdServiceType:55', 'esdServiceType:56',
      'esdServiceType:616', 'esdServiceType:93', 'esdServiceType:496', 'openEligibility:specialized-training',
    ],
  },
  {
    id: 'volunteering',
    name: 'Volunteering',
    advice:
      'Your local volunteer centre can match you with something that fits, from an hour a week. You can volunteer while on benefits, and should get your travel back. Check first if you seek asylum; most charities will welcome you.',
    says: [
      'volunteer', 'volunteering', 'want to help others', 'give my time', 'free time want to be useful', 'help out', 'give something back',
      'volunteer with animals', 'volunteering near me', 'help at food bank', 'charity work', 'give back', 'volunteer at weekend',
      'unpaid work', 'want to be useful', 'retired and bored want to help', 'become a befriender', 'volunteer for cv',
      'volunteer from home', 'duke of edinburgh volunteering', 'help in my community', 'trustee', 'school governor', 'be a mentor',
      'do some good', 'litter pick volunteers',
    ],
    staff: ['CVS', 'DofE', 'DBS', 'micro-volunteering', 'employer supported', 'trustee', 'VCSE', 'vol centre'],
    offers: [
      'volunteers', 'volunteering opportunities', 'volunteer', 'give your time', 'volunteer roles', 'become a volunteer', 'trustees',
      'volunteer recruitment', 'volunteer centre', 'volunteers needed', 'volunteering', 'befriender volunteers', 'expenses paid',
      'make a difference', 'training given to volunteers', 'volunteer brokerage', 'volunteer drivers needed', 'spare a few hours',
      'join our team of volunteers', 'school governors', 'duke of edinburgh', 'match volunteers',
    ],
    not: ['run by volunteers', 'voluntary liquidation', 'volunteer driver will take you'],
    related: ['community-group-support', 'befriending', 'work-experience', 'conservation', 'time-banks'],
    terms: ['esdServiceType:1113', 'esdServiceType:750', 'esdServiceType:629', 'esdServiceType:29', 'esdServiceType:1822'],
  },
  {
    id: 'community-group-support',
    name: 'Starting or funding a community group',
    advice:
      'Your local council for voluntary service (CVS) helps free with a constitution, a bank account, funding bids and trustees. Start small: ask councillors and lottery funders for grants. Choose a form such as a charity, CIC or club with advice.',
    says: [
      'start a charity', 'start a group', 'funding for group', 'grant for our club', 'set up a charity', 'community grant',
      'lottery funding', 'run a group need funds', 'cic', 'crowdfunding', 'constitution', 'help for our charity',
      'set up a community group', 'funding for youth club', 'bid for money', 'need a room for my group', 'match funding', 'treasurer',
      'take over community building', 'set up a coop', 'fundraise', 'safeguarding policy for group', 'charity registration',
      'grants for clubs', 'public liability insurance', 'councillor fund', 'run a community event',
    ],
    staff: [
      'CVS', 'VCSE', 'VCFS', 'CIO', 'CIC', 'infrastructure', 'NLCF', 'UKSPF', 'community asset transfer', 'CAT', 'trustees', 'DBS umbrella',
      'NCVO',
    ],
    offers: [
      'voluntary sector support', 'infrastructure organisation', 'supports voluntary groups', 'funding advice', 'community groups',
      'grants for groups', 'community development', 'capacity building', 'council for voluntary service', 'community grants',
      'small grants for groups', 'community asset transfer', 'community buildings support', 'trustee training', 'vcse', 'third sector',
      'voluntary and community sector', 'constitution', 'governance', 'group development', 'crowdfunding', 'members networking',
      'grassroots groups', 'funding workshops', 'community organiser', 'community foundation', 'ward fund', 'community chest',
      'networks and forums',
    ],
    not: ['grant for me', 'personal grant', 'grant for student', 'grant for cooker', 'support group'],
    related: ['volunteering', 'hall-hire', 'start-business', 'time-banks', 'community-events'],
    terms: [
      'esdServiceType:615', 'esdServiceType:871', 'esdServiceType:755', 'esdServiceType:1653', 'esdServiceType:366', 'esdServiceType:1159',
      'esdServiceType:639', 'esdServiceType:349',
    ],
  },
];
