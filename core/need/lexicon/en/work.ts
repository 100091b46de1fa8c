import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const work: Need[] = [
  {
    id: 'job-search',
    name: 'Finding a job',
    advice:
      'Your Jobcentre work coach, a local work club or the National Careers Service (0800 100 900) can help you find work for free, whether or not you get benefits. Charities run schemes for people who have been out of work a long while. Nobody should ask you to pay for a job.',
    says: [
      'job', 'find a job', 'work', 'need a job', 'jobs near me', 'out of work', 'unemployed', 'looking for work', 'cant get a job',
      'no experience', 'job vacancies', 'get back into work', 'no one will hire me', 'over 50 job', 'job with no qualifications',
      'job for my son', 'part time job', 'work from home job', 'job centre no use', 'long time unemployed', 'graft', 'cash in hand',
      'apply for jobs', 'work for young people', 'job with criminal record', 'never had a job', 'job that fits school hours',
      'laid off need work', 'cleaning job', 'neet',
    ],
    staff: [
      'JCP', 'DWP', 'work coach', 'NEET', 'ESF', 'UKSPF', 'Restart', 'Connect to Work', 'WHP', 'work club', 'economically inactive',
      'Youth Guarantee', 'sector-based work academy', 'SWAP', 'IPS', 'NCS', 'Trailblazer',
    ],
    offers: [
      'employability', 'job search', 'into work', 'job club', 'work club', 'employment support', 'job seekers', 'jobseekers', 'unemployed',
      'job brokerage', 'vacancies', 'sustainable employment', 'move into work', 'barriers to work', 'employment coach', 'job readiness',
      'employment adviser', 'pathway to employment', 'one-to-one employment support', 'economically inactive', 'sector-based',
      'guaranteed interview', 'job fair', 'paid work', 'get into work', 'neet', 'job matching', 'routes to work', 'work ready',
      'helping residents into work',
    ],
    not: ['social worker', 'youth worker', 'volunteering role', 'roadworks', 'how does it work', 'odd jobs'],
    related: [
      'cv-interviews', 'careers-advice', 'vocational-training', 'supported-employment', 'apprenticeships', 'volunteering',
      'universal-credit',
    ],
    terms: ['esdServiceType:337', 'esdServiceType:343', 'openEligibility:help-find-work', 'openEligibility:job-placement'],
  },
  {
    id: 'cv-interviews',
    name: 'CVs, applications and interviews',
    advice:
      'Libraries, job clubs and the National Careers Service help you write a CV and practise an interview for free. Bring dates of jobs, schools and any caring or volunteering you have done. Tailor a few lines to each job.',
    says: [
      'cv', 'write a cv', 'interview', 'interview tomorrow', 'application form', 'cover letter', 'job application', 'personal statement',
      'no cv', 'update my cv', 'scared of interviews', 'interview practice', 'interview nerves', 'linkedin', 'gaps in cv',
      'fill in job form', 'covering letter', 'resume', 'references', 'mock interview', 'never had an interview', 'what to say in interview',
    ],
    staff: ['CV', 'STAR', 'mock interview', 'employability', 'civil service behaviours', 'Universal Jobmatch'],
    offers: [
      'cv writing', 'cv', 'cv workshop', 'interview skills', 'interview preparation', 'mock interviews', 'application forms',
      'job applications', 'covering letters', 'interview techniques', 'job hunting skills', 'employability skills', 'personal statement',
      'online applications', 'linkedin', 'transferable skills', 'confidence for interviews', 'cv surgery', 'cv clinic',
      'interview practice',
    ],
    not: ['interview for benefit', 'media interview', 'fraud interview', 'interview with police', 'oral history interview'],
    related: ['job-search', 'interview-clothes', 'careers-advice', 'it-access'],
    terms: ['openEligibility:resume-development', 'openEligibility:interview-training'],
  },
  {
    id: 'apprenticeships',
    name: 'Apprenticeships and traineeships',
    advice:
      'On an apprenticeship you earn while you learn, from age 16 with no upper limit; the employer pays for training. Look on the GOV.UK find an apprenticeship site and ask colleges. Job coaches can help you if you do not have maths and English yet.',
    says: [
      'apprenticeship', 'apprentice', 'earn while you learn', 'apprentice electrician', 'learn a trade', 't levels', 'not going to college',
      'leaving school what next', 'traineeship', 'plumbing apprenticeship', 'job with training', 'internship', 'supported internship',
      'hairdressing apprentice', 'on the job training', 'apprenticeship for my daughter', 'learn building', 'bricklayer', 'trainee',
      'not going uni',
    ],
    staff: [
      'RAS', 'NVQ', 'EPA', 'T level', 'NEET', 'degree apprenticeship', 'SI', 'foundation apprenticeship', 'Level 2', 'Level 3',
      'day release', 'BTEC', 'NAS',
    ],
    offers: [
      'apprenticeships', 'apprenticeship', 'earn while you learn', 'traineeships', 'supported internships', 'trainee',
      'on-the-job training', 't levels', 'pre-apprenticeship', 'school leavers', 'technical qualifications', 'apprentices',
      'employer-led training', 'gain a qualification at work', 'college and employer', 'foundation apprenticeship', 'level 2 and 3',
      'pre apprenticeship', 'trades training',
    ],
    not: ['the apprentice tv'],
    related: ['job-search', 'vocational-training', 'careers-advice', 'work-experience'],
    terms: ['esdServiceType:343', 'esdServiceType:1145', 'openEligibility:specialized-training'],
  },
  {
    id: 'work-experience',
    name: 'Work experience and placements',
    advice:
      'Ask your school, college or Jobcentre, or write to firms you would like to see, saying when you are free. Volunteering also gives you experience and references. Do not stop your benefits without asking about how a placement affects them.',
    says: [
      'work experience', 'placement', 'work placement', 'need experience for a job', 'work trial', 'shadow someone at work',
      'placement for school', 'year 10 work experience', 'unpaid placement', 'work taster', 'nursing work experience', 'week at a company',
      'getting experience', 'experience to put on cv', 'industry placement',
    ],
    staff: ['WEX', 'SWAP', 'work trial', 'sector-based work academy', 'industry placement', 'SBWA', 'YEI', 'kickstart'],
    offers: [
      'work experience', 'work placements', 'work placement', 'taster sessions', 'industry placement', 'work trial', 'placements available',
      'student placements', 'job shadowing', 'insight days', 'work tasters', 'social work placements', 'hands-on experience',
      'open to placements', 'internships', 'gain experience', 'host placements',
    ],
    not: ['foster placement', 'school placement', 'temporary placement'],
    related: ['volunteering', 'job-search', 'apprenticeships', 'vocational-training'],
    terms: ['esdServiceType:52', 'esdServiceType:1145'],
  },
  {
    id: 'supported-employment',
    name: 'Work with a disability or health condition',
    advice:
      "You can get a job coach and, through Access to Work, money for travel, kit or a helper; ask at the Jobcentre or your council's supported employment team. Employers must make reasonable changes for you. Many benefits let you try work without losing them at once.",
    says: [
      'job for disabled', 'learning disability job', 'autistic job', 'mental health back to work', 'job coach', 'work with a disability',
      'access to work', 'help staying in work', 'adjustments at work', 'job for my son with downs', 'adhd at work',
      'working with depression', 'deaf job help', 'reasonable adjustments', 'supported job', 'go back to work after illness',
      'cancer back to work', 'special needs job', 'wheelchair user job', 'struggling at work with anxiety', 'jobs for blind people',
      'job with autism',
    ],
    staff: [
      'IPS', 'AtW', 'Access to Work', 'Connect to Work', 'SEQF', 'DFN', 'job carving', 'WHP', 'Disability Confident', 'DEA',
      'Employment and Health', 'Trailblazer', 'Individual Placement', 'supported internship',
    ],
    offers: [
      'supported employment', 'job coach', 'job coaching', 'individual placement and support', 'ips', 'access to work',
      'disability confident', 'reasonable adjustments', 'in-work support', 'employment support for people with learning disabilities',
      'vocational profile', 'inclusive employers', 'neurodivergent', 'job carving', 'supported internships', 'disability employment',
      'health condition and work', 'employment specialist', 'secondary mental health services work', 'place then train',
      'travel training to work', 'workplace support', 'working with health conditions', 'disabled jobseekers',
    ],
    not: ['supported housing', 'employment tribunal'],
    related: ['job-search', 'workplace-rights', 'disability-benefits', 'learning-disability'],
    terms: [
      'esdServiceType:299', 'esdServiceType:239', 'esdServiceType:1281', 'esdServiceType:52', 'openEligibility:supported-employment',
      'openEligibility:job-placement',
    ],
  },
  {
    id: 'workplace-rights',
    name: 'Trouble at work and rights at work',
    advice:
      'Call Acas free on 0300 123 1100 before time runs out: a claim to an employment tribunal must start with Acas soon after the event. A union, law centre or Citizens Advice can help. Keep your contract, payslips and messages.',
    says: [
      'sacked', 'unfair dismissal', 'not been paid', 'wages not paid', 'boss', 'zero hours', 'bullying at work', 'rights at work',
      'treated badly at work', 'employer hasnt paid', 'payslip', 'working too many hours', 'gaffer', 'no contract', 'holiday pay',
      'maternity sacked', 'sick pay refused', 'stitched up at work', 'union', 'grievance', 'disciplinary', 'minimum wage',
      'exploited at work', 'agency not paying', 'pregnant sacked', 'harassed at work', 'discriminated at work', 'employment law',
      'tribunal', 'forced to resign', 'sweatshop', 'tips kept', 'flexible working refused', 'contract changed', 'modern slavery work',
      'gangmaster', 'told not to come in tomorrow',
    ],
    staff: [
      'ACAS', 'ET1', 'EC certificate', 'TUPE', 'NMW', 'NLW', 'GLAA', 'HSE', 'constructive dismissal', 'whistleblowing', 'SSP',
      'Employment Rights Act', 'settlement agreement', 'FWA', 'DAC', 'unlawful deduction', 'Fair Work Agency',
    ],
    offers: [
      'employment rights', 'employment law', 'workers rights', 'unfair dismissal', 'employment tribunal', 'workplace bullying',
      'unpaid wages', 'unlawful deductions', 'trade union', 'holiday pay', 'early conciliation', 'zero-hours', 'employment advice',
      'grievances', 'settlement agreement', 'exploitation at work', 'national minimum wage', 'rights at work', 'discrimination at work',
      'maternity rights', 'workplace issues', 'modern slavery', 'labour exploitation', 'disciplinary', 'represent workers', 'gangmasters',
      'dismissed', 'precarious work', 'health and safety at work',
    ],
    not: ['union flag', 'students union', 'work experience', 'employment support programme'],
    related: ['redundancy', 'legal-advice', 'discrimination', 'sickness-benefits', 'supported-employment'],
    terms: ['esdServiceType:344', 'esdServiceType:752', 'openEligibility:workplace-rights'],
  },
  {
    id: 'redundancy',
    name: 'Losing your job or redundancy',
    advice:
      'After two years in a job you should get redundancy pay and time to look for new work. Claim new benefits the day after you finish, and ask if a Jobcentre rapid response team is coming to your firm. Ring Acas if you think it was not fair.',
    says: [
      'redundancy', 'made redundant', 'losing my job', 'laid off', 'firm closing', 'factory shutting', 'company gone bust',
      'let go from work', 'redundancy pay', 'job at risk', 'last day at work', 'lost my job', 'just been let go', 'no notice redundancy',
      'works closing', 'at risk letter', 'redundancy money', 'finished up at work', 'paid off',
    ],
    staff: ['RRS', 'RPS', 'RP1', 'rapid response', 'PILON', 'TUPE', 'NSJSA', 'at risk', 'consultation', 'HR1'],
    offers: [
      'redundancy', 'made redundant', 'facing redundancy', 'rapid response service', 'redundancy pay', 'career change support',
      'recently unemployed', 'outplacement', 'job loss', 'at risk of redundancy', 'redundancy support', 'company closure',
      'retraining after redundancy', 'next step after redundancy', 'laid off',
    ],
    not: ['spare parts', 'redundant buildings'],
    related: ['job-search', 'universal-credit', 'workplace-rights', 'careers-advice', 'debt-advice'],
    terms: ['esdServiceType:343', 'openEligibility:unemployment-benefits', 'openEligibility:workplace-rights'],
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
    staff: [
      'SUL', 'growth hub', 'BIPC', 'NEA', 'New Enterprise', 'sole trader', 'CIC', 'MIF', 'UKSPF', 'social enterprise', 'SEIS', 'CIS',
      'Business Gateway',
    ],
    offers: [
      'start-up', 'business advice', 'business support', 'start up loans', 'self-employment', 'enterprise', 'entrepreneurs',
      'business plan', 'growth hub', 'incubator', 'co-working', 'business start-up', 'microbusiness', 'business mentoring', 'sole traders',
      'business grants', 'market stalls', 'traders', 'small business', 'enterprise coaching', 'workspace', 'business rates relief',
      'social enterprise', 'pitch', 'new businesses', 'self employed', 'sme', 'business networking', 'desk space', 'women in business',
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
    id: 'vocational-training',
    name: 'Training and tickets for a job',
    advice:
      'Skills Bootcamps are free courses of up to 16 weeks with an interview at the end. Your council, college or Jobcentre may pay for a CSCS, SIA or forklift ticket. Free level 3 courses exist for people on low pay; ask before you spend your own money.',
    says: [
      'cscs card', 'cscs', 'sia badge', 'forklift licence', 'hgv licence', 'training course', 'level 2 course', 'retrain',
      'skills bootcamp', 'course to get a job', 'warehouse course', 'food hygiene certificate', 'security badge', 'care certificate',
      'care course', 'first aid course', 'learn plumbing', 'security licence', 'hairdressing course', 'get a qualification', 'lorry driver',
      'lgv', 'new trade', 'construction course', 'coding course', 'welding', 'beauty course', 'barbering course', 'barista course',
      'free training', 'health and social care course', 'teaching assistant course', 'cpr', 'first aid at work', 'retrain at 40',
    ],
    staff: [
      'SWAP', 'CSCS', 'SIA', 'ASF', 'AEB', 'SBWA', 'Skills Bootcamp', 'FCFJ', 'LGV', 'NVQ', 'BTEC', 'Level 3', 'FREE courses for jobs',
      'EFAW', 'PTLLS', 'CPCS', 'City and Guilds',
    ],
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
    staff: [
      'EYE', 'EYP', 'EYFS', 'PFA', 'TA', 'PGCE', 'EYITT', 'FIS', 'DBS', 'Level 3 EYE', 'childminder start-up grant', 'Ofsted registration',
      'SCITT', 'CACHE',
    ],
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
    staff: ['VC', 'CVS', 'DofE', 'DBS', 'micro-volunteering', 'ESV', 'employer supported', 'trustee', 'VCSE', 'vol centre', 'DoE'],
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
      'AGM', 'NCVO', 'CVA',
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
