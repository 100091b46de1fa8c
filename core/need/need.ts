/** The lexicon's shape. A need is what a person lacks or wants, at the grain at which services are offered. */
export interface Need {
  /** Lasting, kebab-case: `debt-advice`. Counted in insights, so never given a new meaning. */
  id: string;
  /** Plain name, as a heading: `Debt and money worries`. */
  name: string;
  /** Two or three plain sentences on the options: what you can do today, what you may be entitled to, who helps. Reading age 9–11. */
  advice: string;
  /** Words and phrases that residents use, lower case, most telling first. Matched by their words' stems, in any inflection. */
  says: string[];
  /** Staff jargon, acronyms, official and benefit names that mean it. */
  staff: string[];
  /** Words and phrases in a provider's own text or categories that show the service meets it. Used when the index is built; not shipped. */
  offers: string[];
  /** Phrases that look like it and are not (`suicide bereavement` for a crisis). */
  not?: string[];
  /** Texts that mean it when nothing else is said, and the place it then has among the needs that they mean: 0 the first. */
  alone?: { [text: string]: number };
  /** Needs that are a sensible second answer, nearest first. */
  related: string[];
  /** Taxonomy terms by CURIE: `esdServiceType:242`, `openEligibility:food-pantry`, `openActiveActivity:…`. */
  terms: string[];
}
