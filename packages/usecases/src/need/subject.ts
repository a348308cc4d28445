import type { NeedWithOwner } from '@navette/db';
import type { EventScope, Subject } from '@navette/domain';

/** A need as the policy table sees it. */
export function needSubject(row: Pick<NeedWithOwner, 'organisationId' | 'operatorId'>): Subject {
  return { organisationId: row.organisationId, operatorId: row.operatorId };
}

/** Who may read events of a need. */
export function needScope(row: Pick<NeedWithOwner, 'id' | 'organisationId' | 'operatorId'>): EventScope {
  return { needId: row.id, organisationId: row.organisationId, operatorId: row.operatorId };
}
