/** What a record shows that speaks for or against its being one service with another, ready to compare. */
export interface Evidence {
  /** Which list it is from; empty when not known. A list seldom gives one service twice. */
  source: string;
  name: string[];
  organization: string[];
  places: Place[];
  /** National digits without the leading 0. */
  phones: string[];
  emails: string[];
  /** Host and path, as match-website.ts gives them. */
  sites: string[];
  /** `SCHEME:NUMBER` of the organisation. */
  identifiers: string[];
  /** `SCHEME:NUMBER` of the place. */
  place_identifiers: string[];
  /** A sketch of the description, from sketch.ts; empty when there is none. */
  sketch: string;
  /** Signs (offers.ts) of what the name says is offered, and for whom. */
  named: string[];
  /** And the description, and the organisation's name where neither says what is done. */
  told: string[];
  /** Stems of the words of name and description that may tell what it is. */
  stems: string[];
}

export interface Place {
  /** House numbers. */
  numbers: string[];
  /** The other words of the address. */
  street: string[];
  city: string[];
  /** Without a space. */
  postcode: string;
  point?: readonly [latitude: number, longitude: number];
}

const FIELD = '\n';
const ITEM = '\t';
const PART = '|';

/** One string that holds it all: a small part of the memory that the parts take. */
export function packEvidence(it: Evidence): string {
  return [
    it.source,
    it.name.join(' '),
    it.organization.join(' '),
    it.places.map(packPlace).join(ITEM),
    it.phones.join(ITEM),
    it.emails.join(ITEM),
    it.sites.join(ITEM),
    it.identifiers.join(ITEM),
    it.place_identifiers.join(ITEM),
    it.sketch,
    it.named.join(' '),
    it.told.join(' '),
    it.stems.join(' '),
  ].join(FIELD);
}

const packPlace = ({ numbers, street, city, postcode, point }: Place): string =>
  [numbers.join(' '), street.join(' '), city.join(' '), postcode, point ? `${point[0].toFixed(5)} ${point[1].toFixed(5)}` : ''].join(PART);

const list = (text: string | undefined, by: string): string[] => (text ? text.split(by) : []);

/** What packEvidence packed. */
export function unpackEvidence(packed: string): Evidence {
  const [source, name, organization, places, phones, emails, sites, identifiers, placeIdentifiers, sketch, named, told, stems] =
    packed.split(FIELD);
  return {
    source: source ?? '',
    name: list(name, ' '),
    organization: list(organization, ' '),
    places: list(places, ITEM).map(unpackPlace),
    phones: list(phones, ITEM),
    emails: list(emails, ITEM),
    sites: list(sites, ITEM),
    identifiers: list(identifiers, ITEM),
    place_identifiers: list(placeIdentifiers, ITEM),
    sketch: sketch ?? '',
    named: list(named, ' '),
    told: list(told, ' '),
    stems: list(stems, ' '),
  };
}

function unpackPlace(packed: string): Place {
  const [numbers, street, city, postcode, point] = packed.split(PART);
  const at = list(point, ' ').map(Number);
  return {
    numbers: list(numbers, ' '),
    street: list(street, ' '),
    city: list(city, ' '),
    postcode: postcode ?? '',
    ...(at.length === 2 && { point: [at[0]!, at[1]!] as const }),
  };
}
