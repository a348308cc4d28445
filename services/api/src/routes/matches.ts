import { decision, dismissInput, match, matchView, reopenInput, shortlistInput } from '@navette/contracts';
import { decideMatch, historyOfMatch, readMatch } from '@navette/usecases';
import { z } from 'zod';
import { answer, answerRecord } from '../answer/answer.ts';
import { ifMatch } from '../answer/if-match.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody } from '../http/validate.ts';

const tag = 'matches';
const answers = { status: 200, schema: match } as const;

export const matchRoutes = createRouter()
  .get(
    '/:id',
    describeOperation({
      id: 'readMatch',
      tag,
      summary: 'One match, or one opportunity for the startup',
      answers: { status: 200, schema: matchView },
      refuses: [404],
    }),
    idInPath(),
    async (c) => answerRecord(c, await readMatch(verbContext(c), c.req.valid('param').id)),
  )
  .get(
    '/:id/decisions',
    describeOperation({
      id: 'listDecisions',
      tag,
      summary: 'What happened to a match, oldest first',
      answers: { status: 200, schema: z.object({ items: z.array(decision) }) },
      refuses: [404],
    }),
    idInPath(),
    async (c) => answer(c, { items: [...(await historyOfMatch(verbContext(c), c.req.valid('param').id))] }),
  )
  .post(
    '/:id/shortlist',
    describeOperation({ id: 'shortlistMatch', tag, summary: 'Shortlist a match', answers, refuses: WRITE_REFUSALS }),
    idInPath(),
    ifMatch(readMatch),
    jsonBody(shortlistInput),
    async (c) =>
      answerRecord(c, await decideMatch(verbContext(c), c.req.valid('param').id, 'shortlist', c.req.valid('json'))),
  )
  .post(
    '/:id/dismiss',
    describeOperation({
      id: 'dismissMatch',
      tag,
      summary: 'Set a match aside, with the reason',
      answers,
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readMatch),
    jsonBody(dismissInput),
    async (c) =>
      answerRecord(c, await decideMatch(verbContext(c), c.req.valid('param').id, 'dismiss', c.req.valid('json'))),
  )
  .post(
    '/:id/reopen',
    describeOperation({ id: 'reopenMatch', tag, summary: 'Take a decision back', answers, refuses: WRITE_REFUSALS }),
    idInPath(),
    ifMatch(readMatch),
    jsonBody(reopenInput),
    async (c) =>
      answerRecord(c, await decideMatch(verbContext(c), c.req.valid('param').id, 'reopen', c.req.valid('json'))),
  );
