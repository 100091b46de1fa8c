/** What one row of an open list says about places. */
import type { Point } from '../../core/search/query.ts';

export interface Entry {
  /** Full, as it is written: `PO4 8AB`. */
  postcode?: string;
  point?: Point;
  /** Names that may be the town's, the surest first. */
  towns: string[];
  /** Other lines of the address, among which a village or a suburb may stand. */
  lines: string[];
  /** How large a gazetteer says that the place is; absent for lists of addresses. */
  weight?: number;
}
