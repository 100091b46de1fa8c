/** Reads a feed of Open Referral UK 1.0: `/services`, and `/services/{id}` where the list is shallow. */
import { isShallow } from '../../../core/read/oruk-1/schema.ts';
import type { ReadPages } from './page.ts';
import { readList } from './read-list.ts';

export const readOruk1: ReadPages = (source, options) => readList({ isShallow }, source, options);
