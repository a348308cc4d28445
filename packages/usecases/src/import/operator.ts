import { type Executor, findOperator, listOperators } from '@navette/db';
import { type Actor, DomainError, invalidField } from '@navette/domain';

/**
 * The operator whose contacts, notes and needs come in: a facilitator's own; for others the one that is named, or the only one.
 * @throws DomainError `forbidden` for a facilitator who names another's, `invalid` where it has to be said
 */
export async function importingOperator(db: Executor, actor: Actor, wanted: string | undefined): Promise<string> {
  if (actor.kind === 'person' && actor.operatorId !== null) {
    if (wanted === undefined || wanted === actor.operatorId) return actor.operatorId;
    throw new DomainError('forbidden', 'A facilitator imports for the own operator only.');
  }
  if (wanted !== undefined) {
    if ((await findOperator(db, wanted)) === undefined)
      throw invalidField('/operatorId', 'unknown_operator', 'the id of an operator of this network');
    return wanted;
  }
  const operators = await listOperators(db);
  const [only] = operators;
  if (only === undefined)
    throw new DomainError('unavailable', 'The network has no operator yet; an administrator adds one.');
  if (operators.length > 1)
    throw invalidField('/operatorId', 'required', `one of ${operators.map((operator) => operator.slug).join(', ')}`);
  return only.id;
}
