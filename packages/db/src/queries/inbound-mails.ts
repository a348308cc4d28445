import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import type { InboundMails } from '../schema.gen.ts';
import type { MailRow } from './mails.ts';
import type { PersonRow } from './people.ts';

export type InboundMailRow = Selectable<InboundMails>;

/**
 * Notes that a mail came in, once for each operator; until the end of the transaction nobody else takes the same one.
 * @returns the row as it stands, and whether it is new
 */
export async function takeInboundMail(
  db: Executor,
  row: Insertable<InboundMails>,
): Promise<{ readonly row: InboundMailRow; readonly isNew: boolean }> {
  const added = await db
    .insertInto('inboundMails')
    .values(row)
    .onConflict((conflict) => conflict.columns(['operatorId', 'messageId']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (added !== undefined) return { row: added, isNew: true };
  const standing = await db
    .selectFrom('inboundMails')
    .selectAll()
    .where('operatorId', 'is not distinct from', row.operatorId ?? null)
    .where('messageId', '=', row.messageId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { row: standing, isNew: false };
}

export async function updateInboundMail(db: Executor, id: string, change: Updateable<InboundMails>): Promise<void> {
  await db.updateTable('inboundMails').set(change).where('id', '=', id).execute();
}

/** Mails that we sent for an operator, or for the network as a whole, by what stands before the @ of their Message-ID. */
export async function findSentMails(
  db: Executor,
  operatorId: string,
  messageIds: readonly string[],
): Promise<Map<string, MailRow>> {
  if (messageIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('mails')
    .selectAll()
    .where('messageId', '=', sql<string>`any(${[...messageIds]})`)
    .where((eb) => eb.or([eb('operatorId', '=', operatorId), eb('operatorId', 'is', null)]))
    .execute();
  return new Map(rows.map((row) => [row.messageId, row]));
}

/** People with one of these addresses, in small letters, with the organisations that they speak for. */
export async function findPeopleByEmails(
  db: Executor,
  emails: readonly string[],
): Promise<(PersonRow & { readonly organisationIds: string[] })[]> {
  if (emails.length === 0) return [];
  return db
    .selectFrom('people')
    .selectAll()
    .select(
      sql<string[]>`coalesce((
        select array_agg(organisation_id order by organisation_id) from memberships where person_id = people.id), '{}')`.as(
        'organisationIds',
      ),
    )
    .where('email', '=', sql<string>`any(${[...emails]})`)
    .where('erasedAt', 'is', null)
    .execute();
}
