import { editions, operators } from '@navette/contracts';
import { browseEditions, browseOperators } from '@navette/usecases';
import { answer } from '../answer/answer.ts';
import { describeOperation } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';

const tag = 'network';

/** Names of what scopes and filters are made of. */
export const networkRoutes = createRouter()
  .get(
    '/operators',
    describeOperation({
      id: 'listOperators',
      tag,
      summary: 'Who runs parts of the network',
      answers: { status: 200, schema: operators },
      refuses: [403],
    }),
    async (c) => answer(c, await browseOperators(verbContext(c))),
  )
  .get(
    '/editions',
    describeOperation({
      id: 'listEditions',
      tag,
      summary: 'Runs of programmes, the latest first',
      answers: { status: 200, schema: editions },
      refuses: [403],
    }),
    async (c) => answer(c, await browseEditions(verbContext(c))),
  );
