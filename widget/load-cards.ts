import { DirectoryUnavailable } from './directory-unavailable.ts';

/** Fetches the element that shows a result. Throws `DirectoryUnavailable` when it cannot be had. */
export const loadCards = (): Promise<unknown> =>
  import('./define-service-card.ts').catch((cause) => {
    throw new DirectoryUnavailable('unreachable', { cause });
  });
