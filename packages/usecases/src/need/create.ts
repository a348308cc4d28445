import { type NeedInput, type NeedView, needInput } from '@navette/contracts';
import {
  DESK_EDITION_ID,
  type Executor,
  findNeed,
  findOrganisation,
  insertNeed,
  listOperators,
  transaction,
} from '@navette/db';
import { type Actor, authorise, DomainError, notFound, relationsOf } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { checkAreas, checkConcepts, checkSectors } from '../reference/check.ts';
import { capabilitiesOfNeed } from './capabilities.ts';
import { needOfOwnersSide } from './identifying-details.ts';
import { needScope } from './subject.ts';

/**
 * Writes a need down as a draft of the everyday service's edition: by its owner, or by a facilitator on the owner's behalf.
 * @throws DomainError `not_found` for an organisation that the actor may not see
 */
export async function createNeed(ctx: Context, input: NeedInput, id: string = ctx.newId.opaque()): Promise<NeedView> {
  const given = parse(needInput, input);
  const subject = { organisationId: given.organisationId };
  authorise(ctx.actor, 'need.create', subject, 'organisation.read');
  const organisation = await findOrganisation(ctx.db, given.organisationId);
  if (organisation === undefined) throw notFound();
  checkNeedReferences(given);
  const onBehalf = !relationsOf(ctx.actor, subject).includes('owner');
  const personId = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
  const operatorId = await operatorFor(ctx.db, ctx.actor);
  const now = ctx.now();
  const row = await transaction(ctx.db, async (trx) => {
    await insertNeed(trx, {
      id,
      editionId: DESK_EDITION_ID,
      operatorId,
      organisationId: given.organisationId,
      kind: given.kind,
      state: 'draft',
      visibility: given.visibility,
      title: given.title,
      description: given.description,
      language: given.language ?? null,
      capabilities: JSON.stringify(given.capabilities),
      capabilitiesClosed: given.capabilitiesClosed,
      capabilitiesRead: capabilitiesOfNeed(given),
      sector: given.sector ?? null,
      perimeter: given.perimeter ? JSON.stringify(given.perimeter) : null,
      trl: given.trl ? JSON.stringify(given.trl) : null,
      certificates: given.certificates,
      languages: given.languages,
      excludedSectors: given.excludedSectors,
      readiness: given.readiness ?? null,
      paidTrial: given.paidTrial ?? null,
      budget: given.budget ? JSON.stringify(given.budget) : null,
      decisionMaker: given.decisionMaker ?? null,
      decisionDate: given.decisionDate ?? null,
      teaserPublic: given.teaserPublic,
      source: given.source ?? (onBehalf ? 'visit' : 'owner'),
      onBehalf,
      authorId: personId,
      referentId: onBehalf ? personId : null,
      createdAt: now,
      updatedAt: now,
    });
    await record(trx, ctx, [{ kind: 'need.created', ...needScope({ id, operatorId, ...subject }) }]);
    return findNeed(trx, id);
  });
  if (row === undefined) throw notFound();
  return needOfOwnersSide(ctx.db, row);
}

/** Refuses what the taxonomy does not have. @throws DomainError `invalid` */
export function checkNeedReferences(given: {
  readonly capabilities?: readonly { readonly id: string }[] | undefined;
  readonly sector?: string | null | undefined;
  readonly excludedSectors?: readonly string[] | undefined;
  readonly perimeter?: { readonly areas?: readonly string[] | undefined } | null | undefined;
}): void {
  checkConcepts(
    (given.capabilities ?? []).map((capability) => capability.id),
    '/capabilities',
  );
  checkSectors(given.sector ? [given.sector] : [], '/sector');
  checkSectors(given.excludedSectors ?? [], '/excludedSectors');
  checkAreas(given.perimeter?.areas ?? [], '/perimeter/areas');
}

/** The facilitator's own operator; for others the network's first, until editions say which. */
async function operatorFor(db: Executor, actor: Actor): Promise<string> {
  if (actor.kind === 'person' && actor.operatorId !== null) return actor.operatorId;
  const [first] = await listOperators(db);
  if (first === undefined)
    throw new DomainError('unavailable', 'The network has no operator yet; an administrator adds one.');
  return first.id;
}
