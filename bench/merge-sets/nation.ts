import type { Row } from '../labelled-set.ts';
import type { Seeded } from './seeded.ts';
import { OFFERS } from './town.ts';

const SYLLABLES =
  'bar ben bram cal car clay cor dal dun ever fal fen gar glen hal har hel ing kel kirk lan lin mar mel mor nor oak pen quar ran red sal sel stan sur tam thorn ul var wal wen whit yar'.split(
    ' ',
  );
const ENDS = ['ton', 'ford', 'ham', 'by', 'wick', 'ley', 'field', 'stead', 'bury', 'mouth'];
const STREETS = ['Street', 'Road', 'Lane', 'Avenue', 'Close', 'Way', 'Grove', 'Drive'];
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/** Invented services over a country of 2,000 towns, so that a large set is as thin as a country is. */
export function nationOf(random: Seeded): () => Row {
  const word = () => random.pick(SYLLABLES) + random.pick(SYLLABLES) + (random.chance(0.5) ? random.pick(ENDS) : '');
  const named = () => {
    const text = word();
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const towns = Array.from({ length: 2000 }, (_, n) => ({
    name: named(),
    district: `${LETTERS[n % 20]}${LETTERS[Math.floor(n / 20) % 20]}${1 + Math.floor(n / 400)}`,
    latitude: 50 + random.next() * 7,
    longitude: -5 + random.next() * 6,
  }));
  let phones = 0;
  return () => {
    const town = random.pick(towns);
    const provider = `${named()} ${random.pick(['Trust', 'Project', 'Centre', 'Association', 'Church', 'Charity'])}`;
    const [offer, description] = random.pick(OFFERS);
    phones += 1;
    return {
      id: '',
      name: random.chance(0.7) ? `${random.pick([provider.split(' ')[0]!, town.name, named()])} ${offer.toLowerCase()}` : offer,
      organization: provider,
      address: `${1 + random.below(200)} ${named()} ${random.pick(STREETS)}`,
      city: town.name,
      postcode: `${town.district} ${1 + random.below(9)}${random.pick([...LETTERS])}${random.pick([...LETTERS])}`,
      latitude: String(town.latitude + random.next() * 0.03),
      longitude: String(town.longitude + random.next() * 0.03),
      phone: `0${1200000000 + phones * 7}`,
      email: random.chance(0.4) ? `info@${provider.toLowerCase().replaceAll(' ', '')}.example.org` : undefined,
      url: random.chance(0.6) ? `https://${provider.toLowerCase().replaceAll(' ', '')}.example.org` : undefined,
      description: `${provider} runs this in ${town.name}. ${description}`,
    };
  };
}
