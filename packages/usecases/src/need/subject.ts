import type { NeedWithOwner } from '@navette/db';
import type { EventScope, Subject } from '@navette/domain';

/** A need as the policy table sees it. */
export function needSubject(
  row: Pick<NeedWithOwner, 'id' | 'organisationId' | 'operatorId' | 'editionId' | 'areaPath'>,
): Subject {
  return {
    organisationId: row.organisationId,
    operatorId: row.operatorId,
    editionId: row.editionId,
    areaPath: row.areaPath,
    openedBy: [row.id],
  };
}

/** Who may read events of a need. */
export function needScope(row: Pick<NeedWithOwner, 'id' | 'organisationId' | 'operatorId'>): EventScope {
  return { needId: row.id, organisationId: row.organisationId, operatorId: row.operatorId };
}
