import { type Executor, findPerson } from '@navette/db';
import { invalidField } from '@navette/domain';

/** What is to be done next, by when and by whom. */
export interface NextAction {
  readonly nextAction?: string | null | undefined;
  readonly nextActionOn?: string | null | undefined;
  readonly nextActionBy?: string | null | undefined;
}

/**
 * A next action says what to do before it says when or who; who is somebody of the operator.
 * @throws DomainError `invalid`
 */
export async function checkNextAction(db: Executor, operatorId: string, next: NextAction): Promise<void> {
  if (!next.nextAction && (next.nextActionOn || next.nextActionBy))
    throw invalidField('/nextAction', 'required', 'what is to be done, where it is said when or by whom');
  if (!next.nextActionBy) return;
  const person = await findPerson(db, next.nextActionBy);
  if (person?.operatorId !== operatorId)
    throw invalidField('/nextActionBy', 'unknown_person', 'the id of somebody of your operator');
}
