import { model, modelInput, modelPreview, modelPreviewInput, models } from '@navette/contracts';
import { browseModels, makeModel, previewModel } from '@navette/usecases';
import { answer } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { jsonBody } from '../http/validate.ts';

const tag = 'models';

/** What counts how much when pairs are weighed. */
export const modelRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listModels',
      tag,
      summary: 'The weights that hold, and those that held',
      answers: { status: 200, schema: models },
      refuses: [403],
    }),
    async (c) => answer(c, await browseModels(verbContext(c))),
  )
  .post(
    '/preview',
    describeOperation({
      id: 'previewModel',
      tag,
      summary: 'How real needs would be ranked by other weights; changes nothing',
      answers: { status: 200, schema: modelPreview },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(modelPreviewInput),
    async (c) => answer(c, await previewModel(verbContext(c), c.req.valid('json'))),
  )
  .post(
    '/',
    describeOperation({
      id: 'makeModel',
      tag,
      summary: 'Make a new version, by which everything is weighed from then on',
      answers: { status: 201, schema: model },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(modelInput),
    async (c) => answer(c, await makeModel(verbContext(c), c.req.valid('json')), 201),
  );
