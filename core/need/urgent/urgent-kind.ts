/** The closed list of what can be urgent: what to say about it, calmly, and which numbers help. */

/** Kinds of urgent trouble, in the order in which they are shown. */
export const URGENT_KINDS = [
  'medical',
  'poisoning',
  'fire',
  'gas',
  'violence',
  'suicide',
  'self-harm',
  'crisis',
  'child-danger',
  'sexual-abuse',
  'domestic-abuse',
  'elder-abuse',
  'forced-marriage',
  'slavery',
  'homeless-tonight',
] as const;
export type UrgentKind = (typeof URGENT_KINDS)[number];

/** What is shown for a kind. */
export interface UrgentHelp {
  /** One or two plain sentences: what to do now. */
  message: string;
  /** Ids of numbers (numbers.ts), most pressing first. */
  numbers: string[];
}

/** For each kind what is said and which national numbers are given. */
export const URGENT_HELP: Record<UrgentKind, UrgentHelp> = {
  medical: {
    message: 'If someone may be seriously ill or hurt, call 999 now and ask for an ambulance. If you are not sure, call 111.',
    numbers: ['999', 'nhs-111'],
  },
  poisoning: {
    message:
      'Call 999 now if someone has taken too much, or swallowed something harmful. Do not wait to see how they feel, and keep the packet to show.',
    numbers: ['999', 'nhs-111', 'samaritans'],
  },
  fire: { message: 'Get everyone out, stay out and call 999. Close doors behind you if you can.', numbers: ['999'] },
  gas: {
    message:
      'Open the windows, do not use switches or flames, and go outside. Then call the gas emergency number. Call 999 if someone feels ill.',
    numbers: ['gas-emergency', '999'],
  },
  violence: {
    message: 'If anyone is in danger, call 999 now. If you cannot speak, call 999 from a mobile and press 55 when asked.',
    numbers: ['999', 'silent-55', '999-text', 'victim-support'],
  },
  suicide: {
    message: 'You do not have to face this alone. If a life is in danger, call 999 now. You can also talk to someone free, day or night.',
    numbers: ['999', 'samaritans', 'nhs-111-2', 'shout', 'papyrus', 'childline'],
  },
  'self-harm': {
    message: 'You can talk to someone now who will listen and not judge. If someone is badly hurt, call 999.',
    numbers: ['samaritans', 'nhs-111-2', 'shout', 'papyrus', 'childline', '999'],
  },
  crisis: {
    message: 'You can get help for a mental health crisis now: call 111 and choose option 2. If anyone is in danger, call 999.',
    numbers: ['nhs-111-2', '999', 'samaritans', 'shout'],
  },
  'child-danger': {
    message: 'If a child is in danger now, call 999. Children can talk to Childline at any time. Adults can ask the NSPCC what to do.',
    numbers: ['999', 'childline', 'nspcc', 'silent-55'],
  },
  'sexual-abuse': {
    message: 'It was not your fault. If you are in danger now, call 999. You can talk in private, whenever it happened.',
    numbers: ['999', 'rape-crisis', 'childline', 'galop'],
  },
  'domestic-abuse': {
    message:
      'If you are in danger, call 999. If you cannot speak, press 55 when asked. You can talk in private to people who know how to help.',
    numbers: ['999', 'silent-55', 'national-domestic-abuse', 'live-fear-free', 'mens-advice', 'galop'],
  },
  'elder-abuse': {
    message: 'If someone is in danger now, call 999. You can also talk in private about an older person being hurt or used.',
    numbers: ['999', 'hourglass'],
  },
  'forced-marriage': {
    message: 'No one may make you marry. If you are in danger or about to be taken abroad, call 999. You can talk in private first.',
    numbers: ['999', 'karma-nirvana', 'forced-marriage-unit', 'childline'],
  },
  slavery: {
    message: 'No one may force you to work or keep your passport. If you are in danger, call 999. You can also talk in private.',
    numbers: ['999', 'modern-slavery'],
  },
  'homeless-tonight': {
    message:
      'Call the council now, at night too, and say that you have nowhere to sleep tonight. Shelter can tell you what to ask for. If you are in danger, call 999.',
    numbers: ['shelter', 'streetlink', '999'],
  },
};
