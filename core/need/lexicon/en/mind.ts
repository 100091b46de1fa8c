import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const mind: Need[] = [
  {
    id: 'camhs',
    name: "Children's and teenagers' mental health",
    advice:
      "Talk to your child's school, GP or school nurse; many areas let parents and young people refer themselves. While you wait, mental health support teams in schools, drop-ins and online chat are free. Call 111 option 2, any hour and any age, if they are not safe; Childline is 0800 1111.",
    says: [
      'camhs', 'child anxious', 'my son is depressed', 'teenager wont leave room', 'daughter wont eat or talk', 'child panic attacks',
      'kid angry all the time', 'worried about my teenager', 'child scared of everything', 'school anxiety', 'child says wants to die',
      'child cant sleep worry', 'child mental health', 'teen depression', 'separation anxiety', 'daughter crying every night',
      'selective mutism', 'not himself', 'meltdowns at home', 'nightmares child',
    ],
    staff: ['CAMHS', 'CYPMHS', 'MHST', 'EMHP', 'SPA', 'CYP', 'ELSA', 'THRIVE', 'Kooth', 'Tier 2', 'Tier 3', 'NHSE'],
    offers: [
      'camhs', 'children and young peoples mental health', 'emotional wellbeing of children', 'mental health support team',
      'child and adolescent', 'play therapy', 'art therapy for children', 'kooth', 'getting help getting advice', 'child psychologist',
      'under 18s mental health', 'parents of anxious children', 'young minds', 'drawing and talking', 'low mood in teenagers',
      'emotional literacy', 'resilience building', 'single point of access', 'neurodevelopmental pathway', 'primary mental health worker',
    ],
    related: ['youth-counselling', 'school-attendance', 'self-harm', 'mental-health-crisis', 'eating-disorders', 'parenting'],
    terms: ['esdServiceType:1284', 'esdServiceType:7', 'esdServiceType:837', 'openEligibility:children', 'openEligibility:teens'],
  },
  {
    id: 'trauma',
    name: 'Trauma and PTSD',
    advice:
      "Flashbacks, nightmares and jumping at noises after something terrible are the brain's alarm stuck on, and they can be treated. Ask NHS Talking Therapies or your GP for trauma therapy such as EMDR. If it was abuse, war, torture or a crash there are services made for you, however long ago it was.",
    says: [
      'ptsd', 'trauma', 'flashbacks', 'nightmares about what happened', 'childhood abuse affecting me now', 'cant stop reliving it',
      'after the accident cant drive', 'jumpy', 'witnessed a death', 'torture', 'war memories', 'abused as a child', 'childhood trauma',
      'traumatised', 'in care as a child bad memories', 'complex ptsd', 'dissociation', 'attack keeps coming back', 'emdr',
    ],
    staff: ['PTSD', 'cPTSD', 'EMDR', 'ACEs', 'TF-CBT', 'DID', 'HTR'],
    offers: [
      'trauma-informed therapy', 'ptsd', 'emdr', 'post-traumatic stress', 'trauma stabilisation', 'adult survivors of childhood abuse',
      'complex trauma', 'survivors of torture', 'adverse childhood experiences', 'trauma recovery', 'trauma service', 'non-recent abuse',
      'stabilisation group', 'moving on from trauma', 'psychological trauma', 'survivor therapy',
    ],
    not: ['trauma surgery', 'dental trauma', 'major trauma centre'],
    related: ['talking-therapies', 'sexual-assault', 'veterans', 'refugee-community', 'mental-health-peer-support'],
    terms: ['esdServiceType:1284', 'openEligibility:all-survivors', 'openEligibility:abuse-or-neglect-survivors'],
  },
  {
    id: 'eating-disorders',
    name: 'Eating disorders',
    advice:
      'See a GP soon; you do not have to look thin to be ill. Under 18s should be seen fast and in many areas families can refer themselves. If someone faints, has chest pain, or cannot keep food or water down, go to A&E.',
    says: [
      'anorexia', 'bulimia', 'eating disorder', 'wont eat', 'makes herself sick', 'daughter starving herself', 'binge eating',
      'scared of food', 'not eating enough', 'obsessed with calories', 'throwing up after meals', 'arfid', 'hides food',
      'exercises too much', 'laxatives to lose weight', 'body image', 'thinks shes fat', 'son only eats three things', 'eating problems',
      'purging',
    ],
    staff: ['ED', 'ARFID', 'BED', 'AN', 'BN', 'CEDS', 'OSFED', 'FREED', 'MARSIPAN', 'MEED'],
    offers: [
      'eating disorder', 'eating disorders', 'anorexia', 'bulimia', 'binge eating', 'arfid', 'disordered eating', 'family based treatment',
      'body image', 'supported meals', 'carers of people with eating disorders', 'refeeding', 'relationship with food',
      'eating disorder recovery', 'avoidant restrictive',
    ],
    not: ['fussy eater baby', 'healthy eating', 'feeding baby', 'eat well plate'],
    related: ['camhs', 'talking-therapies', 'mental-health-crisis', 'weight-management', 'self-harm'],
    terms: ['esdServiceType:1284'],
  },
  {
    id: 'ocd-phobias',
    name: 'OCD, phobias and body worries',
    advice:
      'OCD and phobias can be treated with CBT, in small steps and at your pace. You can refer yourself to NHS Talking Therapies and ask for a therapist trained in OCD. Families can get advice on how not to get pulled into the rituals.',
    says: [
      'ocd', 'obsessive', 'washing hands over and over', 'keeps checking the door', 'intrusive thoughts', 'rituals', 'scared of germs',
      'phobia', 'scared of spiders', 'agoraphobia', 'scared to leave the house', 'social anxiety', 'health anxiety', 'body dysmorphia',
      'hair pulling', 'skin picking', 'scared of being sick', 'tics', 'bad thoughts wont go', 'hate how i look',
    ],
    staff: ['OCD', 'ERP', 'BDD', 'BFRB', 'trichotillomania', 'Pure O', 'emetophobia'],
    offers: [
      'obsessive compulsive disorder', 'ocd support group', 'exposure and response prevention', 'ocd', 'phobias', 'body dysmorphic',
      'intrusive thoughts', 'agoraphobia', 'social anxiety', 'tourettes', 'trichotillomania', 'anxiety disorders', 'emetophobia',
      'hair pulling',
    ],
    related: ['talking-therapies', 'camhs', 'mental-health-peer-support', 'hoarding'],
    terms: ['esdServiceType:1284'],
  },
  {
    id: 'hoarding',
    name: 'Hoarding and clutter',
    advice:
      "Hoarding is a recognised condition, not laziness, and clearing a home without the person's say often makes things worse. Ask adult social care, the fire service or a charity for someone patient to work through it a bit at a time. The fire service will visit free to make escape routes safe.",
    says: [
      'hoarding', 'hoarder', 'house full of stuff', 'cant throw anything away', 'clutter', 'piles of rubbish indoors',
      'mums house is a tip', 'cant open front door for stuff', 'mess everywhere ashamed', 'declutter', 'house filthy',
      'landlord complaining about mess', 'rooms you cant use', 'newspapers piled up', 'self neglect', 'living in squalor', 'deep clean',
    ],
    staff: ['clutter image rating', 'CIR', 'self-neglect', 'HD', 'MARM', 'diogenes'],
    offers: [
      'hoarding', 'declutter', 'decluttering', 'hoarding disorder', 'clutter image rating', 'self-neglect', 'hoarders support group',
      'hoarding behaviours', 'deep clean', 'buried in treasures', 'cluttered homes', 'practical hands-on clearing', 'tidy home',
      'clouds end', 'help to sort belongings',
    ],
    not: ['hoardings licence', 'advertising hoarding', 'scaffolding hoarding'],
    related: ['adult-safeguarding', 'talking-therapies', 'tenancy-support', 'home-fire-safety', 'day-centres'],
    terms: [],
  },
  {
    id: 'anger',
    name: 'Managing anger',
    advice:
      'Anger courses teach you to spot the signs early and step back before you blow. Ask a GP, NHS Talking Therapies or a local charity; some are in groups and some online. If you are frightening or hurting a partner or child, a course about abuse is the right one.',
    says: [
      'anger', 'angry all the time', 'lose my temper', 'short fuse', 'rage', 'punched a wall', 'shout at the kids', 'anger management',
      'keep kicking off', 'snapping at everyone', 'road rage', 'scared of my own temper', 'fights', 'lash out', 'see red',
      'blow up over nothing', 'son has anger issues',
    ],
    staff: ['AM course', 'EI', 'DBT'],
    offers: [
      'anger management', 'managing anger', 'emotional regulation', 'controlling temper', 'conflict resolution', 'temper', 'anger group',
      'impulse control', 'aggression', 'managing strong emotions', 'dealing with anger', 'keep your cool', 'dialectical behaviour',
    ],
    not: ['angry neighbour', 'angry letter'],
    related: ['talking-therapies', 'perpetrator', 'parenting', 'camhs', 'mens-groups'],
    terms: ['esdServiceType:1284'],
  },
  {
    id: 'mindfulness',
    name: 'Relaxation, mindfulness and sleep',
    advice:
      'Short daily practice, breathing, stretching or a walk can calm a racing mind. Libraries, community centres and NHS services run free or cheap mindfulness, yoga and sleep courses. If you have not slept well for over a month, ask for CBT for insomnia; it works better than pills.',
    says: [
      'mindfulness', 'meditation', 'cant sleep', 'insomnia', 'relax', 'switch off my brain', 'breathing exercises', 'calm down', 'unwind',
      'yoga for stress', 'sound bath', 'up all night', 'bad sleep', 'sleeping tablets', 'wellbeing class', 'reiki', 'de stress',
      'breathwork', 'awake at 4am', 'complementary therapy', 'aromatherapy',
    ],
    staff: ['MBCT', 'MBSR', 'CBT-I', 'Sleepio', 'sleep hygiene'],
    offers: [
      'mindfulness', 'meditation', 'relaxation', 'breathwork', 'mbct', 'mindfulness-based', 'sleep course', 'insomnia', 'sound bath',
      'yoga for wellbeing', 'holistic therapies', 'reiki', 'calm and connect', 'stillness', 'relaxation techniques',
      'massage and aromatherapy', 'nature connection', 'forest bathing', 'wellbeing retreat', 'self-compassion',
    ],
    not: ['baby sleep', 'rough sleeping', 'sleeping bag', 'somewhere to sleep', 'baby massage'],
    related: ['talking-therapies', 'mental-health-peer-support', 'exercise-classes'],
    terms: [
      'openActiveActivity:0c2a1e6b-4b02-4b8a-ae6d-59f225ff5341', 'openActiveActivity:56e4a0e9-0b99-4e7e-aab7-137b4712a041',
      'openActiveActivity:06178c28-8f7f-4cb2-8975-f6694dc105d0', 'openEligibility:alternative-medicine',
    ],
  },
  {
    id: 'mental-health-advocacy',
    name: 'Rights under the Mental Health Act',
    advice:
      'If you are held in hospital under the Mental Health Act you have a right to a free independent advocate (IMHA) and to a tribunal with a free solicitor. Ask any nurse to call the advocate, or ring the local advocacy service yourself. Your nearest relative has rights too.',
    says: [
      'sectioned rights', 'get out of section', 'mental health tribunal', 'held in hospital against my will', 'nearest relative rights',
      'mental health act', 'imha', 'appeal my section', 'forced medication', 'community treatment order', 'rights on the ward',
      'detained in hospital', 'solicitor for section', 'someone to speak up on the ward', 'let off the ward',
    ],
    staff: ['IMHA', 'MHA', 's2', 's3', 'CTO', 'MHT', 'NR', 'AMHP', 's17 leave', 'DoLS'],
    offers: [
      'independent mental health advocacy', 'imha', 'mental health act', 'qualifying patients', 'detained patients', 'ward advocacy',
      'nearest relative', 'hospital manager hearing', 'mental health solicitor', 'community treatment order', 'rights under section',
      'wards advocate visits', 'mental health tribunal', 'rights of detained patients',
    ],
    not: ['section of road', 'section 21'],
    related: ['advocacy', 'severe-mental-illness', 'legal-advice', 'patient-complaints'],
    terms: ['esdServiceType:728', 'esdServiceType:645'],
  },
];
