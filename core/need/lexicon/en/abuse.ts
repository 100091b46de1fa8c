import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const abuse: Need[] = [
  {
    id: 'domestic-abuse',
    name: 'Domestic abuse',
    advice:
      'If you are in danger call 999; if you cannot speak, cough or tap and then press 55. The National Domestic Abuse Helpline, 0808 2000 247, is free day and night and can find a safe place or a worker near you. Abuse can be control, threats, money or tracking your phone, not only hitting, and it happens to men and women.',
    says: [
      'he hits me', 'she hits me', 'domestic violence', 'domestic abuse', 'partner controlling', 'he checks my phone',
      'wont let me see my family', 'scared of my husband', 'walking on eggshells', 'he controls the money', 'strangled me', 'gaslighting',
      'abusive relationship', 'threatens me', 'he beats me', 'my ex wont leave me alone', 'scared to go home', 'coercive control',
      'mum getting hit by dad', 'he wont let me work', 'tracking my phone', 'leave my partner safely', 'she kicks off and hits me',
      'boyfriend pushes me', 'son hits me', 'violent partner', 'feart of him', 'living in fear', 'says ill lose the kids',
      'nonmolestation order', 'black eye',
    ],
    staff: ['DA', 'DV', 'DASH', 'MARAC', 'IDVA', 'NMO', 'DVPO', 'DVPN', 'Clares Law', 'DVDS', 'VAWG', 'Sanctuary scheme', 'IRIS'],
    offers: [
      'domestic abuse', 'domestic violence', 'idva', 'independent domestic violence adviser', 'freedom programme', 'coercive control',
      'survivors of domestic abuse', 'violence against women and girls', 'womens aid', 'safety planning', 'survivors',
      'outreach worker for abuse', 'non-molestation', 'power to change', 'own my life', 'male victims', 'marac', 'sanctuary scheme',
      'abusive relationships', 'healthy relationships', 'victims of abuse', 'escaping abuse', 'specialist domestic',
      'controlling behaviour', 'recovery toolkit', 'children who witness abuse', 'lgbt domestic abuse', 'freephone helpline for women',
    ],
    not: ['domestic appliances', 'domestic cleaning', 'domestic waste', 'animal abuse', 'hate abuse', 'domestic heating'],
    related: ['refuge', 'sexual-assault', 'stalking', 'perpetrator', 'housing-advice', 'family-law', 'child-safeguarding', 'womens-groups'],
    terms: [
      'esdServiceType:164', 'esdServiceType:870', 'openEligibility:help-escape-violence', 'openEligibility:domestic-violence-survivors',
      'openEligibility:immediate-safety', 'openEligibility:in-danger',
    ],
  },
  {
    id: 'refuge',
    name: 'Refuge and a safe place to stay',
    advice:
      'Call 0808 2000 247, free at any hour, and they will look for a refuge with space, often away from your area, for you and your children. You do not need to have been hit, or to have proof. The council must also help if you are homeless because of abuse; pack papers, medicines and keys if it is safe.',
    says: [
      'refuge', 'womens refuge', 'safe house', 'somewhere safe to stay from him', 'need to leave tonight with kids', 'escape my husband',
      'run away from abuser', 'shelter for women', 'leave with my children nowhere to go', 'hide from ex', 'get out before he comes home',
      'safe place for me and the bairns', 'mens refuge', 'refuge that takes pets', 'fleeing', 'safe place tonight',
    ],
    staff: ['refuge', 'DV refuge', 'safe accommodation', 'Routes to Support', 'NRPF refuge', 'by and for refuge'],
    offers: [
      'refuge', 'refuge accommodation', 'safe accommodation', 'women and children fleeing', 'emergency accommodation for women',
      'safe house', 'dispersed accommodation', 'fleeing domestic abuse', 'refuge provision', 'secure accommodation for survivors',
      'womens aid refuge', 'crisis accommodation', 'bedspaces', 'male refuge', 'move-on from refuge', 'pet fostering for people fleeing',
    ],
    not: ['refugee', 'wildlife refuge', 'animal shelter', 'bus shelter'],
    related: ['domestic-abuse', 'homelessness', 'forced-marriage-fgm', 'sexual-assault', 'housing-advice'],
    terms: [
      'esdServiceType:1714', 'openEligibility:safe-housing', 'openEligibility:help-escape-violence', 'openEligibility:emergency-shelter',
    ],
  },
  {
    id: 'perpetrator',
    name: 'Stopping hurting your partner',
    advice:
      'It takes courage to say you are hurting someone, and you can change if you want to. A behaviour-change course helps you face what you have done and learn to stop; the Respect Phoneline gives private advice. Anger courses are not the right thing for abuse at home.',
    says: [
      'i hit my wife', 'i hit my girlfriend', 'i hurt my partner', 'i want to stop being abusive', 'i lose it with my partner',
      'i am controlling my girlfriend', 'scared ill hurt my family', 'i am violent', 'perpetrator programme',
      'i need to change my behaviour', 'i shove her', 'i keep smashing things at home', 'he needs help to stop hitting',
      'jealous check her phone', 'court says i need a course', 'i threatened my ex',
    ],
    staff: ['DVPP', 'DAPP', 'Respect', 'Caring Dads', 'BBR', 'Drive', 'perpetrator', 'CIFA', 'Up2U'],
    offers: [
      'perpetrators', 'behaviour change programme', 'domestic abuse perpetrator', 'respect accredited', 'those who use abusive behaviours',
      'people who harm', 'using violence', 'change your behaviour', 'caring dads', 'stop abusing', 'harmful behaviours in relationships',
      'drive project', 'for men who want to stop', 'relationships without fear', 'people causing harm',
    ],
    related: ['anger', 'domestic-abuse', 'talking-therapies', 'parenting'],
    terms: ['esdServiceType:870'],
  },
  {
    id: 'sexual-assault',
    name: 'Rape and sexual assault',
    advice:
      'If you are in danger or hurt call 999. A sexual assault referral centre (SARC) can see you day or night, check you over, give medicine and keep evidence, and you do not have to tell the police. Rape crisis centres give free counselling and a worker who stands by you, even if it was years ago.',
    says: [
      'raped', 'rape', 'sexually assaulted', 'sexual assault', 'was forced to have sex', 'he touched me down there', 'molested', 'groped',
      'spiked drink', 'drink spiking', 'abused as a child sexually', 'had sex while asleep', 'uncle touched me', 'my husband forces me',
      'assaulted on night out', 'indecent images of me', 'revenge porn', 'survivor of sexual abuse', 'sexual abuse', 'groomed as a kid',
      'didnt consent', 'my boss touched me', 'flashed at me',
    ],
    staff: ['SARC', 'ISVA', 'CHISVA', 'RASSO', 'FME', 'SV', 'CSA', 'IICSA'],
    offers: [
      'sexual assault referral centre', 'sarc', 'rape crisis', 'isva', 'independent sexual violence adviser',
      'survivors of sexual violence', 'sexual abuse counselling', 'forensic examination', 'rape and sexual abuse', 'sexual violence',
      'childhood sexual abuse survivors', 'survivors trust', 'male survivors', 'specialist trauma counselling', 'victims of rape', 'chisva',
      'non-consensual', 'intimate image abuse', 'pre-trial therapy',
    ],
    not: ['sexual health', 'grape', 'scrape', 'oilseed rape'],
    related: ['domestic-abuse', 'trauma', 'sexual-health', 'victims', 'child-safeguarding', 'mental-health-crisis'],
    terms: ['esdServiceType:164', 'openEligibility:sexual-assault-survivors', 'esdServiceType:1816'],
  },
  {
    id: 'stalking',
    name: 'Stalking and harassment',
    advice:
      'If someone keeps following, watching, messaging or turning up, trust your feeling and tell the police: 101, or 999 if you are scared now. Keep a diary and screen shots, and do not reply. Specialist advocates can make a safety plan and push for a court order.',
    says: [
      'stalker', 'stalking', 'being followed', 'my ex keeps turning up', 'wont stop messaging me', 'harassing me', 'harassment',
      'waiting outside my house', 'fake accounts messaging', 'he follows me home', 'wont take no for an answer', 'tracker on my car',
      'airtag', 'obsessed with me', 'watching my house', 'silent calls', 'creepy man following me', 'unwanted gifts sent',
    ],
    staff: ['SPO', 'ISAC', 'S-DASH', 'Suzy Lamplugh', 'Paladin', 'MASIP'],
    offers: [
      'stalking', 'stalking advocacy', 'harassment', 'victims of stalking', 'isac', 'stalking protection', 'paladin', 'suzy lamplugh',
      'unwanted contact', 'cyberstalking', 'safety planning', 'being followed', 'obsessive behaviour', 'digital stalking',
      'stalking clinic',
    ],
    not: ['bailiffs harassment', 'sexual harassment at work training', 'beanstalk'],
    related: ['domestic-abuse', 'victims', 'online-safety', 'legal-advice'],
    terms: ['esdServiceType:870'],
  },
  {
    id: 'forced-marriage-fgm',
    name: 'Forced marriage, FGM and "honour" abuse',
    advice:
      'No one may force you to marry, and marrying under 18 is against the law here. If you or someone you know is to be taken abroad, call 999 or the Forced Marriage Unit, and do not tell the family. NHS clinics for women who have had FGM are free and you can refer yourself in many places.',
    says: [
      'forced marriage', 'being made to marry', 'parents taking me abroad to marry', 'honour abuse', 'fgm', 'female circumcision',
      'cut down there', 'cutting season', 'family will kill me', 'shame on the family', 'arranged marriage dont want it',
      'not allowed out by brothers', 'dishonour', 'married at 16', 'cousin marriage forced', 'threatened because im gay family',
      'breast ironing', 'uncles threatening me', 'held passport to marry', 'virginity test',
    ],
    staff: ['FM', 'FMU', 'FMPO', 'HBA', 'HBV', 'FGM', 'FGMPO', 'so-called honour', 'Karma Nirvana', 'breast flattening', 'IKWRO'],
    offers: [
      'forced marriage', 'fgm', 'female genital mutilation', 'honour based abuse', 'so-called honour', 'karma nirvana', 'harmful practices',
      'fgm clinic', 'south asian women', 'de-infibulation', 'breast flattening', 'deinfibulation', 'culturally sensitive',
      'multi-lingual support for women', 'marriage without consent', 'middle eastern and north african women', 'ritual abuse',
    ],
    not: ['marriage certificate', 'marriage counselling', 'honours degree'],
    related: ['refuge', 'domestic-abuse', 'womens-groups', 'child-safeguarding', 'immigration-advice'],
    terms: ['esdServiceType:164', 'openEligibility:help-escape-violence', 'esdServiceType:266'],
  },
  {
    id: 'modern-slavery',
    name: 'Modern slavery and trafficking',
    advice:
      'If someone is in danger call 999. The Modern Slavery Helpline is open day and night with interpreters, and can help you get a safe house without going to the police first. It is slavery if someone keeps your passport or wages, or makes you work, steal or have sex by threats.',
    says: [
      'modern slavery', 'trafficked', 'trafficking', 'boss took my passport', 'not paid forced to work', 'made to work for nothing',
      'forced into sex work', 'living at the car wash', 'workers locked in', 'cant leave my job they threaten me',
      'domestic worker abused by family', 'owe money for my journey', 'nail bar girls look scared', 'slave', 'made to beg',
      'forced to sell', 'gangmaster', 'house full of workers', 'cuckooed', 'dealers took over my flat',
    ],
    staff: ['NRM', 'MSVCC', 'GLAA', 'MS', 'first responder', 'NRPF', 'ICTG', 'cuckooing', 'FSH'],
    offers: [
      'modern slavery', 'human trafficking', 'national referral mechanism', 'survivors of trafficking', 'exploitation',
      'victims of slavery', 'forced labour', 'safe house for survivors', 'first responder', 'domestic servitude', 'labour exploitation',
      'sexual exploitation', 'cuckooing', 'anti-slavery', 'post nrm', 'survivor care', 'gangmasters', 'unseen',
    ],
    not: ['history of slavery', 'slavery museum', 'traffic', 'traffic jam'],
    related: ['youth-exploitation', 'immigration-advice', 'sex-workers', 'workplace-rights', 'refuge'],
    terms: ['esdServiceType:164', 'openEligibility:human-trafficking-survivors', 'openEligibility:help-escape-violence'],
  },
  {
    id: 'adult-safeguarding',
    name: 'Worried that an adult is being abused or neglected',
    advice:
      "If there is danger now call 999. Otherwise ring your council's adult social care team and say you have a safeguarding concern; you can stay unnamed. It covers harm by carers, family or strangers, theft, neglect, and people who are not looking after themselves.",
    says: [
      'carer stealing from mum', 'old man being abused', 'care home neglect', 'neighbour not looking after himself', 'elderly abuse',
      'bruises on grandad', 'someone taking grans money', 'vulnerable adult', 'carer shouting at her', 'mum left in wet bed',
      'disabled man being bullied at home', 'son taking her pension', 'report abuse of adult', 'befriended him and moved in',
      'not being fed', 'worried about old lady next door', 'taking advantage of', 'being ripped off by carer',
    ],
    staff: ['s42', 'SAB', 'MASH', 'MCA', 'DoLS', 'PiPoT', 'self-neglect', 'organisational abuse', 'safeguarding referral', 'LPS', 'MARM'],
    offers: [
      'safeguarding adults', 'adult safeguarding', 'adult protection', 'vulnerable adults', 'abuse or neglect', 'safeguarding concern',
      'adults at risk', 'elder abuse', 'financial abuse', 'self-neglect', 'organisational abuse', 'protecting adults', 'mate crime',
      'safeguarding board', 'deprivation of liberty',
    ],
    not: ['child safeguarding', 'safeguarding training for volunteers'],
    related: ['care-assessment', 'domestic-abuse', 'scams', 'hoarding', 'patient-complaints'],
    terms: ['esdServiceType:731', 'esdServiceType:1758', 'esdServiceType:312'],
  },
  {
    id: 'child-safeguarding',
    name: "Worried about a child's safety",
    advice:
      "If a child is in danger now call 999. Otherwise ring your council's children's services, day or night, or the NSPCC; you can stay unnamed and need not be sure. Children can ring Childline free on 0800 1111.",
    says: [
      'child abuse', 'worried about a child', 'neighbour hits her kids', 'kids left alone', 'child being hurt', 'screaming next door child',
      'child neglected', 'dirty hungry kids', 'social services child', 'my dad hurts me', 'mum hits me', 'bruises on a child',
      'report a parent', 'someone touching a child', 'child not safe at home', 'kid always hungry never washed', 'stepdad hits him',
      'child protection', 'baby shaken', 'social worker coming', 'kids taken off me', 'child in danger', 'kids being battered',
    ],
    staff: [
      'MASH', 's47', 's17', 'LADO', 'CP plan', 'CIN', 'NSPCC', 'EHA', 'ICPC', 'front door', 'EDT', 'Sarahs Law', 'CSODS', 'CLA', 'PLO',
    ],
    offers: [
      'child protection', 'safeguarding children', 'childrens social care', 'multi-agency safeguarding hub', 'mash', 'emergency duty team',
      'worried about a child', 'report abuse', 'nspcc', 'childrens services front door', 'child abuse', 'neglect', 'child sexual abuse',
      'children at risk of harm', 'lado', 'lucy faithfull', 'stop it now', 'significant harm', 'family safeguarding',
      'professional referrals about a child',
    ],
    not: ['childcare', 'child safety seat', 'abuse of animals'],
    related: ['parenting', 'family-hub', 'youth-exploitation', 'parents-social-services', 'online-safety'],
    terms: [
      'esdServiceType:266', 'esdServiceType:310', 'esdServiceType:164', 'esdServiceType:1760', 'esdServiceType:1780', 'esdServiceType:312',
      'openEligibility:abuse-or-neglect-survivors',
    ],
  },
  {
    id: 'parents-social-services',
    name: 'Parents with a social worker or children in care proceedings',
    advice:
      'Read every letter, go to every meeting and ask for things to be written down. Family Rights Group gives free advice to parents and relatives, and parents get free legal aid when the council goes to court about their child. An advocate can come to meetings with you.',
    says: [
      'social services want to take my kids', 'kids in care', 'social worker threatening', 'child protection conference',
      'get my children back', 'care proceedings', 'child in need plan', 'supervised by social services', 'unborn baby social worker',
      'lost my kids', 'contact with child in care', 'social worker lies', 'scared theyll take my baby', 'forced adoption',
      'pre birth assessment', 'kids removed', 'pre proceedings meeting',
    ],
    staff: ['ICPC', 'PLO', 'CIN', 'CP', 'FGC', 's20', 'ICO', 'Pause', 'LAC review', 'Cafcass', 'SGO', 'FDAC'],
    offers: [
      'parent advocacy', 'parental advocacy', 'child protection conference', 'family group conference', 'care proceedings', 'pre-birth',
      'birth parents', 'parents whose children', 'recurrent removals', 'children removed from their care', 'family rights',
      'supporting parents through child protection', 'family drug and alcohol court', 'family group decision making', 'birth family',
    ],
    related: ['child-safeguarding', 'family-law', 'kinship-care', 'parenting', 'contact-centre'],
    terms: ['esdServiceType:1769', 'esdServiceType:266', 'esdServiceType:1772'],
  },
];
