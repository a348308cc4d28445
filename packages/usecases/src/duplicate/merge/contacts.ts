import {
  CARRIED_OF_CONTACT,
  type Carried,
  type ContactPair,
  type ContactRow,
  carryReferences,
  type Executor,
  type ExternalKey,
  findContactsById,
  moveContactActivities,
  moveExternalIds,
  updateContact,
} from '@navette/db';
import type { Context } from '../../context/context.ts';
import { record } from '../../context/record.ts';

/** What one contact may learn from another of the same mail address. */
const FILLED = ['phone', 'jobTitle', 'language'] as const;
type Filled = (typeof FILLED)[number];

/** Two contacts of one mail address that became one, and how to part them again. */
export interface JoinedContact extends ContactPair {
  readonly filled: Partial<Pick<ContactRow, Filled>>;
  readonly activityIds: readonly string[];
  readonly externalIds: readonly ExternalKey[];
  /** Needs, links and mails; absent in merges of before they went over. */
  readonly carried?: Carried;
}

/** Blanks of a contact that another one fills. */
export function blanksFilled(kept: ContactRow, other: ContactRow): Partial<Pick<ContactRow, Filled>> {
  return Object.fromEntries(
    FILLED.flatMap((field) => (kept[field] === null && other[field] !== null ? [[field, other[field]]] : [])),
  );
}

/**
 * Joins contacts that both organisations have under one mail address: the kept one's stays, learns what it did not know,
 * and gets the activities; the other one stays with the merged organisation. A "no" to being contacted is both's.
 */
export async function joinContacts(
  trx: Executor,
  ctx: Context,
  pairs: readonly ContactPair[],
): Promise<JoinedContact[]> {
  const contacts = new Map(
    (
      await findContactsById(
        trx,
        pairs.flatMap((pair) => [pair.keptContactId, pair.mergedContactId]),
      )
    ).map((row) => [row.id, row]),
  );
  const joined: JoinedContact[] = [];
  for (const pair of pairs) {
    const [kept, other] = [contacts.get(pair.keptContactId), contacts.get(pair.mergedContactId)];
    if (kept === undefined || other === undefined) continue;
    const filled = blanksFilled(kept, other);
    const opposedAt = kept.opposedAt ?? other.opposedAt;
    if (Object.keys(filled).length > 0 || opposedAt !== kept.opposedAt) {
      await changeContact(trx, ctx, kept, { ...filled, opposedAt });
    }
    const move = { from: other.id, to: kept.id };
    joined.push({
      ...pair,
      filled,
      activityIds: await moveContactActivities(trx, move),
      externalIds: await moveExternalIds(trx, 'contact', move),
      carried: await carryReferences(trx, CARRIED_OF_CONTACT, move),
    });
  }
  return joined;
}

/** Parts joined contacts again. What somebody wrote since into a blank that was filled stays; so does a "no". */
export async function partContacts(trx: Executor, ctx: Context, joined: readonly JoinedContact[]): Promise<void> {
  for (const { keptContactId, mergedContactId, filled, activityIds, externalIds, carried } of joined) {
    const [kept] = await findContactsById(trx, [keptContactId]);
    const still = FILLED.filter((field) => filled[field] !== undefined && kept?.[field] === filled[field]);
    if (kept !== undefined && still.length > 0) {
      await changeContact(trx, ctx, kept, Object.fromEntries(still.map((field) => [field, null])));
    }
    const move = { from: keptContactId, to: mergedContactId };
    await moveContactActivities(trx, { ...move, only: activityIds });
    await moveExternalIds(trx, 'contact', { ...move, only: externalIds });
    await carryReferences(trx, CARRIED_OF_CONTACT, { ...move, only: carried ?? {} });
  }
}

async function changeContact(
  trx: Executor,
  ctx: Context,
  contact: ContactRow,
  change: Partial<Pick<ContactRow, Filled | 'opposedAt'>>,
): Promise<void> {
  await updateContact(trx, contact.id, { ...change, updatedAt: ctx.now() });
  const event = {
    kind: 'contact.changed',
    operatorId: contact.operatorId,
    payload: { contactId: contact.id },
  } as const;
  await record(trx, ctx, [event]);
}
