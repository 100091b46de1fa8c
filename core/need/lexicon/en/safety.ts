import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const safety: Need[] = [
  {
    id: 'victims',
    name: 'Help after a crime',
    advice:
      'You can have free support after a crime even if you have not told the police, and however long ago it was. Victim Support can help with feelings, repairs, alarms, court and claiming money. Report by 101 or online, or 999 if it is happening now.',
    says: [
      'burgled', 'mugged', 'robbed', 'attacked', 'assaulted', 'victim of crime', 'house broken into', 'beaten up', 'phone stolen',
      'car stolen', 'witness in court', 'scared after burglary', 'going to court as a witness', 'victim support',
      'compensation for assault', 'jumped by lads', 'house got done over', 'stabbed', 'murdered family member', 'hit and run',
      'stranger attacked me', 'statement to police', 'nicked my bike',
    ],
    staff: ['CICA', 'VCOP', 'VPS', 'RJ', 'Victims Code', 'witness care', 'PCC', 'Witness Service'],
    offers: [
      'victim support', 'victims of crime', 'victim care', 'witness service', 'criminal injuries compensation', 'restorative justice',
      'support for victims', 'affected by crime', 'victims hub', 'homicide service', 'crime victims', 'victim and witness',
      'cope and recover', 'coping after crime', 'victims code', 'target hardening', 'special measures in court',
    ],
    not: ['crime novel', 'crime writing', 'scam victim bank'],
    related: ['hate-crime', 'sexual-assault', 'scams', 'trauma', 'community-safety', 'domestic-abuse', 'witness-support'],
    terms: ['esdServiceType:1816', 'esdServiceType:688', 'esdServiceType:816', 'esdServiceType:97'],
  },
  {
    id: 'hate-crime',
    name: 'Hate crime',
    advice:
      'It is a hate crime if you are targeted for your race, faith, disability, sexuality or being trans; shouting, spitting and online abuse count. Report to police on 101 or online, 999 in danger, or at a third party centre such as a library or charity if you would rather not go to the police. You can get support either way.',
    says: [
      'hate crime', 'racist abuse', 'racism', 'called me names in the street', 'islamophobia', 'antisemitism', 'spat at',
      'homophobic abuse', 'called a slur', 'neighbour racist', 'bullied for being disabled', 'abused for my hijab', 'transphobic',
      'told to go back home', 'bottle thrown at me', 'mocked for my learning disability', 'mate crime', 'swastika on my door',
      'attacked because im gay',
    ],
    staff: ['TPRC', 'third party reporting', 'True Vision', 'Tell MAMA', 'CST', 'Stop Hate', 'Galop', 'hate incident'],
    offers: [
      'hate crime', 'third party reporting centre', 'racist incidents', 'hate incident', 'tell mama', 'stop hate', 'galop',
      'race equality council', 'disability hate crime', 'anti-racism', 'community security trust', 'victims of racism',
      'hate crime advocate', 'mate crime', 'true vision', 'homophobic', 'prejudice',
    ],
    not: ['hate my job', 'hate school', 'hate myself'],
    related: ['victims', 'discrimination', 'lgbt', 'community-safety', 'antisocial-behaviour'],
    terms: ['esdServiceType:1133', 'esdServiceType:1816'],
  },
  {
    id: 'community-safety',
    name: 'Feeling safe in your area',
    advice:
      'Call 101 for things that are not urgent and 999 if someone is in danger. Council wardens and neighbourhood police deal with trouble in streets and parks and hold meetings you can go to. You can report crime without a name to Crimestoppers.',
    says: [
      'dont feel safe round here', 'scared to walk home', 'police not coming', 'report crime', 'drug dealing in my street',
      'gang outside shop', 'neighbourhood watch', 'wardens', 'local police', 'street drinkers scaring people', 'cctv', 'unsafe at night',
      'safe route home', 'personal alarm', 'home security locks', 'dark alley', 'motorbikes in the park', 'vandals',
      'keep my house safe from burglars', 'kids throwing stones', 'street lights out scared',
    ],
    staff: ['CSP', 'PCSO', 'SNT', 'NPT', 'ASB', 'PSPO', 'Crimestoppers', 'StreetSafe'],
    offers: [
      'community safety', 'community wardens', 'neighbourhood watch', 'neighbourhood policing', 'crime prevention', 'safer neighbourhoods',
      'pcso', 'police surgery', 'safe places scheme', 'street pastors', 'crimestoppers', 'home security', 'safer streets',
      'personal safety', 'property marking', 'street wardens', 'night-time economy', 'burglary prevention', 'safe haven shops',
      'street angels', 'town centre patrol',
    ],
    not: ['fire safety', 'health and safety', 'food safety', 'road safety', 'online safety'],
    related: ['antisocial-behaviour', 'victims', 'youth-exploitation', 'hate-crime', 'home-fire-safety'],
    terms: ['esdServiceType:870', 'esdServiceType:1044', 'esdServiceType:1156', 'esdServiceType:497', 'esdServiceType:99'],
  },
  {
    id: 'youth-exploitation',
    name: 'Gangs, knives and county lines',
    advice:
      "If someone is in danger call 999. If you think a child is being used to carry drugs, money or weapons, ring the council's children's services or 101; new phones, clothes or going missing are signs. Youth workers and mentors can help a young person step away, and they will not be judged.",
    says: [
      'gangs', 'knife', 'my son carries a knife', 'county lines', 'drug running', 'son in a gang', 'groomed by older lads',
      'got new trainers no money', 'being made to sell drugs', 'knife crime', 'postcode war', 'stabbing', 'wants out of gang',
      'going missing with older men', 'older boyfriend buys her things', 'trap house', 'daughter picked up in cars', 'owes dealers',
      'in trouble with the police teenager', 'arrested my son', 'carrying a shank', 'opps', 'getting involved with the wrong crowd',
    ],
    staff: ['CCE', 'CSE', 'county lines', 'VRU', 'YJS', 'YOT', 'YOS', 'contextual safeguarding', 'RLO', 'NRM', 'serious youth violence'],
    offers: [
      'serious youth violence', 'child criminal exploitation', 'child sexual exploitation', 'county lines', 'knife crime prevention',
      'gang exit', 'youth justice', 'youth offending', 'diversion programme', 'violence reduction unit', 'youth mentoring at risk',
      'detached youth work', 'positive role models', 'boxing academy', 'bleed kit', 'away from crime', 'missing and exploited',
      'young people at risk of offending', 'st giles', 'return home interview', 'street-based',
    ],
    not: ['gang show', 'knife sharpening', 'kitchen knives', 'chain gang'],
    related: ['child-safeguarding', 'youth-clubs', 'mentoring', 'missing-people', 'young-people-substance', 'parenting'],
    terms: ['esdServiceType:176', 'esdServiceType:837', 'esdServiceType:1695', 'openEligibility:mentoring', 'esdServiceType:627'],
  },
  {
    id: 'missing-people',
    name: 'A missing person',
    advice:
      'If you think someone is at risk, call 999, or 101 if not; you do not need to wait 24 hours. Missing People is free on 116 000, by phone or text, for families and for anyone who has left home. If you have run away you can call without being made to go back.',
    says: [
      'my son hasnt come home', 'ran away', 'run away from home', 'missing person', 'daughter gone missing',
      'dad with dementia wandered off', 'left home and not heard from', 'trace a relative', 'find lost family', 'thinking of running away',
      'not seen him for days', 'runaway', 'disappeared', 'teenager out all night not answering', 'looking for my birth brother',
    ],
    staff: ['MISPER', 'RHI', 'return home interview', 'Herbert Protocol', '116 000'],
    offers: [
      'missing people', 'missing persons', 'runaway', 'runaway helpline', 'return home interview', 'family tracing', 'herbert protocol',
      'missing from home', 'reconnect families', 'search teams for missing', 'families of missing', 'young people who go missing',
      'missing children and adults', 'left home without telling',
    ],
    not: [
      'missing teeth', 'missing my mum grief', 'missing bin collection', 'missing school', 'missing payment', 'missing documents',
      'missed period',
    ],
    related: ['child-safeguarding', 'youth-exploitation', 'dementia', 'homelessness'],
    terms: ['openEligibility:help-find-missing-persons', 'openEligibility:runaways'],
  },
  {
    id: 'online-safety',
    name: 'Staying safe online',
    advice:
      'If an adult is asking a child for pictures or to meet, keep the messages and report to CEOP or the police. If nude pictures of you are being shared or used to blackmail you, do not pay; under 18s can use Report Remove and adults StopNCII. Talk with children often about what they see, without taking the phone as a punishment.',
    says: [
      'online grooming', 'sending nudes', 'sextortion', 'blackmailed with pictures', 'someone sharing my nudes',
      'child talking to strangers online', 'snapchat stranger', 'cyberbullying', 'online safety', 'parental controls',
      'stranger asked my daughter for photos', 'facebook hacked', 'troll', 'child saw porn', 'fake profile of me',
      'internet safety for kids', 'deepfake', 'nude photos leaked', 'whatsapp group bullying', 'catfish',
    ],
    staff: ['CEOP', 'IWF', 'Report Remove', 'NCII', 'StopNCII', 'Online Safety Act', 'sextortion', 'OCSAE'],
    offers: [
      'online safety', 'e-safety', 'internet safety', 'online harms', 'cyberbullying', 'digital safety', 'sextortion',
      'revenge porn helpline', 'report remove', 'safer internet', 'online grooming', 'ceop', 'parent workshop on social media',
      'cyber choices', 'image-based abuse', 'keeping children safe online', 'stay safe on the internet',
    ],
    not: ['online shopping', 'online banking help', 'online class'],
    related: ['child-safeguarding', 'bullying', 'scams', 'gaming-screens', 'stalking'],
    terms: ['esdServiceType:164', 'esdServiceType:886'],
  },
  {
    id: 'radicalisation',
    name: 'Worry about extremism',
    advice:
      "If there is a threat of violence call 999. If you worry someone is being drawn into extreme views or hate, you can talk to the police or council's Prevent team early; it is not a crime and the help is by choice. Calm, curious talk keeps the door open.",
    says: [
      'radicalised', 'extremist', 'my son watches terror videos', 'far right', 'isis videos', 'extremism', 'terrorist', 'nazi stuff online',
      'wants to go and fight abroad', 'incel', 'prevent team', 'obsessed with mass shootings', 'hates women online', 'brainwashed',
      'joined a cult', 'talking about attacks', 'worrying posts about violence', 'conspiracy rabbit hole',
    ],
    staff: ['Prevent', 'Channel', 'CTP', 'PREVENT duty', 'ACT Early', 'XRW', 'IVE'],
    offers: [
      'prevent team', 'radicalisation', 'extremism', 'counter terrorism', 'act early', 'far right', 'community cohesion',
      'challenging hate', 'counter extremism', 'exit programme', 'safeguarding from extremism', 'cult information',
      'vulnerable to radicalisation', 'terrorism',
    ],
    not: ['prevent falls', 'prevent homelessness', 'prevention', 'tv channel', 'free radical'],
    related: ['child-safeguarding', 'camhs', 'hate-crime', 'online-safety', 'parenting'],
    terms: ['esdServiceType:1782', 'esdServiceType:1783'],
  },
];
