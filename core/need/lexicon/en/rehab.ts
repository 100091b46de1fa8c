import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const rehab: Need[] = [
  {
    id: 'physiotherapy',
    name: 'Physiotherapy and joint injuries',
    advice:
      'In most areas you can refer yourself to NHS physio online or by phone for back, neck, joint or muscle trouble. Many GP surgeries also have a physio you can see first. Exercises only work if you keep doing them, so ask for ones that fit your day.',
    says: [
      'physio', 'physiotherapy', 'back pain exercises', 'frozen shoulder', 'sports injury', 'stiff neck', 'pulled muscle', 'shoulder pain',
      'after knee operation', 'rehab exercises', 'whiplash', 'trapped nerve', 'tennis elbow', 'tendon', 'cant lift my arm',
      'knee gives way', 'ruptured', 'done my back in', 'hydrotherapy', 'osteopath', 'chiropractor', 'sore hip',
    ],
    staff: ['MSK', 'FCP', 'physio', 'first contact practitioner', 'AHP'],
    offers: [
      'physiotherapy', 'physio', 'musculoskeletal service', 'first contact practitioner', 'msk', 'self-referral physio', 'hydrotherapy',
      'rehabilitation exercises', 'sports massage', 'osteopathy', 'joint clinic', 'orthopaedic rehabilitation',
      'community physiotherapists', 'post-operative rehabilitation', 'manual therapy', 'muscle and joint',
    ],
    related: ['pain-arthritis', 'falls', 'exercise-referral', 'gp', 'stroke'],
    terms: ['openEligibility:physical-therapy', 'openActiveActivity:ced88c35-a39f-4b1c-9d94-093ee4fc0e7e'],
  },
  {
    id: 'falls',
    name: 'Falls and unsteadiness',
    advice:
      'Tell your GP about any fall, even if you were not hurt; eyesight, medicines and blood pressure can all be checked. Strength and balance classes really do cut falls, so ask for one nearby. Clear loose rugs, add lights and rails, and think about an alarm to call for help.',
    says: [
      'fall', 'falls', 'keeps falling', 'had a fall', 'fell over', 'scared of falling', 'unsteady on feet', 'wobbly', 'balance',
      'trips over', 'mum fell down the stairs', 'dad on the floor cant get up', 'dizzy', 'lost confidence going out after fall',
      'legs weak', 'cant get up off floor', 'holding on to furniture', 'slipped in the bath', 'nan fell', 'took a tumble',
    ],
    staff: ['falls clinic', 'FRAT', 'OTAGO', 'PSI', 'FaME', 'FRS', 'strength and balance'],
    offers: [
      'falls prevention', 'falls service', 'strength and balance', 'otago', 'postural stability', 'steady on your feet', 'stay steady',
      'falls clinic', 'falls response', 'falls assessment', 'balance classes', 'better balance', 'bone health', 'falls and frailty',
      'confident steps', 'slips trips', 'pick-up service', 'fall-proof',
    ],
    not: ['rent falls', 'waterfalls', 'falls behind', 'falls pregnant', 'nightfall'],
    related: ['physiotherapy', 'telecare', 'equipment-aids', 'chair-exercise', 'home-adaptations'],
    terms: ['openActiveActivity:35f999ac-8ed5-46fa-87d0-1c7721aca77e', 'openActiveActivity:c16df6ed-a4a0-4275-a8c3-1c8cff56856f'],
  },
  {
    id: 'foot-care',
    name: 'Feet and toenail cutting',
    advice:
      'NHS podiatry sees people with diabetes, ulcers or bad circulation; a GP or self-referral gets you in. For plain toenail cutting, charities for older people run low-cost clinics or home visits. If a foot is red, hot, swollen or has a wound that will not heal, see someone the same day.',
    says: [
      'toenails', 'cant cut my toenails', 'chiropodist', 'podiatry', 'feet', 'corns', 'bunions', 'ingrowing toenail', 'verruca',
      'sore feet', 'nail cutting', 'foot clinic', 'cant reach my feet', 'foot ulcer', 'heel pain', 'plantar fasciitis', 'thick nails',
      'diabetic feet', 'insoles', 'hard skin', 'feet cold and blue', 'nans nails need doing',
    ],
    staff: ['podiatry', 'chiropody', 'HCPC', 'biomechanics', 'orthotics'],
    offers: [
      'podiatry', 'podiatrist', 'chiropody', 'foot care', 'foot health', 'toenail cutting', 'nail cutting service', 'simple nail care',
      'foot clinic', 'foot protection service', 'toe nail', 'footcare', 'foot health practitioner', 'insoles', 'orthotics', 'happy feet',
      'nail surgery', 'domiciliary foot care', 'high risk foot',
    ],
    not: ['football', 'footpath', 'foot the bill', 'feet tall', 'back on your feet'],
    related: ['diabetes', 'day-centres', 'falls', 'gp'],
    terms: [],
  },
  {
    id: 'continence',
    name: 'Bladder and bowel problems',
    advice:
      'Leaking is common at any age and can often be cured or made better, so please ask. A bladder and bowel nurse can assess you at home or clinic and may supply pads; many take self-referrals. Pelvic floor exercises help most people within months.',
    says: [
      'incontinence', 'wetting myself', 'leak when i laugh', 'incontinence pads', 'bladder', 'cant hold my wee', 'bowel problems',
      'pooing himself', 'weak bladder', 'catheter', 'up all night to pee', 'accidents in bed', 'pelvic floor', 'mum keeps having accidents',
      'adult nappies', 'soiled', 'constipation', 'child still in nappies at 6', 'prostate trouble peeing',
    ],
    staff: ['B&B service', 'UI', 'pelvic floor', 'ISC', 'LUTS', 'continence nurse'],
    offers: [
      'continence service', 'bladder and bowel', 'continence pads', 'incontinence', 'pelvic floor', 'continence nurse',
      'continence products', 'catheter care', 'enuresis', 'pelvic health', 'paediatric continence', 'pad provision',
      'home delivery of pads', 'urology', 'toileting', 'bowel management',
    ],
    not: ['period pads', 'road accidents', 'car accident', 'knee pads'],
    related: ['menopause-womens-health', 'gp', 'school-nursing', 'care-at-home', 'kidney-liver-gut'],
    terms: ['esdServiceType:271', 'openEligibility:personal-hygiene'],
  },
  {
    id: 'community-nursing',
    name: 'Nurses at home',
    advice:
      'If you cannot leave home, your GP surgery or hospital can ask district nurses to visit for wounds, injections, catheters and end-of-life care. In some places you or your family can ring them. Community matrons and virtual wards help people with several illnesses stay out of hospital.',
    says: [
      'district nurse', 'nurse come to house', 'dressing changed', 'leg ulcer', 'bed sore', 'pressure sore', 'housebound nurse',
      'insulin at home', 'wound wont heal', 'nurse visit', 'catheter changed at home', 'stitches out', 'injections at home',
      'bandages changed', 'wound clinic', 'drip at home',
    ],
    staff: ['DN', 'ICT', 'UCR', 'virtual ward', 'hospital at home', 'TVN', 'community matron', 'leg club'],
    offers: [
      'district nursing', 'community nursing', 'district nurses', 'wound care', 'leg ulcer clinic', 'leg club', 'tissue viability',
      'community matron', 'virtual ward', 'hospital at home', 'housebound patients', 'urgent community response', 'integrated care team',
      'treatment room', 'neighbourhood nursing', 'dressings clinic', 'intravenous therapy at home', 'lymphoedema',
    ],
    not: ['nursing home', 'nursery nurse', 'nursing degree'],
    related: ['gp', 'end-of-life', 'blood-tests', 'care-at-home', 'reablement'],
    terms: ['openEligibility:in-home-support'],
  },
  {
    id: 'hospital-discharge',
    name: 'Coming home from hospital',
    advice:
      'Before you leave, ask the ward who is arranging your care, medicines, transport and equipment. You may get free short-term help at home, often for up to six weeks. Charities can do shopping, settle you in and check on you in the first days.',
    says: [
      'coming out of hospital', 'hospital discharge', 'just out of hospital', 'home from hospital', 'no one at home after operation',
      'discharged too soon', 'stuck in hospital', 'cant manage after operation', 'dad being discharged', 'sent home from hospital',
      'hospital bed blocking', 'settle in at home', 'no food in after hospital', 'wont let mum home', 'broke hip now home',
      'recovering from operation alone',
    ],
    staff: ['D2A', 'discharge to assess', 'TOC', 'IDT', 'MFFD', 'Pathway 1', 'NCTR', 'continuing care'],
    offers: [
      'home from hospital', 'hospital discharge', 'discharge support', 'settle back home', 'leaving hospital', 'take home and settle',
      'welcome home', 'after a hospital stay', 'transfer of care hub', 'discharge team', 'ward to home', 'returning home',
      'discharge to assess', 'hospital aftercare', 'homeward', 'intermediate care', 'post-discharge', 'recuperation',
    ],
    not: ['discharge from army', 'vaginal discharge', 'discharge a debt', 'hospital radio'],
    related: ['reablement', 'care-at-home', 'equipment-aids', 'shopping-help', 'patient-transport', 'meals-on-wheels'],
    terms: ['esdServiceType:833', 'esdServiceType:832', 'esdServiceType:200', 'openEligibility:hospitalized'],
  },
  {
    id: 'reablement',
    name: 'Getting back on your feet at home',
    advice:
      "Reablement is short-term help, free for up to six weeks, to get you washing, dressing and cooking by yourself again. A hospital, GP or the council's adult social care team can arrange it. At the end they talk to you about any care you still need.",
    says: [
      'reablement', 'get back to normal after illness', 'help washing after hospital', 'learn to dress again', 'rehab at home',
      'six weeks free care', 'lost strength after being ill', 'regain independence', 'intermediate care', 'cant do stairs since hospital',
      'rehab bed', 'get confidence back cooking', 'cant wash or dress since illness', 'need building up again', 'weak after infection',
      'few weeks of care at home',
    ],
    staff: ['reablement', 'IMC', 'intermediate care', 'START', 'OT', 'short term assessment', 'STAR'],
    offers: [
      'reablement', 'intermediate care', 'short-term support', 'regain independence', 'reablement package', 'rehabilitation at home',
      'enablement', 'goal-focused', 'relearn daily living skills', 'community rehabilitation', 'step-down', 'short stay rehabilitation',
      'up to six weeks', 'occupational therapists and support workers', 'crisis response at home', 'promoting independence',
    ],
    not: ['drug rehab', 'alcohol rehab', 'residential rehab'],
    related: ['hospital-discharge', 'care-at-home', 'equipment-aids', 'care-assessment', 'physiotherapy'],
    terms: ['esdServiceType:204', 'esdServiceType:242', 'esdServiceType:180'],
  },
  {
    id: 'end-of-life',
    name: 'Hospice and end-of-life care',
    advice:
      'Hospice care is free and is for anyone with an illness that will not get better, at home, in a day centre or as an inpatient, and it helps families too. Ask a GP, hospital or hospice about pain relief and planning ahead. Hospital beds, night sitters and money can often be set up quickly.',
    says: [
      'dying', 'hospice', 'terminal illness', 'terminally ill family', 'months to live', 'palliative', 'end of life',
      'wants to die at home', 'dnr', 'night sitter', 'mums dying', 'last days', 'macmillan nurse', 'marie curie', 'not long left',
      'what happens when someone dies at home', 'comfort care', 'put affairs in order', 'child is dying', 'pain at the end', 'weeks left',
    ],
    staff: ['EoL', 'GSF', 'ReSPECT', 'DNACPR', 'SR1', 'ACP', 'ADRT', 'CHC fast track', 'syringe driver'],
    offers: [
      'hospice', 'palliative care', 'end of life', 'hospice at home', 'life-limiting', 'terminal illness', 'advance care planning',
      'inpatient unit', 'night sitting', 'marie curie', 'compassionate neighbours', 'family support team', 'wellbeing day hospice',
      'death cafe', 'specialist palliative', 'end-of-life doula', 'respite for life-limited', 'childrens hospice', 'anticipatory medicines',
      'rapid response palliative',
    ],
    not: ['dying to meet', 'dying to try', 'dying out', 'airport terminal', 'bus terminal', 'dying clothes'],
    related: ['bereavement', 'community-nursing', 'carers', 'cancer', 'continuing-healthcare', 'power-of-attorney', 'wills'],
    terms: ['esdServiceType:293', 'esdServiceType:264', 'openEligibility:hospice', 'openEligibility:terminal-illness'],
  },
  {
    id: 'continuing-healthcare',
    name: 'NHS money for care (continuing healthcare)',
    advice:
      'If care needs come mainly from poor health, the NHS may pay the whole cost at home or in a care home, whatever savings you have. Ask the ward, GP or social worker for a checklist. You can have someone with you at the meeting, and you can appeal if they say no.',
    says: [
      'continuing healthcare', 'chc', 'nhs pay for care home', 'nhs funded care', 'who pays for nursing care',
      'selling house to pay for care', 'refused continuing healthcare', 'funded nursing care', 'free nursing care', 'fast track funding',
      'appeal chc', 'personal health budget', 'health needs funding', 'care costs too much', 'nursing fees eating savings',
      'health or social care funding',
    ],
    staff: ['CHC', 'FNC', 'DST', 'decision support tool', 'fast track', 'PHB', 'checklist', 'ICB'],
    offers: [
      'nhs continuing healthcare', 'continuing care', 'decision support tool', 'funded nursing care', 'personal health budget',
      'chc assessment', 'continuing healthcare appeals', 'fast track pathway', 'all age continuing care', 'complex care funding',
      'integrated care board', 'retrospective claims', 'care funding advice',
    ],
    not: ['continuing education'],
    related: ['care-homes', 'care-assessment', 'end-of-life', 'paying-for-care', 'advocacy'],
    terms: [],
  },
];
