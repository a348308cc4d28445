import {
  introduction,
  introductionInput,
  introductionList,
  introductionMove,
  introductionWithSteps,
  pageOf,
} from '@navette/contracts';
import { browseIntroductions, createIntroduction, moveIntroduction, readIntroduction } from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { ifMatch } from '../answer/if-match.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'introductions';

export const introductionRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listIntroductions',
      tag,
      summary: 'Introductions of the own scope, newest first',
      answers: { status: 200, schema: pageOf(introduction) },
      refuses: [400],
    }),
    queryOf(introductionList),
    async (c) => answer(c, await browseIntroductions(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/',
    describeOperation({
      id: 'createIntroduction',
      tag,
      summary: 'Put an introduction on the record, with what it went through so far',
      answers: { status: 201, schema: introduction },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(introductionInput),
    async (c) => answerRecord(c, await createIntroduction(verbContext(c), c.req.valid('json')), 201),
  )
  .get(
    '/:id',
    describeOperation({
      id: 'readIntroduction',
      tag,
      summary: 'One introduction, with its steps',
      answers: { status: 200, schema: introductionWithSteps },
      refuses: [404],
    }),
    idInPath(),
    async (c) => answerRecord(c, await readIntroduction(verbContext(c), c.req.valid('param').id)),
  )
  .post(
    '/:id/move',
    describeOperation({
      id: 'moveIntroduction',
      tag,
      summary: 'Take an introduction to another step, or to its end',
      answers: { status: 200, schema: introduction },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readIntroduction),
    jsonBody(introductionMove),
    async (c) => answerRecord(c, await moveIntroduction(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  );
