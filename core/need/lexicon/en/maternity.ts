import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const maternity: Need[] = [
  {
    id: 'pregnancy',
    name: 'Pregnancy, midwives and having a baby',
    advice:
      'Tell a midwife as soon as you know you are pregnant; you can refer yourself online to a local maternity unit without seeing a GP. Maternity care is free to anyone who lives here, along with prescriptions and dental care. If the baby moves less, or you bleed, ring the maternity unit day or night.',
    says: [
      'pregnant', 'pregnancy', 'midwife', 'expecting', 'up the duff', 'having a baby soon', 'due date', 'baby scan',
      'booking in appointment', 'antenatal', 'antenatal classes', 'hypnobirthing', 'birth plan', 'baby not moving', 'morning sickness',
      'give birth', 'home birth', 'maternity unit', 'first time mum', 'hospital bag', 'waters broke', 'pregnancy test', 'late period',
      'birth partner classes',
    ],
    staff: ['ANC', 'EDD', 'booking-in', 'MVP', 'MNVP', 'CoMC', 'maternity triage', 'HG'],
    offers: [
      'maternity', 'midwifery', 'community midwives', 'antenatal', 'antenatal classes', 'birth preparation', 'hypnobirthing', 'parentcraft',
      'expectant parents', 'early pregnancy', 'birth centre', 'labour ward', 'home birth', 'postnatal', 'maternity hub', 'doula',
      'aquanatal', 'pregnancy yoga', 'continuity of carer', 'birth reflections', 'maternity stop smoking', 'perinatal pelvic health',
      'bumps and babies',
    ],
    not: ['pregnancy discrimination', 'labour market', 'labour party', 'midwife to the arts'],
    related: ['health-visiting', 'breastfeeding', 'perinatal-mental-health', 'workplace-rights', 'baby-bank', 'contraception'],
    terms: [
      'esdServiceType:927', 'openEligibility:maternity-care', 'openEligibility:pregnant', 'openEligibility:pregnancy-tests',
      'openActiveActivity:07242c21-fcc5-4853-8fe8-2467f1e43ff8', 'openActiveActivity:6a240b01-5389-4ce0-87da-35a9d7749877',
    ],
  },
  {
    id: 'breastfeeding',
    name: 'Breastfeeding and feeding your baby',
    advice:
      'Sore feeds, a baby not gaining weight or a poor latch can often be put right, so ask early. Your midwife, health visitor or a local feeding group can watch a feed and give ideas, and many lend breast pumps. The National Breastfeeding Helpline is open day and night.',
    says: [
      'breastfeeding', 'breast feeding', 'baby wont latch', 'sore nipples', 'cracked nipples', 'not enough milk', 'tongue tie', 'mastitis',
      'expressing milk', 'breast pump', 'bottle feeding', 'formula', 'baby wont feed', 'weaning', 'baby led weaning', 'starting solids',
      'combination feeding', 'baby losing weight', 'cluster feeding', 'nursing bras', 'feeding cafe', 'colic', 'reflux baby',
    ],
    staff: ['UNICEF BFI', 'Baby Friendly', 'IBCLC', 'infant feeding lead', 'tongue-tie division'],
    offers: [
      'infant feeding', 'breastfeeding peer support', 'breastfeeding drop-in', 'lactation consultant', 'baby cafe', 'baby friendly',
      'milk bank', 'breast pump loan', 'tongue tie clinic', 'introducing solids', 'weaning workshop', 'responsive feeding',
      'feeding support group', 'breastfeeding welcome', 'breast or bottle', 'lactation', 'chest feeding', 'feeding specialist',
    ],
    not: ['breast screening', 'breast cancer', 'feed the birds'],
    related: ['health-visiting', 'baby-toddler-groups', 'baby-bank', 'healthy-start', 'perinatal-mental-health'],
    terms: [],
  },
  {
    id: 'health-visiting',
    name: 'Health visitors and baby checks',
    advice:
      'Every family with a child under 5 has a health visitor team, who are nurses that come to your home and run baby clinics. Ask them about sleep, feeding, crying, weight, speech, potty training or how you are coping. You can ring or text them yourself; you do not need a referral.',
    says: [
      'health visitor', 'baby clinic', 'weigh my baby', 'get baby weighed', 'red book', 'baby wont sleep', 'baby wont stop crying',
      'potty training', 'two year check', 'baby not crawling', 'not walking yet', 'baby development', 'toddler wont eat',
      'toddler tantrums', 'newborn worries', 'sleep training', 'fussy eater', 'bedwetting', 'constipated toddler', 'baby rash',
      'is my baby ok', 'teething',
    ],
    staff: ['HV', '0-19', 'HCP', 'Healthy Child Programme', 'ASQ', 'SCPHN', 'PCHR', 'MECSH', 'FNP'],
    offers: [
      'health visiting', 'health visitors', '0-19 service', 'healthy child programme', 'baby weighing', 'well baby clinic',
      'new birth visit', 'developmental review', 'child health clinic', 'infant sleep', 'toilet training', 'child development',
      'public health nursing', 'ages and stages', 'home visits to new parents', 'parent held record', 'community nursery nurses',
      'text messaging service for parents',
    ],
    not: ['hospital visitors', 'visitor centre', 'visitor attraction'],
    related: ['family-hub', 'breastfeeding', 'baby-toddler-groups', 'school-nursing', 'perinatal-mental-health', 'speech-language'],
    terms: ['openEligibility:home-visiting'],
  },
  {
    id: 'school-nursing',
    name: "School nurses and children's health",
    advice:
      'School nurses give private advice to children, teenagers and parents on things like sleep, wetting, growing up, worries and long-term illness at school. You or your child can contact the team directly, and many have a text line for 11 to 19s. They also measure height and weight and check sight in primary school.',
    says: [
      'school nurse', 'child keeps wetting the bed', 'medicine at school', 'epipen at school', 'child overweight letter',
      'weighed at school', 'puberty', 'periods at school', 'soiling', 'child not sleeping', 'eczema child', 'hearing check at school',
      'health plan school', 'child wont eat', 'worried about my teenagers health', 'text a nurse',
    ],
    staff: ['NCMP', 'ChatHealth', '0-19', 'IHCP', 'SCPHN', 'SAIS'],
    offers: [
      'school nursing', 'school health', 'child measurement programme', 'drop-in for pupils', 'chathealth', '5-19',
      'health needs in school', 'school aged children', 'enuresis', 'school nurse drop-in', 'public health nurses',
      'individual healthcare plan', 'vision screening in reception', 'health advice for young people', 'bedwetting clinic',
    ],
    not: ['nurse training', 'nursery school'],
    related: ['health-visiting', 'vaccination', 'camhs', 'continence', 'weight-management'],
    terms: ['esdServiceType:890', 'esdServiceType:1748', 'esdServiceType:889', 'esdServiceType:5'],
  },
  {
    id: 'perinatal-mental-health',
    name: 'Mental health in pregnancy and after birth',
    advice:
      'Feeling low, scared, numb or having upsetting thoughts around a birth is common, and you are not a bad parent. Tell a midwife, health visitor or GP; NHS talking therapies see new parents sooner, and partners can get help too. If you see or hear strange things or think of harming yourself or the baby, call 999 or 111 option 2 now.',
    says: [
      'postnatal depression', 'baby blues', 'pnd', 'cant bond with my baby', 'dont love my baby', 'crying since baby came',
      'scared ill hurt my baby', 'birth trauma', 'traumatic birth', 'new mum not coping', 'anxious pregnant', 'lonely with new baby',
      'new dad depressed', 'flashbacks of birth', 'rage since baby', 'hate being a mum', 'intrusive thoughts baby', 'regret having baby',
      'overwhelmed new mum', 'not myself since birth',
    ],
    staff: ['PND', 'PNMH', 'MBU', 'perinatal', 'MMHS', 'tokophobia', 'postpartum psychosis'],
    offers: [
      'perinatal mental health', 'postnatal depression', 'postnatal anxiety', 'maternal mental health', 'mother and baby unit',
      'birth trauma', 'parent infant', 'parent-infant relationship', 'early attachment', 'bonding with your baby', 'new mums wellbeing',
      'postpartum', 'peer support for mothers', 'maternity and mental health', 'tokophobia', 'infant mental health', 'mums support circle',
      'fathers mental health', 'circle of security',
    ],
    not: ['baby loss', 'depression in older people'],
    related: ['health-visiting', 'talking-therapies', 'mental-health-crisis', 'baby-toddler-groups', 'baby-loss', 'dads'],
    terms: ['esdServiceType:1284', 'openEligibility:pregnant', 'openEligibility:mothers'],
  },
  {
    id: 'new-parent-exercise',
    name: 'Exercise with a baby or bump',
    advice:
      'Gentle exercise is good in pregnancy and after birth; ask your midwife first if you have had problems. Wait for your six to eight week check before running or jumping. Leaking or a heavy feeling down below can be treated, so ask for pelvic health physio.',
    says: [
      'buggy fitness', 'pram walk', 'mum and baby yoga', 'baby yoga', 'baby massage', 'pregnancy yoga', 'postnatal fitness',
      'get fit after baby', 'exercise with baby', 'aquanatal', 'pregnancy swimming', 'postnatal pilates', 'mummy tummy', 'buggy bootcamp',
      'baby swimming', 'exercise while pregnant',
    ],
    staff: ['PGP', 'diastasis recti', 'pelvic floor'],
    offers: [
      'buggy fitness', 'pram walk', 'buggy walk', 'postnatal exercise', 'baby massage', 'baby yoga', 'pregnancy yoga', 'antenatal pilates',
      'aquanatal', 'postnatal recovery', 'pelvic floor', 'mum and baby fitness', 'buggy bootcamp', 'baby swim', 'parent and baby yoga',
    ],
    related: ['baby-toddler-groups', 'pregnancy', 'continence', 'exercise-classes'],
    terms: [
      'openActiveActivity:4ad68772-7dc5-4635-8a0f-d4cd9c656c25', 'openActiveActivity:1fdf548e-3a7b-45ea-b94b-924475cdc7b0',
      'openActiveActivity:6102c1ac-7f9b-4358-87d5-ace44088b2ff', 'openActiveActivity:6a240b01-5389-4ce0-87da-35a9d7749877',
      'openActiveActivity:07242c21-fcc5-4853-8fe8-2467f1e43ff8', 'openActiveActivity:35283629-1fd1-4693-9cd4-d0335549cad9',
    ],
  },
];
