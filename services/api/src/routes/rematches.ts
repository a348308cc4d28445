import { pageOf, pageRequest, rematch } from '@navette/contracts';
import { browseRematches, readRematch, rematchView, startRematch } from '@navette/usecases';
import { z } from 'zod';
import { answer, answerRecord } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'rematches';

export const rematchRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listRematches',
      tag,
      summary: 'Runs over all published needs, newest first',
      answers: { status: 200, schema: pageOf(rematch) },
      refuses: [400, 403],
    }),
    queryOf(pageRequest),
    async (c) => answer(c, await browseRematches(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/',
    describeOperation({
      id: 'startRematch',
      tag,
      summary: 'Match every published need again, by the worker',
      answers: { status: 201, schema: rematch },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(z.strictObject({})),
    async (c) => answerRecord(c, rematchView(await startRematch(verbContext(c))), 201),
  )
  .get(
    '/:id',
    describeOperation({
      id: 'readRematch',
      tag,
      summary: 'How far a run is',
      answers: { status: 200, schema: rematch },
      refuses: [403, 404],
    }),
    idInPath(),
    async (c) => answerRecord(c, await readRematch(verbContext(c), c.req.valid('param').id)),
  );
