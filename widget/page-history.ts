import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readFragment, writeFragment } from './fragment.ts';
import type { Question } from './question.ts';

/**
 * Our one name in a step of the browser’s history, beside whatever the page keeps there. Below it: by directory. Its number counts up
 * when what is kept has another shape.
 */
const KEY = 'hive-finder-1';

/** A question without where the device is. */
export type KeptQuestion = Omit<Question, 'near'>;

/** What is shown: the question, and the short id of the service that is open. */
export interface Shown<Asked = KeptQuestion> {
  /** Absent when it is not to be kept. */
  question?: Asked | undefined;
  service?: string | undefined;
}

/** What a step of the history holds. */
interface Step extends Shown {
  /** How many steps lie between it and the list. */
  depth: number;
}

/** A question of which an address has but the words and the place. */
export type Followed = KeptQuestion | Pick<Question, 'text' | 'place'>;

type Host = ReactiveControllerHost & { fragment: boolean; directory: string };

const isObject = (value: unknown): value is { [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it is a step of ours: nobody else writes below our name. */
const isStep = (value: unknown): value is Step => isObject(value) && typeof value.depth === 'number';

/**
 * Keeps what its host shows in the steps of the browser’s history, so that Back closes a service and a reload loses nothing;
 * when the host’s `fragment` is set, in the page’s address too. What the page keeps in its steps stays as it is.
 */
export class PageHistory implements ReactiveController {
  readonly #host: Host;
  readonly #follow: (shown: Shown<Followed>) => void;

  /** @param follow called with what is to be shown, at first and whenever a person goes back or forward */
  constructor(host: Host, follow: (shown: Shown<Followed>) => void) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.read);
  }

  read = (): void => {
    const shown = this.#step ?? this.#inAddress();
    if (shown) this.#follow(shown);
  };

  /** @param how `push` makes a step that the browser’s Back undoes */
  write({ question, service }: Shown, how: 'push' | 'replace'): void {
    const here = this.#step;
    const depth = here?.depth ?? 0;
    const step: Step = { ...(question && { question }), ...(service && { service }), depth: how === 'push' ? depth + 1 : depth };
    const address = this.#address(step);
    if (address === undefined && JSON.stringify(step) === JSON.stringify(here)) return;
    try {
      if (how === 'push') {
        if (!here) history.replaceState(this.#beside({ depth }), '');
        history.pushState(this.#beside(step), '', address);
      } else history.replaceState(this.#beside(step), '', address);
    } catch {
      // A page without a history of its own, or one that wrote too often: Back then leaves, as on any page.
    }
  }

  /** Goes back to the list, as the browser’s Back would. False when the list is not behind. */
  back(): boolean {
    const depth = this.#step?.depth ?? 0;
    if (depth > 0) history.go(-depth);
    return depth > 0;
  }

  /** All that our name stands for in this step, by directory. */
  get #ours(): { [directory: string]: unknown } {
    const state: unknown = history.state;
    return isObject(state) && isObject(state[KEY]) ? state[KEY] : {};
  }

  get #step(): Step | undefined {
    const ours = this.#ours[this.#host.directory];
    return isStep(ours) ? ours : undefined;
  }

  /** What is in this step, with ours beside it. What is no object has no room for ours, and stays. */
  #beside(step: Step): unknown {
    const state: unknown = history.state ?? {};
    return isObject(state) ? { ...state, [KEY]: { ...this.#ours, [this.#host.directory]: step } } : state;
  }

  #inAddress(): Shown<Followed> | undefined {
    const read = this.#host.fragment ? readFragment(location.hash) : undefined;
    return read && { question: { text: read.text, place: read.place }, service: read.service };
  }

  /** The address to go on with, when it is another. */
  #address({ question, service }: Shown): string | undefined {
    if (!this.#host.fragment) return undefined;
    const { text = '', place = '' } = question ?? {};
    const hash = writeFragment({ text: text.trim(), place: place.trim(), ...(service && { service }) });
    return hash === location.hash ? undefined : hash || location.pathname + location.search;
  }
}
