import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const older: Need[] = [
  {
    id: 'day-centres',
    name: 'Day centres and clubs for older people',
    advice:
      'Day centres give a meal, company, games and often a lift; some help with baths or foot care too. You can pay yourself for some, and others need a social care referral. Ask for a taster day first.',
    says: [
      'day centre', 'somewhere for mum during day', 'dad sits in all day', 'old people club', 'day club', 'pensioners club',
      'day care for elderly', 'mum needs to get out', 'activities for my gran', 'over 60s club', 'something for dad while im at work',
      'bingo for pensioners', 'older peoples group', 'tea dance', 'over 55s club', 'elderly social club', 'nan is bored at home', 'u3a',
      'retirement group', 'things for older folk',
    ],
    staff: ['U3A', 'day opps', 'daycare', 'AUK', 'over 50s forum', 'OAP'],
    offers: [
      'day centre', 'day care for older people', 'day club', 'over 60s club', 'over 50s social', 'older peoples forum',
      'activities for older people', 'age uk', 'age concern', 'tea dance', 'reminiscence', 'transport provided to centre',
      'older residents', 'silver surfers', 'day opportunities', 'bingo raffle and hot lunch', 'friendship club for over 65s',
      'welcome hub for older', 'retired people', 'u3a', 'pensioners association', 'warden-run club',
    ],
    not: ['day nursery', 'childrens day care', 'day spa'],
    related: ['lunch-club', 'befriending', 'dementia', 'respite', 'chair-exercise', 'loneliness'],
    terms: ['esdServiceType:296', 'esdServiceType:640', 'openEligibility:adult-daycare', 'openEligibility:seniors'],
  },
  {
    id: 'dementia',
    name: 'Dementia and memory problems',
    advice:
      'See a GP about forgetting that is getting worse; other things can cause it, and a memory clinic can test and give tablets. Dementia advisers, memory cafés, singing and dementia-friendly sessions help the person and the family. Sort a lasting power of attorney early, and council tax may be cut.',
    says: [
      'dementia', 'alzheimers', 'memory', 'forgetful', 'mum keeps forgetting the gas', 'dad repeats himself', 'gran doesnt know who i am',
      'keeps getting lost', 'wanders at night', 'confused', 'memory clinic', 'memory cafe', 'wife has dementia', 'husband with alzheimers',
      'memory problems', 'puts keys in the fridge', 'accuses me of stealing', 'aggressive with dementia', 'sundowning', 'thinks its 1960',
      'losing her marbles', 'going doolally', 'vascular dementia', 'young onset', 'forgets names', 'asks same question',
      'worried my memory is going', 'singing for dementia', 'nan forgets to eat', 'cant leave him alone dementia',
    ],
    staff: ['MCI', 'FTD', 'LBD', 'MAS', 'DSN', 'Admiral Nurse', 'YOD', 'ACE-III', 'MMSE', 'BPSD', 'CST', 'TIDE'],
    offers: [
      'dementia', 'memory cafe', 'alzheimers society', 'memory clinic', 'memory assessment', 'dementia cafe', 'singing for the brain',
      'dementia friendly', 'admiral nurse', 'cognitive stimulation therapy', 'dementia navigator', 'memory loss', 'dementia advisers',
      'living well with dementia', 'maintenance cognitive stimulation', 'young onset dementia', 'memory lane', 'forget-me-not',
      'reminiscence', 'dementia connect', 'carers of people with dementia', 'post-diagnostic support', 'meeting centre',
      'activities for those living with memory loss', 'playlist for life', 'herbert protocol',
    ],
    not: ['memory stick', 'memory box bereavement', 'computer memory', 'memory foam', 'forgot my pin'],
    related: ['carers', 'respite', 'day-centres', 'telecare', 'care-assessment', 'power-of-attorney', 'dementia-carers'],
    terms: ['openEligibility:alzheimers', 'esdServiceType:296', 'esdServiceType:1284'],
  },
  {
    id: 'dementia-carers',
    name: 'Looking after someone with dementia',
    advice:
      "Looking after someone with dementia wears you out; ask the council for a carer's assessment, and a charity for an Admiral Nurse, sitters or a carers' course. Do not argue facts, and look for what upset them. Have a plan for who steps in if you are ill.",
    says: [
      'my husband has dementia and im exhausted', 'i cant leave mum alone', 'carer for wife with alzheimers',
      'mum is violent with dementia', 'worn out looking after dad dementia', 'up all night with mum', 'my mum doesnt know me',
      'he follows me everywhere', 'break from caring dementia', 'dementia carers group', 'mum refuses to wash', 'coping with dementia',
      'she wont let carers in', 'guilty putting dad in home', 'shouting at my dad hes got dementia', 'lost my husband before he died',
    ],
    staff: ['CrISP', 'START', 'TIDE', 'Admiral Nurse', 'CA', 'carers course', 'NICE'],
    offers: [
      'dementia carers', 'carers of people with dementia', 'carer information and support programme', 'admiral nurses',
      'caring for someone with memory loss', 'dementia carers support', 'family carers of people with alzheimers',
      'coping strategies for carers of', 'understanding dementia course', 'sitting service dementia', 'carers information course',
      'peer support for dementia carers', 'dementia wellbeing coordinator',
    ],
    related: ['dementia', 'carers', 'respite', 'care-homes', 'missing-people', 'end-of-life'],
    terms: ['openEligibility:caregivers', 'openEligibility:alzheimers', 'esdServiceType:298', 'esdServiceType:225'],
  },
  {
    id: 'carers',
    name: 'Support for unpaid carers',
    advice:
      "If you look after someone who could not manage without you, the council must offer you a free carer's assessment, whatever you or they earn. Carers' centres give breaks, groups, training, calls and money checks; tell your GP too, who can note you as a carer. Carer's Allowance and time off work may be yours.",
    says: [
      'im a carer', 'looking after my husband', 'i care for my mum', 'caring for my disabled partner', 'carer',
      'exhausted looking after dad', 'carers group', 'carers assessment', 'carer stress', 'look after my wife full time',
      'no life of my own', 'do everything for my brother', 'caring for parents and working', 'nobody helps me look after mum',
      'unpaid carer', 'given up work to care', 'carers cafe', 'look after my gran', 'care for my son with schizophrenia',
      'snap at mum because tired', 'sandwich generation', 'carers centre', 'at breaking point with dad', 'husbands carer since his stroke',
    ],
    staff: [
      'CA', 'carers assessment', 'Carers UK', 'carers passport', 'CSP', 'carers week', 'Carers Leave', 'Young carers', 'GP carers register',
      'parent carer',
    ],
    offers: [
      'unpaid carers', 'carers centre', 'carers support', 'carers assessment', 'family carers', 'carers hub', 'carers cafe', 'carers trust',
      'carers group', 'look after someone', 'carers network', 'sitting service for carers', 'caring for a loved one',
      'carers emergency card', 'carers break fund', 'carer drop-in', 'carer champions', 'hidden carers', 'informal carers',
      'carers training', 'carers counselling', 'looking after someone who could not manage', 'male carers', 'bereaved carers',
      'working carers',
    ],
    not: ['care worker job', 'careers advice', 'become a carer job', 'carer vacancies', 'carers come in'],
    related: ['respite', 'dementia-carers', 'young-carers', 'carers-allowance', 'care-assessment', 'loneliness', 'parent-carers'],
    terms: [
      'esdServiceType:225', 'esdServiceType:298', 'esdServiceType:162', 'esdServiceType:1755', 'openEligibility:caregivers',
      'openEligibility:relief-for-caregivers',
    ],
  },
  {
    id: 'respite',
    name: 'A break from caring (respite and sitters)',
    advice:
      "Respite means someone else takes over for an hour, a night or two weeks, at home or in a care home. Ask the council for a carer's assessment to get it paid; charities may have volunteers who sit free. Book holidays and short stays early.",
    says: [
      'respite', 'break from caring', 'someone to sit with mum', 'week off from caring', 'need a holiday from looking after him',
      'sitter for my husband', 'short stay in care home', 'night sitter', 'get out for a couple of hours',
      'someone to watch dad while i shop', 'respite bed', 'respite for my wife', 'replacement care', 'who has mum while im in hospital',
      'go to wedding who looks after dad', 'carers weekend away', 'adult day respite',
    ],
    staff: ['sitting service', 'RC', 'SLS', 'Shared Lives', 'short-term residential', 'carers break'],
    offers: [
      'respite', 'respite care', 'sitting service for carers', 'carers breaks', 'short break for adults', 'replacement care',
      'breaks for carers', 'crossroads care', 'volunteer sitters', 'short stays', 'in-home respite', 'carer can take time out',
      'respite hotel', 'day respite', 'time off from caring', 'shared lives', 'holiday respite', 'overnight respite',
      'carers holiday grants', 'planned respite', 'emergency respite',
    ],
    not: ['sitting volleyball', 'baby sitting'],
    related: ['carers', 'care-homes', 'day-centres', 'dementia-carers', 'short-breaks', 'care-assessment'],
    terms: ['esdServiceType:227', 'esdServiceType:229', 'openEligibility:relief-for-caregivers'],
  },
  {
    id: 'advocacy',
    name: 'Someone to speak up for you (advocacy)',
    advice:
      "An advocate is on your side: they listen, explain, come to meetings and help you say what you want. If you find it hard to take part in a care assessment, the council must get you one free. Ask adult social care or the local advocacy charity; you can ask on someone's behalf.",
    says: [
      'advocate', 'speak up for me', 'social worker not listening', 'nobody listens to me', 'meetings with social worker', 'advocacy',
      'come to meeting with me', 'decisions made without me', 'my rights in care', 'learning disability rights self advocacy',
      'no one to speak for mum', 'council decided for me', 'paid representative', 'deprived of liberty', 'no family to speak up',
      'fight for my care', 'best interests meeting',
    ],
    staff: ['IMCA', 'IMHA', 'ICA', 'RPR', 'DoLS', 'MCA', 'LPS', 'CTO', 'Care Act advocate', 'POhWER', 'VoiceAbility'],
    offers: [
      'advocacy', 'advocate', 'independent advocacy', 'care act advocacy', 'imca', 'speaking up', 'self-advocacy', 'pohwer', 'voiceability',
      'relevant persons representative', 'mental capacity advocate', 'have your voice heard', 'peoples first', 'issue-based advocacy',
      'non-instructed advocacy', 'citizen advocacy', 'advocates for people with learning disabilities', 'understand your rights',
      'generic advocacy', 'group advocacy', 'professional advocate',
    ],
    not: ['legal advocate barrister', 'idva advocate', 'stalking advocate'],
    related: ['mental-health-advocacy', 'patient-complaints', 'care-assessment', 'learning-disability', 'parents-social-services'],
    terms: ['esdServiceType:728', 'esdServiceType:645', 'esdServiceType:162', 'openEligibility:representation'],
  },
  {
    id: 'older-rights',
    name: 'Information and advice in later life',
    advice:
      "Age UK and local older people's charities give free advice on care, money, housing and fun, on the phone, in person or at home. Many people over pension age miss out on Pension Credit and Attendance Allowance. They can also tell you about bus passes, wills and aids.",
    says: [
      'age uk', 'age concern', 'help for pensioners', 'what can pensioners get', 'elderly parents need advice', 'older person advice line',
      'what is there for older people', 'over 65s help', 'independent age', 'old and struggling', 'pensioner',
      'my parents are in their 80s', 'what am i entitled to at 70', 'help for old people', 'moving parents closer', 'planning for old age',
    ],
    staff: ['AUK', 'I&A', 'AA', 'PC', 'AFC', 'Independent Age', 'Silver Line'],
    offers: [
      'age uk', 'age concern', 'older peoples information and advice', 'independent age', 'information and advice for over 50s',
      'age well together', 'later life', 'older persons champion', 'age friendly', 'supporting older people to live independently',
      'advice for older people and their families', 'living well in later life', 'golden age', 'over 65s',
      'home visiting advice for older people', 'proactive ageing',
    ],
    not: ['youth'],
    related: ['benefits-advice', 'pension-credit', 'day-centres', 'care-assessment', 'befriending', 'scams'],
    terms: ['esdServiceType:297', 'openEligibility:seniors', 'esdServiceType:917'],
  },
];
