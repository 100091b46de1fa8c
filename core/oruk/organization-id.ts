import type { Organization } from '../hsds.ts';
import { matchName } from '../merge/match-name.ts';
import { lastingUuid } from './lasting-uuid.ts';

/**
 * An organisation's id: made of its name as names are compared, so that it is one in all its services, whichever source is
 * believed about it.
 */
export const organizationId = ({ name }: Organization): string => lastingUuid('organization', matchName(name) || name);
