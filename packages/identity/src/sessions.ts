import { type Executor, statement } from '@navette/db';
import { type Actor, DomainError, type Role } from '@navette/domain';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { actorOfPerson } from './actor.ts';
import { AUTH_SCHEMA, type Auth, RENEWED_AFTER_SECONDS, SESSION_SECONDS } from './auth.ts';

/** Who makes a request. */
export interface Sessions {
  /**
   * By its session cookie or bearer token; without a valid one, a visitor. Whether the session still stands, and role and
   * organisations, are read each time, so that signing out and every change count at once.
   * @throws DomainError `unavailable` while the database is away
   */
  actorOf(headers: Headers): Promise<Actor>;
}

/** Credentials whose signature has been verified; beyond, the longest unused is verified anew. */
const CREDENTIALS = 10_000;
/** Longer ones than any that we give out are verified each time, characters. */
const CREDENTIAL_LENGTH = 2_000;

interface PersonOfSession {
  readonly id: string;
  readonly role: Role;
  readonly operatorId: string | null;
  readonly organisationIds: string[];
}

const personOfSession = statement((db, { token, until }: { token: string; until: Date }) => ({
  compile: () =>
    sql<PersonOfSession>`
      select people.id, people.role, people.operator_id, coalesce((
        select array_agg(organisation_id order by organisation_id) from memberships where person_id = people.id), '{}'
      ) as organisation_ids
      from ${sql.table(`${AUTH_SCHEMA}.session`)} join people on people.id = session."userId"
      where session.token = ${token} and session."expiresAt" > ${until}`.compile(db),
}));

/**
 * Sessions kept by better-auth. That a credential bears our signature can't change, so it is found out once; after that a
 * request costs one query. What is about to be renewed, or unknown, goes the whole way.
 */
export function createSessions(auth: Auth, db: Executor): Sessions {
  const tokens = new LRUCache<string, string>({ max: CREDENTIALS });
  return {
    async actorOf(headers) {
      const credential = credentialOf(headers);
      if (credential === '') return { kind: 'visitor' };
      const known = tokens.get(credential);
      if (known !== undefined) {
        const until = new Date(Date.now() + (SESSION_SECONDS - RENEWED_AFTER_SECONDS) * 1_000);
        const [person] = await personOfSession(db, { token: known, until });
        if (person !== undefined) return actorOf(person);
      }
      const session = await auth.api.getSession({ headers }).catch(() => {
        // The library wraps whatever its database said; a session that can't be read is no proof of a visitor.
        throw new DomainError('unavailable', 'Sessions cannot be read right now; try again.');
      });
      if (session === null) {
        tokens.delete(credential);
        return { kind: 'visitor' };
      }
      if (credential.length <= CREDENTIAL_LENGTH) tokens.set(credential, session.session.token);
      return actorOfPerson(db, session.user.id);
    },
  };
}

/** All that a session is read from; '' where there is nothing. */
function credentialOf(headers: Headers): string {
  const [authorization, cookie] = [headers.get('authorization'), headers.get('cookie')];
  return authorization === null && cookie === null ? '' : `${authorization ?? ''}\n${cookie ?? ''}`;
}

function actorOf({ id, role, operatorId, organisationIds }: PersonOfSession): Actor {
  return { kind: 'person', personId: id, role, operatorId, organisationIds };
}
