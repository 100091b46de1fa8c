/** Towns and villages with their centres, from the address lines of many lists. */
import { milesBetween } from '../../core/place/distance.ts';
import { roundPoint, type Town } from '../../core/place/places.ts';
import { plainName } from '../../core/place/plain-name.ts';
import type { Point } from '../../core/search/query.ts';
import { medianPoint, trimmedCentre } from './centres.ts';
import { OTHER_NAMES } from './other-names.ts';
import { townName, written } from './town-name.ts';

/** Namesakes farther apart than this are different places; a town's own outskirts are nearer. */
const TOWN_MILES = 7;
const VILLAGE_MILES = 3;
/** A name that a single entry gives may be a slip. */
const FEWEST = 2;

interface Mention extends Point {
  /** List and postcode: what makes two mentions independent. */
  from: string;
  sure: boolean;
  written: string;
  weight: number;
}

/** Gathers names as rows come, then makes towns of them. */
export class TownNames {
  #mentions = new Map<string, Mention[]>();

  /** One address line or gazetteer name. `sure` when it stands in a column for towns; `weight` from a gazetteer. */
  add(line: string, point: Point, from: string, sure: boolean, weight = 0): void {
    const name = weight > 0 ? written(line) : townName(line, sure);
    if (name === undefined) return;
    const plain = plainName(name);
    const mention = { ...point, from, sure, written: name, weight };
    const mentions = this.#mentions.get(plain);
    if (mentions) mentions.push(mention);
    else this.#mentions.set(plain, [mention]);
  }

  /** Every place with enough mentions, one for each cluster of them. */
  towns(): Town[] {
    const towns: Town[] = [];
    for (const [plain, mentions] of this.#mentions) {
      for (const cluster of clusters(mentions)) {
        const independent = new Set(cluster.map((mention) => mention.from)).size;
        const gazetteer = Math.max(...cluster.map((mention) => mention.weight));
        if (independent < FEWEST && gazetteer === 0) continue;
        const centre = gazetteer > 0 ? medianPoint(cluster.filter((mention) => mention.weight > 0)) : trimmedCentre(cluster, TOWN_MILES);
        towns.push({
          name: usual(cluster),
          also: OTHER_NAMES[plain] ?? [],
          weight: Math.max(independent, gazetteer),
          ...roundPoint(centre),
        });
      }
    }
    return withoutPairs(towns);
  }
}

/** `Woolston Southampton` is Woolston with its post town behind it: both are there already. */
function withoutPairs(towns: Town[]): Town[] {
  const byName = new Map<string, Town[]>();
  for (const town of towns) byName.set(plainName(town.name), [...(byName.get(plainName(town.name)) ?? []), town]);
  const isNear = (name: string, town: Town) => byName.get(name)?.some((other) => milesBetween(other, town) <= TOWN_MILES) ?? false;
  return towns.filter((town) => {
    const words = plainName(town.name).split(' ');
    return !words.some((_, at) => at > 0 && isNear(words.slice(0, at).join(' '), town) && isNear(words.slice(at).join(' '), town));
  });
}

/** Takes the mentions round the best-mentioned point, again and again. Towns reach farther than villages. */
function clusters(mentions: Mention[]): Mention[][] {
  const reach = mentions.some((mention) => mention.sure) ? TOWN_MILES : VILLAGE_MILES;
  const found: Mention[][] = [];
  let left = mentions;
  while (left.length > 0) {
    // Of very many mentions a few dozen show where the middle is.
    const sample = left.filter((_, index) => index % Math.ceil(left.length / 60) === 0);
    let best: Mention[] = [];
    for (const centre of sample) {
      const near = left.filter((mention) => milesBetween(centre, mention) <= reach);
      if (near.length > best.length) best = near;
    }
    found.push(best);
    const taken = new Set(best);
    left = left.filter((mention) => !taken.has(mention));
  }
  return joined(found);
}

/** A cluster on the edge of a larger one is the same place: Birmingham is wider than any reach. */
function joined(found: Mention[][]): Mention[][] {
  const whole: { mentions: Mention[]; centre: Point }[] = [];
  for (const mentions of found.toSorted((a, b) => b.length - a.length)) {
    const centre = medianPoint(mentions);
    const larger = whole.find(
      (other) => milesBetween(other.centre, centre) <= 2 * TOWN_MILES && other.mentions.length > 3 * mentions.length,
    );
    if (!larger) whole.push({ mentions: [...mentions], centre });
  }
  return whole.map(({ mentions }) => mentions);
}

/** The commonest way to write it. */
function usual(mentions: Mention[]): string {
  const counts = new Map<string, number>();
  for (const { written: name, sure } of mentions) counts.set(name, (counts.get(name) ?? 0) + (sure ? 2 : 1));
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return sorted[0]![0];
}
