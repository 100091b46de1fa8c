/** From this weight on the words surely mean the need. */
const SURE = 0.45;

/** The need that words mean first, when they surely mean it: advice on it is shown. */
export const surelyMeant = <Need extends { weight: number }>([first]: readonly Need[]): Need | undefined =>
  first && first.weight >= SURE ? first : undefined;
