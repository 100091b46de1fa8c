import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AdviceSubject } from './advice-subject.ts';
import type { DirectorySource } from './searchable-directory.ts';

/** The advice on what was last asked. Fetched once it is wanted; one that comes late or cannot be had is left out. */
export class Advice implements ReactiveController {
  /** What it is on, and what it says. */
  shown: { subject: AdviceSubject; text: string } | undefined;
  readonly #host: ReactiveControllerHost;
  #wanted: AdviceSubject | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wanted = undefined;
  }

  /** Shows the advice on this, or none. */
  async on(subject: AdviceSubject | undefined, source: DirectorySource): Promise<void> {
    this.#wanted = subject;
    if (this.shown?.subject.id !== subject?.id) this.#show(undefined);
    if (!subject) return;
    const text = subject.advice ?? (await this.#fetch(subject.id, source));
    if (this.#wanted === subject) this.#show(text ? { subject, text } : undefined);
  }

  async #fetch(id: string, source: DirectorySource): Promise<string | undefined> {
    try {
      return await (await source.current()).advice(id);
    } catch {
      return undefined;
    }
  }

  #show(shown: Advice['shown']): void {
    this.shown = shown;
    this.#host.requestUpdate();
  }
}
