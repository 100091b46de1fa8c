import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const cultureHobbies: Need[] = [
  {
    id: 'museums',
    name: 'Museums, galleries and days out',
    advice:
      'Many museums and galleries are free, and others have free days or cheap tickets if you get benefits or hold a local pass. Ask about quiet hours, touch tours and large print. Some send loan boxes to care homes and groups.',
    says: [
      'museum', 'gallery', 'exhibition', 'day out', 'castle', 'places to visit', 'rainy day', 'take the kids somewhere free', 'art gallery',
      'historic house', 'free museum', 'places to go', 'days out', 'cheap day out', 'zoo', 'aquarium', 'science museum', 'things to see',
      'tourist information', 'steam railway', 'stately home', 'free days out kids', 'national trust', 'farm visit',
      'something to do half term', 'attractions', 'kids days out', 'visit somewhere', 'sightseeing', 'sunday out with grandkids',
      'planetarium', 'ruins', 'guided tour', 'heritage open day',
    ],
    staff: ['Heritage Open Days', 'reminiscence', 'relaxed opening', 'Max card', 'art pass'],
    offers: [
      'museum', 'museums', 'gallery', 'galleries', 'exhibitions', 'heritage', 'historic house', 'collections', 'art gallery',
      'visitor attraction', 'attractions', 'castle', 'exhibits', 'visitors', 'visitor centre', 'heritage site', 'free entry',
      'guided tours', 'national trust', 'displays', 'curators', 'interactive', 'admission free', 'handling sessions', 'historic',
      'days out', 'steam', 'zoo', 'farm park', 'tours', 'museum in a box', 'stately', 'explore', 'loan boxes',
    ],
    not: [
      'day out of hospital', 'exhibition of anger', 'shooting gallery', 'public gallery court', 'museum of my past', 'visitors permit',
      'hospital visitors',
    ],
    related: ['local-history', 'parks', 'theatre-cinema', 'community-events'],
    terms: [
      'esdServiceType:620', 'esdServiceType:1018', 'esdServiceType:1020', 'esdServiceType:624', 'esdServiceType:733', 'esdServiceType:623',
      'esdServiceType:1109', 'esdServiceType:841',
    ],
  },
  {
    id: 'local-history',
    name: 'Local and family history',
    advice:
      'Libraries and archives have free access to family history sites, old maps, photos and papers; staff will start you off. Local history groups meet for talks and walks. You can also record your own story or give old photos.',
    says: [
      'family tree', 'local history', 'ancestors', 'archives', 'history group', 'old photos of town', 'trace relatives', 'genealogy',
      'old maps', 'family history', 'history of my house', 'find my birth family', 'old newspapers', 'history talks', 'war records',
      'who lived in my house', 'reminiscence', 'memories of the area', 'dna ancestry', 'parish records', 'grave of my grandad',
      'where is my grandad buried', 'archaeology', 'my roots', 'local studies', 'civic society', 'history walk', 'oral history',
      'black history', 'find old school friends', 'census', 'metal detecting', 'old photographs',
    ],
    staff: ['FreeBMD', 'archive', 'ancestry', 'record office', 'local studies'],
    offers: [
      'local history', 'family history', 'archives', 'genealogy', 'history society', 'record office', 'heritage', 'local studies',
      'oral history', 'ancestry', 'historical society', 'historical', 'history group', 'census', 'parish registers', 'family historians',
      'archaeology', 'heritage project', 'reminiscence', 'civic society', 'old photographs', 'research your family', 'archaeological',
      'excavation', 'microfilm', 'heritage walks', 'talks on history', 'blue plaques', 'search room', 'community archive', 'heritage group',
    ],
    not: [
      'medical history', 'history of abuse', 'criminal history', 'credit history', 'work history', 'family history of cancer',
      'history of falls', 'internet history', 'housing history', 'family tree service',
    ],
    related: ['museums', 'library', 'adult-learning', 'id-documents'],
    terms: ['esdServiceType:448', 'esdServiceType:323', 'esdServiceType:604', 'esdServiceType:619', 'esdServiceType:335'],
  },
  {
    id: 'book-clubs',
    name: 'Book clubs and writing groups',
    advice:
      'Most libraries run reading groups and lend you the book each month. Writing groups welcome all, from poems to life stories. Some read aloud together, so you need not read at home.',
    says: [
      'book club', 'reading group', 'book group', 'creative writing', 'poetry', 'talk about books', 'writing group', 'write a book',
      'writers', 'read with others', 'poems', 'shared reading', 'storytelling', 'life story', 'writing class', 'want to read more',
      'book lovers', 'memoir', 'book swap', 'poets', 'write stories', 'novel', 'spoken word', 'short stories', 'journalling', 'read aloud',
      'writing for wellbeing', 'scriptwriting', 'meet readers',
    ],
    staff: ['shared reading', 'The Reader', 'bibliotherapy', 'Reading Well', 'Reading Friends'],
    offers: [
      'book club', 'reading group', 'creative writing', 'writers group', 'poetry', 'book group', 'shared reading', 'writing workshops',
      'literature', 'book discussion', 'reading friends', 'readers', 'authors', 'read aloud', 'writing', 'storytelling', 'poets',
      'writing group', 'novels', 'life writing', 'stories and poems', 'novelists', 'book swap', 'book festival', 'discuss books',
      'writing for wellbeing', 'memoirs', 'spoken word',
    ],
    not: [
      'booking club', 'account book', 'writing off debts', 'will writing', 'cv writing', 'booking', 'facebook', 'write my will',
      'write a letter to council', 'reading town', 'reading festival', 'bookkeeping',
    ],
    related: ['library', 'arts-crafts', 'loneliness', 'adult-learning'],
    terms: ['esdServiceType:43', 'esdServiceType:437', 'openEligibility:books'],
  },
  {
    id: 'board-games',
    name: 'Games, chess, bridge and bingo',
    advice:
      'Board game cafés, chess and bridge clubs teach newcomers, and most have a cheap first night. Libraries lend games and hold sessions. Check the age and whether under-18s need an adult.',
    says: [
      'board games', 'chess', 'bingo', 'bridge', 'dominoes', 'dungeons and dragons', 'quiz', 'games night', 'scrabble', 'warhammer',
      'play cards', 'games group', 'chess club', 'card games', 'mahjong', 'dnd', 'jigsaw', 'tabletop games', 'play chess', 'whist drive',
      'pokemon cards', 'lego club', 'magic the gathering', 'play dominoes', 'cribbage', 'quizzes', 'games club', 'wargames', 'jigsaws',
      'geeky group', 'retro games', 'gaming club', 'canasta', 'rummikub',
    ],
    staff: ['D&D', 'MTG', 'TTRPG', 'wargaming'],
    offers: [
      'board games', 'chess', 'chess club', 'bridge club', 'bingo', 'card games', 'dominoes', 'games', 'games night', 'tabletop', 'quiz',
      'games afternoon', 'games club', 'whist', 'scrabble', 'jigsaws', 'role-playing', 'wargaming', 'mahjong', 'warhammer',
      'dungeons and dragons', 'games cafe', 'puzzles', 'lego', 'table games', 'games room', 'board game', 'rummikub', 'jigsaw library',
      'pokemon', 'gaming',
    ],
    not: [
      'gaming addiction', 'bridge repair', 'mind games', 'football games', 'olympic games', 'bridge loan', 'birthday cards',
      'dental bridge', 'sim cards', 'bus cards', 'snap benefits', 'head games',
    ],
    related: ['loneliness', 'snooker-darts', 'library', 'community-centre'],
    terms: ['esdServiceType:297', 'esdServiceType:1791', 'openEligibility:recreation'],
  },
  {
    id: 'gardening',
    name: 'Gardening and community gardens',
    advice:
      'Community gardens let you dig, sow and share what grows, with tools and tea on hand and no garden of your own needed. Many are made for people who feel low or are new here. If your own garden is too much, ask a handyperson or garden share scheme.',
    says: [
      'gardening', 'community garden', 'garden group', 'learn to garden', 'grow vegetables', 'gardening for mental health', 'flowers',
      'gardening club', 'gardening with others', 'growing veg', 'seeds', 'help with allotment', 'horticulture', 'flower arranging',
      'compost', 'grow food', 'seed swap', 'green fingers', 'therapeutic gardening', 'potting', 'greenhouse', 'orchard',
      'no garden want to grow', 'gardening course', 'bulbs', 'community orchard', 'guerrilla gardening', 'grow your own', 'polytunnel',
      'bees', 'beekeeping',
    ],
    staff: ['RHS', 'Thrive', 'social and therapeutic horticulture', 'In Bloom', 'ecotherapy', 'green care'],
    offers: [
      'community garden', 'gardening', 'horticulture', 'growing', 'therapeutic horticulture', 'gardening group', 'grow food', 'plants',
      'gardening club', 'community growing', 'food growing', 'polytunnel', 'raised beds', 'seeds', 'gardeners',
      'fruit and vegetables grown', 'orchard', 'growing project', 'green care', 'care farm', 'in bloom', 'vegetables', 'composting',
      'sow and grow', 'horticultural therapy', 'flower', 'harvest', 'floristry', 'seed library', 'growers', 'walled garden', 'permaculture',
      'planting', 'urban farm',
    ],
    not: [
      'kindergarten', 'garden waste', 'garden centre job', 'mow my lawn', 'garden flat', 'covent garden', 'garden overgrown cant do it',
      'bear garden', 'welwyn garden', 'market garden business',
    ],
    related: ['allotments', 'conservation', 'handyperson', 'mens-sheds'],
    terms: [
      'esdServiceType:510', 'esdServiceType:297', 'esdServiceType:147', 'openEligibility:community-gardens',
      'openActiveActivity:5b880e93-4a16-4c37-86ac-ba2ffba68358',
    ],
  },
  {
    id: 'cooking-classes',
    name: 'Learn to cook',
    advice:
      'Free cook-and-eat courses show you how to make cheap, good meals; you eat what you make and often take some home. Many lend a slow cooker or air fryer. There are classes for men living alone, parents and people with diabetes.',
    says: [
      'learn to cook', 'cooking lessons', 'cant cook', 'cookery', 'cheap recipes', 'cooking class', 'healthy cooking', 'cook on a budget',
      'never cooked before', 'recipes', 'cook for one', 'baking', 'slow cooker', 'cook from scratch', 'cooking course',
      'dont know how to cook', 'wife did all the cooking', 'cooking with kids', 'batch cooking', 'bread making', 'budget meals',
      'cake decorating', 'fed up with ready meals', 'air fryer', 'eat better for less', 'meal ideas', 'make a curry', 'learn to bake',
      'teach my son to cook', 'cooking for students',
    ],
    staff: ['Cook and Eat', "Jamie's Ministry of Food", "Let's Get Cooking", 'L2 food hygiene', 'Ministry of Food'],
    offers: [
      'cooking', 'cookery', 'cook and eat', 'cooking on a budget', 'healthy eating course', 'cooking skills', 'recipes', 'learn to cook',
      'cookery classes', 'cooking classes', 'baking', 'meals from scratch', 'cookery course', 'community kitchen', 'healthy cooking',
      'kitchen skills', 'cooking courses', 'family cooking', 'slow cookers', 'batch cooking', 'ingredients', 'cookery school', 'bake',
      'cook together', 'food skills', 'make healthy meals', 'nutritious meals on a budget', 'bread making', 'chef', 'budget cooking',
      'recipe', 'eat well for less',
    ],
    not: ['chef job', 'cooker', 'no cooker', 'cook the books', 'meals cooked for me', 'cooked breakfast', 'cooking oil recycle'],
    related: ['community-pantry', 'weight-management', 'adult-learning', 'community-meal'],
    terms: [
      'esdServiceType:27', 'esdServiceType:1794', 'esdServiceType:1791', 'openEligibility:nutrition-education', 'openEligibility:nutrition',
      'openEligibility:daily-life-skills',
    ],
  },
];
