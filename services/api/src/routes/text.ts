import { analyseInput, analysis, readInput, readingOfText } from '@navette/contracts';
import { analyseText, readWriting } from '@navette/usecases';
import { answer } from '../answer/answer.ts';
import { describeOperation } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { jsonBody } from '../http/validate.ts';

export const textRoutes = createRouter()
  .post(
    '/analyse',
    describeOperation({
      id: 'analyseText',
      tag: 'text',
      summary: 'What the engine reads in a text, and about how many profiles could answer',
      answers: { status: 200, schema: analysis },
      refuses: [400, 413, 415],
    }),
    jsonBody(analyseInput),
    async (c) => answer(c, await analyseText(verbContext(c), c.req.valid('json'))),
  )
  .post(
    '/read',
    describeOperation({
      id: 'readText',
      tag: 'text',
      summary:
        'All that is read in a need or in what a startup writes: capabilities, facts, what a form could be offered',
      answers: { status: 200, schema: readingOfText },
      refuses: [400, 413, 415],
    }),
    jsonBody(readInput),
    async (c) => answer(c, await readWriting(verbContext(c), c.req.valid('json'))),
  );
