import { answering, choicesOf, type GuideAnswers, type GuideStep, requestOf, type Totals } from '../core/need/guide.ts';
import type { SearchRequest } from '../core/search/query.ts';
import type { SearchableDirectory } from './searchable-directory.ts';

/** Counts what answers leave in one directory, by the very search that they end in. */
export class GuideCounts {
  readonly directory: SearchableDirectory;
  /** By need and age. */
  readonly #met = new Map<string, Promise<number>>();

  constructor(directory: SearchableDirectory) {
    this.directory = directory;
  }

  /** The search that the answers make here. */
  async request(answers: GuideAnswers): Promise<SearchRequest> {
    return requestOf(answers, answers.need ? undefined : await this.#totals(answers));
  }

  /** How many services the answers leave. */
  async left(answers: GuideAnswers): Promise<number> {
    return this.directory.count(await this.request(answers));
  }

  /** How many each choice of a step would leave. */
  async each(step: GuideStep, answers: GuideAnswers, values: string[]): Promise<Totals> {
    const counted = new Map<string, number>();
    for (const value of values) counted.set(value, await this.left(answering(answers, step, value)));
    return counted;
  }

  async #totals(answers: GuideAnswers): Promise<Totals> {
    const totals = new Map<string, number>();
    for (const need of choicesOf('need', answers)) totals.set(need, await this.#meeting({ ...answers, need }));
    return totals;
  }

  #meeting(answers: GuideAnswers): Promise<number> {
    const request = requestOf(answers);
    const key = JSON.stringify(request);
    const known = this.#met.get(key) ?? this.directory.count(request);
    this.#met.set(key, known);
    return known;
  }
}
