import type { PublishedService } from '../../core/snapshot/published.ts';
import type { Text } from './peer.ts';

/** What every peer is given of services: the same texts that HIVE indexes. */
export const textsOf = (services: PublishedService[]): Text[] =>
  services.map(({ id, service }) => ({
    id,
    name: service.name,
    organization: service.organization?.name ?? '',
    categories: (service.attributes ?? []).map(({ taxonomy_term }) => taxonomy_term.name).join('; '),
    description: service.description ?? '',
  }));
