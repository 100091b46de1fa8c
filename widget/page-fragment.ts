import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type FragmentState, readFragment, writeFragment } from './fragment.ts';

/** Keeps the state of its host in the page's address after `#`, when the host's `fragment` is set. */
export class PageFragment implements ReactiveController {
  readonly #host: { fragment: boolean };
  readonly #read: (state: FragmentState) => void;

  /** @param read called with what the address says, at first and whenever a person goes back or forward */
  constructor(host: ReactiveControllerHost & { fragment: boolean }, read: (state: FragmentState) => void) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.read);
  }

  read = (): void => {
    const state = this.#host.fragment ? readFragment(location.hash) : undefined;
    if (state) this.#read(state);
  };

  /** @param how `push` makes a step that the browser's Back undoes */
  write(state: FragmentState, how: 'push' | 'replace'): void {
    if (!this.#host.fragment) return;
    const hash = writeFragment(state);
    if (hash === location.hash) return;
    const address = hash || location.pathname + location.search;
    if (how === 'push') history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  }
}
