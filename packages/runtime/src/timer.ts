/** Something that runs again and again until it is stopped. */
export interface Repeated {
  /** Runs no more, and waits for a run under way. */
  stop(): Promise<void>;
}

/**
 * Runs `work` every `intervalMs` after the run before has ended, so that two never overlap.
 * A run that fails is reported and does not end the repetition.
 */
export function repeat(work: () => Promise<void>, intervalMs: number, failed: (error: unknown) => void): Repeated {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  function schedule(): void {
    if (stopped) return;
    timer = setTimeout(() => {
      running = work().catch(failed).then(schedule);
    }, intervalMs);
  }
  schedule();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
