import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const distress: Need[] = [
  {
    id: 'mental-health-crisis',
    name: 'Mental health crisis and suicidal thoughts',
    advice:
      "If a life is in danger now, or someone has taken something, call 999 or go to A&E. Call 111 and choose option 2 at any hour for the local mental health crisis team, call Samaritans free on 116 123, or text SHOUT to 85258. You will not be wasting anyone's time, and crisis cafés will let you sit and talk without a booking.",
    says: [
      'suicidal', 'want to die', 'kill myself', 'end it all', 'cant go on living', 'dont want to be here anymore', 'no point living',
      'suicide', 'better off without me', 'mental breakdown', 'mental health emergency', 'crisis', 'sectioned',
      'need to talk to someone tonight', 'cant keep myself safe', 'hearing voices telling me to', 'end my life', 'planning to kill himself',
      'lost the will to live', 'do something stupid tonight', 'cant take any more', 'jumping off a bridge',
    ],
    staff: ['CRHT', 'HTT', 's136', 's2', 'MHLT', '111 option 2', 'crisis team', 'place of safety', 'safe haven', 'CRHTT', 'MHA', 'AMHP'],
    offers: [
      'crisis team', 'home treatment team', 'crisis cafe', 'safe haven', 'crisis line', 'crisis resolution', 'suicide prevention',
      'out of hours mental health', 'listening line', 'samaritans', 'suicidal thoughts', 'mental health crisis', 'liaison psychiatry',
      'emotional distress', 'non-judgemental listening', 'feeling suicidal', 'safe space in the evening', '24/7 crisis',
      'keep you safe plan', 'crisis house', 'calm space',
    ],
    not: [
      'suicide bereavement', 'bereaved by suicide', 'lost someone to suicide', 'died by suicide', 'kill weeds', 'kill time', 'dying to',
      'housing crisis', 'money crisis', 'cost of living crisis', 'crisis loan', 'suicide prevention training',
    ],
    related: ['self-harm', 'talking-therapies', 'severe-mental-illness', 'camhs', 'suicide-bereavement'],
    terms: [
      'esdServiceType:1284', 'openEligibility:psychiatric-emergency-services', 'openEligibility:in-crisis', 'openEligibility:help-hotlines',
    ],
  },
  {
    id: 'self-harm',
    name: 'Self-harm',
    advice:
      'If you are badly hurt or have taken too many tablets, call 999 or go to A&E, even if you feel fine. A GP, school nurse or helpline will not be angry, and will help you find other ways to get through the feelings. Call 111 option 2 if it is getting worse, or text SHOUT to 85258.',
    says: [
      'self harm', 'cut myself', 'hurting myself', 'burning myself on purpose', 'daughter cutting her arms', 'scratches on her wrist',
      'punching walls', 'overdose', 'took too many tablets', 'urge to cut', 'scars on arms', 'head banging', 'hurts herself',
      'found blades in her room', 'starving myself to punish', 'picks skin till bleeds', 'self injury', 'swallowed bleach',
    ],
    staff: ['DSH', 'NSSI', 'self-injury', 'safety plan', 'OD'],
    offers: [
      'self-harm', 'self harm', 'self-injury', 'harm minimisation', 'urges to hurt', 'distraction techniques', 'alternatives to self-harm',
      'scar camouflage', 'self-harm support group', 'parents of young people who self-harm', 'safety planning', 'emotional regulation',
      'hurting themselves', 'calm harm',
    ],
    not: ['cutting hair', 'price cutting', 'grass cutting', 'cutting costs', 'paper cutting'],
    related: ['mental-health-crisis', 'camhs', 'talking-therapies', 'youth-counselling', 'eating-disorders'],
    terms: ['esdServiceType:1284'],
  },
  {
    id: 'talking-therapies',
    name: 'Counselling for anxiety, stress and depression',
    advice:
      'In England you can refer yourself to NHS Talking Therapies online or by phone if you are 18 or over (16 in some places); it is free. Charities and churches offer low-cost counselling too, where you pay what you can. Tell your GP as well if sleep, work or eating has gone wrong, and use 111 option 2 if you feel unsafe.',
    says: [
      'depressed', 'depression', 'anxiety', 'anxious', 'panic attacks', 'counselling', 'therapist', 'someone to talk to',
      'cant get out of bed', 'stressed out', 'cant cope', 'crying all the time', 'feeling low', 'down in the dumps', 'head is a mess',
      'cant sleep worrying', 'overthinking', 'worry all the time', 'cbt', 'antidepressants', 'burnt out', 'no motivation',
      'scared to go outside', 'heart racing panic', 'nothing makes me happy', 'feel numb', 'mental health', 'low mood', 'nervous wreck',
      'feel worthless',
    ],
    staff: ['IAPT', 'CBT', 'PWP', 'GAD', 'PHQ-9', 'GAD-7', 'step 2', 'step 3', 'NHS TT', 'SilverCloud', 'EMDR', 'IPT', 'MH'],
    offers: [
      'talking therapies', 'cognitive behavioural therapy', 'cbt-based guided self-help', 'counselling', 'psychotherapy', 'low mood',
      'psychological therapies', 'low-cost counselling', 'self-referral', 'anxiety and depression', 'stress management course',
      'wellbeing practitioners', 'step 2 and step 3', 'person-centred counselling', 'one-to-one therapy', 'emotional wellbeing', 'bacp',
      'wellbeing workshops', 'computerised cbt', 'counsellors in training', 'solution focused', 'psychoeducation', 'managing worry',
      'silvercloud', 'panic and phobias', 'six sessions',
    ],
    not: ['debt counselling', 'careers counselling', 'counselling course', 'depression in the ground', 'anxious for news'],
    related: [
      'mental-health-peer-support', 'mental-health-crisis', 'severe-mental-illness', 'social-prescribing', 'loneliness', 'trauma',
      'mindfulness',
    ],
    terms: ['esdServiceType:1284', 'esdServiceType:163', 'openEligibility:counseling', 'openEligibility:mental-illness'],
  },
  {
    id: 'severe-mental-illness',
    name: 'Serious mental illness (psychosis, bipolar, schizophrenia)',
    advice:
      'If you or someone you love hears voices, feels watched, or has not slept and is racing, ask a GP or 111 option 2 for an urgent check; early treatment works best. A community mental health team can give a worker, medicine and a care plan. Ask for a yearly body health check, and help for the family too.',
    says: [
      'schizophrenia', 'bipolar', 'psychosis', 'hearing voices', 'seeing things that arent there', 'paranoid',
      'thinks people are watching him', 'manic', 'delusions', 'sectioned', 'psychiatrist', 'cpn', 'community mental health team',
      'personality disorder', 'bpd', 'off his meds', 'stopped taking his tablets', 'depot injection', 'talks to himself',
      'son wont leave his room', 'mania', 'breakdown hospital', 'psych ward', 'out of touch with reality',
    ],
    staff: ['CMHT', 'CPN', 'EIP', 'SMI', 'CPA', 'EUPD', 'BPD', 'CTO', 's117', 'AOT', 'PD', 's3', 'depot', 'clozapine'],
    offers: [
      'community mental health team', 'early intervention in psychosis', 'serious mental illness', 'severe and enduring',
      'assertive outreach', 'psychiatric', 'recovery college', 'care coordinator', 'recovery-focused', 'supported living for mental health',
      'hearing voices group', 'bipolar group', 'complex emotional needs', 'clozapine clinic', 'mental health rehabilitation',
      'personality disorder', 'floating support for mental health', 'clubhouse', 'individual placement and support', 'section 117',
      'psychosis', 'mental health day service',
    ],
    not: ['split personality fun', 'bipolar magnet'],
    related: ['mental-health-crisis', 'mental-health-peer-support', 'mental-health-advocacy', 'carers', 'supported-housing'],
    terms: ['esdServiceType:1284', 'openEligibility:mental-illness', 'openEligibility:outpatient-treatment'],
  },
  {
    id: 'mental-health-peer-support',
    name: 'Mental health groups and drop-ins',
    advice:
      'Meeting others who have been there can help as much as treatment, and most groups are free with no referral. Ring first if going in alone feels hard; someone will often meet you at the door. Recovery colleges run free short courses too.',
    says: [
      'mental health group', 'depression group', 'anxiety group', 'others who feel like me', 'drop in mental health',
      'group for people with depression', 'peer support', 'support group anxiety', 'men talking', 'andys man club',
      'somewhere to go for my mental health', 'meet people with mental health problems', 'recovery college', 'bipolar group',
      'somewhere calm to sit', 'walk and talk', 'wellbeing cafe', 'mental health art group',
    ],
    staff: ['PSW', 'VCSE', 'recovery college', 'peer worker', 'lived experience'],
    offers: [
      'peer support', 'peer-led', 'lived experience', 'recovery college', 'wellbeing cafe', 'andys man club', 'mental health drop-in',
      'safe space to talk', 'wellbeing hub', 'creative wellbeing', 'group for adults with anxiety',
      'social group for people experiencing mental ill health', 'co-produced', 'friendly ear', 'its okay not to be okay', 'open up',
      'brew and chat', 'mental wellness', 'men walking and talking', 'therapeutic gardening',
    ],
    related: ['talking-therapies', 'loneliness', 'severe-mental-illness', 'mens-groups', 'mindfulness', 'mens-sheds'],
    terms: ['esdServiceType:297', 'openEligibility:peer-support', 'openEligibility:support-groups'],
  },
  {
    id: 'suicide-bereavement',
    name: 'After losing someone to suicide',
    advice:
      'Losing someone to suicide is a grief with many questions, shock and sometimes blame; you do not have to carry it alone. Most areas have a free service that contacts you within days and helps with police, inquest and telling children. Groups let you meet others who truly know.',
    says: [
      'lost someone to suicide', 'bereaved by suicide', 'my son took his own life', 'brother killed himself', 'dad hanged himself',
      'hanging of my nephew', 'jumped and died', 'friend died by suicide', 'partner took his life', 'suicide bereavement',
      'after a suicide', 'telling children about suicide', 'found him dead', 'wife killed herself', 'inquest suicide',
    ],
    staff: ['SOBS', 'postvention', 'SBS', 'AMPARO', 'inquest'],
    offers: [
      'bereaved by suicide', 'suicide bereavement', 'postvention', 'survivors of bereavement by suicide', 'loss to suicide',
      'lost a loved one to suicide', 'affected by suicide', 'suicide loss', 'real time surveillance', 'liaison worker inquest',
      'sudden traumatic death', 'group for those who have lost someone to suicide', 'bereaved through suicide', 'suicide loss group',
    ],
    not: ['want to kill myself', 'feeling suicidal'],
    related: ['bereavement', 'child-bereavement', 'mental-health-crisis', 'trauma'],
    terms: ['openEligibility:bereavement', 'openEligibility:grieving', 'esdServiceType:328'],
  },
];
