import { type ApiKeyInput, type ApiKeyView, apiKeyInput, type NewApiKey } from '@navette/contracts';
import { type Executor, transaction } from '@navette/db';
import { authorise, DomainError, type KeyScope, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';

/** A key as it is kept: the key itself is nowhere. */
export interface KeptKey {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** Where keys are kept. */
export interface KeyRing {
  create(
    db: Executor,
    row: Pick<KeptKey, 'id' | 'personId' | 'name' | 'scopes' | 'createdAt' | 'expiresAt'>,
  ): Promise<{ readonly key: string; readonly prefix: string }>;
  list(db: Executor, personId: string): Promise<readonly KeptKey[]>;
  revoke(db: Executor, given: { readonly id: string; readonly personId: string; readonly at: Date }): Promise<boolean>;
}

export interface KeyContext extends Context {
  readonly keys: KeyRing;
}

const DAY_MS = 24 * 3_600_000;
/** Keys that work at the same time. */
const MOST_KEYS = 20;

/** The keys of the person signed in, newest first. */
export async function browseApiKeys(ctx: KeyContext): Promise<{ items: ApiKeyView[] }> {
  const personId = ownKeys(ctx, 'api_key.read');
  return { items: (await ctx.keys.list(ctx.db, personId)).map(keyView) };
}

/**
 * Makes a key by which a program acts for the person signed in, within scopes and for a time. It is shown once.
 * @throws DomainError `forbidden` for a program: a key makes no keys; `illegal_transition` beyond twenty
 */
export async function makeApiKey(ctx: KeyContext, input: ApiKeyInput): Promise<NewApiKey> {
  const personId = ownKeys(ctx, 'api_key.write');
  const { name, scopes, days } = parse(apiKeyInput, input);
  const now = ctx.now();
  const row = {
    id: ctx.newId.ordered(),
    personId,
    name,
    scopes: [...new Set(scopes)],
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * DAY_MS),
  };
  const { key, prefix } = await transaction(ctx.db, async (trx) => {
    const working = (await ctx.keys.list(trx, personId)).filter((one) => one.revokedAt === null && one.expiresAt > now);
    if (working.length >= MOST_KEYS) {
      throw new DomainError(
        'illegal_transition',
        `A person has at most ${MOST_KEYS} keys that work; revoke one first.`,
      );
    }
    const made = await ctx.keys.create(trx, row);
    await record(trx, ctx, [{ kind: 'api_key.created', payload: { apiKeyId: row.id, scopes: row.scopes } }]);
    return made;
  });
  return { apiKey: keyView({ ...row, prefix, revokedAt: null, lastUsedAt: null }), key };
}

/** Ends a key for ever. @throws DomainError `not_found` for one that is not the person's, or ended already */
export async function revokeOwnApiKey(ctx: KeyContext, id: string): Promise<{ items: ApiKeyView[] }> {
  const personId = ownKeys(ctx, 'api_key.write');
  await transaction(ctx.db, async (trx) => {
    if (!(await ctx.keys.revoke(trx, { id, personId, at: ctx.now() }))) throw notFound();
    await record(trx, ctx, [{ kind: 'api_key.revoked', payload: { apiKeyId: id } }]);
  });
  return browseApiKeys(ctx);
}

/** Whose keys the actor may see and make: their own, signed in. */
function ownKeys(ctx: Context, action: 'api_key.read' | 'api_key.write'): string {
  const personId = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
  authorise(ctx.actor, action, { personId });
  if (ctx.actor.kind !== 'person' || ctx.actor.apiKey !== undefined) {
    throw new DomainError('forbidden', 'Only whoever is signed in sees and makes keys; a key does not.');
  }
  return ctx.actor.personId;
}

function keyView(row: KeptKey): ApiKeyView {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes as KeyScope[],
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revoked: row.revokedAt !== null,
  };
}
