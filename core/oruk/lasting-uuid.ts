import { uuidFrom } from '../merge/lasting-id.ts';
import { sha256 } from './sha256.ts';

/**
 * The UUID of what these texts name together: the same for the same texts, on every machine and in every version. It is part of
 * what others keep, so how it is made never changes.
 */
export const lastingUuid = (...parts: string[]): string => uuidFrom(sha256(`open feed\n${parts.join('\n')}`));

/** Whether a text is a UUID as the feed writes them, in small letters. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Whether an id is one that the ledger gave (UUID, version 8) and no publisher's own: older snapshots hold those. */
export const isLasting = (id: string | undefined): id is string => id !== undefined && isUuid(id) && id[14] === '8';
