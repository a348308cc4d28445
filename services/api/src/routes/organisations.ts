import {
  answerHabitQuery,
  answerHabitView,
  organisation,
  organisationChange,
  organisationInput,
  organisationList,
  pageOf,
} from '@navette/contracts';
import {
  browseOrganisations,
  changeOrganisation,
  createOrganisation,
  readAnswerHabit,
  readOrganisation,
} from '@navette/usecases';
import { z } from 'zod';
import { answer, answerRecord } from '../answer/answer.ts';
import { ifMatch } from '../answer/if-match.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'organisations';

export const organisationRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listOrganisations',
      tag,
      summary: 'The directory, by name; `q` searches it',
      answers: { status: 200, schema: pageOf(organisation) },
      refuses: [400],
    }),
    queryOf(organisationList),
    async (c) => answer(c, await browseOrganisations(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/',
    describeOperation({
      id: 'createOrganisation',
      tag,
      summary: 'Add an organisation',
      answers: { status: 201, schema: organisation },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(organisationInput),
    async (c) => answerRecord(c, await createOrganisation(verbContext(c), c.req.valid('json')), 201),
  )
  .get(
    '/:id',
    describeOperation({
      id: 'readOrganisation',
      tag,
      summary: 'One organisation',
      answers: { status: 200, schema: organisation },
      refuses: [404],
    }),
    idInPath(),
    async (c) => answerRecord(c, await readOrganisation(verbContext(c), c.req.valid('param').id)),
  )
  .get(
    '/:id/answer-habit',
    describeOperation({
      id: 'readAnswerHabit',
      tag,
      summary: 'How an organisation usually answers, told from five requests on',
      answers: { status: 200, schema: z.object({ habit: answerHabitView }) },
      refuses: [400, 404],
    }),
    idInPath(),
    queryOf(answerHabitQuery),
    async (c) => answer(c, await readAnswerHabit(verbContext(c), c.req.valid('param').id, c.req.valid('query').side)),
  )
  .patch(
    '/:id',
    describeOperation({
      id: 'changeOrganisation',
      tag,
      summary: 'Change an organisation',
      answers: { status: 200, schema: organisation },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readOrganisation),
    jsonBody(organisationChange),
    async (c) =>
      answerRecord(c, await changeOrganisation(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  );
