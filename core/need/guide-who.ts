/** For whom the help is, and what that says of services, topics and needs. */

/** Who the help is for. */
export const WHO = ['me', 'child', 'young', 'older', 'cared-for', 'family'] as const;
export type Who = (typeof WHO)[number];

/** The age asked for where only a time of life is known, in years: services that say they are for others are left out. */
export const AGES: Partial<Record<Who, number>> = { child: 8, young: 16, older: 75 };

/** Needs that often stand behind an answer and are offered beside it. */
export const BESIDE: Partial<Record<Who, string>> = { 'cared-for': 'carers', family: 'family-hub', older: 'older-rights' };

interface Fit {
  /** Ids of topics and needs that come before the others. */
  first: string[];
  /** Ids of topics and needs that are for other times of life. */
  without: string[];
}

/** Words of ids, so that the list is short to send. */
const ids = (text: string): string[] => text.trim().split(/\s+/);

const FOR_CHILDREN = ids(`
  families school-and-youth child-benefit child-maintenance healthy-start free-school-meals breakfast-club holiday-food-activities
  baby-bank school-uniform youth-homelessness camhs child-bereavement baby-loss perinatal-mental-health young-people-substance
  child-safeguarding youth-exploitation parents-social-services apprenticeships childcare-training students
`);

const FOR_LATER_LIFE = ids(`
  pension-guidance pension-credit attendance-allowance dementia dementia-carers chair-exercise sheltered-housing older-rights
  care-homes
`);

/** Who it is for may be anybody with “me”, “my family” and “somebody I care for”: nothing is left out there. */
export const FITS: Partial<Record<Who, Fit>> = {
  child: {
    first: ids('families school-and-youth health mind'),
    without: [...FOR_LATER_LIFE, ...ids('work-and-learning menopause-womens-health lunch-club meals-on-wheels')],
  },
  young: { first: ids('school-and-youth mind work-and-learning home'), without: FOR_LATER_LIFE },
  older: {
    first: ids('care health money people-and-hobbies pension-credit attendance-allowance pension-guidance lunch-club meals-on-wheels'),
    without: FOR_CHILDREN,
  },
  'cared-for': { first: ids('care health money carers respite'), without: [] },
  family: { first: ids('families school-and-youth money home family-hub'), without: [] },
};
