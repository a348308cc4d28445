import type { LinkUse } from '@navette/contracts';
import {
  type Executor,
  findInvitation,
  findPersonByEmail,
  insertPerson,
  type LinkRow,
  updateInvitation,
} from '@navette/db';
import { authorise, DomainError, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import type { CreateAccount } from '../person/create.ts';

type Accept = Extract<LinkUse, { answer: 'accept' }>;

/** A context that can make the account of somebody invited. */
export interface AcceptContext extends Context {
  readonly createAccount: CreateAccount;
}

/**
 * Makes the account that an invitation is accepted with, before the link is used up: it belongs to nobody until then, and
 * the same once more takes it over. @returns its id @throws DomainError `illegal_transition` for an address that has one
 */
export async function prepareAccount(ctx: AcceptContext, link: LinkRow, use: Accept): Promise<string> {
  const invitation = link.invitationId === null ? undefined : await findInvitation(ctx.db, link.invitationId);
  if (invitation === undefined || link.usedAt !== null) throw notFound();
  if ((await findPersonByEmail(ctx.db, invitation.email)) !== undefined) {
    throw new DomainError('illegal_transition', 'This address has an account already: sign in.');
  }
  return ctx.createAccount({ email: invitation.email, name: use.name ?? invitation.name, password: use.password });
}

/** Lets the invited person in, in the transaction that uses the link. */
export async function acceptInvitation(
  trx: Executor,
  ctx: Context,
  link: LinkRow,
  account: { readonly id: string; readonly name: string | undefined },
): Promise<void> {
  const invitation = link.invitationId === null ? undefined : await findInvitation(trx, link.invitationId, true);
  if (invitation === undefined || invitation.revokedAt !== null) throw notFound();
  authorise(ctx.actor, 'invitation.accept', { openedBy: [invitation.id] });
  if (invitation.acceptedAt !== null) throw new DomainError('illegal_transition', 'This invitation was accepted.');
  const now = ctx.now();
  await insertPerson(
    trx,
    {
      id: account.id,
      email: invitation.email,
      name: account.name ?? invitation.name,
      role: invitation.role,
      operatorId: invitation.operatorId,
      language: invitation.language,
      createdAt: now,
    },
    invitation.organisationId === null ? [] : [invitation.organisationId],
  );
  await updateInvitation(trx, invitation.id, { acceptedAt: now, acceptedBy: account.id });
  await record(trx, ctx, [
    { kind: 'person.created', payload: { personId: account.id, role: invitation.role } },
    { kind: 'invitation.accepted', payload: { invitationId: invitation.id, personId: account.id } },
  ]);
}
