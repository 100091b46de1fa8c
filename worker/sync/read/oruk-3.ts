/** Reads a feed of Open Referral UK 3.0 or HSDS 3.x: `/services`, and `/services/{id}` where the list is shallow. */
import { isShallow } from '../../../core/read/oruk-3/schema.ts';
import type { ReadPages } from './page.ts';
import { readList } from './read-list.ts';

export const readOruk3: ReadPages = (source, options) => readList({ isShallow }, source, options);
