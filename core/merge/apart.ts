import { isNearly } from './likeness.ts';
import { FIELD_NAMES, type Levels, type MergeModel, type Relation } from './model.ts';

/** Words of names that say what is offered, those of one sort on a line; in the form in which words are compared. */
const OFFERS = new Map(
  `food foodbank pantry larder
debt money budgeting
lunch dinner meal
toddler baby playgroup breastfeeding
bereavement grief
youth teenager
english esol
carer
befriending
computer digital
counselling therapy
walking walk rambler
repair mending
transport minibus
homework tuition
yoga pilate
choir singing
gardening allotment
library
pharmacy chemist
dental dentist
optician
scout
football
tennis
cricket
swimming
dementia
stroke
diabete
cancer
autism
alcohol drug
housing homeless
employment job
deaf hearing
blind sight`
    .split('\n')
    .flatMap((line, sort) => line.split(' ').map((word): [string, number] => [word, sort])),
);

/** Words as long as these are known though they are mistyped. */
const LONG = 6;
const LONG_WORDS = [...OFFERS.keys()].filter((word) => word.length >= LONG);
/** Words that are not in the list, with what they are nearly; forgotten when there are many. */
const nearly = new Map<string, number | undefined>();

function offerOf(word: string): number | undefined {
  const offer = OFFERS.get(word);
  if (offer !== undefined || word.length < LONG) return offer;
  if (!nearly.has(word)) {
    if (nearly.size > 20_000) nearly.clear();
    const meant = LONG_WORDS.find((one) => isNearly(word, one));
    nearly.set(word, meant === undefined ? undefined : OFFERS.get(meant));
  }
  return nearly.get(word);
}

const offersIn = (name: readonly string[]): number[] => name.flatMap((word) => offerOf(word) ?? []);

/** Whether both names say what is offered, and nothing that both offer. */
export function offersDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [offersIn(a), offersIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((offer) => y.includes(offer));
}

const at = {
  name: FIELD_NAMES.indexOf('name'),
  where: FIELD_NAMES.indexOf('where'),
  phone: FIELD_NAMES.indexOf('phone'),
  web: FIELD_NAMES.indexOf('web'),
  description: FIELD_NAMES.indexOf('description'),
  organization: FIELD_NAMES.indexOf('organization'),
};
const NUMBERS = [FIELD_NAMES.indexOf('identifier'), FIELD_NAMES.indexOf('place_identifier')];
const CONTACTS = [at.phone, FIELD_NAMES.indexOf('web'), FIELD_NAMES.indexOf('email')];
/** Levels of likeness: a place in another town, the same door, the same number, which few have. */
const FAR = 1;
const OTHER_ADDRESS = 2;
const SAME_DOOR = 7;
const OWN_PHONE = 4;
const SOLE_PHONE = 5;
const SOLE_PAGE = 6;
/** The same name, of words that are seldom shared by chance. */
const SAME_RICH_NAME = 7;

/**
 * Places in two towns, or at two full addresses of one, and no telephone number of their own or number of a scheme in common: two branches,
 * whatever a name and a website say. Between two lists a rare name may still be one when neither gives any way to reach it.
 */
function isElsewhere(levels: Levels, relation: Relation): boolean {
  const where = levels[at.where]!;
  if (where < 0 || where > OTHER_ADDRESS || NUMBERS.some((field) => levels[field] === 1)) return false;
  if (levels[at.phone]! >= (where > FAR ? SOLE_PHONE : OWN_PHONE)) return false;
  return relation !== 'across' || levels[at.name] !== SAME_RICH_NAME || CONTACTS.some((field) => levels[field]! >= 0);
}

/**
 * Neither the name nor what is said to be offered is alike: what a provider's services share cannot make up for that. Between two lists
 * one place with a way of reaching it that nothing else has can, where nothing speaks against it.
 */
function isContactsOnly(levels: Levels, relation: Relation): boolean {
  const [name, offer] = [levels[at.name]!, levels[at.description]!];
  const isNothingElseSaid = offer < 0 && levels[at.organization]! < 0;
  if (
    name < 0 ||
    name > UNLIKE ||
    offer > UNLIKE ||
    (isNothingElseSaid && levels[at.phone] === SOLE_PHONE) ||
    NUMBERS.some((field) => levels[field] === 1)
  )
    return false;
  const isSole = levels[at.phone] === SOLE_PHONE || levels[at.web] === SOLE_PAGE;
  return !(relation === 'across' && offer !== 0 && levels[at.where]! >= SAME_DOOR && isSole);
}
const UNLIKE = 1;

/**
 * Names alike in part, near each other at most, each with a telephone of its own, and no contact or organisation that both give: two
 * groups that do the same thing (“Choir” and “Harbour choir”, both “singing on Mondays”).
 */
function isAnotherGroup(levels: Levels): boolean {
  const [where, phone] = [levels[at.where]!, levels[at.phone]!];
  if (where < 0 || where > NEARBY || phone < 0 || phone > OTHER_PHONE) return false;
  if (levels[at.name]! > PARTLY_ALIKE || levels[at.organization]! > UNLIKE) return false;
  return !REACHED.some((field) => levels[field]! > 1) && !NUMBERS.some((field) => levels[field] === 1);
}
const REACHED = [at.web, FIELD_NAMES.indexOf('email')];
const OTHER_PHONE = 1;
const NEARBY = 3;

/**
 * Both give an e-mail address and a website, and neither is the other's: the community choirs of two towns, where no list gives a
 * place or a telephone.
 */
function isReachedElsewhere(levels: Levels): boolean {
  if (levels[at.where]! >= SAME_DOOR || levels[at.phone]! > OTHER_PHONE || levels[at.organization]! > UNLIKE) return false;
  if (levels[at.name] === SAME_RICH_NAME || NUMBERS.some((field) => levels[field] === 1)) return false;
  return REACHED.every((field) => levels[field]! === 0 || (field === at.web && levels[field] === OTHER_PAGE));
}
const OTHER_PAGE = 1;

/** One list names its services so that they are told apart: a third record must not make one of two. */
const isToldApart = (levels: Levels, relation: Relation): boolean =>
  relation === 'within' && levels[at.name]! >= 0 && levels[at.name]! <= PARTLY_ALIKE;
const PARTLY_ALIKE = 3;
/** A score by which no others' likenesses bring two records together. */
const APART = -5;

/** How far below the question a score is put that says too much. */
const BELOW = 1;

/**
 * A score held down by what likenesses cannot make up for: another town, or another offer. Two offers at one door with one number that
 * nothing else has are asked about, for one of the names may be wrong.
 */
export function heldDown(score: number, levels: Levels, relation: Relation, other: boolean, thresholds: MergeModel['thresholds']): number {
  const { ask, same } = thresholds;
  if (isElsewhere(levels, relation) || (isToldApart(levels, relation) && score < ask)) return Math.min(score, APART);
  if (isContactsOnly(levels, relation) || isAnotherGroup(levels) || isReachedElsewhere(levels)) return Math.min(score, ask - BELOW);
  if (!other) return score;
  const isDoubtful = levels[at.where]! >= SAME_DOOR && levels[at.phone] === SOLE_PHONE;
  return Math.min(score, isDoubtful ? (ask + same) / 2 : ask - BELOW);
}
