import { colleagues, pageOf, pageQuery, person, personChange, personInput, personScope } from '@navette/contracts';
import { browseColleagues, browsePeople, changePerson, createPerson, scopePerson } from '@navette/usecases';
import { z } from 'zod';
import { answer } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'people';

export const peopleRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listPeople',
      tag,
      summary: 'Everybody who can sign in',
      answers: { status: 200, schema: pageOf(person) },
      refuses: [400, 403],
    }),
    queryOf(z.object(pageQuery)),
    async (c) => answer(c, await browsePeople(verbContext(c), c.req.valid('query'))),
  )
  .get(
    '/colleagues',
    describeOperation({
      id: 'listColleagues',
      tag,
      summary: 'Those who follow needs for the own operator',
      answers: { status: 200, schema: colleagues },
      refuses: [403],
    }),
    async (c) => answer(c, await browseColleagues(verbContext(c))),
  )
  .post(
    '/',
    describeOperation({
      id: 'createPerson',
      tag,
      summary: 'Let a person in',
      answers: { status: 201, schema: person },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(personInput),
    async (c) => {
      const context = { ...verbContext(c), createAccount: c.get('parts').accounts.create };
      return answer(c, await createPerson(context, c.req.valid('json')), 201);
    },
  )
  .patch(
    '/:id',
    describeOperation({
      id: 'changePerson',
      tag,
      summary: 'Give somebody another role, scope or organisations; close or open their account',
      answers: { status: 200, schema: person },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(personChange),
    async (c) => answer(c, await changePerson(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .patch(
    '/:id/scope',
    describeOperation({
      id: 'scopePerson',
      tag,
      summary: 'Narrow what a facilitator follows to editions and a territory of the own operator',
      answers: { status: 200, schema: person },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(personScope),
    async (c) => answer(c, await scopePerson(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  );
