const PROBLEM_FREE = { description: 'Refused, in the identity library’s own words: {"code", "message"}.' };

/** What the OpenAPI document says beside the routes: how to sign in, which the identity library answers. */
export const DOCUMENT = {
  documentation: {
    openapi: '3.1.0',
    info: {
      title: 'Navette',
      version: '0.1.0',
      description:
        'Sign in by POST /api/auth/sign-in/email, then send the session cookie that it sets, or the value of its ' +
        '`set-auth-token` header as "Authorization: Bearer …". Errors are RFC 9457 problems whose `errors` name the fields. ' +
        'Lists are paged: `next` is the `cursor` of the following page. Writes on something that exists take its `version`; ' +
        'a stale one is answered by 409. `?lang=` or Accept-Language chooses fr, en, de or nl for explanations.',
    },
    components: {
      securitySchemes: {
        session: { type: 'apiKey' as const, in: 'cookie', name: 'navette.session_token' },
        bearer: { type: 'http' as const, scheme: 'bearer' },
      },
    },
    security: [{ session: [] }, { bearer: [] }],
    paths: {
      '/api/auth/sign-in/email': {
        post: {
          operationId: 'signIn',
          tags: ['session'],
          summary: 'Sign in with address and password',
          security: [],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object' as const,
                  required: ['email', 'password'],
                  properties: { email: { type: 'string' as const }, password: { type: 'string' as const } },
                },
              },
            },
          },
          responses: {
            200: {
              description: 'Signed in.',
              headers: { 'set-auth-token': { schema: { type: 'string' as const }, description: 'The bearer token.' } },
            },
            400: PROBLEM_FREE,
            401: PROBLEM_FREE,
            429: { description: 'Too many tries; wait for the seconds that `x-retry-after` says.' },
          },
        },
      },
      '/api/auth/sign-out': {
        post: {
          operationId: 'signOut',
          tags: ['session'],
          summary: 'Sign out',
          responses: { 200: { description: 'Signed out.' } },
        },
      },
    },
  },
};
