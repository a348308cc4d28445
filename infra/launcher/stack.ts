import { EXIT, StartFailure } from './failure.ts';
import { type Output, wordsOf } from './output.ts';
import { type Finished, type ProgramRequest, runOnce } from './process/run-once.ts';
import { type Child, spawnChild } from './process/spawn.ts';
import { type StopStep, stopChild } from './process/stop.ts';
import { type SupervisedProcess, type Supervisor, supervise } from './process/supervise.ts';
import type { RunJournal } from './run-record.ts';

/** The services drain on TERM and leave within eight seconds. */
export const STOP_SERVICE: readonly StopStep[] = [
  { signal: 'SIGTERM', afterMs: 0 },
  { signal: 'SIGKILL', afterMs: 8_200 },
];

type Layer = 'service' | 'database';

/** Everything that a launcher runs, stopped in order: the services first, then the database they need for draining. */
export class Stack {
  readonly #output: Output;
  readonly #journal: RunJournal;
  readonly #supervisors: { readonly layer: Layer; readonly supervisor: Supervisor }[] = [];
  readonly #passing = new Set<Child>();
  readonly #hopeless = Promise.withResolvers<never>();
  #stopping = false;

  constructor(output: Output, journal: RunJournal) {
    this.#output = output;
    this.#journal = journal;
    // Whoever waits for it hears of it; before that it is nobody's unhandled error.
    this.#hopeless.promise.catch(() => {});
  }

  /** Never resolves; rejects when a process can't be kept alive. */
  get hopeless(): Promise<never> {
    return this.#hopeless.promise;
  }

  /** Keeps a process alive from now on. Resolves with its supervisor once it started for the first time. */
  async keep(
    name: string,
    layer: Layer,
    process: Pick<SupervisedProcess, 'start' | 'stopSteps'>,
    lastWords: () => string = () => '',
  ): Promise<Supervisor> {
    if (this.#stopping) throw new StartFailure('stopped while starting');
    const { supervisor, started } = supervise({
      ...process,
      say: (message) => this.#output.say(`${name} ${message}`),
      onStarted: (child) => this.#journal.note(name, child.pid),
      onHopeless: () => {
        const words = lastWords();
        this.#hopeless.reject(new StartFailure(`${name} cannot run${words ? `: ${words}` : ''}`, EXIT.failed));
      },
    });
    this.#supervisors.push({ layer, supervisor });
    await started;
    return supervisor;
  }

  /** Keeps one of our services alive, its output marked with its name. */
  keepService(name: string, request: ProgramRequest): Promise<Supervisor> {
    let last = '';
    const onLine = (line: string) => {
      last = line;
      this.#output.relay(name, line);
    };
    const start = async () => spawnChild({ ...request, onLine });
    return this.keep(name, 'service', { start, stopSteps: STOP_SERVICE }, () => wordsOf(last));
  }

  /** Runs a process to its end. What it says on stderr is shown at once. */
  async run(name: string, request: ProgramRequest): Promise<Finished> {
    if (this.#stopping) throw new StartFailure('stopped while starting');
    const { child, finished } = runOnce(request, (line) => this.#output.relay(name, line));
    this.#journal.note(name, child.pid);
    this.#passing.add(child);
    const done = await finished;
    this.#passing.delete(child);
    return done;
  }

  /** Stops everything, within ten seconds; sooner once `hurry` aborts. */
  async stop(hurry: AbortSignal): Promise<void> {
    this.#stopping = true;
    const passing = [...this.#passing].map((child) => stopChild(child, STOP_SERVICE, hurry));
    await Promise.all([...passing, ...this.#of('service').map((supervisor) => supervisor.stop(hurry))]);
    await Promise.all(this.#of('database').map((supervisor) => supervisor.stop(hurry)));
  }

  #of(layer: Layer): Supervisor[] {
    return this.#supervisors.filter((entry) => entry.layer === layer).map((entry) => entry.supervisor);
  }
}
