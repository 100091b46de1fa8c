/** What English speakers say when it is urgent, of every kind. */
import { ACCIDENT } from './rules-accident.ts';
import { HARM } from './rules-harm.ts';
import { MIND } from './rules-mind.ts';
import type { UrgentKind } from './urgent-kind.ts';

/** Phrases of each kind. */
export const ENGLISH: Record<UrgentKind, string> = { ...MIND, ...HARM, ...ACCIDENT };
