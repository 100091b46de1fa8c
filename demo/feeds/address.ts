/** Street addresses for the city's postcodes. The streets are invented; the same postcode always has the same one. */
import { createHash } from 'node:crypto';

const STREETS = [
  'Spinnaker Lane',
  'Tern Street',
  'Samphire Road',
  'Old Rope Walk',
  'Beacon Terrace',
  'Mizzen Way',
  'Oyster Row',
  'Lugger Street',
];
const TOWNS: Record<string, string> = {
  PO4: 'Southsea',
  PO5: 'Southsea',
  PO7: 'Waterlooville',
  PO8: 'Waterlooville',
  PO9: 'Havant',
  PO10: 'Emsworth',
  PO11: 'Hayling Island',
  PO12: 'Gosport',
  PO13: 'Gosport',
  PO14: 'Fareham',
  PO15: 'Fareham',
  PO16: 'Fareham',
  PO17: 'Fareham',
};

export interface StreetAddress {
  address_1: string;
  city: string;
  postcode: string;
}

export function addressOf(postcode: string): StreetAddress {
  const place = postcode.toUpperCase();
  const hash = createHash('sha256').update(place).digest();
  const street = STREETS[hash.readUInt8(0) % STREETS.length];
  return { address_1: `${1 + (hash.readUInt8(1) % 90)} ${street}`, city: TOWNS[place.split(' ')[0] ?? ''] ?? 'Portsmouth', postcode };
}

/** `info@` the provider's own host. */
export function emailOf(url: string | undefined): string | undefined {
  const host = /^https:\/\/([^/]+)/.exec(url ?? '')?.[1];
  return host && `info@${host}`;
}
