import { emailLevel, identifierLevel, phoneLevel, webLevel, withoutRepeats } from './compare-contact.ts';
import { nameLevel, organizationLevel } from './compare-name.ts';
import { descriptionLevel } from './compare-offer.ts';
import { placeLevel } from './compare-place.ts';
import { type Evidence, packEvidence } from './evidence.ts';
import { FIELD_NAMES, FIELDS, type Levels, type MergeModel, type Relation } from './model.ts';
import type { SharingOf } from './shared-values.ts';

/** How alike two records are, field by field. The same from either side. */
export function compare(a: Evidence, b: Evidence, words: MergeModel['words'], sharing: SharingOf): Levels {
  const name = nameLevel(a, b, words.name);
  const [phone, web, email] = withoutRepeats(
    phoneLevel(a.phones, b.phones, sharing),
    webLevel(a.sites, b.sites, sharing),
    emailLevel(a.emails, b.emails, sharing),
  );
  return Int8Array.of(
    name,
    placeLevel(a, b, words.address),
    phone,
    web,
    email,
    organizationLevel(a, b, words.name),
    identifierLevel(a.identifiers, b.identifiers),
    identifierLevel(a.place_identifiers, b.place_identifiers),
    descriptionLevel(a, b, name, words.name),
  );
}

/** One list seldom has a service twice, unless somebody entered it twice: then both say the same throughout. */
export function relationOf(a: Evidence, b: Evidence): Relation {
  if (a.source === '' || b.source === '') return 'unknown';
  return a.source === b.source && !isSameThroughout(a, b) ? 'within' : 'across';
}

const isSameThroughout = (a: Evidence, b: Evidence): boolean =>
  a.name.join(' ') === b.name.join(' ') && packEvidence(a) === packEvidence(b);

/** A pattern of likeness as one number, so that equal patterns are counted and scored once. */
export function patternOf(levels: Levels): number {
  let pattern = 0;
  for (let at = 0; at < FIELD_NAMES.length; at += 1) pattern = pattern * (FIELDS[FIELD_NAMES[at]!] + 1) + levels[at]! + 1;
  return pattern;
}

/** The levels that patternOf put into a number. */
export function levelsOf(pattern: number): Levels {
  const levels = new Int8Array(FIELD_NAMES.length);
  let rest = pattern;
  for (let at = FIELD_NAMES.length - 1; at >= 0; at -= 1) {
    const base = FIELDS[FIELD_NAMES[at]!] + 1;
    levels[at] = (rest % base) - 1;
    rest = Math.floor(rest / base);
  }
  return levels;
}
