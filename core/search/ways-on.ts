/** Ways on from a search that found nothing or little: which one condition to drop, a need close by, farther away, by phone or online. */
import type { Lexicon } from '../need/lexicon.ts';
import type { Filters, SearchRequest, WayOn } from './query.ts';

/** What the ways are worked out from. */
export interface LittleFound {
  request: SearchRequest;
  /** How many were found. */
  total: number;
  /** Keys and labels of the conditions that were in force: chips from words and from filters. */
  conditions: { key: string; label: string; from: 'words' | 'filter' }[];
  needs: { id: string; name: string }[];
  lexicons: Lexicon[];
  /** How many a request finds. */
  count: (request: SearchRequest) => Promise<number>;
}

/** Distances offered, in miles. */
const DISTANCES = [3, 5, 10, 20, 50];
const MOST = 5;

/** Every way leads to more than was found; the most useful kinds first, the greatest gain within a kind. */
export async function waysOn(found: LittleFound): Promise<WayOn[]> {
  const offers = [...withoutOne(found), ...farther(found), ...nearbyNeeds(found), ...anywhere(found)];
  const ways: WayOn[] = [];
  for (const offer of offers) {
    const total = await found.count(offer.request);
    if (total > found.total) ways.push({ ...offer, total });
  }
  const order = ['without', 'farther', 'anywhere', 'need'];
  return ways.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.total - a.total).slice(0, MOST);
}

type Offer = Omit<WayOn, 'total'>;

function withoutOne({ request, conditions }: LittleFound): Offer[] {
  return conditions
    .filter(({ key }) => !key.startsWith('within:'))
    .map(({ key, label, from }) => ({
      kind: 'without' as const,
      label: `Without “${label}”`,
      request:
        from === 'words'
          ? { ...request, ignore: [...(request.ignore ?? []), key] }
          : { ...request, filters: withoutKey(request.filters ?? {}, key) },
    }));
}

/** The filters without the one that a chip stands for. */
export function withoutKey(filters: Filters, key: string): Filters {
  const [kind, value] = [key.split(':')[0], key.slice(key.indexOf(':') + 1)];
  const { days, times, age, free, within_miles, attending, access, languages } = filters;
  const rest = <Item extends string>(items: Item[] | undefined): Item[] | undefined => {
    const left = items?.filter((item) => item !== value);
    return left?.length ? left : undefined;
  };
  const left: Filters = {
    ...(days && kind !== 'day' && { days }),
    ...(times && kind !== 'time' && { times }),
    ...(age !== undefined && kind !== 'age' && { age }),
    ...(free && kind !== 'free' && { free }),
    ...(within_miles !== undefined && kind !== 'within' && { within_miles }),
  };
  const [ways, needs, spoken] = [
    kind === 'attending' ? undefined : attending,
    kind === 'access' ? rest(access) : access,
    kind === 'language' ? rest(languages) : languages,
  ];
  return { ...left, ...(ways && { attending: ways }), ...(needs && { access: needs }), ...(spoken && { languages: spoken }) };
}

function farther({ request }: LittleFound): Offer[] {
  const within = request.filters?.within_miles;
  if (within === undefined) return [];
  return DISTANCES.filter((miles) => miles > within)
    .slice(0, 2)
    .map((miles) => ({
      kind: 'farther',
      label: `Up to ${miles} miles away`,
      request: { ...request, filters: { ...request.filters, within_miles: miles } },
    }));
}

function nearbyNeeds({ request, needs, lexicons }: LittleFound): Offer[] {
  const meant = new Set(needs.map(({ id }) => id));
  const related = lexicons.flatMap((lexicon) =>
    needs.slice(0, 2).flatMap(({ id }) => lexicon.related(id).map((other) => ({ id: other, name: lexicon.nameOf(other) ?? other }))),
  );
  const offers = [...needs.slice(0, 1), ...related.filter(({ id }) => !meant.has(id)).slice(0, 4)];
  const { near, filters } = request;
  return offers.map(({ id, name }) => ({
    kind: 'need',
    label: name,
    request: { needs: [id], ...(near && { near }), ...(filters && { filters }) },
  }));
}

function anywhere({ request }: LittleFound): Offer[] {
  const { within_miles: _within, attending: _attending, ...filters } = request.filters ?? {};
  return [
    { kind: 'anywhere', label: 'By phone or online', request: { ...request, filters: { ...filters, attending: ['phone', 'online'] } } },
  ];
}
