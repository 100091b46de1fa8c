import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Answer, ask } from './ask.ts';
import { askLocation } from './ask-location.ts';
import { whyUnavailable } from './directory-unavailable.ts';
import type { Locating } from './hive-search-box.ts';
import { isEmpty, NO_QUESTION, type Question, typing } from './question.ts';
import { SearchController, type SearchState } from './search-controller.ts';
import type { DirectorySource } from './searchable-directory.ts';
import { words } from './words.ts';

/** How long typing must rest before a search is made, in milliseconds. */
const REST = 220;

/** How long an answer may take before the person is told that it is being looked for, in milliseconds. */
const SLOW = 400;

/** What an `Asking` needs of its host. */
interface Asked {
  /** Throws `DirectoryUnavailable` when there is no address. */
  source: () => DirectorySource;
  /** Services at a time. */
  limit: () => number;
  /** Needs that words of danger tell of in the question; asked for just before it is answered. */
  danger: () => readonly string[];
  /** Tells a screen reader at once. */
  say: (text: string) => void;
  /** Called before each search, with its question. */
  asked: (question: Question) => void;
  settled: (state: SearchState<Answer>) => void;
}

/** The question of a finder and its answer. A newer question takes the place of the one before it. */
export class Asking implements ReactiveController {
  question: Question = NO_QUESTION;
  /** Whether the person has finished the place box, so that it may be found wrong. */
  placeDone = false;
  /** Whether the answer takes so long that the person is to be told. */
  slow = false;
  readonly #host: ReactiveControllerHost;
  readonly #asked: Asked;
  readonly #search: SearchController<{ question: Question; before?: Answer | undefined }, Answer>;
  #locating: Locating = 'idle';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, asked: Asked) {
    this.#host = host;
    this.#asked = asked;
    this.#search = new SearchController(
      host,
      async ({ question, before }, signal) => {
        try {
          return await ask(asked.source(), question, { limit: asked.limit(), danger: asked.danger, before, signal });
        } catch (cause) {
          throw whyUnavailable(cause);
        }
      },
      (state) => {
        this.#watch(state.status === 'pending');
        asked.settled(state);
      },
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#watch(false);
  }

  get state(): SearchState<Answer> {
    return this.#search.state;
  }

  /** The answer to show: the newest there is. */
  get answer(): Answer | undefined {
    return this.#search.answer;
  }

  /** How far the asking for the device's location has come. */
  get locating(): Locating {
    return this.question.near ? 'on' : this.#locating;
  }

  /** Changes the question without asking it. */
  set(question: Question): void {
    this.question = question;
    this.#host.requestUpdate();
  }

  /** Takes what is in the boxes. Asks when typing rests; when Search was pressed, that is left to the caller. */
  type(text: string, place: string, pressed: boolean): void {
    const samePlace = place === this.question.place;
    if (!samePlace) this.#locating = 'idle';
    this.question = typing(this.question, text, place);
    this.placeDone = pressed || (this.placeDone && samePlace);
    clearTimeout(this.#timer);
    if (!pressed) this.#timer = setTimeout(() => void this.ask(), REST);
    this.#host.requestUpdate();
  }

  /** Asks the question. One with nothing in it is answered with every service only when wanted. Resolves when it is answered. */
  async ask(evenEmpty = false): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked.asked(this.question);
    if (isEmpty(this.question) && !evenEmpty) return this.#search.reset();
    await this.#search.ask({ question: this.question });
  }

  /** Searches near where the device is, if the person lets it. */
  async locate(): Promise<void> {
    this.#locating = 'asking';
    this.#host.requestUpdate();
    const point = await askLocation();
    this.#locating = point ? 'idle' : 'refused';
    this.#host.requestUpdate();
    if (!point) return this.#asked.say(words.locationRefused);
    this.set({ ...this.question, place: '', near: { ...point, name: words.yourLocation } });
    await this.ask();
  }

  /** Brings the next services of the same answer. */
  async more(): Promise<void> {
    await this.#search.ask({ question: this.question, before: this.answer });
  }

  /** Asks again behind what is shown, if anything is. */
  async again(): Promise<void> {
    if (this.state.status === 'complete') await this.#search.ask({ question: this.question });
  }

  reset(): void {
    this.#search.reset();
  }

  /** Says that it is looked for, once, however often the question changes meanwhile. */
  #watch(pending: boolean): void {
    clearTimeout(this.#slowTimer);
    if (!pending) this.slow = false;
    else if (!this.slow)
      this.#slowTimer = setTimeout(() => {
        this.slow = true;
        this.#asked.say(words.searching);
        this.#host.requestUpdate();
      }, SLOW);
  }
}
