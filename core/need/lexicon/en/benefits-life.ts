import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const benefitsLife: Need[] = [
  {
    id: 'pension-credit',
    name: 'Pension Credit and help for pensioners',
    advice:
      'Pension Credit tops up income if you have reached State Pension age, even if you own your home or have savings. It opens the door to more: help with heating, council tax, dental costs and a free TV licence at 75. Claim free by phone on 0800 99 1234 or online.',
    says: [
      'pension credit', 'pensioner no money', 'pension not enough', 'winter fuel payment', 'free tv licence', 'top up my pension',
      'old and cant afford heating', 'nan struggling with bills', 'only got state pension', 'mum on pension', 'pensioner benefits',
      'low pension', 'winter fuel', 'fuel payment for pensioners', 'small pension', 'grandparents money', 'help for oaps',
    ],
    staff: ['guarantee credit', 'savings credit', 'WFP', 'winter fuel payment', 'SMI', 'over 75 TV licence', 'mixed age couple'],
    offers: [
      'pension credit', 'guarantee credit', 'older people benefits', 'benefits for pensioners', 'winter fuel payment',
      'income in later life', 'over state pension age', 'later life money', 'free tv licence', 'benefit check for over',
      'pensioner poverty', 'unclaimed pension credit', 'age uk information', 'later life advice',
    ],
    not: ['credit union', 'universal credit'],
    related: ['attendance-allowance', 'energy-bills', 'benefits-advice', 'housing-benefit', 'pension-guidance', 'council-tax-reduction'],
    terms: ['openEligibility:retirement-benefits', 'esdServiceType:190'],
  },
  {
    id: 'attendance-allowance',
    name: 'Attendance Allowance',
    advice:
      'If you are over State Pension age and need help with washing, dressing or to stay safe, you may get Attendance Allowance. Savings and income do not matter, and you do not need to have a carer. The form is long, so ask Age UK or a welfare adviser to fill it in with you.',
    says: [
      'attendance allowance', 'mum needs help washing', 'dad cant manage money help', 'benefit for old person', 'dementia benefit',
      'needs care at night', 'elderly benefits', 'needs looking after money', 'over 66 disabled', 'nan needs help dressing',
      'grandad falls money', 'pension age disability', 'money for care at home', 'cant do buttons', 'help for elderly parent money',
    ],
    staff: ['AA1', 'AA1A', 'attendance allowance higher rate', 'SR1', 'special rules', 'DS1500'],
    offers: [
      'attendance allowance', 'aa forms', 'benefits for older people', 'over state pension age', 'help with personal care costs',
      'aa claim', 'complete the attendance allowance form', 'home visits for forms', 'disability benefits for pensioners',
      'attendance allowance claims', 'later life benefits', 'special rules', 'day or night care needs',
      'information and advice for over 65s',
    ],
    not: ['school attendance', 'attendance officer', 'dog attendance'],
    related: ['pension-credit', 'disability-benefits', 'carers-allowance', 'benefits-advice', 'care-at-home'],
    terms: ['openEligibility:disability-benefits', 'esdServiceType:189', 'esdServiceType:190'],
  },
  {
    id: 'carers-allowance',
    name: "Carer's Allowance and money for carers",
    advice:
      "You may get Carer's Allowance if you care 35 hours a week or more for someone on a disability benefit and earn under a set limit. If you get other benefits it may add a carer amount instead. Check first: claiming can cut what the person you look after gets.",
    says: [
      'carers allowance', 'paid to look after', 'money for caring', 'gave up work to care', 'get paid to care for mum',
      'look after my husband money', 'carer benefits', 'carers credit', 'caring 35 hours', 'paid for caring for son', 'allowance for carer',
      'carers overpayment', 'earn too much carers', 'caring and skint', 'carer element',
    ],
    staff: ["carer's element", 'carer premium', 'DS700', 'carers credit', 'underlying entitlement'],
    offers: [
      'carers allowance', 'carer element', 'carers credit', 'benefits for carers', 'financial support for carers', 'carer premium',
      '35 hours a week', 'caring costs', 'carers benefits check', 'carers grant', "carer's allowance", 'carer premiums',
      'money advice for carers', 'financial help for unpaid carers',
    ],
    not: ['care worker pay', 'foster carer allowance', 'carer jobs'],
    related: ['carers', 'benefits-advice', 'disability-benefits', 'attendance-allowance'],
    terms: ['esdServiceType:1437', 'openEligibility:government-benefits'],
  },
  {
    id: 'child-benefit',
    name: 'Child Benefit and money for families',
    advice:
      'Claim Child Benefit as soon as the birth is registered; it can go back only three months. Claim even if you earn well and take no payment, as it protects your State Pension. A first baby may also bring a Sure Start Maternity Grant of £500 if you get certain benefits.',
    says: [
      'child benefit', 'family allowance', 'money for kids', 'new baby money', 'maternity grant', 'sure start grant',
      'having a baby no money', 'maternity pay', 'maternity allowance', 'cant afford baby', 'pregnant and skint',
      'pregnant what can i claim', 'maternity leave money', 'kids money', 'child benefit stopped', 'bairns money', 'paternity pay',
      'money for new mum', 'grant for baby',
    ],
    staff: ['CH2', 'HICBC', 'SMP', 'MA1', 'SSMG', 'SF100', 'MATB1', 'SPP'],
    offers: [
      'child benefit', 'maternity allowance', 'sure start maternity grant', 'maternity benefits', 'benefits for families',
      'maternity rights', 'money for parents', 'statutory maternity pay', 'high income child benefit', 'family benefits',
      'pregnancy benefits', 'maternity grant', 'paternity pay', 'expectant mothers benefits',
    ],
    not: ['benefit of the child', 'child benefits from play'],
    related: ['healthy-start', 'baby-bank', 'benefits-advice', 'universal-credit', 'childcare-costs'],
    terms: ['openEligibility:government-benefits', 'esdServiceType:190'],
  },
  {
    id: 'healthy-start',
    name: 'Healthy Start food card',
    advice:
      'If you are at least 10 weeks pregnant or have a child under four and get certain benefits, a Healthy Start card pays towards milk, fruit, vegetables and formula each week. You also get free vitamins. Apply online; a midwife, health visitor or family hub can help.',
    says: [
      'healthy start', 'milk vouchers', 'formula vouchers', 'baby milk', 'cant afford formula', 'milk tokens', 'fruit and veg vouchers',
      'food card baby', 'free vitamins', 'prepaid card milk', 'running out of formula', 'formula too dear', 'watering down formula',
      'pregnancy vitamins', 'help buying baby milk', 'milk for baby',
    ],
    staff: ['Healthy Start vitamins', 'Best Start Foods', 'Nursery Milk Scheme', 'NHSBSA'],
    offers: [
      'healthy start', 'healthy start card', 'healthy start vouchers', 'vitamin d drops', 'free vitamins', 'vitamins for pregnant women',
      'fruit and vegetables vouchers', 'under four', 'infant formula', 'milk vouchers', 'healthy start vitamins', 'prepaid card',
      'rose vouchers', 'alexandra rose',
    ],
    not: ['healthy start to the day', 'head start', 'healthy eating start up'],
    related: ['baby-bank', 'food-bank', 'child-benefit', 'free-school-meals', 'breastfeeding'],
    terms: ['openEligibility:food-benefits', 'openEligibility:diapers-formula', 'openEligibility:help-pay-for-food'],
  },
  {
    id: 'bereavement-benefits',
    name: 'Money after a death',
    advice:
      'If your husband, wife, civil partner or partner you had children with has died, you may get Bereavement Support Payment. Claim within three months to get it all. Use Tell Us Once to tell most of government in one go.',
    says: [
      'husband died money', 'widow benefits', 'widows pension', 'partner died bills', 'bereavement payment', 'wife passed away money',
      'lost husband cant pay bills', 'money after death', 'widowed and kids', 'widowers benefit', 'tell us once', 'bereavement allowance',
      'partner died benefits stopped', 'estate debts', 'he died and left debts',
    ],
    staff: ['BSP', 'Tell Us Once', 'bereavement support payment', 'DWP bereavement service'],
    offers: [
      'bereavement support payment', 'bereavement benefits', 'widowed parents', 'tell us once', 'practical help after a death',
      'financial support after bereavement', 'benefits after a death', 'widows', 'practical matters after a death',
      'dealing with the estate', 'bereavement payments', 'widowed', 'lower rate payment', 'money matters when someone dies',
    ],
    not: ['bereavement counselling', 'dog bereavement'],
    related: ['bereavement', 'funeral-costs', 'register-death', 'benefits-advice', 'probate'],
    terms: ['esdServiceType:190', 'openEligibility:government-benefits'],
  },
  {
    id: 'childcare-costs',
    name: 'Help with childcare costs',
    advice:
      'Working parents can get 30 funded hours from nine months old in term time; some two-year-olds on low incomes get 15 hours. Tax-Free Childcare adds £2 for each £8, or Universal Credit can pay back up to 85%. Check which is best on the Childcare Choices website, then ask your council for places.',
    says: [
      'childcare costs', 'cant afford nursery', 'free hours', '30 hours', '15 hours', 'funded nursery', 'nursery fees',
      'tax free childcare', 'help paying childminder', 'free childcare', 'childcare too dear', 'nursery too expensive',
      '2 year old funding', 'childcare code', 'work childcare money', 'pay for after school club', 'term time hours',
    ],
    staff: ['EYPP', '30 hours code', 'eligibility code', 'working entitlement', 'childcare element', 'disability access fund'],
    offers: [
      'funded hours', 'funded places', '30 hours', '15 hours', 'two year old funding', 'tax-free childcare', 'childcare vouchers',
      'free early education', 'help with childcare costs', 'early years entitlement', 'funded two year olds', 'early years pupil premium',
      'working families entitlement', 'childcare element', 'eligible two year olds',
    ],
    not: ['15 hours open', '30 hours contract'],
    related: ['childcare', 'universal-credit', 'child-benefit', 'family-hub'],
    terms: ['esdServiceType:1741', 'esdServiceType:888', 'esdServiceType:50', 'openEligibility:help-pay-for-childcare'],
  },
];
