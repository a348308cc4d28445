import type { Executor } from '@navette/db';
import { pseudonymOf } from '../audit/pseudonym.ts';

const ROWS_AT_ONCE = 5_000;

/** The first pseudonym that was not made of the id and the salt beside it. */
export async function falsePseudonym(
  db: Executor,
): Promise<{ readonly kind: 'pseudonym_false'; readonly pseudonym: string } | undefined> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await db
      .selectFrom('pseudonyms')
      .selectAll()
      .where('subjectId', '>', after)
      .orderBy('subjectId')
      .limit(ROWS_AT_ONCE)
      .execute();
    for (const { subjectId, pseudonym, salt } of rows) {
      if (pseudonymOf(subjectId, salt) !== pseudonym) return { kind: 'pseudonym_false', pseudonym };
      after = subjectId;
    }
    if (rows.length < ROWS_AT_ONCE) return undefined;
  }
}
