import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const migration: Need[] = [
  {
    id: 'immigration-advice',
    name: 'Immigration advice',
    advice:
      'By law only a registered adviser or solicitor may give immigration advice, so check the name on the official register first. Law centres and charities give some free help, but places are short. Never let a visa run out: get help weeks before.',
    says: [
      'visa', 'immigration', 'leave to remain', 'stay in uk', 'my visa runs out', 'bring my wife here', 'indefinite leave',
      'home office letter', 'spouse visa', 'overstayed', 'no papers', 'ilr', 'deportation', 'bring my family', 'student visa',
      'british passport for child', 'undocumented', 'deported', 'visa refused', 'biometric', 'visa fees cant afford', 'evisa', 'brp',
      'work visa', 'uk immigration lawyer', 'immigration solicitor', 'husband visa', 'sponsor my husband', 'refused visa appeal',
      'family reunion', 'can i work on my visa', 'windrush', 'right to work', 'lost my visa',
    ],
    staff: [
      'OISC', 'IAA', 'ILR', 'FLR', 'LTR', 'BRP', 'eVisa', 'FLR(FP)', 'SET(M)', 'UKVI', '10 year route', 'fee waiver', 'DVILR', 'section 3C',
      'Windrush scheme', 'right to rent', 'UKVI account',
    ],
    offers: [
      'immigration advice', 'oisc', 'oisc registered', 'iaa registered', 'immigration solicitor', 'leave to remain', 'visa', 'visas',
      'home office', 'fee waiver', 'immigration law', 'immigration status', 'migrants', 'indefinite leave', 'settled in the uk',
      'immigration casework', 'undocumented', 'regularise', 'immigration advice authority', 'human rights applications', 'further leave',
      'level 2 adviser', 'spouse', 'family reunion', 'migrant rights', 'deportation', 'windrush', 'immigration detention',
      'migrant workers', 'evisa', 'immigration representation', 'insecure immigration status',
    ],
    not: ['visa card', 'bird migration', 'data migration', 'managed migration', 'paper recycling'],
    related: ['asylum', 'settled-status', 'citizenship', 'no-recourse', 'legal-advice', 'refugee-support'],
    terms: [
      'esdServiceType:650', 'esdServiceType:915', 'esdServiceType:77', 'openEligibility:citizenship-immigration', 'openEligibility:legal',
    ],
  },
  {
    id: 'asylum',
    name: 'Claiming asylum',
    advice:
      'To claim asylum you tell a border officer or book at the Home Office intake unit; ask for a legal aid solicitor at once. Migrant Help (0808 801 0503) gives free help day and night, with an interpreter, on housing and the weekly card. Never miss an interview: tell your solicitor the date.',
    says: [
      'asylum', 'asylum seeker', 'claim asylum', 'came by boat', 'refused asylum', 'home office interview', 'asylum support', 'aspen card',
      'asylum hotel', 'fled my country', 'seeking asylum', 'asylum appeal', 'fled war', 'fear going back home', 'asylum refused', 'nass',
      'failed asylum', 'cannot go back to my country', 'asylum housing', 'asylum solicitor', 'wait for decision', 'escaped war',
      'been refused', 'asylum interview', 'hotel for asylum', 'asylum card stopped', 'persecuted',
    ],
    staff: [
      's.95', 's.98', 'section 4', 's4', 'ARC', 'Aspen', 'NASS', 'UASC', 'Migrant Help', 'NRM', 'further submissions', 'section 95', 's95',
    ],
    offers: [
      'asylum seekers', 'asylum', 'people seeking asylum', 'refused asylum', 'asylum support', 'section 95', 'section 4',
      'destitute asylum seekers', 'asylum accommodation', 'sanctuary', 'asylum process', 'asylum appeals', 'fresh claim',
      'further submissions', 'dispersal', 'asylum claim', 'asylum hotels', 'people seeking sanctuary', 'asylum seeking',
      'initial accommodation', 'unaccompanied asylum', 'hosting destitute', 'key guides through asylum', 'migrant help',
      'casework for asylum seekers', 'seeking refuge', 'forced to flee', 'destitution',
    ],
    not: ['lunatic asylum', 'sanctuary for animals', 'wildlife sanctuary', 'donkey sanctuary'],
    related: ['refugee-support', 'immigration-advice', 'no-recourse', 'esol', 'interpreting'],
    terms: ['esdServiceType:77', 'openEligibility:citizenship-immigration', 'openEligibility:advocacy-legal-aid'],
  },
  {
    id: 'refugee-support',
    name: 'Refugees and new arrivals',
    advice:
      "When you get refugee status you soon have to leave Home Office housing, so see the council's housing team and claim Universal Credit the same day. Refugee charities help with bank, GP, school, work and meeting people. They also run conversation groups and free clothes.",
    says: [
      'refugee', 'refugees', 'got refugee status', 'new to uk', 'just arrived in england', 'ukrainian', 'afghan', 'syrian',
      'new here from abroad', 'from ukraine', 'settle in', 'welcome new people', 'migrant', 'new arrival', 'hong kong', 'bno',
      'host family ukraine', 'got my papers now leave hotel', 'moving on from asylum hotel', 'dont know how things work here', 'eritrean',
      'sudanese', 'iranian', 'kurdish', 'resettled', 'homes for ukraine', 'help a refugee', 'meet other refugees', 'refugee family',
      'war victims', 'somewhere for refugees',
    ],
    staff: ['BNO', 'ARAP', 'ACRS', 'move-on period', 'ILR', 'resettlement', 'Homes for Ukraine', 'City of Sanctuary'],
    offers: [
      'refugees', 'newly arrived', 'new arrivals', 'integration', 'refugee integration', 'move-on support', 'city of sanctuary',
      'resettlement', 'settle in the uk', 'homes for ukraine', 'ukrainian', 'afghan', 'newcomers', 'newly granted', 'people fleeing',
      'settling into', 'syrian', 'refugee women', 'rebuild their lives', 'migrants and refugees', 'refugee status', 'displaced',
      'welcome centre', 'host families', 'hong kongers', 'life in the uk', 'forced migrants', 'orientation', 'community sponsorship',
      'refugee families', 'exiled', 'integrate', 'refugee community organisation', 'arrived in the uk',
    ],
    not: ['refuge women', 'refuge collection', 'nature refuge', 'birds migrant', 'wildlife refuge'],
    related: ['asylum', 'immigration-advice', 'esol', 'homelessness', 'interpreting', 'settled-status'],
    terms: ['esdServiceType:77', 'openEligibility:support-network', 'openEligibility:navigating-the-system'],
  },
  {
    id: 'settled-status',
    name: 'EU Settlement Scheme',
    advice:
      'If you are from the EU and lived here before 2021 you can still apply late if you have a good reason, and children need it too. With pre-settled status you should move to settled status after five years. Free charities help you with the phone app and proof.',
    says: [
      'settled status', 'pre settled', 'eu citizen', 'eu settlement', 'polish papers', 'romanian papers', 'brexit status',
      'eu passport living here', 'euss', 'lived here years no status', 'pre settled status expire', 'i am from poland', 'i am from romania',
      'portuguese citizen', 'share code', 'eu status', 'prove my status', 'update passport on account', 'italian living in uk',
      'late application eu', 'from bulgaria',
    ],
    staff: ['EUSS', 'EU Settlement Scheme', 'share code', 'eVisa', 'zambrano', 'late application', 'Frontier Worker'],
    offers: [
      'eu settlement scheme', 'settled status', 'pre-settled status', 'euss', 'eu citizens', 'eea nationals', 'european citizens',
      'late applications', 'evisa', 'share code', 'roma community', 'eastern european', 'settlement scheme', 'eu nationals',
      'polish speaking adviser', 'romanian speaking', 'pre-settled', 'vulnerable eu citizens', 'european migrants',
    ],
    not: ['settled baby', 'settle an argument', 'settlement agreement', 'unsettled weather'],
    related: ['immigration-advice', 'citizenship', 'universal-credit', 'interpreting'],
    terms: ['esdServiceType:650', 'openEligibility:citizenship-immigration'],
  },
  {
    id: 'no-recourse',
    name: 'No recourse to public funds',
    advice:
      'If your visa says no public funds, you can ask the Home Office to lift it if you are or may soon be without money. The council may have to help if you have children or care needs. Food banks, state schools, GPs and charity grants are not public funds, so you can use them.',
    says: [
      'no recourse', 'no public funds', 'nrpf', 'cant get benefits because visa', 'visa no benefits', 'no recourse to public funds',
      'destitute and migrant', 'visa says no benefits', 'my visa not allow benefits', 'no right to benefits', 'hungry no papers',
      'child born here no benefits', 'homeless no papers', 'student visa homeless', 'no right to work no money',
      'spouse visa left husband no money',
    ],
    staff: [
      'NRPF', 'section 17', 's.17', 'change of conditions', 'human rights assessment', 'NRPF network', 'DVILR', 'Project 17', 'destitution',
    ],
    offers: [
      'no recourse to public funds', 'nrpf', 'destitution', 'destitute migrants', 'change of conditions', 'section 17 support',
      'migrants in crisis', 'people with nrpf', 'without status', 'destitute', 'nrpf families', 'destitution fund', 'migrant families',
      'hardship for migrants', 'support migrant', 'human rights assessment', 'undocumented migrants', 'insecure status',
      'accommodation for destitute migrants', 'refugees and migrants', 'subsistence',
    ],
    not: ['public fundraising', 'public fun day', 'recourse to courts'],
    related: ['asylum', 'immigration-advice', 'hardship-grants', 'food-bank', 'homelessness'],
    terms: ['esdServiceType:77', 'esdServiceType:731', 'openEligibility:emergency-payments', 'openEligibility:advocacy-legal-aid'],
  },
  {
    id: 'citizenship',
    name: 'Becoming British',
    advice:
      'You must most often have held settled status for a year, pass a test and an English exam and have good character. Adults go to a short ceremony run by the council within three months. Children born here may be able to register, with help for fees.',
    says: [
      'british citizenship', 'become british', 'citizenship', 'naturalisation', 'citizenship test', 'life in uk test',
      'citizenship ceremony', 'citizen', 'apply for citizenship', 'my kids citizenship', 'passport first time',
      'register my child as british', 'british citizen by birth', 'oath', 'ceremony date', 'naturalize', 'dual nationality',
      'register as british', 'citizenship fee',
    ],
    staff: ['Form AN', 'MN1', 'LIUK', 'UKVI', 'naturalisation', 'good character'],
    offers: [
      'citizenship', 'citizenship ceremony', 'citizenship ceremonies', 'british citizenship', 'naturalisation', 'life in the uk test',
      'nationality checking', 'british nationals', 'registration as british', 'children registration', 'citizenship advice', 'new citizens',
      'citizenship applications', 'become a british citizen', 'oath of allegiance', 'citizenship classes', 'referees',
      'citizenship fee waiver', 'nationality',
    ],
    not: ['senior citizens', 'citizens advice', 'older citizens', 'citizen science', 'citizenship lessons at school'],
    related: ['immigration-advice', 'settled-status', 'esol', 'id-documents'],
    terms: ['esdServiceType:852', 'esdServiceType:915', 'openEligibility:citizenship-immigration'],
  },
  {
    id: 'id-documents',
    name: 'ID, passports and certificates',
    advice:
      'You can order birth and marriage certificates from the register office or GOV.UK. If a passport costs too much, a PASS card such as CitizenCard is a cheaper photo ID. Homeless charities can help you get a copy if all is lost.',
    says: [
      'birth certificate', 'lost my id', 'no id', 'passport', 'driving licence lost', 'proof of identity', 'copy of certificate',
      'marriage certificate', 'proof of age', 'no documents', 'renew passport', 'change my name', 'deed poll', 'proof of address',
      'citizen card', 'identification', 'passport photo', 'copy birth certificate', 'no photo id', 'lost passport',
      'national insurance number', 'lost ni number', 'certified copy', 'need id', 'certificate copy', 'someone to sign passport',
      'replace documents', 'stamp document', 'copy of death certificate', 'adoption certificate', 'id for voting',
    ],
    staff: [
      'GRO', 'ID1', 'NINO', 'P45', 'DVLA', 'notary', 'apostille', 'HMPO', 'deed poll', 'statutory declaration', 'CitizenCard',
      'proof of life',
    ],
    offers: [
      'copy certificates', 'birth certificates', 'certificates', 'registrars', 'proof of identity', 'identity documents',
      'replacement documents', 'deed poll', 'obtain id', 'id for homeless', 'statutory declarations', 'certified copies', 'passport form',
      'marriage certificates', 'register office', 'photo id', 'help to get id', 'counter signing', 'birth, death and marriage',
      'notary public', 'legalisation', 'paying for id', 'change of name', 'national insurance number', 'id documents', 'personal documents',
      'bank account and id',
    ],
    not: ['gift certificate', 'food hygiene certificate', 'qualifications certificate'],
    related: ['register-birth', 'voting', 'bank-account', 'citizenship'],
    terms: [
      'esdServiceType:663', 'esdServiceType:323', 'esdServiceType:320', 'esdServiceType:915', 'openEligibility:identification-recovery',
      'openEligibility:notary',
    ],
  },
  {
    id: 'register-birth',
    name: 'Register a birth',
    advice:
      "Register a birth at the local register office within six weeks; it is free, and you buy certificates. If you are married one parent can go; if not, both should go for both names to be down. Book online on the council's site. Stillbirths are registered too, with kindness.",
    says: [
      'register birth', 'baby registration', 'register baby', 'register the baby', 'registering my newborn', 'birth register',
      'just had a baby register', 'register office birth', 'fathers name on birth certificate', 'add dad to birth certificate', 'births',
      'register new baby', 'when do i register baby', 'home birth register', 'declare birth', 'naming ceremony', 'register stillbirth',
      'book registrar baby',
    ],
    staff: ['GRO', 're-registration', 'form GRO 185', 'declaration of birth', 'register office'],
    offers: [
      'register a birth', 'birth registration', 'births', 'registration of births', 'registrars', 'registration service', 'register office',
      're-registration', 'births deaths and marriages', 'registration appointment', 'registrar', 'correct a birth record',
      'naming ceremonies', 'declare a birth', 'births and deaths', 'stillbirth registration', 'superintendent registrar', 'new birth',
    ],
    not: ['birth class', 'birth choices', 'birth trauma', 'antenatal', 'home birth team', 'cash register', 'birth partner'],
    related: ['id-documents', 'child-benefit', 'health-visiting', 'marriage'],
    terms: ['esdServiceType:319', 'esdServiceType:320', 'esdServiceType:322', 'esdServiceType:873'],
  },
  {
    id: 'marriage',
    name: 'Getting married or a civil partnership',
    advice:
      'You must both give notice in person at your register office at least 28 clear days before, with passports and proof of home. The plain register office ceremony is the cheapest. Some faith buildings can marry you too; check they are registered. You can renew vows as well.',
    says: [
      'get married', 'wedding', 'register office wedding', 'civil partnership', 'marry', 'wedding venue', 'cheap wedding', 'give notice',
      'getting hitched', 'book a wedding', 'registry office', 'wedding ceremony', 'humanist wedding', 'notice of marriage', 'renew vows',
      'same sex wedding', 'town hall wedding', 'tie the knot', 'marry my boyfriend', 'no fuss wedding', 'wedding registrar',
    ],
    staff: ['notice of marriage', 'approved premises', 'civil ceremony'],
    offers: [
      'wedding', 'weddings', 'civil ceremonies', 'approved premises', 'give notice', 'notice of marriage', 'register office',
      'civil partnership', 'renewal of vows', 'ceremony rooms', 'registrars', 'wedding venue', 'marriage ceremony', 'ceremonies',
      'celebrants', 'book a ceremony', 'civil marriage', 'marriages', 'vows', 'statutory ceremony', 'ceremony venue', 'registrar', 'wed',
      'wedding reception',
    ],
    not: ['wedding dress charity', 'marriage guidance', 'marriage problems', 'marriage counselling', 'arranged marriage forced'],
    related: ['hall-hire', 'id-documents', 'places-of-worship', 'register-birth'],
    terms: [
      'esdServiceType:876', 'esdServiceType:1716', 'esdServiceType:317', 'esdServiceType:318', 'esdServiceType:1296', 'esdServiceType:874',
      'esdServiceType:852',
    ],
  },
  {
    id: 'voting',
    name: 'Register to vote and voting',
    advice:
      'Register on GOV.UK in five minutes with your National Insurance number; you can do so with no fixed address too. At a polling station take photo ID or a free Voter Authority Certificate. You can also vote by post or by proxy; apply a few weeks before.',
    says: [
      'register to vote', 'vote', 'polling station', 'postal vote', 'election', 'voter id', 'electoral roll', 'polling card',
      'where do i vote', 'voting', 'elections', 'proxy vote', 'not on the electoral register', 'cant get to polling station',
      'moved house vote', 'free voter id', 'vote by post', 'when is the election', 'by election', 'local elections', 'check if registered',
      'how do i vote', 'homeless vote', 'vote for me proxy', 'electoral register for credit',
    ],
    staff: [
      'IER', 'ERO', 'canvass', 'polling district', 'Voter Authority Certificate', 'edited register', 'open register',
      'anonymous registration', 'canvasser',
    ],
    offers: [
      'register to vote', 'electoral register', 'elections', 'postal voting', 'proxy voting', 'polling stations', 'voter id',
      'electoral services', 'annual canvass', 'voter registration', 'voter authority certificate', 'polling', 'voting', 'polling districts',
      'electoral registration', 'electors', 'democratic services', 'electoral roll', 'polling place', 'vote', 'election results',
      'canvassers', 'encourage voting',
    ],
    not: ['vote for our project', 'voter awards', 'grant vote', 'vote of thanks', 'best in bloom vote'],
    related: ['id-documents', 'councillors-mp', 'council-contact'],
    terms: [
      'esdServiceType:362', 'esdServiceType:364', 'esdServiceType:361', 'esdServiceType:1013', 'esdServiceType:721', 'esdServiceType:365',
      'esdServiceType:724', 'esdServiceType:1701',
    ],
  },
  {
    id: 'register-death',
    name: 'Register a death',
    advice:
      'A medical examiner sends the cause of death to the registrar, who then calls you or you book; it should be done within five days. Ask for extra copies of the certificate, and use Tell Us Once. If a coroner is involved, wait for their word.',
    says: [
      'register death', 'someone died what do i do', 'register a death', 'death certificate', 'mum died what now', 'dad passed away',
      'who do i tell when someone dies', 'tell us once', 'husband died at home', 'found dead', 'what to do when someone dies',
      'died in hospital what next', 'coroner', 'my nan just died', 'report a death', 'death registration', 'burial before weekend',
      'post mortem', 'inquest', 'body released', 'died abroad', 'bring body home', 'quick burial muslim', 'medical examiner',
    ],
    staff: [
      'MCCD', 'green form', 'Tell Us Once', 'coroner', 'GRO', 'inquest', 'out of England order', 'certificate for burial',
      'interim certificate', 'repatriation',
    ],
    offers: [
      'register a death', 'death registration', 'registration of deaths', 'tell us once', 'medical examiner', 'registrars', 'coroner',
      'bereavement services', 'what to do after a death', 'register office', 'deaths', 'inquest', 'death certificates',
      'out of hours registration', 'burial registration', 'practical advice after a death', 'report a death', 'bereavement guide',
      'coroners court', 'post-mortem', 'repatriation', 'deceased', 'births deaths and marriages',
    ],
    not: ['life after death', 'death cafe', 'sudden death grief', 'death penalty', 'sudden cardiac', 'death of pet'],
    related: ['bereavement', 'funeral-costs', 'probate', 'bereavement-benefits', 'cemeteries'],
    terms: [
      'esdServiceType:321', 'esdServiceType:326', 'esdServiceType:327', 'esdServiceType:325', 'esdServiceType:626', 'esdServiceType:322',
    ],
  },
];
