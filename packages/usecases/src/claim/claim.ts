import {
  type ClaimDecision,
  type ClaimInput,
  type ClaimView,
  claimDecision,
  claimInput,
  claimList,
} from '@navette/contracts';
import {
  addMembership,
  type ClaimWithNames,
  decideClaimRow,
  findClaim,
  findOrganisation,
  findPerson,
  hasProvedAddress,
  insertClaim,
  listClaims,
  type Page,
  transaction,
} from '@navette/db';
import {
  authorise,
  DomainError,
  invalidField,
  isOwnMailDomain,
  may,
  notFound,
  personIdOf,
  type Subject,
} from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { narrowed } from '../context/own-operator.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { queueMails } from '../mail/queue.ts';
import { personRecipient } from '../mail/recipients.ts';
import { tellOfClaim } from './tell.ts';

const UNIQUE_VIOLATION = '23505';

/**
 * Somebody says that they speak for an organisation of the directory. A mail address at its own domain is proof enough where
 * its holder has used a mail that went there. Else a facilitator says yes.
 * @throws DomainError `not_found`, `duplicate` for one who speaks for it already, or asked
 */
export async function claimOrganisation(ctx: Context, input: ClaimInput): Promise<ClaimView> {
  authorise(ctx.actor, 'claim.make');
  const { organisationId } = parse(claimInput, input);
  const personId = personIdOf(ctx.actor);
  const person = personId === null ? undefined : await findPerson(ctx.db, personId);
  const organisation = await findOrganisation(ctx.db, organisationId);
  if (person === undefined || organisation === undefined || organisation.mergedInto !== null) throw notFound();
  if (person.organisationIds.includes(organisationId)) throw alreadyClaimed('You speak for this organisation already.');
  const atDomain = isOwnMailDomain(person.email, organisation.website);
  // Whoever typed the address for them vouches for the person, not for the mailbox.
  const byDomain = atDomain && (await hasProvedAddress(ctx.db, person.id, person.email));
  const id = ctx.newId.ordered();
  const now = ctx.now();
  const row = await transaction(ctx.db, async (trx) => {
    await insertClaim(trx, {
      id,
      personId: person.id,
      organisationId,
      state: byDomain ? 'accepted' : 'requested',
      byDomain,
      reason: null,
      createdAt: now,
      decidedAt: byDomain ? now : null,
      decidedBy: null,
    });
    const payload = { claimId: id, personId: person.id, byDomain };
    if (byDomain) {
      await addMembership(trx, person.id, organisationId);
      await record(trx, ctx, [{ kind: 'claim.accepted', organisationId, payload }]);
    } else {
      await record(trx, ctx, [{ kind: 'claim.requested', organisationId, payload }]);
      await tellOfClaim(trx, ctx, person.name, organisation, id);
    }
    return findClaim(trx, id);
  }).catch((error: { code?: string }) => {
    throw error.code === UNIQUE_VIOLATION ? alreadyClaimed('You asked for this organisation already.') : error;
  });
  if (row === undefined) throw notFound();
  return claimView(row);
}

/** A facilitator's yes or no. @throws DomainError `not_found`, `forbidden`, `illegal_transition` once it is decided */
export async function decideClaim(ctx: Context, id: string, input: ClaimDecision): Promise<ClaimView> {
  const claim = await visibleClaim(ctx, id);
  authorise(ctx.actor, 'claim.decide', claimSubject(claim), 'claim.read');
  if (claim.personId === personIdOf(ctx.actor))
    throw new DomainError('forbidden', 'Somebody else decides on your claim.');
  const given = parse(claimDecision, input);
  const accepted = given.answer === 'accept';
  const row = await transaction(ctx.db, async (trx) => {
    const changed = await decideClaimRow(trx, id, {
      state: accepted ? 'accepted' : 'refused',
      decidedAt: ctx.now(),
      decidedBy: personIdOf(ctx.actor),
      reason: given.answer === 'refuse' ? given.reason : null,
    });
    if (!changed) throw new DomainError('illegal_transition', 'This claim has been decided.');
    if (accepted) await addMembership(trx, claim.personId, claim.organisationId);
    await record(trx, ctx, [
      {
        kind: accepted ? 'claim.accepted' : 'claim.refused',
        organisationId: claim.organisationId,
        payload: { claimId: id, personId: claim.personId },
      },
    ]);
    const to = await personRecipient(trx, claim.personId);
    if (to !== undefined) {
      const data = { organisationName: claim.organisationName, accepted };
      await queueMails(trx, ctx, [{ kind: 'claim_decided', to, operatorId: null, data }]);
    }
    return findClaim(trx, id);
  });
  if (row === undefined) throw notFound();
  return claimView(row);
}

/** Claims, newest first: one's own, or for facilitators and administrators everybody's. */
export async function browseClaims(ctx: Context, query: z.input<typeof claimList>): Promise<Page<ClaimView>> {
  authorise(ctx.actor, 'claim.read', { personId: personIdOf(ctx.actor) });
  const { cursor, limit, state } = parse(claimList, query);
  if (cursor !== undefined && !(await seesClaim(ctx, await findClaim(ctx.db, cursor)))) {
    throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const personId = may(ctx.actor, 'claim.decide') ? undefined : (personIdOf(ctx.actor) ?? undefined);
  const page = await listClaims(ctx.db, { ...narrowed(ctx.actor), personId, state, after: cursor, limit });
  return { items: page.items.map(claimView), next: page.next };
}

async function visibleClaim(ctx: Context, id: string): Promise<ClaimWithNames> {
  authorise(ctx.actor, 'claim.make');
  const claim = await findClaim(ctx.db, id);
  if (claim === undefined || !(await seesClaim(ctx, claim))) throw notFound();
  return claim;
}

async function seesClaim(ctx: Context, claim: ClaimWithNames | undefined): Promise<boolean> {
  return claim !== undefined && may(ctx.actor, 'claim.read', claimSubject(claim));
}

/** Whoever asked, and where the organisation is: a facilitator decides on those of its territory. */
function claimSubject(claim: ClaimWithNames): Subject {
  return { personId: claim.personId, areaPath: claim.areaPath };
}

function alreadyClaimed(message: string): DomainError {
  return new DomainError('duplicate', message, [
    { pointer: '/organisationId', code: 'duplicate', expected: 'an organisation that you do not speak for yet' },
  ]);
}

function claimView(row: ClaimWithNames): ClaimView {
  return {
    id: row.id,
    person: { id: row.personId, name: row.personName, email: row.personEmail },
    organisation: { id: row.organisationId, name: row.organisationName },
    state: row.state,
    byDomain: row.byDomain,
    reason: row.reason,
    createdAt: row.createdAt.toISOString(),
  };
}
