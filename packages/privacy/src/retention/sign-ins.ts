import type { Executor } from '@navette/db';
import { sql } from 'kysely';

/** Keeps on each person when they were last signed in, since sessions are soon deleted. */
export async function noteSignIns(db: Executor): Promise<void> {
  await sql`
    update people set signed_in_at = s.at
    from (select "userId" as id, max("updatedAt") as at from auth.session group by 1) s
    where people.id = s.id and people.erased_at is null and s.at > coalesce(people.signed_in_at, '-infinity')`.execute(
    db,
  );
}
