import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const families: Need[] = [
  {
    id: 'family-hub',
    name: "Family hub or children's centre",
    advice:
      "Family hubs and children's centres are for any parent or carer; walk in, no referral. They have midwives, health visitors, play sessions, parenting courses and someone to talk to about money, housing or school. Most are free.",
    says: [
      'family hub', 'childrens centre', 'sure start', 'somewhere to take the kids free', 'struggling with the kids',
      'family support worker', 'parents drop in', 'young family new to area', 'things for under 5s', 'parent needs a break',
      'one stop for parents', 'kids and family support', 'home start', 'everything is too much with three kids', 'childrens centre drop in',
      'family worker to talk to',
    ],
    staff: ['FH', 'BSFH', 'CC', 'FIS', 'EHA', 'TAF', 'Start for Life', 'Best Start', 'Sure Start', 'CAF', 'early help assessment'],
    offers: [
      'family hub', 'childrens centre', 'sure start', 'best start', 'family centre', 'early help team', 'family support worker',
      'under fives', 'start for life', 'families with children 0-19', 'home-start', 'parent volunteers', 'early years hub',
      'family information service', 'outreach to families', 'whole family', 'team around the family', 'one-stop shop for families',
      'families first', 'home visiting volunteer for families',
    ],
    not: ['family history', 'family room', 'family ticket'],
    related: ['parenting', 'baby-toddler-groups', 'health-visiting', 'childcare', 'home-visiting-families'],
    terms: [
      'esdServiceType:53', 'esdServiceType:1579', 'esdServiceType:831', 'esdServiceType:1772', 'openEligibility:families',
      'openEligibility:parents',
    ],
  },
  {
    id: 'parenting',
    name: 'Parenting courses and coping with behaviour',
    advice:
      'All parents get stuck, and a course gives you tricks that work and other parents to talk to. Ask a family hub, school or health visitor; many are free, online or with a crèche. If you feel you might hurt your child, put them somewhere safe, step out and ring someone.',
    says: [
      'my kid wont listen', 'tantrums', 'child hitting me', 'out of control teenager', 'kids fighting', 'cant control my son',
      'naughty child', 'parenting course', 'bedtime battles', 'shouting at kids', 'behaviour problems', 'my teenager hates me',
      'disrespectful', 'son swears at me', 'stroppy teen', 'toddler biting', 'daughter stays out all night', 'bad parent',
      'kids wont do as theyre told', 'wits end with my kids', 'child attacks me', 'sibling fights', 'bairn playing up',
    ],
    staff: ['Triple P', 'Incredible Years', 'CAPVA', 'NVR', 'Solihull Approach', 'EPEC', '123 Magic', 'SFSC', 'APV', 'Family Links'],
    offers: [
      'parenting course', 'parenting programme', 'triple p', 'incredible years', 'solihull approach', 'non-violent resistance',
      'positive parenting', 'parent workshops', 'challenging behaviour at home', 'nurturing programme', 'being a parent',
      'strengthening families', 'parent support group', 'behaviour management', 'child to parent violence', 'cygnet',
      'parents of teenagers', '1-2-1 parenting support', 'time out for parents', 'dinosaur school',
      'positive relationships with your child', 'family links',
    ],
    not: ['parental leave', 'parenting order court'],
    related: ['family-hub', 'camhs', 'send-support', 'relationship-counselling', 'dads', 'autism-adhd-child'],
    terms: [
      'esdServiceType:175', 'esdServiceType:1761', 'esdServiceType:831', 'openEligibility:parenting-education', 'openEligibility:parents',
    ],
  },
  {
    id: 'baby-toddler-groups',
    name: 'Baby and toddler groups',
    advice:
      'Stay and play groups run in church halls, libraries and family hubs most mornings, often free or a pound or two with a drink. You stay with your child, and no booking is usually needed. Library rhyme time is free, and it is a good way to meet other parents.',
    says: [
      'toddler group', 'playgroup', 'baby group', 'stay and play', 'mums and tots', 'rhyme time', 'messy play', 'baby sensory',
      'things to do with a toddler', 'somewhere to take my baby', 'bounce and rhyme', 'soft play', 'mum and baby group', 'meet other mums',
      'baby classes', 'toddler bored', 'under ones group', 'sing and sign', 'tots group', 'wee ones group', 'wriggle and rhyme',
      'free baby stuff to do',
    ],
    staff: ['EYFS', 'S&P', 'PEEP', 'Bookstart'],
    offers: [
      'stay and play', 'parent and toddler', 'carer and toddler', 'baby and toddler', 'playgroup', 'rhyme time', 'messy play',
      'little ones', 'tiny tots', 'bumps and babies', 'baby sensory', 'story and song', 'tots', 'toddlers', 'under 5s', 'soft play',
      'sensory play', 'craft snack and songs', 'babies and toddlers', 'who let the dads out', 'mini movers', 'messy church',
      'treasure baskets', 'play session with your child',
    ],
    not: ['baby bank', 'toddler nursery fees', 'babysitter', 'bereaved baby'],
    related: ['family-hub', 'breastfeeding', 'childcare', 'toy-library', 'library', 'new-parent-exercise'],
    terms: ['esdServiceType:53', 'esdServiceType:43', 'esdServiceType:1601', 'openActiveActivity:fec9ecec-baec-46a8-9746-c1cdba3954d7'],
  },
  {
    id: 'childcare',
    name: 'Nurseries, pre-school and funded hours',
    advice:
      "Most working families in England get 30 funded hours a week in term time from nine months old; all 3 and 4 year olds get 15 hours, and some 2 year olds on benefits do too. Apply on GOV.UK before the term starts and renew the code every three months. Ask your council's family information service for places with space.",
    says: [
      'nursery', 'childcare', 'funded hours', '30 hours', '15 hours', 'preschool', 'free childcare', 'nursery place', 'creche',
      'two year old funding', 'someone to mind the kids', 'going back to work childcare', 'playschool', 'daycare', 'nursery with spaces',
      'childcare for night shifts', 'code for nursery', 'nursery class',
    ],
    staff: ['FEEE', 'EYPP', '30h', '2YO', 'EYFS', 'DAF', 'FIS', 'TFC', 'early education funding', 'FEY', 'eligibility code'],
    offers: [
      'day nursery', 'pre-school', 'preschool', 'nursery school', 'early education', 'funded places', 'funded two year olds',
      'early years setting', 'eyfs', '30 hours funded childcare', 'creche', 'nursery places', 'early years foundation stage',
      'registered with ofsted', 'childcare provider', 'forest school nursery', 'montessori', 'wraparound', 'family information service',
      'sessional care', 'babies from 3 months',
    ],
    not: ['plant nursery', 'tree nursery', 'nursery rhymes'],
    related: ['childminder', 'family-hub', 'baby-toddler-groups', 'after-school-club', 'universal-credit', 'childcare-costs'],
    terms: [
      'esdServiceType:20', 'esdServiceType:12', 'esdServiceType:50', 'esdServiceType:1741', 'esdServiceType:1579',
      'openEligibility:childcare', 'openEligibility:preschool', 'openEligibility:help-find-childcare',
      'openEligibility:help-pay-for-childcare',
    ],
  },
  {
    id: 'childminder',
    name: 'Childminders, nannies and babysitters',
    advice:
      "A childminder looks after a few children in their own home, and you can often use funded hours with one. Check the Ofsted report, visit twice and ask about hours, meals and sick days. The council's family information service has a list.",
    says: [
      'childminder', 'nanny', 'babysitter', 'someone to watch the kids', 'home childcare', 'childminder early mornings',
      'registered childminder', 'au pair', 'childminder pick up from school', 'become a childminder', 'babysitting', 'weekend childcare',
      'overnight childcare', 'minder for my baby', 'childminder with spaces', 'sitter for tonight',
    ],
    staff: ['CM', 'CMA', 'Ofsted registered', 'PACEY', 'home childcarer', 'EYFS'],
    offers: [
      'childminder', 'childminding', 'registered childminder', 'home-based childcare', 'childminding agency', 'nanny', 'home childcarer',
      'babysitting', 'ofsted registered childminder', 'small groups in a family home', 'flexible childcare in my home',
      'school pick up and drop off', 'outings and home cooked',
    ],
    not: ['animal minder', 'dog minder', 'pet sitter'],
    related: ['childcare', 'after-school-club', 'family-hub'],
    terms: ['esdServiceType:21', 'esdServiceType:20', 'openEligibility:childcare', 'openEligibility:help-find-childcare'],
  },
  {
    id: 'after-school-club',
    name: 'After-school clubs and wraparound care',
    advice:
      "Ask your child's school first; many primary schools have a free breakfast club and more are being added. Nearby clubs and childminders may collect from school. You can use Tax-Free Childcare or Universal Credit towards registered clubs.",
    says: [
      'after school club', 'wraparound care', 'finish work at 5 cant collect kids', 'before school', 'kids club after school',
      'cant pick up from school till 6', 'homework club', 'school starts too late for work', 'who can take kids to school',
      'after school activities', 'drop kids off early', 'tea club', 'childcare before work', 'minding after school',
      'childminding after school', 'kids till 6pm', 'no one home after school',
    ],
    staff: ['OOSC', 'wraparound', 'EYFS', 'Ofsted voluntary register'],
    offers: [
      'after school club', 'wraparound care', 'before and after school', 'out of school club', 'extended day', 'after-school provision',
      'collection from local schools', 'homework club', 'kids club', 'ages 4 to 11', 'term time from 3pm', 'school-age childcare',
      'tea-time club', 'after school care until 6pm',
    ],
    related: ['holiday-club', 'childcare', 'childminder', 'youth-clubs', 'free-school-meals', 'breakfast-club'],
    terms: ['esdServiceType:1089', 'esdServiceType:19', 'esdServiceType:47', 'esdServiceType:897', 'openEligibility:afterschool-care'],
  },
  {
    id: 'holiday-club',
    name: 'Holiday clubs for children',
    advice:
      'Children who get free school meals because of benefits can have free holiday clubs with food at Easter, summer and Christmas through the Holiday Activities and Food programme. Book early with your council. Leisure centres, churches and libraries run cheap days too.',
    says: [
      'holiday club', 'summer holidays kids', 'half term', 'school holidays childcare', 'what to do with kids in summer',
      'kids bored holidays', 'playscheme', 'six weeks holiday', 'summer camp', 'easter camp', 'sports camp',
      'working in the holidays who has kids', 'inset day', 'activities week', 'summer scheme for kids', 'kids off school for six weeks',
    ],
    staff: ['HAF', 'holiday activities and food', 'OOSC', 'FSM', 'playscheme'],
    offers: [
      'holiday club', 'holiday activities and food', 'haf', 'playscheme', 'summer camp', 'holiday camp', 'half term activities',
      'school holidays', 'holiday provision', 'easter holiday', 'multi-sports camp', 'holiday playscheme', 'summer scheme',
      'enrichment activities and a meal', 'holiday childcare', 'school break',
    ],
    not: ['holiday abroad', 'caravan holiday', 'travel insurance'],
    related: ['after-school-club', 'childcare', 'youth-clubs', 'free-school-meals', 'short-breaks', 'holiday-food-activities'],
    terms: ['esdServiceType:18', 'esdServiceType:642', 'esdServiceType:734', 'openEligibility:day-camp'],
  },
  {
    id: 'toy-library',
    name: 'Toy libraries, play and learning at home',
    advice:
      'A toy library lends toys, games and baby things for a few pence, and you swap them when your child is bored. Libraries lend books free with no fines for children in many areas. Ten minutes of talking, singing or reading a day makes a big difference.',
    says: [
      'borrow toys', 'toy library', 'toys for rent', 'no toys', 'play ideas at home', 'reading with my child', 'read to my baby',
      'free books for kids', 'help my child learn at home', 'toys for special needs', 'ready for school', 'bookstart',
      'child behind before starting school', 'sensory toys borrow', 'alphabet before school', 'sling library',
    ],
    staff: ['HLE', 'Bookstart', 'EYFS', 'PEEP', 'EasyPeasy', 'EYPP', 'school readiness'],
    offers: [
      'toy library', 'borrow toys', 'toy loan', 'bookstart', 'home learning', 'school readiness', 'imagination library', 'sling library',
      'sensory toys', 'book gifting', 'learning through play', 'family learning', 'play boxes', 'story sacks', 'early literacy',
      'peep learning together', 'treasure box', 'toy swap',
    ],
    not: ['toy shop', 'christmas toys appeal'],
    related: ['baby-toddler-groups', 'library', 'family-hub', 'baby-bank', 'adult-learning', 'toys-gifts'],
    terms: ['esdServiceType:893', 'esdServiceType:1601', 'esdServiceType:43', 'openEligibility:books'],
  },
  {
    id: 'dads',
    name: "Dads' groups and support for fathers",
    advice:
      "Dads' groups, often on Saturdays, are a chance to play, eat bacon rolls and talk. You have equal rights to see the midwife, health visitor and school. If you feel low after a birth, tell your GP; one in ten dads do.",
    says: [
      'dads group', 'new dad', 'single dad', 'saturday dads', 'dad and baby', 'dads and kids', 'father support', 'stay at home dad',
      'dads who dont see their kids', 'first time dad', 'being a dad is hard', 'how to be a good dad', 'fathers rights', 'young dad',
      'dads club', 'dad struggling', 'dads walk',
    ],
    staff: ['FNF', 'DadPad', 'Caring Dads', 'PNMH'],
    offers: [
      'dads group', 'dads and little ones', 'who let the dads out', 'fathers', 'male carers', 'saturday dads', 'dads matter', 'dadpad',
      'father figures', 'dads stay and play', 'dads and father figures', 'new fathers', 'young dads', 'fatherhood', 'dads and kids',
      'dad pack', 'being dad', 'families need fathers',
    ],
    not: ['my dads dementia', 'fathers day', 'dads carer', 'father christmas', 'my dad died'],
    related: ['baby-toddler-groups', 'mens-groups', 'family-law', 'perinatal-mental-health', 'contact-centre'],
    terms: ['openEligibility:fathers', 'esdServiceType:297'],
  },
  {
    id: 'lone-parents',
    name: 'Single parents, twins and big families',
    advice:
      'On your own you may get a quarter off council tax, help with childcare costs and child maintenance; an advice centre can check. Gingerbread, twin clubs and local groups put you in touch with others doing the same. Ask a family hub or Home-Start about a volunteer to lend a hand.',
    says: [
      'single mum', 'single parent', 'lone parent', 'on my own with kids', 'twins', 'triplets', 'twin club', 'bringing up kids alone',
      'he left me with the kids', 'mum of five', 'expecting twins', 'no family nearby', 'raising kids by myself',
      'dad doesnt pay maintenance', 'widowed with children', 'single mums group', 'large family', 'no village',
    ],
    staff: ['Gingerbread', 'TAMBA', 'Twins Trust', 'CMS', 'lone parent'],
    offers: [
      'single parents', 'lone parents', 'gingerbread', 'twins club', 'multiple births', 'twins trust', 'twins and multiples',
      'parents bringing up children alone', 'single parent group', 'single mums', 'raising children alone', 'multiple birth families',
      'widowed parents', 'solo parents', 'home-start',
    ],
    not: ['single room', 'single person discount', 'twin town', 'twin room'],
    related: ['family-hub', 'child-maintenance', 'childcare', 'benefits-advice', 'home-visiting-families'],
    terms: ['esdServiceType:831', 'openEligibility:parents', 'openEligibility:mothers'],
  },
  {
    id: 'home-visiting-families',
    name: 'A volunteer or worker to visit your family at home',
    advice:
      'Charities such as Home-Start match families with young children to a trained volunteer who visits for a couple of hours a week, free. You can ask for yourself or through a health visitor. They help with play, getting out, and just having a grown-up to talk to.',
    says: [
      'home start', 'volunteer to come and help with kids', 'pair of hands with the baby', 'struggling with newborn and toddler',
      'come round and help with kids', 'no help with the kids', 'need a break from the baby', 'cant leave house with two babies',
      'mum with no family here', 'doula after birth', 'exhausted with kids', 'twins and no help', 'family befriender',
      'drowning with two under two', 'no family to help new baby',
    ],
    staff: ['Home-Start', 'FSW', 'EHA', 'family befriending'],
    offers: [
      'home-start', 'home visiting volunteers', 'weekly visits to families', 'families with a child under five',
      'practical and emotional support for families', 'volunteer parent', 'family befriending', 'family mentors', 'in the family home',
      'trained parent volunteers', 'postnatal doula', 'parents under pressure', 'intensive family support',
    ],
    related: ['family-hub', 'perinatal-mental-health', 'parenting', 'lone-parents', 'baby-toddler-groups'],
    terms: ['openEligibility:home-visiting', 'esdServiceType:831', 'esdServiceType:1772'],
  },
];
