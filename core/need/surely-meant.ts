/**
 * From this weight on the words mostly mean the need. Of 2,130 asks by hands that nothing was learnt from, most of them whole stories or
 * staff’s shorthand, the need that came first was the right one for 9 in 10 at the full weight, 5 to 6 in 10 at 0.8, and for 3 in 10
 * below 0.7: advice on those would mostly be advice on something else.
 */
const SURE = 0.8;

/** The need that words mean first, when they surely mean it: advice on it is shown. */
export const surelyMeant = <Need extends { weight: number }>([first]: readonly Need[]): Need | undefined =>
  first && first.weight >= SURE ? first : undefined;
