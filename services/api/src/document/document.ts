import type { GenerateSpecOptions } from 'hono-openapi';
import { HEADERS, PARAMETERS, RESPONSES } from './components.ts';
import { IDENTITY_PATHS } from './identity.ts';

const INTRODUCTION = [
  'Sign in by `POST /api/auth/sign-in/email`, then send the session cookie that it sets, or the value of its `set-auth-token` header as `Authorization: Bearer …`; a program sends a key of its person in the same way. Over https the cookie is called `__Host-navette.session`. Writes that a browser sends from another site are refused.',
  'Errors are RFC 9457 problems: `code` tells them apart, `errors` names the fields, `requestId` the line in the log. Every answer has that id in `X-Request-Id`; one that you send is taken over.',
  'Lists are paged: `next` is the `cursor` of the following page. `?lang=` or Accept-Language chooses fr, en, de or nl for explanations.',
  '**Versions.** Writes on something that exists take the `version` that you read, or its `ETag` as `If-Match`. A stale version is answered by 409, a stale `If-Match` by 412. With `If-None-Match`, a read answers 304 where nothing changed.',
  '**Idempotency-Key.** A write with this header takes effect once, however often it is sent within 24 hours: the first answer comes again, with `Idempotent-Replayed: true`. Another request under the same key is answered by 422, one whose first try is still running by 409 `request_in_progress`. If the service died after the effect and before the answer, 409 `already_done` names the ids of the `records` that were touched. 401, 403, 404, 413, 415, 429 and 5xx are not kept: send the same request again.',
  '**Limits.** Reads and writes are counted apart, for each person; `RateLimit-Policy` and `RateLimit` tell how many are left, and 429 comes with `Retry-After`.',
].join('\n\n');

/** What the OpenAPI document says beside the routes: how to sign in, which the identity library answers. */
export const DOCUMENT: Partial<GenerateSpecOptions> = {
  // Each operation says itself how it refuses; the library's own guess is not what we answer.
  defaultValidationErrorResponse: false,
  documentation: {
    openapi: '3.1.0',
    info: {
      title: 'Navette',
      version: '0.1.0',
      description: INTRODUCTION,
    },
    components: {
      headers: HEADERS,
      parameters: PARAMETERS,
      responses: RESPONSES,
      securitySchemes: {
        session: { type: 'apiKey' as const, in: 'cookie', name: 'navette.session' },
        bearer: { type: 'http' as const, scheme: 'bearer' },
      },
    },
    security: [{ session: [] }, { bearer: [] }],
    paths: IDENTITY_PATHS,
  },
};
