import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const homecare: Need[] = [
  {
    id: 'care-assessment',
    name: 'Help from adult social care (care needs assessment)',
    advice:
      'Anyone who struggles to wash, dress, eat or get about can ask the council for a free care needs assessment, whatever their income. Ring adult social care or fill in the form online; you can have someone with you. If you qualify they check your money to see what you pay.',
    says: [
      'social services for mum', 'mum cant cope on her own', 'dad not washing', 'need a social worker', 'care needs assessment',
      'cant look after myself any more', 'gran needs care', 'not managing at home', 'get help for elderly parent',
      'struggling to wash and dress', 'adult social care', 'who do i ring about my dad', 'parents getting frail',
      'urgent care needed for mum', 'worried about my elderly parents', 'house is getting too much', 'ask for a carer', 'social care',
      'my disabled brother cant manage',
    ],
    staff: [
      'ASC', 'CNA', 'Care Act', 's9', 'FACE', 'needs assessment', 'social worker', 'SW', 'contact centre', 'eligibility criteria', 'OT',
    ],
    offers: [
      'adult social care', 'care needs assessment', 'care act assessment', 'social work team', 'first contact team', 'initial contact',
      'locality team', 'assessment of care and support needs', 'adult care', 'access team', 'care planning', 'out of hours social care',
      'community care', 'independent living team', 'information and advice on care', 'adults and wellbeing',
    ],
    not: ['care leaver', 'childrens social care', 'skin care'],
    related: ['care-at-home', 'paying-for-care', 'carers', 'equipment-aids', 'adult-safeguarding', 'direct-payments'],
    terms: ['esdServiceType:209', 'esdServiceType:1757', 'esdServiceType:1723', 'esdServiceType:312', 'esdServiceType:1743'],
  },
  {
    id: 'care-at-home',
    name: 'Carers coming to your home',
    advice:
      "Ask the council for a care assessment first, as it may pay for some or all. If you pay yourself, check the agency's rating with the Care Quality Commission, ask about the same faces and about short calls, and get prices in writing. Live-in and night care are other choices.",
    says: [
      'carers come in', 'carer for my mum', 'home care', 'help washing mum', 'live in carer', 'get dad up in the morning', 'care package',
      'carers not turning up', 'night carer', 'care agency', 'home carer', 'personal care', 'someone to wash and dress him',
      'need carers four times a day', 'private carer', 'domiciliary care', 'overnight care for gran', 'someone to cook and wash my nan',
    ],
    staff: ['dom care', 'POC', 'package of care', 'CQC', 'double-up', 'LIC', 'HCA', 'MAR', 'homecare'],
    offers: [
      'home care', 'domiciliary care', 'personal care', 'care at home', 'live-in care', 'care package', 'care workers', 'home care agency',
      'medication prompts', 'bathing dressing and meals', 'cqc registered', 'visiting care', 'companionship care', '24 hour care',
      'supported living agency', 'assisting with washing', 'waking nights', 'extra care', 'welfare calls', 'homecare provider',
      'care calls',
    ],
    not: ['animal care', 'car care', 'hair care', 'lawn care', 'carers support group'],
    related: ['care-assessment', 'paying-for-care', 'respite', 'direct-payments', 'shopping-help', 'reablement'],
    terms: ['esdServiceType:242', 'esdServiceType:772', 'openEligibility:in-home-support'],
  },
  {
    id: 'care-homes',
    name: 'Care homes and nursing homes',
    advice:
      'Ask the council for a care assessment before you choose, and read the Care Quality Commission reports. Visit at a meal time, unannounced if you can, and ask about fees, pets and what happens when money runs low. The council may pay if savings are under £23,250; your home is not counted while a husband, wife or partner lives there.',
    says: [
      'care home', 'nursing home', 'old folks home', 'put mum in a home', 'residential care', 'care home for dementia',
      'dad needs to go in a home', 'which care home', 'care home fees', 'mum cant live alone any more', 'cant look after him any longer',
      'retirement home', 'emi home', 'care home near me', 'home for my nan', 'residential home for disabled adult', 'temporary care home',
      'care home closing',
    ],
    staff: ['CQC', 'FNC', 'EMI', 'DPA', 'top-up', 'residential', 'PCH', 'self-funder', 'CHC'],
    offers: [
      'care home', 'residential care', 'nursing home', 'residential home', 'dementia care home', 'older persons home', 'nursing care',
      'adult placement', 'shared lives', 'supported residential', 'short stay beds', 'trial stay', 'en suite rooms with 24 hour care',
      'person-centred residential', 'convalescent', 'elderly mentally infirm', 'home with nursing',
    ],
    not: ['going into care children', 'childrens home', 'home contents', 'care at home', 'mobile home'],
    related: ['care-assessment', 'paying-for-care', 'care-at-home', 'sheltered-housing', 'respite', 'continuing-healthcare'],
    terms: ['esdServiceType:292', 'esdServiceType:1121', 'openEligibility:nursing-home', 'openEligibility:assisted-living'],
  },
  {
    id: 'paying-for-care',
    name: 'Paying for care',
    advice:
      "Get the council's money check before you pay; they may cover care if savings are under £23,250, and your home may not count. A deferred payment can put off selling your house. Ask about NHS continuing healthcare and Attendance Allowance, and get free advice from a charity before signing anything.",
    says: [
      'who pays for care', 'sell mums house for care', 'care fees', 'financial assessment for care', 'money running out for care home',
      'self funding care', 'cant afford carers', 'do i have to pay for carers', 'council charging for care', 'care bill too high',
      'savings limit care', 'deferred payment', 'deprivation of assets', 'top up fees', 'gift house to kids care', 'means tested care',
      'in debt to care home',
    ],
    staff: [
      'DPA', 'FAB', 'MIG', 'PEA', 'upper capital limit', 'deferred payment agreement', 'third party top-up', 'FNC',
      'disability related expenditure', 'DRE',
    ],
    offers: [
      'paying for care', 'care fees advice', 'financial assessment', 'funding your care', 'deferred payment agreement',
      'charging for adult social care', 'care funding', 'fairer charging', 'self-funders', 'later life planning', 'means test for care',
      'care cost', 'society of later life advisers', 'disability related expenditure', 'client contributions',
    ],
    not: ['health costs', 'vet fees', 'childcare fees'],
    related: ['care-assessment', 'continuing-healthcare', 'benefits-advice', 'power-of-attorney', 'care-homes'],
    terms: ['esdServiceType:1756', 'esdServiceType:917'],
  },
  {
    id: 'direct-payments',
    name: 'Direct payments and personal assistants',
    advice:
      'If the council agrees you need care, you can ask for the money yourself and choose who helps, such as a personal assistant you hire. A support service can do the wages, insurance and hiring for you. Health care can come as a personal health budget in the same way.',
    says: [
      'direct payments', 'personal assistant', 'hire my own carer', 'employ a pa', 'pay my own carer', 'personal budget',
      'choose my own care', 'pa wanted', 'payroll for carer', 'pa job', 'my pa quit', 'find a personal assistant',
      'pay my daughter to care for me', 'spend care money how i want', 'employ carer insurance', 'prepaid card care', 'manage my own care',
    ],
    staff: ['DP', 'PA', 'PHB', 'ISF', 'PB', 'DBS', 'HMRC payroll', 'micro-provider', 'prepaid card'],
    offers: [
      'direct payments', 'personal assistants', 'employing a personal assistant', 'payroll service for direct payment', 'personal budget',
      'individual service fund', 'pa register', 'pa finder', 'self-directed support', 'managed accounts', 'personal health budget',
      'micro-providers', 'disabled people who employ', 'centre for independent living',
    ],
    not: ['direct debit', 'pay direct', 'pa system', 'personal assistant job office', 'card payments'],
    related: ['care-assessment', 'care-at-home', 'disability-groups', 'short-breaks', 'advocacy'],
    terms: ['esdServiceType:287', 'esdServiceType:204'],
  },
  {
    id: 'shopping-help',
    name: 'Help with shopping, cleaning and small jobs at home',
    advice:
      'Charities and good neighbour schemes can shop, clean, change bulbs or fetch medicine, free or for a small hourly price. Ask for workers who are checked. If you cannot do these things because of illness, ask the council for a care assessment too.',
    says: [
      'shopping done for me', 'cant get to the shops', 'someone to do mums shopping', 'cleaner for my nan', 'help round the house',
      'odd jobs elderly', 'cleaning for pensioner', 'hoovering too much for me', 'cant change my bed', 'pick up my prescription',
      'cant carry shopping', 'light bulb changing', 'handyman for elderly', 'laundry for mum', 'home help cleaning', 'ironing',
      'housework too much', 'errands', 'put curtains up', 'someone to walk my dog im ill', 'change a lightbulb', 'small jobs',
    ],
    staff: ['HIA', 'Good Neighbours', 'GNS', 'trusted trader', 'HOMS'],
    offers: [
      'shopping done for you', 'home help service housework', 'practical help at home', 'good neighbours', 'handyperson', 'odd jobs',
      'cleaning service for older people', 'housework', 'errands', 'light cleaning and laundry', 'volunteers to collect shopping',
      'trusted trader', 'low-level support', 'assisted shopping trips', 'befriending and shopping', 'prescription collection',
      'home support workers for older', 'dog walking for ill',
    ],
    not: ['online shopping lessons', 'cleaning jobs', 'shopping centre', 'street cleaning'],
    related: ['care-at-home', 'meals-on-wheels', 'gardening-help', 'befriending', 'hospital-discharge', 'handyperson'],
    terms: ['esdServiceType:204', 'openEligibility:in-home-support'],
  },
  {
    id: 'gardening-help',
    name: 'Help with the garden',
    advice:
      "Some councils, charities and schemes cut grass and hedges for older and disabled people, free or cheap; there may be a list. Council tenants may have a garden scheme too. Young people's and volunteer groups do one-off clear-ups.",
    says: [
      'garden overgrown', 'cant cut my grass', 'garden too much for me', 'hedge needs cutting pensioner', 'someone to mow lawn for mum',
      'council told me to clear garden', 'garden clearance old lady', 'cant dig any more', 'cut my hedge', 'tidy garden disabled',
      'nans garden is a jungle', 'volunteer gardener', 'weeding for elderly', 'garden a mess', 'cant push the mower',
      'garden done for disabled',
    ],
    staff: ['garden maintenance scheme', 'AGM', 'hedge cutting scheme', 'good neighbours'],
    offers: [
      'garden maintenance', 'help with gardens elderly', 'assisted garden maintenance', 'volunteer gardeners', 'garden tidy',
      'grass cutting for older people', 'hedge trimming', 'overgrown gardens', 'gardening service for pensioners',
      'garden clearance for disabled', 'elderly and disabled tenants gardens', 'lawn mowing', 'garden share', 'community payback gardens',
    ],
    not: ['community garden', 'gardening club', 'allotment', 'garden waste bin', 'weed cannabis'],
    related: ['shopping-help', 'handyperson', 'gardening', 'sheltered-housing'],
    terms: ['esdServiceType:147'],
  },
  {
    id: 'telecare',
    name: 'Alarms and gadgets to stay safe at home',
    advice:
      'A pendant or watch alarm calls for help if you fall, and costs a few pounds a week; many councils run one. Sensors can spot smoke, gas, an open door or a person not up. Analogue phone lines are being switched off by 2027, so check the alarm still works.',
    says: [
      'pendant alarm', 'careline', 'panic button', 'emergency button round neck', 'fall alarm', 'mum needs an alarm', 'lifeline',
      'alarm for nan if she falls', 'keeps leaving gas on', 'sensor for wandering', 'gps tracker for dementia', 'key safe',
      'alert if mum gets up at night', 'pull cord', 'fall detector watch', 'alarm for living alone', 'someone checks on mum',
      'dad presses button', 'digital phone switch alarm', 'reminder to take tablets',
    ],
    staff: ['TEC', 'telecare', 'Careline', 'Lifeline', 'PERS', 'GPS tracker', 'digital switchover', 'PSTN'],
    offers: [
      'telecare', 'pendant alarm', 'community alarm', 'careline', 'lifeline', 'personal alarm', 'assistive technology',
      'emergency response service', 'fall detector', 'key safe', '24 hour monitoring', 'technology enabled care', 'sensors', 'gps locator',
      'pull cord', 'alarm receiving', 'wristband', 'medication dispenser', 'reassurance call', 'digital switchover',
    ],
    not: ['fire alarm', 'burglar alarm', 'lifeline charity', 'car alarm'],
    related: ['falls', 'dementia', 'equipment-aids', 'care-at-home', 'befriending'],
    terms: ['esdServiceType:313', 'openEligibility:assistive-technology'],
  },
  {
    id: 'equipment-aids',
    name: 'Equipment and gadgets for daily living',
    advice:
      'An occupational therapist can visit to look at bathing, stairs, beds and toilets; ask the council or GP. Needed aids and small changes under £1,000, such as rails, are free in England, and hospitals lend on loan. The Red Cross and charities hire wheelchairs short term.',
    says: [
      'grab rail', 'bath seat', 'commode', 'raised toilet seat', 'stairs are too much', 'cant get in bath', 'cant get out of chair',
      'occupational therapist', 'bath board', 'walking frame', 'crutches', 'hospital bed at home', 'hoist', 'perching stool', 'riser chair',
      'disability equipment', 'return crutches', 'kitchen gadgets for arthritis', 'shower chair', 'bed rail', 'hire a wheelchair',
      'key turner', 'where to buy mobility aids', 'rollator', 'walking stick',
    ],
    staff: ['OT', 'CES', 'ICES', 'DLC', 'NRS', 'DFG', 'TCES', 'minor adaptations', 'moving and handling'],
    offers: [
      'occupational therapy', 'daily living aids', 'equipment loan', 'community equipment', 'independent living centre', 'mobility aids',
      'disability equipment', 'bathing assessment', 'grab rails', 'minor adaptations', 'commodes', 'hoists', 'aids and adaptations',
      'demonstration centre', 'equipment hire', 'wheelchair hire', 'short term wheelchair loan', 'try before you buy',
      'assistive equipment', 'living made easy', 'raised toilet seats', 'mobility shop', 'profiling bed',
    ],
    not: ['sports equipment', 'hearing aids', 'first aid', 'school equipment', 'lego', 'office equipment'],
    related: ['home-adaptations', 'falls', 'wheelchair-mobility', 'telecare', 'reablement', 'care-assessment'],
    terms: [
      'esdServiceType:178', 'esdServiceType:180', 'esdServiceType:205', 'esdServiceType:1402', 'openEligibility:medical-supplies',
      'openEligibility:assistive-technology',
    ],
  },
  {
    id: 'wheelchair-mobility',
    name: 'Wheelchairs',
    advice:
      'For a chair you need over six months, the GP, physio or hospital refers you to the NHS wheelchair service, free. For days out, Shopmobility lends scooters and chairs in town, and the Red Cross and others hire for weeks. The Motability Scheme lets you swap part of PIP for a car or scooter.',
    says: [
      'wheelchair', 'need a wheelchair', 'electric wheelchair', 'wheelchair broken', 'wheelchair repair', 'powerchair',
      'wheelchair for mum day out', 'wheelchair for a child', 'motability', 'wheelchair hire for holiday', 'waiting for nhs wheelchair',
      'rollator', 'my scooter battery flat', 'wheelchair cushion', 'puncture wheelchair',
    ],
    staff: ['WCS', 'NHS wheelchair service', 'PWB', 'Motability', 'ATU', 'EPIOC', 'Whizz Kidz'],
    offers: [
      'wheelchair service', 'wheelchair loan', 'wheelchair repairs', 'powered wheelchairs', 'red cross mobility aids', 'wheelchair hire',
      'personal wheelchair budget', 'motability', 'whizz kidz', 'manual wheelchairs', 'seating clinic', 'wheelchair users',
      'scooter training', 'posture and mobility',
    ],
    not: ['wheelchair accessible venue', 'wheelchair basketball', 'wheelchair taxi', 'scooter stunt', 'wheelchair access'],
    related: ['equipment-aids', 'mobility-scooters', 'community-transport', 'disability-sport', 'disability-groups', 'blue-badge'],
    terms: ['esdServiceType:205', 'esdServiceType:276', 'openEligibility:limited-mobility', 'openEligibility:medical-supplies'],
  },
];
