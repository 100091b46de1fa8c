import type { Address, Location, ServiceAtLocation } from '../../hsds.ts';
import { parseCoordinates } from '../../normalise/coordinates.ts';
import { parsePostcode } from '../../normalise/postcode.ts';
import { filled } from '../raw-object.ts';
import type { Cells } from './cells.ts';

/** The place of one row; undefined when its cells name none. */
export function readPlace(cells: Cells): ServiceAtLocation | undefined {
  const address = filled<Address>({
    address_1: cells.named('address_1'),
    address_2: cells.named('address_2'),
    city: cells.named('city'),
    region: cells.named('region'),
    state_province: cells.named('state_province'),
    postal_code: cells.read('postal_code', parsePostcode),
  });
  const [latitude, longitude] = [cells.raw('latitude'), cells.raw('longitude')];
  const place = cells.notes.take(
    parseCoordinates(latitude, longitude),
    cells.heading('latitude'),
    [latitude, longitude].filter(Boolean).join(', '),
  );
  const uprn = cells.line('uprn');
  const location = filled<Location>(
    {
      location_type: 'physical',
      name: cells.named('location_name'),
      latitude: place?.latitude,
      longitude: place?.longitude,
      external_identifier: uprn,
      external_identifier_type: uprn && 'UPRN',
      addresses: address && [address],
      accessibility: cells.list('accessibility').map((description) => ({ description })),
    },
    'location_type',
    'accessibility',
  );
  return location && { location };
}
