import type { Jobs } from '@navette/contracts';
import { findJob, reviveJob, transaction } from '@navette/db';
import { authorise, DomainError, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { type QueueContext, readJobs } from './read.ts';

/**
 * Has a job that was given up tried once more, from the beginning.
 * @throws DomainError `not_found` for one that is done or never was; `illegal_transition` for one that is still to be done
 */
export async function retryJob(ctx: QueueContext, id: string): Promise<Jobs> {
  authorise(ctx.actor, 'job.retry');
  const job = await findJob(ctx.db, id);
  if (job === undefined) throw notFound();
  if (job.failedAt === null) throw stillToDo();
  // The queue takes an id once. Where it is away, the worker that looks for overdue jobs finds out.
  await ctx.queue.forget([id]).catch(() => undefined);
  await transaction(ctx.db, (trx) => revive(trx, ctx, id, job.job));
  return readJobs(ctx);
}

async function revive(trx: Context['db'], ctx: Context, id: string, name: string): Promise<void> {
  if (!(await reviveJob(trx, id))) throw stillToDo();
  await record(trx, ctx, [{ kind: 'job.retried', payload: { jobId: id, name } }]);
}

function stillToDo(): DomainError {
  return new DomainError('illegal_transition', 'This job was not given up: it is still to be done.');
}
