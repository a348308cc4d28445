import { invitation, invitationInput, pageOf, pageRequest } from '@navette/contracts';
import { browseInvitations, invite, revokeInvitation } from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'invitations';

export const invitationRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listInvitations',
      tag,
      summary: 'Invitations, newest first',
      answers: { status: 200, schema: pageOf(invitation) },
      refuses: [400, 403],
    }),
    queryOf(pageRequest),
    async (c) => answer(c, await browseInvitations(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/',
    describeOperation({
      id: 'invite',
      tag,
      summary: 'Invite somebody by mail to make an account',
      answers: { status: 201, schema: invitation },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(invitationInput),
    async (c) => answerRecord(c, await invite(verbContext(c), c.req.valid('json')), 201),
  )
  .post(
    '/:id/revoke',
    describeOperation({
      id: 'revokeInvitation',
      tag,
      summary: 'Take an invitation back',
      answers: { status: 200, schema: invitation },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    async (c) => answerRecord(c, await revokeInvitation(verbContext(c), c.req.valid('param').id)),
  );
