import type { Executor } from '@navette/db';
import { type Actor, DomainError } from '@navette/domain';
import { LRUCache } from 'lru-cache';
import { isApiKey, personOfKey } from '../api-key/verify.ts';
import { type Auth, RENEWED_AFTER_SECONDS, SESSION_SECONDS } from '../auth.ts';
import { actorOf, personOfSession, secondFactorMissing } from './caller.ts';

/** Who makes a request, and by what. */
export interface Caller {
  readonly actor: Actor;
  /** The session that they are signed in by; absent for visitors and keys. */
  readonly sessionId?: string;
  /** The network asks for a second factor, and this person has none yet: all that they may do is set it up. */
  readonly secondFactorMissing?: true;
}

/** Who makes a request. */
export interface Sessions {
  /**
   * By its session cookie, bearer token or key; without a valid one, a visitor. Whether it still stands, and role and
   * organisations, are read each time, so that signing out and every change count at once.
   * @throws DomainError `unavailable` while the database is away
   */
  callerOf(headers: Headers): Promise<Caller>;
  /** Who that is where nothing but the actor counts; a visitor while the second factor is missing. */
  actorOf(headers: Headers): Promise<Actor>;
}

const VISITOR: Caller = { actor: { kind: 'visitor' } };
/** Credentials whose signature has been verified; beyond, the longest unused is verified anew. */
const CREDENTIALS = 10_000;
/** Longer ones than any that we give out are verified each time, characters. */
const CREDENTIAL_LENGTH = 2_000;

/**
 * Sessions kept by better-auth. That a credential bears our signature can't change, so it is found out once; after that a
 * request costs one query. What is about to be renewed, or unknown, goes the whole way.
 */
export function createSessions(auth: Auth, db: Executor): Sessions {
  const tokens = new LRUCache<string, string>({ max: CREDENTIALS });
  async function callerBySession(token: string, until: Date): Promise<Caller | undefined> {
    const [row] = await personOfSession(db, { token, until });
    if (row === undefined) return undefined;
    const missing = secondFactorMissing(row);
    return { actor: actorOf(row), sessionId: row.sessionId, ...(missing && { secondFactorMissing: true }) };
  }
  async function callerOf(headers: Headers): Promise<Caller> {
    const bearer = bearerOf(headers);
    if (bearer !== undefined && isApiKey(bearer)) return { actor: (await personOfKey(db, bearer)) ?? VISITOR.actor };
    const credential = credentialOf(headers);
    if (credential === '') return VISITOR;
    const known = tokens.get(credential);
    if (known !== undefined) {
      const until = new Date(Date.now() + (SESSION_SECONDS - RENEWED_AFTER_SECONDS) * 1_000);
      const caller = await callerBySession(known, until);
      if (caller !== undefined) return caller;
    }
    const session = await auth.api.getSession({ headers }).catch(() => {
      // The library wraps whatever its database said; a session that can't be read is no proof of a visitor.
      throw new DomainError('unavailable', 'Sessions cannot be read right now; try again.');
    });
    if (session === null) {
      tokens.delete(credential);
      return VISITOR;
    }
    if (credential.length <= CREDENTIAL_LENGTH) tokens.set(credential, session.session.token);
    return (await callerBySession(session.session.token, new Date())) ?? VISITOR;
  }
  return {
    callerOf,
    async actorOf(headers) {
      const caller = await callerOf(headers);
      return caller.secondFactorMissing ? VISITOR.actor : caller.actor;
    },
  };
}

function bearerOf(headers: Headers): string | undefined {
  return /^bearer\s+(\S+)\s*$/i.exec(headers.get('authorization') ?? '')?.[1];
}

/** All that a session is read from; '' where there is nothing. */
function credentialOf(headers: Headers): string {
  const [authorization, cookie] = [headers.get('authorization'), headers.get('cookie')];
  return authorization === null && cookie === null ? '' : `${authorization ?? ''}\n${cookie ?? ''}`;
}
