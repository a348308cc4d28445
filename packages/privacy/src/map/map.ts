import type { TableRule } from './rule.ts';
import { AUDIT } from './tables/audit.ts';
import { CONTACTS } from './tables/contacts.ts';
import { IDENTITY } from './tables/identity.ts';
import { INTRODUCTIONS } from './tables/introductions.ts';
import { MAIL } from './tables/mail.ts';
import { NEEDS } from './tables/needs.ts';
import { NETWORK } from './tables/network.ts';
import { PEOPLE } from './tables/people.ts';

/**
 * Every table of ours, and what is personal in it; a test compares it with the database, column by column. Those that
 * others find somebody's rows by come last: rows are erased in this order. A table of schema public has no prefix.
 * Not here: the queue's own schema, whose jobs bear ids and are cleaned up by themselves.
 */
export const DATA_MAP: Readonly<Record<string, TableRule>> = {
  ...NETWORK,
  ...MAIL,
  ...INTRODUCTIONS,
  ...NEEDS,
  ...CONTACTS,
  ...AUDIT,
  ...IDENTITY,
  ...PEOPLE,
};

/** The name of a table as SQL. */
export function tableSql(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}

/** The name of a column as SQL. */
export function columnSql(name: string): string {
  return `"${name}"`;
}
