import { mailList, mailPreferences, mailView, pageOf } from '@navette/contracts';
import { browseMails, changeMailPreferences, readMailPreferences } from '@navette/usecases';
import { answer } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { jsonBody, queryOf } from '../http/validate.ts';

const tag = 'mails';

export const mailRoutes = createRouter().get(
  '/',
  describeOperation({
    id: 'listMails',
    tag,
    summary: 'Mails of the own operator, newest first: to whom, and what became of them',
    answers: { status: 200, schema: pageOf(mailView) },
    refuses: [400, 403],
  }),
  queryOf(mailList),
  async (c) => answer(c, await browseMails(verbContext(c), c.req.valid('query'))),
);

/** Under /me: how often one gets news. */
export const mailPreferenceRoutes = createRouter()
  .get(
    '/mails',
    describeOperation({
      id: 'readMailPreferences',
      tag,
      summary: 'How often the person signed in gets news',
      answers: { status: 200, schema: mailPreferences },
      refuses: [],
    }),
    async (c) => answer(c, await readMailPreferences(verbContext(c))),
  )
  .patch(
    '/mails',
    describeOperation({
      id: 'changeMailPreferences',
      tag,
      summary: 'At once, daily, weekly, or off; what asks for an answer comes at once',
      answers: { status: 200, schema: mailPreferences },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(mailPreferences.strict()),
    async (c) => answer(c, await changeMailPreferences(verbContext(c), c.req.valid('json'))),
  );
