/**
 * What counts how much in ranking. Found by search over half of a graded set of questions (`npm run eval`), judged on the other
 * half and on sets written by others; see docs/decisions.md. All of it in one place so that it can be measured and changed.
 */
export const WEIGHTS = {
  /** A word in the name, a category, the organisation, a place (FIELDS), and in a description. */
  name: 1.8,
  category: 2.27,
  organization: 2.4,
  place: 0.9,
  description: 0.4,
  /** A need fully met, in terms of words. */
  need: 21.9,
  /** How much of that counts by how surely a service meets the need (strengths 0–3). */
  hinted: 0.3,
  likely: 0.374,
  sure: 0.514,
  meant: 1,
  /** What further needs of one service count beside the first. */
  furtherNeed: 0.612,
  /** Rarity beyond which a word says no more. */
  mostRare: 7,
  /** A need next to one that was meant, and how the next ones fall off. */
  related: 0.5,
  relatedFall: 0.918,
  leastRelated: 0.06,
  /** Words of no need in a sentence; words in a sentence at all. */
  plainWord: 0.294,
  /** How much less a word counts that many needs share (a power), and what it counts at least among few words. */
  telling: 1,
  shortWord: 0.625,
  sentenceWord: 1.29,
  /** Distance at which a service counts half, in miles; how one that reaches everywhere counts against one next door; one nobody knows where. */
  halfDistance: 4,
  everywhere: 0.8,
  unplaced: 0.12,
  /** Closed for now; does not say whether it has what is wished for. */
  paused: 0.7,
  notStated: 0.7,
  /** A neighbouring area's service where nobody said where they are: below an equal one of the area's own. */
  neighbour: 0.8,
  /** Freshness: lost at most, over so many months after the first six. */
  stale: 0.1,
  staleMonths: 30,
};
