import { createHmac, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { IdentityDatabase } from '../person.ts';

/** What is counted: passwords tried on an address, codes tried on an account, letters asked for to an address. */
export type AttemptKind = 'password' | 'code' | 'letter';

/** How often within how many seconds; for as many more it is refused. */
export const MOST_ATTEMPTS: Readonly<Record<AttemptKind, number>> = { password: 10, code: 10, letter: 5 };
export const ATTEMPT_SECONDS = 15 * 60;
/** A code of the second factor is good for a minute and a half, with the steps before and after its own. */
const CODE_SECONDS = 180;

export interface Attempts {
  /**
   * Counts a try before it is made, so that tries at the same time can't slip through.
   * @returns whether it may be made
   */
  begin(kind: AttemptKind, whose: string): Promise<boolean>;
  /** Forgets the tries: the last one was right. */
  succeed(kind: AttemptKind, whose: string): Promise<void>;
  /** Takes back a try that never came to the test. */
  undo(kind: AttemptKind, whose: string): Promise<void>;
  /** Whether the tries are used up and nobody was told so before: true for one caller alone. */
  tellOnce(kind: AttemptKind, whose: string): Promise<boolean>;
  /** Takes a code of the second factor for one sign-in. @returns false where it was taken before */
  takeCode(whose: string, code: string): Promise<boolean>;
  /** Gives back a code that turned out to be wrong. */
  returnCode(whose: string, code: string): Promise<void>;
}

/**
 * Tries counted in the database, so that all processes agree. Of whom they are is kept as a digest under `secret`: an
 * address that nobody has is counted like any other, and may be a password typed into the wrong field.
 */
export function createAttempts(db: IdentityDatabase, secret: string): Attempts {
  const keyOf = (kind: string, whose: string): string =>
    `${kind}:${createHmac('sha256', secret)
      .update(`attempt\0${whose.normalize('NFC').toLowerCase()}`)
      .digest('base64url')}`;
  const codeKey = (whose: string, code: string): string => keyOf('used-code', `${whose}\0${code}`);
  return {
    async begin(kind, whose) {
      const most = MOST_ATTEMPTS[kind];
      const { rows } = await sql<{ failures: number }>`
        insert into attempt (id, key, failures, told, "expiresAt")
        values (${randomUUID()}, ${keyOf(kind, whose)}, 1, false, now() + make_interval(secs => ${ATTEMPT_SECONDS}))
        on conflict (key) do update set
          failures = case when attempt."expiresAt" <= now() then 1 else attempt.failures + 1 end,
          told = attempt.told and attempt."expiresAt" > now(),
          -- The last try that is allowed begins the time for which no other is; later ones do not lengthen it.
          "expiresAt" = case when attempt."expiresAt" <= now() or attempt.failures + 1 = ${most}
            then excluded."expiresAt" else attempt."expiresAt" end
        returning failures`.execute(db);
      return (rows[0]?.failures ?? 0) <= most;
    },
    async succeed(kind, whose) {
      await sql`delete from attempt where key = ${keyOf(kind, whose)}`.execute(db);
    },
    async undo(kind, whose) {
      await sql`update attempt set failures = failures - 1 where key = ${keyOf(kind, whose)} and failures > 0`.execute(
        db,
      );
    },
    async tellOnce(kind, whose) {
      const { rows } = await sql`
        update attempt set told = true
        where key = ${keyOf(kind, whose)} and failures >= ${MOST_ATTEMPTS[kind]} and not told and "expiresAt" > now()
        returning id`.execute(db);
      return rows.length > 0;
    },
    async takeCode(whose, code) {
      const { rows } = await sql`
        insert into attempt (id, key, failures, told, "expiresAt")
        values (${randomUUID()}, ${codeKey(whose, code)}, 1, false, now() + make_interval(secs => ${CODE_SECONDS}))
        on conflict (key) do update set "expiresAt" = excluded."expiresAt" where attempt."expiresAt" <= now()
        returning id`.execute(db);
      return rows.length > 0;
    },
    async returnCode(whose, code) {
      await sql`delete from attempt where key = ${codeKey(whose, code)}`.execute(db);
    },
  };
}
