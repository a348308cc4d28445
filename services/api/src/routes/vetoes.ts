import { disclosure, pageOf, pageRequest, veto, vetoes, vetoInput } from '@navette/contracts';
import { addVeto, browseDisclosures, browseVetoes, removeVeto } from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, partInPath, queryOf } from '../http/validate.ts';

const tag = 'needs';

/** Under /needs: who is never shown a need, and who was shown what of it. */
export const needDisclosureRoutes = createRouter()
  .get(
    '/:id/vetoes',
    describeOperation({
      id: 'listVetoes',
      tag,
      summary: 'Whom the owner keeps away from a need',
      answers: { status: 200, schema: vetoes },
      refuses: [404],
    }),
    idInPath(),
    async (c) => answer(c, await browseVetoes(verbContext(c), c.req.valid('param').id)),
  )
  .post(
    '/:id/vetoes',
    describeOperation({
      id: 'addVeto',
      tag,
      summary: 'Keep an organisation away from a need, or from all of its owner',
      answers: { status: 201, schema: veto },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(vetoInput),
    async (c) => answerRecord(c, await addVeto(verbContext(c), c.req.valid('param').id, c.req.valid('json')), 201),
  )
  .delete(
    '/:id/vetoes/:partId',
    describeOperation({
      id: 'removeVeto',
      tag,
      summary: 'Let an organisation in again',
      answers: { status: 200, schema: vetoes },
      refuses: [403, 404],
    }),
    partInPath(),
    async (c) => {
      const { id, partId } = c.req.valid('param');
      return answer(c, await removeVeto(verbContext(c), id, partId));
    },
  )
  .get(
    '/:id/disclosures',
    describeOperation({
      id: 'listDisclosures',
      tag,
      summary: 'What of a need was shown to whom, when, and under which agreement',
      answers: { status: 200, schema: pageOf(disclosure) },
      refuses: [400, 404],
    }),
    idInPath(),
    queryOf(pageRequest),
    async (c) => answer(c, await browseDisclosures(verbContext(c), c.req.valid('param').id, c.req.valid('query'))),
  );
