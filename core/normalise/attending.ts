/** How one may attend, in HIVE's closed list, from what feeds say in codes or words. */
import { ATTENDING, type Attending } from '../hsds.ts';

const WORDS: Record<Attending, RegExp> = {
  'in person': /\b(?:in[\s-]?person|venue|face[\s-]to[\s-]face|physical|on[\s-]?site|drop[\s-]?in|walk[\s-]?in|location|centre)\b/i,
  phone: /\b(?:tele)?phone\b|\bhelplines?\b|\bby text\b|\bsms\b|\bphone ?line\b/i,
  online: /\b(?:on[\s-]?line|virtual(?:ly)?|video|web(?:site|chat)?|remote(?:ly)?|internet|zoom|e-?mail|app|digital)\b/i,
  'home visit':
    /\b(?:(?:at|in (?:your|their|the)) home|home[\s-]?(?:visits?|visiting|based)|outreach|domiciliary|visits? (?:you|people))\b/i,
};

/** The ways that a text names, in the order of the closed list; empty when it names none. */
export function parseAttending(text: string): Attending[] {
  return ATTENDING.filter((way) => WORDS[way].test(text));
}
