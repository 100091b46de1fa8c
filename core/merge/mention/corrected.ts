import { compareLocations } from './compare-locations.ts';
import type { MentionEvidence } from './mention.ts';

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/**
 * Whether a record that said one thing of its organisation or place, and now says another, has only corrected its words: what it means
 * keeps its id then. A service that has moved, or is another organisation's now, has not.
 */
export function isCorrected(before: MentionEvidence, after: MentionEvidence): boolean {
  if (before.kind === 'organization')
    return (
      after.kind === 'organization' &&
      ((before.own !== '' && before.own === after.own) ||
        share(before.numbers, after.numbers) ||
        (share(before.contacts, after.contacts) && share(before.name.split(' '), after.name.split(' '))))
    );
  if (after.kind !== 'location') return false;
  const { postcode, buildings, numbers, uprn } = before;
  if (compareLocations(before, after) > 0 || (uprn !== '' && uprn === after.uprn)) return true;
  return postcode !== '' && postcode === after.postcode && (buildings.length + numbers.length === 0 || share(buildings, after.buildings));
}
