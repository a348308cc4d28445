import { duplicatePreview, type MergeField, type MergePreview, mergePreviewInput } from '@navette/contracts';
import {
  countSharedMembers,
  findContactPairs,
  findContactsById,
  findDuplicate,
  findDuplicateOfPair,
  listBelongings,
  type OrganisationWithSite,
} from '@navette/db';
import { authorise, invalidField, may, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../../context/context.ts';
import { parse } from '../../context/parse.ts';
import { organisationView } from '../../organisation/view.ts';
import { blanksFilled } from './contacts.ts';
import { bothRoles, planFields, sayOf } from './fields.ts';
import { betterKnown, findPair, pairOf } from './pair.ts';

/** Contacts in both organisations that a preview names. */
const CONFLICTS = 50;

/** What merging a proposed pair would do. @throws DomainError `not_found`, `invalid` */
export async function previewDuplicate(
  ctx: Context,
  id: string,
  query: z.input<typeof duplicatePreview>,
): Promise<MergePreview> {
  authorise(ctx.actor, 'duplicate.read');
  const { keep, take } = parse(duplicatePreview, query);
  const row = await findDuplicate(ctx.db, id);
  if (row === undefined) throw notFound();
  if (keep !== undefined && keep !== row.firstId && keep !== row.secondId) {
    throw invalidField('/keep', 'not_of_this_pair', `one of ${row.firstId} and ${row.secondId}`);
  }
  const { kept: first, merged: second } = await findPair(ctx, row.firstId, row.secondId);
  const kept = keep === undefined ? betterKnown(first, second) : keep === first.id ? first : second;
  return preview(ctx, kept, kept === first ? second : first, take);
}

/** What merging any two organisations would do: field by field, record by record, and where both have the same. */
export async function previewMerge(ctx: Context, query: z.input<typeof mergePreviewInput>): Promise<MergePreview> {
  authorise(ctx.actor, 'duplicate.read');
  const { keep, merge, take } = parse(mergePreviewInput, query);
  const { kept, merged } = await findPair(ctx, keep, merge);
  return preview(ctx, kept, merged, take);
}

async function preview(
  ctx: Context,
  kept: OrganisationWithSite,
  merged: OrganisationWithSite,
  take: readonly MergeField[],
): Promise<MergePreview> {
  const [belongings, contacts, shared, proposal] = await Promise.all([
    listBelongings(ctx.db, merged.id, scopeOf(ctx)),
    contactConflicts(ctx, kept.id, merged.id),
    countSharedMembers(ctx.db, kept.id, merged.id),
    findDuplicateOfPair(ctx.db, pairOf(kept.id, merged.id)),
  ]);
  return {
    kept: organisationView(kept),
    merged: organisationView(merged),
    fields: planFields(kept, merged, take).map(({ field, from }) => ({
      field,
      kept: sayOf(field, kept),
      merged: sayOf(field, merged),
      result: from === 'both' ? bothRoles(kept, merged) : sayOf(field, from === 'kept' ? kept : merged),
      from,
    })),
    moves: belongings.map(({ kind, count, examples }) => ({ kind, count, examples: [...examples] })),
    conflicts: [...contacts, ...(shared > 0 ? [{ kind: 'membership' as const, count: shared }] : [])],
    duplicate: proposal
      ? { id: proposal.id, score: proposal.score, reasons: proposal.reasons as DuplicateReasons }
      : null,
  };
}
type DuplicateReasons = NonNullable<MergePreview['duplicate']>['reasons'];

/** The operator whose records the actor may know of; undefined for those who may know of all. */
function scopeOf(ctx: Context): string | undefined {
  const { actor } = ctx;
  if (actor.kind !== 'person' || actor.role === 'admin') return undefined;
  return actor.operatorId ?? NOBODY;
}
/** An operator that does not exist, for a facilitator who works for none. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

async function contactConflicts(ctx: Context, keptId: string, mergedId: string): Promise<MergePreview['conflicts']> {
  const pairs = (await findContactPairs(ctx.db, keptId, mergedId))
    .filter(({ operatorId }) => may(ctx.actor, 'contact.read', { operatorId }))
    .slice(0, CONFLICTS);
  const rows = await findContactsById(
    ctx.db,
    pairs.flatMap((pair) => [pair.keptContactId, pair.mergedContactId]),
  );
  const contacts = new Map(rows.map((row) => [row.id, row]));
  return pairs.flatMap(({ keptContactId, mergedContactId }) => {
    const [kept, other] = [contacts.get(keptContactId), contacts.get(mergedContactId)];
    if (kept === undefined || other === undefined) return [];
    const fills = Object.keys(blanksFilled(kept, other));
    return [{ kind: 'contact' as const, email: kept.email ?? '', keptContactId, mergedContactId, fills }];
  });
}
