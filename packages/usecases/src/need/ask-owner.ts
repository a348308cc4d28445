import { askApprovalInput, type NeedView } from '@navette/contracts';
import {
  contactsToWriteTo,
  type Executor,
  findContactsByEmail,
  findContactsById,
  findNeed,
  findPerson,
  insertContacts,
  listClocks,
  type NeedWithOwner,
  revokeLinks,
  setNeedOwnerContact,
  transaction,
} from '@navette/db';
import { authorise, DomainError, invalidField, notFound } from '@navette/domain';
import { isLanguage, type Language } from '@navette/taxonomy';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { queueMails } from '../mail/queue.ts';
import { approvalRecipients } from '../mail/recipients.ts';
import { refuseOpposed } from '../opposition/refuse-opposed.ts';
import { needOfOwnersSide } from './identifying-details.ts';
import { needScope, needSubject } from './subject.ts';
import { visibleNeed } from './update.ts';

/** Somebody of the owner, as a facilitator names them. */
export type AskedOwner =
  | { readonly contactId: string }
  | { readonly name: string; readonly email: string; readonly language?: Language | undefined };

/**
 * Asks the owner for its "bon pour diffusion" by a link, once more or of somebody else. Links sent before stop working.
 * @throws DomainError `illegal_transition` unless the need waits for the owner; `invalid` for a contact that can't be written to
 */
export async function askApproval(
  ctx: Context,
  id: string,
  input: z.input<typeof askApprovalInput>,
): Promise<NeedView> {
  const need = await visibleNeed(ctx, id);
  authorise(ctx.actor, 'need.ask_approval', needSubject(need), 'need.read');
  const { to } = parse(askApprovalInput, input);
  if (need.state !== 'awaiting_approval' || !need.onBehalf) {
    throw new DomainError('illegal_transition', 'Only a need that waits for its owner is sent for approval.');
  }
  const row = await transaction(ctx.db, async (trx) => {
    await revokeLinks(trx, { purpose: 'approve_need', needId: id }, ctx.now());
    const { items } = await listClocks(trx, { needId: id, limit: 10 });
    const clock = items.find((one) => one.kind === 'approval');
    await askOwner(trx, ctx, need, to, clock?.dueOn ?? ctx.now().toISOString().slice(0, 10));
    return findNeed(trx, id);
  });
  if (row === undefined) throw notFound();
  return needOfOwnersSide(ctx.db, row);
}

/** Writes to the owner, in the transaction in which it is asked. Nobody named and nobody known: the facilitator telephones. */
export async function askOwner(
  trx: Executor,
  ctx: Context,
  need: NeedWithOwner,
  asked: AskedOwner | undefined,
  dueOn: string,
): Promise<void> {
  const ownerContactId = asked === undefined ? need.ownerContactId : await contactOf(trx, ctx, need, asked);
  if (ownerContactId !== need.ownerContactId) await setNeedOwnerContact(trx, need.id, ownerContactId);
  const recipients = await approvalRecipients(trx, { organisationId: need.organisationId, ownerContactId });
  if (recipients.length === 0) return;
  const referent = need.referentId === null ? undefined : await findPerson(trx, need.referentId);
  await queueMails(
    trx,
    ctx,
    recipients.map((to) => ({
      kind: 'approval_requested' as const,
      to,
      operatorId: need.operatorId,
      needId: need.id,
      data: { needTitle: need.title, referentName: referent?.name ?? '', dueOn },
      link: { purpose: 'approve_need' as const, operatorId: need.operatorId, needId: need.id },
      replyTo: referent?.email,
    })),
  );
  await record(trx, ctx, [
    { kind: 'need.approval_asked', ...needScope(need), payload: { recipients: recipients.length } },
  ]);
}

async function contactOf(trx: Executor, ctx: Context, need: NeedWithOwner, asked: AskedOwner): Promise<string> {
  if ('contactId' in asked) {
    const [known] = await contactsToWriteTo(trx, { contactId: asked.contactId }, 1);
    const fits = known !== undefined && (await isOfOwner(trx, asked.contactId, need));
    if (!fits)
      throw invalidField(
        '/askOwner/contactId',
        'unknown',
        'the id of a contact with an address, who said no to nothing',
      );
    return asked.contactId;
  }
  const email = asked.email.toLowerCase();
  await refuseOpposed(trx, [{ email, pointer: '/askOwner/email' }]);
  const same = (await findContactsByEmail(trx, need.operatorId, [email])).find(
    (contact) => contact.organisationId === need.organisationId,
  );
  if (same !== undefined) return same.id;
  const id = ctx.newId.ordered();
  const now = ctx.now();
  await insertContacts(trx, [
    {
      id,
      operatorId: need.operatorId,
      organisationId: need.organisationId,
      name: asked.name,
      email,
      language: isLanguage(asked.language) ? asked.language : ctx.language,
      source: 'navette',
      createdAt: now,
      updatedAt: now,
    },
  ]);
  await record(trx, ctx, [{ kind: 'contact.created', operatorId: need.operatorId, payload: { contactId: id } }]);
  return id;
}

/** The need's text goes to nobody but its owner: a contact of the operator, in that very organisation. */
async function isOfOwner(trx: Executor, contactId: string, need: NeedWithOwner): Promise<boolean> {
  const [row] = await findContactsById(trx, [contactId]);
  return row?.operatorId === need.operatorId && row.organisationId === need.organisationId;
}
