import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const learning: Need[] = [
  {
    id: 'adult-learning',
    name: 'Courses and classes for adults',
    advice:
      'Most councils and colleges run cheap or free classes, from art to accounts, near you; many are free if you are on benefits or low pay. The WEA and u3a run them in the day. You do not need past exams, so just ask to try one.',
    says: [
      'adult classes', 'evening class', 'night school', 'learn something new', 'adult education', 'college courses', 'learning for fun',
      'classes for beginners', 'want to study', 'short course', 'course near me', 'never too old to learn', 'hobby course',
      'something to learn', 'classes in the day', 'adult college', 'free courses', 'u3a', 'go back to college', 'left school with nothing',
      'back to learning', 'leisure course', 'psychology course', 'confidence course', 'want a class to go to', 'philosophy',
      'talks and lectures', 'retired wanting to learn',
    ],
    staff: ['WEA', 'ACL', 'u3a', 'FE college', 'community learning', 'tailored learning', 'lifelong learning'],
    offers: [
      'adult learning', 'adult education', 'adult and community learning', 'courses for adults', 'evening classes',
      'workers educational association', 'community learning', 'lifelong learning', 'university of the third age', 'u3a',
      'learners aged 19', 'free courses', 'enrol', 'enrolment', 'tutor led', 'accredited courses', 'short courses', 'leisure learning',
      'non-accredited', 'learning centre', 'daytime classes', 'subsidised courses', 'taster course', 'adult learners', 'skills for life',
      'workshops for adults', 'prospectus', 'recovery college',
    ],
    not: [
      'learning disability', 'driver learning', 'golf course', 'race course', 'anti-social course', 'school course', 'ski course',
      'obstacle course', 'course fishing', 'crash course driving',
    ],
    related: ['literacy', 'maths', 'digital-skills', 'vocational-training', 'university', 'arts-crafts'],
    terms: [
      'esdServiceType:27', 'esdServiceType:1791', 'esdServiceType:1794', 'openEligibility:more-education',
      'openEligibility:skills-training',
    ],
  },
  {
    id: 'esol',
    name: 'Learn English (ESOL)',
    advice:
      'Councils, colleges, libraries and charities run English classes, often free if you are on benefits, on low pay or seeking asylum. Waiting lists can be long, so also join a conversation group. A centre will check your level and may help with childcare.',
    says: [
      'learn english', 'english classes', 'english lessons', 'speak english', 'not speak english', 'esol', 'english as second language',
      'english beginners', 'my english is bad', 'cant speak english', 'want practice english', 'my wife no english', 'learn speak english',
      'ielts', 'english test', 'conversation class', 'english for citizenship', 'english for women', 'improve my english',
      'life in the uk test', 'english course near me', 'english tutor for adults', 'dont understand english well', 'english conversation',
      'english class with creche',
    ],
    staff: ['ESOL', 'ESL', 'SELT', 'IELTS', 'Entry 3', 'LIUK', 'pre-entry', 'ESOL with Citizenship'],
    offers: [
      'esol', 'english for speakers of other languages', 'english classes', 'conversation cafe', 'conversation group', 'learn english',
      'english language classes', 'speaking practice', 'beginners english', 'all levels', 'english lessons', 'informal english',
      'practise speaking', 'language skills', 'english conversation', 'esol with creche', 'pre-entry', 'entry level', 'life in the uk',
      'newcomers', 'migrants improve', 'ielts preparation', 'talk english', 'english for women', 'language barriers',
      'speakers of other languages', 'practise your english', 'integration', 'free english classes',
    ],
    not: ['gcse english', 'english literature', 'english heritage', 'english as subject', 'english cricket'],
    related: ['literacy', 'interpreting', 'citizenship', 'adult-learning', 'refugee-support'],
    terms: ['esdServiceType:77', 'esdServiceType:27', 'esdServiceType:6', 'openEligibility:english-as-a-second-language-esl'],
  },
  {
    id: 'literacy',
    name: 'Reading and writing for adults',
    advice:
      'You are far from alone: many adults find reading hard, and help is free and private. Read Easy and Shannon Trust give one-to-one coaching, and colleges run free classes up to GCSE level. Ask the library quietly and they will point you to it.',
    says: [
      'cant read', 'learn to read', 'cant write', 'help reading', 'cant spell', 'spelling', 'never learned to read',
      'struggle with reading', 'dyslexia adult', 'cant read letters from the council', 'ashamed cant read', 'read to my kids',
      'reading lessons', 'writing lessons', 'reading and writing', 'help to write a letter', 'illiterate', 'get better at reading',
      'gcse english as adult', 'literacy', 'adult dyslexia', 'cant fill forms because i cant read', 'dad cant read',
      'left school cant read', 'improve my english spelling',
    ],
    staff: [
      'Functional Skills', 'Read Easy', 'Shannon Trust', 'Entry Level', 'Skills for Life', 'FS English', 'basic skills', 'reading ahead',
    ],
    offers: [
      'literacy', 'reading and writing', 'read easy', 'functional skills english', 'adults learn to read', 'one-to-one reading coach',
      'gcse english', 'basic skills', 'essential skills', 'improve reading', 'spelling and grammar', 'phonics for adults', 'dyslexia',
      'dyslexia friendly', 'skills for life', 'reading coaches', 'adult literacy', 'reading confidence', 'learn to read',
      'trained reading coach', 'dyslexia assessment', 'work on your own pace', 'level 2 english', 'turning pages', 'english and maths',
      'reader volunteers',
    ],
    not: [
      'financial literacy', 'digital literacy', 'baby rhyme', 'book club', 'emotional literacy', 'mental health literacy',
      'school reading scheme',
    ],
    related: ['maths', 'esol', 'adult-learning', 'digital-skills'],
    terms: ['esdServiceType:27', 'esdServiceType:1794', 'openEligibility:basic-literacy'],
  },
  {
    id: 'maths',
    name: 'Maths and GCSEs for adults',
    advice:
      "If you are 19 or over without a grade 4 or C in maths or English, you can study for free up to that level. Free number courses help with everyday sums, bills and your children's homework. Ask your college for an evening place or online.",
    says: [
      'maths', 'maths gcse', 'gcse', 'retake gcse', 'resit', 'functional skills', 'bad at maths', 'cant do sums', 'help with maths',
      'maths course', 'no qualifications', 'no gcses', 'maths for work', 'maths for adults', 'help kids with maths',
      'need maths for nursing', 'need gcse for teaching', 'numeracy', 'level 2 maths', 'scared of maths', 'pass maths', 'o levels',
      'science gcse', 'a levels as adult',
    ],
    staff: ['Multiply', 'Functional Skills', 'GCSE', 'IGCSE', 'numeracy', 'A level'],
    offers: [
      'maths', 'numeracy', 'gcse', 'functional skills', 'multiply', 'maths courses', 'everyday maths', 'gcse maths', 'level 2 maths',
      'improve your maths', 'numbers', 'number confidence', 'maths for parents', 'english and maths', 'money maths', 'qualifications',
      'resits', 'free gcse', 'maths anxiety', 'equivalent qualifications', 'a levels', 'maths skills', 'core subjects',
    ],
    not: ['times tables year 3', 'phone numbers', 'numbers limited', 'raffle numbers', 'maths tutor for child'],
    related: ['literacy', 'adult-learning', 'university', 'vocational-training'],
    terms: ['esdServiceType:27', 'openEligibility:ged-high-school-equivalency', 'openEligibility:basic-literacy'],
  },
  {
    id: 'digital-skills',
    name: 'Learn computers, phones and the internet',
    advice:
      'Libraries, online centres and charities have patient helpers who start from turning it on. Sessions are mostly free; bring your own phone or tablet, or use theirs. AbilityNet will come to your home if you are older or disabled.',
    says: [
      'learn computer', 'cant use computer', 'not good with computers', 'smartphone help', 'internet lessons',
      'show me how to use my phone', 'ipad lessons', 'computer class', 'help with phone', 'new phone dont understand',
      'online shopping how', 'use zoom', 'learn the internet', 'computers for beginners', 'computer illiterate',
      'mum wants to learn whatsapp', 'video call grandkids', 'set up email', 'online banking help', 'nhs app help', 'cant go online',
      'everythings online now', 'scared of the internet', 'typing', 'excel', 'computer lessons for seniors', 'technophobe',
      'old and dont understand internet', 'qr codes', 'password problems', 'staying safe online', 'computer says no',
      'coding for beginners', 'word and excel course',
    ],
    staff: [
      'EDS', 'AbilityNet', 'digital champions', 'ICDL', 'ICT', 'IT skills', 'Learn My Way', 'digital inclusion', 'Barclays Digital Eagles',
      'Good Things Foundation', 'assisted digital',
    ],
    offers: [
      'digital skills', 'digital inclusion', 'computer classes', 'computer courses', 'digital champions', 'online basics', 'get online',
      'getting online', 'it skills', 'computer skills', 'silver surfers', 'tablets and smartphones', 'learn my way', 'beginners computing',
      'digital buddy', 'ict', 'essential digital skills', 'device drop-in', 'email and internet', 'tech support', 'it help',
      'internet safety', 'tech help', 'digital drop-in', 'computer buddies', 'word and excel', 'smartphones', 'digital confidence', 'ipads',
      'it sessions', 'techy tea', 'use the internet', 'digital support', 'patient volunteers',
    ],
    not: ['digital art', 'internet addiction', 'digital photography', 'digital hearing aids', 'computer games', 'esports'],
    related: ['it-access', 'devices', 'broadband-phone-bills', 'library', 'scams'],
    terms: ['esdServiceType:442', 'openEligibility:computer-class', 'openEligibility:virtual-support'],
  },
  {
    id: 'it-access',
    name: 'Use a computer, printer or wifi',
    advice:
      'Public libraries have free computers and wifi; you may need a library card and to book an hour. Printing costs a little. Staff and digital champions can help you start an online form, but cannot fill private details in for you.',
    says: [
      'use a computer', 'print', 'printing', 'scan a form', 'free wifi', 'photocopy', 'internet cafe', 'no printer', 'computer to use',
      'need to print a letter', 'use internet', 'somewhere with wifi', 'print boarding pass', 'laptop to use', 'print off form',
      'computer in library', 'email a document', 'scan and send id', 'charge my phone', 'fax', 'photocopier', 'print return label',
      'do my uc on computer', 'public computer', 'print at library', 'print photo of cv',
    ],
    staff: ['public network', 'wifi hotspot', 'UK Online', 'online centre', "People's Network"],
    offers: [
      'public computers', 'free internet access', 'computers', 'printing', 'photocopying', 'wifi', 'free wi-fi', 'wi-fi', 'pcs', 'scanning',
      'internet access', 'computer suite', 'it suite', 'print and copy', 'online centre', 'use of computers', 'it facilities',
      'computer access', 'internet cafe', 'laptop use', 'digital access', 'charging point', 'pc booking', 'free pc use',
      'print from your device', 'it room',
    ],
    not: ['3d printing course', 'art printmaking', 'screen printing', 'lino printing', 'wheelchair access'],
    related: ['digital-skills', 'library', 'devices', 'broadband-phone-bills'],
    terms: ['esdServiceType:437', 'esdServiceType:442', 'openEligibility:computer-class'],
  },
  {
    id: 'devices',
    name: 'Free or cheap laptops, tablets and phones',
    advice:
      'Device banks clean up donated laptops, tablets and phones and give or lend them, often through a charity, school or support worker. Libraries may lend a tablet. If you get disability benefits, ask about AbilityNet and specialist grants.',
    says: [
      'laptop', 'no laptop', 'free laptop', 'cheap laptop', 'tablet for mum', 'need a phone', 'smartphone cant afford',
      'computer for kids homework', 'second hand laptop', 'phone smashed', 'borrow a laptop', 'phone broken cant afford', 'old phone',
      'no computer', 'lend me a tablet', 'refurbished laptop', 'laptop for college', 'donate old laptop', 'phone got nicked',
      'laptop repair', 'laptop grant', 'ipad for disabled', 'kid needs laptop for school', 'cracked screen',
    ],
    staff: ['device bank', 'device loan', 'device poverty', 'National Device Bank', 'DfE laptop', 'tech donation', 'digital divide'],
    offers: [
      'device bank', 'refurbished laptops', 'free laptops', 'tablet loan', 'device lending', 'recycled computers', 'donated devices',
      'laptops', 'tablets', 'computer reuse', 'devices and data', 'loan devices', 'digital devices', 'laptop lending', 'gifted devices',
      'affordable computers', 'free tablet', 'donated laptops', 'wipe data', 'device library', 'refurbish computers', 'tech donations',
      'recondition computers', 'digital poverty', 'smartphones for those without', 'laptop bank', 'lend tablets',
    ],
    not: ['medical devices', 'hearing devices', 'smart home devices', 'mobility devices', 'alarm devices', 'laptop bag'],
    related: ['broadband-phone-bills', 'digital-skills', 'it-access', 'hardship-grants'],
    terms: ['esdServiceType:442', 'openEligibility:assistive-technology', 'esdServiceType:205', 'openEligibility:supplies-for-work'],
  },
  {
    id: 'careers-advice',
    name: 'Careers advice',
    advice:
      'The National Careers Service gives free advice to anyone in England aged 13 and up, by phone, chat or in person: 0800 100 900. Have a think about what you like doing as well as what you can do. It will find courses and funding too.',
    says: [
      'careers advice', 'what job should i do', 'change career', 'dont know what to do with my life', 'careers adviser', 'stuck in job',
      'career change', 'what am i good at', 'next steps after college', 'fed up with my job', 'change of job', 'options at 16',
      'what can i do with my degree', 'job ideas', 'going nowhere in my job', 'connexions', 'what courses for what job', 'career coach',
      'new career at 50', 'career options', 'skills test', 'overseas qualifications',
    ],
    staff: ['IAG', 'CEIAG', 'UK ENIC', 'NARIC', 'matrix standard'],
    offers: [
      'careers advice', 'careers guidance', 'careers adviser', 'national careers service', 'career coaching', 'career change',
      'information advice and guidance', 'career planning', 'skills assessment', 'iag', 'matrix standard', 'next steps', 'career options',
      'careers information', 'explore your options', 'midlife mot', 'returners', 'careers support', 'action plan',
      'overseas qualifications', 'careers events', 'qualification recognition', 'aspirations', 'career development', 'career mentoring',
      'impartial careers',
    ],
    not: ['carers', 'career criminal', 'carers advice'],
    related: ['job-search', 'adult-learning', 'university', 'apprenticeships', 'vocational-training'],
    terms: ['esdServiceType:887', 'esdServiceType:1145', 'esdServiceType:1394', 'openEligibility:skills-assessment'],
  },
  {
    id: 'university',
    name: 'University and student money',
    advice:
      'You can go at any age: an Access course takes about a year with no A levels, and the Open University lets you study at home. Apply for tuition and living loans early, and ask the college or university hardship fund if money runs short. Student unions give free advice.',
    says: [
      'university', 'uni', 'degree', 'student loan', 'student finance', 'mature student', 'access course', 'open university',
      'student hardship', 'dropped out of uni', 'bursary', 'student money', 'student living costs', 'go to uni at 30', 'uni fees',
      'no a levels uni', 'go back to uni', 'student grant', 'student skint', 'ema', 'sixth form bursary', '16 to 19 bursary',
      'care leaver uni', 'disabled student help', 'foundation year', 'first in family uni', 'phd', 'nursing degree', 'apply to uni',
      'clearing', 'parents learning allowance', 'student housing', 'learner loan',
    ],
    staff: [
      'UCAS', 'SFE', 'LLE', 'OU', 'Access to HE', 'Advanced Learner Loan', 'bursary fund', 'widening participation', 'Student Finance',
      'SLC', 'maintenance loan',
    ],
    offers: [
      'university', 'access to higher education', 'higher education', 'student finance', 'mature students', 'student hardship fund',
      'open university', 'widening participation', 'undergraduates', 'bursaries', 'ucas', 'access course', 'scholarships',
      'student support', 'student advice', 'foundation degree', 'disabled students allowance', 'bursary', 'student services',
      'university applications', 'returning to study', 'international students', 'student union', '16-19 bursary', 'learner support fund',
      'educational grants', 'advanced learner loan', 'grants for students', 'progression to university',
    ],
    not: ['university of the third age', 'university hospital', 'student nurse clinic', 'universe'],
    related: ['adult-learning', 'maths', 'careers-advice', 'money-guidance'],
    terms: [
      'esdServiceType:1614', 'esdServiceType:1145', 'esdServiceType:27', 'openEligibility:help-pay-for-school',
      'openEligibility:financial-aid-loans',
    ],
  },
  {
    id: 'learn-languages',
    name: 'Learn a language or sign language',
    advice:
      'Adult colleges, libraries and cultural centres run classes from beginner up, including British Sign Language, and many libraries give free language apps. Language swaps cost nothing: you teach yours and learn theirs. Community Saturday schools teach children a family language.',
    says: [
      'learn spanish', 'french lessons', 'learn a language', 'sign language', 'bsl', 'german class', 'italian class', 'language exchange',
      'learn sign', 'learn arabic', 'bsl course', 'learn welsh', 'polish school', 'saturday school', 'my kids to learn polish', 'mandarin',
      'learn italian', 'chinese school', 'learn urdu', 'makaton course', 'practise french', 'japanese class', 'french for beginners',
      'language cafe', 'portuguese lessons', 'mother tongue', 'language class',
    ],
    staff: ['BSL', 'BSL Level 1', 'Makaton', 'supplementary school', 'CEFR', 'Signature', 'heritage language'],
    offers: [
      'language classes', 'french', 'spanish', 'italian', 'german', 'british sign language', 'sign language course', 'bsl', 'bsl level 1',
      'makaton', 'language exchange', 'language cafe', 'modern languages', 'conversation in spanish', 'supplementary school',
      'mother tongue classes', 'polish saturday school', 'beginners french', 'community language', 'heritage language', 'arabic classes',
      'language school', 'learn sign', 'deaf awareness', 'signed singing', 'mandarin', 'welsh lessons',
    ],
    not: ['speech and language therapy', 'english classes', 'body language', 'sign language interpreter', 'bad language', 'spanish food'],
    related: ['esol', 'adult-learning', 'hearing-loss-deaf', 'interpreting'],
    terms: ['esdServiceType:27', 'esdServiceType:6', 'openEligibility:foreign-languages'],
  },
];
