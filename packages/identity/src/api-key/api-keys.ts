import { randomBytes } from 'node:crypto';
import type { Executor } from '@navette/db';
import { digestOf, KEY_MARK } from './verify.ts';

/** How much of a key is shown, to tell it from others. */
const SHOWN = 12;

/** A key as it is told of; the key itself is shown once, when it is made. */
export interface ApiKey {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** To the minute. */
  readonly lastUsedAt: Date | null;
}

export interface NewKey {
  /** Made by the caller. */
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Makes a key. @returns the key, which is kept nowhere, and how it begins */
export async function createApiKey(
  db: Executor,
  row: NewKey,
): Promise<{ readonly key: string; readonly prefix: string }> {
  const key = KEY_MARK + randomBytes(32).toString('base64url');
  const prefix = key.slice(0, SHOWN);
  await db
    .insertInto('apiKeys')
    .values({ ...row, scopes: [...row.scopes], prefix, digest: digestOf(key) })
    .execute();
  return { key, prefix };
}

/** A person's keys, the latest first, those that no longer work among them. */
export function listApiKeys(db: Executor, personId: string): Promise<ApiKey[]> {
  return db
    .selectFrom('apiKeys')
    .select(['id', 'personId', 'name', 'prefix', 'scopes', 'createdAt', 'expiresAt', 'revokedAt', 'lastUsedAt'])
    .where('personId', '=', personId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
}

/** Ends a key for ever. @returns false where the person has none of this id that still worked */
export async function revokeApiKey(db: Executor, given: { id: string; personId: string; at: Date }): Promise<boolean> {
  const row = await db
    .updateTable('apiKeys')
    .set({ revokedAt: given.at })
    .where('id', '=', given.id)
    .where('personId', '=', given.personId)
    .where('revokedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
