import { pageOf, progress, progressNeed, progressNeedsQuery, progressQuery } from '@navette/contracts';
import { browseProgressNeeds, readProgress } from '@navette/usecases';
import { answer } from '../answer/answer.ts';
import { describeOperation } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { queryOf } from '../http/validate.ts';

const tag = 'progress';

export const progressRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'readProgress',
      tag,
      summary: 'The funnel of a portfolio: from needs to what both sides confirm',
      answers: { status: 200, schema: progress },
      refuses: [400, 403],
    }),
    queryOf(progressQuery),
    async (c) => answer(c, await readProgress(verbContext(c), c.req.valid('query'))),
  )
  .get(
    '/needs',
    describeOperation({
      id: 'listProgressNeeds',
      tag,
      summary: 'The needs behind one figure of the funnel',
      answers: { status: 200, schema: pageOf(progressNeed) },
      refuses: [400, 403],
    }),
    queryOf(progressNeedsQuery),
    async (c) => answer(c, await browseProgressNeeds(verbContext(c), c.req.valid('query'))),
  );
