import type { Insertable, Selectable } from 'kysely';
import type { Executor } from '../executor.ts';
import type { Links } from '../schema.gen.ts';

export type LinkRow = Selectable<Links>;

export async function insertLink(db: Executor, row: Insertable<Links>): Promise<void> {
  await db.insertInto('links').values(row).execute();
}

/** A link by its id. `lock`: until the end of the transaction, so that it is used once. */
export async function findLink(db: Executor, id: string, lock = false): Promise<LinkRow | undefined> {
  const query = db.selectFrom('links').selectAll().where('id', '=', id);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** Notes what a link was used for. */
export async function markLinkUsed(db: Executor, id: string, usedAs: string, at: Date): Promise<void> {
  await db.updateTable('links').set({ usedAt: at, usedAs }).where('id', '=', id).execute();
}

/** Closes the open links of one purpose on a record: what they asked has been answered, or is asked anew. @returns how many */
export async function revokeLinks(
  db: Executor,
  about: {
    readonly purpose: LinkRow['purpose'];
    readonly needId?: string;
    readonly introductionId?: string;
    readonly invitationId?: string;
  },
  at: Date,
): Promise<number> {
  let query = db
    .updateTable('links')
    .set({ revokedAt: at })
    .where('purpose', '=', about.purpose)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null);
  if (about.needId !== undefined) query = query.where('needId', '=', about.needId);
  if (about.introductionId !== undefined) query = query.where('introductionId', '=', about.introductionId);
  if (about.invitationId !== undefined) query = query.where('invitationId', '=', about.invitationId);
  const result = await query.executeTakeFirst();
  return Number(result.numUpdatedRows);
}
