import type { Insertable, Selectable } from 'kysely';
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
