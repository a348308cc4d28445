import {
  addMatchInput,
  askApprovalInput,
  handOverInput,
  match,
  matchList,
  need,
  needChange,
  needFull,
  needInput,
  needList,
  needMoves,
  pageOf,
  pair,
} from '@navette/contracts';
import type { NeedTransition } from '@navette/domain';
import {
  addMatch,
  askApproval,
  browseMatchesOfNeed,
  browseNeeds,
  changeNeed,
  createNeed,
  explainPair,
  handNeedOver,
  moveNeed,
  readNeed,
} from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { ifMatch } from '../answer/if-match.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, pairInPath, queryOf } from '../http/validate.ts';

const tag = 'needs';

/** What the document says of a move. */
function move(transition: NeedTransition, summary: string) {
  return describeOperation({
    id: `${transition}Need`,
    tag,
    summary,
    answers: { status: 200, schema: need },
    refuses: WRITE_REFUSALS,
  });
}

export const needRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listNeeds',
      tag,
      summary: "Needs of the reader's scope, newest first; `q` searches them",
      answers: { status: 200, schema: pageOf(needFull) },
      refuses: [400],
    }),
    queryOf(needList),
    async (c) => answer(c, await browseNeeds(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/',
    describeOperation({
      id: 'createNeed',
      tag,
      summary: 'Write a need down, as a draft',
      answers: { status: 201, schema: need },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(needInput),
    async (c) => answerRecord(c, await createNeed(verbContext(c), c.req.valid('json')), 201),
  )
  .get(
    '/:id',
    describeOperation({
      id: 'readNeed',
      tag,
      summary: 'One need, as far as the reader may see it',
      answers: { status: 200, schema: need },
      refuses: [404],
    }),
    idInPath(),
    async (c) => answerRecord(c, await readNeed(verbContext(c), c.req.valid('param').id)),
  )
  .patch(
    '/:id',
    describeOperation({
      id: 'changeNeed',
      tag,
      summary: 'Change a need; a published one is matched anew',
      answers: { status: 200, schema: need },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readNeed),
    jsonBody(needChange),
    async (c) => answerRecord(c, await changeNeed(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .post(
    '/:id/submit',
    move('submit', "Ask for the other side's approval"),
    idInPath(),
    ifMatch(readNeed),
    jsonBody(needMoves.submit),
    async (c) =>
      answerRecord(c, await moveNeed(verbContext(c), c.req.valid('param').id, 'submit', c.req.valid('json'))),
  )
  .post(
    '/:id/approve',
    move(
      'approve',
      'Approve and publish; matches follow by themselves. The side that did not write it approves; a facilitator who wrote it on behalf puts the yes of the owner on record as ownerApproval',
    ),
    idInPath(),
    ifMatch(readNeed),
    jsonBody(needMoves.approve),
    async (c) =>
      answerRecord(c, await moveNeed(verbContext(c), c.req.valid('param').id, 'approve', c.req.valid('json'))),
  )
  .post(
    '/:id/ask-approval',
    describeOperation({
      id: 'askApproval',
      tag,
      summary: 'Send the owner the link for the "bon pour diffusion", once more or to somebody else',
      answers: { status: 200, schema: need },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(askApprovalInput),
    async (c) => answerRecord(c, await askApproval(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .post(
    '/:id/return',
    move('return', 'Send back with a reason'),
    idInPath(),
    ifMatch(readNeed),
    jsonBody(needMoves.return),
    async (c) =>
      answerRecord(c, await moveNeed(verbContext(c), c.req.valid('param').id, 'return', c.req.valid('json'))),
  )
  .post(
    '/:id/redraft',
    move('redraft', 'Take a returned need up again'),
    idInPath(),
    ifMatch(readNeed),
    jsonBody(needMoves.redraft),
    async (c) =>
      answerRecord(c, await moveNeed(verbContext(c), c.req.valid('param').id, 'redraft', c.req.valid('json'))),
  )
  .post(
    '/:id/pause',
    move('pause', 'Pause a published need'),
    idInPath(),
    ifMatch(readNeed),
    jsonBody(needMoves.pause),
    async (c) => answerRecord(c, await moveNeed(verbContext(c), c.req.valid('param').id, 'pause', c.req.valid('json'))),
  )
  .post(
    '/:id/resume',
    move('resume', 'Publish a paused need again'),
    idInPath(),
    ifMatch(readNeed),
    jsonBody(needMoves.resume),
    async (c) =>
      answerRecord(c, await moveNeed(verbContext(c), c.req.valid('param').id, 'resume', c.req.valid('json'))),
  )
  .post(
    '/:id/fulfil',
    move('fulfil', 'Close a need that found its answer'),
    idInPath(),
    ifMatch(readNeed),
    jsonBody(needMoves.fulfil),
    async (c) =>
      answerRecord(c, await moveNeed(verbContext(c), c.req.valid('param').id, 'fulfil', c.req.valid('json'))),
  )
  .post(
    '/:id/withdraw',
    move('withdraw', 'Withdraw a need, with the reason'),
    idInPath(),
    ifMatch(readNeed),
    jsonBody(needMoves.withdraw),
    async (c) =>
      answerRecord(c, await moveNeed(verbContext(c), c.req.valid('param').id, 'withdraw', c.req.valid('json'))),
  )
  .post(
    '/:id/expire',
    move('expire', 'Let a need lapse'),
    idInPath(),
    ifMatch(readNeed),
    jsonBody(needMoves.expire),
    async (c) =>
      answerRecord(c, await moveNeed(verbContext(c), c.req.valid('param').id, 'expire', c.req.valid('json'))),
  )
  .post(
    '/:id/republish',
    move('republish', 'Publish a fulfilled or expired need again'),
    idInPath(),
    ifMatch(readNeed),
    jsonBody(needMoves.republish),
    async (c) =>
      answerRecord(c, await moveNeed(verbContext(c), c.req.valid('param').id, 'republish', c.req.valid('json'))),
  )
  .post(
    '/:id/referent',
    describeOperation({
      id: 'handNeedOver',
      tag,
      summary: 'Say who of the operator follows a need from now on',
      answers: { status: 200, schema: need },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(handOverInput),
    async (c) => answerRecord(c, await handNeedOver(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .get(
    '/:id/matches',
    describeOperation({
      id: 'listMatchesOfNeed',
      tag,
      summary: 'Matches of a need, by rank',
      answers: { status: 200, schema: pageOf(match) },
      refuses: [400, 404],
    }),
    idInPath(),
    queryOf(matchList),
    async (c) => answer(c, await browseMatchesOfNeed(verbContext(c), c.req.valid('param').id, c.req.valid('query'))),
  )
  .post(
    '/:id/matches',
    describeOperation({
      id: 'addMatch',
      tag: 'matches',
      summary: 'Add a startup by hand; one that is listed already is answered as it is',
      answers: { status: 200, schema: match },
      refuses: [...WRITE_REFUSALS, 503],
    }),
    idInPath(),
    jsonBody(addMatchInput),
    async (c) => answerRecord(c, await addMatch(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .get(
    '/:id/pairs/:profileId',
    describeOperation({
      id: 'explainPair',
      tag,
      summary: 'Why, or why not, a need and any profile',
      answers: { status: 200, schema: pair },
      refuses: [403, 404, 503],
    }),
    pairInPath(),
    async (c) => {
      const { id, profileId } = c.req.valid('param');
      return answer(c, await explainPair(verbContext(c), id, profileId));
    },
  );
