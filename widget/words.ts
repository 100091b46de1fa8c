import type { Weekday } from '../core/hsds.ts';
import type { AccessNeed, TimeOfDay } from '../core/search/query.ts';
import type { UnavailableReason } from './directory-unavailable.ts';

const ORDINALS: Record<string, string> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last' };

const DAYS: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const TIMES: Record<TimeOfDay, string> = { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' };

const ACCESS: Record<AccessNeed, string> = {
  wheelchair: 'Wheelchair access',
  'accessible toilet': 'Accessible toilet',
  'hearing loop': 'Hearing loop',
  'sign language': 'Sign language',
  'large print': 'Large print',
  'easy read': 'Easy read',
  parking: 'Parking',
  interpreter: 'Interpreter',
};

const UNAVAILABLE: Record<UnavailableReason, string> = {
  'no address': 'This search is not set up yet. The people who run this page need to say which directory to use.',
  unreachable: 'We cannot get to the list of services. Check that you are online, then try again.',
  'not found': 'There is no list of services at this address. The people who run this page need to check it.',
  server: 'The list of services is not answering. This is our fault, not yours. Try again in a minute.',
  damaged: 'The list of services did not arrive in one piece. Try again.',
};

const services = (total: number): string => (total === 1 ? '1 service' : `${total.toLocaleString('en-GB')} services`);

/** Every word the elements say, in plain English. A language is another object of this shape. */
export const words = {
  lang: 'en-GB',

  // The search box
  searchLabel: 'What do you need help with?',
  searchHint: 'Use your own words, like “behind with my rent” or “I feel lonely”.',
  placeLabel: 'Postcode or town',
  optional: '(optional)',
  search: 'Search',
  useLocation: 'Use my location',
  useLocationHint: 'Your browser will ask you first. Your location stays on this device.',
  locating: 'Finding where you are…',
  locationRefused: 'We could not get your location. Type a postcode or town instead.',
  placeUnknown: (place: string) => `We do not know “${place}”. Check the spelling, or try a nearby town.`,
  yourLocation: 'where you are',
  privacy: 'What you type stays on this device.',
  suggestions: 'Suggestions',
  suggestionKinds: { need: 'Topic', service: 'Service', word: 'Word' },
  suggested: (count: number) =>
    count === 1
      ? '1 suggestion. Use the down arrow key to reach it.'
      : `${count} suggestions. Use the up and down arrow keys to reach them.`,
  servicesCount: services,

  // Results
  found: (total: number) => (total === 0 ? 'Nothing found' : `${services(total)} found`),
  lacking: 'There is no connection, so we could not read all your words. This is what we found without it.',
  searching: 'Searching…',
  correction: (to: string) => `Showing results for “${to}”`,
  corrected: (from: string) => `You typed “${from}”.`,
  near: (place: string) => `Near ${place}`,
  understoodLabel: 'Searching for',
  takeOff: (label: string) => `Take off: ${label}`,
  showMore: (more: number) => `Show ${more} more`,
  list: 'Services',
  chooseOne: 'Choose a service to see more about it here.',
  morePlaces: (more: number) => (more === 1 ? 'and 1 more place' : `and ${more} more places`),
  checkFirst: 'Check first',
  milesAway: (miles: number) => {
    if (miles < 0.15) return 'Very near';
    return miles < 1.05 && miles >= 0.95
      ? '1 mile away'
      : `${miles < 10 ? miles.toFixed(1).replace('.0', '') : Math.round(miles)} miles away`;
  },
  justOver: 'just over the border',
  overBorder: (area: string) => `Just over the border, in ${area}`,

  // Advice and urgent help
  moreAdvice: 'More about this',
  didYouMean: 'Did you mean:',
  seeAlso: 'This may help too:',
  hide: 'Hide this',
  leave: 'Leave this page quickly',
  urgentTitle: 'If you need help now',
  urgentToday: 'If you cannot wait, these people answer now. In an emergency call 999.',
  moreNumbers: 'More people to call',
  callNumber: (number: string) => `Call ${number}`,
  goOnline: 'Go online',
  textNumber: (number: string, word?: string) => (word ? `Text ${word} to ${number}` : `Text ${number}`),

  // “I don’t know what I need”; its questions have words of their own
  guideOpen: 'I don’t know what I need',
  guidePhoneFirst: 'Places you can ring come first',
  guideGeneral: 'Where to start',
  guideGeneralAdvice:
    'If you are not sure, it is fine to ask somebody. Citizens Advice can help with most things, for free, and will tell you who else can. For your health, ring NHS 111 or talk to your doctor.',

  // Nothing found
  nothing: 'We found no service that fits all you asked for.',
  nothingWords: 'Try fewer or other words. You can say it as you would to a friend.',
  tryThis: 'You could try',
  tryThisToo: 'You could also try',
  wayOn: (label: string, total: number) => `${label} (${services(total)})`,
  unknownWords: (list: string[]) => `We do not know ${list.map((word) => `“${word}”`).join(' or ')}.`,
  help: 'Talk to a person',
  helpRing: (name: string) => `Ring ${name} on`,

  // Failures
  failed: 'Sorry, the search is not working',
  unavailable: UNAVAILABLE,
  broken: 'Something went wrong. Try again.',
  again: 'Try again',
  openFailed: 'We could not open this service. Try again.',
  gone: 'This service is no longer listed.',

  // Narrow down
  narrow: 'Narrow down',
  narrowCount: (count: number) => (count === 1 ? '1 choice made' : `${count} choices made`),
  showResults: (total: number) => (total === 0 ? 'See what you can try' : `Show ${services(total)}`),
  clearAll: 'Clear all choices',
  howFar: 'How far',
  howFarHint: 'Type a postcode or town first.',
  within: (miles: number) => (miles === 1 ? '1 mile' : `${miles} miles`),
  openOn: 'Open on',
  timeOfDay: 'Time of day',
  cost: 'Cost',
  free: 'Free',
  age: 'Age of the person',
  ageHint: 'In years',
  how: 'How you get help',
  attending: { 'in person': 'In person', phone: 'By phone', online: 'Online', 'home visit': 'Home visit' },
  access: 'Access needs',
  language: 'Language spoken',
  anyLanguage: 'Any language',
  days: DAYS,
  times: TIMES,
  accessNeeds: ACCESS,

  // A service
  back: 'Back to results',
  similar: 'Services like this one',
  ring: 'Ring',
  extension: (number: string) => `extension ${number}`,
  phone: 'Phone',
  shortLink: 'Short link',
  website: 'Website',
  newTab: '(opens in a new tab)',
  email: 'Email',
  contact: 'Get in touch',
  about: 'What they do',
  where: 'Where',
  map: 'See on a map',
  opening: 'When it is open',
  openingDay: 'Day',
  openingTimes: 'Times',
  who: 'Who it is for',
  languages: 'Languages',
  accessAt: 'Access',
  apply: 'How to get started',
  costs: 'What it costs',
  areaServed: 'Area covered',
  by: (organization: string) => `Run by ${organization}`,
  reach: 'How you get help',
  notStated: 'They do not say. Ring to ask.',
  agesFrom: (from: number) => `Ages ${from} and over`,
  agesTo: (to: number) => `Up to age ${to}`,
  agesBetween: (from: number, to: number) => `Ages ${from} to ${to}`,
  sources: 'Where this came from',
  sourceLine: (owner: string, name: string) => (owner === name ? owner : `${owner} (${name})`),
  licence: 'Licence',
  disagree: 'Not all lists agree. Ring to make sure.',
  rival: (source: string, field: string, value: string) => `${source} gives the ${field} as ${value}`,
  rivalPlain: (source: string, field: string) => `${source} says something else about the ${field}`,
  rivalChecked: (month: string) => `, checked in ${month}`,
  fields: {
    name: 'name',
    description: 'description',
    url: 'website',
    email: 'email address',
    phones: 'phone number',
    schedules: 'opening times',
    fees: 'cost',
    cost_options: 'cost',
    status: 'status',
    minimum_age: 'lowest age',
    maximum_age: 'highest age',
    eligibility_description: 'rule on who it is for',
    application_process: 'way to get started',
    service_at_locations: 'place',
    organization: 'organisation',
    languages: 'list of languages',
  } as Record<string, string>,

  // Opening hours
  everyDay: 'Every day',
  dayRange: (from: Weekday, to: Weekday) => `${DAYS[from]} to ${DAYS[to]}`,
  and: 'and',
  hours: (from: string, to: string) => `${from} to ${to}`,
  opensAt: (from: string) => `from ${from}`,
  closesAt: (to: string) => `until ${to}`,
  allDay: 'open 24 hours',
  askTimes: 'ask for times',
  timesVary: 'times differ from day to day',
  ordinals: ORDINALS,
  ordinalDay: (ordinals: string, day: Weekday) => `${ordinals} ${DAYS[day]} of the month`,
  monthDay: (day: string) => `Day ${day} of the month`,
  everyOther: (days: string) => `Every other week on ${days}`,
  everyWeeks: (weeks: number, days: string) => `Every ${weeks} weeks on ${days}`,
  midday: 'midday',
  midnight: 'midnight',

  // Cost
  costsAmount: (amount: string) => `Costs ${amount}`,
};

/** The shape that a language's words have. */
export type Words = typeof words;
