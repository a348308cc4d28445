import { hash } from 'node:crypto';
import { type Executor, statement } from '@navette/db';
import type { KeyScope, PersonActor } from '@navette/domain';
import { sql } from 'kysely';
import { actorOf, PERSON_COLUMNS, type PersonRow } from '../session/caller.ts';

/** How every key begins, so that a scanner of sources knows one when it finds it. */
export const KEY_MARK = 'nvt_';

const KEY = /^nvt_[A-Za-z0-9_-]{43}$/;

/** Whether a bearer token means to be a key, right or not. */
export function isApiKey(token: string): boolean {
  return token.startsWith(KEY_MARK);
}

/** What is kept of a key. It has 256 bits of chance, so that nobody finds it from this, however fast it is made. */
export function digestOf(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}

/** Finds a key and notes, once a minute, that it is used. */
const personByDigest = statement((db: Executor, { digest }: { digest: Buffer }) => ({
  compile: () =>
    sql<PersonRow & { keyId: string; scopes: KeyScope[] }>`
      with good as (
        select id, person_id, scopes from api_keys
        where digest = ${digest} and revoked_at is null and expires_at > now()
      ), used as (
        update api_keys set last_used_at = now() from good
        where api_keys.id = good.id and (last_used_at is null or last_used_at < now() - interval '1 minute')
      )
      select ${PERSON_COLUMNS}, good.id as key_id, good.scopes
      from good join people on people.id = good.person_id and people.erased_at is null and people.disabled_at is null`.compile(
      db,
    ),
}));

/** The person for whom a program acts by this key, within its scopes; undefined for a key that is none, or no longer. */
export async function personOfKey(db: Executor, key: string): Promise<PersonActor | undefined> {
  if (!KEY.test(key)) return undefined;
  const [row] = await personByDigest(db, { digest: digestOf(key) });
  if (row === undefined) return undefined;
  const actor = { ...actorOf(row), apiKey: { id: row.keyId, scopes: row.scopes } };
  return actor;
}
