/** What English speakers say when it is urgent, of every kind: in plain words (rules-…), and in words that only tell of it (signs-…). */
import { ACCIDENT } from './rules-accident.ts';
import { HARM } from './rules-harm.ts';
import { MIND } from './rules-mind.ts';
import { BODY_SIGNS } from './signs-body.ts';
import { HARM_SIGNS } from './signs-harm.ts';
import { MIND_SIGNS } from './signs-mind.ts';
import type { UrgentKind } from './urgent-kind.ts';

const PLAIN: Record<UrgentKind, string> = { ...MIND, ...HARM, ...ACCIDENT };
const SIGNS: Partial<Record<UrgentKind, readonly string[]>> = { ...MIND_SIGNS, ...HARM_SIGNS, ...BODY_SIGNS };

/** Phrases by kind. */
export const ENGLISH: [kind: string, phrases: string][] = Object.entries(PLAIN).map(([kind, phrases]) => [
  kind,
  [phrases, ...(SIGNS[kind as UrgentKind] ?? [])].join('\n'),
]);
