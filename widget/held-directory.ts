import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Manifest } from '../core/snapshot/manifest.ts';
import type { PublishedService } from '../core/snapshot/published.ts';
import type { Found } from './ask.ts';
import { loadCards } from './load-cards.ts';
import type { DirectorySource, OpenDirectory } from './searchable-directory.ts';

/** What the host says of the directory it wants. */
interface Wanted {
  directory: string;
  open: OpenDirectory;
}

/** Holds the source of the directory that the host names, for as long as the host is on the page. */
export class HeldDirectory implements ReactiveController {
  readonly #host: ReactiveControllerHost & Wanted;
  readonly #changed: () => void;
  #source: DirectorySource | undefined;
  #stop = (): void => {};
  /** English names of the languages that its services are given in, once it is held. */
  languages: string[] | undefined;

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
    loadCards().catch(() => {});
    try {
      this.source
        .current()
        .then((directory) => {
          if (this.languages) return;
          this.languages = directory.languages();
          this.#host.requestUpdate();
        })
        .catch(() => {});
    } catch {
      // No address: said when something is asked.
    }
  };

  /** A service by its id, and the manifest of the snapshot that it is from. Rejects when the directory cannot be read. */
  async byId(id: string): Promise<{ manifest: Manifest; published: PublishedService | undefined }> {
    const directory = await this.source.current();
    return { manifest: directory.manifest, published: await directory.byId(id) };
  }

  /** Services like this one, with their records. Rejects when the directory cannot be read. */
  async similar(published: PublishedService): Promise<Found[]> {
    const directory = await this.source.current();
    const hits = await directory.similar(published);
    const records = await Promise.all(hits.map((hit) => directory.records([hit])));
    return hits.flatMap((hit, i) => records[i]!.map((found) => ({ hit, published: found, manifest: directory.manifest })));
  }

  forget(): void {
    this.#stop();
    this.#source = undefined;
    this.languages = undefined;
  }
}
