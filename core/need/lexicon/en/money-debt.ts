import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const moneyDebt: Need[] = [
  {
    id: 'debt-advice',
    name: 'Debt advice',
    advice:
      'Free debt advisers can stop letters and interest for 60 days (Breathing Space), talk to the people you owe and help you choose a way out. Never pay a company for this. National Debtline (0808 808 4000), StepChange and Citizens Advice are free and private. Pay rent, council tax and energy before cards and catalogues.',
    says: [
      'debt', 'debts', 'bailiffs', 'bailiff at the door', 'owe money', 'in debt', 'red letters', 'final demand', 'debt collectors',
      'cant pay bills', 'behind with payments', 'credit card maxed out', 'catalogue debt', 'klarna', 'buy now pay later', 'ccj',
      'taking my car', 'enforcement agents', 'drowning in bills', 'robbing peter to pay paul', 'not opening post', 'scared of the post',
      'payday loan', 'in arrears', 'sheriff officers', 'bankrupt', 'minimum payments', 'overdraft', 'bills piling up', 'brown envelopes',
    ],
    staff: [
      'DRO', 'IVA', 'debt relief order', 'DMP', 'Breathing Space', 'CCJ', 'bankruptcy', 'debt management plan', 'token payment',
      'enforcement agent', 'creditors', 'MaPS', 'N245', 'attachment of earnings', 'priority debts',
    ],
    offers: [
      'debt advice', 'debt counselling', 'negotiate with creditors', 'creditors', 'breathing space', 'debt relief order',
      'debt relief orders', 'repayment plan', 'affordable repayments', 'priority debts', 'arrears', 'insolvency', 'debt management',
      'debt caseworker', 'fca authorised debt', 'money advice', 'debt centre', 'bailiff action', 'income and expenditure',
      'financial statement', 'become debt free', 'bankruptcy', 'approved intermediary', 'unmanageable debt',
    ],
    not: ['debt of gratitude', 'student debt recovery role', 'technical debt'],
    related: ['money-guidance', 'hardship-grants', 'benefits-advice', 'rent-arrears', 'energy-bills', 'council-tax-arrears', 'loan-sharks'],
    terms: ['esdServiceType:651', 'esdServiceType:1520', 'openEligibility:credit-counseling'],
  },
  {
    id: 'council-tax-arrears',
    name: 'Council tax arrears',
    advice:
      'Phone the council before the date on the reminder and offer what you can really pay. Ask whether you should get Council Tax Reduction, a discount or a hardship write-off. If bailiffs have been sent you do not have to let them in; a free debt adviser can help.',
    says: [
      'behind with council tax', 'council tax arrears', 'council tax summons', 'liability order', 'cant pay council tax',
      'council tax bailiffs', 'missed council tax', 'council tax final notice', 'court for council tax', 'owe the council',
      'council tax debt', 'council tax reminder', 'taken to court by the council', 'council tax backlog',
    ],
    staff: [
      'liability order', 'committal', 'summons', 's.13A', 'section 13A', 'attachment of benefit', 'enforcement stage',
      'magistrates summons',
    ],
    offers: [
      'council tax arrears', 'council tax debt', 'liability order', 'summons', 'recovery of council tax', 'section 13a',
      'exceptional hardship', 'discretionary council tax relief', 'payment arrangement', 'council tax recovery', 'outstanding balance',
      'special arrangement', 'enforcement agents', 'council tax hardship fund',
    ],
    related: ['debt-advice', 'council-tax-reduction', 'council-tax', 'hardship-grants'],
    terms: ['esdServiceType:1520', 'esdServiceType:58', 'esdServiceType:61'],
  },
  {
    id: 'money-guidance',
    name: 'Managing your money',
    advice:
      'A money coach can go through what comes in and goes out, cut bills and help you plan. MoneyHelper is free and run for the government. Start with a list of bills in order of what matters most: home, heat, council tax.',
    says: [
      'skint', 'broke', 'brassic', 'no money', 'cant make ends meet', 'money doesnt last', 'money runs out before payday', 'short of money',
      'struggling for money', 'cost of living', 'worried about money', 'bad with money', 'budgeting', 'wages dont stretch',
      'living on nowt', 'nowt left', 'potless', 'hand to mouth', 'pennies', 'cant afford anything', 'rubbish with money', 'save on bills',
      'bills gone up', 'tight month', 'cheaper bills',
    ],
    staff: ['financial capability', 'financial inclusion', 'MaPS', 'MoneyHelper', 'money mentor', 'financial wellbeing'],
    offers: [
      'budgeting', 'budget', 'money management', 'financial capability', 'money mentors', 'make your money go further', 'cost of living',
      'income maximisation', 'money guidance', 'money coaching', 'financial wellbeing', 'reduce your bills', 'spending plan',
      'money skills', 'financial health check', 'managing on a low income', 'financial inclusion', 'money workshops', 'stretch your money',
      'switch and save',
    ],
    not: ['budget hotel', 'budget meeting', 'council budget consultation'],
    related: ['debt-advice', 'benefits-advice', 'hardship-grants', 'food-bank', 'energy-bills', 'savings-credit-union'],
    terms: ['esdServiceType:917', 'openEligibility:financial-education'],
  },
  {
    id: 'hardship-grants',
    name: 'Emergency money and grants',
    advice:
      'Ask your council about its Crisis and Resilience Fund, which gives help with food, heating and essentials to people on low incomes. If you get Universal Credit you can ask for an advance or a budgeting loan, which you pay back. Turn2us has a free search of charity grants.',
    says: [
      'emergency money', 'no money for food', 'grant', 'hardship', 'need cash today', 'benefits not come', 'waiting for first payment',
      'lost my purse', 'money stolen', 'need help to buy', 'vouchers', 'crisis loan', 'emergency loan', 'nothing till friday',
      'no money till payday', 'grant for a cooker', 'charity grant', 'one off payment', 'council crisis payment', 'household support',
      'money for essentials', 'benevolent fund', 'hardship payment', 'sanctioned no money', 'desperate for money', 'welfare fund',
    ],
    staff: [
      'HSF', 'Household Support Fund', 'CRF', 'Crisis and Resilience Fund', 'LWA', 'local welfare assistance', 'budgeting loan',
      'budgeting advance', 'short term benefit advance', 'DWP advance', 'Flexible Support Fund', 'benevolent fund',
    ],
    offers: [
      'hardship fund', 'crisis fund', 'grants for individuals', 'small grants', 'emergency grant', 'household support fund',
      'crisis and resilience fund', 'local welfare', 'welfare assistance', 'benevolent fund', 'supermarket vouchers', 'financial hardship',
      'relief of need', 'relieve poverty', 'in necessitous circumstances', 'almshouse charity grants', 'discretionary fund',
      'one-off payment', 'essential items', 'apply through a referral partner', 'cash grants', 'relief in need', 'individuals in need',
      'crisis support payment', 'hardship award',
    ],
    not: ['grants for groups', 'community grants', 'grant funding for organisations', 'grant made to us'],
    related: ['food-bank', 'energy-vouchers', 'white-goods', 'debt-advice', 'benefits-advice', 'universal-credit'],
    terms: [
      'esdServiceType:1795', 'openEligibility:emergency-cash', 'openEligibility:emergency-payments', 'openEligibility:financial-assistance',
    ],
  },
  {
    id: 'savings-credit-union',
    name: 'Savings and low-cost loans',
    advice:
      'A credit union is owned by its members: it lends small sums at a fair, capped rate and helps you save a little each week. Many lend to people with poor credit or on benefits. If you get Universal Credit and work, the Help to Save account adds a bonus.',
    says: [
      'credit union', 'small loan', 'cheap loan', 'borrow money', 'loan bad credit', 'refused a loan', 'bank said no', 'need a loan',
      'low interest loan', 'christmas savings', 'save a bit each week', 'saving up', 'loan for washing machine', 'doorstep lender',
      'payday lender alternative', 'jam jar account', 'put money by', 'provident', 'loan on benefits', 'interest free loan',
      'poor credit score', 'no credit history',
    ],
    staff: ['CDFI', 'credit union', 'Help to Save', 'NILS', 'No Interest Loan', 'responsible finance', 'payroll savings'],
    offers: [
      'credit union', 'affordable loans', 'affordable credit', 'ethical lender', 'savings account', 'members save', 'common bond',
      'payroll deduction', 'christmas club', 'family loan', 'child benefit loan', 'financial co-operative', 'community finance',
      'no interest loan', 'community bank', 'save as you borrow', 'junior savers', 'share account', 'fair finance', 'collection point',
    ],
    not: ['student union', 'trade union', 'credit card', 'union jack'],
    related: ['debt-advice', 'loan-sharks', 'bank-account', 'money-guidance', 'hardship-grants'],
    terms: ['esdServiceType:352', 'openEligibility:savings-program', 'openEligibility:financial-aid-loans'],
  },
  {
    id: 'loan-sharks',
    name: 'Loan sharks',
    advice:
      'Lending without permission is a crime, and borrowing from a loan shark is not. Stop Loan Sharks can help in secret, day or night, on 0300 555 2222. If someone is threatening you now, call 999.',
    says: [
      'loan shark', 'owe money to a man', 'took my bank card', 'illegal lender', 'threatening me for money',
      'borrowed off someone on the estate', 'keeps adding interest', 'lender holds my passport', 'scared of lender', 'tick man', 'tallyman',
      'dodgy lender', 'violent lender', 'doubled what i owe', 'whatsapp lender', 'lent me cash wants more back', 'debt to dealer',
    ],
    staff: ['IMLT', 'illegal money lending team', 'unlicensed lender', 'Stop Loan Sharks'],
    offers: [
      'illegal money lending', 'loan sharks', 'illegal money lenders', 'stop loan sharks', 'unlicensed lenders', 'unauthorised lender',
      'liaise officer', 'intimidation by lenders', 'report a loan shark', 'victims of illegal lending', 'money lender',
      'anonymous reporting of lenders', 'live officer', 'borrowed from illegal lender',
    ],
    not: ['shark', 'pool shark', 'payday loan'],
    related: ['debt-advice', 'savings-credit-union', 'hardship-grants', 'domestic-abuse'],
    terms: ['esdServiceType:401', 'openEligibility:immediate-safety'],
  },
  {
    id: 'bank-account',
    name: 'Bank accounts',
    advice:
      "A basic bank account has no fees and no overdraft, and banks must offer one even if your credit is poor. Ask about banking hubs, the Post Office or a bank's own staff if your branch has closed. A letter from a support worker can often stand in for proof of address.",
    says: [
      'open a bank account', 'no bank account', 'bank refused me', 'account closed', 'bank branch shut', 'no proof of address for bank',
      'cash machine', 'cashpoint', 'draw money out', 'pay in cash', 'wages into account', 'bank hub', 'post office banking',
      'cant do online banking', 'account frozen', 'prepaid card', 'basic account', 'getting cash out',
    ],
    staff: ['basic bank account', 'banking hub', 'fee free account'],
    offers: [
      'basic bank account', 'banking hub', 'open a bank account', 'fee-free account', 'post office counter', 'cash withdrawals',
      'access to cash', 'everyday banking', 'community banker', 'deposit cash', 'banking services', 'budget account',
      'free to use cash machine', 'bank van',
    ],
    not: ['food bank', 'bottle bank', 'blood bank', 'time bank', 'bank holiday', 'baby bank'],
    related: ['savings-credit-union', 'id-documents', 'money-guidance'],
    terms: ['openEligibility:financial-education', 'openEligibility:savings-program'],
  },
  {
    id: 'child-maintenance',
    name: 'Child maintenance',
    advice:
      'If you can, agree an amount with the other parent and write it down. If not, the Child Maintenance Service works it out and can take it from wages. You can get free help to agree from a family mediator or advice from Citizens Advice.',
    says: [
      'child maintenance', 'ex wont pay', 'dad wont pay for kids', 'csa', 'cms', 'money from childs father', 'absent parent',
      'not paying for his kids', 'pay for my kids after split', 'maintenance payments', 'ex stopped paying', 'how much maintenance',
      'hes not paying maintenance', 'deducting too much maintenance', 'self employed ex hiding income',
    ],
    staff: ['CMS', 'CSA', 'collect and pay', 'direct pay', 'NRP', 'non-resident parent', 'family based arrangement'],
    offers: [
      'child maintenance', 'child support payments', 'maintenance calculation', 'family based arrangement', 'collect and pay', 'direct pay',
      'paying parent', 'receiving parent', 'maintenance arrears', 'parents living apart', 'maintenance service', 'separated parents money',
      'cms advice', 'enforcement of maintenance',
    ],
    not: ['grounds maintenance', 'boiler maintenance', 'maintenance loan'],
    related: ['family-mediation', 'family-law', 'benefits-advice', 'lone-parents'],
    terms: ['openEligibility:financial-assistance'],
  },
  {
    id: 'pension-guidance',
    name: 'Pensions and planning for retirement',
    advice:
      'Check your State Pension forecast on GOV.UK; you may be able to fill gaps in your record. Pension Wise gives free guidance from age 50 on pots you have built up. Hang up on anyone who calls out of the blue about your pension.',
    says: [
      'state pension', 'retire', 'retiring', 'pension forecast', 'lost pension', 'work pension', 'pension pot', 'draw my pension',
      'when do i get my pension', 'pension age', 'no stamp', 'gaps in national insurance', 'old workplace pension', 'waspi',
      'how much pension', 'retirement planning', 'pension lump sum', 'take early pension', 'nearly retired',
    ],
    staff: ['Pension Wise', 'NI contributions', 'BR19', 'auto enrolment', 'pension tracing service'],
    offers: [
      'pension wise', 'pension guidance', 'retirement planning', 'state pension', 'workplace pension', 'pension tracing',
      'pre-retirement course', 'planning for later life', 'pension options', 'defined contribution', 'national insurance record',
      'retirement workshop', 'pension benefits', 'state pension forecast',
    ],
    not: ['pension credit'],
    related: ['pension-credit', 'benefits-advice', 'money-guidance'],
    terms: ['openEligibility:retirement-benefits'],
  },
  {
    id: 'tax-help',
    name: 'Help with tax',
    advice:
      'HMRC must help you if you cannot use its website: ask for extra support. TaxAid (and Tax Help for Older People) helps people on low incomes free of charge. File the return even if you cannot pay, then ask for time to pay.',
    says: [
      'tax return', 'hmrc letter', 'self assessment', 'owe tax', 'wrong tax code', 'tax bill', 'emergency tax', 'tax refund',
      'cant pay tax', 'taxed too much', 'tax fine', 'late tax return', 'tax code wrong', 'taxman', 'inland revenue', 'marriage allowance',
      'utr', 'penalty from hmrc',
    ],
    staff: ['HMRC', 'P800', 'SA100', 'UTR', 'time to pay', 'P45', 'P60', 'LITRG', 'Making Tax Digital', 'MTD'],
    offers: [
      'tax advice', 'tax returns', 'self assessment', 'hmrc', 'taxaid', 'tax help for older people', 'low income tax', 'tax codes',
      'time to pay', 'tax clinic', 'tax volunteers', 'income tax queries', 'cis refund', 'tax problems',
    ],
    not: ['council tax', 'road tax', 'bedroom tax', 'car tax'],
    related: ['start-business', 'debt-advice', 'money-guidance'],
    terms: ['openEligibility:tax-preparation'],
  },
  {
    id: 'funeral-costs',
    name: 'Paying for a funeral',
    advice:
      "If you get certain benefits you can claim a Funeral Expenses Payment, and a child's funeral is free of main fees. Ask for the price list and about simple or direct cremation before you sign; a deposit may be all that is due first. If nobody can pay, the council or hospital must arrange a public health funeral.",
    says: [
      'cant afford funeral', 'funeral costs', 'pay for funeral', 'bury my mum', 'bury my dad', 'cheap funeral', 'funeral poverty',
      'money for funeral', 'paupers funeral', 'direct cremation', 'funeral bill', 'no money to bury', 'undertaker bill',
      'cost of cremation', 'help with burial', 'funeral grant', 'funeral director wants deposit', 'headstone cost', 'simple funeral',
    ],
    staff: ['FEP', 'SF200', 'public health funeral', "Children's Funeral Fund", 'social fund funeral payment', 'Down to Earth'],
    offers: [
      'funeral costs', 'funeral expenses payment', 'funeral poverty', 'affordable funerals', 'public health funeral',
      'public health funerals', 'low-cost funeral', 'simple cremation', 'direct cremation', 'fair funerals', 'help with burial',
      'funeral grants', 'no next of kin', 'arrange a funeral', 'funeral director', 'children funeral fund', 'funeral planning',
    ],
    not: ['funeral singing', 'bereavement counselling'],
    related: ['bereavement', 'register-death', 'bereavement-benefits', 'hardship-grants', 'cemeteries'],
    terms: ['esdServiceType:671', 'esdServiceType:329', 'openEligibility:burial-funeral-help'],
  },
];
