import { type SignedInPlaces, security, signedInPlaces, signInWays } from '@navette/contracts';
import { authorise, DomainError, notFound } from '@navette/domain';
import { endOtherSessions, endSession, listSignedIn, readSecurity } from '@navette/identity';
import { noteAccountDeed } from '@navette/usecases';
import type { Context } from 'hono';
import { answer } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import type { Environment } from '../http/environment.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath } from '../http/validate.ts';

const tag = 'session';

/** The person and the session that ask. A key is not signed in anywhere, and has no say in where its person is. */
function signedInAs(c: Context<Environment>): { readonly personId: string; readonly sessionId: string } {
  const [actor, sessionId] = [c.get('actor'), c.get('sessionId')];
  authorise(actor, 'me.read');
  if (actor.kind !== 'person' || sessionId === undefined) {
    throw new DomainError('forbidden', 'Only whoever is signed in sees where they are signed in.');
  }
  return { personId: actor.personId, sessionId };
}

/** Writes down that somebody signed places out, as identity does of what passes its doors. */
async function note(c: Context<Environment>, what: string, personId: string): Promise<void> {
  await noteAccountDeed(verbContext(c), { what, personId, byHolder: true, requestId: c.get('requestId') });
}

async function placesOf(c: Context<Environment>): Promise<SignedInPlaces> {
  const { personId, sessionId } = signedInAs(c);
  const places = await listSignedIn(c.get('parts').database.db, personId);
  return {
    items: places.map(({ createdAt, lastUsedAt, expiresAt, ...place }) => ({
      ...place,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      current: place.id === sessionId,
    })),
  };
}

export const sessionRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listMySessions',
      tag,
      summary: 'Where the person is signed in',
      answers: { status: 200, schema: signedInPlaces },
      refuses: [403],
    }),
    async (c) => answer(c, await placesOf(c)),
  )
  .post(
    '/revoke-others',
    describeOperation({
      id: 'revokeMyOtherSessions',
      tag,
      summary: 'Sign the person out of everywhere else',
      answers: { status: 200, schema: signedInPlaces },
      refuses: WRITE_REFUSALS,
    }),
    async (c) => {
      const { personId, sessionId } = signedInAs(c);
      await endOtherSessions(c.get('parts').database.db, personId, sessionId);
      await note(c, 'end_other_sessions', personId);
      return answer(c, await placesOf(c));
    },
  )
  .post(
    '/:id/revoke',
    describeOperation({
      id: 'revokeMySession',
      tag,
      summary: 'Sign the person out of one place',
      answers: { status: 200, schema: signedInPlaces },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    async (c) => {
      const { personId } = signedInAs(c);
      if (!(await endSession(c.get('parts').database.db, personId, c.req.valid('param').id))) throw notFound();
      await note(c, 'end_session', personId);
      return answer(c, await placesOf(c));
    },
  );

export const securityRoutes = createRouter().get(
  '/',
  describeOperation({
    id: 'readMySecurity',
    tag,
    summary: 'How the person’s account is guarded',
    answers: { status: 200, schema: security },
    refuses: [403],
  }),
  async (c) => {
    const guarded = await readSecurity(c.get('parts').database.db, signedInAs(c).personId);
    if (guarded === undefined) throw notFound();
    return answer(c, guarded);
  },
);

export const signInWaysRoutes = createRouter().get(
  '/',
  describeOperation({
    id: 'readSignInWays',
    tag,
    summary: 'How anybody may sign in here',
    answers: { status: 200, schema: signInWays },
  }),
  (c) => {
    const name = c.get('parts').provider;
    return answer(c, { password: true, magicLink: true, provider: name === undefined ? null : { name } });
  },
);
