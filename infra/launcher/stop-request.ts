const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One Ctrl-C comes twice: from the terminal, and passed on by npm. Only a later one is a second wish. */
const SAME_WISH_MS = 700;

/** The wish of a person, or of what runs us, that everything stop: once in order, said again in a hurry. */
export class StopRequest {
  readonly #stop = new AbortController();
  readonly #hurry = new AbortController();
  readonly #asked = Promise.withResolvers<void>();
  readonly #say: (message: string) => void;
  #parentWatch: NodeJS.Timeout | undefined;
  #askedAt = 0;

  private constructor(say: (message: string) => void) {
    this.#say = say;
  }

  /** Listens to signals from now on. */
  static listen(say: (message: string) => void): StopRequest {
    const request = new StopRequest(say);
    for (const signal of SIGNALS) process.on(signal, request.#onSignal);
    // npm, when killed, passes nothing on; without it nobody would know that we still run.
    if (process.env.npm_lifecycle_event) request.#watchParent();
    return request;
  }

  /** Aborted once stopping was asked for. */
  get stop(): AbortSignal {
    return this.#stop.signal;
  }

  /** Aborted once it was asked for again. */
  get hurry(): AbortSignal {
    return this.#hurry.signal;
  }

  /** Resolves once stopping was asked for. */
  get asked(): Promise<void> {
    return this.#asked.promise;
  }

  /** Stops listening. */
  forget(): void {
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
    clearInterval(this.#parentWatch);
  }

  #onSignal = (signal: NodeJS.Signals): void => {
    if (!this.#stop.signal.aborted) {
      this.#ask(`stopping (${signal}): requests and jobs under way may finish`);
    } else if (signal === 'SIGINT' && performance.now() - this.#askedAt > SAME_WISH_MS && !this.#hurry.signal.aborted) {
      this.#say('stopping at once');
      this.#hurry.abort();
    }
  };

  #watchParent(): void {
    const parent = process.ppid;
    this.#parentWatch = setInterval(() => {
      if (process.ppid !== parent && !this.#stop.signal.aborted) this.#ask('stopping: npm is gone');
    }, 1_000);
    this.#parentWatch.unref();
  }

  #ask(message: string): void {
    this.#askedAt = performance.now();
    this.#say(message);
    this.#stop.abort();
    this.#asked.resolve();
  }
}
