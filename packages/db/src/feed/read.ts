import { sql } from 'kysely';
import type { Executor } from '../executor.ts';
import type { EventRow } from '../queries/events.ts';
import type { FeedPosition } from './cursor.ts';

/** The position "now": everything committed so far is behind it. */
export async function feedHead(db: Executor): Promise<FeedPosition> {
  const { rows } = await sql<{ seen: string }>`select pg_current_snapshot()::text as seen`.execute(db);
  return { seen: rows[0]?.seen ?? '1:1:', target: null, seq: 0 };
}

/**
 * Whether a position lies ahead of everything that this database has seen: it is another's, from before a copy was
 * restored here, and reading on from it would pass over what happens from now on.
 */
export async function isForeignPosition(db: Executor, position: FeedPosition): Promise<boolean> {
  const furthest = position.target ?? position.seen;
  const { rows } = await sql<{ ahead: boolean }>`
    select pg_snapshot_xmax(${furthest}::text::pg_snapshot) > pg_snapshot_xmax(pg_current_snapshot()) as ahead`.execute(
    db,
  );
  return rows[0]?.ahead ?? false;
}

export interface FeedBatch {
  readonly events: readonly EventRow[];
  /** The position after these events. */
  readonly position: FeedPosition;
  /** True when nothing committed before the call is left. False: read on at `position`. */
  readonly complete: boolean;
}

/**
 * The next events that became visible since `position`, each exactly once, at most `limit`, in the order of the log
 * within one read. Rows and the new position come from one statement and so from one snapshot: nothing slips between.
 */
export async function readFeed(db: Executor, position: FeedPosition, limit: number): Promise<FeedBatch> {
  const { seen, target, seq } = position;
  const { rows } = await sql<EventRow & { target: string }>`
    with goal as (select coalesce(${target}::text::pg_snapshot, pg_current_snapshot()) as target)
    select goal.target::text as target, fresh.*
    from goal left join lateral (
      select e.* from events e
      where e.xid >= pg_snapshot_xmin(${seen}::text::pg_snapshot)
        and not pg_visible_in_snapshot(e.xid, ${seen}::text::pg_snapshot)
        and pg_visible_in_snapshot(e.xid, goal.target)
        and e.seq > ${seq}
      order by e.seq
      limit ${limit}
    ) fresh on true`.execute(db);
  const goal = rows[0]?.target ?? seen;
  const events = rows.filter((row) => row.id !== null).map(({ target: _target, ...event }) => event);
  const goalReached = events.length < limit;
  return {
    events,
    // A goal that an earlier read had set lies in the past: what came after it is still to be read.
    complete: goalReached && target === null,
    position: goalReached
      ? { seen: goal, target: null, seq: 0 }
      : { seen, target: goal, seq: events.at(-1)?.seq ?? seq },
  };
}
