import type { JobRun, WorkObserver } from '@navette/jobs';
import { type Logger, seldom } from '@navette/runtime';

/** A queue that is away says so once in this time, ms. */
const TROUBLE_MS = 5_000;

/**
 * One wide line a run of a job: which, how long it waited and took, what came of it, the request that led to it, and
 * what its handler counted.
 */
export function logWork(logger: Logger): WorkObserver {
  return {
    done: (run, counts) => logger.info({ ...lineOf(run), outcome: 'done', counts }, 'job'),
    failed: (run, err, final) =>
      final
        ? logger.error({ ...lineOf(run), outcome: 'failed', err }, 'job')
        : logger.warn({ ...lineOf(run), outcome: 'tried again', err }, 'job'),
    trouble: seldom((err: Error, unsaid) => logger.warn({ err, unsaid }, 'queue in trouble'), TROUBLE_MS),
  };
}

function lineOf(run: JobRun): Readonly<Record<string, string | number>> {
  return {
    job: run.job,
    id: run.id,
    attempt: run.attempt,
    ms: Math.round(run.milliseconds),
    waitedMs: run.waitedMs,
    ...(run.parentId !== undefined && { parentId: run.parentId }),
    ...(run.requestId !== undefined && { requestId: run.requestId }),
  };
}
