import { message, messageInput, pageOf, pageRequest } from '@navette/contracts';
import { browseMessages, writeMessage } from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'introductions';

/** Under /introductions: the thread of one. */
export const introductionMessageRoutes = createRouter()
  .get(
    '/:id/messages',
    describeOperation({
      id: 'listMessages',
      tag,
      summary: 'The thread of an introduction, newest first; before names, questions and answers without a name',
      answers: { status: 200, schema: pageOf(message) },
      refuses: [400, 404],
    }),
    idInPath(),
    queryOf(pageRequest),
    async (c) => answer(c, await browseMessages(verbContext(c), c.req.valid('param').id, c.req.valid('query'))),
  )
  .post(
    '/:id/messages',
    describeOperation({
      id: 'writeMessage',
      tag,
      summary: 'Write to the other side; before names, ask or answer without telling who the owner is',
      answers: { status: 201, schema: message },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(messageInput),
    async (c) => answerRecord(c, await writeMessage(verbContext(c), c.req.valid('param').id, c.req.valid('json')), 201),
  );
