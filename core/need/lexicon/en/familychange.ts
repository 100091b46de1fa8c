import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const familychange: Need[] = [
  {
    id: 'fostering-adoption',
    name: 'Fostering and adoption',
    advice:
      'You can foster or adopt whether single, a couple, renting, LGBT+ or working; you need a spare room to foster. Ring your council or an agency for a chat and an open evening; checks take around six months. Adopted families can get therapy and advice for life.',
    says: [
      'foster', 'fostering', 'adopt a child', 'adoption', 'foster carer', 'want to adopt', 'become a foster parent', 'find my birth mother',
      'adopted child struggling', 'adoption support', 'trace birth family', 'foster carers allowance', 'adopt a baby',
      'fostering teenagers', 'i was adopted', 'supported lodgings', 'give a child a home', 'letterbox contact', 'give baby up for adoption',
      'room for a child',
    ],
    staff: ['RAA', 'IFA', 'ASGSF', 'ASF', 'PASW', 'SGO', 'Staying Put', 'letterbox', 'therapeutic parenting', 'PAC-UK'],
    offers: [
      'fostering', 'foster carers', 'become a foster carer', 'adoption', 'adoption support', 'adoptive families',
      'regional adoption agency', 'fostering agency', 'supported lodgings', 'therapeutic parenting', 'adopted adults', 'birth relatives',
      'post-adoption', 'coram', 'independent fostering', 'care-experienced children in foster homes', 'adoption information evening',
      'prospective adopters', 'tracing birth relatives',
    ],
    not: ['adopt a dog', 'foster a cat', 'adopt a pet', 'rehoming', 'adopt a tree'],
    related: ['kinship-care', 'care-leavers', 'parenting', 'short-breaks'],
    terms: [
      'esdServiceType:159', 'esdServiceType:160', 'esdServiceType:1828', 'openEligibility:adoption-planning',
      'openEligibility:post-adoption-support',
    ],
  },
  {
    id: 'kinship-care',
    name: "Bringing up a relative's child",
    advice:
      "If a grandchild, niece or friend's child lives with you, ask the council whether you can get money and help; it depends on whether they placed the child. A special guardianship order gives you the right to decide things. Kinship groups, and the Kinship charity's advice, are free.",
    says: [
      'kinship carer', 'grandparents raising grandchildren', 'bringing up my grandson', 'looking after my nephew', 'special guardianship',
      'social services left my grandkids with me', 'raising my sisters kids', 'daughter cant look after her kids', 'took in my niece',
      'friends child lives with me', 'nan raising kids', 'guardian of my grandchild', 'not getting money for looking after grandchild',
      'granny and grandad bringing up kids', 'auntie raising kids',
    ],
    staff: ['SGO', 'CAO', 'Kinship', 'Reg 24', 'private fostering', 'FGC', 'connected persons', 'family and friends care'],
    offers: [
      'kinship care', 'kinship carers', 'special guardianship', 'grandparents raising', 'family and friends carers', 'connected carers',
      'grandparents plus', 'relative raising a child', 'private fostering', 'special guardians', 'kinship families', 'grandparent carers',
      'kinship support group',
    ],
    related: ['fostering-adoption', 'grandparents-contact', 'family-law', 'benefits-advice', 'parents-social-services'],
    terms: ['esdServiceType:1721', 'esdServiceType:159', 'esdServiceType:831', 'openEligibility:guardianship'],
  },
  {
    id: 'care-leavers',
    name: 'Leaving care and children in care',
    advice:
      'Your council must give you a personal adviser till 25, a pathway plan, a setting-up home grant and help with learning; many stop council tax too. You can stay with your foster carer till 21 (Staying Put). If they are not keeping to it, ask for a free advocate.',
    says: [
      'care leaver', 'leaving care', 'foster kid', 'turned 18 in care', 'personal adviser wont reply', 'grew up in care', 'childrens home',
      'moving out of foster home', 'setting up home grant care', 'looked after child', 'want an advocate in care', 'care experienced',
      'no family at christmas', 'unhappy in my placement', 'left care at 16', 'unaccompanied asylum child', 'social worker keeps changing',
    ],
    staff: [
      'LAC', 'CLA', 'CiC', 'PA', 'UASC', 'IRO', 'PEP', 'pathway plan', 'Staying Put', 'IV', 'CiCC', 'virtual school', 'former relevant',
      's20',
    ],
    offers: [
      'care leavers', 'leaving care', 'care experienced', 'looked after children', 'children in care', 'children in care council',
      'pathway plan', 'personal adviser', 'virtual school', 'staying close', 'house project', 'independent visitors',
      'advocacy for children in care', 'unaccompanied asylum seeking children', 'supported accommodation 16 plus', 'coram voice',
      'leaving care team', 'christmas dinner for care leavers',
    ],
    not: ['care home', 'leaving hospital', 'carer leave'],
    related: ['mentoring', 'supported-housing', 'neet', 'advocacy', 'youth-counselling'],
    terms: [
      'esdServiceType:918', 'esdServiceType:840', 'esdServiceType:1781', 'esdServiceType:1722', 'esdServiceType:1281',
      'esdServiceType:1282', 'esdServiceType:263', 'openEligibility:foster-youth',
    ],
  },
  {
    id: 'contact-centre',
    name: 'Contact centres for seeing your children',
    advice:
      'A contact centre is a neutral place to see your children with toys and trained staff when parents live apart. A court, solicitor or mediator can refer, and many let you apply yourself. It may be supervised or just supported; ask about cost.',
    says: [
      'contact centre', 'see my kids after split', 'supervised visits', 'cant see my children', 'she wont let me see my kids',
      'handover of children', 'somewhere safe to see my son', 'court ordered visits', 'ex wont let me see kids',
      'visit children neutral place', 'child arrangements', 'weekend dad nowhere to go', 'supervised access', 'drop off kids to ex safely',
      'dad only sees kids with someone watching',
    ],
    staff: ['NACCC', 'CAO', 'Cafcass', 'supervised contact', 'indirect contact'],
    offers: [
      'child contact centre', 'supervised contact', 'supported contact', 'contact centre', 'naccc', 'separated families',
      'non-resident parent', 'family time', 'contact visits', 'cafcass', 'children to maintain relationship with both parents',
      'neutral venue', 'safe place to see your children', 'handovers between parents',
    ],
    not: ['call centre contact', 'contact us', 'contact lens', 'customer contact centre'],
    related: ['family-mediation', 'family-law', 'dads', 'grandparents-contact', 'domestic-abuse', 'separating-parents'],
    terms: ['esdServiceType:831', 'esdServiceType:631'],
  },
  {
    id: 'separating-parents',
    name: 'Splitting up when you have children',
    advice:
      'Children cope best when parents keep rows away from them, so put what you agree about time, money and school into a parenting plan. A mediator can help you both agree for less than court. Courses for separated parents and groups for the newly single are often free; if there has been abuse, get domestic abuse advice first.',
    says: [
      'splitting up', 'ex arguing over kids', 'divorce', 'separated', 'getting divorced', 'telling kids we are splitting up',
      'co parenting', 'cant agree who has kids', 'breaking up with kids', 'custody', 'ex partner access', 'divorce support group',
      'newly single', 'parenting plan', 'husband left me', 'separation advice', 'wont go to court', 'relationship over house kids',
      '50 50 custody', 'family fallout', 'fallen out with my adult son',
    ],
    staff: ['MIAM', 'CAO', 'C100', 'Form E', 'FMC', 'SPIP', 'PP', 'family mediation voucher'],
    offers: [
      'separating couples', 'separation and divorce', 'co-parenting', 'parenting apart', 'parenting plan', 'separated parents',
      'child inclusive mediation', 'intergenerational mediation', 'children of divorce', 'divorce and separation group', 'newly separated',
      'separated parents information programme', 'divorce recovery', 'amicable separation',
      'resolve disputes between parents and teenagers',
    ],
    not: ['neighbour mediation', 'community mediation', 'mediation with landlord', 'meditation'],
    related: ['relationship-counselling', 'family-law', 'contact-centre', 'child-maintenance', 'lone-parents', 'family-mediation'],
    terms: ['esdServiceType:831'],
  },
  {
    id: 'relationship-counselling',
    name: 'Couples and relationship counselling',
    advice:
      'Talking with a trained counsellor, together or on your own, helps couples argue less, whatever you decide. Relate and charities charge by income; some family hubs offer it free for parents who row. If you are scared of your partner, get domestic abuse help first.',
    says: [
      'relationship counselling', 'marriage counselling', 'couples therapy', 'husband cheating', 'arguing all the time',
      'relate counselling', 'marriage in trouble', 'affair', 'wife doesnt love me', 'rowing in front of kids', 'no sex',
      'relationship problems', 'partner had an affair', 'breakup heartbroken', 'family arguments', 'sex therapy', 'erection problems',
      'we just shout at each other', 'step kids hate me', 'split with girlfriend devastated',
    ],
    staff: ['Relate', 'RPC', 'reducing parental conflict', 'PST', 'EFT', 'COSRT'],
    offers: [
      'relationship counselling', 'couple counselling', 'couples', 'marriage', 'relationship therapy', 'reducing parental conflict',
      'family therapy', 'psychosexual therapy', 'arguing better', 'marriage care', 'sex therapy', 'stepfamilies', 'family counselling',
      'getting on as a couple', 'healthy couples', 'relationship support', 'systemic therapy', 'emotionally focused',
    ],
    not: ['marriage certificate', 'wedding venue', 'customer relationship'],
    related: ['family-mediation', 'talking-therapies', 'parenting', 'domestic-abuse', 'separating-parents'],
    terms: ['esdServiceType:163', 'openEligibility:counseling'],
  },
  {
    id: 'grandparents-contact',
    name: 'Grandparents and grandchildren',
    advice:
      'Grandparents do not have an automatic right to see grandchildren, but can ask for mediation, and then ask a court for leave to apply. Keep cards and notes kind. Groups for grandparents who have lost touch give comfort and ideas; grandparents who mind children may get National Insurance credits.',
    says: [
      'cant see my grandchildren', 'grandparents rights', 'stopped from seeing grandkids', 'daughter in law stops me seeing grandchild',
      'cut off from grandchildren', 'estranged from my son', 'estranged family', 'my kids dont talk to me',
      'looking after grandkids while parents work', 'grandparents group', 'nana and toddler', 'minding grandchildren', 'family cut me off',
      'fell out with daughter no grandkids', 'miss my grandbabies',
    ],
    staff: ['CAO', 'leave of court', 'NI credits', 'Gransnet', 'specified adult childcare credits'],
    offers: [
      'grandparents', 'grandparents group', 'estranged grandparents', 'estrangement', 'grandparents contact', 'bristol grandparents',
      'family estrangement', 'grandparents and toddlers', 'stand alone', 'denied contact', 'grandparents and grandchildren',
      'estranged from grandchildren', 'lost contact with family', 'grandparents rights',
    ],
    related: ['family-mediation', 'kinship-care', 'family-law', 'contact-centre', 'baby-toddler-groups'],
    terms: ['esdServiceType:831', 'openEligibility:seniors'],
  },
  {
    id: 'bereavement-practical',
    name: 'What to do when someone dies',
    advice:
      'The doctor sends a certificate to the registrar, and you register the death (within five days of being told you can); then use Tell Us Once to tell the council, pension and passport in one go. Compare funeral prices, and ask for a Funeral Expenses Payment if on benefits. The council arranges a simple funeral if no one can.',
    says: [
      'what to do when someone dies', 'register a death', 'dad just died what now', 'tell us once', 'death certificate', 'probate',
      'died at home', 'funeral director', 'cancel pension of dead person', 'closing mums bank account', 'coroner', 'arrange funeral',
      'paperwork after death', 'died abroad', 'organise a burial', 'wife died bills in her name', 'next of kin died',
    ],
    staff: ['TUO', 'MCCD', 'medical examiner', 'green form', 'probate', 'IHT', 's46 funeral', 'BD8'],
    offers: [
      'register a death', 'death registration', 'tell us once', 'bereavement office', 'coroners service', 'death certificates',
      'bereavement services', 'funeral director', 'probate', 'settling an estate', 'registrar', 'green burial', 'crematorium',
      'what to do after a death', 'bereavement advice centre', 'mortuary', 'repatriation', 'public health funeral', 'medical examiner',
    ],
    not: ['register a birth', 'died laughing'],
    related: ['bereavement', 'funeral-costs', 'power-of-attorney', 'end-of-life', 'benefits-advice', 'register-death', 'probate'],
    terms: [
      'esdServiceType:321', 'esdServiceType:663', 'esdServiceType:626', 'esdServiceType:325', 'esdServiceType:326', 'esdServiceType:327',
      'esdServiceType:329',
    ],
  },
];
