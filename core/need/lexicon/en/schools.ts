import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const schools: Need[] = [
  {
    id: 'school-places',
    name: 'School places and admissions',
    advice:
      'Apply through your own council, even for a school elsewhere: by 31 October for secondary and 15 January for primary. If you have moved, ask the council for an in-year place; they must find your child a school. You can appeal a no, free, and still keep the place you were given.',
    says: [
      'school place', 'apply for school', 'didnt get the school we wanted', 'moved house need new school', 'no school place',
      'starting reception', 'appeal school', 'change schools', 'catchment', 'kids not in school just arrived', 'waiting list for school',
      'secondary school application', 'sixth form', 'year 7', 'in year transfer', 'just moved to uk need school',
    ],
    staff: ['PAN', 'in-year', 'FAP', 'CAF form', 'admissions', 'SIF', 'IAP', 'offer day'],
    offers: [
      'school admissions', 'school places', 'in-year admissions', 'admission appeals', 'starting school', 'applying for a school place',
      'catchment area', 'secondary transfer', 'primary school', 'secondary school', 'fair access', 'choice adviser', 'academy trust',
      'reception intake', 'school open day', 'admission arrangements',
    ],
    not: ['school of dance', 'driving school', 'school uniform'],
    related: ['send-support', 'school-transport', 'school-exclusion', 'home-education'],
    terms: ['esdServiceType:13', 'esdServiceType:14', 'esdServiceType:17', 'esdServiceType:705', 'openEligibility:help-find-school'],
  },
  {
    id: 'school-attendance',
    name: 'Child not going to school',
    advice:
      "If your child is too worried or ill to go in, tell school early and keep notes; ask for a meeting, a reduced or changed plan and a named person. A doctor's note is not always needed. Councils must arrange other teaching for a child too ill for school after 15 days, and have teams to help before any fine.",
    says: [
      'child wont go to school', 'school refuser', 'school refusal', 'bunking off', 'truant', 'fined for school absence',
      'attendance letter', 'cant get him into school', 'school anxiety wont go', 'skiving', 'screaming at school gates',
      'fine for holiday in term', 'missing school', 'too anxious for school', 'wagging it', 'nicking off', 'teacher at home ill child',
      'attendance officer', 'off sick a lot from school',
    ],
    staff: ['EBSA', 'EWO', 'EWS', 'PA', 'persistent absence', 's19', 'penalty notice', 'AWO', 'elective', 'CME'],
    offers: [
      'school attendance', 'education welfare', 'emotionally based school avoidance', 'ebsa', 'school refusal', 'not fine in school',
      'attendance officer', 'persistent absence', 'non-attendance', 'school avoiders', 'hospital education', 'home tuition for ill pupils',
      'reintegration into school', 'section 19', 'school reluctance', 'inclusion officer', 'medical needs tuition',
    ],
    not: ['attendance allowance', 'conference attendance'],
    related: ['camhs', 'send-support', 'school-exclusion', 'bullying', 'autism-adhd-child'],
    terms: ['esdServiceType:35', 'esdServiceType:1436', 'esdServiceType:1767', 'esdServiceType:1090', 'esdServiceType:7'],
  },
  {
    id: 'school-exclusion',
    name: 'Excluded or suspended from school',
    advice:
      'A head can only exclude in writing, for a clear reason, and must set work from day one; being sent home “to cool off” off the books is not allowed. For a permanent exclusion, the council must find teaching by the sixth school day and you can ask governors, then an independent panel, to look again. Get free advice from SENDIASS or an education helpline first.',
    says: [
      'excluded from school', 'kicked out of school', 'suspended from school', 'expelled', 'permanent exclusion',
      'school sending him home early', 'managed move', 'pupil referral unit', 'pru', 'school wants him out', 'reduced timetable',
      'isolation booth', 'off rolled', 'exclusion meeting with governors', 'naughty school', 'alternative provision', 'detention every day',
    ],
    staff: ['PEX', 'FTE', 'PRU', 'AP', 'IRP', 'managed move', 'off-rolling', 'part-time timetable'],
    offers: [
      'school exclusion', 'permanent exclusion', 'school suspensions', 'pupil referral unit', 'alternative provision', 'exclusion advice',
      'independent review panel', 'at risk of exclusion', 're-integration', 'managed moves', 'education other than at school',
      'alternative curriculum', 'behaviour inclusion', 'forest school for excluded', 'vocational pre-16',
    ],
    not: ['social exclusion', 'exclusion order', 'digital exclusion'],
    related: ['school-attendance', 'send-support', 'school-complaints', 'youth-exploitation', 'home-education'],
    terms: ['esdServiceType:34', 'esdServiceType:1766', 'esdServiceType:1765', 'esdServiceType:896'],
  },
  {
    id: 'school-complaints',
    name: 'Problem with a school',
    advice:
      "Ask to see the teacher, then the head, and then use the school's complaint steps in writing; keep copies. If your child has special needs, SENDIASS can come with you. The Department for Education looks only at whether the school followed the rules.",
    says: [
      'complain about school', 'school wont listen', 'unhappy with teacher', 'teacher shouted at my child', 'school ignoring us',
      'school not helping my child', 'bad school', 'head teacher rude', 'complaint to governors', 'school not keeping him safe',
      'unfair school rules', 'school discriminating', 'racist school', 'ofsted complaint', 'fell out with head teacher',
    ],
    staff: ['DfE', 'governors', 'Ofsted', 'ESFA', 'IRP', 'academy trust'],
    offers: [
      'school complaints', 'education advocacy', 'complaint about a school', 'parent governors', 'independent education advice',
      'mediation with schools', 'education legal advice', 'home school', 'working with schools on behalf of parents', 'school mediation',
      'parents and schools', 'school appeals advice', 'school governors complaint', 'dispute with school',
    ],
    related: ['bullying', 'send-support', 'school-exclusion', 'legal-advice'],
    terms: ['esdServiceType:630', 'esdServiceType:29'],
  },
  {
    id: 'home-education',
    name: 'Teaching your child at home',
    advice:
      "You can home educate in England if the learning suits your child; if they are at school, write to the head to come off the roll (special schools need the council's say). You pay for it all, including exams. Meet-ups, library cards and online groups make it less lonely.",
    says: [
      'home school', 'homeschooling', 'home educate', 'take my child out of school', 'elective home education', 'unschooling',
      'home ed meet up', 'teach kids myself', 'home ed groups', 'pull him out of school', 'deregister from school',
      'exams for home educated', 'online school', 'other home ed families', 'flexi school',
    ],
    staff: ['EHE', 'deregistration', 'CNIS', 'home ed', 'CME', 'Education Otherwise'],
    offers: [
      'home education', 'elective home education', 'home educated', 'home educators', 'home ed', 'home schooling', 'deregistered',
      'exam centre for private candidates', 'forest school for home educated', 'education otherwise', 'meet-ups for home educated children',
      'curriculum for home', 'home ed meet-up', 'home learners',
    ],
    not: ['online learning adult'],
    related: ['school-attendance', 'send-support', 'school-places', 'library'],
    terms: ['esdServiceType:1'],
  },
  {
    id: 'young-learner-tuition',
    name: 'Homework, tutoring and exams',
    advice:
      'Ask school first for catch-up sessions. Libraries and charities run free homework clubs and tutoring for families on low incomes, in person or online. BBC Bitesize and past papers are free.',
    says: [
      'tutor', 'homework help', 'behind at school', 'gcse revision', 'struggling with maths child', 'free tutor',
      'cant help kids with homework', 'supplementary school', 'catch up reading', '11 plus', 'exam revision', 'kid cant read yet',
      'english as second language child', 'saturday school', 'dyslexic tutor', 'sats',
    ],
    staff: ['EAL', 'NTP', 'SATs', 'GCSE', '11+', 'supplementary school'],
    offers: [
      'tutoring', 'homework club', 'free tuition', 'supplementary school', 'saturday school', 'gcse revision', 'one-to-one tuition',
      '11 plus', 'free tutoring', 'reading volunteers', 'beanstalk readers', 'language and culture school', 'study hub', 'exam preparation',
      'intouniversity', 'eal support',
    ],
    not: ['driving tuition', 'swimming tuition', 'guitar tuition'],
    related: ['library', 'send-support', 'after-school-club', 'dyslexia', 'school-complaints'],
    terms: ['esdServiceType:6', 'esdServiceType:51', 'openEligibility:tutoring'],
  },
];
