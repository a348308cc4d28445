import {
  disclosedIntroduction,
  introduction,
  introductionInput,
  introductionList,
  introductionMove,
  introductionWithSteps,
  ownerAnswer,
  pageOf,
  pageRequest,
  proposeInput,
  startupAnswer,
  undertakingInput,
  undertakingText,
} from '@navette/contracts';
import {
  acceptUndertaking,
  answerIntroduction,
  browseAsked,
  browseIntroductions,
  chooseStartup,
  createIntroduction,
  currentUndertaking,
  moveIntroduction,
  proposeIntroduction,
  readIntroduction,
} from '@navette/usecases';
import { z } from 'zod';
import { answer, answerRecord } from '../answer/answer.ts';
import { ifMatch } from '../answer/if-match.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'introductions';

/** An introduction as its reader may see it: a startup's has no owner before names. */
const introductionView = z.union([introductionWithSteps, disclosedIntroduction]);

/** Under /matches: the startup of a match is asked. */
export const proposeRoutes = createRouter().post(
  '/:id/propose',
  describeOperation({
    id: 'proposeIntroduction',
    tag,
    summary: 'Ask the startup of a shortlisted match whether it is interested, on the anonymous card',
    answers: { status: 201, schema: introduction },
    refuses: WRITE_REFUSALS,
  }),
  idInPath(),
  jsonBody(proposeInput),
  async (c) => {
    const made = await proposeIntroduction(verbContext(c), c.req.valid('param').id, c.req.valid('json'));
    const created = answerRecord(c, made, 201);
    created.headers.set('location', `/api/v1/introductions/${made.id}`);
    return created;
  },
);

/** The confidentiality undertaking as it is asked for now; nothing of anybody. */
export const undertakingRoutes = createRouter().get(
  '/',
  describeOperation({
    id: 'readUndertaking',
    tag,
    summary: 'The confidentiality undertaking that opens a card',
    answers: { status: 200, schema: undertakingText },
  }),
  (c) => answer(c, currentUndertaking(c.get('language'))),
);

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
    '/asked',
    describeOperation({
      id: 'listAsked',
      tag,
      summary: 'What the own startups were asked about, newest first, each as far as it is shown',
      answers: { status: 200, schema: pageOf(disclosedIntroduction) },
      refuses: [400],
    }),
    queryOf(pageRequest),
    async (c) => answer(c, await browseAsked(verbContext(c), c.req.valid('query'))),
  )
  .get(
    '/:id',
    describeOperation({
      id: 'readIntroduction',
      tag,
      summary: 'One introduction, with its steps',
      answers: { status: 200, schema: introductionView },
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
  )
  .post(
    '/:id/answer',
    describeOperation({
      id: 'answerIntroduction',
      tag,
      summary: 'The startup says that it is interested, or why not; a facilitator puts on record what it said',
      answers: { status: 200, schema: disclosedIntroduction },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(startupAnswer),
    async (c) =>
      answerRecord(c, await answerIntroduction(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .post(
    '/:id/undertaking',
    describeOperation({
      id: 'acceptUndertaking',
      tag,
      summary: 'Make the confidentiality undertaking that opens the card',
      answers: { status: 200, schema: disclosedIntroduction },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(undertakingInput),
    async (c) => answerRecord(c, await acceptUndertaking(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .post(
    '/:id/choose',
    describeOperation({
      id: 'chooseStartup',
      tag,
      summary: 'The owner takes an interested startup, and both learn their names; or says why not',
      answers: { status: 200, schema: introduction },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(ownerAnswer),
    async (c) => answerRecord(c, await chooseStartup(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  );
