import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const rentingRights: Need[] = [
  {
    id: 'housing-advice',
    name: 'Housing advice',
    advice:
      'Shelter (0808 800 4444), Citizens Advice and your council give free housing advice. If you get legal papers, do not wait: you may get a free lawyer through legal aid. Keep texts, letters and photos.',
    says: [
      'housing advice', 'housing problem', 'housing rights', 'where can i live', 'housing help', 'landlord problem', 'tenant rights',
      'housing solicitor', 'need somewhere bigger', 'overcrowded', 'know my rights housing', 'unsuitable housing',
      'housing officer not listening', 'flat too small', 'housing question', 'cant live here anymore', 'trouble with my flat',
      'stuck with housing', 'shelter helpline',
    ],
    staff: ['HLPAS', 'HRA', 'housing options', 'Shelter', 'NHAS', 'HHSRS', 'PRS'],
    offers: [
      'housing advice', 'housing rights', 'housing options', 'housing law', 'housing solicitor', 'housing legal aid', 'tenants rights',
      'housing caseworker', 'specialist housing advice', 'advice on your housing', 'security of tenure', 'housing issues',
      'housing problems', 'housing team', 'housing information', 'housing casework', 'landlord and tenant', 'housing drop-in',
      'advice for tenants',
    ],
    not: ['planning advice', 'house buying fair'],
    related: ['homelessness', 'eviction', 'social-housing', 'private-renting', 'disrepair', 'legal-advice'],
    terms: ['esdServiceType:652', 'esdServiceType:110', 'esdServiceType:109', 'esdServiceType:108', 'openEligibility:housing-advice'],
  },
  {
    id: 'eviction',
    name: 'Facing eviction',
    advice:
      "You do not have to leave on the date in a notice; only a court can order you out and only court bailiffs can remove you. Since 1 May 2026 private landlords in England cannot use 'no fault' section 21. Show the papers to an adviser or the council the same day: free legal help is on hand at court.",
    says: [
      'eviction', 'evicted', 'getting evicted', 'notice to quit', 'section 21', 'landlord wants me out', 'kicked out by landlord',
      'possession order', 'court for house', 'landlord selling', 'bailiffs evicting', 'changed the locks', 'landlord threatening me',
      'told to leave flat', 'two months notice', 'illegal eviction', 'being repossessed', 'losing my flat', 'landlord wants house back',
      'chucked out of flat', 'notice through the door', 'thrown out by landlord', 'eviction letter', 'bailiff date',
    ],
    staff: [
      's.21', 's.8', 'section 8', 'section 21', 'NTQ', 'NOSP', 'possession', 'N5B', 'N244', 'N325', 'HLPAS', 'warrant of possession',
      'suspended possession order', 'SPO', "Renters' Rights Act", 'harassment',
    ],
    offers: [
      'eviction', 'evictions', 'possession proceedings', 'notice seeking possession', 'section 21', 'section 8', 'illegal eviction',
      'harassment by landlord', 'court duty scheme', 'possession hearing', 'possession orders', 'prevent eviction', 'notice to leave',
      'defend possession', 'stop an eviction', 'tenancy sustainment', 'homelessness prevention', 'warrant', 'loss of tenancy',
      'duty solicitor at court', 'housing possession', 'call before you serve', 'notice served',
    ],
    not: ['school exclusion', 'eviction of squirrels', 'eviction reality show'],
    related: ['housing-advice', 'rent-arrears', 'homelessness', 'renters-rights', 'legal-advice'],
    terms: ['esdServiceType:117', 'esdServiceType:110', 'esdServiceType:652', 'openEligibility:housing-advice'],
  },
  {
    id: 'rent-arrears',
    name: 'Behind with rent',
    advice:
      'Talk to your landlord or council housing officer before it grows, and put any deal in writing. Check your benefits, and ask the council for a discretionary housing payment. Rent is a first bill to pay: a free debt adviser can help you fit it in.',
    says: [
      'behind with rent', 'rent arrears', 'owe rent', 'cant pay rent', 'missed rent', 'late with rent', 'rent overdue', 'owe landlord',
      'council rent owing', 'rent debt', 'rent letter', 'two months behind', 'housing association rent owed', 'rent piling up',
      'missed my rent', 'short on rent this month', 'rent due no money',
    ],
    staff: ['arrears', 'NOSP', 'DHP', 'APA', 'pre-action protocol', 'MPTL', 'ground 8', 'UC managed payment', 'income officer'],
    offers: [
      'rent arrears', 'arrears', 'rent account', 'payment plan for rent', 'rent support', 'tenancy at risk', 'income officers',
      'help paying rent', 'rent difficulties', 'sustain your tenancy', 'pre-tenancy', 'discretionary housing payment',
      'money advice for tenants', 'rent debt', 'falling behind with rent', 'financial inclusion officer',
    ],
    not: ['car rental', 'council tax arrears'],
    related: ['debt-advice', 'housing-benefit', 'eviction', 'tenancy-support', 'hardship-grants'],
    terms: [
      'esdServiceType:116', 'esdServiceType:119', 'esdServiceType:120', 'esdServiceType:1148', 'openEligibility:help-pay-for-housing',
    ],
  },
  {
    id: 'renters-rights',
    name: "Private renters' rights",
    advice:
      'Since May 2026 private tenancies in England roll on with no fixed end, rent can go up only once a year and you can challenge it at a tribunal. You can ask to keep a pet. Your deposit must be kept in a protected scheme; if not, you may claim money back.',
    says: [
      'deposit back', 'landlord kept deposit', 'rent increase', 'rent put up', 'landlord wont give deposit', 'letting agent',
      'letting agent fees', 'landlord walks in', 'tenancy agreement', 'renters rights', 'lodger rights', 'hmo', 'shared house problem',
      'bidding war rent', 'pet in rented flat', 'no dss', 'guarantor', 'landlord not registered', 'rogue landlord', 'unfair rent',
      'landlord keeps coming round', 'moved out deposit', 'dodgy landlord', 'slum landlord', 'rent repayment',
    ],
    staff: [
      'AST', 'TDS', 'mydeposits', 'HMO', 'section 13', 'form 4A', 'PRS', "Renters' Rights Act", 'assured periodic', 'selective licensing',
    ],
    offers: [
      'private tenants', 'private rented sector', 'tenancy deposit', 'deposit protection', 'rogue landlords', 'letting agents',
      'renters union', 'houses in multiple occupation', 'rent increase', 'rent repayment orders', 'landlord licensing',
      'private sector housing', 'tenancy agreements', 'renters rights', 'landlord accreditation', 'selective licensing', 'harassment',
      'renting privately', 'tribunal rent', 'private renters', 'unlawful fees',
    ],
    not: ['council tenants panel', 'deposit slip', 'car lease'],
    related: ['disrepair', 'eviction', 'housing-advice', 'private-renting', 'tenants-groups'],
    terms: [
      'esdServiceType:1616', 'esdServiceType:1801', 'esdServiceType:1798', 'esdServiceType:898', 'esdServiceType:1055',
      'esdServiceType:149', 'esdServiceType:1821', 'openEligibility:housing-advice',
    ],
  },
  {
    id: 'private-renting',
    name: 'Finding a private place to rent',
    advice:
      "The council or a local charity may lend the deposit or first month's rent, or give the landlord a bond instead. Landlords may not refuse you because you get benefits or have children. Never pay money before you have seen the place.",
    says: [
      'deposit for flat', 'find a flat', 'rent a room', 'looking for a flat', 'bond scheme', 'rent deposit', 'need a guarantor',
      'room to rent', 'place to rent', 'first months rent', 'cant find anywhere to rent', 'landlords take benefits', 'rent in advance',
      'lodgings', 'bedsit', 'spare room', 'flat share', 'cheap rent', 'somewhere to rent with kids', 'digs', 'dss accepted',
      'looking for a room', 'houseshare', 'lodger', 'cant afford deposit',
    ],
    staff: ['PRS', 'rent deposit scheme', 'lettings', 'Rent a Room'],
    offers: [
      'rent deposit', 'deposit bond', 'bond scheme', 'rent in advance', 'rent guarantee', 'private rented accommodation',
      'access to private rented', 'social lettings agency', 'landlords who accept benefits', 'private landlords', 'find a home to rent',
      'prs access', 'lodgings', 'homeshare', 'lodger scheme', 'shared houses', 'tenancy deposit loan', 'pre-tenancy training', 'viewings',
      'guarantor scheme', 'room in a shared house', 'property search', 'letting service', 'deposit guarantee',
    ],
    not: ['bottle deposit', 'deposit account', 'hire a room for party', 'room hire'],
    related: ['homelessness', 'social-housing', 'renters-rights', 'housing-benefit', 'moving-home'],
    terms: [
      'esdServiceType:1154', 'esdServiceType:108', 'esdServiceType:1147', 'openEligibility:help-find-housing',
      'openEligibility:help-pay-for-housing',
    ],
  },
  {
    id: 'disrepair',
    name: 'Repairs your landlord will not do',
    advice:
      "Report it in writing with photos and keep a copy. Council and housing association tenants can complain, then go free to the Housing Ombudsman; private tenants can ask the council's environmental health team to inspect. Do not stop your rent.",
    says: [
      'landlord wont fix', 'repairs', 'disrepair', 'leak', 'leaking ceiling', 'no hot water landlord', 'housing association repairs',
      'council repairs', 'broken window', 'toilet wont flush', 'report a repair', 'ceiling coming down', 'boiler broke landlord',
      'roof leaks', 'front door wont lock', 'faulty electrics', 'housing ombudsman', 'repairs not done', 'waited months for repair',
      'blocked toilet', 'landlord ignoring me', 'lift broken in flats', 'flat falling to bits', 'drains blocked', 'unsafe house',
    ],
    staff: [
      'HHSRS', 'section 11', 's.11', 'LGSR', 'EICR', 'EHO', 'Housing Ombudsman', "Awaab's Law", 'category 1 hazard',
      'fitness for human habitation', 'Decent Homes', 'stage 2 complaint',
    ],
    offers: [
      'disrepair', 'housing repairs', 'repairs service', 'report a repair', 'emergency repairs', 'housing standards', 'housing conditions',
      'improvement notice', 'hazards', 'category 1 hazards', 'private sector housing enforcement', 'landlord repair',
      'out of hours repairs', 'repairs line', 'responsive repairs', 'property inspection', 'unsafe housing', 'substandard',
      'poor housing conditions', 'housing ombudsman', 'enforcement action against landlords', 'gas safety',
    ],
    not: ['repair cafe', 'bike repair', 'car repair', 'phone repair', 'clothes repair', 'handyman'],
    related: ['damp-mould', 'renters-rights', 'housing-advice', 'tenants-groups', 'complaints'],
    terms: [
      'esdServiceType:141', 'esdServiceType:139', 'esdServiceType:140', 'esdServiceType:142', 'esdServiceType:1801', 'esdServiceType:1821',
      'esdServiceType:150', 'esdServiceType:1796', 'openEligibility:maintenance-repairs',
    ],
  },
  {
    id: 'damp-mould',
    name: 'Damp and mould',
    advice:
      "Report it to your landlord in writing with photos, and say if anyone is ill, pregnant, very young or old. Social landlords must look into it and make it safe within set times (Awaab's Law). If a private landlord does nothing, ask the council to inspect. Seek a GP if breathing is bad.",
    says: [
      'mould', 'damp', 'black mould', 'mouldy', 'mould on walls', 'wet walls', 'mould making kids ill', 'condensation', 'damp bedroom',
      'baby coughing damp flat', 'mushrooms growing on wall', 'black spots on wall', 'mouldy clothes', 'smells damp', 'mold',
      'wallpaper peeling damp', 'rising damp', 'asthma from damp', 'clarty walls', 'landlord says its condensation',
    ],
    staff: ['HHSRS', "Awaab's Law", 'EHO', 'dehumidifier'],
    offers: [
      'damp and mould', 'damp', 'mould', 'condensation', "awaab's law", 'healthy homes', 'dehumidifier', 'respiratory illness housing',
      'damp survey', 'ventilation', 'mould treatment', 'mould growth', 'cold damp homes', 'housing conditions', 'damp inspection',
      'housing hazards', 'environmental health inspection',
    ],
    not: ['mould clay', 'baking mould', 'compost mould'],
    related: ['disrepair', 'renters-rights', 'warmer-homes', 'housing-advice'],
    terms: [
      'esdServiceType:1801', 'esdServiceType:1821', 'esdServiceType:141', 'esdServiceType:150', 'openEligibility:maintenance-repairs',
    ],
  },
];
