import type { Need } from '../../need.ts';

// biome-ignore format: word lists are kept dense, many words to a line
export const arts: Need[] = [
  {
    id: 'arts-crafts',
    name: 'Art and craft groups',
    advice:
      "Beginners are welcome at most art and craft groups, and many bring out the paints for you. Look at community centres, libraries and museums for low-cost sessions. Some are made for people feeling low; ask your GP's link worker.",
    says: [
      'art class', 'painting', 'crafts', 'drawing', 'pottery', 'learn to paint', 'something creative', 'craft group', 'card making',
      'photography', 'art group', 'crafty', 'watercolour', 'clay', 'jewellery making', 'make things with my hands', 'art therapy',
      'creative group', 'art lessons', 'life drawing', 'sketching', 'camera club', 'printmaking', 'ceramics', 'art for beginners',
      'decoupage', 'film making', 'paint with others', 'art for mental health', 'craft and chat', 'stained glass', 'calligraphy',
      'sculpture', 'used to paint', 'hands busy', 'something arty', 'sketchbook', 'doodle', 'loved art at school', 'mosaics',
      'creative outlet', 'paint pots', 'oil paints', 'switch off making', 'pot throwing', 'lino', 'acrylics', 'candle making', 'wreath',
      'collage', 'fused glass', 'wants to draw all day', 'macrame',
    ],
    staff: ['arts on prescription', 'creative health', 'life drawing', 'open studio', 'arts and health'],
    offers: [
      'arts and crafts', 'art classes', 'painting', 'creative', 'pottery', 'drawing', 'crafts', 'visual arts', 'photography', 'studio',
      'creative workshops', 'craft', 'artists', 'ceramics', 'printmaking', 'arts on prescription', 'creativity', 'watercolours',
      'art sessions', 'art group', 'get creative', 'jewellery', 'gallery workshops', 'mosaic', 'sculpture', 'arts centre', 'creative arts',
      'life drawing', 'camera club', 'materials provided', 'art materials', 'open studios', 'arts project', 'creative wellbeing',
      'no artistic experience', 'express yourself', 'get messy', 'art cafe', 'makers', 'have a go',
    ],
    not: [
      'state of the art', 'martial arts', 'arts degree', 'nail art', 'paint and decorate my house', 'painter and decorator',
      'art of conversation', 'hair',
    ],
    related: ['knitting-sewing', 'museums', 'adult-learning', 'mens-sheds', 'mindfulness'],
    terms: ['esdServiceType:1791', 'esdServiceType:884', 'esdServiceType:838', 'esdServiceType:1372'],
  },
  {
    id: 'knitting-sewing',
    name: 'Knitting, sewing and textiles',
    advice:
      'Knit and natter groups meet weekly in libraries, cafés and churches for tea and company; someone will cast you on. Sewing classes and machine shares help you mend, alter or make. Many groups knit for babies, hospitals and shelters.',
    says: [
      'knitting', 'sewing', 'crochet', 'knit and natter', 'learn to sew', 'stitch', 'dressmaking', 'quilting', 'use a sewing machine',
      'wool', 'needlework', 'embroidery', 'knit with others', 'patchwork', 'make my own clothes', 'sewing lessons', 'take up trousers',
      'alter clothes', 'learn to knit', 'donate wool', 'stitch and bitch', 'cross stitch', 'learn to crochet', 'sewing class', 'weaving',
      'mend my clothes', 'knitting group', 'lace making', 'upholstery', 'spinning wool', 'needles and wool', 'needles clicking',
      'blankets for the hospital', 'bonnets premature babies', 'old singer machine', 'hem', 'curtains to make', 'yarn',
      'cant thread needle group', 'granny squares', 'nan taught me to knit', 'stash of wool', 'bobbin', 'pattern cutting', 'darning',
      'crafty ladies knitting', 'blanket squares', 'fabric', 'poppies knitted', 'tapestry', 'knitters',
    ],
    staff: ['K&N', 'textiles', 'craftivism', 'slow stitching'],
    offers: [
      'knit and natter', 'knitting', 'crochet', 'sewing', 'stitching', 'textile', 'sewing machines', 'embroidery', 'dressmaking',
      'quilting', 'needlecraft', 'wool', 'yarn', 'patchwork', 'knitters', 'sewing class', 'knitting group', 'knit', 'textiles',
      'sewing group', 'crafting', 'sew', 'knitted items', 'crafternoon', 'felting', 'weaving', 'upcycling clothes', 'alterations',
      'haberdashery', 'lace', 'rag rug', 'sewing skills', 'woolly', 'bring your own needles', 'natter', 'needles and hooks', 'yarn bombing',
      'blankets for charity', 'loopy', 'casting on',
    ],
    not: ['stitches removed', 'stitches wound', 'cancer knitting', 'close-knit', 'wire wool', 'stitched up at work'],
    related: ['arts-crafts', 'loneliness', 'repair-cafe', 'clothing'],
    terms: ['esdServiceType:1791', 'esdServiceType:297'],
  },
  {
    id: 'singing',
    name: 'Choirs and singing',
    advice:
      'Many choirs need no audition and no reading of music; you can stand at the back on your first night. There are choirs for people with dementia, lung trouble and low mood too. Some are free and others a few pounds a week.',
    says: [
      'choir', 'singing', 'sing', 'learn to sing', 'rock choir', 'singing for fun', 'community choir', 'cant sing but want to',
      'ladies choir', 'male voice choir', 'singing group', 'sing along', 'singing for lungs', 'singing with dementia', 'karaoke',
      'gospel choir', 'singing lessons', 'sing with others', 'opera', 'musical theatre', 'join a choir', 'non audition choir',
      'choir for beginners', 'sea shanties', 'carols', 'sing in the shower', 'belt out songs', 'used to sing in church',
      'lost confidence singing', 'sang at school', 'sings all day', 'tone deaf', 'cant hold a tune', 'dad still knows the words songs',
      'lungs copd sing', 'old songs', 'sing my heart out', 'wartime songs', 'harmonies', 'soprano', 'alto', 'tenor', 'barbershop',
      'singalong', 'song', 'hymns',
    ],
    staff: ['SATB', 'Singing for Lung Health', 'Singing for the Brain'],
    offers: [
      'choir', 'choirs', 'singing', 'singers', 'no audition', 'community choir', 'sing', 'voices', 'male voice', 'songs',
      'singing for wellbeing', 'choral', 'singing group', 'gospel', 'sing-along', 'rehearsals', 'sopranos', 'vocal', 'everyone can sing',
      'harmony', 'singing for health', 'musical director', 'choral society', 'uplifting songs', 'rock and pop', 'no need to read music',
      'singing sessions', 'come and sing', 'a cappella', 'lift your spirits with song', 'sing your heart out', 'raise your voices',
      'tenors and basses', 'sheet music', 'melody', 'warble',
    ],
    not: ['singing bowls', 'singing carol lights', 'hospital choir cancelled', 'choir boy film', 'song bird'],
    related: ['music', 'loneliness', 'theatre-cinema', 'arts-crafts'],
    terms: ['esdServiceType:838', 'esdServiceType:884', 'openActiveActivity:e2b21a40-66a4-42bb-a24f-3638cc356299'],
  },
  {
    id: 'music',
    name: 'Learn and play music',
    advice:
      'Music hubs and councils lend instruments and give cheap lessons to children; ask the school. For adults there are ukulele groups, brass bands, drumming and open mic nights. Free apps and library music books help at home.',
    says: [
      'learn guitar', 'music lessons', 'piano lessons', 'orchestra', 'drumming', 'play an instrument', 'ukulele', 'brass band',
      'cheap music lessons for kids', 'violin', 'play music with others', 'open mic', 'recording studio', 'djing', 'borrow an instrument',
      'music group', 'drum lessons', 'somewhere to rehearse', 'jam night', 'steel pans', 'guitar lessons', 'rap', 'music production',
      'keyboard', 'folk music', 'samba', 'make beats', 'music for my son', 'concert', 'gigs', 'piano to play', 'music therapy',
      'song writing', 'trumpet', 'bought a guitar', 'guitar gathering dust', 'loft full of drums', 'lad drums on everything', 'garage band',
      'bass guitar', 'sax', 'saxophone', 'cello', 'flute', 'recorder lessons', 'ear for music', 'mc', 'spit bars', 'cornet', 'clarinet',
      'harmonica', 'used to be in a band', 'accordion', 'banjo', 'music tech', 'keys player', 'daughter loves music lessons', 'strum',
      'always wanted to play piano', 'vinyl', 'ceilidh', 'dj decks',
    ],
    staff: ['music hub', 'ABRSM', 'Music Mark', 'open mic', 'music service', 'instrument loan'],
    offers: [
      'music lessons', 'music', 'instrumental tuition', 'band', 'orchestra', 'ukulele', 'music hub', 'drumming', 'rehearsal', 'musicians',
      'instruments', 'guitar', 'concerts', 'music making', 'piano', 'samba', 'music sessions', 'recording studio', 'music production',
      'live music', 'music service', 'open mic', 'steel pan', 'instrument hire', 'young musicians', 'rehearsal space',
      'learn an instrument', 'musical', 'music group', 'percussion', 'songwriting', 'djing', 'music technology', 'jazz', 'jamming',
      'strummers', 'pick up an instrument', 'plug in and play', 'bring your instrument', 'ensembles', 'wind band', 'amps provided', 'tunes',
    ],
    not: [
      'music too loud', 'face the music', 'loud music', 'elastic band', 'rubber band', 'hearing', 'wrist band', 'broadband', 'band a',
      'council tax band', 'housing band', 'age band', 'bandage',
    ],
    related: ['singing', 'arts-crafts', 'youth-clubs', 'dance', 'theatre-cinema'],
    terms: [
      'esdServiceType:51', 'esdServiceType:1050', 'esdServiceType:704', 'esdServiceType:1517', 'esdServiceType:838',
      'openActiveActivity:7d309e76-d794-4f40-8fb0-b4a43e13562e',
    ],
  },
  {
    id: 'theatre-cinema',
    name: 'Theatre, drama and cinema',
    advice:
      'Look for pay-what-you-can nights, relaxed shows with softer lights and sound, and cheap weekday film showings with tea. A CEA card lets a carer in free at most cinemas. Drama groups welcome beginners and backstage helpers.',
    says: [
      'theatre', 'cinema', 'film', 'drama group', 'acting', 'pantomime', 'amateur dramatics', 'cheap cinema', 'autism friendly cinema',
      'see a play', 'panto', 'drama class', 'acting classes', 'shows for kids', 'film club', 'cheap tickets', 'movie',
      'relaxed performance', 'youth theatre', 'join drama group', 'comedy night', 'stage school', 'comedy', 'improv', 'circus skills',
      'subtitled film', 'performing arts', 'dementia friendly film', 'write a play', 'am dram', 'open air cinema', 'backstage',
      'dance show', 'musicals', 'daughter wants to be on stage', 'always performing', 'show off kid', 'loves performing', 'actor',
      'see a show', 'night at the pictures', 'matinee', 'shy kid drama', 'watch a film with others', 'big screen', 'theatre trip',
      'saturday stage', 'ballet tickets', 'film night', 'behind the scenes', 'puppets', 'costumes', 'lighting and sound',
      'subtitles showing', 'west end', 'take nan to a show', 'take the kids to the pictures',
    ],
    staff: ['CEA card', 'am dram', 'relaxed performance', 'captioned', 'SEN screening'],
    offers: [
      'theatre', 'cinema', 'drama', 'film', 'performances', 'theatre company', 'amateur dramatic', 'screenings', 'films', 'theatre group',
      'relaxed screenings', 'plays', 'performing arts', 'acting', 'box office', 'productions', 'youth theatre', 'pantomime', 'film club',
      'dramatic society', 'tickets', 'auditions', 'drama workshops', 'relaxed performances', 'theatre workshops', 'comedy', 'improvisation',
      'circus', 'operatic', 'dementia friendly screening', 'spoken word', 'concerts and shows', 'film society', 'community cinema',
      'treading the boards', 'curtain up', 'players', 'silver screen', 'popcorn', 'cast and crew', 'limelight', 'stagecraft',
      'pay what you can performance',
    ],
    not: [
      'operating theatre', 'theatre nurse', 'stage of grief', 'stage 4', 'drama with neighbours', 'family drama', 'film permission',
      'acting up', 'play group', 'kids acting out',
    ],
    related: ['singing', 'dance', 'arts-crafts', 'community-events', 'museums'],
    terms: [
      'esdServiceType:838', 'esdServiceType:884', 'esdServiceType:624', 'esdServiceType:1048',
      'openActiveActivity:cf9ff8b8-7a15-48d3-8536-1d17e70345a7', 'openActiveActivity:27422896-7cca-4e1f-8071-117838e70148',
    ],
  },
];
