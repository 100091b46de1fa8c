import type { Row } from '../labelled-set.ts';
import type { Seeded } from './seeded.ts';

/** Invented providers, streets and offers: every number is of the ranges kept for fiction. */
export const TOWNS = [
  'Testford',
  'Marlhaven',
  'Oakby',
  'Wrenley',
  'Saltmouth',
  'Thornbeck',
  'Ellerton',
  'Pilbury',
  'Caxdale',
  'Hollin Bay',
];
const STREETS = [
  'High Street',
  'Station Road',
  'Church Lane',
  'Victoria Road',
  'Mill Lane',
  'Albert Street',
  'Park Avenue',
  'Queens Road',
  'King Street',
  'Elm Grove',
  'Castle Street',
  'Bridge Road',
  'London Road',
  'Green Lane',
  'Manor Road',
  'North Street',
  'Harbour Way',
  'Chapel Street',
  'Windmill Road',
  'Orchard Close',
];
const SAINTS = [
  'St Mary',
  'St John',
  'St Anne',
  'St Peter',
  'St Luke',
  'Holy Trinity',
  'All Saints',
  'St Oswald',
  'St Cuthbert',
  'Christ Church',
];
const NAMES = [
  'Lantern',
  'Haven',
  'Compass',
  'Beacon',
  'Willow',
  'Harbour',
  'Bridge',
  'Acorn',
  'Phoenix',
  'Rainbow',
  'Anchor',
  'Kestrel',
  'Jubilee',
  'Sunrise',
  'Meadow',
  'Cornerstone',
  'Oasis',
  'Horizon',
  'Rowan',
  'Seagull',
  'Elder',
  'Juniper',
  'Northern Light',
  'Open Door',
  'Stepping Stones',
  'Second Chance',
  'New Leaf',
  'Helping Hands',
  'Good Neighbours',
  'Fresh Start',
];
const FORMS = ['Trust', 'Project', 'Community Centre', 'Association', 'Charity', 'Foundation', 'CIC', 'Society', 'Partnership', 'Hub'];
export const OFFERS: [string, string][] = [
  ['Food bank', 'Three days of food for people in a crisis, with a voucher from a doctor, school or advice worker.'],
  ['Debt advice', 'Free and confidential help to deal with bills, arrears and bailiffs, by appointment with a trained adviser.'],
  ['Lunch club', 'A hot meal and company for older people every week, with a quiz and gentle exercise after.'],
  ['Toddler group', 'Songs, toys and a snack for children under five with their parents or carers, in term time.'],
  ['Bereavement support', 'Somebody to talk to after a death, one to one or in a small group, for as long as you need.'],
  ['Youth club', 'Games, music and trips for young people from eleven to sixteen, with youth workers to talk to.'],
  ['English classes', 'Learn to speak and read English with volunteers, at three levels; no papers are asked for.'],
  ['Carers support', 'A break, a listening ear and help with forms for anybody who looks after a relative or friend.'],
  ['Befriending', 'A volunteer who calls or visits once a week, for people who are on their own too much.'],
  ['Computer help', 'Bring your own phone or laptop and learn how to use it, from sending email to seeing a doctor online.'],
  ['Counselling', 'Up to twelve sessions with a qualified counsellor for adults with anxiety, low mood or stress.'],
  ['Breastfeeding support', 'Trained mothers help with feeding your baby, at a weekly drop-in or by phone.'],
  ['Walking group', 'Slow walks of an hour with a leader, followed by tea; dogs are welcome on a lead.'],
  ['Repair cafe', 'Volunteers mend clothes, toys and small electrical things for nothing but a donation.'],
  ['Community transport', 'Minibus and volunteer cars to shops, clinics and clubs for people who cannot use buses.'],
  ['Homework club', 'A quiet place with help from volunteer teachers after school on two afternoons.'],
];

/** A town of invented services. */
export class Town {
  readonly #random: Seeded;
  #phone = 0;
  #door = 0;

  constructor(random: Seeded) {
    this.#random = random;
  }

  phone(): string {
    this.#phone += 1;
    return `01632 96${String(this.#phone % 10_000).padStart(4, '0')}${this.#phone >= 10_000 ? Math.floor(this.#phone / 10_000) : ''}`;
  }

  provider(): string {
    const name = this.#random.chance(0.2) ? this.#random.pick(SAINTS) : this.#random.pick(NAMES);
    return `${this.#random.chance(0.4) ? `${this.#random.pick(TOWNS)} ` : ''}${name} ${this.#random.pick(FORMS)}`;
  }

  site(provider: string): string {
    return `https://www.${provider.toLowerCase().replace(/[^a-z]+/g, '')}.example.org`;
  }

  place(town = this.#random.pick(TOWNS)): Pick<Row, 'address' | 'city' | 'postcode' | 'latitude' | 'longitude'> {
    this.#door += 1;
    const district = TOWNS.indexOf(town) + 1;
    const sector = this.#random.below(9) + 1;
    const letters = 'ABDEFGHJLNPQRSTUWXYZ';
    return {
      address: `${1 + (this.#door % 180)} ${this.#random.pick(STREETS)}`,
      city: town,
      postcode: `ZZ${district} ${sector}${this.#random.pick([...letters])}${this.#random.pick([...letters])}`,
      latitude: String(50.5 + district * 0.1 + sector * 0.01 + this.#random.next() * 0.01),
      longitude: String(-1.5 + district * 0.13 + this.#random.next() * 0.02),
    };
  }

  /** One service of a provider of its own. */
  service(id: string): Row {
    const provider = this.provider();
    const [name, description] = this.#random.pick(OFFERS);
    const own = this.#random.chance(0.5) ? `${this.#random.pick(NAMES)} ${name.toLowerCase()}` : name;
    return { id, name: own, organization: provider, ...this.place(), phone: this.phone(), url: this.site(provider), description };
  }
}
