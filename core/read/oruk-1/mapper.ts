/** Open Referral UK 1.0: one service of a feed to the one shape, by way of 3.0's names. */

import { asObject } from '../as-object.ts';
import { withoutHidden } from '../hidden.ts';
import { mapOruk3 } from '../oruk-3/mapper.ts';
import type { Mapped } from '../record.ts';
import { RecordNotes } from '../record-notes.ts';
import { toThree } from './to-three.ts';

/** Maps one raw service. Refused: what is no object, lacks an id or a name, is not for publication or is closed. Never throws. */
export function mapOruk1(value: unknown): Mapped {
  // What is hidden goes before anything is moved out of the part that bears the mark.
  const fields: string[] = [];
  const object = asObject(withoutHidden(value, (field) => fields.push(field)));
  const mapped = mapOruk3(object ? toThree(object) : value);
  if (!mapped.record || fields.length === 0) return mapped;
  const notes = new RecordNotes(mapped.record_id ?? mapped.record.record_id);
  for (const field of fields) notes.add('not_published', 'field dropped', { field });
  return { ...mapped, problems: [...notes.problems, ...mapped.problems] };
}
