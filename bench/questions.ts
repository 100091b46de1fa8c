/** Questions to measure speed with, made of the words of the services themselves, the same for a seed. */
import type { PublishedService } from '../core/snapshot/published.ts';
import { randomFrom } from './generate.ts';

export const CLASSES = ['single', 'prefix', 'several', 'typo', 'sentence'] as const;
export type Class = (typeof CLASSES)[number];

/** For each class, lists of texts: one a question, or one a keystroke for `prefix`. */
export function makeQuestions(services: PublishedService[], count: number, seed = 11): Record<Class, string[]> {
  const random = randomFrom(seed);
  const word = (): string => {
    const { name, description = '' } = services[Math.floor(random() * services.length)]!.service;
    const words = `${name} ${description}`.toLowerCase().match(/[a-z]{5,}/g) ?? ['help'];
    return words[Math.floor(random() * words.length)]!;
  };
  const words = (n: number): string => Array.from({ length: n }, word).join(' ');
  const each = (make: () => string): string[] => Array.from({ length: count }, make);
  const misspelt = (text: string): string => {
    const at = 1 + Math.floor(random() * (text.length - 2));
    const kind = Math.floor(random() * 3);
    if (kind === 0) return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
    return kind === 1 ? text.slice(0, at) + text.slice(at + 1) : `${text.slice(0, at)}e${text.slice(at)}`;
  };
  return {
    single: each(() => `${word()} `),
    prefix: each(word).flatMap((text) => Array.from({ length: text.length }, (_, i) => text.slice(0, i + 1))),
    several: each(() => `${words(3)} `),
    typo: each(() => `${misspelt(word())} `),
    sentence: each(() => `${words(12)} `),
  };
}
