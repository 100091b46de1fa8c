import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is known of the answer to the last question. While waiting, the answer before it may go on being shown. */
export type SearchState<Answer> =
  | { status: 'initial' }
  | { status: 'pending'; before?: Answer }
  | { status: 'complete'; answer: Answer }
  | { status: 'error'; error: unknown };

/**
 * Asks one question at a time. A newer question aborts the one before it, and an answer that comes late is dropped.
 * @param work answers a question; its signal says when nobody waits any more
 */
export class SearchController<Question, Answer> implements ReactiveController {
  state: SearchState<Answer> = { status: 'initial' };
  readonly #host: ReactiveControllerHost;
  readonly #work: (question: Question, signal: AbortSignal) => Promise<Answer>;
  readonly #settled: (state: SearchState<Answer>) => void;
  #asking: AbortController | undefined;

  constructor(
    host: ReactiveControllerHost,
    work: (question: Question, signal: AbortSignal) => Promise<Answer>,
    settled: (state: SearchState<Answer>) => void = () => {},
  ) {
    this.#host = host;
    this.#work = work;
    this.#settled = settled;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asking?.abort();
  }

  /** The answer to show: the newest there is. */
  get answer(): Answer | undefined {
    if (this.state.status === 'complete') return this.state.answer;
    return this.state.status === 'pending' ? this.state.before : undefined;
  }

  async ask(question: Question): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#set({ status: 'pending', before: this.answer });
    try {
      const answer = await this.#work(question, asking.signal);
      if (!asking.signal.aborted) this.#set({ status: 'complete', answer });
    } catch (error) {
      if (!asking.signal.aborted) this.#set({ status: 'error', error });
    }
  }

  /** Forgets the question and its answer. */
  reset(): void {
    this.#asking?.abort();
    this.#set({ status: 'initial' });
  }

  #set(state: SearchState<Answer>): void {
    this.state = state;
    this.#host.requestUpdate();
    this.#settled(state);
  }
}
