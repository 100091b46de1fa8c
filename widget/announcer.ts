import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long typing must rest before a screen reader is told, in milliseconds. */
const REST = 700;

/**
 * Tells screen readers what changed, after a rest, so that only the last of many changes is heard.
 * The host shows `text` in an element with `role="status"`. The same words said again are heard again.
 */
export class Announcer implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(text: string, rest = REST): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = this.text === text ? `${text}\u00a0` : text;
      this.#host.requestUpdate();
    }, rest);
  }
}
