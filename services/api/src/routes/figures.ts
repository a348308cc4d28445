import { jsonFeed, needTeaser, pageOf, pageRequest, publicFigures as shape } from '@navette/contracts';
import { browsePublicNeeds, createDailyFigures, publicFeed, publicFigures } from '@navette/usecases';
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
    )
    .get(
      '/needs/feed',
      describeOperation({
        id: 'readPublicFeed',
        tag: 'public',
        summary: 'The same as a JSON Feed, for readers of feeds',
        answers: { status: 200, schema: jsonFeed },
      }),
      async (c) => {
        const origin = c.get('parts').publicUrl ?? new URL(c.req.url).origin;
        const home = new URL('/', origin).href;
        return answer(c, await publicFeed(verbContext(c), { home, feed: new URL(c.req.path, origin).href }));
      },
    );
}
