import type { Executor } from '@navette/db';
import { sql } from 'kysely';
import type { Subject } from './subject.ts';

/** The subject's names that somebody else bears too, in lower case: in a text that bears no id they may be the other's. */
export async function namesakes(db: Executor, subject: Subject): Promise<Set<string>> {
  const names = subject.names.map((name) => name.toLowerCase());
  if (names.length === 0) return new Set();
  const { rows } = await sql<{ name: string }>`
    select lower(name) as name from people
      where lower(name) = any(${names}::text[]) and id <> all(${[...subject.personIds]}::uuid[])
    union
    select lower(name) from contacts
      where lower(name) = any(${names}::text[]) and id <> all(${[...subject.contactIds]}::uuid[])`.execute(db);
  return new Set(rows.map((row) => row.name));
}
