/** Anything that was started and can be stopped. Servers of the demo close; the Workers stop. */
type Started = { stop(): Promise<unknown> } | { close(): Promise<unknown> | unknown };

/** Stops everything that was started, the last first, once, and ends the program. */
export class Stopping {
  readonly #say: (text: string) => void;
  readonly #exit: (code: number) => void;
  readonly #started: Started[] = [];
  #stopped: Promise<void> | undefined;

  constructor(say: (text: string) => void, exit: (code: number) => void = (code) => process.exit(code)) {
    this.#say = say;
    this.#exit = exit;
  }

  /** Remembers what is started; what comes after the end has begun is stopped at once. */
  async add<Kind extends Started>(starting: Kind | Promise<Kind>): Promise<Kind> {
    const one = await starting;
    if (this.#stopped) await stopOne(one);
    else this.#started.push(one);
    return one;
  }

  /** @param why is said first, if there is something to say */
  stop(code: number, why?: string): Promise<void> {
    this.#stopped ??= this.#stopAll(code, why);
    return this.#stopped;
  }

  async #stopAll(code: number, why: string | undefined): Promise<void> {
    this.#say(why ? `\n${why}` : '\nStopping…');
    for (const one of this.#started.toReversed()) await stopOne(one).catch((error: Error) => this.#say(error.message));
    this.#exit(code);
  }
}

const stopOne = async (one: Started): Promise<unknown> => ('stop' in one ? one.stop() : one.close());
