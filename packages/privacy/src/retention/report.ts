import type { Executor } from '@navette/db';
import { type DueRetentionKey, RETENTION, type RetentionAction } from '@navette/domain';
import { sql } from 'kysely';
import { conditionOf, DUE_KEYS } from './condition.ts';

/** How many rows of one kind are due. */
export interface RetentionLine {
  readonly key: DueRetentionKey;
  readonly table: string;
  readonly after: string;
  readonly action: RetentionAction;
  readonly due: number;
  /** The moment that the period of the oldest one counts from. */
  readonly oldest: Date | undefined;
}

/** What would be deleted or anonymised at a moment. Changes nothing. */
export async function retentionReport(db: Executor, now: Date): Promise<RetentionLine[]> {
  const lines: RetentionLine[] = [];
  for (const key of DUE_KEYS) {
    const { table, since, where } = conditionOf(key, now);
    const { rows } = await sql<{ due: number; oldest: Date | null }>`
      select count(*)::int as due, min(${sql.raw(since)}) as oldest
      from ${sql.raw(table)} t where ${sql.raw(where)}`.execute(db);
    const { after, action, table: name } = RETENTION[key];
    lines.push({ key, table: name, after, action, due: rows[0]?.due ?? 0, oldest: rows[0]?.oldest ?? undefined });
  }
  return lines;
}
