import { activity, activityChange, activityInput, activityList, pageOf } from '@navette/contracts';
import { browseActivities, changeActivity, createActivity, readActivity } from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { ifMatch } from '../answer/if-match.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'activities';

export const activityRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listActivities',
      tag,
      summary: 'Calls, visits, mails and notes, newest first; those of the own operator',
      answers: { status: 200, schema: pageOf(activity) },
      refuses: [400, 403],
    }),
    queryOf(activityList),
    async (c) => answer(c, await browseActivities(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/',
    describeOperation({
      id: 'createActivity',
      tag,
      summary: 'Put a call, visit, mail or note on the record',
      answers: { status: 201, schema: activity },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(activityInput),
    async (c) => answerRecord(c, await createActivity(verbContext(c), c.req.valid('json')), 201),
  )
  .get(
    '/:id',
    describeOperation({
      id: 'readActivity',
      tag,
      summary: 'One call, visit, mail or note',
      answers: { status: 200, schema: activity },
      refuses: [403, 404],
    }),
    idInPath(),
    async (c) => answerRecord(c, await readActivity(verbContext(c), c.req.valid('param').id)),
  )
  .patch(
    '/:id',
    describeOperation({
      id: 'changeActivity',
      tag,
      summary: 'Change what was noted, or what is to be done next',
      answers: { status: 200, schema: activity },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readActivity),
    jsonBody(activityChange),
    async (c) => answerRecord(c, await changeActivity(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  );
