import { wordsOf } from './words.ts';

/** What is done, one kind a line: the kind's sign, then words and phrases that say it. */
const DONE = `foodbank: foodbank, food bank, food parcel, food pantry, pantry, larder
lunch: lunch, luncheon, dinner, meal, supper, breakfast
coffee: cafe, coffee, tea
choir: choir, singing, sing, singer, song, chorus, choral, community choir
walk: walk, walking, walker, stroll, ramble, rambler, rambling, hike, health walk, walking for health
exercise: exercise, fitness, gym, aerobic, keep fit, circuit, rehabilitation, rehab, chair based, mobility class
yoga: yoga, pilate, tai chi
swim: swimming, swim, swimmer, pool, aqua, hydro, water based, hydrotherapy, swimming club
dance: dance, dancing, dancer, ballet, zumba
football: football
tennis: tennis
cricket: cricket
rugby: rugby
bowl: bowl, bowling
karate: karate, judo, shotokan, taekwondo, martial art
box: boxing, boxer
cycle: cycling, cycle, bike, bicycle
garden: gardening, garden, gardener, allotment, growing space, horticultural
sew: sewing, knit, knitting, quilt, crochet
pottery: pottery, ceramic
art: art class, painting, drawing, art group, craft
theatre: theatre, drama, acting
film: film, cinema, movie, flick, screening
music: orchestra, brass, band, instrument, music lesson
book: book club, reading group
library: library, libary, lib
museum: museum
archive: archive, local studies
computer: computer, digital, internet, online basic, ipad, tablet, laptop, get online, it help
english: english, esol, english conversation
job: job, employment, work club, job club, cv
debt: debt, budgeting, bailiff, arrear, money advice
benefit: benefit, attendance allowance, pension credit
advice: citizens advice, cab, advice bureau, right bureau, rights bureau, independent advice
legal: legal, law centre, solicitor
housing: housing, homelessness, homeless, losing your home, letting
transport: transport, minibus, lift, driver, dial a ride, car scheme, hospital car, wheel, door to door
befriending: befriending, befriend, befriender, friendly visitor, volunteer visitor, companionship
counselling: counselling, counsellor, talking therapy, talking therapies, psychological, iapt, cbt, psychotherapy
mediation: mediation, mediator
hospice: hospice, palliative, end of life
gp: gp practice, doctor, medical practice, surgery, medical centre, health centre
pharmacy: pharmacy, chemist, dispensing
dental: dental, dentist, orthodontic
eye: optician, eye test, optometrist
foot: podiatry, chiropody, foot, feet, toenail
physio: physiotherapy, physio
speech: speech, speech therapy, language therapy, salt
midwife: midwife, midwifery, antenatal
visiting: health visiting, health visitor
schoolnurse: school nurse, school nursing
continence: continence, bladder, bowel
equipment: equipment, commode, community equipment, living aid
alarm: alarm, careline, telecare, pendant
handyman: handyperson, handyman, small repair, grab rail, odd job
repair: repair cafe, mending, repair, fixing
hair: hair, hairdresser, hairdressing, barber
toy: toy, toy library, toy lending, toy loan
rhyme: rhyme, rhyme time, bounce, story time, storytime
play: stay and play, soft play, playgroup, play group, parent and toddler, toddler group, tiny tot
preschool: preschool, pre school, nursery
cub: cub
beaver: beaver
scout: scout, explorer scout
brownie: brownie
guide: guide
rainbow: rainbow
squirrel: squirrel
cadet: cadet
youthclub: youth club, youth zone, youth base
volunteercentre: volunteering opportunity, volunteer bureau, volunteer centre, brokerage
funding: fundraising, funding advice, grant, governance
sexual: sexual, contraception, sti, family planning
vaccination: vaccination, vaccine, immunisation
radio: radio, broadcast, broadcasting
news: talking newspaper, talking news, newspaper, talking paper
timebank: timebank, time bank, time credit
furniture: furniture
clothes: clothes bank, baby bank, clothing
shed: shed, workshop, woodwork
chess: chess
bridge: bridge club
bingo: bingo
quiz: quiz
hire: hall hire, room hire, room to hire
tearoom: tea room
hall: hall, church hall, village hall, community centre, community hall, memorial hall, parish room, church room
church: church, chapel
shop: shop, post office
warm: warm space, warm hub
firstaid: first aid
tutor: homework, tuition, tutoring, tutor
parenting: parenting, parenting course
speedwatch: speedwatch, vehicle speed
smoke: smoking, smokefree, smoke, quit, nicotine
weight: weight, slimming, slim
daycentre: day centre, day opportunity, day respite, day care
homefromhospital: home from hospital, after a hospital, discharge support
mealsonwheels: meals on wheels, meal delivery
shopping: shopping
helpline: helpline, careline phone, telephone line
refuge: refuge
witness: witness
skate: skatepark, skate
messychurch: messy church
pettherapy: pet therapy, therapy dog, visiting dog, friendly dog
bluebadge: blue badge, parking concession
vitamin: vitamin
safeguarding: safeguarding
leisure: leisure centre, recreation centre, sports centre
adoption: adoption, fostering
breastfeeding: breastfeeding, infant feeding, feeding your baby
addiction: alcohol, drug, substance, addiction`;

/** Whom it is for, or what they live with. */
const FOR = `toddler: toddler, baby, babies, preschool, infant, under 5, under five, under 2, tot
youth: youth, teen, teenager, young, adolescent
child: child, kid, junior, boy, girl
family: family, families, parent
older: older, elderly, pensioner, senior, retired, over 60, over 50, over 65, later life, age
woman: woman, women, lady, ladies, mother, mum
man: man, men, gent, dad, father
carer: carer, looking after, looks after, caring for, look after
dementia: dementia, memory, alzheimer, forget me
stroke: stroke, aphasia
heart: heart, cardiac
cancer: cancer, tumour
diabetes: diabetes, diabetic
parkinson: parkinson
autism: autism, autistic, asperger
learningdisability: learning disability, learning disabilities, learning difficulty
epilepsy: epilepsy, seizure
deaf: deaf, hearing
blind: blind, sight, visually impaired
disabled: disabled, disability, wheelchair
refugee: refugee, asylum
veteran: veteran, armed forces, ex forces
lgbt: lgbt, lgbtq, gay, trans
bereaved: bereavement, bereaved, grief, loss, death
mental: mental, anxiety, depression, low mood
prison: prison, prisoner, offender
abuse: abuse, domestic violence
stammer: stammer, stammering
fatigue: fatigue, cfs
arthritis: arthritis
down: down syndrome
pregnant: pregnant, pregnancy, maternity
beginner: beginner, beginners
morning: morning, daytime
evening: evening
monday: monday, mon
tuesday: tuesday, tue
wednesday: wednesday, wed
thursday: thursday, thur, thu
friday: friday, fri
saturday: saturday, sat
sunday: sunday, sun`;

/** Words and phrases of up to three words, as compared, with the signs of what they say. */
const SIGNS = new Map<string, Set<string>>();
for (const [mark, lines] of [
  ['', DONE],
  ['+', FOR],
] as const)
  for (const line of lines.split('\n')) {
    const [sign = '', said = ''] = line.split(': ');
    for (const one of said.split(', ')) {
      const words = wordsOf(one).join(' ');
      const signs = SIGNS.get(words);
      if (signs) signs.add(mark + sign);
      else SIGNS.set(words, new Set([mark + sign]));
    }
  }
const LONGEST = 3;
/** Where things are done: that is no offer of its own where another is named. */
const VENUES = new Set([
  'library',
  'museum',
  'hall',
  'church',
  'leisure',
  'gp',
  'daycentre',
  'volunteercentre',
  'coffee',
  'shop',
  'garden',
]);

/**
 * Signs of what a text says is offered, and (with `+` before them) for whom. The longest phrase counts and not its words: a toy
 * library is no library.
 */
export function offersIn(words: readonly string[]): string[] {
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST, words.length - at);
    while (length > 1 && !SIGNS.has(words.slice(at, at + length).join(' '))) length -= 1;
    for (const sign of SIGNS.get(length > 1 ? words.slice(at, at + length).join(' ') : words[at]!) ?? []) found.add(sign);
    at += length;
  }
  const isMore = [...found].some((sign) => !isForWhom(sign) && !VENUES.has(sign));
  return [...found].filter((sign) => !isMore || !VENUES.has(sign));
}

export const isForWhom = (sign: string): boolean => sign.startsWith('+');
export const isVenue = (sign: string): boolean => VENUES.has(sign);
