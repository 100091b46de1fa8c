import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const legal: Need[] = [
  {
    id: 'legal-advice',
    name: 'Legal advice',
    advice:
      'Law centres, Citizens Advice, law clinics and some solicitors give free first advice. Legal aid pays for some cases, such as losing your home, abuse, care of children and detention; check on GOV.UK. Act fast, as many time limits are short.',
    says: [
      'solicitor', 'lawyer', 'free solicitor', 'legal help', 'legal aid', 'cant afford a lawyer', 'free legal advice', 'taking me to court',
      'arrested', 'charged', 'injury claim', 'sue', 'legal letter', 'court papers', 'know my rights', 'law centre', 'someone suing me',
      'barrister', 'need legal advice', 'free half hour', 'statement to police', 'solicitor letter', 'compensation claim',
      'medical negligence', 'police treated me badly', 'judicial review',
    ],
    staff: [
      'LAA', 'law centre', 'pro bono', 'LawWorks', 'CILEX', 'legal aid certificate', 'CLA', 'civil legal advice', 'means test',
      'merits test', 'no win no fee',
    ],
    offers: [
      'legal advice', 'law centre', 'solicitors', 'pro bono', 'free legal advice', 'legal clinic', 'law clinic', 'legal aid',
      'legal aid contract', 'legal information', 'represented', 'advice on your rights', 'barristers', 'citizens advice',
      'legal representation', 'legal rights', 'legal casework', 'generalist advice', 'initial legal advice', 'volunteer solicitors',
      'access to justice', 'specialist legal', 'legal surgery', 'independent confidential advice', 'advice session', 'public law',
    ],
    not: ['legal highs', 'lawn', 'lawn bowls', 'mother in law', 'parents in law'],
    related: ['housing-advice', 'workplace-rights', 'immigration-advice', 'small-claims', 'family-law', 'discrimination'],
    terms: ['esdServiceType:676', 'openEligibility:legal', 'openEligibility:advocacy-legal-aid', 'openEligibility:representation'],
  },
  {
    id: 'small-claims',
    name: 'Small claims and going to court',
    advice:
      'For up to £10,000 you can use the small claims court online without a lawyer. Write a letter before claim first; a free one-hour mediation call comes with most cases. If money is short, ask for help with fees. Support Through Court gives you someone by your side.',
    says: [
      'small claims', 'take someone to court', 'builder ripped me off', 'owed money by a person', 'court form', 'going to court alone',
      'represent myself', 'court date', 'friend owes me money', 'county court', 'cant afford court fees', 'go to court on my own',
      'court next week scared', 'help with court forms', 'tradesman took money', 'letter before action', 'litigant in person', 'moneyclaim',
      'dont understand court papers', 'court support',
    ],
    staff: [
      'MCOL', 'N1', 'EX160', 'Help with Fees', 'HwF', 'McKenzie friend', 'letter before action', 'pre-action protocol', 'N244',
      'small claims track', 'Support Through Court',
    ],
    offers: [
      'small claims', 'litigants in person', 'support through court', 'county court', 'court forms', 'help with fees', 'mckenzie friend',
      'facing court alone', 'court process', 'represent themselves', 'civil court', 'court hearings', 'enforcement of judgment',
      'personal support unit', 'letter before claim', 'emotional and practical support at court', 'family court',
      'help to complete court forms', 'without a lawyer', 'self-represented', 'attend hearings', 'go to court alone',
    ],
    not: ['tennis court', 'badminton court', 'food court', 'netball court', 'sports court', 'court sports'],
    related: ['legal-advice', 'consumer-rights', 'family-law', 'witness-support'],
    terms: ['esdServiceType:676', 'openEligibility:representation', 'openEligibility:help-fill-out-forms'],
  },
  {
    id: 'consumer-rights',
    name: 'Faulty goods and bad service',
    advice:
      'For faulty goods you can mostly get your money back in the first 30 days, and a repair or new one after that. Call the Citizens Advice consumer line on 0808 223 1133; it passes rogues to Trading Standards. Pay by card for more protection.',
    says: [
      'refund', 'faulty', 'want my money back', 'shop wont refund', 'builder did bad job', 'car faulty', 'broken goods', 'rip off',
      'parking company fine', 'subscription cant cancel', 'holiday cancelled', 'rogue trader', 'cowboy builder', 'ripped off', 'warranty',
      'dodgy car', 'bought online not delivered', 'phone contract', 'complaint about shop', 'short measure', 'fake goods',
      'garage wont fix', 'gym wont cancel', 'unsafe toy', 'bought a dud', 'overcharged', 'hidden fees', 'private parking ticket',
      'furniture firm', 'parcel never came', 'mis-sold',
    ],
    staff: ['CRA 2015', 'section 75', 'chargeback', 'CAB', 'Consumer Rights Act', 'FOS', 'Buy With Confidence', 'POPLA'],
    offers: [
      'consumer advice', 'trading standards', 'faulty goods', 'consumer rights', 'refunds', 'consumer helpline', 'trusted trader',
      'fair trading', 'product safety', 'rogue traders', 'complaints about traders', 'counterfeit', 'weights and measures',
      'consumer protection', 'buy with confidence', 'underage sales', 'shopping rights', 'mis-selling', 'doorstep sales',
      'consumer disputes', 'counterfeits', 'illicit tobacco', 'unfair trading', 'trader approval scheme',
    ],
    not: ['faulty brain', 'energy drink consumer', 'consumer research', 'mental health consumer'],
    related: ['scams', 'small-claims', 'legal-advice', 'complaints'],
    terms: [
      'esdServiceType:789', 'esdServiceType:401', 'esdServiceType:402', 'esdServiceType:403', 'esdServiceType:404', 'esdServiceType:1127',
      'esdServiceType:1125', 'openEligibility:legal',
    ],
  },
  {
    id: 'scams',
    name: 'Scams and fraud',
    advice:
      'If you have just paid or given bank details, hang up and ring your bank on 159. Forward scam texts to 7726 and report fraud to Report Fraud on 0300 123 2040. Victims are not to blame, and your bank must often pay you back. Block callers with a call blocker.',
    says: [
      'scam', 'scammed', 'fraud', 'conned', 'gave bank details', 'rogue caller', 'phone scam', 'doorstep caller', 'lost money to a scammer',
      'dodgy text', 'fake text', 'hacked', 'identity stolen', 'romance scam', 'someone pretending to be bank', 'phone call from hmrc',
      'mum keeps giving money to callers', 'nuisance calls', 'suspicious email', 'phishing', 'crypto scam', 'fraudster', 'cold callers',
      'fake police', 'facebook hacked', 'cloned card', 'parcel text', 'swindled', 'courier fraud', 'dodgy caller', 'is this a scam',
      'fake website', 'been done over', 'whatsapp hi mum',
    ],
    staff: [
      'APP fraud', 'Report Fraud', 'Action Fraud', 'FOS', 'phishing', 'CIFAS', 'NTSST', '7726', '159', 'money mule',
      'Friends Against Scams', 'smishing', 'vishing', 'No Cold Calling Zone',
    ],
    offers: [
      'scams', 'fraud', 'fraud prevention', 'scams awareness', 'doorstep crime', 'action fraud', 'report fraud', 'cyber crime',
      'call blocker', 'nuisance calls', 'friends against scams', 'fraudsters', 'scam victims', 'bogus callers', 'identity theft',
      'stay safe online', 'no cold calling zones', 'romance fraud', 'victims of fraud', 'financial abuse by strangers', 'banking protocol',
      'online safety', 'scam awareness', 'cybersecurity', 'economic crime', 'scam talks',
    ],
    not: ['benefit fraud interview', 'food fraud', 'scampi', 'dating'],
    related: ['consumer-rights', 'victims', 'debt-advice', 'digital-skills', 'loan-sharks'],
    terms: [
      'esdServiceType:789', 'esdServiceType:401', 'esdServiceType:402', 'esdServiceType:870', 'esdServiceType:1481', 'esdServiceType:731',
    ],
  },
  {
    id: 'wills',
    name: 'Making a will',
    advice:
      'Without a will the law decides who gets what, and partners who are not married get nothing. A solicitor costs about £150 to £300, but charities run free will schemes in March and October for people aged 55 and up. Two people must watch you sign.',
    says: [
      'make a will', 'write a will', 'free will', 'leave house to kids', 'who gets my house', 'cheap will', 'no will', 'will writing',
      'not married what happens if he dies', 'disinherit', 'inheritance', 'executor', 'update my will', 'mirror will', 'letter of wishes',
      'guardians for kids if i die', 'leave money to charity', 'estate planning', 'trust for disabled child', 'last will',
      'put house in kids name', 'inheritance tax',
    ],
    staff: ['IHT', 'Free Wills Month', 'Will Aid', 'intestate', 'intestacy', 'executor', 'codicil', 'legacy', 'deed of variation'],
    offers: [
      'will writing', 'make a will', 'free wills', 'wills and probate', 'will writing service', 'inheritance tax', 'executors',
      'estate planning', 'will aid', 'discretionary trusts', 'later life planning', 'legacy', 'writing or updating your will',
      'mirror wills', 'wills clinic', 'will clinic', 'letter of wishes', 'trusts for vulnerable', 'put your affairs in order',
      'private client',
    ],
    not: ['i will', 'living will', 'good will', 'free willy', 'will you', 'goodwill', 'strong will'],
    related: ['power-of-attorney', 'probate', 'legal-advice', 'end-of-life'],
    terms: ['esdServiceType:676', 'openEligibility:notary', 'openEligibility:legal'],
  },
  {
    id: 'probate',
    name: "Dealing with someone's estate",
    advice:
      'If you are the executor, or next of kin with no will, you may need probate before you touch the house or larger accounts. You can do it yourself online on GOV.UK. Free help comes from advice centres; banks can pay the funeral bill first.',
    says: [
      'probate', 'dads house after he died', 'sort out estate', 'executor what do i do', 'mum died bank account',
      'close accounts after death', 'house after death', 'inheritance dispute', 'died without a will', 'grant of probate',
      'how to get probate', 'who gets money if no will', 'sort out dead parents house', 'notify people of death', 'left out of will',
      'closing bank account for dead person', 'letters of administration', 'dealing with estate',
    ],
    staff: ['PA1P', 'PA1A', 'IHT205', 'letters of administration', 'intestacy', 'executor', 'bona vacantia', 'Tell Us Once'],
    offers: [
      'probate', 'estate administration', 'executors', 'letters of administration', 'dealing with an estate', 'settle the estate',
      'intestacy', 'contested wills', 'wills and probate', 'after a death', 'deceased estates', 'grant of probate',
      'personal representatives', 'closing accounts', 'inheritance disputes', 'administering the estate',
    ],
    not: ['probation', 'estate agent', 'council estate', 'real estate'],
    related: ['wills', 'register-death', 'bereavement-benefits', 'funeral-costs', 'legal-advice'],
    terms: ['esdServiceType:676', 'openEligibility:legal'],
  },
  {
    id: 'power-of-attorney',
    name: 'Power of attorney and deciding for someone',
    advice:
      'A lasting power of attorney lets people you trust run your money or health choices, if you sign it while you can still decide. Make it on GOV.UK; the fee is less or nothing on a low income. If it is too late, the Court of Protection may name a deputy.',
    says: [
      'power of attorney', 'dad has dementia and cant sign', 'manage mums money', 'lpa', 'bank wont talk to me',
      'take over mums bank account', 'make decisions for mum', 'cant manage his own money', 'poa', 'deputy', 'losing capacity',
      'speak for dad', 'dad cant make decisions', 'appointee', 'mums dementia bills', 'look after nans money', 'sort dads affairs',
      'third party mandate', 'lacks capacity', 'guardianship', 'someone to look after my money', 'handle benefits for son',
      'who decides for mum', 'signing papers for grandad',
    ],
    staff: [
      'LPA', 'LP1F', 'LP1H', 'EPA', 'OPG', 'Court of Protection', 'deputyship', 'BF56', 'appointeeship', 'IMCA', 'best interests',
      'general power of attorney', 'DoLS',
    ],
    offers: [
      'power of attorney', 'lasting power of attorney', 'lasting powers of attorney', 'deputyship', 'court of protection', 'appointeeship',
      'mental capacity', 'act on behalf of', 'appointee', 'manage finances for someone', 'lpa', 'certificate provider',
      'office of the public guardian', 'property and financial affairs', 'lpa forms', 'legal services for older people',
      'client money management', 'client affairs', 'planning ahead', 'decisions on someone behalf',
      'manage money of people who lack capacity',
    ],
    not: ['power cut', 'power walking', 'deputy mayor', 'powerchair'],
    related: ['wills', 'dementia', 'legal-advice', 'end-of-life', 'advocacy'],
    terms: ['esdServiceType:309', 'esdServiceType:917', 'openEligibility:guardianship', 'openEligibility:legal'],
  },
  {
    id: 'family-law',
    name: 'Divorce, separation and children',
    advice:
      'You can apply for a divorce online without a reason. Settle money and children in writing; most people must meet a mediator before court, and a voucher may pay some of it. Legal aid covers cases with abuse. You can get free advice from a law clinic.',
    says: [
      'divorce', 'separation', 'separating', 'split up with husband', 'wife wants a divorce', 'see my kids', 'she wont let me see my kids',
      'child arrangements', 'custody', 'residence order', 'contact with grandkids', 'fathers rights', 'leave my husband',
      'who gets the house', 'cafcass', 'court order kids', 'parental responsibility', 'shared care of kids', 'taking my child abroad',
      'stop him taking kids', 'dads rights', 'ex is stopping me', 'separated', 'cheap divorce', 'how to get divorced',
      'non molestation order', 'social services court', 'access to my kids', 'grandparents rights', 'prenup', 'special guardianship',
      'decree', 'marriage is over', 'splitting the house',
    ],
    staff: ['C100', 'MIAM', 'CAFCASS', 'SGO', 'conditional order', 'FL401', 'NACCC', 'section 8 order', 'consent order'],
    offers: [
      'family law', 'divorce', 'separation', 'child arrangements', 'separated parents', 'family solicitor', 'child contact',
      'contact centre', 'divorce and separation', 'c100', 'parental responsibility', 'residence', 'cafcass', 'grandparents contact',
      'cohabitation', 'fathers rights', 'financial settlement', 'special guardianship', 'supervised contact', 'child contact centre',
      'care proceedings', 'non-molestation', 'child custody', 'family legal advice', 'family court', 'co-parenting', 'separated families',
      'separating couples', 'family solicitors', 'shared parenting', 'fathers who', 'estranged parents',
    ],
    not: ['separation anxiety', 'waste separation', 'contact lenses', 'contact us', 'family history'],
    related: ['family-mediation', 'legal-advice', 'domestic-abuse', 'child-maintenance', 'relationship-counselling'],
    terms: ['esdServiceType:676', 'openEligibility:advocacy-legal-aid', 'openEligibility:legal', 'openEligibility:support-groups'],
  },
  {
    id: 'discrimination',
    name: 'Discrimination',
    advice:
      'It is against the law to treat you worse at work, in shops, at school or by services because of age, sex, race, disability, religion, being gay or trans, or being pregnant. Write down what happened. Call the Equality Advisory and Support Service or a law centre soon, as time is short.',
    says: [
      'discrimination', 'treated different because of my race', 'racist boss', 'refused service', 'not allowed in because wheelchair',
      'ageism', 'treated unfairly', 'racist', 'racism', 'sexist', 'not served because', 'equal rights', 'shop wont let my guide dog in',
      'refused because im on benefits', 'discriminated against', 'equality', 'harassed because gay', 'picked on because of my religion',
      'no ramp into shop', 'pregnant treated badly', 'assistance dog refused', 'unfair treatment because disabled',
      'turned away because im black', 'victimised',
    ],
    staff: [
      'EASS', 'EHRC', 'Equality Act 2010', 'protected characteristics', 'reasonable adjustments', 'PSED', 'HRA 1998',
      'indirect discrimination', 'victimisation', 'Equality Act',
    ],
    offers: [
      'discrimination', 'equality act', 'equality', 'protected characteristics', 'equalities', 'race equality', 'racial equality',
      'discrimination law', 'anti-racism', 'discrimination advice', 'discriminated against', 'reasonable adjustments', 'equal rights',
      'human rights', 'inclusion and equality', 'challenge discrimination', 'discrimination caseworker', 'disability discrimination',
      'racial discrimination', 'civil rights', 'anti-discrimination', 'hate and discrimination', 'equalities casework', 'disability rights',
      'unfair treatment',
    ],
    not: ['age uk', 'discrimination of colours', 'diversity of wildlife'],
    related: ['workplace-rights', 'hate-crime', 'legal-advice', 'complaints'],
    terms: ['esdServiceType:861', 'esdServiceType:344', 'openEligibility:discrimination-civil-rights', 'openEligibility:workplace-rights'],
  },
  {
    id: 'witness-support',
    name: 'Going to court as a witness or defendant',
    advice:
      'Citizens Advice runs a Witness Service that shows you round the court and sits with you. You can ask for screens or to give evidence by video. If you are charged, ask for the duty solicitor, who is free at the police station.',
    says: [
      'witness', 'court witness', 'giving evidence', 'scared to go to court', 'jury service', 'have to go to court', 'see him in court',
      'screens in court', 'on trial', 'magistrates court', 'got a summons', 'charged with', 'court appearance', 'defendant', 'crown court',
      'duty solicitor', 'jury duty', 'called as witness', 'supporting son in court', 'first time in court', 'victim going to court',
      'going to trial', 'plead guilty', 'intermediaries',
    ],
    staff: ['ISVA', 'special measures', 'CPS', 'victim personal statement', 'SJP', 'CJS', 'intermediaries', 'MG11'],
    offers: [
      'witness service', 'witness care', 'special measures', 'witnesses', 'giving evidence', 'criminal court', 'court visit',
      'pre-trial visit', 'court support', 'support at court', 'magistrates', 'crown court', 'defendants', 'victims and witnesses',
      'duty solicitor', 'criminal justice', 'criminal defence', 'courtroom', 'pre-court familiarisation',
      'giving evidence from behind a screen', 'intermediary', 'remote link', 'court familiarisation',
    ],
    not: ['tennis court', 'eye witness news', 'jehovahs witnesses', 'witness to wedding', 'court yard', 'badminton court'],
    related: ['victims', 'small-claims', 'legal-advice', 'ex-offenders'],
    terms: ['esdServiceType:688', 'esdServiceType:176', 'esdServiceType:1816', 'openEligibility:representation'],
  },
  {
    id: 'family-mediation',
    name: 'Family mediation',
    advice:
      'A mediator helps you and your ex to agree about the children, money and home without going to court. A voucher or legal aid may make it free or cheap. It is not right where there is abuse, so tell the mediator at the first meeting.',
    says: [
      'mediation', 'mediator', 'agree about kids with ex', 'sort out contact with ex', 'cant talk to my ex', 'miam', 'split up agree money',
      'ex and i argue over kids', 'kids arrangements without court', 'teenager and parents fighting mediation', 'help to agree',
      'co parenting', 'parenting plan', 'family fall out', 'falling out with family', 'mediation voucher', 'talk to ex with someone there',
      'mum and daughter not speaking',
    ],
    staff: ['MIAM', 'shuttle mediation', 'voucher scheme', 'child inclusive mediation'],
    offers: [
      'family mediation', 'mediators', 'miam', 'mediation information', 'mediation voucher', 'separated parents mediation',
      'child inclusive mediation', 'parenting plan', 'shuttle mediation', 'impartial mediator', 'agree arrangements',
      'accredited family mediator', 'alternative to court', 'mediation sessions', 'avoid going to court', 'reach an agreement together',
      'intergenerational mediation', 'family conflict', 'parents and young people mediation', 'dispute resolution',
      'communication between separated parents',
    ],
    not: ['neighbour mediation', 'meditation', 'workplace mediation', 'mediation noise'],
    related: ['family-law', 'relationship-counselling', 'neighbour-disputes', 'child-maintenance'],
    terms: ['openEligibility:mediation', 'esdServiceType:1124'],
  },
];
