/**
 * Numbers to call when it is urgent: facts, each with where it stands and, where that was done, the day on which it was compared with it.
 * Those without a day must be compared with their source before anybody relies on them.
 */
import type { UrgentKind } from './urgent-kind.ts';

/** A way to reach help at once. At least one of `number`, `text` and `web` is there. */
export interface UrgentNumber {
  /** Kebab-case, unique among national and local ones. */
  id: string;
  name: string;
  /** As it is read: `0808 2000 247`. For `tel:` take the spaces out. */
  number?: string;
  /** The number that takes text messages, and what to write when that matters. */
  text?: { to: string; write?: string };
  /** Where to go on the web: a chat, a form. */
  web?: string;
  /** Plain words: `Day and night`. */
  hours: string;
  /** Whom it is for, in plain words. */
  who: string;
  /** For an area's own numbers: the kinds with which they are shown. National ones are placed by URGENT_HELP. */
  kinds?: UrgentKind[];
  /** Shown in Wales only, or anywhere but in Wales. Absent: everywhere. */
  wales?: 'only' | 'not';
  /** `YYYY-MM-DD` on which the number was last compared with its source. Absent: not yet. */
  checked?: string;
  /** Who says so. */
  source: string;
}

const ALWAYS = 'Day and night';
const CHECKED = '2026-11-24';
/** Numbers that were compared with their source on that day. */
const COMPARED = new Set(['999', 'nhs-111', 'nhs-111-2', 'samaritans', 'shout', 'papyrus', 'national-domestic-abuse', 'childline']);

type Facts = [id: string, name: string, number: string, hours: string, who: string, source: string, rest?: Partial<UrgentNumber>];

const FACTS: Facts[] = [
  ['999', 'Emergency: ambulance, police, fire', '999', ALWAYS, 'Anyone in danger', 'GOV.UK', { web: 'https://999bsl.co.uk' }],
  [
    '999-text',
    'Text 999',
    '',
    ALWAYS,
    'Anyone who cannot call. Text “register” to 999 first.',
    'emergencySMS',
    { text: { to: '999', write: 'register' } },
  ],
  [
    'silent-55',
    '999 without speaking',
    '999',
    ALWAYS,
    'If you cannot speak: call from a mobile, press 55 when asked.',
    'Independent Office for Police Conduct',
  ],
  ['nhs-111', 'NHS 111', '111', ALWAYS, 'Anyone who needs medical help now', 'NHS', { web: 'https://111.nhs.uk' }],
  ['nhs-111-2', 'NHS 111, option 2: mental health', '111', ALWAYS, 'Anyone in a mental health crisis. Choose option 2.', 'NHS'],
  ['samaritans', 'Samaritans', '116 123', ALWAYS, 'Anyone who wants to talk. Free.', 'Samaritans'],
  ['shout', 'Shout', '', ALWAYS, 'Anyone who would rather text. Free.', 'Shout', { text: { to: '85258', write: 'SHOUT' } }],
  [
    'papyrus',
    'Papyrus HOPELINE247',
    '0800 068 4141',
    ALWAYS,
    'Under 35s, and people worried about one',
    'Papyrus',
    { text: { to: '88247' } },
  ],
  [
    'national-domestic-abuse',
    'National Domestic Abuse Helpline',
    '0808 2000 247',
    ALWAYS,
    'Women and children',
    'Refuge',
    { wales: 'not' },
  ],
  [
    'live-fear-free',
    'Live Fear Free',
    '0808 80 10 800',
    ALWAYS,
    'Anyone in Wales',
    'Welsh Government',
    { text: { to: '07860 077333' }, wales: 'only' },
  ],
  ['mens-advice', 'Men’s Advice Line', '0808 801 0327', 'Monday to Friday, 10am to 5pm', 'Men', 'Respect'],
  ['galop', 'Galop', '0800 999 5428', 'Weekdays', 'LGBT+ people', 'Galop'],
  [
    'rape-crisis',
    'Rape and Sexual Abuse Support Line',
    '0808 500 2222',
    ALWAYS,
    'Anyone aged 16 or over',
    'Rape Crisis England & Wales',
    { web: 'https://247sexualabusesupport.org.uk' },
  ],
  ['childline', 'Childline', '0800 1111', ALWAYS, 'Anyone under 19', 'NSPCC', { web: 'https://www.childline.org.uk' }],
  ['nspcc', 'NSPCC Helpline', '0808 800 5000', 'Monday to Friday, 10am to 4pm', 'Adults worried about a child', 'NSPCC'],
  ['hourglass', 'Hourglass', '0808 808 8141', ALWAYS, 'Older people who are being hurt, and those who worry about them', 'Hourglass'],
  [
    'karma-nirvana',
    'Karma Nirvana',
    '0800 5999 247',
    'Monday to Friday, 9am to 5pm',
    'Forced marriage and honour-based abuse',
    'Karma Nirvana',
  ],
  [
    'forced-marriage-unit',
    'Forced Marriage Unit',
    '020 7008 0151',
    'Monday to Friday, 9am to 5pm',
    'Anyone who may be made to marry',
    'GOV.UK',
  ],
  [
    'modern-slavery',
    'Modern Slavery & Exploitation Helpline',
    '08000 121 700',
    ALWAYS,
    'Anyone forced to work, or worried about someone',
    'Unseen',
  ],
  ['shelter', 'Shelter emergency helpline', '0808 800 4444', 'Weekdays, daytime', 'Anyone with nowhere to sleep', 'Shelter'],
  [
    'streetlink',
    'StreetLink',
    '',
    ALWAYS,
    'Anyone sleeping rough, or who sees someone who is',
    'StreetLink',
    { web: 'https://thestreetlink.org.uk' },
  ],
  [
    'gas-emergency',
    'National Gas Emergency Service',
    '0800 111 999',
    ALWAYS,
    'Anyone who smells gas or fears carbon monoxide',
    'National Gas Emergency Service',
  ],
  ['victim-support', 'Victim Support', '0808 16 89 111', ALWAYS, 'Anyone hurt by crime', 'Victim Support'],
];

/** National numbers, each by its id. */
export const URGENT_NUMBERS: UrgentNumber[] = FACTS.map(([id, name, number, hours, who, source, rest]) => ({
  id,
  name,
  ...(number && { number }),
  hours,
  who,
  ...(COMPARED.has(id) && { checked: CHECKED }),
  source,
  ...rest,
}));

/** The numbers behind ids, in their order; an area's own may stand in for a national one of the same id. Unknown ids are left out. */
export const urgentNumbers = (ids: string[], local: UrgentNumber[] = []): UrgentNumber[] =>
  ids.flatMap((id) => local.find((one) => one.id === id) ?? URGENT_NUMBERS.find((one) => one.id === id) ?? []);
