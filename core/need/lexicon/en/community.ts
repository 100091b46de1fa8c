import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const community: Need[] = [
  {
    id: 'library',
    name: 'Libraries',
    advice:
      'Joining is free and books cost nothing to borrow, on paper or on your phone. Libraries also have computers, story times, study space and kind staff who know the area. If you cannot get out, ask for the home library service: a volunteer brings books to you.',
    says: [
      'library', 'borrow books', 'library card', 'renew books', 'audiobooks', 'large print books', 'quiet place to study', 'story time',
      'ebooks', 'books', 'library opening times', 'mobile library', 'books brought to my home', 'housebound books', 'rhyme time',
      'somewhere to read', 'library fines', 'reserve a book', 'join library', 'study space', 'return books', 'read newspapers free',
      'somewhere quiet to work', 'talking books', 'housebound cant get to library',
    ],
    staff: ['home library service', 'BorrowBox', 'Libby', 'PressReader', 'Bookstart', 'RVS home library'],
    offers: [
      'library', 'libraries', 'library service', 'home library service', 'mobile library', 'lending library', 'audiobooks', 'ebooks',
      'large print', 'borrow books', 'reading groups', 'story time', 'rhyme time', 'study space', 'summer reading challenge',
      'library card', 'library members', 'reference library', 'newspapers and magazines', 'talking books', 'books delivered',
      'reading rooms', 'library van',
    ],
    not: ['toy library', 'library of things', 'tool library', 'bike library', 'human library', 'pram library'],
    related: ['it-access', 'book-clubs', 'warm-space', 'digital-skills', 'local-history'],
    terms: [
      'esdServiceType:437', 'esdServiceType:438', 'esdServiceType:439', 'esdServiceType:440', 'esdServiceType:441', 'esdServiceType:443',
      'esdServiceType:444', 'esdServiceType:445', 'esdServiceType:449', 'esdServiceType:45', 'esdServiceType:1062', 'esdServiceType:1063',
      'esdServiceType:1141', 'esdServiceType:1286', 'esdServiceType:447', 'esdServiceType:865', 'esdServiceType:446',
      'openEligibility:books',
    ],
  },
  {
    id: 'community-centre',
    name: 'Community centres and local hubs',
    advice:
      'Your community centre has groups, classes, a café and people who can point you to the right help. Just walk in and look at the board, or ask what is on this week. Most things are free or a pound or two.',
    says: [
      'community centre', 'whats on near me', 'things to do', 'somewhere to go in the day', 'local groups', 'clubs near me',
      'activities near me', 'whats on', 'social club', 'community hub', 'village hall', 'place to meet people locally', 'womens institute',
      'wi', 'hobby group', 'join a club', 'bored need something to do', 'drop in', 'things to do for free', 'local hub',
      'what is there to do round here', 'one stop shop', 'settlement', 'club for grown ups', 'things on in the week',
    ],
    staff: ['WI', 'u3a', 'ABCD', 'one stop shop', 'community anchor'],
    offers: [
      'community centre', 'community hub', 'drop-in', 'heart of the community', 'community association', 'settlement',
      'timetable of activities', 'for local people', 'groups and activities', 'open to all', 'community building', 'village hall',
      'groups for all ages', 'under one roof', 'neighbourhood centre', 'weekly programme', 'womens institute', 'rotary', 'social club',
      'varied programme', 'community space', 'wide range of activities', 'signposting', 'classes and groups',
    ],
    not: [
      'shopping centre', 'call centre', 'job centre', 'sports centre', 'garden centre', 'detention centre', 'health centre', 'town centre',
    ],
    related: ['hall-hire', 'loneliness', 'library', 'warm-space', 'adult-learning', 'council-contact'],
    terms: [
      'esdServiceType:1149', 'esdServiceType:297', 'esdServiceType:1412', 'openEligibility:recreation', 'openEligibility:support-network',
    ],
  },
  {
    id: 'hall-hire',
    name: 'Hire a hall or room',
    advice:
      'Community centres, church halls, schools and libraries hire out rooms by the hour, cheaper for charities and regular groups. Ask about the kitchen, parking, tables, a stage and the bar. Check the finish time and if you need insurance.',
    says: [
      'hire a hall', 'room for party', 'hire a room', 'hall for kids birthday', 'meeting room', 'venue', 'venue for christening',
      'party venue', 'hire church hall', 'rent a hall', 'hall hire', 'place for a wake', 'room for my group', 'function room',
      'wedding reception venue', 'cheap venue', 'studio to hire', 'hire kitchen', 'space for workshop', 'conference room', 'hire a pitch',
      'where to hold a party', 'hall with kitchen', 'room to rent for classes', 'birthday party room', 'hire village hall',
    ],
    staff: ['regular hirer', 'TEN', 'room hire', 'concession rate'],
    offers: [
      'hall hire', 'room hire', 'venue hire', 'meeting rooms', 'available for hire', 'function room', 'hire our hall',
      'conference facilities', 'hire rates', 'kitchen facilities', 'main hall', 'hireable', 'private hire of rooms', 'book a room',
      'birthday parties', 'seats up to', 'community hire', 'regular hirers', 'rooms available', 'stage and lighting', 'bookings secretary',
      'reduced rates for charities', 'events space', 'spaces to hire', 'hire charges',
    ],
    not: ['car hire', 'wheelchair hire', 'scooter hire', 'tool hire', 'bike hire', 'private hire taxi', 'job hire', 'village fete'],
    related: ['community-centre', 'community-events', 'community-group-support', 'marriage'],
    terms: ['esdServiceType:373', 'esdServiceType:1149', 'esdServiceType:1413'],
  },
  {
    id: 'warm-space',
    name: 'Warm spaces',
    advice:
      'Libraries, churches and community centres open as free warm spaces in winter: sit, have a hot drink, use the wifi, and no one will ask why. Opening days change each year, so check the list. In a heatwave many open as cool spaces too.',
    says: [
      'warm space', 'somewhere warm', 'cant afford to heat the house', 'place to sit', 'cold at home', 'warm bank', 'warm hub',
      'somewhere warm to go in the day', 'freezing at home', 'sit in the warm', 'cool place in heatwave', 'place to keep warm',
      'hot drink and warm', 'too cold at home', 'get out of the cold', 'soup and warm', 'nithered', 'starved with the cold',
      'flats freezing', 'keep the heating off', 'library to keep warm', 'warm place with kids',
    ],
    staff: ['warm bank', 'Warm Welcome', 'warm hub', 'cool space', 'winter warmer', 'Places of Welcome'],
    offers: [
      'warm space', 'warm spaces', 'warm bank', 'warm hub', 'free hot drinks', 'warm welcome', 'cosy', 'warm and welcoming space',
      'winter warmer', 'place of welcome', 'places of welcome', 'keep warm', 'free tea and coffee', 'soup and a roll',
      'come in from the cold', 'free hot drink', 'cool spaces', 'heated', 'stay as long as you like', 'hot drinks and biscuits',
      'safe and warm', 'warm room', 'comfy', 'charge your phone', 'cost of living hub', 'newspapers and a chat', 'winter opening',
      'toast and a brew',
    ],
    not: ['warm up exercise', 'warm water pool', 'warm clothes', 'house warming', 'global warming', 'space invaders'],
    related: ['energy-bills', 'loneliness', 'library', 'community-meal', 'warmer-homes'],
    terms: ['esdServiceType:269', 'esdServiceType:297', 'esdServiceType:1149'],
  },
  {
    id: 'mens-sheds',
    name: "Men's Sheds and making things",
    advice:
      "A Men's Shed is a workshop where people make and mend things and have a brew and a natter; many now welcome women too. You need no skill. Try a visit first, then pay a few pounds a week.",
    says: [
      'mens shed', 'shed', 'somewhere for dad since he retired', 'woodwork', 'diy group', 'hobby for retired man', 'grandad bored',
      'retired husband under my feet', 'carpentry', 'tinkering', 'fix things with others', 'wood turning', 'whittling',
      'practical group for men', 'dad hates groups', 'good with his hands', 'metalwork', 'model making', 'lads shed', 'turning wood',
      'bored since retired', 'learn woodwork', 'place to make stuff', 'join shed', 'makerspace', '3d printer',
    ],
    staff: ['Shedders', 'UKMSA', 'Men in Sheds', 'makerspace', 'fab lab', 'She Shed'],
    offers: [
      'mens sheds', 'mens shed', 'men in sheds', 'shed', 'shedders', 'woodwork', 'workshop space', 'tools and a brew',
      'shoulder to shoulder', 'woodworking', 'make and mend', "men's shed", 'practical projects', 'workbench', 'bird boxes', 'carpentry',
      'bring your own project', 'tea and tools', 'repair and restore', 'tinker', 'craft and repair', 'woodturning', 'lathe', 'makerspace',
      'model railway', 'hackspace', 'banter', 'skills sharing',
    ],
    not: ['garden shed removal', 'bike shed', 'shed planning', 'cow shed', 'shed light', 'ms society', 'shed weight'],
    related: ['repair-cafe', 'mens-groups', 'arts-crafts', 'loneliness', 'volunteering'],
    terms: ['esdServiceType:297', 'esdServiceType:641', 'esdServiceType:640'],
  },
  {
    id: 'repair-cafe',
    name: 'Repair cafés',
    advice:
      'Bring a broken lamp, toaster, bike, toy or torn coat and a volunteer will try to mend it with you, free or for a gift. Most are once a month on a Saturday. It helps to book for electrical things.',
    says: [
      'repair cafe', 'fix my toaster', 'mend clothes', 'fix a lamp', 'someone to mend', 'broken radio', 'sharpen tools', 'mend my jacket',
      'fix my hoover', 'fix phone screen', 'mend a toy', 'zip broken', 'fix vacuum', 'get something fixed', 'mend a chair', 'sewing repair',
      'lamp broken', 'dont want to throw it away', 'mend instead of buy', 'knackered kettle', 'broken toaster', 'mend my coat',
      'clock repair', 'knives sharpened',
    ],
    staff: ['repair café', 'Restart Project', 'PAT test', 'circular economy', 'right to repair'],
    offers: [
      'repair cafe', 'repair cafes', 'volunteer fixers', 'bring your broken', 'broken items', 'repairers', 'fixing session', 'menders',
      'fixers', 'repair session', 'reduce waste', "don't throw it away", 'repair workshop', 'electrical repairs', 'sewing repairs',
      'restart party', 'textile repair', 'visible mending', 'knife sharpening', 'fix it', 'toy repairs', 'learn to repair',
      'make do and mend', 'bring along your', 'items fixed',
    ],
    not: ['housing repair', 'bike repair shop', 'road repair', 'hernia repair', 'repair a relationship'],
    related: ['mens-sheds', 'borrow-things', 'knitting-sewing', 'climate-action'],
    terms: ['esdServiceType:1144', 'esdServiceType:851'],
  },
  {
    id: 'time-banks',
    name: 'Time banks and swapping skills',
    advice:
      "In a time bank you help someone for an hour and get an hour of help back, from gardening to lifts or a form. Everyone's hour is worth the same and no money is paid. A broker will match you.",
    says: [
      'swap skills', 'time bank', 'swap help no money', 'trade favours', 'lets scheme', 'help each other out',
      'neighbours helping neighbours', 'mutual aid', 'skill swap', 'barter', 'earn credits for helping', 'swap hours',
      'help a neighbour get help back', 'good neighbours', 'favour for a favour', 'teach in exchange', 'no money swap', 'share skills',
    ],
    staff: ['LETS', 'TimeBank', 'time credits', 'Tempo', 'Timebanking UK', 'mutual aid'],
    offers: [
      'time bank', 'timebank', 'time credits', 'exchange skills', 'skill share', 'one hour of help', 'local exchange', 'reciprocal',
      'mutual aid', 'members exchange', 'skills swap', 'time exchange', 'earn a credit', "everyone's time is equal",
      'good neighbour scheme', 'local exchange trading', 'share your skills', 'give an hour', 'timebanking', 'swap time', 'skill swap',
      'neighbours helping neighbours',
    ],
    not: ['time out', 'part time', 'time management', 'bank account', 'piggy bank', 'bank holiday', 'swap shop clothes', 'time limit'],
    related: ['volunteering', 'community-group-support', 'borrow-things', 'befriending'],
    terms: ['esdServiceType:297', 'esdServiceType:1113'],
  },
];
