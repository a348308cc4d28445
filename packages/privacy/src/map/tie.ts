import { type RawBuilder, sql } from 'kysely';
import type { Subject } from '../subject/subject.ts';

/** Which rows of a table are somebody's, as a condition on the table's columns. */
export type Tie = (subject: Subject) => RawBuilder<boolean>;

type Ids = 'personIds' | 'contactIds' | 'linkIds' | 'organisationIds';

/** Rows that bear one of somebody's ids. */
export function ids(column: string, which: Ids): Tie {
  return (subject) => sql<boolean>`${sql.raw(column)} = any(${[...subject[which]]}::uuid[])`;
}

/** Rows that bear one of somebody's mail addresses. */
export function address(column: string): Tie {
  return (subject) => sql<boolean>`lower(${sql.raw(column)}) = any(${[...subject.emails]}::text[])`;
}

/** Rows that bear an organisation's number in a public register. */
export function number(column: string): Tie {
  return (subject) => sql<boolean>`${sql.raw(column)} = any(${[...subject.numbers]}::text[])`;
}

/** Rows that bear the host of an organisation's website. */
export function host(column: string): Tie {
  return (subject) => sql<boolean>`${sql.raw(column)} = any(${[...subject.hosts]}::text[])`;
}

/** Rows whose text contains one of somebody's ids. */
export function idWithin(column: string): Tie {
  return (subject) => {
    const all = [...subject.personIds, ...subject.contactIds, ...subject.linkIds, ...subject.organisationIds];
    return sql<boolean>`${sql.raw(column)} like any(${all.map((id) => `%${id}%`)}::text[])`;
  };
}

/** Rows of either. */
export function either(...ties: readonly Tie[]): Tie {
  return (subject) =>
    sql<boolean>`(${sql.join(
      ties.map((tie) => tie(subject)),
      sql` or `,
    )})`;
}

/** Rows of both. */
export function both(...ties: readonly Tie[]): Tie {
  return (subject) =>
    sql<boolean>`(${sql.join(
      ties.map((tie) => tie(subject)),
      sql` and `,
    )})`;
}

/** Rows that refer to rows of another table that are somebody's. */
export function through(column: string, table: string, tie: Tie, key = 'id'): Tie {
  return (subject) =>
    sql<boolean>`${sql.raw(column)} in (select ${sql.raw(key)} from ${sql.raw(table)} where ${tie(subject)})`;
}

/** A condition that is the same for everybody. */
export function always(condition: string): Tie {
  return () => sql<boolean>`${sql.raw(condition)}`;
}
