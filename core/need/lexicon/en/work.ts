import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const work: Need[] = [
  {
    id: 'job-search',
    name: 'Finding a job',
    advice:
      'Your Jobcentre work coach, a local work club or the National Careers Service (0800 100 900) can help you find work for free, whether or not you get benefits. Charities run schemes for people who have been out of work a long while. Nobody should ask you to pay for a job.',
    says: [
      'job', 'find a job', 'need a job', 'jobs near me', 'out of work', 'unemployed', 'looking for work', 'cant get a job', 'no experience',
      'job vacancies', 'get back into work', 'no one will hire me', 'over 50 job', 'job with no qualifications', 'job for my son',
      'part time job', 'work from home job', 'job centre no use', 'long time unemployed', 'graft', 'cash in hand', 'apply for jobs',
      'work for young people', 'job with criminal record', 'never had a job', 'job that fits school hours', 'laid off need work',
      'cleaning job', 'neet',
    ],
    staff: [
      'JCP', 'DWP', 'work coach', 'NEET', 'UKSPF', 'Restart', 'Connect to Work', 'WHP', 'work club', 'economically inactive',
      'Youth Guarantee', 'sector-based work academy', 'IPS', 'NCS', 'Jobcentre Plus',
    ],
    offers: [
      'employability', 'job search', 'into work', 'job club', 'work club', 'employment support', 'job seekers', 'jobseekers', 'unemployed',
      'job brokerage', 'vacancies', 'sustainable employment', 'move into work', 'barriers to work', 'employment coach', 'job readiness',
      'employment adviser', 'pathway to employment', 'one-to-one employment support', 'economically inactive', 'sector-based',
      'guaranteed interview', 'job fair', 'get into work', 'neet', 'job matching', 'routes to work', 'work ready',
      'helping residents into work',
    ],
    not: ['social worker', 'youth worker', 'volunteering role', 'roadworks', 'how does it work', 'odd jobs'],
    related: [
      'cv-interviews', 'careers-advice', 'vocational-training', 'supported-employment', 'apprenticeships', 'volunteering',
      'universal-credit',
    ],
    terms: ['esdServiceType:337', 'esdServiceType:343', 'openEligibility:help-find-work', 'openEligibility:job-placement'],
  },
  {
    id: 'cv-interviews',
    name: 'CVs, applications and interviews',
    advice:
      'Libraries, job clubs and the National Careers Service help you write a CV and practise an interview for free. Bring dates of jobs, schools and any caring or volunteering you have done. Tailor a few lines to each job.',
    says: [
      'cv', 'write a cv', 'interview', 'interview tomorrow', 'application form', 'cover letter', 'job application', 'personal statement',
      'no cv', 'update my cv', 'scared of interviews', 'interview practice', 'interview nerves', 'linkedin', 'gaps in cv',
      'fill in job form', 'covering letter', 'resume', 'references', 'mock interview', 'never had an interview', 'what to say in interview',
    ],
    staff: ['CV', 'mock interview', 'employability', 'civil service behaviours'],
    offers: [
      'cv writing', 'cv', 'cv workshop', 'interview skills', 'interview preparation', 'mock interviews', 'application forms',
      'job applications', 'covering letters', 'interview techniques', 'job hunting skills', 'employability skills', 'personal statement',
      'online applications', 'linkedin', 'transferable skills', 'confidence for interviews', 'cv surgery', 'cv clinic',
      'interview practice',
    ],
    not: ['interview for benefit', 'media interview', 'fraud interview', 'interview with police', 'oral history interview'],
    related: ['job-search', 'interview-clothes', 'careers-advice', 'it-access'],
    terms: ['openEligibility:resume-development', 'openEligibility:interview-training'],
  },
  {
    id: 'apprenticeships',
    name: 'Apprenticeships and traineeships',
    advice:
      'On an apprenticeship you earn while you learn, from age 16 with no upper limit; the employer pays for training. Look on the GOV.UK find an apprenticeship site and ask colleges. Job coaches can help you if you do not have maths and English yet.',
    says: [
      'apprenticeship', 'apprentice', 'earn while you learn', 'apprentice electrician', 'learn a trade', 't levels', 'not going to college',
      'leaving school what next', 'traineeship', 'plumbing apprenticeship', 'job with training', 'internship', 'supported internship',
      'hairdressing apprentice', 'on the job training', 'apprenticeship for my daughter', 'learn building', 'bricklayer', 'trainee',
      'not going uni',
    ],
    staff: ['NVQ', 'EPA', 'T level', 'NEET', 'degree apprenticeship', 'SI', 'foundation apprenticeship', 'Level 3', 'day release', 'BTEC'],
    offers: [
      'apprenticeships', 'apprenticeship', 'earn while you learn', 'traineeships', 'supported internships', 'trainee',
      'on-the-job training', 't levels', 'pre-apprenticeship', 'school leavers', 'technical qualifications', 'apprentices',
      'employer-led training', 'gain a qualification at work', 'college and employer', 'foundation apprenticeship', 'level 2 and 3',
      'pre apprenticeship', 'trades training',
    ],
    not: ['the apprentice tv'],
    related: ['job-search', 'vocational-training', 'careers-advice', 'work-experience'],
    terms: ['esdServiceType:343', 'esdServiceType:1145', 'openEligibility:specialized-training'],
  },
  {
    id: 'work-experience',
    name: 'Work experience and placements',
    advice:
      'Ask your school, college or Jobcentre, or write to firms you would like to see, saying when you are free. Volunteering also gives you experience and references. Do not stop your benefits without asking about how a placement affects them.',
    says: [
      'work experience', 'placement', 'work placement', 'need experience for a job', 'work trial', 'shadow someone at work',
      'placement for school', 'year 10 work experience', 'unpaid placement', 'work taster', 'nursing work experience', 'week at a company',
      'getting experience', 'experience to put on cv', 'industry placement',
    ],
    staff: ['WEX', 'work trial', 'sector-based work academy', 'industry placement', 'kickstart'],
    offers: [
      'work experience', 'work placements', 'work placement', 'taster sessions', 'industry placement', 'work trial', 'placements available',
      'student placements', 'job shadowing', 'insight days', 'work tasters', 'hands-on experience', 'open to placements', 'internships',
      'gain experience', 'host placements',
    ],
    not: ['foster placement', 'school placement', 'temporary placement'],
    related: ['volunteering', 'job-search', 'apprenticeships', 'vocational-training'],
    terms: ['esdServiceType:52', 'esdServiceType:1145'],
  },
  {
    id: 'supported-employment',
    name: 'Work with a disability or health condition',
    advice:
      "You can get a job coach and, through Access to Work, money for travel, kit or a helper; ask at the Jobcentre or your council's supported employment team. Employers must make reasonable changes for you. Many benefits let you try work without losing them at once.",
    says: [
      'job for disabled', 'learning disability job', 'autistic job', 'mental health back to work', 'job coach', 'work with a disability',
      'access to work', 'help staying in work', 'adjustments at work', 'job for my son with downs', 'adhd at work',
      'working with depression', 'deaf job help', 'reasonable adjustments', 'supported job', 'go back to work after illness',
      'cancer back to work', 'special needs job', 'wheelchair user job', 'struggling at work with anxiety', 'jobs for blind people',
      'job with autism',
    ],
    staff: [
      'IPS', 'AtW', 'Access to Work', 'Connect to Work', 'job carving', 'WHP', 'Disability Confident', 'Employment and Health',
      'Individual Placement', 'supported internship',
    ],
    offers: [
      'supported employment', 'job coach', 'job coaching', 'individual placement and support', 'ips', 'access to work',
      'disability confident', 'reasonable adjustments', 'in-work support', 'employment support for people with learning disabilities',
      'vocational profile', 'inclusive employers', 'neurodivergent', 'job carving', 'supported internships', 'disability employment',
      'health condition and work', 'employment specialist', 'secondary mental health services work', 'place then train',
      'travel training to work', 'workplace support', 'working with health conditions', 'disabled jobseekers',
    ],
    not: ['supported housing', 'employment tribunal'],
    related: ['job-search', 'workplace-rights', 'disability-benefits', 'learning-disability'],
    terms: [
      'esdServiceType:299', 'esdServiceType:239', 'esdServiceType:1281', 'esdServiceType:52', 'openEligibility:supported-employment',
      'openEligibility:job-placement',
    ],
  },
  {
    id: 'workplace-rights',
    name: 'Trouble at work and rights at work',
    advice:
      'Call Acas free on 0300 123 1100 before time runs out: a claim to an employment tribunal must start with Acas soon after the event. A union, law centre or Citizens Advice can help. Keep your contract, payslips and messages.',
    says: [
      'sacked', 'unfair dismissal', 'not been paid', 'wages not paid', 'boss', 'zero hours', 'bullying at work', 'rights at work',
      'treated badly at work', 'employer hasnt paid', 'payslip', 'working too many hours', 'gaffer', 'no contract', 'holiday pay',
      'maternity sacked', 'sick pay refused', 'stitched up at work', 'union', 'grievance', 'disciplinary', 'minimum wage',
      'exploited at work', 'agency not paying', 'pregnant sacked', 'harassed at work', 'discriminated at work', 'employment law',
      'tribunal', 'forced to resign', 'sweatshop', 'tips kept', 'flexible working refused', 'contract changed',
    ],
    staff: [
      'ACAS', 'ET1', 'TUPE', 'NMW', 'NLW', 'GLAA', 'constructive dismissal', 'whistleblowing', 'SSP', 'Employment Rights Act',
      'settlement agreement', 'FWA', 'unlawful deduction', 'Fair Work Agency',
    ],
    offers: [
      'employment rights', 'employment law', 'workers rights', 'unfair dismissal', 'employment tribunal', 'workplace bullying',
      'unpaid wages', 'unlawful deductions', 'trade union', 'holiday pay', 'early conciliation', 'zero-hours', 'employment advice',
      'grievances', 'settlement agreement', 'exploitation at work', 'national minimum wage', 'rights at work', 'discrimination at work',
      'maternity rights', 'workplace issues', 'modern slavery', 'labour exploitation', 'disciplinary', 'represent workers', 'gangmasters',
      'dismissed', 'precarious work', 'health and safety at work',
    ],
    not: ['union flag', 'students union', 'work experience', 'employment support programme'],
    related: ['redundancy', 'legal-advice', 'discrimination', 'sickness-benefits', 'supported-employment'],
    terms: ['esdServiceType:344', 'esdServiceType:752', 'openEligibility:workplace-rights'],
  },
  {
    id: 'redundancy',
    name: 'Losing your job or redundancy',
    advice:
      'After two years in a job you should get redundancy pay and time to look for new work. Claim new benefits the day after you finish, and ask if a Jobcentre rapid response team is coming to your firm. Ring Acas if you think it was not fair.',
    says: [
      'redundancy', 'made redundant', 'losing my job', 'laid off', 'firm closing', 'factory shutting', 'company gone bust',
      'let go from work', 'redundancy pay', 'job at risk', 'last day at work', 'lost my job', 'just been let go', 'no notice redundancy',
      'works closing', 'at risk letter', 'redundancy money', 'finished up at work', 'paid off',
    ],
    staff: ['RP1', 'rapid response', 'PILON', 'TUPE', 'NSJSA', 'at risk', 'consultation', 'HR1'],
    offers: [
      'redundancy', 'made redundant', 'facing redundancy', 'rapid response service', 'redundancy pay', 'career change support',
      'recently unemployed', 'outplacement', 'job loss', 'at risk of redundancy', 'redundancy support', 'company closure',
      'retraining after redundancy', 'next step after redundancy', 'laid off',
    ],
    not: ['spare parts', 'redundant buildings'],
    related: ['job-search', 'universal-credit', 'workplace-rights', 'careers-advice', 'debt-advice'],
    terms: ['esdServiceType:343', 'openEligibility:unemployment-benefits', 'openEligibility:workplace-rights'],
  },
];
