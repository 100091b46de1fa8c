import type { Row } from '../labelled-set.ts';
import { corrupted } from './corrupt.ts';
import { Seeded } from './seeded.ts';
import { OFFERS, TOWNS, Town } from './town.ts';

export interface HardSet {
  records: Row[];
  /** Pairs that are one service. */
  same: [string, string][];
  /** Pairs that are not, though much of them is alike, by what makes them hard. */
  different: { [why: string]: [string, string][] };
}

const between = (rows: readonly Row[]): [string, string][] =>
  rows.flatMap((a, i) => rows.slice(i + 1).map((b): [string, string] => [a.id, b.id]));

/** Services that are easily taken for one: each in two lists, the second with other spellings and gaps. */
export function hardSet(seed = 7): HardSet {
  const random = new Seeded(seed);
  const town = new Town(random);
  const groups: { [why: string]: Row[][] } = {
    'six services of one provider': repeat(16, () => sixServices(town, random)),
    'two branches': repeat(40, () => twoBranches(town, random)),
    'two groups in one hall': repeat(40, () => twoGroups(town, random)),
    'parent and child organisation': repeat(30, () => parentAndChild(town, random)),
    'one name in different towns': repeat(30, () => differentTowns(town, random)),
    'numbered groups': repeat(20, () => numbered(town, random)),
  };
  const set: HardSet = { records: [], same: [], different: {} };
  let n = 0;
  for (const [why, list] of Object.entries(groups)) {
    for (const rows of list) {
      const first = rows.map((row): Row => ({ ...row, id: `a${++n}`, source: 'council' }));
      const second = first.map((row): Row => ({ ...corrupted(row, 0.3, random), id: row.id.replace('a', 'b'), source: 'voluntary' }));
      set.records.push(...first, ...second);
      set.same.push(...first.map((row, at): [string, string] => [row.id, second[at]!.id]));
      const all = [
        ...between(first),
        ...between(second),
        ...first.flatMap((a, i) => second.flatMap((b, j): [string, string][] => (i === j ? [] : [[a.id, b.id]]))),
      ];
      set.different[why] = [...(set.different[why] ?? []), ...all];
    }
  }
  return set;
}

const repeat = <Item>(times: number, make: () => Item): Item[] => Array.from({ length: times }, make);

const some = (count: number, random: Seeded): [string, string][] => {
  const from = random.below(OFFERS.length);
  return Array.from({ length: count }, (_, n) => OFFERS[(from + n * 3) % OFFERS.length]!);
};

function sixServices(town: Town, random: Seeded): Row[] {
  const organization = town.provider();
  const [place, phone, site] = [town.place(), town.phone(), town.site(organization)];
  const ownPages = random.chance(0.4);
  return some(5, random)
    .concat(
      random.chance(0.5)
        ? [['Advice', 'Ask us about anything; we will find who can help.']]
        : some(1, random).map(([name, about]) => [`${name} for men`, about]),
    )
    .map(([name, description]) => ({
      id: '',
      name,
      organization,
      ...place,
      phone,
      url: ownPages ? `${site}/${name.toLowerCase().replaceAll(' ', '-')}` : site,
      description,
    }));
}

function twoBranches(town: Town, random: Seeded): Row[] {
  const organization = town.provider();
  const [[name, description] = ['', '']] = some(1, random);
  const [shared, where, url] = [random.chance(0.4) ? town.phone() : undefined, random.pick(TOWNS), town.site(organization)];
  return repeat(2, () => ({ id: '', name, organization, ...town.place(where), phone: shared ?? town.phone(), url, description }));
}

function twoGroups(town: Town, random: Seeded): Row[] {
  const place = town.place();
  const hall = random.chance(0.4) ? town.phone() : undefined;
  return some(2, random).map(([name, description]) => {
    const organization = town.provider();
    return {
      id: '',
      name: random.chance(0.5) ? `${organization} ${name.toLowerCase()}` : name,
      organization,
      ...place,
      phone: hall ?? town.phone(),
      url: town.site(organization),
      description,
    };
  });
}

function parentAndChild(town: Town, random: Seeded): Row[] {
  const parent = town.provider();
  const [[name, description] = ['', '']] = some(1, random);
  const where = random.pick(TOWNS);
  const url = town.site(parent);
  return [
    { id: '', name, organization: parent, ...town.place(where), phone: town.phone(), url, description },
    {
      id: '',
      name: `${name} ${where}`,
      organization: `${parent} ${where}`,
      ...town.place(where),
      phone: town.phone(),
      url: `${url}/${where.toLowerCase().replace(' ', '-')}`,
      description,
    },
  ];
}

function differentTowns(town: Town, random: Seeded): Row[] {
  const [[name, description] = ['', '']] = some(1, random);
  const at = random.below(TOWNS.length - 1);
  const organization = town.provider();
  return [TOWNS[at]!, TOWNS[at + 1]!].map((where) => ({
    id: '',
    name,
    organization,
    ...town.place(where),
    phone: town.phone(),
    description,
  }));
}

function numbered(town: Town, random: Seeded): Row[] {
  const where = random.pick(TOWNS);
  const [place, phone] = [town.place(where), town.phone()];
  return ['1st', '2nd'].map((number) => ({
    id: '',
    name: `${number} ${where} Scout Group`,
    organization: `${number} ${where} Scout Group`,
    ...place,
    phone: random.chance(0.5) ? phone : town.phone(),
    description: 'Beavers, Cubs and Scouts for girls and boys from six to fourteen, with camps in summer.',
  }));
}
