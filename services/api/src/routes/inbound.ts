import { inboundMail, inboundMailQuery } from '@navette/contracts';
import { activityFromMail, INBOUND_LIMIT, receiveMail } from '@navette/usecases';
import { describeRoute, resolver } from 'hono-openapi';
import { answer } from '../answer/answer.ts';
import { createRouter, inboundContext } from '../http/factory.ts';
import { rawBody } from '../http/raw-body.ts';
import { queryOf } from '../http/validate.ts';

/** Under /activities: a mail that somebody drops. */
export const activityMailRoutes = createRouter().post(
  '/from-mail',
  describeRaw('activityFromMail', 'Put a mail on the record; the body is the raw mail (.eml)'),
  queryOf(inboundMailQuery),
  async (c) => {
    const bytes = await rawBody(c, INBOUND_LIMIT);
    return answer(c, await activityFromMail(inboundContext(c), c.req.valid('query'), bytes));
  },
);

/** Under /inbound: for the mail server, by a key with the scope `import`. */
export const inboundRoutes = createRouter().post(
  '/mail',
  describeRaw('receiveMail', 'Hand over a raw mail that came in'),
  async (c) => answer(c, await receiveMail(inboundContext(c), await rawBody(c, INBOUND_LIMIT))),
);

function describeRaw(id: string, summary: string) {
  return describeRoute({
    operationId: id,
    tags: ['activities'],
    summary,
    requestBody: { required: true, content: { 'message/rfc822': { schema: { type: 'string', format: 'binary' } } } },
    responses: {
      200: {
        description: 'What became of it.',
        content: { 'application/json': { schema: resolver(inboundMail) } },
      },
      400: { description: 'No mail, or one beyond the limits.' },
      401: { description: 'Nobody is signed in.' },
      403: { description: 'Not yours to do.' },
      413: { description: 'The mail is over the limit.' },
      503: { description: 'Too many mails wait to be read.' },
    },
  });
}
