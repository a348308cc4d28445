import type { Executor } from '@navette/db';
import { type RawBuilder, sql } from 'kysely';
import { columnSql, DATA_MAP, tableSql } from '../map/map.ts';
import type { Belonging, TableRule } from '../map/rule.ts';
import type { Needles } from '../subject/needles.ts';
import type { Subject } from '../subject/subject.ts';
import { type Mode, strikeFromEvents } from './events.ts';
import { type StruckColumn, strike } from './strike.ts';

/** Who is erased, and what their words are found by: in rows that bear their id, and in all others. */
export interface Erasing {
  readonly of: 'person' | 'organisation';
  readonly subject: Subject;
  readonly now: Date;
  readonly tied: Needles;
  readonly elsewhere: Needles;
}

export type { Mode } from './events.ts';

/**
 * Erases somebody from every table, in the order of the map. `plain`: what events are searched for.
 * @returns rows that changed, by table; nothing when all of it was done before
 */
export async function eraseEverywhere(
  db: Executor,
  erasing: Erasing,
  plain: readonly string[],
  mode: Mode,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, rule] of Object.entries(DATA_MAP)) {
    const rows =
      name === 'events' ? await strikeFromEvents(db, plain, mode) : await eraseFromTable(db, name, rule, erasing, mode);
    if (rows > 0) counts[name] = rows;
  }
  return counts;
}

/** @returns rows that changed, or would */
async function eraseFromTable(
  db: Executor,
  name: string,
  rule: TableRule,
  erasing: Erasing,
  mode: Mode,
): Promise<number> {
  const steps = stepsOf(rule, erasing);
  if (steps.length === 0) return 0;
  const rows = await count(db, name, sql.join(steps.map(due), sql` or `));
  if (mode === 'apply' && rows > 0) for (const step of steps) await apply(db, name, step);
  return rows;
}

/** Rows of a table and what becomes of them. */
interface Step {
  readonly where: RawBuilder<boolean>;
  readonly change: 'remove' | readonly Change[];
}

/** What is theirs, then what names them in rows that are not. */
function stepsOf(rule: TableRule, { of, subject, now, tied, elsewhere }: Erasing): Step[] {
  const theirs = (rule[of] ?? []).map(
    (belonging): Step => ({
      where: belonging.rows(subject),
      change: belonging.remove ? 'remove' : [...blanks(belonging, now), ...strikes(rule, tied, belonging)],
    }),
  );
  return [...theirs, ...sweeps(rule, elsewhere)].filter(({ change }) => change.length > 0);
}

/** Rows that may be anybody's; what is quoted is looked for where it is quoted from. */
function sweeps(rule: TableRule, needles: Needles): Step[] {
  const all = strikes(rule, needles);
  const { columns = [], from = [] } = rule.quoted ?? {};
  const sources = from.flatMap(([column, table]) => {
    const found = strikes(DATA_MAP[table] ?? {}, needles).map((one) => one.due);
    const source = sql`select id from ${sql.raw(tableSql(table))} where ${sql.join(found, sql` or `)}`;
    return found.length === 0 ? [] : [sql<boolean>`${sql.raw(columnSql(column))} in (${source})`];
  });
  return [
    { where: sql<boolean>`true`, change: all.filter((one) => !columns.includes(one.column)) },
    ...(sources.length === 0
      ? []
      : [
          {
            where: sql<boolean>`(${sql.join(sources, sql` or `)})`,
            change: all.filter((one) => columns.includes(one.column)),
          },
        ]),
  ];
}

function due({ where, change }: Step): RawBuilder<boolean> {
  if (change === 'remove') return sql`(${where})`;
  return sql`((${where}) and (${sql.join(
    change.map((one) => one.due),
    sql` or `,
  )}))`;
}

async function apply(db: Executor, name: string, step: Step): Promise<void> {
  const table = sql.raw(tableSql(name));
  if (step.change === 'remove') {
    await sql`delete from ${table} where ${step.where}`.execute(db);
    return;
  }
  const set = step.change.map((one) => sql`${sql.raw(columnSql(one.column))} = ${one.value}`);
  await sql`update ${table} set ${sql.join(set)} where ${due(step)}`.execute(db);
}

async function count(db: Executor, name: string, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.raw(tableSql(name))} where ${where}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** A column that gets another value, and whether it has to. */
interface Change {
  readonly column: string;
  readonly due: RawBuilder<boolean>;
  readonly value: RawBuilder<unknown>;
}

function blanks({ blanks: blank = {} }: Belonging, now: Date): Change[] {
  const moment = `'${now.toISOString()}'::timestamptz`;
  return Object.entries(blank).map(([column, { value, holds }]) => ({
    column,
    due: sql<boolean>`(${sql.raw(holds.replaceAll('?', columnSql(column)))}) is not true`,
    value: sql.raw(value.replace(':now', moment)),
  }));
}

function strikes(rule: TableRule, needles: Needles, { blanks: blank = {} }: Partial<Belonging> = {}): Change[] {
  const columns: StruckColumn[] = [
    ...(rule.words ?? []).map((name) => ({ name, json: false })),
    ...(rule.json ?? []).map((name) => ({ name, json: true })),
  ];
  return columns
    .filter(({ name }) => !(name in blank))
    .flatMap((column) => {
      const how = strike(column, needles);
      // A column that is null has nothing in it.
      return how === undefined
        ? []
        : [{ column: column.name, due: sql<boolean>`(${how.found}) is true`, value: how.struck }];
    });
}
