import type { Actor, PersonActor } from '@navette/domain';

/** The operator to whose records a facilitator's lists are narrowed; undefined for those who see every operator's. */
export function ownOperator(actor: Actor): string | undefined {
  return actor.kind === 'person' && actor.role === 'facilitator' ? (actor.operatorId ?? NOBODY) : undefined;
}

/** A facilitator without an operator sees nobody's. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What the lists of needs and introductions are narrowed to, beside those of one's own organisations. */
export interface FacilitatorScope {
  readonly operatorId?: string;
  readonly editionIds?: readonly string[];
  readonly areas?: readonly string[];
}

/** A facilitator's operator × editions × territory, as a list is narrowed by it; nothing for others. */
export function facilitatorScope(person: PersonActor | undefined): FacilitatorScope {
  if (person?.role !== 'facilitator' || person.operatorId === null) return {};
  return {
    operatorId: person.operatorId,
    ...(person.editionIds && { editionIds: person.editionIds }),
    ...(person.areas && { areas: person.areas }),
  };
}

/** The editions and the territory that a facilitator's lists of what is about needs are narrowed to; nothing for others. */
export function narrowed(actor: Actor): Omit<FacilitatorScope, 'operatorId'> {
  const { operatorId: _operatorId, ...scope } = facilitatorScope(actor.kind === 'person' ? actor : undefined);
  return scope;
}
