import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const doctors: Need[] = [
  {
    id: 'gp',
    name: 'GP surgery and registering with a doctor',
    advice:
      'Anyone in England can register with a GP surgery for free. You do not need proof of address, ID or an immigration status, even if you have no fixed home. Most surgeries take requests by phone, at the desk and online; if you need to be seen and they are closed, use 111.nhs.uk or call 111.',
    says: [
      'doctor', 'gp', 'doctors surgery', 'register with a doctor', 'find a doctor', 'docs appointment', 'see a doctor',
      'new in area need doctor', 'doctor wont take me on', 'cant get an appointment', '8am scramble', 'repeat prescription', 'sick note',
      'fit note', 'referral to hospital', 'change doctors', 'feel poorly', 'feeling unwell', 'no doctor', 'practice nurse',
      'doctors near me', 'medical centre', 'medical records', 'chest infection', 'family doctor', 'bairn poorly doctor',
      'no fixed address doctor',
    ],
    staff: ['GP', 'PCN', 'GMS1', 'primary care', 'out of hours', 'enhanced access', 'practice nurse', 'ANP', 'NHS App', 'eConsult', 'ARRS'],
    offers: [
      'general practice', 'gp surgery', 'gp practice', 'medical practice', 'medical centre', 'health centre', 'primary care network',
      'registering new patients', 'patient list', 'practice nurse', 'general practitioner', 'family doctors', 'on the day appointments',
      'long-term condition reviews', 'repeat prescriptions', 'enhanced access appointments', 'extended hours', 'safe surgeries',
      'homeless health team', 'care coordinator', 'special allocation scheme', 'inclusion health',
    ],
    not: ['doctor of philosophy', 'doctor who', 'gp mentor'],
    related: ['pharmacy', 'nhs-111', 'urgent-treatment', 'health-check', 'social-prescribing', 'patient-complaints'],
    terms: ['esdServiceType:199', 'esdServiceType:1814', 'openEligibility:primary-care'],
  },
  {
    id: 'pharmacy',
    name: 'Pharmacy and medicines',
    advice:
      'A pharmacist can look at many small illnesses and give some medicines without a GP, such as for sore throats, earache, shingles, infected bites and simple water infections in women. Just walk in; you can ask for a private room. Late-night and Sunday opening is listed on the NHS website.',
    says: [
      'chemist', 'pharmacy', 'pharmacist', 'prescription', 'medicine delivered', 'late night chemist', 'chemist open sunday', 'cystitis',
      'water infection', 'sore throat', 'earache', 'sinus', 'insect bite', 'impetigo', 'shingles rash', 'hay fever', 'nits', 'head lice',
      'threadworms', 'run out of tablets', 'tablets mixed up', 'dosette box', 'blister pack', 'cough medicine', 'cant open my pills',
      'return old medicines', 'thrush',
    ],
    staff: [
      'Pharmacy First', 'NMS', 'New Medicine Service', 'dosette', 'MDS', 'EPS', 'blood pressure check service', 'minor ailments scheme',
    ],
    offers: [
      'pharmacy first', 'community pharmacy', 'dispensing chemist', 'prescription collection and delivery', 'minor ailments',
      'minor illness consultations', 'medicines advice', 'medication review', 'new medicine service', 'monitored dosage system',
      'blister packs', 'over the counter', 'repeat dispensing', 'blood pressure checks', 'emergency supply', 'private consultation room',
      'pharmacist consultation', 'travel medicines',
    ],
    not: ['prescription charges', 'exercise on prescription', 'illegal drugs'],
    related: ['gp', 'nhs-111', 'contraception', 'stop-smoking', 'vaccination', 'needle-exchange'],
    terms: ['esdServiceType:1507', 'openEligibility:prescription-assistance'],
  },
  {
    id: 'dentist',
    name: 'Dentist and toothache',
    advice:
      'You can ask any NHS dentist to take you on, and you do not have to live nearby. For bad toothache, a swollen face or a broken tooth with no dentist, call 111 and they can point you to an urgent dental slot. Care is free for under 18s, while pregnant and for a year after birth, and on some benefits.',
    says: [
      'dentist', 'toothache', 'tooth', 'teeth', 'nhs dentist', 'cant find a dentist', 'broken tooth', 'abscess', 'swollen face tooth',
      'wisdom tooth', 'filling', 'crown fell off', 'dentures', 'false teeth', 'gums bleeding', 'gob is killing me', 'tooth knocked out',
      'braces', 'orthodontist', 'kids teeth', 'emergency dentist', 'cant afford dentist', 'pulling my own tooth', 'scared of the dentist',
      'jaw pain', 'dentist taking patients',
    ],
    staff: ['NHS dental', 'CDS', 'UDA', 'orthodontics', 'special care dentistry', 'HC2', 'UDC', 'Starting Well'],
    offers: [
      'dental practice', 'dental surgery', 'nhs dental care', 'emergency dental', 'urgent dental care', 'community dental service',
      'special care dentistry', 'sedation', 'orthodontic', 'denture repairs', 'dental hygienist', 'oral health', 'tooth brushing',
      'dental access centre', 'extractions', 'dental anxiety', 'fluoride varnish', 'check-ups and fillings', 'dental hospital',
      'mobile dental unit',
    ],
    not: ['fairy', 'comb teeth'],
    related: ['nhs-111', 'gp', 'health-costs', 'pharmacy'],
    terms: ['openEligibility:dental-care'],
  },
  {
    id: 'eye-care',
    name: 'Eye tests, glasses and eye problems',
    advice:
      'NHS eye tests are free if you are under 16, 16 to 18 in full-time education, 60 or over, have diabetes or glaucoma, or get some benefits. Many opticians can see sudden eye problems the same day. For sudden loss of sight go to A&E or an eye casualty straight away.',
    says: [
      'eye test', 'opticians', 'glasses', 'specs', 'sight test', 'blurry', 'eyes going', 'cant see the telly properly', 'contact lenses',
      'red eye', 'sore eye', 'something in my eye', 'cataracts', 'glaucoma', 'floaters', 'flashing lights in eye', 'free glasses',
      'kids glasses', 'cant get to the opticians', 'sticky eye', 'eyesight worse', 'headaches from reading', 'cant read the paper',
      'broken my glasses', 'squint',
    ],
    staff: ['MECS', 'CUES', 'HC2', 'optometrist', 'ophthalmology', 'GOS', 'DESP', 'domiciliary optometry'],
    offers: [
      'opticians', 'optometrist', 'nhs sight test', 'eye examination', 'minor eye conditions', 'urgent eye care', 'domiciliary eye care',
      'home visiting optician', 'cataract', 'glaucoma', 'ophthalmology', 'eye clinic', 'eye casualty', 'spectacles', 'contact lens',
      'optical voucher', 'diabetic eye screening', 'low vision clinic', 'orthoptist', 'eye hospital',
    ],
    not: ['eye for detail', 'private eye', 'keep an eye'],
    related: ['sight-loss', 'health-costs', 'diabetes', 'gp'],
    terms: ['openEligibility:vision-tests'],
  },
  {
    id: 'hearing-care',
    name: 'Hearing tests, hearing aids and ear care',
    advice:
      'If you are struggling to hear, ask your GP or go straight to an audiology service; many take self-referrals for people over 50 or 55. NHS hearing aids and batteries are free on loan. Ear wax removal differs by area, so ask your surgery or pharmacy.',
    says: [
      'hearing test', 'hearing aid', 'hearing aid batteries', 'going deaf', 'cant hear the telly', 'telly too loud', 'ear wax',
      'blocked ears', 'ears need syringing', 'tinnitus', 'ringing in ears', 'hard of hearing', 'grandad wont wear his hearing aids',
      'hearing aid broken', 'whistling hearing aid', 'ear clinic', 'mumbling', 'keep saying what', 'deaf in one ear', 'new ear moulds',
      'retubing', 'lugs blocked', 'glue ear',
    ],
    staff: ['audiology', 'ENT', 'microsuction', 'AQP audiology', 'ALD', 'BTE', 'NHS hearing aid', 'retube'],
    offers: [
      'audiology', 'hearing assessment', 'hearing aid fitting', 'hearing aid repairs', 'battery replacement', 'retubing', 'ear moulds',
      'ear wax removal', 'microsuction', 'ear irrigation', 'aural care', 'tinnitus', 'hearing aid clinic', 'hearing aid maintenance',
      'drop-in hearing support', 'adult hearing service', 'audiologist', 'paediatric audiology', 'hearing therapist',
    ],
    not: ['court hearing', 'tribunal hearing', 'disciplinary hearing', 'looking forward to hearing'],
    related: ['hearing-loss-deaf', 'gp', 'lipreading', 'health-costs'],
    terms: ['openEligibility:hearing-tests'],
  },
  {
    id: 'urgent-treatment',
    name: 'Urgent treatment and walk-in centres',
    advice:
      'For something that cannot wait but is not life-threatening, such as a sprain, cut, burn, bite or suspected broken bone, go to an urgent treatment centre. You can walk in, or call 111 to be booked in. For chest pain, heavy bleeding, trouble breathing or signs of a stroke, call 999.',
    says: [
      'walk in centre', 'minor injuries', 'casualty', 'broken arm', 'twisted ankle', 'sprained wrist', 'cut my hand', 'needs stitches',
      'burnt myself', 'dog bite', 'x ray', 'banged head', 'doctor now', 'seen today', 'cant wait for the doctor', 'weekend doctor',
      'hospital emergency', 'fell off bike', 'foot swollen', 'something stuck in ear', 'child swallowed', 'bleeding', 'scald',
      'rash wont fade',
    ],
    staff: ['UTC', 'MIU', 'WIC', 'A&E', 'ED', 'SDEC', 'UCC'],
    offers: [
      'urgent treatment centre', 'walk-in centre', 'minor injuries unit', 'minor injury', 'no appointment necessary', 'urgent care',
      'emergency department', 'accident and emergency', 'x-ray facilities', 'sprains and strains', 'broken bones', 'wound closure',
      'minor burns and scalds', 'out of hours gp', 'same day emergency care', 'minor head injuries', 'triage nurse', 'urgent primary care',
      'wounds',
    ],
    not: ['urgent repairs', 'urgent housing'],
    related: ['nhs-111', 'gp', 'pharmacy', 'mental-health-crisis'],
    terms: ['esdServiceType:1814'],
  },
  {
    id: 'nhs-111',
    name: 'NHS 111 and who to ask right now',
    advice:
      'Call 111 or use 111.nhs.uk at any hour if you need medical help and are not sure where to go. They can book you a slot, get a clinician to ring back or send an ambulance. Choose option 2 for a mental health crisis, and call 999 if a life is in danger.',
    says: [
      '111', 'nhs 111', 'out of hours', 'not sure if its serious', 'middle of the night poorly', 'temperature wont come down', 'fever',
      'baby has a temperature', 'doctors shut', 'bank holiday doctor', 'is this an emergency', 'being sick all night', 'diarrhoea',
      'medical advice by phone', 'stomach bug', 'tummy ache', 'is it worth going to hospital', 'high temp', 'belly pains',
      'allergic reaction',
    ],
    staff: ['NHS 111', 'OOH', 'IUC', 'CAS', 'clinical assessment service'],
    offers: [
      'nhs 111', 'out of hours service', '24 hours a day seven days a week', 'urgent medical advice', 'clinical advisers',
      'telephone triage', 'health advice line', 'nurse call back', 'integrated urgent care', 'symptom checker',
      'when your gp surgery is closed', 'non-emergency medical', 'textphone 18001 111', 'online symptom check',
    ],
    not: ['101 police', 'out of hours repairs'],
    related: ['urgent-treatment', 'gp', 'pharmacy', 'mental-health-crisis'],
    terms: ['esdServiceType:199', 'openEligibility:help-hotlines'],
  },
  {
    id: 'vaccination',
    name: 'Vaccinations and jabs',
    advice:
      'Ask your GP surgery which jabs you or your child have missed; it is not too late to catch up. Flu jabs are free if you are 65 or over, pregnant, a carer or have some health conditions, and many pharmacies give them. School-age jabs are given in school or at catch-up clinics.',
    says: [
      'jab', 'jabs', 'vaccine', 'vaccination', 'flu jab', 'covid jab', 'booster', 'mmr', 'measles', 'baby injections', 'immunisation',
      'shingles jab', 'rsv', 'hpv jab', 'whooping cough', 'travel jabs', 'hepatitis jab', 'tetanus', 'missed school vaccinations',
      'chickenpox vaccine', 'pneumonia jab', 'bcg', 'holiday vaccines', 'scared of needles jab', 'meningitis vaccine',
    ],
    staff: ['MMR', 'MMRV', 'HPV', 'RSV', 'BCG', 'SAIS', 'imms', 'UKHSA', 'COVID-19', 'pertussis'],
    offers: [
      'vaccination clinic', 'immunisation', 'immunisations', 'flu vaccine', 'covid-19 vaccination', 'seasonal vaccinations',
      'school aged immunisation', 'catch-up clinic', 'mmr', 'hpv', 'childhood vaccinations', 'travel clinic', 'travel health',
      'yellow fever', 'hepatitis b', 'shingles vaccine', 'immunisation team', 'vaccination bus', 'booster', 'rsv',
    ],
    not: ['pet vaccinations', 'weight loss jab', 'botox'],
    related: ['gp', 'pharmacy', 'health-visiting', 'school-nursing'],
    terms: ['esdServiceType:924', 'openEligibility:vaccinations'],
  },
  {
    id: 'blood-tests',
    name: 'Blood tests and other tests',
    advice:
      'Your GP or hospital asks for the test, then you usually book a slot at a blood clinic, health centre or hospital. Take your form or booking message with you. Housebound people can ask the surgery about a nurse coming to the home.',
    says: [
      'blood test', 'bloods done', 'blood clinic', 'where to get bloods', 'phlebotomy', 'blood form', 'scan', 'ultrasound', 'ecg',
      'fasting blood test', 'inr', 'warfarin check', 'test results', 'cholesterol test', 'blood taken at home', 'mri', 'urine sample',
      'iron levels', 'thyroid check',
    ],
    staff: ['phlebotomy', 'INR', 'CDC', 'DVT', 'HbA1c', 'pathology', 'diagnostics', 'ECG'],
    offers: [
      'phlebotomy', 'blood tests', 'blood clinic', 'community diagnostic centre', 'anticoagulation clinic', 'diagnostic tests', 'ecg',
      'ultrasound', 'x-ray', 'pathology', 'blood taking', 'domiciliary phlebotomy', 'walk-in blood', 'sample collection', 'inr monitoring',
      'mri and ct scans', 'spirometry', 'radiology',
    ],
    not: ['give blood', 'blood donor', 'blood pressure'],
    related: ['gp', 'health-check', 'community-nursing'],
    terms: [],
  },
  {
    id: 'health-screening',
    name: 'Cancer and other health screening',
    advice:
      'Screening looks for illness early, before you feel unwell. Women aged 25 to 64 are asked to cervical checks, 50 to 71 to breast checks, everyone 50 to 74 gets a bowel test in the post, and men are offered a scan at 65 for a swollen artery. If you have missed an invite, ask your GP surgery; if you have a lump or bleeding, see a GP and do not wait for screening.',
    says: [
      'smear test', 'smear', 'cervical screening', 'mammogram', 'breast check', 'bowel kit', 'poo test', 'bowel screening',
      'screening letter', 'missed my smear', 'scared of smear', 'lung check', 'prostate test', 'psa', 'aaa scan', 'check for cancer',
      'overdue screening', 'abnormal smear', 'testicle check', 'hpv test',
    ],
    staff: ['FIT', 'AAA', 'LBC', 'HPV', 'PSA', 'colposcopy', 'DESP', 'TLHC', 'lung cancer screening'],
    offers: [
      'cervical screening', 'breast screening', 'bowel cancer screening', 'mammogram', 'mobile screening unit', 'aortic aneurysm screening',
      'lung health check', 'lung cancer screening', 'national screening programme', 'colposcopy', 'prostate awareness', 'psa testing',
      'screening uptake', 'early detection', 'cancer awareness', 'home testing kit', 'diabetic eye screening', 'newborn screening',
    ],
    not: ['film screening', 'cinema screening', 'tenant screening', 'screening call'],
    related: ['cancer', 'health-check', 'gp', 'sexual-health'],
    terms: ['openEligibility:disease-screening'],
  },
  {
    id: 'health-check',
    name: 'NHS Health Check and blood pressure',
    advice:
      'If you are 40 to 74 in England with no heart, kidney or diabetes diagnosis, you can have a free NHS Health Check every five years. Many pharmacies check blood pressure for free if you are 40 or over. Some councils run checks in libraries, mosques, leisure centres and workplaces.',
    says: [
      'health check', 'blood pressure', 'high blood pressure', 'cholesterol', 'mot for my body', 'check up', 'check my heart',
      'over 40 check', 'weight and blood pressure', 'risk of diabetes', 'heart risk', 'general check', 'nhs health check',
      'family history heart', 'not been checked in years', 'midlife check',
    ],
    staff: ['NHS Health Check', 'CVD', 'BP', 'QRISK', 'hypertension', 'NDPP'],
    offers: [
      'nhs health check', 'cardiovascular risk', 'blood pressure monitoring', 'cholesterol check', 'health mot', 'healthy heart',
      'lifestyle check', 'height weight and bmi', 'free health checks', 'mini health check', 'workplace health check',
      'community health checks', 'hypertension', 'wellbeing check', 'annual health check',
    ],
    not: ['gas safety check', 'credit check', 'dbs check'],
    related: ['gp', 'heart', 'diabetes', 'weight-management', 'stop-smoking', 'exercise-referral'],
    terms: ['esdServiceType:1747'],
  },
  {
    id: 'menopause-womens-health',
    name: "Periods, menopause and women's health",
    advice:
      "A GP, practice nurse or women's health hub can help with heavy periods, pain, the menopause, prolapse and HRT. Write down your symptoms and how they affect you before you go. You can ask to see a woman, and ask for a longer slot.",
    says: [
      'menopause', 'hot flushes', 'hrt', 'perimenopause', 'going through the change', 'heavy periods', 'period pain', 'endometriosis',
      'pcos', 'night sweats', 'brain fog menopause', 'fibroids', 'irregular periods', 'pmdd', 'prolapse', 'womens problems',
      'dry down there', 'low libido menopause', 'painful periods', 'flooding periods', 'vaginal pain', 'fertility problems',
      'trying for a baby',
    ],
    staff: ['HRT', 'PCOS', 'PMDD', 'HMB', 'gynae', "women's health hub", 'LARC', 'IVF'],
    offers: [
      'menopause cafe', 'menopause support', 'womens health hub', 'gynaecology', 'endometriosis', 'polycystic ovary', 'pelvic health',
      'hormone replacement', 'period problems', 'heavy menstrual bleeding', 'womens health', 'perimenopause', 'menopause clinic',
      'fertility support', 'premenstrual', 'pessary', 'hysterectomy', 'menopause group',
    ],
    not: ['period property', 'period drama', 'trial period'],
    related: ['gp', 'contraception', 'continence', 'health-screening', 'toiletries'],
    terms: [],
  },
  {
    id: 'gender-identity',
    name: 'Trans health and gender identity',
    advice:
      'A GP can refer adults to an NHS gender clinic, though waits are long, and can help with your health in the meantime. Trans and non-binary groups offer company, advice on names and records, and someone to talk to. Young people can start with a GP, school nurse or LGBT+ youth group.',
    says: [
      'trans', 'transgender', 'non binary', 'gender identity', 'gender dysphoria', 'hormones', 'change my name and gender', 'pronouns',
      'coming out as trans', 'my kid says they are trans', 'wrong body', 'enby', 'gender clinic', 'trans group', 'questioning my gender',
      'top surgery', 'binder', 'deadname', 'transphobia',
    ],
    staff: ['GIC', 'GRC', 'NB', 'HRT', 'CYP gender service', 'transmasc', 'transfem'],
    offers: [
      'trans and non-binary', 'gender identity', 'gender diverse', 'gender questioning', 'gender clinic', 'trans support group',
      'transgender', 'gender dysphoria', 'trans youth', 'parents of trans children', 'gender recognition certificate', 'binder exchange',
      'deed poll', 'voice coaching', 'trans affirming', 'non-binary meet up',
    ],
    not: ['transport', 'transition to adulthood', 'gender pay gap'],
    related: ['lgbt', 'lgbt-youth', 'talking-therapies', 'gp'],
    terms: ['openEligibility:transgender'],
  },
];
