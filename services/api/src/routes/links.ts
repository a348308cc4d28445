import { linkUse, linkUsed, linkView } from '@navette/contracts';
import { useLink, viewLink } from '@navette/usecases';
import { answer } from '../answer/answer.ts';
import { describeOperation } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { jsonBody, tokenInPath } from '../http/validate.ts';

const tag = 'links';

/** For whoever was written to and has no account. Looking changes nothing; what is said is said once. */
export const linkRoutes = createRouter()
  .get(
    '/:token',
    describeOperation({
      id: 'viewLink',
      tag,
      summary: 'What a link shows, without an account; changes nothing',
      answers: { status: 200, schema: linkView },
      refuses: [404],
    }),
    tokenInPath(),
    async (c) => {
      c.header('x-robots-tag', 'noindex');
      return answer(c, await viewLink(verbContext(c), c.req.valid('param').token));
    },
  )
  .post(
    '/:token',
    describeOperation({
      id: 'useLink',
      tag,
      summary: 'Say what the link is for, once: approve, answer, choose, mark, accept, object',
      answers: { status: 200, schema: linkUsed },
      refuses: [400, 404, 409, 413, 415],
    }),
    tokenInPath(),
    jsonBody(linkUse),
    async (c) => {
      const { accounts } = c.get('parts');
      const ctx = { ...verbContext(c), createAccount: accounts.create };
      return answer(c, await useLink(ctx, c.req.valid('param').token, c.req.valid('json')));
    },
  );
