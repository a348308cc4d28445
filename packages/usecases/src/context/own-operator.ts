import type { Actor } from '@navette/domain';

/** The operator to whose records a facilitator's lists are narrowed; undefined for those who see every operator's. */
export function ownOperator(actor: Actor): string | undefined {
  return actor.kind === 'person' && actor.role === 'facilitator' ? (actor.operatorId ?? NOBODY) : undefined;
}

/** A facilitator without an operator sees nobody's. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
