import type { Executor } from '@navette/db';
import { sql } from 'kysely';

/**
 * How many contacts stand on the opposition list by their address, its domain or their telephone number, and are not
 * marked: they could be written to. Digests are those of `oppositionDigest`, made by the database.
 */
export async function countIgnoredOppositions(db: Executor): Promise<number> {
  const digest = (text: string) => sql.raw(`sha256(convert_to(${text}, 'UTF8'))`);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from contacts c
    where c.opposed_at is null and c.erased_at is null and exists (
      select from oppositions o
      where o.digest in (
        ${digest(`'email:' || lower(trim(c.email))`)},
        ${digest(`'domain:' || lower(split_part(c.email, '@', 2))`)},
        ${digest(`'phone:' || nullif(right(regexp_replace(c.phone, '\\D', '', 'g'), 9), '')`)}))`.execute(db);
  return rows[0]?.count ?? 0;
}
