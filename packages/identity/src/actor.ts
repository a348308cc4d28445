import { type Executor, findPerson } from '@navette/db';
import { type Actor, DomainError } from '@navette/domain';
import type { Auth } from './auth.ts';

/**
 * Who makes a request, by its session cookie or bearer token. Without a valid one: a visitor.
 * @throws DomainError `unavailable` while the database is away
 */
export async function actorOfRequest(auth: Auth, db: Executor, headers: Headers): Promise<Actor> {
  if (!headers.has('cookie') && !headers.has('authorization')) return { kind: 'visitor' };
  const session = await auth.api.getSession({ headers }).catch(() => {
    // The library wraps whatever its database said; a session that can't be read is no proof of a visitor.
    throw new DomainError('unavailable', 'Sessions cannot be read right now; try again.');
  });
  if (session === null) return { kind: 'visitor' };
  return actorOfPerson(db, session.user.id);
}

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
