import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const send: Need[] = [
  {
    id: 'send-support',
    name: 'Special needs at school and EHC plans',
    advice:
      "Ask the school's SENCO for extra help now; you do not need a diagnosis. If that is not enough, you can ask the council yourself for an EHC needs assessment, and they must answer in 6 weeks and finish any plan in 20. SENDIASS gives free, private advice, and you can appeal a no to the tribunal.",
    says: [
      'ehcp', 'special needs', 'sen', 'child struggling at school', 'learning difficulties child', 'send', 'senco not listening',
      'one to one support at school', 'special school', 'ehc plan refused', 'school says he is fine', 'tribunal for special school',
      'sendiass', 'child behind', 'delayed development', 'annual review', 'school cant meet his needs',
      'special needs child what can we get', 'iep', 'teaching assistant for my son',
    ],
    staff: [
      'SEND', 'SENCO', 'EHCP', 'EHCNA', 'SENDIASS', 'IASS', 'IPSEA', 'SENDIST', 'ARP', 'SEMH', 'GDD', 'SLD', 'MLD', 'DCO', 'Section F',
      'PMLD', 'SOS SEN',
    ],
    offers: [
      'sendiass', 'special educational needs', 'send families', 'ehc plan', 'education health and care plan', 'senco', 'send local offer',
      'parents of children with send', 'ipsea', 'special school', 'children with additional needs', 'parent carer forum', 'portage',
      'specialist teaching team', 'autism outreach', 'educational psychology', 'sen transport', 'inclusion team', 'early years inclusion',
      'sen tribunal', 'resource base', 'moderate learning difficulties',
    ],
    not: ['send a letter', 'send money', 'send parcel'],
    related: [
      'autism-adhd-child', 'short-breaks', 'speech-language', 'disabled-children-groups', 'school-exclusion', 'parent-carers', 'dyslexia',
    ],
    terms: [
      'esdServiceType:8', 'esdServiceType:9', 'esdServiceType:10', 'esdServiceType:40', 'esdServiceType:1056',
      'openEligibility:special-education',
    ],
  },
  {
    id: 'autism-adhd-child',
    name: 'Autism and ADHD in children',
    advice:
      'Talk to school, GP or health visitor about an assessment; waits are long, but help should not wait for a diagnosis. Your GP can also use Right to Choose for some providers. Parent courses and groups are free in most areas, and benefits such as DLA go on need, not diagnosis.',
    says: [
      'autism', 'autistic', 'adhd', 'asd', 'aspergers', 'neurodivergent child', 'my son cant sit still', 'meltdowns',
      'wont wear clothes labels', 'sensory overload', 'autism assessment child', 'adhd diagnosis child', 'waiting list for autism',
      'masking at school', 'pda', 'bouncing off the walls', 'flaps hands', 'not talking at 3', 'only eats beige food', 'hyperactive',
      'stimming', 'tics tourettes', 'melatonin child not sleeping autism', 'adhd meds kid', 'think my kid is on the spectrum', 'quirky',
      'ear defenders',
    ],
    staff: ['ASD', 'ASC', 'ADHD', 'PDA', 'ADOS', 'CDC', 'NDD pathway', 'RTC', 'SPD', 'EarlyBird', 'Cygnet', 'Barnardos', 'ND'],
    offers: [
      'autism', 'autistic children', 'adhd', 'neurodevelopmental', 'neurodiverse', 'neurodivergent', 'asd', 'earlybird', 'cygnet',
      'pre and post diagnosis support', 'autism assessment', 'social communication', 'sensory processing', 'pathological demand avoidance',
      'parents of autistic', 'aspergers', 'sensory friendly', 'relaxed session', 'quiet hour', 'autism family support', 'autism friendly',
      'sensory circuits', 'lego therapy', 'adhd foundation', 'tourettes', 'national autistic society branch',
    ],
    related: ['send-support', 'disabled-children-groups', 'short-breaks', 'parenting', 'parent-carers', 'camhs'],
    terms: ['esdServiceType:1728', 'esdServiceType:1787', 'openEligibility:developmental-disability'],
  },
  {
    id: 'autism-adhd-adult',
    name: 'Autism and ADHD in adults',
    advice:
      'Ask your GP for an assessment; in England you can use Right to Choose to pick an approved provider, which may be quicker. Groups for autistic and ADHD adults are open without a diagnosis. Work must make fair changes, and Access to Work can pay for coaching.',
    says: [
      'adult autism', 'am i autistic', 'adult adhd', 'autistic adult', 'cant focus never finish anything', 'diagnosed autistic at 40',
      'always felt different', 'adhd assessment', 'adhd meds', 'masking all my life', 'autism group adults', 'neurodivergent',
      'right to choose', 'autistic burnout', 'cant hold a job adhd', 'aspergers adult', 'autistic women', 'forget everything adhd',
      'social group autistic', 'shutdowns',
    ],
    staff: ['ASC', 'ADHD', 'AuDHD', 'RTC', 'ADOS', 'AAA', 'titration', 'shared care', 'dyspraxia', 'DCD', 'ND'],
    offers: [
      'autistic adults', 'adult adhd', 'neurodivergent adults', 'autism hub', 'adult autism assessment', 'autistic-led', 'late diagnosed',
      'neurodiversity', 'autism social group', 'post-diagnostic support', 'adhd support group', 'adhd coaching', 'aspergers',
      'right to choose provider', 'adults on the autism spectrum', 'autism and employment', 'autistic women', 'dyspraxia',
      'asperger social',
    ],
    related: ['learning-disability', 'talking-therapies', 'advocacy', 'job-search', 'mental-health-peer-support'],
    terms: ['esdServiceType:1728', 'openEligibility:developmental-disability', 'openEligibility:adults'],
  },
  {
    id: 'speech-language',
    name: 'Speech, language and swallowing',
    advice:
      'If your child is not babbling by one, has few words by two, or stammers, talk to your health visitor or refer yourself to speech therapy; you need not wait. Adults with lost speech after a stroke, or trouble swallowing, can be referred by a GP. Talk, sing and cut background TV.',
    says: [
      'late talker', 'not talking', 'speech delay', 'stammer', 'stutter', 'cant say his words', 'speech therapy', 'speech therapist',
      'toddler only says mum', 'cant understand my child', 'lisp', 'two and no words', 'trouble swallowing', 'choking on food',
      'lost my voice', 'mixes up sounds', 'speech after stroke', 'tongue tied words', 'communication help nonverbal', 'makaton class',
    ],
    staff: ['SALT', 'SLT', 'DLD', 'SLCN', 'AAC', 'dysphagia', 'Makaton', 'PECS', 'dysphasia', 'VTE'],
    offers: [
      'speech and language therapy', 'communication difficulties', 'language delay', 'early talk', 'stammering', 'makaton',
      'developmental language disorder', 'talk boost', 'dysphagia', 'swallowing', 'aphasia therapy', 'speech sounds', 'wellcomm', 'pecs',
      'augmentative communication', 'communication groups', 'talking walk-in', 'voice therapy',
    ],
    not: ['english language course', 'sign language course', 'public speaking', 'speech club'],
    related: ['send-support', 'health-visiting', 'stroke', 'autism-adhd-child', 'hearing-care'],
    terms: ['esdServiceType:1788', 'openEligibility:specialized-therapy'],
  },
  {
    id: 'dyslexia',
    name: 'Dyslexia and reading difficulties',
    advice:
      'School should help a child who finds reading or spelling hard even with no test; a dyslexia test is not free but is not needed for support. Adults can get free reading courses and help at work. Try audio books and tinted overlays.',
    says: [
      'dyslexia', 'dyslexic', 'cant spell', 'words jump around', 'letters back to front', 'dyscalculia', 'child behind with reading',
      'dyspraxia', 'dyspraxic', 'clumsy child', 'dyslexia test', 'dyslexic adult', 'numbers dont make sense', 'handwriting is terrible',
      'slow reader', 'learning difficulty test', 'irlens',
    ],
    staff: ['SpLD', 'DCD', 'BDA', 'BDAA', 'DSA', 'overlays', 'dyspraxia'],
    offers: [
      'dyslexia', 'specific learning difficulties', 'dyscalculia', 'dyspraxia', 'dyslexia assessment', 'dyslexia association',
      'dyslexic adults', 'developmental coordination disorder', 'structured literacy', 'handwriting', 'visual stress',
      'learning difficulties assessment', 'specialist teachers', 'coloured overlays',
    ],
    related: ['send-support', 'literacy', 'young-learner-tuition', 'autism-adhd-child'],
    terms: ['openEligibility:learning-disability', 'esdServiceType:9'],
  },
  {
    id: 'short-breaks',
    name: 'Short breaks and respite for disabled children',
    advice:
      'Councils must offer short breaks to disabled children, from clubs to a night away, so you can rest; ask for their short breaks statement and an assessment. Some you can book without a social worker. You can ask for a direct payment and choose your own.',
    says: [
      'respite for disabled child', 'break from caring for my son', 'short break', 'overnight stay for disabled child',
      'exhausted parent of disabled child', 'sitter for special needs child', 'saturday club special needs', 'no break in years',
      'autism respite', 'holiday for disabled kids', 'someone to take him out', 'hospice respite child', 'not slept in years child',
      'childrens respite', 'need a night off',
    ],
    staff: ['SBS', 'short breaks', 'DP', 's17', 'respite', 'CDT', 'CWD', 'PB', 'aiming high'],
    offers: [
      'short breaks', 'respite care for children', 'disabled children', 'overnight stays', 'children with complex needs', 'weekend club',
      'sitting service for disabled children', 'short break carers', 'family link', 'day trips for disabled children',
      'direct payments for children', 'childrens hospice', 'holiday activities for disabled children', 'residential short breaks',
      'aiming high', 'buddy scheme',
    ],
    not: ['short breaks holiday', 'cheap breaks', 'weekend break'],
    related: ['parent-carers', 'disabled-children-groups', 'send-support', 'direct-payments', 'holiday-club'],
    terms: ['esdServiceType:260', 'esdServiceType:1790', 'esdServiceType:261', 'openEligibility:relief-for-caregivers'],
  },
  {
    id: 'disabled-children-groups',
    name: 'Clubs and play for disabled children',
    advice:
      "Look for inclusive clubs, SEND sessions at pools, trampolines and cinemas, and groups for one condition such as Down's syndrome. Staff are trained and brothers and sisters are often welcome. Ask about free carer tickets and a Max Card for days out.",
    says: [
      'clubs for disabled child', 'special needs club', 'sen swimming', 'sensory room', 'things for autistic kids',
      'wheelchair accessible playground', 'downs syndrome group', 'relaxed cinema', 'disabled kid days out', 'sen youth club',
      'quiet soft play', 'inclusive football', 'autism friendly swimming', 'sen dance', 'disability play group', 'max card',
      'cerebral palsy kids group', 'deaf kids club', 'sensory play',
    ],
    staff: ['SEN', 'Max Card', 'MENCAP Gateway', 'PMLD', 'CEA card'],
    offers: [
      'inclusive play', 'disabled children and their families', 'sensory room', 'send sessions', 'relaxed performance', 'downs syndrome',
      'special needs playgroup', 'accessible activities', 'max card', 'multi-sensory', 'gateway club',
      'youth club for young people with additional needs', 'soft play for children with send', 'adventure playground for disabled',
      'sensory garden', 'special needs swimming', 'pan-disability football', 'inclusive youth', 'snoezelen',
    ],
    related: ['short-breaks', 'send-support', 'autism-adhd-child', 'disability-sport', 'parent-carers'],
    terms: ['esdServiceType:1787', 'esdServiceType:241', 'esdServiceType:260', 'openEligibility:developmental-disability'],
  },
  {
    id: 'parent-carers',
    name: 'Groups for parents of disabled children',
    advice:
      "Other parents of disabled or poorly children often know the most; groups meet online, at coffee mornings and at schools. Your council has a parent carer forum that speaks up for families. You have a right to a carer's assessment for yourself.",
    says: [
      'parent of disabled child', 'sen mums group', 'other parents with autistic kids', 'special needs parents',
      'nobody understands my child', 'my baby has downs syndrome', 'just found out baby is disabled', 'sick child in hospital for months',
      'parent carer', 'coffee morning for sen parents', 'raising a disabled child', 'rare syndrome', 'premature baby',
      'siblings jealous of disabled brother', 'nicu mum', 'lonely with disabled child',
    ],
    staff: ['PCF', 'NNPCF', 'parent carer', 'Contact', 'NICU', 'SWAN', 'CDC', 'DCO'],
    offers: [
      'parent carers', 'parent carer forum', 'contact for families with disabled children', 'parents of children with additional needs',
      'brothers and sisters of disabled children', 'family support for disabled children', 'neonatal', 'premature babies',
      'parents supporting parents', 'send coffee morning', 'parents whose child has', 'ronald mcdonald house', 'face2face befriending',
      'families of children with life limiting',
    ],
    not: ['carers allowance', 'looking after parents'],
    related: ['carers', 'short-breaks', 'send-support', 'autism-adhd-child', 'disabled-children-groups'],
    terms: ['esdServiceType:831', 'openEligibility:caregivers', 'openEligibility:parents', 'esdServiceType:297'],
  },
  {
    id: 'preparing-for-adulthood',
    name: 'Disabled young people becoming adults',
    advice:
      "From year 9 school should plan with you for work, home, friends and health after 18. Ask the council early for adult social care's assessment, before the 18th birthday. An EHC plan can last to 25 if still learning, and supported internships lead to real jobs.",
    says: [
      'turning 18 disabled', 'moving from childrens to adult services', 'son with autism leaving school', 'after special school',
      'college for learning disabilities', 'ehcp after 16', 'leaving camhs', 'life after school special needs',
      'what happens at 18 disabled son', 'supported internship', 'independent living for my daughter', 'transition worker',
      'adult social care at 18', 'child with disability growing up', 'job after special school',
    ],
    staff: ['PfA', 'preparing for adulthood', 'transitions', 'CETR', 'SI', 'EHCP post-16', 'LDP', 'MCA'],
    offers: [
      'preparing for adulthood', 'transition to adult services', 'transitions team', 'moving on from school', 'supported internships',
      'specialist college', 'independent living skills for young people', 'young adults with additional needs', '14 to 25', 'post-16 send',
      'life skills', 'travel training', 'supported pathways', 'moving into adulthood',
    ],
    not: ['gender transition', 'transition from army', 'energy transition'],
    related: ['send-support', 'learning-disability', 'care-assessment', 'short-breaks', 'supported-employment'],
    terms: ['esdServiceType:1794', 'esdServiceType:1394', 'esdServiceType:894', 'esdServiceType:204'],
  },
];
