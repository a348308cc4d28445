import { type InvitationInput, type InvitationView, invitationInput, pageQuery } from '@navette/contracts';
import {
  findInvitation,
  findOperator,
  findOrganisation,
  findPerson,
  findPersonByEmail,
  type InvitationRow,
  insertInvitation,
  listInvitations,
  type Page,
  revokeLinks,
  transaction,
  updateInvitation,
} from '@navette/db';
import { authorise, DomainError, invalidField, LINK_DAYS, may, notFound, personIdOf } from '@navette/domain';
import { z } from 'zod';
import type { Context } from '../context/context.ts';
import { ownOperator } from '../context/own-operator.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { queueMails } from '../mail/queue.ts';
import { refuseOpposed } from '../opposition/refuse-opposed.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * Invites somebody by mail to make an account. Facilitators let in members who speak for an organisation; administrators
 * let in anybody.
 * @throws DomainError `forbidden`, `invalid`, `duplicate` for an address that has an account
 */
export async function invite(ctx: Context, input: InvitationInput): Promise<InvitationView> {
  authorise(ctx.actor, 'invitation.write');
  const given = parse(invitationInput, input);
  const isAdmin = may(ctx.actor, 'person.create');
  if (given.role !== 'member' && !isAdmin) {
    throw new DomainError('forbidden', 'An administrator invites facilitators and administrators.');
  }
  if (given.role === 'facilitator' && !given.operatorId) {
    throw invalidField('/operatorId', 'required', 'the operator that the facilitator works for');
  }
  if (given.operatorId && (await findOperator(ctx.db, given.operatorId)) === undefined) {
    throw invalidField('/operatorId', 'unknown_operator', 'the id of an operator of the network');
  }
  const organisation = given.organisationId ? await findOrganisation(ctx.db, given.organisationId) : undefined;
  if (given.organisationId && organisation === undefined) {
    throw invalidField('/organisationId', 'unknown_organisation', 'the id of an organisation');
  }
  const email = given.email.toLowerCase();
  await refuseOpposed(ctx.db, [{ email, pointer: '/email' }]);
  if ((await findPersonByEmail(ctx.db, email)) !== undefined) {
    throw new DomainError('duplicate', 'This address has an account already.', [
      { pointer: '/email', code: 'duplicate', expected: 'an address without an account' },
    ]);
  }
  const personId = personIdOf(ctx.actor);
  const inviter = personId === null ? undefined : await findPerson(ctx.db, personId);
  const now = ctx.now();
  const expiresAt = new Date(now.getTime() + LINK_DAYS.accept_invitation * DAY_MS);
  const row = {
    id: ctx.newId.ordered(),
    email,
    name: given.name,
    role: given.role,
    operatorId: given.role === 'facilitator' ? (given.operatorId ?? null) : null,
    organisationId: given.role === 'member' ? (given.organisationId ?? null) : null,
    language: given.language,
    invitedBy: personId,
    createdAt: now,
    expiresAt,
    acceptedAt: null,
    acceptedBy: null,
    revokedAt: null,
  } satisfies InvitationRow;
  const operatorId = ownOperator(ctx.actor) ?? row.operatorId;
  await transaction(ctx.db, async (trx) => {
    await insertInvitation(trx, row);
    await record(trx, ctx, [{ kind: 'invitation.sent', payload: { invitationId: row.id, role: row.role } }]);
    await queueMails(trx, ctx, [
      {
        kind: 'invitation',
        to: { address: email, name: given.name, language: given.language },
        operatorId,
        data: {
          inviterName: inviter?.name ?? '',
          organisationName: organisation?.name ?? null,
          role: row.role,
          expiresOn: expiresAt.toISOString().slice(0, 10),
        },
        link: { purpose: 'accept_invitation', operatorId, invitationId: row.id },
        replyTo: inviter?.email,
      },
    ]);
  });
  return invitationView(row, now);
}

/** Takes an invitation back: its link opens nothing any more. @throws DomainError `not_found`, `illegal_transition` */
export async function revokeInvitation(ctx: Context, id: string): Promise<InvitationView> {
  authorise(ctx.actor, 'invitation.write');
  const row = await transaction(ctx.db, async (trx) => {
    const found = await findInvitation(trx, id, true);
    if (found === undefined || !seesInvitation(ctx, found)) throw notFound();
    if (found.acceptedAt !== null) throw new DomainError('illegal_transition', 'This invitation was accepted.');
    await updateInvitation(trx, id, { revokedAt: ctx.now() });
    await revokeLinks(trx, { purpose: 'accept_invitation', invitationId: id }, ctx.now());
    await record(trx, ctx, [{ kind: 'invitation.revoked', payload: { invitationId: id } }]);
    return findInvitation(trx, id);
  });
  if (row === undefined) throw notFound();
  return invitationView(row, ctx.now());
}

const query = z.object(pageQuery);

/** Invitations, newest first: a facilitator's own, an administrator's all. */
export async function browseInvitations(ctx: Context, input: z.input<typeof query>): Promise<Page<InvitationView>> {
  authorise(ctx.actor, 'invitation.read');
  const { cursor, limit } = parse(query, input);
  if (cursor !== undefined) {
    const row = await findInvitation(ctx.db, cursor);
    if (row === undefined || !seesInvitation(ctx, row))
      throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const invitedBy = may(ctx.actor, 'person.list') ? undefined : (personIdOf(ctx.actor) ?? undefined);
  const page = await listInvitations(ctx.db, { invitedBy, after: cursor, limit });
  return { items: page.items.map((row) => invitationView(row, ctx.now())), next: page.next };
}

function seesInvitation(ctx: Context, row: InvitationRow): boolean {
  return may(ctx.actor, 'person.list') || row.invitedBy === personIdOf(ctx.actor);
}

function invitationView(row: InvitationRow, now: Date): InvitationView {
  const state =
    row.acceptedAt !== null
      ? 'accepted'
      : row.revokedAt !== null
        ? 'revoked'
        : row.expiresAt <= now
          ? 'expired'
          : 'open';
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    organisationId: row.organisationId,
    state,
    expiresAt: row.expiresAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
  };
}
