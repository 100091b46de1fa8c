import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DirectorySource, OpenDirectory } from './searchable-directory.ts';

/** What the host says of the directory it wants. */
interface Wanted {
  directory: string;
  open: OpenDirectory;
}

/** Holds the source of the directory that the host names, for as long as the host is on the page. */
export class HeldDirectory implements ReactiveController {
  readonly #host: Wanted;
  readonly #changed: () => void;
  #source: DirectorySource | undefined;
  #stop = (): void => {};

  /** @param changed called when a newer snapshot has taken the place of the one before */
  constructor(host: ReactiveControllerHost & Wanted, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The source. Throws `DirectoryUnavailable` when the host names no address. */
  get source(): DirectorySource {
    if (!this.#source) {
      this.#source = this.#host.open(this.#host.directory);
      this.#stop = this.#source.onChange(this.#changed);
    }
    return this.#source;
  }

  /** Makes it ready, so that the first answer is quick. A failure is kept for when something is asked. */
  warm = (): void => {
    try {
      this.source.current().catch(() => {});
    } catch {
      // No address: said when something is asked.
    }
  };

  forget(): void {
    this.#stop();
    this.#source = undefined;
  }
}
