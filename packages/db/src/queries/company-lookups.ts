import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

/** What the register answered about a number (a SIREN or a SIRET), if it was asked after `since`. */
export async function findCompanyLookup(db: Executor, number: string, since: Date): Promise<unknown> {
  const row = await db
    .selectFrom('companyLookups')
    .select('answer')
    .where('siren', '=', number)
    .where('askedAt', '>', since)
    .executeTakeFirst();
  return row?.answer;
}

/** Keeps an answer in place of the one before. */
export async function putCompanyLookup(db: Executor, number: string, answer: object, at: Date): Promise<void> {
  const fields = { answer: JSON.stringify(answer), askedAt: at };
  await db
    .insertInto('companyLookups')
    .values({ siren: number, ...fields })
    .onConflict((conflict) => conflict.column('siren').doUpdateSet(fields))
    .execute();
}

/** Removes answers from before `before`, at most `limit`. */
export async function cleanCompanyLookups(db: Executor, before: Date, limit: number): Promise<void> {
  await sql`delete from company_lookups where siren in
    (select siren from company_lookups where asked_at < ${before} limit ${limit} for update skip locked)`.execute(db);
}
