import { needTeaser, pageOf, pageRequest, publicFigures as shape } from '@navette/contracts';
import { browsePublicNeeds, createDailyFigures, publicFigures } from '@navette/usecases';
import { answer } from '../answer/answer.ts';
import { describeOperation } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { queryOf } from '../http/validate.ts';

/** Under /public: what everybody may read, without signing in. */
export function publicRoutes() {
  const figures = createDailyFigures();
  return createRouter()
    .get(
      '/figures',
      describeOperation({
        id: 'readPublicFigures',
        tag: 'public',
        summary: 'The figures of the network, for everybody; what would tell of single companies is withheld',
        answers: { status: 200, schema: shape },
      }),
      async (c) => answer(c, await publicFigures({ ...verbContext(c), figures })),
    )
    .get(
      '/needs',
      describeOperation({
        id: 'listPublicNeeds',
        tag: 'public',
        summary: 'Teasers that their owners let everybody read, newest first',
        answers: { status: 200, schema: pageOf(needTeaser) },
        refuses: [400],
      }),
      queryOf(pageRequest),
      async (c) => answer(c, await browsePublicNeeds(verbContext(c), c.req.valid('query'))),
    );
}
