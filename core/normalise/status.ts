/** Whether a service runs. */
import type { Status } from '../hsds.ts';
import { dropped, type Parsed } from './parsed.ts';

const WORDS: Record<Status, string[]> = {
  active: ['active', 'open', 'live', 'published', 'current', 'visible', 'yes', 'true', 'approved', 'enabled', 'a'],
  inactive: ['inactive', 'not active', 'disabled', 'off', 'no', 'false', 'expired'],
  defunct: ['defunct', 'closed', 'ceased', 'archived', 'deleted', 'removed', 'permanently closed', 'dissolved', 'c'],
  'temporarily closed': ['temporarily closed', 'suspended', 'paused', 'closed temporarily', 'on hold'],
};

/** One of the standard's four statuses. A word that means none of them is dropped; who asks then takes the service as active. */
export function parseStatus(input: string): Parsed<Status> {
  const word = input
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  if (word === '') return {};
  const found = (Object.keys(WORDS) as Status[]).find((status) => WORDS[status].includes(word));
  return found ? { value: found } : dropped('bad_status');
}
