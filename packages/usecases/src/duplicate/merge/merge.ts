import { duplicateMergeInput, type Merge, type MergeField, mergeInput } from '@navette/contracts';
import {
  type DuplicateRow,
  type Executor,
  findDuplicate,
  findDuplicateOfPair,
  findMerge,
  findOrganisationsEvenMerged,
  insertMerge,
  lockDuplicate,
  lockOrganisations,
  type OrganisationWithSite,
  putMainSite,
  updateDuplicate,
  updateOrganisation,
} from '@navette/db';
import { authorise, DomainError, invalidField, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../../context/context.ts';
import { parse } from '../../context/parse.ts';
import { enqueue, record } from '../../context/record.ts';
import { mergeView } from '../view.ts';
import { announceArrival } from './announce.ts';
import { fieldChanges, type MergedColumns, type PlannedField, placeOfSite, planFields } from './fields.ts';
import { keepAwayAnew } from './keep-away-anew.ts';
import type { MergeBefore } from './merge-record.ts';
import { moveEverything } from './move.ts';
import { findPair, pairOf } from './pair.ts';
import { transactionOrTryAgain } from './transaction-or-try-again.ts';

/** Fields on which matches rest. */
const SCORED: readonly MergeField[] = ['size', 'sector', 'site'];

/** Merges the two organisations of a proposal. @throws DomainError as `mergeOrganisations` */
export async function mergeDuplicate(
  ctx: Context,
  id: string,
  input: z.input<typeof duplicateMergeInput>,
): Promise<Merge> {
  authorise(ctx.actor, 'duplicate.decide');
  const row = await findDuplicate(ctx.db, id);
  if (row === undefined) throw notFound();
  const given = parse(duplicateMergeInput, input);
  if (given.keep !== row.firstId && given.keep !== row.secondId) {
    throw invalidField('/keep', 'not_of_this_pair', `one of ${row.firstId} and ${row.secondId}`);
  }
  const merge = given.keep === row.firstId ? row.secondId : row.firstId;
  return mergeOrganisations(ctx, { ...given, merge });
}

/**
 * Makes one organisation of two. The kept one keeps what it says: its blanks are filled, and `take` names what it takes
 * over besides. Everything that belongs to the other one goes to it, in one transaction, and can be put back by an undo.
 * @throws DomainError `not_found` for what is merged already, `stale_version`, `invalid`
 */
export async function mergeOrganisations(ctx: Context, input: z.input<typeof mergeInput>): Promise<Merge> {
  authorise(ctx.actor, 'duplicate.decide');
  const given = parse(mergeInput, input);
  await findPair(ctx, given.keep, given.merge);
  const id = ctx.newId.ordered();
  const row = await transactionOrTryAgain(ctx.db, async (trx) => {
    const { kept, merged } = await lockPair(trx, given);
    const proposal = await findDuplicateOfPair(trx, pairOf(kept.id, merged.id));
    const plan = planFields(kept, merged, given.take);
    const before = await writeFields(trx, ctx, plan, kept, merged);
    const moved = await moveEverything(trx, ctx, kept.id, merged.id);
    if (proposal !== undefined) await closeProposal(trx, ctx, proposal);
    await insertMerge(trx, {
      id,
      keptId: kept.id,
      mergedId: merged.id,
      duplicateId: proposal?.id ?? null,
      before: JSON.stringify({ ...before, duplicateState: proposal?.state ?? null } satisfies MergeBefore),
      moved: JSON.stringify(moved),
      mergedBy: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
      mergedAt: ctx.now(),
    });
    const changed = plan.filter((planned) => planned.from !== 'kept').map((planned) => planned.field);
    const payload = { mergeId: id, mergedId: merged.id, fields: changed };
    await record(trx, ctx, [{ kind: 'organisation.merged', organisationId: kept.id, payload }]);
    await announceArrival(trx, ctx, {
      organisationId: kept.id,
      profileIds: moved.profiles.map((profile) => profile.id),
      needIds: moved.needs.map((need) => need.id),
      placed: changed.some((field) => SCORED.includes(field)),
    });
    await keepAwayAnew(trx, ctx, moved.carried ?? {});
    // What looked like the merged one may look like the kept one now.
    await enqueue(trx, ctx, 'find-duplicates', [{ organisationIds: [kept.id] }]);
    return findMerge(trx, id);
  });
  if (row === undefined) throw notFound();
  return mergeView(row);
}

/** Both organisations as they are, locked, at the versions that the caller saw. */
async function lockPair(
  trx: Executor,
  given: z.output<typeof mergeInput>,
): Promise<{ readonly kept: OrganisationWithSite; readonly merged: OrganisationWithSite }> {
  await lockOrganisations(trx, [given.keep, given.merge]);
  const rows = await findOrganisationsEvenMerged(trx, [given.keep, given.merge]);
  const [kept, merged] = [rows.get(given.keep), rows.get(given.merge)];
  if (!kept || !merged || kept.mergedInto !== null || merged.mergedInto !== null) throw notFound();
  const stale = [
    { pointer: '/keptVersion', given: given.keptVersion, now: kept.version },
    { pointer: '/mergedVersion', given: given.mergedVersion, now: merged.version },
  ].filter((side) => side.given !== side.now);
  if (stale.length > 0) {
    throw new DomainError(
      'stale_version',
      'Somebody changed one of the two meanwhile; look at the preview again.',
      stale.map(({ pointer, now }) => ({ pointer, code: 'stale', expected: String(now) })),
    );
  }
  return { kept, merged };
}

/** Writes what the kept organisation takes over. @returns what both were before */
async function writeFields(
  trx: Executor,
  ctx: Context,
  plan: readonly PlannedField[],
  kept: OrganisationWithSite,
  merged: OrganisationWithSite,
): Promise<Omit<MergeBefore, 'duplicateState'>> {
  const fields = fieldChanges(plan, kept, merged);
  const change: MergedColumns = Object.assign({}, ...fields.map((field) => field.became));
  const { country, register, number } = merged;
  const givesNumber = change.number !== undefined && register !== null && number !== null;
  // Two records can't have one number: it is given up before it is taken.
  if (givesNumber) await updateOrganisation(trx, merged.id, merged.version, { register: null, number: null });
  await updateOrganisation(trx, kept.id, kept.version, { ...change, updatedAt: ctx.now() });
  if (givesNumber && kept.number !== null) {
    const swapped = { country: kept.country, register: kept.register, number: kept.number };
    await updateOrganisation(trx, merged.id, merged.version + 1, swapped);
  }
  const takesSite = plan.some(({ field, from }) => field === 'site' && from === 'merged');
  const site = takesSite && merged.site !== null ? placeOfSite(merged.site) : null;
  if (site !== null) {
    await putMainSite(trx, { id: ctx.newId.ordered(), organisationId: kept.id, ...site });
  }
  return {
    fields,
    site: site && { was: kept.site && placeOfSite(kept.site), became: site },
    number: givesNumber ? { country, register, number } : null,
  };
}

async function closeProposal(trx: Executor, ctx: Context, proposal: DuplicateRow): Promise<void> {
  await lockDuplicate(trx, proposal.id);
  const decidedBy = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
  await updateDuplicate(trx, proposal.id, { state: 'merged', decidedBy, decidedAt: ctx.now() });
}
