import type { Duplicate, Merge } from '@navette/contracts';
import type { DuplicateRow, MergeWithNames, OrganisationWithSite } from '@navette/db';
import { organisationView } from '../organisation/view.ts';

/** A pair with both organisations side by side. */
export function duplicateView(row: DuplicateRow, first: OrganisationWithSite, second: OrganisationWithSite): Duplicate {
  return {
    id: row.id,
    score: row.score,
    reasons: row.reasons as Duplicate['reasons'],
    state: row.state,
    first: organisationView(first),
    second: organisationView(second),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decidedBy: row.decidedBy,
  };
}

/** A merge, without what it moved: parts of that are an operator's own. */
export function mergeView(row: MergeWithNames): Merge {
  return {
    id: row.id,
    kept: { id: row.keptId, name: row.keptName },
    merged: { id: row.mergedId, name: row.mergedName },
    duplicateId: row.duplicateId,
    mergedBy: row.mergedBy,
    mergedAt: row.mergedAt.toISOString(),
    undoneAt: row.undoneAt?.toISOString() ?? null,
  };
}
