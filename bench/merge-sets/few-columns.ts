import type { Row } from '../labelled-set.ts';
import type { LabelledSet } from './dirty.ts';
import { Seeded } from './seeded.ts';

const FIRST = 'blue golden old little royal green red silver corner garden lucky grand harbor sunset village'.split(' ');
const LAST = 'dragon olive oak lantern table plate spoon kettle lemon pepper anchor rooster fig bay door'.split(' ');
const KINDS = ['Cafe', 'Grill', 'Restaurant', 'Bistro', 'Diner', 'Kitchen', "Joe's Deli", 'Trattoria'];
const CITIES = ['New York', 'Los Angeles', 'Chicago', 'Atlanta', 'San Francisco', 'New Orleans'];
const ALSO: { [city: string]: string } = { 'New York': 'New York City', 'Los Angeles': 'Hollywood' };
const STREETS = ['Main St.', 'Sunset Blvd.', 'Peachtree Rd.', 'Fifth Ave.', 'Lake Shore Dr.', 'Market St.', 'Bourbon St.', 'Broadway'];
const LONG: [RegExp, string][] = [
  [/St\.$/, 'Street'],
  [/Blvd\.$/, 'Boulevard'],
  [/Rd\.$/, 'Road'],
  [/Ave\.$/, 'Avenue'],
];

/** Restaurants in two guides that are not named: name, address, city and phone alone. Some are of a chain, some share a door. */
export function restaurants(count: number, seed = 21): LabelledSet {
  const random = new Seeded(seed);
  const set: LabelledSet = { records: [], same: [] };
  const named = () => `${random.pick(FIRST)} ${random.pick(LAST)} ${random.pick(KINDS)}`;
  let before: Row | undefined;
  for (let n = 0; n < count; n += 1) {
    const phone = `${random.pick(['212', '213', '312', '404'])}/555-${String(1000 + n)}`;
    const fresh: Row = {
      id: '',
      name: named(),
      address: `${1 + random.below(900)} ${random.pick(STREETS)}`,
      city: random.pick(CITIES),
      phone,
    };
    const row: Row = before && random.chance(0.08) ? { ...fresh, name: before.name } : fresh;
    if (before && row.name !== before.name && random.chance(0.06)) [row.address, row.city] = [before.address, before.city];
    before = row;
    set.records.push({ ...row, id: `a${n}` });
    if (!random.chance(0.4)) continue;
    const other: Row = { ...row, id: `b${n}`, phone: phone.replace('/', '-') };
    if (random.chance(0.4)) other.address = LONG.reduce((text, [short, long]) => text.replace(short, long), row.address ?? '');
    if (random.chance(0.3)) other.city = ALSO[row.city ?? ''] ?? row.city;
    if (random.chance(0.3)) other.name = (row.name ?? '').split(' ').slice(0, 2).join(' ');
    if (random.chance(0.1)) other.phone = `800-555-${String(9999 - n)}`;
    if (random.chance(0.1)) other.address = (row.address ?? '').replace(/^\d+ /, '');
    set.records.push(other);
    set.same.push([`a${n}`, `b${n}`]);
  }
  return set;
}

/** The rows with these columns only. */
export const onlyWith = ({ records, same }: LabelledSet, columns: readonly (keyof Row)[]): LabelledSet => ({
  records: records.map((row): Row => ({ id: row.id, ...Object.fromEntries(columns.map((column) => [column, row[column]])) })),
  same,
});
