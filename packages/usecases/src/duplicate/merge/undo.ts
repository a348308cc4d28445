import type { UndoneMerge, UndoRemark } from '@navette/contracts';
import {
  addMemberships,
  type Belonging,
  CARRIED_OF_ORGANISATION,
  carryReferences,
  type Executor,
  findMerge,
  findOrganisationsEvenMerged,
  lockMerge,
  lockOrganisations,
  type MergeRow,
  type Moved,
  moveBelongings,
  moveExternalIds,
  numberIsTaken,
  pointBack,
  putMainSite,
  removeMainSite,
  removeMemberships,
  updateDuplicate,
  updateMerge,
  updateOrganisation,
} from '@navette/db';
import { authorise, DomainError, notFound } from '@navette/domain';
import type { Context } from '../../context/context.ts';
import { record } from '../../context/record.ts';
import { mergeView } from '../view.ts';
import { announceArrival } from './announce.ts';
import { partContacts } from './contacts.ts';
import { columnsOf, type MergedColumns, placeOfSite, sameColumns } from './fields.ts';
import { keepAwayAnew } from './keep-away-anew.ts';
import type { MergeBefore, MergeMoved } from './merge-record.ts';
import { transactionOrTryAgain } from './transaction-or-try-again.ts';

/**
 * Takes a merge back: both organisations stand again, with what was theirs, as far as nobody changed it since. What
 * somebody changed stays as they left it and is told.
 * @throws DomainError `not_found`; `illegal_transition` where it is undone, the kept one was merged itself since, or one of
 *   the two was erased
 */
export async function undoMerge(ctx: Context, id: string): Promise<UndoneMerge> {
  authorise(ctx.actor, 'duplicate.decide');
  const remarks: UndoRemark[] = [];
  const row = await transactionOrTryAgain(ctx.db, async (trx) => {
    const merge = await lockMerge(trx, id);
    if (merge === undefined) throw notFound();
    await checkUndoable(trx, merge);
    const before = merge.before as MergeBefore;
    const moved = merge.moved as MergeMoved;
    remarks.push(...(await restoreFields(trx, ctx, merge, before)));
    await pointBack(trx, merge.mergedId, merge.keptId, moved.followers);
    remarks.push(...(await restoreNumber(trx, merge, before)));
    remarks.push(...(await restoreBelongings(trx, ctx, merge, moved)));
    remarks.push(...(await restoreMemberships(trx, merge, moved)));
    await partContacts(trx, ctx, moved.joined);
    const move = { from: merge.keptId, to: merge.mergedId };
    const parted = await carryReferences(trx, CARRIED_OF_ORGANISATION, { ...move, only: moved.carried ?? {} });
    if (merge.duplicateId !== null && before.duplicateState !== null) {
      await updateDuplicate(trx, merge.duplicateId, { state: before.duplicateState, decidedBy: null, decidedAt: null });
    }
    await updateMerge(trx, id, { undoneAt: ctx.now() });
    const payload = { mergeId: id, keptId: merge.keptId, mergedId: merge.mergedId, remarks: remarks.length };
    await record(trx, ctx, [
      { kind: 'organisation.unmerged', organisationId: merge.keptId, payload },
      { kind: 'organisation.unmerged', organisationId: merge.mergedId, payload },
    ]);
    const gone = new Set(remarks.filter((one) => one.remark === 'gone_elsewhere').map((one) => one.id));
    const back = (records: readonly Moved[]) => records.map((one) => one.id).filter((one) => !gone.has(one));
    await announceArrival(trx, ctx, {
      organisationId: merge.mergedId,
      profileIds: back(moved.profiles),
      needIds: back(moved.needs),
      placed: false,
    });
    await announceArrival(trx, ctx, { organisationId: merge.keptId, profileIds: [], needIds: [], placed: true });
    await keepAwayAnew(trx, ctx, parted);
    return findMerge(trx, id);
  });
  if (row === undefined) throw notFound();
  return { merge: mergeView(row), remarks };
}

async function checkUndoable(trx: Executor, merge: MergeRow): Promise<void> {
  if (merge.undoneAt !== null) throw new DomainError('illegal_transition', 'This merge is undone already.');
  await lockOrganisations(trx, [merge.keptId, merge.mergedId]);
  const rows = await findOrganisationsEvenMerged(trx, [merge.keptId, merge.mergedId]);
  if (rows.get(merge.keptId)?.mergedInto !== null || rows.get(merge.mergedId)?.mergedInto !== merge.keptId) {
    throw new DomainError(
      'illegal_transition',
      'The kept organisation was merged itself since; undo that merge first.',
    );
  }
  if ([...rows.values()].some((row) => row.erasedAt !== null)) {
    throw new DomainError(
      'illegal_transition',
      'One of the two was erased since: what they were is no longer known, so this merge can’t be undone.',
    );
  }
}

/** Puts back the fields and the place of the kept one that are still what the merge made of them. */
async function restoreFields(
  trx: Executor,
  ctx: Context,
  merge: MergeRow,
  { fields, site, number }: MergeBefore,
): Promise<UndoRemark[]> {
  const rows = await findOrganisationsEvenMerged(trx, [merge.keptId, merge.mergedId]);
  const [kept, merged] = [rows.get(merge.keptId), rows.get(merge.mergedId)];
  if (kept === undefined || merged === undefined) throw notFound();
  // The number that the kept one gets back is the merged one's until here.
  if (number !== null) await updateOrganisation(trx, merged.id, merged.version, { register: null, number: null });
  const untouched = fields.filter(({ field, became }) => sameColumns(columnsOf(field, kept), became));
  const change: MergedColumns = Object.assign({}, ...untouched.map((field) => field.was));
  await updateOrganisation(trx, kept.id, kept.version, { ...change, updatedAt: ctx.now() });
  const remarks = fields
    .filter((field) => !untouched.includes(field))
    .map(({ field }): UndoRemark => ({ what: 'field', id: field, remark: 'changed_since' }));
  if (site === null) return remarks;
  if (kept.site === null || !sameColumns(placeOfSite(kept.site), site.became)) {
    return [...remarks, { what: 'field', id: 'site', remark: 'changed_since' }];
  }
  if (site.was === null) await removeMainSite(trx, kept.id);
  else await putMainSite(trx, { id: ctx.newId.ordered(), organisationId: kept.id, ...site.was });
  return remarks;
}

/** Gives the merged one its number back, unless somebody has it by now. */
async function restoreNumber(trx: Executor, merge: MergeRow, { number }: MergeBefore): Promise<UndoRemark[]> {
  if (number === null) return [];
  const merged = (await findOrganisationsEvenMerged(trx, [merge.mergedId])).get(merge.mergedId);
  if (merged === undefined) throw notFound();
  if (await numberIsTaken(trx, number, merged.id)) return [{ what: 'field', id: 'number', remark: 'number_taken' }];
  await updateOrganisation(trx, merged.id, merged.version, number);
  return [];
}

const WHAT = {
  profiles: 'profile',
  needs: 'need',
  activities: 'activity',
  contacts: 'contact',
  sites: 'site',
} as const;

/** Gives the merged one its records back, with what was written into them since. */
async function restoreBelongings(
  trx: Executor,
  ctx: Context,
  merge: MergeRow,
  moved: MergeMoved,
): Promise<UndoRemark[]> {
  const remarks: UndoRemark[] = [];
  const move = { from: merge.keptId, to: merge.mergedId, at: ctx.now() };
  for (const kind of ['profiles', 'needs', 'activities', 'contacts', 'sites'] as const satisfies Belonging[]) {
    const records = moved[kind];
    const back = await moveBelongings(trx, kind, move, { only: records.map((one) => one.id) });
    const versions = new Map(back.map((one) => [one.id, one.version]));
    for (const { id, version } of records) {
      const now = versions.get(id);
      if (now === undefined) remarks.push({ what: WHAT[kind], id, remark: 'gone_elsewhere' });
      else if (kind !== 'sites' && now !== version + 1) {
        remarks.push({ what: WHAT[kind], id, remark: 'back_with_changes' });
      }
    }
  }
  const keys = moved.externalIds;
  const led = await moveExternalIds(trx, 'organisation', { ...move, only: keys });
  const back = new Set(led.map((key) => JSON.stringify([key.operatorId, key.source, key.externalId])));
  for (const { operatorId, source, externalId } of keys) {
    if (back.has(JSON.stringify([operatorId, source, externalId]))) continue;
    remarks.push({ what: 'external_id', id: `${source} ${externalId}`, remark: 'gone_elsewhere' });
  }
  return remarks;
}

/** Who came with the merge goes back; who was in both is in both again. Who left the kept one since stays away. */
async function restoreMemberships(trx: Executor, merge: MergeRow, moved: MergeMoved): Promise<UndoRemark[]> {
  const { moved: came, both } = moved.memberships;
  const left = await removeMemberships(trx, merge.keptId, came);
  await addMemberships(trx, merge.mergedId, [...left, ...both]);
  const still = new Set(left);
  return came
    .filter((personId) => !still.has(personId))
    .map((id): UndoRemark => ({ what: 'membership', id, remark: 'gone_elsewhere' }));
}
