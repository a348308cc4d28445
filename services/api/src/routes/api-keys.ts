import { apiKeyInput, apiKeys, newApiKey } from '@navette/contracts';
import { createApiKey, listApiKeys, revokeApiKey } from '@navette/identity';
import { browseApiKeys, makeApiKey, revokeOwnApiKey } from '@navette/usecases';
import type { Context } from 'hono';
import { answer } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import type { Environment } from '../http/environment.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody } from '../http/validate.ts';

const tag = 'api keys';
const keys = { create: createApiKey, list: listApiKeys, revoke: revokeApiKey };

/** Under /me: the keys by which programs act for the person signed in. */
export const apiKeyRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listApiKeys',
      tag,
      summary: 'Keys by which programs act for the person signed in',
      answers: { status: 200, schema: apiKeys },
      refuses: [403],
    }),
    async (c) => answer(c, await browseApiKeys(keyContext(c))),
  )
  .post(
    '/',
    describeOperation({
      id: 'makeApiKey',
      tag,
      summary: 'Make a key, within scopes and for a time; it is shown once',
      answers: { status: 201, schema: newApiKey },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(apiKeyInput),
    // Without an entity tag: nothing of this answer may be kept.
    async (c) => c.json(await makeApiKey(keyContext(c), c.req.valid('json')), 201),
  )
  .post(
    '/:id/revoke',
    describeOperation({
      id: 'revokeApiKey',
      tag,
      summary: 'End a key for ever',
      answers: { status: 200, schema: apiKeys },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    async (c) => answer(c, await revokeOwnApiKey(keyContext(c), c.req.valid('param').id)),
  );

function keyContext(c: Context<Environment>) {
  return { ...verbContext(c), keys };
}
