import type { Organization } from '../hsds.ts';
import { matchName } from '../merge/match-name.ts';
import { isLasting, lastingUuid } from './lasting-uuid.ts';

/**
 * An organisation's id: what the ledger gave it, the same in all its services, whichever source is believed about it. Where none was
 * given, in older snapshots, it is made of its name as names are compared.
 */
export const organizationId = ({ id, name }: Organization): string =>
  isLasting(id) ? id : lastingUuid('organization', matchName(name) || name);
