import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const fitness: Need[] = [
  {
    id: 'swimming',
    name: 'Swimming',
    advice:
      'Pools have lanes, family splash times, lessons for all ages and often women-only or quiet sessions. Ask about low-cost passes if you get benefits, and free swims for children or over-60s. Many pools have a hoist or steps for an easy way in.',
    says: [
      'swimming', 'learn to swim', 'swimming lessons', 'pool', 'swim', 'women only swim', 'aqua aerobics', 'cheap swimming',
      'baby swimming', 'swimming pool', 'adult swimming lessons', 'scared of water', 'free swimming', 'go for a swim', 'swimming club',
      'swim with hoist', 'kids swimming', 'lane swimming', 'wild swimming', 'warm pool', 'lido', 'family swim', 'toddler splash',
      'sea swimming', 'cold water swimming', 'swim for over 60s', 'baths', 'water aerobics', 'diving lessons', 'splash',
    ],
    staff: ['Swim England', 'aqua natal', 'open water', 'pool pod'],
    offers: [
      'swimming', 'swim', 'pool', 'aqua aerobics', 'swimming lessons', 'learn to swim', 'women-only swimming', 'leisure pool',
      'swim school', 'lane swimming', 'aqua', 'swimming club', 'swimmers', 'swimming pool', 'open water', 'diving', 'pool hoist', 'lido',
      'swimming sessions', 'swim teachers', 'water confidence', 'aquafit', 'free swimming', 'galas', 'cold water',
    ],
    not: ['swimming in debt', 'hydrotherapy referral', 'car pool', 'football pools', 'pool table', 'swimwear donation'],
    related: ['water-sports', 'gym', 'leisure-pass', 'exercise-referral'],
    terms: [
      'esdServiceType:1674', 'esdServiceType:451', 'openActiveActivity:2750229d-b725-4171-9276-376be913957c',
      'openActiveActivity:aafbe00d-e03e-4e5d-9612-c53c8b332d94', 'openActiveActivity:91cef809-04e9-424c-9c33-487c91d651fa',
      'openActiveActivity:84cfc236-7934-4668-9206-dbd753254a20',
    ],
  },
  {
    id: 'gym',
    name: 'Gyms and getting fit',
    advice:
      'Council leisure centres often have no contract and a first free visit, with staff to show you the machines. Park gyms are free. If you are ill or very unfit, your GP may refer you to a cheaper scheme with a trained coach.',
    says: [
      'gym', 'get fit', 'lose weight gym', 'cheap gym', 'weights', 'leisure centre', 'exercise', 'fitness', 'unfit', 'women only gym',
      'ladies gym', 'work out', 'gym near me', 'gym membership', 'weight lifting', 'personal trainer', 'sports centre', 'keep fit',
      'want to exercise', 'crossfit', 'build muscle', 'out of shape', 'treadmill', 'get active', 'no contract gym', 'spa', 'sauna',
      'strength training', 'gym for teenagers', 'outdoor gym', 'gym buddy', 'out of breath unfit', 'bodybuilding', 'exercise machines',
    ],
    staff: ['HIIT', 'GLL', 'PARQ', 'leisure trust', 'power assisted'],
    offers: [
      'gym', 'fitness suite', 'leisure centre', 'sports centre', 'free weights', 'personal trainer', 'strength and conditioning', 'fitness',
      'cardio machines', 'inductions', 'fitness centre', 'induction', 'keep fit', 'exercise equipment', 'members of the gym', 'health club',
      'sports hall', 'fitness instructors', 'weights', 'weightlifting', 'sauna', 'leisure facilities', 'physical activity',
      'power assisted', 'gym sessions', 'fitness equipment', 'get active', 'outdoor gym',
    ],
    not: ['jungle gym', 'soft play gym', 'mental fitness', 'unfit for work', 'unfit housing', 'baby gym'],
    related: ['exercise-classes', 'leisure-pass', 'exercise-referral', 'swimming', 'disability-sport'],
    terms: [
      'esdServiceType:451', 'esdServiceType:1789', 'openActiveActivity:08d9368c-6c6c-44a3-84ef-a42ed00d529a',
      'openActiveActivity:8e2dcbed-9ec9-46b0-a1c8-af2a4d0d2e01', 'openActiveActivity:5705d900-36a2-4fab-a98b-ca197a53397c',
      'openActiveActivity:853eab30-5812-44a8-8996-9e9e107bc4f9', 'openActiveActivity:2aceb439-6903-4cdc-b64b-f1717c961148',
    ],
  },
  {
    id: 'exercise-classes',
    name: 'Exercise classes',
    advice:
      'Church halls, leisure centres and parks hold classes from gentle to fast; most let you pay each time. Tell the teacher about any bad joints, so they can show an easier way. Online classes are free and in your own home.',
    says: [
      'exercise class', 'zumba', 'aerobics', 'keep fit class', 'fitness class', 'gentle exercise', 'pump', 'spin class', 'circuits',
      'bootcamp', 'exercise for beginners', 'step class', 'aerobics for over 50s', 'exercise with others', 'kettlebells',
      'legs bums and tums', 'body pump', 'hiit', 'mums fitness', 'workout with baby', 'low impact exercise', 'boxercise', 'dance fitness',
      'ladies exercise', 'keep moving', 'exercise in the park', 'hula hoop', 'home exercise video', 'spinning', 'clubbercise',
      'toning class', 'stretch class',
    ],
    staff: ['LBT', 'HIIT', 'Zumba Gold', 'aerobics', 'low impact'],
    offers: [
      'exercise classes', 'fitness classes', 'zumba', 'aerobics', 'circuits', 'keep fit', 'bootcamp', 'group exercise', 'spin',
      'low impact', 'gentle exercise', 'legs, bums and tums', 'dance fitness', 'step aerobics', 'kettlebells', 'group cycling',
      'zumba gold', 'classes for all abilities', 'boxercise', 'toning', 'studio classes', 'instructor-led', 'hiit', 'body conditioning',
      'fitness instructor', 'get moving', 'workouts', 'online classes', 'move to music', 'walking netball',
    ],
    not: ['exercise your rights', 'exercise book', 'voice exercises', 'writing exercise', 'emergency exercise', 'class action'],
    related: ['gym', 'yoga-pilates', 'dance', 'chair-exercise', 'exercise-referral'],
    terms: [
      'esdServiceType:1789', 'esdServiceType:451', 'esdServiceType:640', 'openActiveActivity:984068a7-5b7b-4989-bb33-f96953d8960c',
      'openActiveActivity:808e1337-0ab2-4db3-b269-0ee3565c3ac9',
    ],
  },
  {
    id: 'yoga-pilates',
    name: 'Yoga, Pilates and tai chi',
    advice:
      'These gentle classes help balance, backs, sleep and stress, and can be done in a chair. Look for pay-as-you-go classes or donation ones in libraries and halls. Check the teacher is trained, and tell them if you are pregnant.',
    says: [
      'yoga', 'pilates', 'tai chi', 'stretching', 'chair yoga', 'something for my back', 'qigong', 'gentle stretch', 'meditation class',
      'flexibility', 'stiff back class', 'balance class', 'mums yoga', 'pregnancy yoga', 'yoga for beginners', 'kids yoga',
      'breathing class', 'hot yoga', 'relaxation class', 'tai chi for seniors', 'yoga near me', 'sound bath', 'pilates for back pain',
      'free yoga', 'stretch and relax', 'reiki class', 'good for stress class', 'yoga online',
    ],
    staff: ['yogalates', 'Iyengar', 'Hatha', 'Vinyasa', 'Qi Gong', 'BWY', 'reformer'],
    offers: [
      'yoga', 'pilates', 'tai chi', 'qigong', 'qi gong', 'stretch and relax', 'hatha', 'mat-based', 'meditation and movement', 'chair yoga',
      'breathwork', 'gentle yoga', 'mindful movement', 'relaxation', 'yoga teacher', 'flexibility', 'core strength', 'yin', 'tai-chi',
      'sound bath', 'postures', 'balance and breathing', 'vinyasa', 'stretch', 'iyengar', 'tai ji', 'reformer', 'yogalates',
    ],
    not: ['yoghurt', 'stretching my money', 'yogurt', 'meditation app', 'balance of account'],
    related: ['exercise-classes', 'mindfulness', 'chair-exercise', 'dance', 'pain-arthritis'],
    terms: [
      'esdServiceType:1789', 'esdServiceType:640', 'openActiveActivity:bf1a5e00-cdcf-465d-8c5a-6f57040b7f7e',
      'openActiveActivity:3a6b1c08-7aa6-48d4-9690-dca9e0133057', 'openActiveActivity:c16df6ed-a4a0-4275-a8c3-1c8cff56856f',
    ],
  },
  {
    id: 'walking-group',
    name: 'Walking groups',
    advice:
      'Wellbeing walks are short, free and led by trained people; go at your pace and stop for a cuppa. Ramblers walks are longer. There are walks for people with dogs, buggies, wheelchairs or grief.',
    says: [
      'walking group', 'walks', 'rambling', 'go for a walk with people', 'health walk', 'nordic walking', 'hiking', 'short walks',
      'walk and talk', 'walk with others', 'slow walks', 'walking for over 60s', 'buggy walk', 'guided walk', 'walking club', 'ramblers',
      'walk in the woods', 'lonely walk', 'get out walking', 'hike', 'walk my dog with others', 'walking for health', 'walks near me',
      'hill walking', 'strolls', 'someone to walk with', 'mental health walk', 'walk leader', 'easy walk', 'canal walk', 'flat walk',
      'walk in park group',
    ],
    staff: ['Wellbeing Walks', 'Ramblers', 'Nordic', 'walk leader', 'Walking for Health'],
    offers: [
      'walking group', 'wellbeing walk', 'health walks', 'ramblers', 'walk leaders', 'nordic walking', 'guided walks', 'walks',
      'group walk', 'short walk', 'gentle walk', 'walkers', 'flat route', 'meet for a walk', 'walking for health', 'wellbeing walks',
      'stroll', 'hiking', 'led walks', 'rambles', 'walk and talk', 'circular walk', 'walking', 'buggy walks', 'good footwear',
      'go at your own pace', 'led by volunteers', 'rambling', 'walk and cuppa',
    ],
    not: [
      'walking bus', 'walking frame', 'dog walker', 'walk-in', 'walking stick', 'walk in bath', 'walking netball', 'walking football',
      'walk-in centre', 'walk out on me', 'cant walk', 'struggle to walk', 'walking aid',
    ],
    related: ['running', 'conservation', 'loneliness', 'exercise-referral', 'parks'],
    terms: [
      'esdServiceType:613', 'esdServiceType:641', 'openActiveActivity:95092977-5a20-4d6e-b312-8fddabe71544',
      'openActiveActivity:c72e1713-25c1-4886-926a-4cd549bb4916', 'openActiveActivity:619f374a-c1b6-48d2-aabe-a01b6dedb9fd',
    ],
  },
];
