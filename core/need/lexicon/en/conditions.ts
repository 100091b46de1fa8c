import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const conditions: Need[] = [
  {
    id: 'diabetes',
    name: 'Diabetes',
    advice:
      'Your GP surgery should check your feet, eyes, blood and blood pressure every year. Ask for a free course on living with type 1 or type 2 diabetes; you can often book it yourself. If you are at risk but do not have it yet, ask about the NHS Diabetes Prevention Programme.',
    says: [
      'diabetes', 'diabetic', 'type 2', 'type 1', 'sugar levels', 'blood sugar', 'pre diabetes', 'insulin', 'hypo', 'always thirsty',
      'borderline diabetic', 'metformin', 'diabetes course', 'diabetic foot', 'gestational diabetes', 'diabetes diet', 'sugar diabetes',
      'diabetic eye check', 'diabetic child', 'glucose monitor', 'weeing a lot and thirsty',
    ],
    staff: ['T1D', 'T2D', 'DESMOND', 'DAFNE', 'NDPP', 'HbA1c', 'CGM', 'X-PERT', 'pre-diabetes', 'NDH'],
    offers: [
      'diabetes', 'type 2 diabetes', 'desmond', 'dafne', 'diabetes prevention programme', 'structured education',
      'diabetes specialist nurse', 'diabetic foot', 'insulin pump', 'blood glucose', 'diabetes support group', 'path to remission',
      'low calorie diet programme', 'diabetic retinopathy', 'pre-diabetes', 'diabetes management',
    ],
    related: ['health-check', 'weight-management', 'foot-care', 'eye-care', 'long-term-conditions'],
    terms: ['openEligibility:disease-management', 'openEligibility:chronic-illness'],
  },
  {
    id: 'breathing',
    name: 'Asthma, COPD and lung conditions',
    advice:
      'Ask your surgery for a yearly asthma or COPD review and a written plan. Pulmonary rehab, a course of exercise and advice, helps many people breathe better; a GP or nurse can refer you. If your blue inhaler is not working or you cannot talk for lack of breath, call 999.',
    says: [
      'asthma', 'copd', 'breathless', 'out of breath', 'wheezing', 'inhaler', 'emphysema', 'bad chest', 'lung disease', 'bronchitis',
      'cant catch my breath', 'puffed out going upstairs', 'chesty', 'damp making asthma worse', 'oxygen at home', 'pulmonary fibrosis',
      'sleep apnoea', 'asthma attack child', 'nebuliser', 'coughing all the time',
    ],
    staff: ['COPD', 'PR', 'pulmonary rehab', 'ILD', 'spirometry', 'FeNO', 'CPAP', 'MRC score'],
    offers: [
      'pulmonary rehabilitation', 'breathe easy', 'copd', 'asthma nurse', 'respiratory', 'lung health', 'inhaler technique',
      'breathlessness', 'home oxygen', 'chronic obstructive', 'singing for lung health', 'spirometry', 'asthma clinic', 'bronchiectasis',
      'respiratory nurse', 'airways', 'breathing exercises', 'lung conditions',
    ],
    not: ['breathing space scheme', 'breathing space debt', 'breathwork meditation'],
    related: ['stop-smoking', 'health-check', 'damp-mould', 'exercise-referral', 'long-term-conditions'],
    terms: ['openEligibility:disease-management'],
  },
  {
    id: 'heart',
    name: 'Heart conditions',
    advice:
      'Call 999 for chest pain that spreads, or comes with sweating, sickness or trouble breathing. After a heart attack, stent or operation you should be offered cardiac rehab, which is exercise and advice; ask your GP if you missed it. Heart groups let you meet others who know how it feels.',
    says: [
      'heart attack', 'heart failure', 'angina', 'heart group', 'after heart attack', 'heart bypass', 'stent', 'pacemaker', 'palpitations',
      'irregular heartbeat', 'dodgy ticker', 'heart operation', 'atrial fibrillation', 'cardiac rehab', 'heart condition',
      'swollen ankles breathless', 'scared to exercise after heart attack', 'bad heart', 'valve', 'defib',
    ],
    staff: ['CHD', 'MI', 'AF', 'HF', 'CVD', 'cardiac rehab', 'Phase IV', 'BACPR', 'CABG'],
    offers: [
      'cardiac rehabilitation', 'heart failure nurse', 'phase iv', 'heart support group', 'cardiac rehab', 'heart disease', 'heart surgery',
      'coronary', 'arrhythmia', 'cardiology', 'heart attack survivors', 'angina', 'bacpr', 'cardiovascular', 'heart health group',
      'healthy hearts', 'defibrillator', 'pacemaker',
    ],
    not: ['broken heart', 'heart of the community', 'heart to heart'],
    related: ['health-check', 'stroke', 'exercise-referral', 'stop-smoking'],
    terms: ['openActiveActivity:e4c2656d-983d-4126-b824-72c6713879fb', 'openEligibility:disease-management'],
  },
  {
    id: 'stroke',
    name: 'Stroke recovery and support',
    advice:
      'If a face droops, an arm will not lift or speech is slurred, call 999 at once. After a stroke, help with walking, speech, mood and getting home can carry on for months; ask the stroke team or GP for a six-month review. Stroke groups and aphasia cafés help you get out and rebuild your confidence.',
    says: [
      'stroke', 'had a stroke', 'mini stroke', 'tia', 'cant talk since stroke', 'face drooping', 'stroke group', 'stroke recovery',
      'weak down one side', 'aphasia', 'husband had stroke', 'slurred speech', 'stroke survivor', 'cant find words', 'stroke rehab',
      'cant drive after stroke', 'fast test', 'arm wont work after stroke',
    ],
    staff: ['TIA', 'ESD', 'FAST', 'CVA', 'aphasia', 'dysphasia', 'six-month review'],
    offers: [
      'stroke survivors', 'stroke association', 'aphasia', 'communication support after stroke', 'early supported discharge',
      'stroke group', 'stroke cafe', 'stroke rehabilitation', 'neuro rehabilitation', 'stroke recovery', 'six month review',
      'conversation partners', 'life after stroke', 'transient ischaemic', 'stroke club', 'arni', 'dysphasia',
    ],
    not: ['swim strokes', 'breaststroke', 'stroke of luck', 'golf stroke', 'heat stroke', 'paint strokes'],
    related: ['speech-language', 'brain-injury', 'physiotherapy', 'carers', 'heart', 'reablement'],
    terms: ['openEligibility:disease-management'],
  },
  {
    id: 'cancer',
    name: 'Cancer support',
    advice:
      'See a GP soon about a new lump, bleeding, a cough that will not go or losing weight without trying. If you or someone close has cancer, support centres offer a cup of tea, counselling, money advice, wigs and complementary therapies, mostly free and without a referral. Ask the hospital for your named nurse.',
    says: [
      'cancer', 'chemo', 'chemotherapy', 'tumour', 'ive got cancer', 'breast cancer', 'prostate cancer', 'bowel cancer', 'lung cancer',
      'lost my hair wig', 'cancer support', 'radiotherapy', 'mastectomy bra', 'mum has cancer', 'leukaemia', 'child with cancer',
      'cancer and money', 'after treatment', 'living with cancer', 'terminal diagnosis', 'skin cancer', 'found a lump', 'lump in breast',
      'lift to chemo',
    ],
    staff: ['CNS', 'HNA', 'MDT', '2WW', 'FDS', 'oncology', 'Macmillan', 'palliative'],
    offers: [
      'cancer support centre', 'macmillan', 'maggies', 'cancer information', 'oncology', 'living with and beyond cancer', 'chemotherapy',
      'cancer nurse specialist', 'look good feel better', 'wig service', 'breast care', 'prostate support group', 'cancer cafe',
      'complementary therapies for people affected by cancer', 'cancer drop-in', 'cancer rehabilitation', 'lymphoedema', 'ostomy',
      'survivorship', 'clic sargent', 'young lives vs cancer', 'radiotherapy',
    ],
    not: ['zodiac cancer', 'cancer research shop', 'race for life'],
    related: ['end-of-life', 'health-screening', 'benefits-advice', 'bereavement', 'patient-transport'],
    terms: ['openEligibility:disease-management'],
  },
  {
    id: 'pain-arthritis',
    name: 'Arthritis, bad backs and long-term pain',
    advice:
      'Keep moving in small steps; rest alone often makes joint and back pain worse. A GP or self-referral to physio can start you off, and pain courses teach ways to live better with pain that will not go away. Ask the surgery about a medicine review if tablets are not helping.',
    says: [
      'bad back', 'sciatica', 'arthritis', 'chronic pain', 'in agony', 'fibromyalgia', 'fibro', 'joint pain', 'sore knees', 'dodgy knee',
      'dodgy hip', 'hip replacement', 'slipped disc', 'pain all the time', 'painkillers not working', 'rheumatoid', 'osteoporosis',
      'cant bend', 'stiff joints', 'gout', 'hands hurt cant open jars', 'knees are knackered', 'lupus', 'hypermobile', 'my back has gone',
    ],
    staff: ['MSK', 'RA', 'OA', 'FM', 'PMP', 'pain management programme', 'ESCAPE-pain', 'EDS', 'NSAID', 'rheumatology'],
    offers: [
      'pain management programme', 'persistent pain', 'chronic pain', 'escape-pain', 'arthritis', 'versus arthritis', 'musculoskeletal',
      'fibromyalgia group', 'pain cafe', 'rheumatology', 'osteoporosis group', 'joint care', 'back care', 'pain support group',
      'living well with pain', 'osteoarthritis', 'joint pain advisor', 'ehlers-danlos', 'ankylosing spondylitis', 'bone health',
    ],
    not: ['pain au chocolat', 'back to work', 'back garden'],
    related: ['physiotherapy', 'exercise-referral', 'long-term-conditions', 'equipment-aids', 'chair-exercise'],
    terms: ['openEligibility:pain-management', 'openEligibility:chronic-illness'],
  },
  {
    id: 'neurological',
    name: "MS, Parkinson's, epilepsy and nerve conditions",
    advice:
      'Ask your GP or hospital for a specialist nurse for your condition; they are often the best first call. Local branches and groups run exercise, cafés, therapy and advice for you and your family. If you have seizures or a new diagnosis you must tell DVLA, and you may get a free bus pass.',
    says: [
      'ms', 'multiple sclerosis', 'parkinsons', 'epilepsy', 'epileptic', 'epileptic fit on floor', 'took a fit', 'seizures',
      'motor neurone', 'mnd', 'shaking hands', 'tremor', 'muscular dystrophy', 'huntingtons', 'keeps blacking out', 'migraine',
      'functional neurological', 'nerve damage', 'cerebral palsy', 'guillain barre', 'spina bifida', 'numb legs', 'dystonia', 'trigeminal',
      'ataxia',
    ],
    staff: ['MS', 'PD', 'MND', 'FND', 'SUDEP', 'CP', 'MSA', 'neurology', 'PNES'],
    offers: [
      'parkinsons cafe', 'parkinsons exercise', 'multiple sclerosis', 'ms society', 'ms therapy centre', 'epilepsy nurse',
      'epilepsy action', 'motor neurone disease', 'neurological conditions', 'neuro rehabilitation', 'hyperbaric oxygen therapy',
      'parkinsons dance', 'neurology', 'muscular dystrophy', 'huntingtons', 'migraine', 'functional neurological disorder',
      'seizure awareness', 'neuro-physio', 'neurological alliance',
    ],
    not: ['ms word', 'ms teams', 'fits all ages', 'fits in', 'benefits'],
    related: ['long-term-conditions', 'brain-injury', 'physiotherapy', 'carers', 'equipment-aids'],
    terms: ['openEligibility:seizure-disorder', 'openEligibility:neuromuscular-disease'],
  },
  {
    id: 'fatigue-long-covid',
    name: 'ME, chronic fatigue and long COVID',
    advice:
      'If tiredness goes on for weeks and gets worse after doing a little, see a GP; they can rule out other causes and refer you on. Learning to pace yourself, resting before you crash, helps many people. Ask your employer or school for changes, and a group or online meet-up if you cannot go out.',
    says: [
      'long covid', 'chronic fatigue', 'exhausted all the time', 'no energy', 'always tired', 'post viral', 'brain fog', 'me cfs',
      'crash after doing anything', 'pacing', 'still ill after covid', 'bedbound fatigue', 'wiped out', 'tired no matter how much i sleep',
      'knackered all the time', 'pots syndrome', 'pem',
    ],
    staff: ['ME/CFS', 'CFS', 'PEM', 'PoTS', 'PACS', 'SEID'],
    offers: [
      'long covid', 'cfs/me', 'chronic fatigue', 'fatigue management', 'pacing', 'post-covid', 'post-exertional malaise', 'fatigue clinic',
      'energy management', 'post viral fatigue', 'myalgic encephalomyelitis', 'post-covid rehabilitation', 'fatigue support group',
      'living with me',
    ],
    not: ['tired parents', 'tired of neighbours'],
    related: ['long-term-conditions', 'pain-arthritis', 'social-prescribing', 'workplace-rights'],
    terms: ['openEligibility:chronic-illness'],
  },
  {
    id: 'kidney-liver-gut',
    name: 'Kidney, liver, bowel and skin conditions',
    advice:
      'Ask the hospital clinic for a specialist nurse to ring between visits. Patient groups swap tips on food, stomas, dialysis, skin care and getting out again. A card or key for public toilets is easy to get if you need to go in a hurry.',
    says: [
      'crohns', 'colitis', 'ibs', 'coeliac', 'stoma', 'stoma bag', 'dialysis', 'kidney disease', 'kidney failure', 'liver disease',
      'transplant', 'psoriasis', 'eczema', 'need the toilet fast', 'gluten free', 'acne', 'food allergy', 'sickle cell', 'thalassaemia',
      'ulcerative', 'hair loss alopecia', 'cirrhosis', 'bag leaking',
    ],
    staff: ['IBD', 'IBS', 'CKD', 'UC', 'SCD', 'NAFLD', 'RADAR key', 'dermatology'],
    offers: [
      'crohns and colitis', 'stoma support', 'ostomy', 'kidney patients association', 'dialysis', 'renal', 'liver', 'coeliac',
      'dermatology', 'psoriasis', 'eczema', 'sickle cell', 'thalassaemia', 'transplant support', 'inflammatory bowel', 'allergy',
      'haemoglobinopathy', 'specialist nurse clinic', 'radar key',
    ],
    related: ['long-term-conditions', 'gp', 'continence', 'cancer'],
    terms: ['openEligibility:chronic-illness', 'esdServiceType:1615'],
  },
  {
    id: 'long-term-conditions',
    name: 'Living with a long-term illness',
    advice:
      'You can ask your GP surgery for a care plan, and a course that teaches you to manage your own health. A link worker can find groups, exercise and money help near you. You may get help with prescription costs, and an employer must make fair changes for you.',
    says: [
      'long term condition', 'chronic illness', 'just been diagnosed', 'living with illness', 'incurable', 'manage my condition',
      'hidden disability', 'rare disease', 'health keeps getting worse', 'condition support group', 'newly diagnosed', 'rare condition',
      'patient group', 'sunflower lanyard', 'carry on with illness', 'someone with same condition',
    ],
    staff: ['LTC', 'EPP', 'PAM', 'HOPE programme', 'self-management', 'PSR', 'care plan', 'personalised care'],
    offers: [
      'self-management course', 'expert patient programme', 'long-term conditions', 'long term health condition', 'hope programme',
      'health coaching', 'living well course', 'patient support group', 'chronic illness', 'condition management', 'expert by experience',
      'rare disease', 'self care', 'health and wellbeing coach', 'supported self-management', 'patient participation',
    ],
    not: ['long term unemployed', 'terms and conditions', 'housing conditions', 'conditions of entry'],
    related: ['social-prescribing', 'gp', 'fatigue-long-covid', 'pain-arthritis', 'benefits-advice'],
    terms: ['openEligibility:disease-management', 'openEligibility:chronic-illness'],
  },
];
