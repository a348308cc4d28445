import type { CompanyDirectory } from '@navette/registers';
import { BOARD_PATH } from './board/board.ts';
import { boardRoutes } from './board/routes.ts';
import { docsRoutes } from './docs/routes.ts';
import { serveDocument } from './document/serve.ts';
import { strictBody } from './http/body.ts';
import type { Parts } from './http/environment.ts';
import { createRouter } from './http/factory.ts';
import { securityHeaders } from './http/headers.ts';
import { identity } from './http/identity.ts';
import { sameOrigin } from './http/origin.ts';
import { answerError, problemResponse } from './http/problems.ts';
import { secondFactor } from './http/second-factor.ts';
import { session } from './http/session.ts';
import { serveWeb } from './http/web.ts';
import { once } from './idempotency/once.ts';
import { limit } from './limit/limit.ts';
import { requestLog } from './log/request-log.ts';
import { activityRoutes } from './routes/activities.ts';
import { apiKeyRoutes } from './routes/api-keys.ts';
import { attachmentRoutes, introductionAttachmentRoutes, needAttachmentRoutes } from './routes/attachments.ts';
import { claimRoutes } from './routes/claims.ts';
import { clockRoutes } from './routes/clocks.ts';
import { contactRoutes } from './routes/contacts.ts';
import { duplicateRoutes, mergeRoutes } from './routes/duplicates.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes } from './routes/exports.ts';
import { publicRoutes } from './routes/figures.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/imports.ts';
import { activityMailRoutes, inboundRoutes } from './routes/inbound.ts';
import { introductionRoutes, proposeRoutes, undertakingRoutes } from './routes/introductions.ts';
import { invitationRoutes } from './routes/invitations.ts';
import { jobRoutes } from './routes/jobs.ts';
import { linkRoutes } from './routes/links.ts';
import { mailboxRoutes } from './routes/mailbox.ts';
import { mailPreferenceRoutes, mailRoutes } from './routes/mails.ts';
import { matchRoutes } from './routes/matches.ts';
import { meRoutes } from './routes/me.ts';
import { introductionMeetingRoutes, meetingRoutes } from './routes/meetings.ts';
import { introductionMessageRoutes } from './routes/messages.ts';
import { modelRoutes } from './routes/models.ts';
import { myDayRoutes } from './routes/my-day.ts';
import { needRoutes } from './routes/needs.ts';
import { networkRoutes } from './routes/network.ts';
import { organisationRoutes } from './routes/organisations.ts';
import { introductionOutcomeRoutes, outcomeRoutes } from './routes/outcomes.ts';
import { peopleRoutes } from './routes/people.ts';
import { auditRoutes, privacyRoutes } from './routes/privacy.ts';
import { profileRoutes } from './routes/profiles.ts';
import { progressRoutes } from './routes/progress.ts';
import { organisationRegisterRoutes, registerRoutes } from './routes/registers.ts';
import { rematchRoutes } from './routes/rematches.ts';
import { securityRoutes, sessionRoutes, signInWaysRoutes } from './routes/sessions.ts';
import { settingRoutes } from './routes/settings.ts';
import { needShortlistRoutes, sharedShortlistRoutes, shortlistRoutes } from './routes/shortlists.ts';
import { taxonomyRoutes } from './routes/taxonomy.ts';
import { textRoutes } from './routes/text.ts';
import { unsubscribeRoutes } from './routes/unsubscribe.ts';
import { needDisclosureRoutes } from './routes/vetoes.ts';
import type { Wakeups } from './stream/wakeups.ts';

/** Every resource under /api/v1. */
function createV1(wakeups: Wakeups, directory: CompanyDirectory) {
  return createRouter()
    .route('/me', meRoutes)
    .route('/me/sessions', sessionRoutes)
    .route('/me/security', securityRoutes)
    .route('/sign-in-ways', signInWaysRoutes)
    .route('/me', mailPreferenceRoutes)
    .route('/people', peopleRoutes)
    .route('/', networkRoutes)
    .route('/me/api-keys', apiKeyRoutes)
    .route('/invitations', invitationRoutes)
    .route('/claims', claimRoutes)
    .route('/privacy', privacyRoutes)
    .route('/audit', auditRoutes)
    .route('/settings', settingRoutes)
    .route('/links', linkRoutes)
    .route('/undertaking', undertakingRoutes)
    .route('/clocks', clockRoutes)
    .route('/mails', mailRoutes)
    .route('/organisations', organisationRoutes)
    .route('/profiles', profileRoutes)
    .route('/needs', needRoutes)
    .route('/needs', needDisclosureRoutes)
    .route('/matches', matchRoutes)
    .route('/matches', proposeRoutes)
    .route('/text', textRoutes)
    .route('/taxonomy', taxonomyRoutes)
    .route('/models', modelRoutes)
    .route('/jobs', jobRoutes)
    .route('/contacts', contactRoutes)
    .route('/activities', activityRoutes)
    .route('/introductions', introductionRoutes)
    .route('/introductions', introductionOutcomeRoutes)
    .route('/outcomes', outcomeRoutes)
    .route('/introductions', introductionMessageRoutes)
    .route('/introductions', introductionMeetingRoutes)
    .route('/meetings', meetingRoutes)
    .route('/activities', activityMailRoutes)
    .route('/inbound', inboundRoutes)
    .route('/my-day', myDayRoutes)
    .route('/progress', progressRoutes)
    .route('/needs', needAttachmentRoutes)
    .route('/introductions', introductionAttachmentRoutes)
    .route('/attachments', attachmentRoutes)
    .route('/imports', importRoutes)
    .route('/exports', exportRoutes)
    .route('/rematches', rematchRoutes)
    .route('/registers', registerRoutes(directory))
    .route('/organisations', organisationRegisterRoutes(directory))
    .route('/needs', needShortlistRoutes)
    .route('/shortlists', shortlistRoutes)
    .route('/shared/shortlists', sharedShortlistRoutes)
    .route('/duplicates', duplicateRoutes)
    .route('/merges', mergeRoutes)
    .route('/public', publicRoutes())
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

  app.all('/api/auth/*', sameOrigin, strictBody, identity);
  app.route('/api/health', healthRoutes);
  // Mail programs post a form here by themselves (RFC 8058), from no page of ours.
  app.route('/api/unsubscribe', unsubscribeRoutes);
  app.route('/api/mailbox', mailboxRoutes);

  // Who asks comes first, then whether they may ask again; what they send is read after that.
  app.use('/api/v1/*', session, limit, secondFactor, sameOrigin, strictBody, once);
  app.route('/api/v1', createV1(wakeups, parts.directory));

  app.get('/api/openapi.json', serveDocument(app));
  app.route('/api/docs', docsRoutes);
  if (parts.board !== undefined) app.route(BOARD_PATH, boardRoutes(parts.board));
  if (parts.webRoot !== undefined) serveWeb(app, parts.webRoot);
  return app;
}
