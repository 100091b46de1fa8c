import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const disability: Need[] = [
  {
    id: 'sight-loss',
    name: 'Sight loss and blindness',
    advice:
      'An eye clinic can certify you as sight impaired; the council then visits, puts you on the register and can teach you to get about and cook safely. Local sight loss charities show gadgets, run groups and read post. A Blue Badge, half-price TV licence and lower taxes may follow.',
    says: [
      'blind', 'going blind', 'losing my sight', 'macular', 'cant see to read', 'visually impaired', 'partially sighted', 'white cane',
      'guide dog', 'talking books', 'registered blind', 'cant see faces', 'magnifier', 'read my post to me', 'low vision aids',
      'sight loss group', 'braille', 'rnib', 'cant see to cook', 'blind son', 'retinitis', 'eyesight gone in one eye', 'lost my sight',
      'large print', 'audio newspaper',
    ],
    staff: ['VI', 'CVI', 'RNIB', 'ROVI', 'ECLO', 'SI', 'SSI', 'AMD', 'QTVI', 'TFTB', 'low vision'],
    offers: [
      'sight loss', 'visually impaired', 'blind and partially sighted', 'rnib', 'talking newspaper', 'guide dogs', 'low vision',
      'rehabilitation officer', 'macular society', 'eclo', 'visual impairment', 'audio described', 'white cane training', 'talking books',
      'magnifiers', 'braille', 'blind society', 'eye clinic liaison', 'vi social group', 'tandem cycling', 'sensory support team',
      'large print', 'habilitation',
    ],
    not: ['blind date', 'window blinds', 'love at first sight', 'sightseeing', 'blind bend'],
    related: ['eye-care', 'equipment-aids', 'disability-groups', 'benefits-advice', 'deafblind'],
    terms: ['esdServiceType:1759', 'openEligibility:visual-impairment', 'esdServiceType:205'],
  },
  {
    id: 'hearing-loss-deaf',
    name: 'Deaf people and hearing loss groups',
    advice:
      "Deaf clubs and BSL groups are for signers; hard of hearing groups and lip-reading classes help those who lose hearing later. The council's sensory team can lend doorbells that flash and TV loops, free. You can call 999 in BSL by video, and text 999 if you sign up.",
    says: [
      'deaf', 'deaf club', 'sign language', 'bsl', 'lipreading', 'deaf group', 'hard of hearing group', 'deaf child', 'flashing doorbell',
      'tv listener', 'deaf friends', 'cochlear implant', 'born deaf', 'learn sign', 'deafened', 'deaf coffee morning', 'hearing loop',
      'deaf people meet up', 'subtitles cinema', 'deaf baby', 'lip reading class', 'minicom relay', 'lost my hearing suddenly',
    ],
    staff: ['BSL', 'RNID', 'NDCS', 'CODA', 'SSE', 'TOD', 'ALD', 'DBS', 'RAD', 'sensory team', 'CI'],
    offers: [
      'deaf', 'deaf club', 'deaf community', 'british sign language', 'bsl users', 'lip reading', 'hearing loss support group', 'rnid',
      'ndcs', 'hard of hearing club', 'deaf children', 'sensory equipment', 'hearing loop', 'flashing doorbells', 'deaf cafe',
      'signing choir', 'cochlear implant', 'sign supported', 'deaf people', 'loop amplifiers', 'deafened adults', 'equipment for deaf',
      'sign language social',
    ],
    not: ['tone deaf', 'deaf to complaints'],
    related: ['hearing-care', 'interpreting', 'lipreading', 'equipment-aids', 'disability-groups', 'deafblind'],
    terms: [
      'openEligibility:hearing-impairment', 'openActiveActivity:37047196-6521-4f6e-ae8f-b97956ad9af8',
      'openActiveActivity:868ff4fe-9fdf-4b94-9bb3-52b1acb80740', 'esdServiceType:205',
    ],
  },
  {
    id: 'lipreading',
    name: 'Sign language and lip-reading classes',
    advice:
      'BSL and lip-reading classes run at colleges, online and with deaf charities; lip-reading helps anyone who is losing hearing. Families of deaf children often learn free. Fees vary, and pensioners and people on benefits may pay less.',
    says: [
      'learn sign language', 'bsl course', 'lip reading class', 'signing lessons', 'makaton', 'baby signing', 'lipreading lessons',
      'learn bsl', 'level 1 bsl', 'cant follow conversation', 'talk with my deaf child', 'deaf awareness training', 'sign with my baby',
      'follow lips', 'going deaf want to sign',
    ],
    staff: ['BSL L1', 'Signature', 'SSE', 'Makaton', 'lipspeaker'],
    offers: [
      'lip reading class', 'bsl classes', 'learn british sign language', 'deaf awareness', 'signing course', 'lipreading',
      'introduction to bsl', 'makaton workshop', 'family sign language', 'baby signing', 'managing hearing loss course', 'bsl level',
      'learn to lip read', 'fingerspelling', 'makaton signing',
    ],
    not: ['read my lips'],
    related: ['hearing-loss-deaf', 'hearing-care', 'interpreting', 'adult-learning'],
    terms: ['openEligibility:hearing-impairment'],
  },
  {
    id: 'deafblind',
    name: 'Both sight and hearing loss',
    advice:
      'Councils must assess anyone with both sight and hearing loss with a trained worker and can give a communicator guide who helps with letters, calls and trips. Sense and Deafblind UK give advice by large print, braille or touch. Ask adult social care for a deafblind assessment.',
    says: [
      'deafblind', 'deaf and blind', 'losing sight and hearing', 'cant see or hear', 'dual sensory loss', 'usher syndrome',
      'mum losing sight and hearing', 'communicator guide', 'hands on signing', 'ushers', 'blind and hard of hearing',
      'hearing and eyes both going', 'intervenor', 'sensory loss', 'tactile signing',
    ],
    staff: ['Sense', 'DSL', 'communicator guide', 'DBS assessment', 'Deafblind UK', 'MSI', 'Usher', 'intervenor'],
    offers: [
      'deafblind', 'dual sensory loss', 'communicator guides', 'usher', 'multi-sensory impairment', 'deafblind assessment', 'intervenors',
      'sight and hearing loss', 'hands-on signing', 'acquired deafblindness', 'deafblind manual', 'loss of both sight and hearing',
      'deafblind people', 'combined sight and hearing loss',
    ],
    not: ['sensory room', 'sensory play', 'baby sensory'],
    related: ['sight-loss', 'hearing-loss-deaf', 'care-assessment', 'equipment-aids'],
    terms: ['esdServiceType:1759', 'openEligibility:hearing-impairment', 'openEligibility:visual-impairment'],
  },
  {
    id: 'learning-disability',
    name: 'Learning disability',
    advice:
      'Adults with a learning disability can get a yearly health check at the GP, a care assessment and a plan. Day services, drop-ins, social clubs, supported living and paid work projects are around; family and advocates can help choose. Tell staff what you need, such as easy read.',
    says: [
      'learning disability', 'special needs adult', 'adult with downs syndrome', 'my grown up son with learning difficulties', 'mencap',
      'day centre learning disability', 'support worker for my brother', 'social club learning disability', 'easy read',
      'cant read or write has learning difficulties', 'down syndrome adult', 'supported living', 'gateway club',
      'friends for my disabled daughter', 'flat for son with learning disability', 'slow learner adult', 'ld',
      'adult cant live alone special needs', 'who cares for son after im gone',
    ],
    staff: [
      'LD', 'PMLD', 'PWLD', 'LDT', 'CLDT', 'MENCAP', 'PBS', 'AHC', 'LeDeR', 'TfC', 'supported living', 'shared lives', 'SL',
      'health passport',
    ],
    offers: [
      'learning disabilities', 'people with a learning disability', 'mencap', 'gateway club', 'day opportunities', 'supported living',
      'life skills for adults with learning', 'people first', 'annual health checks', 'community learning disability team',
      'downs syndrome', 'shared lives', 'learning difficulties social club', 'easy read', 'my life my choice', 'profound and multiple',
      'autism and learning disability', 'dating agency for people with learning disabilities', 'stars and friends',
      'person-centred planning', 'skills for living', 'disco for adults', 'work placements for people with learning', 'friendship project',
    ],
    not: ['dyslexia', 'driving lessons', 'learning to swim'],
    related: ['advocacy', 'autism-adhd-adult', 'day-centres', 'supported-employment', 'respite', 'supported-housing', 'care-assessment'],
    terms: [
      'esdServiceType:241', 'esdServiceType:296', 'esdServiceType:204', 'esdServiceType:1794', 'openEligibility:learning-disability',
      'openEligibility:intellectual-disability',
    ],
  },
  {
    id: 'disability-groups',
    name: "Disabled people's groups and advice",
    advice:
      "Local disabled people's groups give advice on benefits, access, transport and rights, from people who live it. A centre for independent living helps with personal assistants and forms. Ask about radar keys, travel buddies and free carer tickets too.",
    says: [
      'disabled', 'disability', 'wheelchair user group', 'just become disabled', 'amputee', 'disabled and stuck at home',
      'disabled people near me', 'disability advice', 'physical disability group', 'lost my leg', 'cant work disabled',
      'cerebral palsy adult', 'radar key', 'disabled friends', 'access card', 'spinal injury', 'disability club', 'disabled person rights',
      'paralysed', 'limb loss', 'polio', 'accessible days out',
    ],
    staff: ['DPO', 'CIL', 'ULO', 'DIAL', 'Scope', 'SIA', 'user-led', 'ADP', 'Radar', 'social model'],
    offers: [
      'disabled people', 'disability information', 'centre for independent living', 'user-led', 'physical disability', 'disability action',
      'radar key', 'amputee', 'limb loss', 'spinal injuries', 'access group', 'disability forum', 'physically disabled and able bodied',
      'pan-disability', 'people with physical impairments', 'disabled peoples organisation', 'disability rights',
      'independent living advice', 'inclusive social club',
    ],
    not: ['disabled parking', 'disabled toilet', 'disabled access'],
    related: ['direct-payments', 'benefits-advice', 'wheelchair-mobility', 'disability-sport', 'advocacy', 'job-search'],
    terms: ['esdServiceType:204', 'esdServiceType:241', 'esdServiceType:344', 'esdServiceType:1615', 'openEligibility:physical-disability'],
  },
  {
    id: 'disability-sport',
    name: 'Disability sport and active sessions',
    advice:
      'Pools, clubs and parks run sessions for disabled people, from wheelchair basketball to adapted bikes, swimming and boccia; carers usually go in free. Say what you need when you book. Ask your council or the Activity Alliance for clubs near you.',
    says: [
      'wheelchair basketball', 'disabled swimming', 'boccia', 'sport for disabled', 'inclusive cycling', 'adapted bikes', 'blind football',
      'disabled gym', 'disability football', 'wheelchair rugby', 'powerchair football', 'riding for the disabled', 'special olympics',
      'hoist at the pool', 'sport for my disabled daughter', 'goalball', 'wheelchair tennis', 'disability dance', 'paralympics trial',
      'accessible sailing', 'sitting volleyball',
    ],
    staff: ['IFI', 'RDA', 'DSE', 'para-sport', 'Special Olympics', 'CP football', 'AA', 'Activity Alliance', 'Sailability', 'SEN swim'],
    offers: [
      'disability sport', 'inclusive sport', 'wheelchair basketball', 'boccia', 'adapted cycling', 'all-ability cycling',
      'disability football', 'goalball', 'riding for the disabled', 'para', 'pan-disability', 'accessible swimming', 'hoist',
      'blind cricket', 'powerchair football', 'inclusive fitness initiative', 'sailability', 'special olympics', 'wheels for all',
      'disabled athletes', 'wheelchair dance', 'new age kurling',
    ],
    not: ['disabled parking', 'sport on tv'],
    related: ['disability-groups', 'disabled-children-groups', 'exercise-referral', 'chair-exercise', 'sport-other'],
    terms: [
      'openActiveActivity:611363c5-8acf-4eeb-aeba-c33e9c70146e', 'openActiveActivity:6016ce87-d9ed-4bd6-8cc9-5598c2f59f79',
      'openActiveActivity:59d547bb-0d3b-40a8-b9c6-6d6f33e1e16b', 'openActiveActivity:bd661e66-7781-4934-90f4-8655d07eebd7',
      'openActiveActivity:f6301564-93d5-41ff-91a1-7ac2dd833951', 'openActiveActivity:12c9d7fd-4365-4603-b338-6d88c21169f3',
      'openActiveActivity:7aa2af56-7454-4061-919e-21be6e3a6a4d', 'openActiveActivity:66be9946-88f5-4889-bb6b-46dbef833f6d',
      'openActiveActivity:ba8f0f90-de5e-4abf-88a8-6d1a7c1e0f91', 'openActiveActivity:666cf454-4733-4697-89cb-8e28f6e8595b',
      'esdServiceType:241',
    ],
  },
  {
    id: 'brain-injury',
    name: 'Brain injury',
    advice:
      "After a bad knock, haemorrhage or infection, changes in mood, memory and tiredness can last and are not “all in your head”. Headway groups and neuro rehab teams help you and your family. Ask a lawyer early if it was someone else's fault; keep a diary.",
    says: [
      'brain injury', 'head injury', 'brain damage', 'brain tumour', 'personality changed after accident', 'memory gone after head injury',
      'headway', 'haemorrhage', 'meningitis after effects', 'concussion wont go', 'brain bleed', 'aneurysm', 'encephalitis',
      'hydrocephalus', 'different since his accident', 'coma', 'temper since head injury', 'tired after head injury',
      'acquired brain injury', 'hit his head not been same',
    ],
    staff: ['ABI', 'TBI', 'PCS', 'PTA', 'SAH', 'PD', 'Headway', 'ABI team', 'HIS'],
    offers: [
      'brain injury', 'acquired brain injury', 'headway', 'head injury', 'neuro-rehabilitation', 'brain tumour support',
      'traumatic brain injury', 'cognitive rehabilitation', 'survivors of brain injury', 'encephalitis', 'hydrocephalus', 'hibs',
      'neuropsychology', 'day service for adults with brain injury', 'brain haemorrhage',
    ],
    not: ['brain training games', 'brain teaser', 'quiz'],
    related: ['stroke', 'neurological', 'carers', 'talking-therapies', 'disability-groups', 'physiotherapy'],
    terms: ['esdServiceType:1814', 'openEligibility:disease-management'],
  },
];
