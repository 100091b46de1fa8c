import type { Row } from '../labelled-set.ts';
import type { Seeded } from './seeded.ts';

const SHORTER: [RegExp, string][] = [
  [/\bStreet\b/, 'St'],
  [/\bRoad\b/, 'Rd'],
  [/\bCommunity\b/, 'Comm.'],
  [/\bCentre\b/, 'Ctr'],
  [/\band\b/, '&'],
  [/\bGroup\b/, 'Grp'],
];

/** The row as another list has it: `share` is how often each field is changed or missing. */
export function corrupted(row: Row, share: number, random: Seeded): Row {
  const other: Row = { ...row };
  if (random.chance(share)) other.name = mistyped(row.name ?? '', random);
  if (random.chance(share)) other.name = shorter(other.name ?? '');
  if (random.chance(share / 2)) other.name = other.name?.toUpperCase();
  if (row.organization && random.chance(share / 3)) other.name = `${row.organization} - ${other.name}`;
  if (random.chance(share)) other.address = shorter(row.address ?? '');
  if (random.chance(share / 3)) other.address = row.address?.replace(/^\d+[a-z]? /, '');
  if (row.phone)
    other.phone = random.chance(share / 3)
      ? `0${1_300_000_000 + random.below(99_999_999)}`
      : row.phone.replace(/^0/, random.chance(0.5) ? '+44 (0)' : '0');
  for (const field of ['phone', 'email', 'url', 'description', 'postcode', 'organization', 'latitude'] as const)
    if (random.chance(share / 2)) delete other[field];
  if (other.description && random.chance(share)) other.description = other.description.split(' ').slice(2).join(' ');
  return other;
}

function mistyped(text: string, random: Seeded): string {
  const at = random.below(Math.max(1, text.length - 1));
  const [a = '', b = ''] = [text[at], text[at + 1]];
  return random.pick([
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + b + a + text.slice(at + 2),
    `${text.slice(0, at)}${a}${a}${text.slice(at + 1)}`,
  ]);
}

const shorter = (text: string): string => SHORTER.reduce((short, [long, sign]) => short.replace(long, sign), text);
