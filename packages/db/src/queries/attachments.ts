import { type Insertable, type Selectable, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import type { Attachments } from '../schema.gen.ts';

export type AttachmentRow = Selectable<Attachments>;

export async function insertAttachment(db: Executor, row: Insertable<Attachments>): Promise<void> {
  await db.insertInto('attachments').values(row).execute();
}

/** A file that was not removed. */
export async function findAttachment(db: Executor, id: string): Promise<AttachmentRow | undefined> {
  return db
    .selectFrom('attachments')
    .selectAll()
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
}

/** A file, whether it was removed or not. */
export async function findAttachmentEver(db: Executor, id: string): Promise<AttachmentRow | undefined> {
  return db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The files of a need itself, or of one of its introductions; the oldest first. There is a bounded number of them. */
export async function listAttachments(
  db: Executor,
  of: { readonly needId: string } | { readonly introductionId: string },
): Promise<AttachmentRow[]> {
  const query = db.selectFrom('attachments').selectAll().where('removedAt', 'is', null);
  const narrowed =
    'introductionId' in of
      ? query.where('introductionId', '=', of.introductionId)
      : query.where('needId', '=', of.needId).where('introductionId', 'is', null);
  return narrowed.orderBy('createdAt').orderBy('id').limit(100).execute();
}

/** Bytes of all files that stand with the needs of an organisation. */
export async function attachedBytes(db: Executor, organisationId: string): Promise<number> {
  const row = await db
    .selectFrom('attachments')
    .innerJoin('needs', 'needs.id', 'attachments.needId')
    .select(sql<string>`coalesce(sum(attachments.size), 0)`.as('bytes'))
    .where('needs.organisationId', '=', organisationId)
    .where('attachments.removedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.bytes);
}

/** Takes a file from where it stands; what it was evidence of has none any more. @returns whether it was there */
export async function removeAttachment(db: Executor, id: string, at: Date): Promise<boolean> {
  const result = await db
    .updateTable('attachments')
    .set({ removedAt: at })
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  await db
    .updateTable('outcomes')
    .set((eb) => ({ evidenceId: null, version: eb('version', '+', 1), updatedAt: at }))
    .where('evidenceId', '=', id)
    .execute();
  await db.updateTable('ndas').set({ attachmentId: null }).where('attachmentId', '=', id).execute();
  return result.numUpdatedRows === 1n;
}
