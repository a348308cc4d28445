import { openAPIRouteHandler } from 'hono-openapi';
import { boundedRequest, strictBody } from './http/body.ts';
import { DOCUMENT } from './http/document.ts';
import type { Parts } from './http/environment.ts';
import { createRouter } from './http/factory.ts';
import { securityHeaders } from './http/headers.ts';
import { requestLog } from './http/log.ts';
import { sameOrigin } from './http/origin.ts';
import { answerError, problemResponse } from './http/problems.ts';
import { session } from './http/session.ts';
import { serveWeb } from './http/web.ts';
import { eventRoutes } from './routes/events.ts';
import { healthRoutes } from './routes/health.ts';
import { matchRoutes } from './routes/matches.ts';
import { meRoutes } from './routes/me.ts';
import { needRoutes } from './routes/needs.ts';
import { organisationRoutes } from './routes/organisations.ts';
import { peopleRoutes } from './routes/people.ts';
import { profileRoutes } from './routes/profiles.ts';
import { taxonomyRoutes } from './routes/taxonomy.ts';
import { textRoutes } from './routes/text.ts';
import type { Wakeups } from './stream/wakeups.ts';

/** Every resource under /api/v1. */
function createV1(wakeups: Wakeups) {
  return createRouter()
    .route('/me', meRoutes)
    .route('/people', peopleRoutes)
    .route('/organisations', organisationRoutes)
    .route('/profiles', profileRoutes)
    .route('/needs', needRoutes)
    .route('/matches', matchRoutes)
    .route('/text', textRoutes)
    .route('/taxonomy', taxonomyRoutes)
    .route('/events', eventRoutes(wakeups));
}

/** The type that the web's client is made from. */
export type V1 = ReturnType<typeof createV1>;

/** The whole HTTP application over its parts. Holds no state of its own. */
export function createApp(parts: Parts, wakeups: Wakeups) {
  const app = createRouter();
  app.use(requestLog(parts));
  app.use(securityHeaders);
  app.onError(answerError);
  app.notFound((c) => problemResponse(c, 404, 'not_found'));

  app.on(['GET', 'POST'], '/api/auth/*', sameOrigin, async (c) => parts.auth.handler(await boundedRequest(c.req.raw)));
  app.route('/api/health', healthRoutes);

  app.use('/api/v1/*', strictBody, session, sameOrigin);
  app.route('/api/v1', createV1(wakeups));

  app.get('/api/openapi.json', openAPIRouteHandler(app, DOCUMENT));
  if (parts.webRoot !== undefined) serveWeb(app, parts.webRoot);
  return app;
}
