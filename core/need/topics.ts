/** The lexicon's needs in plain topics, for people who do not know what they need. Every need stands in exactly one topic. */
export interface Topic {
  id: string;
  /** Plain name, as a heading. */
  name: string;
  /** Two or three plain sentences for who cannot say more. Reading age 9–11. */
  advice: string;
  /** Ids of needs, those most often asked for first. */
  needs: string[];
}

/** Words of ids, so that the list is short to send. */
const ids = (text: string): string[] => text.trim().split(/\s+/);

export const TOPICS: Topic[] = [
  {
    id: 'money',
    name: 'Money, bills and benefits',
    advice:
      'You do not have to sort out money worries alone, and good advice is free. Citizens Advice can check what you may be able to get and help you deal with bills and debts. If you have no money for food or heating today, ask the council about emergency help.',
    needs: ids(`
      debt-advice benefits-advice hardship-grants energy-bills universal-credit energy-vouchers housing-benefit council-tax
      travel-costs health-costs council-tax-arrears money-guidance savings-credit-union loan-sharks bank-account
      child-maintenance pension-guidance tax-help funeral-costs pension-credit attendance-allowance carers-allowance
      child-benefit bereavement-benefits disability-benefits sickness-benefits benefit-appeals council-tax-reduction
      warmer-homes water-bills broadband-phone-bills power-cut
    `),
  },
  {
    id: 'food-and-things',
    name: 'Food, clothes and things for the home',
    advice:
      'If you cannot pay for food, a food bank or pantry can help this week. Baby banks, clothes banks and furniture projects give things away or sell them cheaply. Most only ask what you need.',
    needs: ids(`
      food-bank community-pantry soup-kitchen clothing furniture healthy-start community-fridge community-meal
      free-school-meals breakfast-club holiday-food-activities lunch-club meals-on-wheels baby-bank school-uniform
      interview-clothes white-goods toiletries showers-laundry toys-gifts donate-goods borrow-things
    `),
  },
  {
    id: 'home',
    name: 'Somewhere to live',
    advice:
      'If you may lose your home, tell the council as soon as you can: it must help you, even if you still have the keys. Housing advice is free and private. If you have nowhere to sleep tonight, ring the council now, at any hour.',
    needs: ids(`
      homelessness housing-advice rent-arrears eviction night-shelter disrepair rough-sleeping day-centre-homeless
      youth-homelessness supported-housing social-housing home-swap home-improvement-grants tenancy-support moving-home
      tenants-groups neighbour-disputes mortgage-trouble buying-home traveller-sites renters-rights private-renting damp-mould
    `),
  },
  {
    id: 'mind',
    name: 'Feelings and mental health',
    advice:
      'Talking to somebody helps, and you can do it today. You can ask for NHS talking therapy yourself, without seeing a doctor first. In a crisis ring NHS 111 and choose option 2, at any hour, or Samaritans on 116 123.',
    needs: ids(`
      talking-therapies mental-health-crisis loneliness bereavement mental-health-peer-support befriending self-harm
      severe-mental-illness suicide-bereavement camhs trauma eating-disorders ocd-phobias hoarding anger mindfulness
      mental-health-advocacy child-bereavement baby-loss perinatal-mental-health
    `),
  },
  {
    id: 'addiction',
    name: 'Drink, drugs and gambling',
    advice:
      'You can ask for free, private help yourself, without a letter from a doctor. Nobody will tell you off. If you drink every day, get advice before you stop, as stopping suddenly can make you ill.',
    needs: ids(`
      alcohol drugs gambling needle-exchange recovery-groups addiction-families young-people-substance gaming-screens
    `),
  },
  {
    id: 'health',
    name: 'Health and illness',
    advice:
      'Your GP surgery or a chemist can help with most things. If you need help now and it is not an emergency, ring NHS 111. In an emergency ring 999.',
    needs: ids(`
      gp pharmacy dentist long-term-conditions pain-arthritis stop-smoking physiotherapy foot-care continence eye-care
      hearing-care urgent-treatment nhs-111 vaccination blood-tests health-screening health-check menopause-womens-health
      gender-identity diabetes breathing heart stroke cancer neurological fatigue-long-covid kidney-liver-gut
      weight-management exercise-referral social-prescribing patient-complaints sexual-health contraception hiv abortion
      community-nursing hospital-discharge end-of-life patient-transport
    `),
  },
  {
    id: 'families',
    name: 'Babies, children and family',
    advice:
      'A family hub or health visitor can help with most things, from a crying baby to a child who will not listen. There are free groups, and help to pay for childcare. All families find it hard at times, and it is fine to ask.',
    needs: ids(`
      family-hub parenting baby-toddler-groups pregnancy childcare separating-parents childcare-costs childminder
      after-school-club holiday-club toy-library dads lone-parents home-visiting-families fostering-adoption kinship-care
      contact-centre relationship-counselling grandparents-contact breastfeeding health-visiting school-nursing
      new-parent-exercise young-parents
    `),
  },
  {
    id: 'school-and-youth',
    name: 'Young people and school',
    advice:
      'If something is wrong at school, talk to the school first: it has somebody whose job is to help. Young people can also talk to somebody without telling their parents. Childline is free on 0800 1111.',
    needs: ids(`
      youth-clubs send-support youth-counselling autism-adhd-child bullying school-places care-leavers uniformed-groups
      young-carers lgbt-youth neet mentoring school-attendance school-exclusion school-complaints home-education
      young-learner-tuition autism-adhd-adult speech-language dyslexia short-breaks disabled-children-groups parent-carers
      preparing-for-adulthood youth-justice school-transport
    `),
  },
  {
    id: 'care',
    name: 'Getting older, disability and care',
    advice:
      'The council must look at what help you need to live your life, if you ask for it, whatever money you have. This is called a care needs assessment. If you look after somebody, you can ask for one for yourself too.',
    needs: ids(`
      care-assessment carers dementia equipment-aids care-at-home shopping-help falls day-centres chair-exercise
      sheltered-housing home-adaptations handyperson dementia-carers respite advocacy older-rights care-homes paying-for-care
      direct-payments gardening-help telecare wheelchair-mobility reablement continuing-healthcare sight-loss
      hearing-loss-deaf lipreading deafblind learning-disability disability-groups disability-sport brain-injury
    `),
  },
  {
    id: 'safety',
    name: 'Staying safe, abuse and crime',
    advice:
      'If you are in danger now, ring 999. If you cannot speak, press 55 when asked. What is happening is not your fault, and there are people to talk to in private at any hour.',
    needs: ids(`
      domestic-abuse scams victims sexual-assault community-safety hate-crime antisocial-behaviour home-fire-safety refuge
      perpetrator stalking forced-marriage-fgm modern-slavery adult-safeguarding child-safeguarding parents-social-services
      youth-exploitation missing-people online-safety radicalisation sex-workers
    `),
  },
  {
    id: 'work-and-learning',
    name: 'Work and learning',
    advice:
      'The National Careers Service gives free advice on jobs, training and what to do next. Many courses in English, maths and computers cost nothing. If you are ill or disabled, there is help to find work and to keep it.',
    needs: ids(`
      job-search esol digital-skills adult-learning volunteering careers-advice cv-interviews apprenticeships work-experience
      supported-employment workplace-rights redundancy literacy maths it-access devices university learn-languages
      vocational-training childcare-training start-business students
    `),
  },
  {
    id: 'rights',
    name: 'Rights, law and official papers',
    advice:
      'Citizens Advice and law centres can tell you where you stand, and it is free. Bring every letter you have, even the ones you have not opened. If there is a date on a letter, ask for help before it.',
    needs: ids(`
      legal-advice immigration-advice refugee-support id-documents wills consumer-rights interpreting bereavement-practical
      small-claims probate power-of-attorney family-law discrimination witness-support family-mediation asylum settled-status
      no-recourse citizenship register-birth marriage voting register-death ex-offenders prisoners-families
    `),
  },
  {
    id: 'sport',
    name: 'Sport and getting active',
    advice:
      'Moving a little more helps you feel better, and you do not have to be good at it. Many clubs have first goes for free and sessions for beginners. If you get benefits or a pension, ask for the cheaper price.',
    needs: ids(`
      walking-group swimming exercise-classes gym football yoga-pilates running cycling-clubs leisure-pass dance water-sports
      sport-other racket-sports martial-arts bowls snooker-darts gymnastics rugby cricket-rounders basketball-netball
    `),
  },
  {
    id: 'people-and-hobbies',
    name: 'Hobbies, groups and meeting people',
    advice:
      'Most groups are glad of new people, and many are free. You can go once to see if you like it. Ring first if you would like somebody to meet you at the door.',
    needs: ids(`
      community-centre arts-crafts library warm-space lgbt faith-support community-group-support knitting-sewing singing music
      theatre-cinema museums local-history book-clubs board-games gardening cooking-classes mens-groups womens-groups
      ethnic-minority-communities refugee-community gypsy-roma-traveller veterans seafarers farmers-rural community-events
      places-of-worship climate-action conservation hall-hire mens-sheds repair-cafe time-banks
    `),
  },
  {
    id: 'local',
    name: 'Council, travel and the place you live',
    advice:
      'Most council things can be done online at any time, or by phone in the week. If you cannot get out, ask about community transport, which comes to your door. Tell the council about anything that is not safe.',
    needs: ids(`
      council-contact bins community-transport blue-badge bus-pass vet-costs pests noise trees parks allotments planning
      building-control parking-permits licences environmental-health recycling-centre bulky-waste fly-tipping street-problems
      street-cleaning abandoned-cars public-toilets flooding-emergencies complaints councillors-mp cemeteries public-transport
      mobility-scooters driving cycling-skills animal-rehoming lost-animals lost-property
    `),
  },
];
