import { settings, settingsChange } from '@navette/contracts';
import { changeNetworkSettings, readNetworkSettings } from '@navette/usecases';
import { answer } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { jsonBody } from '../http/validate.ts';

const tag = 'settings';

export const settingRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'readSettings',
      tag,
      summary: 'What the network decides for itself',
      answers: { status: 200, schema: settings },
      refuses: [403],
    }),
    async (c) => answer(c, await readNetworkSettings(verbContext(c))),
  )
  .patch(
    '/',
    describeOperation({
      id: 'changeSettings',
      tag,
      summary: 'Change some of it; what is not given stays',
      answers: { status: 200, schema: settings },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(settingsChange),
    async (c) => answer(c, await changeNetworkSettings(verbContext(c), c.req.valid('json'))),
  );
