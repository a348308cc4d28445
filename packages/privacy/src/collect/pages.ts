import type { Executor } from '@navette/db';
import { type RawBuilder, sql } from 'kysely';
import { columnSql, tableSql } from '../map/map.ts';
import { copiedColumns, type TableRule } from '../map/rule.ts';
import type { Subject } from '../subject/subject.ts';

/** A row of a copy, as JSON says it. */
export type CopiedRow = Readonly<Record<string, unknown>>;

/** Whose copy it is, and what of it may be seen. */
export interface Viewed {
  readonly of: 'person' | 'organisation';
  readonly subject: Subject;
  /** The operators whose private records are in it (contacts, notes); undefined: every operator's. */
  readonly operatorIds?: readonly string[] | undefined;
}

const ROWS_AT_ONCE = 500;

/**
 * The rows of one table that belong to somebody, page by page, each once: a row that is theirs in two ways is shown as the
 * first of these says. Within one snapshot.
 */
export async function* pagesOf(
  db: Executor,
  name: string,
  rule: TableRule,
  viewed: Viewed,
): AsyncGenerator<CopiedRow[]> {
  const before: RawBuilder<boolean>[] = [];
  for (const belonging of rule[viewed.of] ?? []) {
    const theirs = belonging.rows(viewed.subject);
    const columns = copiedColumns(rule, viewed.of, belonging.hide);
    const where = sql.join([theirs, ...before, ...scope(rule, viewed)], sql` and `);
    if (columns.length > 0 && !belonging.unseen) yield* pages(db, name, columns, where);
    before.push(sql<boolean>`(${theirs}) is not true`);
  }
}

/** What an operator keeps to itself. */
function scope(rule: TableRule, { operatorIds }: Viewed): RawBuilder<boolean>[] {
  if (!rule.privateToOperator || operatorIds === undefined) return [];
  return [sql<boolean>`operator_id = any(${[...operatorIds]}::uuid[])`];
}

async function* pages(
  db: Executor,
  name: string,
  columns: readonly string[],
  where: RawBuilder<unknown>,
): AsyncGenerator<CopiedRow[]> {
  const shown = sql.raw(columns.map((column) => `t.${columnSql(column)}`).join(', '));
  for (let place = '(0,0)'; ; ) {
    const { rows } = await sql<{ place: string; row: CopiedRow }>`
      select t.ctid::text as place, (select to_jsonb(x) from (select ${shown}) x) as row
      from ${sql.raw(tableSql(name))} t where ${where} and t.ctid > ${place}::tid
      order by t.ctid limit ${ROWS_AT_ONCE}`.execute(db);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    if (rows.length < ROWS_AT_ONCE) return;
    place = rows.at(-1)?.place ?? place;
  }
}
