import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const benefitsWorkingAge: Need[] = [
  {
    id: 'benefits-advice',
    name: 'Benefits: what you can get',
    advice:
      'A free benefits check can find money you are missing: use a calculator on Turn2us or entitledto, or see a welfare adviser. Citizens Advice and council welfare rights teams also fill in forms with you. Claim soon, as most benefits pay little for time gone by.',
    says: [
      'benefits', 'what am i entitled to', 'what can i claim', 'benefits check', 'am i missing out', 'help with forms', 'fill in form',
      'claim form', 'dwp', 'jobcentre', 'the broo', 'dole', 'on the sick', 'on the dole', 'low income', 'claim benefits', 'welfare rights',
      'benefit calculator', 'entitlements', 'change of circumstances', 'dont understand the letter', 'benefits stopped', 'entitled to owt',
      'form filling', 'left work what can i get',
    ],
    staff: ['DWP', 'welfare rights', 'benefit check', 'better off calculation', 'entitledto', 'Turn2us', 'passported benefits'],
    offers: [
      'welfare benefits', 'benefits advice', 'benefit check', 'benefits check', 'income maximisation', 'welfare rights',
      'claiming benefits', 'entitlement', 'form filling', 'help to complete forms', 'better off', 'benefit entitlement', 'welfare reform',
      'unclaimed benefits', 'maximise your income', 'dwp', 'help with applications', 'benefits caseworker', 'benefit queries',
      'financial assessments', 'advice quality standard', 'what you are entitled to',
    ],
    not: ['health benefits', 'benefits of exercise', 'benefit concert', 'employee benefits', 'benefits of volunteering'],
    related: ['universal-credit', 'disability-benefits', 'benefit-appeals', 'hardship-grants', 'debt-advice', 'pension-credit'],
    terms: [
      'esdServiceType:189', 'esdServiceType:190', 'esdServiceType:370', 'openEligibility:government-benefits',
      'openEligibility:understand-government-programs', 'openEligibility:help-fill-out-forms',
    ],
  },
  {
    id: 'universal-credit',
    name: 'Universal Credit',
    advice:
      'Claim online on GOV.UK or by phone as soon as you can; the first payment takes about five weeks, so ask for an advance if you cannot wait (you pay it back). Citizens Advice Help to Claim will guide you free up to your first payment. Tell your work coach about anything that makes looking for work hard.',
    says: [
      'universal credit', 'uc', 'work coach', 'journal', 'sanctioned', 'sanction', 'five week wait', 'first payment', 'deductions',
      'advance payment', 'uc claim', 'my journal', 'claimant commitment', 'migration letter', 'moving from tax credits', 'jobseekers',
      'jsa', 'signing on', 'how to apply for uc', 'cant log in to journal', 'uc stopped', 'bedroom tax', 'benefit cap', 'unemployed money',
      'lost my job money', 'help to claim',
    ],
    staff: [
      'UC', 'UC50', 'LCWRA', 'LCW', 'JSA', 'NSJSA', 'conditionality', 'managed migration', 'migration notice', 'APA',
      'alternative payment arrangement', 'work capability assessment', 'WCA', 'two child limit', 'benefit cap',
    ],
    offers: [
      'universal credit', 'help to claim', 'uc claims', 'uc journal', 'managed migration', 'migration notice', 'work coach',
      'claimant commitment', 'sanctions', 'advance payment', 'jobcentre plus', 'benefit cap', 'jobseekers allowance', 'online claim',
      'support with your journal', 'making a new claim', 'legacy benefits', 'housing element', 'uc helpline', 'limited capability for work',
    ],
    not: ['credit union', 'pension credit', 'credit card'],
    related: ['benefits-advice', 'benefit-appeals', 'hardship-grants', 'food-bank', 'sickness-benefits', 'job-search'],
    terms: ['esdServiceType:1652', 'esdServiceType:1545', 'openEligibility:unemployment-benefits'],
  },
  {
    id: 'disability-benefits',
    name: 'Disability benefits (PIP and DLA)',
    advice:
      'Personal Independence Payment (PIP) is for people aged 16 to State Pension age who find daily tasks or getting about hard; Disability Living Allowance (DLA) is for children under 16. You can work and still get it. Describe your worst days and get an adviser to go through the form with you.',
    says: [
      'pip', 'dla', 'pip form', 'disability money', 'benefit for my condition', 'pip assessment', 'how your disability affects you',
      'disability living allowance', 'benefits for autistic child', 'dla for my child', 'money for disabled child', 'pip interview',
      'mobility money', 'pip review', 'benefits for bad back', 'disabled what can i claim', 'mental health benefit',
      'long term illness benefit', 'cant walk far money', 'severe disability', 'claim for adhd', 'award ended', 'lost my pip', 'motability',
    ],
    staff: [
      'PIP', 'DLA', 'PIP2', 'enhanced rate', 'standard rate', 'daily living component', 'mobility component', 'descriptors', 'SDP', 'DLA1',
    ],
    offers: [
      'personal independence payment', 'pip', 'disability living allowance', 'dla', 'disability benefits', 'pip forms', 'pip assessments',
      'mobility component', 'daily living component', 'disability benefit advice', 'help with pip', 'form completion', 'descriptors',
      'assessment support', 'higher rate', 'motability', 'home visits to complete forms', 'supporting evidence', 'disability rights',
      'dla forms',
    ],
    not: ['disability sport', 'pip fruit'],
    related: ['benefit-appeals', 'attendance-allowance', 'sickness-benefits', 'benefits-advice', 'carers-allowance', 'blue-badge'],
    terms: ['esdServiceType:276', 'esdServiceType:189', 'openEligibility:disability-benefits'],
  },
  {
    id: 'sickness-benefits',
    name: 'Sick and cannot work',
    advice:
      'If you have a job, your employer may owe you Statutory Sick Pay from the first day you are off. If you are too ill to work for long, you may get new-style ESA or the health part of Universal Credit; keep sending fit notes. Get advice before any work capability assessment.',
    says: [
      'off sick', 'sick pay', 'sick note', 'fit note', 'too ill to work', 'cant work', 'esa', 'signed off', 'long term sick', 'ssp',
      'ill health', 'work capability', 'lost job through illness', 'on the sick', 'on the panel', 'unfit for work', 'medical for benefits',
      'health assessment', 'injured at work money', 'cancer cant work', 'off with stress', 'employer wont pay sick pay',
    ],
    staff: ['ESA', 'SSP', 'UC50', 'ESA50', 'WCA', 'LCWRA', 'WRAG', 'fit note', 'Med3', 'SSP1', 'IIDB', 'industrial injuries'],
    offers: [
      'employment and support allowance', 'statutory sick pay', 'fit notes', 'work capability assessment', 'too ill to work', 'esa',
      'limited capability', 'long term sickness', 'uc50', 'sickness benefits', 'health related benefits', 'industrial injuries',
      'unable to work through illness', 'incapacity', 'medical assessment', 'sick pay',
    ],
    not: ['sick animals', 'homesick', 'morning sickness', 'car sick'],
    related: ['universal-credit', 'disability-benefits', 'benefit-appeals', 'workplace-rights', 'benefits-advice'],
    terms: ['esdServiceType:1534', 'openEligibility:disability-benefits'],
  },
  {
    id: 'benefit-appeals',
    name: 'Benefit refused, cut or overpaid',
    advice:
      'You can challenge almost any decision. Ask for a mandatory reconsideration within one month, then appeal free to a tribunal; many people win. Get an adviser early: they can write the letter and may come with you.',
    says: [
      'appeal', 'turned down', 'refused pip', 'lost my benefits', 'zero points', 'tribunal', 'mandatory reconsideration',
      'benefits stopped', 'overpayment', 'they say i owe', 'failed my medical', 'got refused', 'knocked back', 'appeal dwp decision',
      'benefit cut', 'paid too much want it back', 'fraud interview', 'benefit sanction appeal', 'universal credit taking money back',
      'wrong decision', 'lied in the report', 'not enough points', 'challenge decision',
    ],
    staff: ['MR', 'CRMR1', 'SSCS1', 'First-tier Tribunal', 'HMCTS', 'late appeal', 'supersession', 'overpayment recovery'],
    offers: [
      'mandatory reconsideration', 'appeals', 'tribunal', 'tribunals', 'representation', 'appeal benefit decisions', 'reconsideration',
      'first-tier tribunal', 'representation at hearings', 'challenge decisions', 'overpayments', 'sanctions', 'social security appeals',
      'appeal bundle', 'casework', 'benefit appeals', 'written submission', 'represent clients',
    ],
    not: ['employment tribunal', 'fundraising appeal', 'christmas appeal', 'school appeal', 'toy appeal'],
    related: ['benefits-advice', 'disability-benefits', 'sickness-benefits', 'universal-credit', 'legal-advice'],
    terms: [
      'esdServiceType:65', 'esdServiceType:72', 'esdServiceType:71', 'openEligibility:advocacy-legal-aid', 'openEligibility:representation',
    ],
  },
  {
    id: 'housing-benefit',
    name: 'Help to pay rent',
    advice:
      'Most people of working age claim rent through Universal Credit; Housing Benefit from the council is for pension age and for supported or temporary housing. If it does not cover your rent, ask the council for a discretionary housing payment from its Crisis and Resilience Fund. Never stop paying what you can.',
    says: [
      'housing benefit', 'help with rent', 'rent help', 'cant afford rent', 'rent top up', 'shortfall in rent', 'bedroom tax',
      'local housing allowance', 'rent gone up', 'pay my rent', 'rent too dear', 'under 35 rent', 'benefit doesnt cover rent',
      'housing element', 'council pay my rent', 'discretionary housing payment', 'rent money', 'rent bigger than benefits',
    ],
    staff: [
      'HB', 'LHA', 'DHP', 'discretionary housing payment', 'spare room subsidy', 'under-occupation', 'shared accommodation rate',
      'exempt accommodation', 'benefit cap',
    ],
    offers: [
      'housing benefit', 'local housing allowance', 'discretionary housing payment', 'housing costs', 'help with rent', 'housing element',
      'rent shortfall', 'eligible rent', 'shared accommodation rate', 'rent payments', 'benefit cap', 'housing payment',
      'housing costs support', 'spare room',
    ],
    not: ['room to rent', 'tool rental', 'rent a room hire', 'hall rental'],
    related: ['rent-arrears', 'universal-credit', 'council-tax-reduction', 'eviction', 'private-renting'],
    terms: [
      'esdServiceType:69', 'esdServiceType:70', 'esdServiceType:68', 'esdServiceType:73', 'esdServiceType:1147', 'esdServiceType:1148',
      'esdServiceType:1154', 'openEligibility:help-pay-for-housing',
    ],
  },
  {
    id: 'council-tax-reduction',
    name: 'Council tax reduction and discounts',
    advice:
      'On a low income your council may cut your bill through Council Tax Reduction, whether you rent or own. If you live alone you get 25% off. People with severe dementia or other severe mental impairment, students, carers and those whose home is adapted may pay less too.',
    says: [
      'council tax reduction', 'money off council tax', 'council tax benefit', 'live on my own council tax', 'single person discount',
      'student council tax', 'council tax too high', 'discount on council tax', 'lower my council tax', 'dementia council tax',
      'partner moved out council tax', 'rebate', 'exempt from council tax', 'low income council tax', 'wrong band', 'council tax support',
    ],
    staff: ['CTR', 'CTRS', 'SMI', 'second adult rebate', 'disabled band reduction'],
    offers: [
      'council tax reduction', 'council tax support', 'single person discount', 'severe mental impairment', 'council tax discounts',
      'council tax exemptions', 'disregard', 'disabled band reduction', 'means-tested council tax', 'reduce your council tax bill',
      'council tax benefit', 'local council tax support scheme', 'rebate', 'council tax rebate',
    ],
    not: ['breast reduction', 'waste reduction', 'harm reduction'],
    related: ['council-tax', 'council-tax-arrears', 'housing-benefit', 'benefits-advice'],
    terms: [
      'esdServiceType:63', 'esdServiceType:64', 'esdServiceType:59', 'esdServiceType:60', 'esdServiceType:61', 'esdServiceType:62',
      'esdServiceType:67', 'esdServiceType:65',
    ],
  },
];
