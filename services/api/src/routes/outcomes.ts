import {
  outcome,
  outcomeAnswerInput,
  outcomeChange,
  outcomeInput,
  outcomeWithdrawalInput,
  pageOf,
  pageRequest,
} from '@navette/contracts';
import {
  answerOutcome,
  browseOutcomes,
  changeOutcome,
  declareOutcome,
  readOutcome,
  withdrawOutcome,
} from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { ifMatch } from '../answer/if-match.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'introductions';

/** Under /introductions: what came of one. */
export const introductionOutcomeRoutes = createRouter()
  .get(
    '/:id/outcomes',
    describeOperation({
      id: 'listOutcomes',
      tag,
      summary: 'What came of an introduction, newest first',
      answers: { status: 200, schema: pageOf(outcome) },
      refuses: [400, 404, 409],
    }),
    idInPath(),
    queryOf(pageRequest),
    async (c) => answer(c, await browseOutcomes(verbContext(c), c.req.valid('param').id, c.req.valid('query'))),
  )
  .post(
    '/:id/outcomes',
    describeOperation({
      id: 'declareOutcome',
      tag,
      summary: 'Say what came of an introduction; the other side is asked to confirm it',
      answers: { status: 201, schema: outcome },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(outcomeInput),
    async (c) => {
      const declared = await declareOutcome(verbContext(c), c.req.valid('param').id, c.req.valid('json'));
      const created = answerRecord(c, declared, 201);
      created.headers.set('location', `/api/v1/outcomes/${declared.id}`);
      return created;
    },
  );

/** Under /outcomes: one entry of the ledger, for those of its introduction. */
export const outcomeRoutes = createRouter()
  .get(
    '/:id',
    describeOperation({
      id: 'readOutcome',
      tag,
      summary: 'One outcome, with what each side said of it',
      answers: { status: 200, schema: outcome },
      refuses: [404, 409],
    }),
    idInPath(),
    async (c) => answerRecord(c, await readOutcome(verbContext(c), c.req.valid('param').id)),
  )
  .patch(
    '/:id',
    describeOperation({
      id: 'changeOutcome',
      tag,
      summary: 'Say it otherwise; who did not say so is asked again',
      answers: { status: 200, schema: outcome },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readOutcome),
    jsonBody(outcomeChange),
    async (c) => answerRecord(c, await changeOutcome(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .post(
    '/:id/answer',
    describeOperation({
      id: 'answerOutcome',
      tag,
      summary: 'Confirm or dispute an outcome for the own side, or put a side’s word on record',
      answers: { status: 200, schema: outcome },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readOutcome),
    jsonBody(outcomeAnswerInput),
    async (c) => answerRecord(c, await answerOutcome(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .post(
    '/:id/withdraw',
    describeOperation({
      id: 'withdrawOutcome',
      tag,
      summary: 'Take an outcome back; it stays on record and counts no more',
      answers: { status: 200, schema: outcome },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readOutcome),
    jsonBody(outcomeWithdrawalInput),
    async (c) => answerRecord(c, await withdrawOutcome(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  );
