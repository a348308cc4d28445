import { type DueRetentionKey, momentBefore, RETENTION } from '@navette/domain';
import { columnSql, tableSql } from '../map/map.ts';
import type { DueRows } from './due.ts';
import { ACCESS_DUE } from './rules/access.ts';
import { EVIDENCE_DUE } from './rules/evidence.ts';
import { PEOPLE_DUE } from './rules/people.ts';

/** How the rows of each kind are found; in the order in which they are dealt with. */
export const DUE: Readonly<Record<DueRetentionKey, DueRows>> = { ...PEOPLE_DUE, ...ACCESS_DUE, ...EVIDENCE_DUE };

/** Every kind of which something becomes due. */
export const DUE_KEYS = Object.keys(DUE) as DueRetentionKey[];

/** What is due of a kind at a moment, as SQL. */
export interface DueCondition {
  readonly table: string;
  readonly since: string;
  readonly where: string;
}

/** @param now - the moment that it is asked at */
export function conditionOf(key: DueRetentionKey, now: Date): DueCondition {
  const { since, where, becomes } = DUE[key];
  const { after, table } = RETENTION[key];
  const cutoff = `'${momentBefore(now, after).toISOString()}'::timestamptz`;
  const parts = [`${since} < ${cutoff}`, ...(where === undefined ? [] : [where.replaceAll(':cutoff', cutoff)])];
  if (typeof becomes === 'object') {
    const open = Object.entries(becomes).map(
      ([column, { holds }]) => `(${holds.replaceAll('?', `t.${columnSql(column)}`)}) is not true`,
    );
    parts.push(`(${open.join(' or ')})`);
  }
  return { table: tableSql(table), since, where: parts.join(' and ') };
}
