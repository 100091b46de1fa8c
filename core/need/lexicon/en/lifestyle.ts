import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const lifestyle: Need[] = [
  {
    id: 'stop-smoking',
    name: 'Stopping smoking and vaping',
    advice:
      'You are three times as likely to quit with a free stop smoking service than alone. They give weekly chats and patches, gum, tablets or a vape, often free or for the cost of a prescription. Pharmacies, GPs and midwives can start you off; there is help for pregnant women and for teenagers who vape.',
    says: [
      'stop smoking', 'quit smoking', 'pack in the fags', 'give up cigs', 'nicotine patches', 'vaping', 'child is vaping', 'quit vaping',
      'smoker', 'ciggies', 'roll ups', 'champix', 'nicotine gum', 'smoking while pregnant', '20 a day', 'chewing tobacco', 'shisha', 'paan',
      'stop the fags', 'craving a cigarette', 'smokers cough',
    ],
    staff: ['LSSS', 'NRT', 'SSS', 'CO monitor', 'swap to stop', 'VBA', 'varenicline', 'cytisine', 'tobacco dependence'],
    offers: [
      'stop smoking', 'smoking cessation', 'smokefree', 'quit smoking', 'nicotine replacement therapy', 'swap to stop',
      'stop smoking adviser', 'quit coach', 'quit vaping', 'tobacco dependency', 'carbon monoxide reading', 'smoke free', '12-week quit',
      'vaping cessation', 'tobacco control', 'quit kit',
    ],
    not: ['cannabis smoking', 'smoking chimney', 'smoke alarm'],
    related: ['breathing', 'health-check', 'drugs', 'weight-management'],
    terms: ['esdServiceType:1746'],
  },
  {
    id: 'weight-management',
    name: 'Losing weight and eating well',
    advice:
      'A GP, nurse or council health service can offer a free weight programme, in a group, online or by app; many let you sign up yourself. They should not judge you. Weight-loss injections are on the NHS only for people with the greatest need, so ask before you buy from the internet.',
    says: [
      'lose weight', 'overweight', 'obese', 'weight loss', 'diet', 'slimming', 'weight watchers', 'slimming world', 'child overweight',
      'bmi', 'dietitian', 'weight loss injections', 'mounjaro', 'wegovy', 'eat healthier', 'big lass want to lose weight',
      'put on loads of weight', 'gastric band', 'binge junk food', 'healthy eating', 'beer belly',
    ],
    staff: ['T2WM', 'Tier 3', 'BMI', 'GLP-1', 'DWMP', 'bariatric', 'NCMP', 'dietetics'],
    offers: [
      'weight management', 'tier 2', 'healthy weight', 'weight loss programme', 'man v fat', 'slimming', 'nutritionist', 'dietitian',
      'healthy lifestyles', 'family weight', 'obesity service', '12-week programme', 'bmi over', 'nutrition advice',
      'healthy eating course', 'shape up', 'lifestyle coach', 'bariatric', 'childrens healthy weight', 'mindful eating',
    ],
    not: ['weight training', 'baby losing weight', 'eating disorder', 'weighbridge'],
    related: ['exercise-referral', 'diabetes', 'health-check', 'eating-disorders', 'cooking-classes'],
    terms: ['openEligibility:nutrition', 'openEligibility:nutrition-education'],
  },
  {
    id: 'exercise-referral',
    name: 'Exercise on referral for your health',
    advice:
      'With a health condition, a GP, nurse or physio can refer you to a cheaper gym or class plan with trained staff, often for 12 weeks. Ask about gentle walks, swimming and chair classes too. Start small; a few minutes a day counts.',
    says: [
      'exercise on prescription', 'gp gym referral', 'gym for bad health', 'exercise with health condition', 'gentle exercise',
      'get active after illness', 'scared to go to gym', 'unfit', 'cheap gym for disabled', 'doctor told me to exercise',
      'too ill for normal gym', 'overweight gym', 'prehab', 'get moving again', 'exercise for heart patients', 'exercise for arthritis',
    ],
    staff: ['ERS', 'GPERS', 'BACPR', 'prehabilitation', 'REPS level 4', 'PARS'],
    offers: [
      'exercise referral', 'exercise on referral', 'gp referral scheme', 'physical activity on prescription', 'active lifestyles',
      'healthy lifestyle programme', 'long-term condition classes', 'move more', 'prehabilitation', 'active for health', 'supervised gym',
      'referral instructor', 'adapted exercise', 'activity on referral', 'wellbeing walks', 'low intensity', 'get active programme',
    ],
    not: ['benefits referral'],
    related: ['chair-exercise', 'weight-management', 'heart', 'walking-group', 'exercise-classes', 'physiotherapy'],
    terms: ['esdServiceType:1789', 'openActiveActivity:ee3cf3ee-082e-4f53-9cb2-3ef0589497ed'],
  },
  {
    id: 'chair-exercise',
    name: 'Gentle and seated exercise for older people',
    advice:
      'Seated classes, tai chi, walking sports and slow walks suit people who are unsteady, in pain or out of practice. Most cost a few pounds and the first is often free. Wear flat shoes, tell the leader about any illness, and stop if you feel chest pain.',
    says: [
      'chair exercise', 'seated exercise', 'chair yoga', 'exercise for older people', 'keep fit for over 60s', 'gentle keep fit', 'tai chi',
      'walking football', 'exercise class for pensioners', 'extend class', 'armchair aerobics', 'over 50s fitness', 'exercise for my gran',
      'bowls', 'walking netball', 'movement to music', 'qigong', 'aqua aerobics', 'keep mobile',
    ],
    staff: ['EXTEND', 'OTAGO', 'CBE', 'Love to Move', 'FaME'],
    offers: [
      'chair-based exercise', 'seated exercise', 'extend exercise', 'gentle exercise', 'over 50s fitness', 'tai chi', 'walking football',
      'walking netball', 'love to move', 'strength and balance', 'active ageing', 'keep fit for older adults', 'seated dance',
      'mobility class', 'low impact', 'aqua fit', 'gentle movement', 'chairobics', '60 plus activity',
    ],
    not: ['wheelchair repair', 'high chair'],
    related: ['falls', 'exercise-referral', 'day-centres', 'lunch-club', 'walking-group'],
    terms: [
      'openActiveActivity:ee3cf3ee-082e-4f53-9cb2-3ef0589497ed', 'openActiveActivity:16b8fad0-68a1-4159-892d-c9b59dce03c8',
      'openActiveActivity:11d19f2e-9888-4ee9-9393-f8d8faa4c21b', 'openActiveActivity:c16df6ed-a4a0-4275-a8c3-1c8cff56856f',
      'openActiveActivity:b8019b67-2ade-406f-a012-91a5c3869652', 'openActiveActivity:1e48de7e-4f8f-49bd-8ab3-9d92edf2cedc',
      'openActiveActivity:12850851-5f65-44e4-b426-16254501dbce', 'esdServiceType:640',
    ],
  },
  {
    id: 'social-prescribing',
    name: 'Someone to help you find the right support (social prescribing)',
    advice:
      'A link worker sits down with you, asks what matters to you, and helps you find groups, advice or activities; it is free. Ask at your GP surgery, or look for one you can contact yourself. It helps most when you are lonely, stressed, stuck or have many worries at once.',
    says: [
      'dont know where to start', 'dont know who to ask', 'everything is getting on top of me', 'too many problems',
      'point me in the right direction', 'social prescriber', 'link worker', 'stuck at home want to do something',
      'gp cant help my problems', 'what support is there', 'need a bit of direction', 'pick myself up', 'overwhelmed with everything',
      'feel stuck dont know what would help', 'need pointing to right people', 'everything going wrong at once',
    ],
    staff: ['SPLW', 'SP', 'link worker', 'care navigator', 'LAC', 'ARRS', 'community connector', 'MECC', 'health coach'],
    offers: [
      'social prescribing', 'link worker', 'community connector', 'care navigator', 'what matters most to you', 'local area coordinator',
      'navigators', 'wellbeing coordinator', 'non-medical support', 'community navigator', 'signposting', 'holistic assessment',
      'personalised support plan', 'first contact scheme', 'wellbeing coach', 'accompany you to activities', 'social prescriber',
      'village agents', 'green social prescribing', 'one conversation', 'neighbourhood connector',
    ],
    not: ['prescription collection', 'repeat prescription'],
    related: ['loneliness', 'gp', 'talking-therapies', 'benefits-advice', 'long-term-conditions'],
    terms: ['esdServiceType:297', 'openEligibility:one-on-one-support'],
  },
  {
    id: 'interpreting',
    name: 'Interpreters and sign language for appointments',
    advice:
      'The NHS must give you an interpreter for free if you need one, in your language or in British Sign Language; ask when you book. You do not have to use family or your child. Councils and advice centres can often do the same by phone or video.',
    says: [
      'interpreter', 'dont speak english', 'translator for doctor', 'mum doesnt speak english', 'bsl interpreter',
      'sign language interpreter', 'letter in english cant understand', 'translate a letter', 'language line', 'need someone to translate',
      'hospital letter another language', 'cant understand doctor', 'my child translates for me', 'easy read letter', 'speak my language',
    ],
    staff: ['BSL', 'AIS', 'Accessible Information Standard', 'LanguageLine', 'SignLive', 'RSI', 'lip speaker'],
    offers: [
      'interpreting service', 'interpreters', 'translation', 'bsl interpreters', 'british sign language interpreter', 'video relay',
      'telephone interpreting', 'community languages', 'bilingual advocates', 'multilingual', 'face-to-face interpreting', 'note takers',
      'accessible information', 'easy read', 'spoken languages', 'health advocates who speak',
    ],
    not: ['translate into action', 'english lessons'],
    related: ['esol', 'hearing-loss-deaf', 'ethnic-minority-communities', 'patient-complaints'],
    terms: ['esdServiceType:169'],
  },
  {
    id: 'patient-complaints',
    name: 'Complaints about NHS care and having your say',
    advice:
      "Speak to the staff or the hospital's PALS team first, as they can often fix things fast. To complain formally, write within 12 months; a free NHS complaints advocate, paid for by your council, can help. If the answer is not good enough, go to the Parliamentary and Health Service Ombudsman.",
    says: [
      'complain about hospital', 'complain about doctor', 'nhs complaint', 'pals', 'hospital made a mistake', 'misdiagnosed',
      'treated badly in hospital', 'rude doctor', 'surgery wont listen', 'lost my referral', 'waiting list complaint',
      'neglected on the ward', 'medical negligence', 'second opinion', 'complain about care home', 'hospital messed up',
      'worried about mums care in hospital', 'doctor ignored me', 'healthwatch',
    ],
    staff: ['PALS', 'PHSO', 'ICB', 'IHCA', 'NHSCA', 'PSIRF', 'CQC', 'Healthwatch', 'Marthas Rule', 'PPG'],
    offers: [
      'patient advice and liaison', 'pals', 'nhs complaints advocacy', 'healthwatch', 'patient experience', 'independent health complaints',
      'patient voice', 'ombudsman', 'health and social care champion', 'patient participation group', 'feedback on care',
      'compliments concerns and complaints', 'have your say on health', 'patient rights', 'listening event',
    ],
    not: ['council complaint', 'noise complaint', 'complaint about neighbour'],
    related: ['advocacy', 'gp', 'mental-health-advocacy', 'legal-advice'],
    terms: ['esdServiceType:645', 'esdServiceType:1150'],
  },
  {
    id: 'health-costs',
    name: 'Help with prescription, dental and glasses costs',
    advice:
      'You may get free prescriptions, dental care, eye tests and travel to hospital if you get certain benefits, are pregnant, are over 60 or have certain illnesses. On a low income, apply with an HC1 form for an HC2 or HC3 certificate. If you pay for more than about 12 items a year, a prepayment certificate saves money; check before you tick the box, as there are fines.',
    says: [
      'cant afford prescription', 'prescription charges', 'free prescriptions', 'prepayment certificate', 'hc2', 'hc1 form',
      'help with dentist cost', 'free glasses voucher', 'prescription cost', 'fined for free prescription', 'nhs penalty charge',
      'cant afford medicine', 'cost of dentist low income', 'medical exemption', 'maternity exemption', 'refund hospital travel',
      'wig cost', 'prescription too dear',
    ],
    staff: ['HC1', 'HC2', 'HC3', 'PPC', 'NHSBSA', 'HTCS', 'MedEx', 'MatEx', 'LIS', 'FP92A', 'PCN'],
    offers: [
      'nhs low income scheme', 'help with health costs', 'hc2 certificate', 'hc1', 'prescription prepayment', 'prescription charges',
      'medical exemption certificate', 'maternity exemption', 'optical vouchers', 'healthcare travel costs scheme',
      'penalty charge notice nhs', 'free prescriptions', 'cost of nhs care', 'health cost',
    ],
    not: ['parking fine', 'health insurance'],
    related: ['pharmacy', 'dentist', 'eye-care', 'travel-costs', 'benefits-advice'],
    terms: ['openEligibility:prescription-assistance', 'openEligibility:help-pay-for-healthcare'],
  },
];
