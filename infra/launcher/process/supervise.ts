import { BACKOFF, restartDelay } from './backoff.ts';
import { type Child, describeExit, type Exit } from './spawn.ts';
import { type StopStep, stopChild } from './stop.ts';

export interface SupervisedProcess {
  /** Starts the process once, resolving when it can do its work or, at the earliest, lives. Ends soon when `stopping` aborts. */
  readonly start: (stopping: AbortSignal) => Promise<Child>;
  readonly stopSteps: readonly StopStep[];
  /** One sentence for the log. */
  readonly say: (message: string) => void;
  /** Called once when starting again has become hopeless; the process is then left alone. */
  readonly onHopeless: (exit: Exit) => void;
  /** Called with each process that came to life. */
  readonly onStarted?: (child: Child) => void;
}

/** A process that is started again whenever it ends by itself. */
export interface Supervisor {
  /** Tells that the process does its work, so that a later end is never taken for a bad configuration. */
  provenHealthy(): void;
  /** Stops and starts it, without backoff. */
  restart(): Promise<void>;
  /** Stops it for good. */
  stop(hurry?: AbortSignal): Promise<void>;
}

/**
 * Starts a process and keeps it alive with backoff.
 * @returns the supervisor, at once, and the first start, which rejects when the very first `start` throws
 */
export function supervise(process: SupervisedProcess): { supervisor: Supervisor; started: Promise<void> } {
  const supervisor = new KeptAlive(process);
  return { supervisor, started: supervisor.begin() };
}

class KeptAlive implements Supervisor {
  readonly #process: SupervisedProcess;
  readonly #stopping = new AbortController();
  #child: Child | undefined;
  #startedAt = 0;
  #failures = 0;
  #proven = false;
  #retry: NodeJS.Timeout | undefined;
  #starting: Promise<void> = Promise.resolve();

  constructor(process: SupervisedProcess) {
    this.#process = process;
  }

  begin(): Promise<void> {
    const begun = this.#begin();
    this.#starting = begun.catch(() => {});
    return begun;
  }

  provenHealthy(): void {
    this.#proven = true;
  }

  async restart(): Promise<void> {
    const old = await this.#letGo();
    if (old) await stopChild(old, this.#process.stopSteps);
    this.#failures = 0;
    if (!this.#stopping.signal.aborted) this.#again();
  }

  async stop(hurry?: AbortSignal): Promise<void> {
    this.#stopping.abort();
    const child = await this.#letGo();
    if (child) await stopChild(child, this.#process.stopSteps, hurry);
  }

  async #begin(): Promise<void> {
    const child = await this.#process.start(this.#stopping.signal);
    this.#child = child;
    this.#startedAt = performance.now();
    this.#process.onStarted?.(child);
    child.exited.then((exit) => this.#ended(child, exit));
  }

  /** Gives up the current child, or the one just being started, so that its end is not taken for a failure. */
  async #letGo(): Promise<Child | undefined> {
    clearTimeout(this.#retry);
    await this.#starting;
    clearTimeout(this.#retry);
    const child = this.#child;
    this.#child = undefined;
    return child;
  }

  #ended(child: Child, exit: Exit): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    if (performance.now() - this.#startedAt >= BACKOFF.healthyAfterMs) {
      this.#proven = true;
      this.#failures = 0;
    }
    this.#failed(exit);
  }

  #failed(exit: Exit): void {
    this.#failures += 1;
    const how = describeExit(exit);
    if (!this.#proven && this.#failures >= BACKOFF.hopelessAfter) {
      this.#process.say(`ended ${this.#failures} times in a row (${how}), giving up`);
      this.#process.onHopeless(exit);
      return;
    }
    const delayMs = restartDelay(this.#failures);
    this.#process.say(`ended by itself (${how}), starting it again in ${delayMs / 1000} s`);
    this.#retry = setTimeout(() => this.#again(), delayMs);
  }

  #again(): void {
    this.begin().catch((error: unknown) => {
      if (this.#stopping.signal.aborted) return;
      const reason = error instanceof Error ? error : new Error(String(error));
      this.#failed({ code: null, signal: null, error: reason });
    });
  }
}
