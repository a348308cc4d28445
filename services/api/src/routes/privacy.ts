import {
  auditEntries,
  auditQuery,
  auditVerification,
  pageOf,
  pageRequest,
  privacyRequest,
  privacyRequestInput,
  retentionReportView,
} from '@navette/contracts';
import {
  browseAudit,
  browsePrivacyRequests,
  fetchPrivacyArchive,
  readPrivacyRequest,
  readRetention,
  requestPrivacy,
  verifyAuditLog,
} from '@navette/usecases';
import { describeRoute } from 'hono-openapi';
import { answer, answerRecord } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'privacy';
const ZIP = 'application/zip';

export const privacyRoutes = createRouter()
  .get(
    '/requests',
    describeOperation({
      id: 'listPrivacyRequests',
      tag,
      summary: 'Requests for a copy of data, and erasures, latest first',
      answers: { status: 200, schema: pageOf(privacyRequest) },
      refuses: [400, 403],
    }),
    queryOf(pageRequest),
    async (c) => answer(c, await browsePrivacyRequests(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/requests',
    describeOperation({
      id: 'requestPrivacy',
      tag,
      summary: 'Ask for a copy of all data of somebody, or that they be forgotten; a job carries it out',
      answers: { status: 201, schema: privacyRequest },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(privacyRequestInput),
    async (c) => answerRecord(c, await requestPrivacy(verbContext(c), c.req.valid('json')), 201),
  )
  .get(
    '/requests/:id',
    describeOperation({
      id: 'readPrivacyRequest',
      tag,
      summary: 'How far a request is',
      answers: { status: 200, schema: privacyRequest },
      refuses: [404],
    }),
    idInPath(),
    async (c) => answerRecord(c, await readPrivacyRequest(verbContext(c), c.req.valid('param').id)),
  )
  .get(
    '/requests/:id/archive',
    describeRoute({
      operationId: 'fetchPrivacyArchive',
      tags: [tag],
      summary: 'The copy, for a week',
      responses: {
        200: { description: 'The archive.', content: { [ZIP]: { schema: { type: 'string', format: 'binary' } } } },
        404: { description: 'Unknown, not ready, expired, or not for this reader.' },
      },
    }),
    idInPath(),
    async (c) => {
      const pieces = await fetchPrivacyArchive(verbContext(c), c.req.valid('param').id);
      return c.body(streamOf(pieces), 200, {
        'content-type': ZIP,
        'content-disposition': 'attachment; filename="data.zip"',
      });
    },
  )
  .get(
    '/retention',
    describeOperation({
      id: 'readRetention',
      tag,
      summary: 'What the retention table would delete or anonymise now; changes nothing',
      answers: { status: 200, schema: retentionReportView },
      refuses: [403],
    }),
    async (c) => answer(c, await readRetention(verbContext(c))),
  );

export const auditRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listAudit',
      tag,
      summary: 'The audit log, latest first; `before` goes back in it',
      answers: { status: 200, schema: auditEntries },
      refuses: [400, 403],
    }),
    queryOf(auditQuery),
    async (c) => answer(c, await browseAudit(verbContext(c), c.req.valid('query'))),
  )
  .get(
    '/verification',
    describeOperation({
      id: 'verifyAudit',
      tag,
      summary: 'Whether the audit log is what was sealed; reads all of it',
      answers: { status: 200, schema: auditVerification },
      refuses: [403],
    }),
    async (c) => answer(c, await verifyAuditLog(verbContext(c))),
  );

/** Pieces as they are asked for; who stops reading stops them. */
function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
