import { type Executor, findPerson } from '@navette/db';
import type { Actor } from '@navette/domain';

/** The actor that a person is now: role and organisations are read each time, so that a change counts at once. */
export async function actorOfPerson(db: Executor, personId: string): Promise<Actor> {
  const person = await findPerson(db, personId);
  if (person === undefined) return { kind: 'visitor' };
  return {
    kind: 'person',
    personId: person.id,
    role: person.role,
    operatorId: person.operatorId,
    organisationIds: person.organisationIds,
  };
}
