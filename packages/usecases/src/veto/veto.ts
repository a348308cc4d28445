import { type VetoInput, type VetoView, vetoInput } from '@navette/contracts';
import {
  deleteVeto,
  type Executor,
  findOrganisation,
  findVeto,
  insertVeto,
  listVetoes,
  matchesOfNeedWithOrganisations,
  type NeedWithOwner,
  supersedeMatches,
  transaction,
  type VetoRow,
} from '@navette/db';
import {
  authorise,
  DomainError,
  invalidField,
  isUndecided,
  isVetoed,
  notFound,
  organisationNameKey,
  personIdOf,
  webHost,
} from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { needScope, needSubject } from '../need/subject.ts';
import { visibleNeed } from '../need/update.ts';

/** More than an owner can have reasons for. */
const MOST_VETOES = 100;

/** Whom the owner of a need keeps away from it. */
export async function browseVetoes(ctx: Context, needId: string): Promise<{ items: VetoView[] }> {
  const need = await visibleNeed(ctx, needId);
  authorise(ctx.actor, 'veto.read', needSubject(need));
  const rows = await listVetoes(ctx.db, need.organisationId, needId);
  return { items: await Promise.all(rows.map((row) => vetoView(ctx.db, row))) };
}

/**
 * Keeps an organisation away from a need, or from every need of its owner, before anything is shown to it. Matches that
 * nobody decided on are closed to it at once; what it was shown already stays on record.
 * @throws DomainError `invalid`, `not_found`, `illegal_transition` beyond a hundred
 */
export async function addVeto(ctx: Context, needId: string, input: VetoInput): Promise<VetoView> {
  const need = await visibleNeed(ctx, needId);
  authorise(ctx.actor, 'veto.write', needSubject(need));
  const given = parse(vetoInput, input);
  if (given.organisationId && (await findOrganisation(ctx.db, given.organisationId)) === undefined) {
    throw invalidField('/organisationId', 'unknown_organisation', 'the id of an organisation of the directory');
  }
  const host = given.website === undefined ? null : webHost(given.website);
  if (given.website !== undefined && host === null) {
    throw invalidField('/website', 'no_host', 'a web address such as "https://www.acme.fr"');
  }
  const row: VetoRow = {
    id: ctx.newId.ordered(),
    ownerOrganisationId: need.organisationId,
    needId: given.everyNeed ? null : needId,
    organisationId: given.organisationId ?? null,
    name: given.name ?? null,
    nameKey: given.name === undefined ? null : organisationNameKey(given.name),
    webHost: host,
    number: given.number ?? null,
    createdBy: personIdOf(ctx.actor),
    createdAt: ctx.now(),
  };
  await transaction(ctx.db, async (trx) => {
    if ((await listVetoes(trx, need.organisationId, needId)).length >= MOST_VETOES) {
      throw new DomainError('illegal_transition', `An owner keeps at most ${MOST_VETOES} organisations away.`);
    }
    await insertVeto(trx, row);
    await record(trx, ctx, [{ kind: 'veto.added', ...needScope(need), payload: { vetoId: row.id } }]);
    await closeMatches(trx, ctx, need, row);
  });
  return vetoView(ctx.db, row);
}

/** Lets an organisation in again; the engine finds it with its next run. */
export async function removeVeto(ctx: Context, needId: string, id: string): Promise<{ items: VetoView[] }> {
  // Read first, so that a pair that doesn't belong together costs what a need that is not there costs.
  const row = await findVeto(ctx.db, id);
  const need = await visibleNeed(ctx, needId);
  authorise(ctx.actor, 'veto.write', needSubject(need));
  const isOfThisNeed = row?.needId === null || row?.needId === needId;
  if (row === undefined || row.ownerOrganisationId !== need.organisationId || !isOfThisNeed) throw notFound();
  await transaction(ctx.db, async (trx) => {
    await deleteVeto(trx, id);
    await record(trx, ctx, [{ kind: 'veto.removed', ...needScope(need), payload: { vetoId: id } }]);
  });
  return browseVetoes(ctx, needId);
}

async function closeMatches(trx: Executor, ctx: Context, need: NeedWithOwner, veto: VetoRow): Promise<void> {
  const standing = await matchesOfNeedWithOrganisations(trx, need.id);
  const closed = standing.filter((match) => isUndecided(match.state) && isVetoed([veto], match.organisation));
  await supersedeMatches(
    trx,
    closed.map((match) => match.id),
  );
  await record(
    trx,
    ctx,
    closed.map((match) => ({
      kind: 'match.superseded' as const,
      ...needScope(need),
      matchId: match.id,
      profileId: match.profileId,
      profileOrganisationId: match.organisation.id,
    })),
  );
}

async function vetoView(db: Executor, row: VetoRow): Promise<VetoView> {
  const organisation = row.organisationId === null ? undefined : await findOrganisation(db, row.organisationId);
  return {
    id: row.id,
    organisation: organisation === undefined ? null : { id: organisation.id, name: organisation.name },
    name: row.name,
    website: row.webHost,
    number: row.number,
    everyNeed: row.needId === null,
  };
}
