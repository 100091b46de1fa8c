/** Open Referral UK 1.0: one service of a feed to the one shape, by way of 3.0's names. */

import { asObject } from '../as-object.ts';
import { mapOruk3 } from '../oruk-3/mapper.ts';
import type { Mapped } from '../record.ts';
import { toThree } from './to-three.ts';

/** Maps one raw service. Refused: what is no object, lacks an id or a name, is not for publication or is closed. Never throws. */
export function mapOruk1(value: unknown): Mapped {
  const object = asObject(value);
  return mapOruk3(object ? toThree(object) : value);
}
