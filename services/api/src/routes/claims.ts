import { claim, claimDecision, claimInput, claimList, pageOf } from '@navette/contracts';
import { browseClaims, claimOrganisation, decideClaim } from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'claims';

export const claimRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listClaims',
      tag,
      summary: 'Who says that they speak for an organisation; one sees one’s own',
      answers: { status: 200, schema: pageOf(claim) },
      refuses: [400],
    }),
    queryOf(claimList),
    async (c) => answer(c, await browseClaims(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/',
    describeOperation({
      id: 'claimOrganisation',
      tag,
      summary: 'Say that one speaks for an organisation of the directory',
      answers: { status: 201, schema: claim },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(claimInput),
    async (c) => answerRecord(c, await claimOrganisation(verbContext(c), c.req.valid('json')), 201),
  )
  .post(
    '/:id/decide',
    describeOperation({
      id: 'decideClaim',
      tag,
      summary: 'Say yes or no to a claim',
      answers: { status: 200, schema: claim },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(claimDecision),
    async (c) => answerRecord(c, await decideClaim(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  );
