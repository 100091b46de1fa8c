import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const publicServices: Need[] = [
  {
    id: 'public-toilets',
    name: 'Public toilets',
    advice:
      'Look for toilets on the Great British Public Toilet Map or ask a library or café that lets anyone use theirs. A RADAR key opens locked accessible toilets. Changing Places have a hoist, a bench and space for a carer.',
    says: [
      'toilet', 'public toilet', 'toilet near me', 'disabled toilet', 'radar key', 'changing places', 'need a wee',
      'where can i change baby', 'loo', 'toilets in town', 'toilet key', 'lavvy', 'toilets open', 'bursting', 'baby change',
      'toilet with hoist', 'adult changing table', 'toilets in park', 'stoma toilet', 'cant go out no toilets', 'bog', 'ladies toilet',
      'community toilet', 'ibs toilet', 'breastfeeding place', 'toilet card', 'accessible toilet', 'where can i pee',
      'toilets at the station',
    ],
    staff: ['RADAR', 'NKS', 'Changing Places', 'community toilet scheme', "Just Can't Wait"],
    offers: [
      'public toilets', 'toilets', 'accessible toilet', 'changing places', 'radar key', 'radar keys', 'baby changing', 'conveniences',
      'public conveniences', 'community toilet scheme', 'hoist and changing bench', 'toilet scheme', 'disabled toilets', 'toilets open',
      'adult-sized changing bench', 'toilet facilities', 'national key scheme', 'gender neutral toilets', 'toilet map', 'attended toilets',
      'toilet block',
    ],
    not: [
      'toilet training', 'potty training', 'wont flush', 'blocked toilet', 'raised toilet seat', 'toilet wont flush', 'toilet roll',
      'toiletries', 'toilet twinning', 'wont use the toilet', 'up all night toilet', 'downstairs toilet',
    ],
    related: ['continence', 'parks', 'council-contact'],
    terms: ['esdServiceType:579', 'esdServiceType:1615', 'openEligibility:personal-hygiene'],
  },
  {
    id: 'flooding-emergencies',
    name: 'Floods, storms and emergencies',
    advice:
      'In danger to life call 999. Ring Floodline on 0345 988 1188 for warnings, move people, pets and papers upstairs and turn off gas and power if safe. The council may open a rest centre; keep photos for your insurer before you clear up.',
    says: [
      'flood', 'flooded', 'house flooding', 'storm damage', 'evacuated', 'water coming in', 'sandbags', 'flood warning', 'roof blown off',
      'river rising', 'sewer flooding', 'heatwave', 'snowed in', 'flood grant', 'snow', 'house fire nowhere to go',
      'lost everything in fire', 'burnt down', 'evacuate', 'after the flood', 'flood insurance', 'storm', 'house fire help',
      'emergency kit', 'war emergency', 'rest centre', 'water in my house', 'gas leak street', 'chemical spill', 'power lines down',
      'fire damaged home', 'heavy rain', 'sinkhole', 'wildfire',
    ],
    staff: ['Floodline', 'LRF', 'Flood Re', 'rest centre', 'resilience forum', 'severe weather', 'JESIP', 'emergency planning'],
    offers: [
      'flooding', 'flood', 'emergency planning', 'resilience', 'rest centre', 'flood warden', 'emergency response', 'severe weather',
      'flood warnings', 'sandbags', 'flood recovery', 'storm', 'emergency services', 'evacuation', 'flood alerts', 'community resilience',
      'disaster', 'flood victims', 'emergency rest', 'red cross emergency', 'flood risk', 'civil emergencies', 'emergency plan',
      'property flood resilience', 'displaced by fire', 'cold weather alerts', 'major incident', 'recovery grant', 'heat health',
      'crisis response', 'community emergency volunteers', 'flood defence',
    ],
    not: [
      'flooded with emotion', 'flooded with applications', 'emergency dentist', 'emergency contraception', 'emergency food', 'flood lights',
      'floodlit pitch', 'storm in a teacup', 'mental health crisis', 'brainstorm',
    ],
    related: ['power-cut', 'homelessness', 'hardship-grants', 'home-fire-safety'],
    terms: [
      'esdServiceType:793', 'esdServiceType:792', 'esdServiceType:703', 'esdServiceType:1612', 'esdServiceType:1611', 'esdServiceType:1307',
      'esdServiceType:1308', 'esdServiceType:729', 'esdServiceType:794', 'esdServiceType:848', 'esdServiceType:819', 'esdServiceType:816',
      'esdServiceType:664', 'openEligibility:disaster-response', 'openEligibility:disaster-preparedness-response',
    ],
  },
  {
    id: 'council-contact',
    name: 'Contacting the council',
    advice:
      "Most things can be reported, paid and booked on the council's website, but you can ask for a phone call, large print or someone to explain face to face. Ask for a reference number each time. Out of hours there is one number for emergencies.",
    says: [
      'council', 'ring the council', 'speak to someone at council', 'council office', 'contact the council', 'town hall',
      'who do i speak to', 'council number', 'complain to council', 'council not ringing back', 'talk to a person', 'civic centre',
      'council phone number', 'council emergency number', 'customer services', 'council out of hours', 'council wont answer', 'council job',
      'council help desk', 'pay the council', 'freedom of information', 'my council account', 'council website confusing',
      'where do i report', 'local offices', 'council jobs', 'parish council',
    ],
    staff: ['FOI', 'EIR', 'one stop shop', 'contact centre', 'GDPR', 'customer hub'],
    offers: [
      'customer services', 'contact centre', 'council offices', 'customer service centre', 'face to face', 'one stop shop',
      'council services', 'report it', 'access point', 'general enquiries', 'information point', 'council customer',
      'first point of contact', 'town hall', 'council information', 'out of hours', 'freedom of information', 'local office',
      'complaints team', 'enquiry desk', 'self-service', 'in person council', 'council hub', 'council receptions', 'parish council',
      'town council',
    ],
    not: ['council of faiths', 'council for voluntary service', 'counselling', 'student council', 'counsel', 'council house'],
    related: ['complaints', 'councillors-mp', 'council-tax', 'bins'],
    terms: [
      'esdServiceType:353', 'esdServiceType:723', 'esdServiceType:722', 'esdServiceType:826', 'esdServiceType:1536', 'esdServiceType:232',
      'esdServiceType:370',
    ],
  },
  {
    id: 'complaints',
    name: 'Making a complaint',
    advice:
      'Tell the service first, in writing, with what went wrong and what you want; they must reply in set steps. If still unhappy, go free to an ombudsman (council and care, housing, NHS or energy). Free advocates help with NHS and care complaints.',
    says: [
      'complain', 'complaint', 'ombudsman', 'not happy with service', 'bad service from council', 'who do i complain to',
      'council ignored me', 'make a complaint', 'how to complain', 'complaint ignored', 'they wont listen', 'treated badly by council',
      'care home complaint', 'write a complaint', 'apology', 'rude staff', 'fobbed off', 'passed from pillar to post', 'council messed up',
      'who will listen', 'wrong treatment by service', 'compensation from council', 'complain about police',
      'complaint about social worker', 'complain about landlord', 'fed up with council', 'nobody listens',
    ],
    staff: ['LGSCO', 'PHSO', 'FOS', 'IOPC', 'Housing Ombudsman', 'PALS', 'CQC', 'DWP ICE', 'NHS complaints advocacy'],
    offers: [
      'complaints', 'ombudsman', 'complaints procedure', 'complaints advocacy', 'feedback', 'make a complaint',
      'independent complaints advocacy', 'complaint about care', 'compliments', 'stage two complaint', 'dissatisfied', 'resolve complaints',
      'complaints team', 'concerns', 'compliments and complaints', 'put things right', 'local government ombudsman',
      'advocacy in making a complaint', 'complaint handling',
    ],
    not: ['minor health complaint', 'noise complaint', 'health complaints', 'stomach complaint', 'complaint free'],
    related: ['council-contact', 'councillors-mp', 'patient-complaints', 'legal-advice', 'disrepair'],
    terms: ['esdServiceType:353', 'esdServiceType:645', 'esdServiceType:1536', 'esdServiceType:630', 'esdServiceType:232'],
  },
  {
    id: 'councillors-mp',
    name: 'Councillors, MPs and having your say',
    advice:
      'Your councillor helps with council matters and your MP with national ones such as benefits or visas. Write to them on a free site such as WriteToThem, or go to a surgery. You can start a petition or speak at a council meeting.',
    says: [
      'councillor', 'mp', 'who is my mp', 'write to my mp', 'local councillor', 'petition', 'mps surgery', 'have my say', 'consultation',
      'councillor surgery', 'contact my mp', 'meet councillor', 'start a petition', 'protest', 'council meeting',
      'change things in my area', 'mp help', 'speak to my councillor', 'who represents me', 'get involved in politics', 'citizens assembly',
      'parliament', 'save our', 'lobby', 'community campaign', 'make my voice heard', 'council budget', 'speak at meeting',
    ],
    staff: ['MP', 'Cllr', 'scrutiny', 'e-petition', 'CLLR', 'ward forum', 'FOI', 'mayoral', 'ward councillor'],
    offers: [
      'councillors', 'members of parliament', 'surgeries', 'mp', 'consultation', 'petitions', 'citizens panel', 'have your say',
      'campaigning', 'democracy', 'council meetings', 'ward councillor', 'area forum', 'advice surgery', 'constituents', 'constituency',
      'residents forum', 'mayor', 'neighbourhood forum', 'scrutiny', 'voice of local people', 'democratic', 'public meetings',
      'council chamber', 'community engagement', 'campaign group', 'local democracy', 'youth council', 'lobbying', 'campaigners',
    ],
    not: [
      'hospital ward', 'doctors surgery', 'gp surgery', 'heart surgery', 'counselling', 'counsellor', 'student mp', 'compound',
      'mps sufferers', 'mp3',
    ],
    related: ['complaints', 'council-contact', 'voting', 'tenants-groups'],
    terms: [
      'esdServiceType:687', 'esdServiceType:358', 'esdServiceType:357', 'esdServiceType:1306', 'esdServiceType:366', 'esdServiceType:354',
      'esdServiceType:719', 'esdServiceType:49', 'esdServiceType:867', 'esdServiceType:607',
    ],
  },
  {
    id: 'cemeteries',
    name: 'Cemeteries, burials and ashes',
    advice:
      "Ask the council's cemetery office about plots, costs and rules for stones; you can also look up where someone is buried. Natural burial grounds cost less in some places. Faith plots and quick burials can be arranged, even at weekends.",
    says: [
      'cemetery', 'grave', 'buy a grave', 'buried', 'find a grave', 'scatter ashes', 'crematorium', 'headstone fallen', 'muslim burial',
      'memorial bench', 'graveyard', 'where is my dad buried', 'gravestone', 'burial plot', 'natural burial', 'ashes', 'memorial tree',
      'visit grave', 'grave not looked after', 'green burial', 'plot for ashes', 'garden of remembrance', 'headstone permit',
      'who owns the grave', 'move a body', 'woodland burial', 'plaque for mum', 'opening times cemetery',
    ],
    staff: ['NAMM', 'EROB', 'exclusive right of burial', 'exhumation licence', 'bereavement services', 'chapel of rest'],
    offers: [
      'cemetery', 'cemeteries', 'crematorium', 'burial', 'memorials', 'graves', 'bereavement services', 'natural burial', 'memorial',
      'book of remembrance', 'cremation', 'burial plots', 'woodland burial', 'ashes', 'gardens of remembrance', 'grave deeds',
      'memorial benches', 'burial records', 'burial ground', 'graveside', 'headstones', 'cremated remains', 'crematoria',
    ],
    not: ['cemetery tour', 'grave concern', 'graveyard shift'],
    related: ['bereavement-practical', 'funeral-costs', 'local-history', 'bereavement'],
    terms: [
      'esdServiceType:1538', 'esdServiceType:333', 'esdServiceType:334', 'esdServiceType:335', 'esdServiceType:332', 'esdServiceType:849',
      'esdServiceType:329', 'openEligibility:burial-funeral-help',
    ],
  },
];
