import { myDay, myDayQuery } from '@navette/contracts';
import { readMyDay } from '@navette/usecases';
import { answer } from '../answer/answer.ts';
import { describeOperation } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { queryOf } from '../http/validate.ts';

export const myDayRoutes = createRouter().get(
  '/',
  describeOperation({
    id: 'readMyDay',
    tag: 'activities',
    summary: 'What is late, due, silent and new, for a facilitator',
    answers: { status: 200, schema: myDay },
    refuses: [400, 403],
  }),
  queryOf(myDayQuery),
  async (c) => answer(c, await readMyDay(verbContext(c), c.req.valid('query'))),
);
