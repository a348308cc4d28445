import { clock, clockList, pageOf } from '@navette/contracts';
import { browseClocks, releaseReminder } from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, queryOf } from '../http/validate.ts';

const tag = 'clocks';

export const clockRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listClocks',
      tag,
      summary: 'Who has to answer by when, soonest first',
      answers: { status: 200, schema: pageOf(clock) },
      refuses: [400],
    }),
    queryOf(clockList),
    async (c) => answer(c, await browseClocks(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/:id/remind',
    describeOperation({
      id: 'releaseReminder',
      tag,
      summary: 'Let a reminder go out that waits for the référent',
      answers: { status: 200, schema: clock },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    async (c) => answerRecord(c, await releaseReminder(verbContext(c), c.req.valid('param').id)),
  );
