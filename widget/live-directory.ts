import { DirectoryUnavailable } from './directory-unavailable.ts';
import type { Load } from './load.ts';
import type { DirectorySource, SearchableDirectory } from './searchable-directory.ts';

/** Opens a snapshot whose files `load` reads. */
export type OpenSnapshot = (load: Load) => Promise<SearchableDirectory>;

const MANIFEST = 'manifest.json';
const MINUTE = 60_000;

const unreadable = (cause: unknown): DirectoryUnavailable =>
  cause instanceof DirectoryUnavailable ? cause : new DirectoryUnavailable('damaged', { cause });

/**
 * A directory that answers at once with the snapshot it holds and looks for a newer one behind it, at most once a minute.
 * When the newer one cannot be had, the one it holds goes on answering.
 */
export class LiveDirectory implements DirectorySource {
  readonly #load: Load;
  readonly #open: OpenSnapshot;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #held: Promise<SearchableDirectory> | undefined;
  #lookedAt = 0;

  constructor(load: Load, open: OpenSnapshot, now: () => number = Date.now) {
    this.#load = load;
    this.#open = open;
    this.#now = now;
  }

  current(): Promise<SearchableDirectory> {
    if (!this.#held) {
      this.#lookedAt = this.#now();
      const opening = this.#open(this.#load).catch((cause) => {
        this.#held = undefined;
        throw unreadable(cause);
      });
      this.#held = opening;
    } else if (this.#now() - this.#lookedAt >= MINUTE) {
      this.#lookedAt = this.#now();
      void this.#refresh(this.#held);
    }
    return this.#held;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Never throws: a failure leaves the held snapshot in place, and the next look is a minute away. */
  async #refresh(holding: Promise<SearchableDirectory>): Promise<void> {
    try {
      const held = await holding;
      const bytes = await this.#load(MANIFEST);
      if (JSON.parse(new TextDecoder().decode(bytes)).version === held.manifest.version) return;
      const newer = await this.#open((path) => (path === MANIFEST ? Promise.resolve(bytes) : this.#load(path)));
      this.#held = Promise.resolve(newer);
    } catch {
      return;
    }
    for (const listener of this.#listeners) listener();
  }
}
