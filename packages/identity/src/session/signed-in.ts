import type { Executor } from '@navette/db';
import Bowser from 'bowser';
import { sql } from 'kysely';
import { AUTH_SCHEMA } from '../auth.ts';
import { shortened } from './address.ts';

const SESSIONS = sql.table(`${AUTH_SCHEMA}.session`);

/** A place where a person is signed in, without the token that opens it. */
export interface SignedIn {
  readonly id: string;
  /** "Firefox · Windows"; null where the program did not say. */
  readonly device: string | null;
  /** The network that it was begun from, not the very address. */
  readonly network: string | null;
  readonly createdAt: Date;
  /** To the day: a session notes once a day that it is used. */
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

/** Where a person is signed in, the latest first. */
export async function listSignedIn(db: Executor, personId: string): Promise<SignedIn[]> {
  const { rows } = await sql<Omit<SignedIn, 'device' | 'network'> & { agent: string | null; address: string | null }>`
    select id, "userAgent" as agent, "ipAddress" as address, "createdAt" as created_at, "updatedAt" as last_used_at,
      "expiresAt" as expires_at
    from ${SESSIONS} where "userId" = ${personId} and "expiresAt" > now()
    order by "updatedAt" desc, id limit 200`.execute(db);
  return rows.map(({ agent, address, ...row }) => ({ ...row, device: deviceOf(agent), network: shortened(address) }));
}

/** Signs a person out of one place. @returns false where they are not signed in there */
export async function endSession(db: Executor, personId: string, sessionId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from ${SESSIONS} where id = ${sessionId} and "userId" = ${personId} returning id`.execute(db);
  return rows.length > 0;
}

/** Signs a person out of everywhere but one place. */
export async function endOtherSessions(db: Executor, personId: string, sessionId: string): Promise<void> {
  await sql`delete from ${SESSIONS} where "userId" = ${personId} and id <> ${sessionId}`.execute(db);
}

function deviceOf(agent: string | null): string | null {
  if (agent === null || agent === '') return null;
  const { browser, os } = Bowser.parse(agent);
  return [browser.name, os.name].filter(Boolean).join(' · ') || null;
}
