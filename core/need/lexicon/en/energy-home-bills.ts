import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const energyHomeBills: Need[] = [
  {
    id: 'energy-bills',
    name: 'Gas and electric bills',
    advice:
      'Ring your supplier before you fall behind: they must offer a plan you can afford and may have a grant. Ask about the £150 Warm Home Discount and the free Priority Services Register. Free energy advisers can deal with the supplier for you.',
    says: [
      'gas bill', 'electric bill', 'electricity bill', 'cant afford heating', 'heating or eating', 'energy bill', 'leccy bill',
      'freezing in house', 'house is freezing', 'scared to put heating on', 'cant pay gas', 'direct debit gone up', 'cold house',
      'british gas', 'wrong bill', 'estimated bill', 'warm home discount', 'energy debt', 'energy company', 'smart meter',
      'switch supplier', 'fuel poverty', 'big bill', 'sat in coat indoors', 'cant keep warm', 'baltic in here', 'catch up bill',
    ],
    staff: ['WHD', 'PSR', 'Ofgem', 'Priority Services Register', 'back billing', 'fuel poverty', 'standing charge', 'Energy Ombudsman'],
    offers: [
      'fuel poverty', 'energy advice', 'energy bills', 'energy efficiency advice', 'warm home discount', 'priority services register',
      'energy debt', 'switching', 'smart meters', 'energy suppliers', 'tariffs', 'energy champions', 'cheaper to heat', 'keeping warm',
      'affordable warmth', 'home energy visit', 'energy vouchers', 'reduce energy bills', 'draught proofing', 'utility bills',
      'energy doctor', 'cold homes', 'energy clinic', 'fuel debt', 'heating costs',
    ],
    not: ['green energy careers', 'low energy', 'no energy tired', 'electric bike', 'electric car'],
    related: ['energy-vouchers', 'warmer-homes', 'warm-space', 'debt-advice', 'hardship-grants', 'water-bills'],
    terms: ['esdServiceType:880', 'esdServiceType:269', 'openEligibility:help-pay-for-utilities'],
  },
  {
    id: 'energy-vouchers',
    name: 'Prepayment meter top-up',
    advice:
      'If your prepay meter is nearly out, ring the supplier now and ask for emergency credit: they must offer it, and more if you are ill, old or have young children. Food banks, councils and advisers can give a fuel voucher. If you smell gas, call 0800 111 999.',
    says: [
      'meter run out', 'no electric', 'no gas', 'top up', 'prepay', 'prepayment meter', 'emergency credit', 'lecky gone off', 'no leccy',
      'key meter', 'off supply', 'no credit on meter', 'fuel voucher', 'pay point top up', 'sat in the dark', 'meter run out tonight',
      'gas card', 'electric run out', 'run out of oil', 'heating oil', 'no money for the meter', 'tokens for meter', 'no heating tonight',
      'cut off electric',
    ],
    staff: ['PPM', 'PAYG', 'self-disconnection', 'Fuel Bank', 'fuel voucher', 'forced PPM', 'discretionary credit', 'friendly credit'],
    offers: [
      'fuel vouchers', 'fuel voucher', 'prepayment meter', 'prepayment', 'top-up vouchers', 'fuel bank', 'emergency credit',
      'energy voucher', 'self-disconnection', 'pre-pay customers', 'off supply', 'pay as you go meters', 'heating oil', 'solid fuel',
      'top up gas and electric', 'meter credit', 'crisis energy',
    ],
    not: ['phone top up', 'top up income', 'parking meter', 'power cut'],
    related: ['energy-bills', 'hardship-grants', 'food-bank', 'power-cut', 'warm-space'],
    terms: ['esdServiceType:1795', 'openEligibility:help-pay-for-utilities', 'openEligibility:emergency-payments'],
  },
  {
    id: 'warmer-homes',
    name: 'Insulation, boilers and a warmer home',
    advice:
      'Grants can pay for insulation, heating and solar panels if your income is low or someone is ill from the cold. Ask your council about the Warm Homes: Local Grant, and your supplier or landlord too. Never sign up with someone who knocks at the door.',
    says: [
      'insulation', 'boiler broken', 'no heating', 'new boiler', 'draughty', 'draughts', 'loft insulation', 'heat pump', 'solar panels',
      'windows let cold in', 'double glazing grant', 'free boiler', 'old boiler', 'boiler packed in', 'storage heaters',
      'make house warmer', 'cavity wall', 'cold flat', 'eco grant', 'freezing flat', 'boiler grant', 'radiators dont work',
      'thick curtains', 'boilers knackered', 'draught excluder', 'epc',
    ],
    staff: ['ECO4', 'ECO Flex', 'LA Flex', 'GBIS', 'WHLG', 'EPC', 'retrofit', 'Warm Homes Local Grant', 'Warm Homes Plan', 'SAP', 'ASHP'],
    offers: [
      'insulation', 'boiler replacement', 'first time central heating', 'energy efficiency measures', 'draught proofing', 'loft insulation',
      'cavity wall', 'retrofit', 'eco4', 'warm homes', 'heating repairs', 'boiler repairs', 'heating grants', 'solar panels', 'heat pumps',
      'energy efficient', 'home energy assessment', 'handy hints to stay warm', 'free energy measures', 'low carbon homes', 'epc',
      'healthy homes', 'radiator panels', 'warm and well', 'cold home referral',
    ],
    not: ['solar eclipse', 'warm welcome', 'warm space', 'emergency boiler suit'],
    related: ['energy-bills', 'home-improvement-grants', 'damp-mould', 'handyperson', 'climate-action'],
    terms: ['esdServiceType:880', 'esdServiceType:269', 'esdServiceType:433', 'openEligibility:maintenance-repairs'],
  },
  {
    id: 'water-bills',
    name: 'Water bills',
    advice:
      'A water company cannot cut off your home for not paying. Ask it about a social tariff, which lowers bills for people on low incomes, or WaterSure if you have a meter and use a lot through illness or a big family. A free meter can save money if you live alone.',
    says: [
      'water bill', 'water rates', 'cant pay water', 'water meter', 'sewerage bill', 'water debt', 'water too dear', 'behind with water',
      'water company', 'leak on my pipe', 'big family water bill', 'medical water use', 'water cut off', 'cheaper water', 'water charges',
      'united utilities', 'thames water', 'southern water', 'severn trent bill', 'anglian water',
    ],
    staff: ['WaterSure', 'social tariff', 'CCW', 'water support scheme', 'Ofwat', 'Big Difference Scheme'],
    offers: [
      'water bills', 'social tariff', 'watersure', 'water debt', 'water charges', 'water meters', 'water company', 'water poverty',
      'reduced water tariff', 'sewerage charges', 'water efficiency', 'water support', 'capped bill', 'priority services',
      'water saving devices', 'water rates',
    ],
    not: ['water sports', 'water aerobics', 'flood water', 'water leak ceiling'],
    related: ['debt-advice', 'energy-bills', 'money-guidance'],
    terms: ['openEligibility:help-pay-for-utilities'],
  },
  {
    id: 'broadband-phone-bills',
    name: 'Cheaper internet and phone',
    advice:
      'If you get Universal Credit or Pension Credit, ask for a social tariff: broadband from about £12 to £20 a month with no fee to switch. The National Databank gives free mobile data through libraries and charities. Tell your firm if you cannot pay; it should not cut you off at once.',
    says: [
      'cheap broadband', 'cheap internet', 'phone bill', 'wifi bill', 'no internet at home', 'internet too dear', 'mobile bill', 'no data',
      'run out of data', 'free sim', 'sim card', 'no credit on phone', 'cut off internet', 'social tariff', 'cant afford wifi',
      'phone cut off', 'landline going digital', 'free wifi', 'cheaper contract', 'cant call jobcentre no credit', 'broadband on benefits',
      'data sim',
    ],
    staff: ['social tariff', 'National Databank', 'digital voice', 'Ofcom', 'BT Home Essentials', 'VOXI For Now', 'data poverty', 'PSTN'],
    offers: [
      'free sim cards', 'data bank', 'databank', 'national databank', 'mobile data', 'social tariff', 'broadband social tariff',
      'free wifi', 'connectivity', 'sim cards', 'data poverty', 'digital inclusion hub', 'data vouchers', 'affordable broadband',
      'home internet', 'digital switchover', 'free data', 'minutes and texts',
    ],
    not: ['data protection', 'blood phone', 'helpline number', 'database'],
    related: ['devices', 'it-access', 'digital-skills', 'money-guidance'],
    terms: ['esdServiceType:442', 'openEligibility:help-pay-for-utilities'],
  },
  {
    id: 'power-cut',
    name: 'Power cuts',
    advice:
      'Call 105 free, day or night, to report a power cut or a fallen line; if the wires are down, stay well away and call 999 if someone is in danger. If you rely on power for medical kit or are old, ill or have a baby, join the Priority Services Register.',
    says: [
      'power cut', 'lights gone out', 'electric off in street', 'blackout', 'power out', 'no power whole street', '105',
      'when will power be back', 'oxygen machine no power', 'cable down', 'stairlift stopped power', 'electricity gone off everywhere',
      'fuse box tripped', 'water off in street', 'burst main', 'no water', 'gas leak', 'smell gas',
    ],
    staff: ['105', 'DNO', 'PSR', 'UKPN', 'outage', 'network operator'],
    offers: [
      'power cut', 'power cuts', 'priority services register', 'network operator', 'electricity network', 'loss of supply', 'outages',
      'welfare packs', 'emergency power', 'call 105', 'interruption to supply', 'supply interruption', 'generator', 'bottled water',
      'gas emergency', 'medically dependent',
    ],
    not: ['power of attorney', 'flower power', 'manpower', 'prepay meter'],
    related: ['energy-vouchers', 'flooding-emergencies', 'warm-space'],
    terms: ['esdServiceType:794', 'esdServiceType:1307', 'openEligibility:disaster-response'],
  },
];
