import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

/** How jobs of a name stand, as the outbox knows it: what is done has left it. */
export interface JobsOfName {
  readonly job: string;
  /** Not handed over to the queue yet. */
  readonly waiting: number;
  /** In the queue, or being done. */
  readonly handedOver: number;
  readonly failed: number;
  /** When the oldest was left that is neither done nor given up. */
  readonly oldestAt: Date | null;
}

export async function countJobs(db: Executor): Promise<JobsOfName[]> {
  const { rows } = await sql<JobsOfName>`
    select job, count(*) filter (where failed_at is null and dispatched_at is null)::int as waiting,
      count(*) filter (where failed_at is null and dispatched_at is not null)::int as handed_over,
      count(*) filter (where failed_at is not null)::int as failed,
      min(created_at) filter (where failed_at is null) as oldest_at
    from outbox group by job order by job limit 100`.execute(db);
  return rows;
}

/** A job that was given up. `error`: as it was kept, without what people wrote. */
export interface FailedJob {
  readonly id: string;
  readonly job: string;
  readonly error: string | null;
  readonly createdAt: Date;
  readonly failedAt: Date | null;
}

const FAILED = ['id', 'job', 'error', 'createdAt', 'failedAt'] as const;

/** Jobs that were given up, the latest first. */
export async function listFailedJobs(db: Executor, limit: number): Promise<FailedJob[]> {
  return db
    .selectFrom('outbox')
    .select(FAILED)
    .where('failedAt', 'is not', null)
    .orderBy('failedAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function findJob(db: Executor, id: string): Promise<FailedJob | undefined> {
  return db.selectFrom('outbox').select(FAILED).where('id', '=', id).executeTakeFirst();
}

/** Lets a job that was given up be handed over once more. @returns whether it was one */
export async function reviveJob(db: Executor, id: string): Promise<boolean> {
  const result = await db
    .updateTable('outbox')
    .set({ failedAt: null, error: null, dispatchedAt: null })
    .where('id', '=', id)
    .where('failedAt', 'is not', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
