import {
  attachment,
  attachmentsOf,
  introductionFileQuery,
  nda,
  ndaInput,
  needFileQuery,
  pageOf,
  pageRequest,
} from '@navette/contracts';
import { ATTACHMENT_LIMITS, contentDisposition } from '@navette/files';
import {
  attachToIntroduction,
  attachToNeed,
  browseNdas,
  listIntroductionFiles,
  listNeedFiles,
  readFile,
  recordNda,
  removeFile,
} from '@navette/usecases';
import { describeRoute, resolver } from 'hono-openapi';
import { answer, answerRecord } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, fileContext, verbContext } from '../http/factory.ts';
import { rawBody } from '../http/raw-body.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'attachments';
const binary = { type: 'string' as const, format: 'binary' };

/** Under /needs: the files of a need. */
export const needAttachmentRoutes = createRouter()
  .get(
    '/:id/attachments',
    describeOperation({
      id: 'listNeedFiles',
      tag,
      summary: 'Files of a need, as far as the reader has come with it',
      answers: { status: 200, schema: attachmentsOf },
      refuses: [404],
    }),
    idInPath(),
    async (c) => answer(c, { items: await listNeedFiles(verbContext(c), c.req.valid('param').id) }),
  )
  .post(
    '/:id/attachments',
    describeUpload('attachToNeed', 'Put a file with a need; the body is the file itself'),
    idInPath(),
    queryOf(needFileQuery),
    async (c) => {
      const bytes = await rawBody(c, ATTACHMENT_LIMITS.fileBytes);
      const kept = await attachToNeed(fileContext(c), c.req.valid('param').id, c.req.valid('query'), bytes);
      const created = answerRecord(c, kept, 201);
      created.headers.set('location', `/api/v1/attachments/${kept.id}`);
      return created;
    },
  );

/** Under /introductions: what its two sides show each other. */
export const introductionAttachmentRoutes = createRouter()
  .get(
    '/:id/attachments',
    describeOperation({
      id: 'listIntroductionFiles',
      tag,
      summary: 'Files of an introduction, for its two sides',
      answers: { status: 200, schema: attachmentsOf },
      refuses: [404, 409],
    }),
    idInPath(),
    async (c) => answer(c, { items: await listIntroductionFiles(verbContext(c), c.req.valid('param').id) }),
  )
  .post(
    '/:id/attachments',
    describeUpload('attachToIntroduction', 'Put a signed agreement, or what shows an outcome, with an introduction'),
    idInPath(),
    queryOf(introductionFileQuery),
    async (c) => {
      const bytes = await rawBody(c, ATTACHMENT_LIMITS.fileBytes);
      const kept = await attachToIntroduction(fileContext(c), c.req.valid('param').id, c.req.valid('query'), bytes);
      const created = answerRecord(c, kept, 201);
      created.headers.set('location', `/api/v1/attachments/${kept.id}`);
      return created;
    },
  )
  .get(
    '/:id/ndas',
    describeOperation({
      id: 'listNdas',
      tag,
      summary: 'Agreements of both sides that were noted, the latest first',
      answers: { status: 200, schema: pageOf(nda) },
      refuses: [400, 404, 409],
    }),
    idInPath(),
    queryOf(pageRequest),
    async (c) => answer(c, await browseNdas(verbContext(c), c.req.valid('param').id, c.req.valid('query'))),
  )
  .post(
    '/:id/ndas',
    describeOperation({
      id: 'recordNda',
      tag,
      summary: 'Note an agreement that both sides signed',
      answers: { status: 201, schema: nda },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(ndaInput),
    async (c) => answerRecord(c, await recordNda(verbContext(c), c.req.valid('param').id, c.req.valid('json')), 201),
  );

/** Under /attachments: one file. */
export const attachmentRoutes = createRouter()
  .get(
    '/:id',
    describeRoute({
      operationId: 'readFile',
      tags: [tag],
      summary: 'A file, to be saved',
      responses: {
        200: { description: 'The file.', content: { 'application/octet-stream': { schema: binary } } },
        401: { description: 'Nobody is signed in.' },
        404: { description: 'Unknown, or not for this reader.' },
      },
    }),
    idInPath(),
    async (c) => {
      const { view, bytes } = await readFile(fileContext(c), c.req.valid('param').id);
      // Whatever a browser makes of it, it runs nothing and reaches nothing.
      return c.body(bytes, 200, {
        'content-type': view.mediaType,
        'content-length': String(view.size),
        'content-disposition': contentDisposition(view.fileName),
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      });
    },
  )
  .delete(
    '/:id',
    describeRoute({
      operationId: 'removeFile',
      tags: [tag],
      summary: 'Take a file away',
      responses: {
        204: { description: 'Gone.' },
        401: { description: 'Nobody is signed in.' },
        403: { description: 'Seen, but not allowed.' },
        404: { description: 'Unknown, or not for this reader.' },
      },
    }),
    idInPath(),
    async (c) => {
      await removeFile(fileContext(c), c.req.valid('param').id);
      return c.body(null, 204);
    },
  );

function describeUpload(id: string, summary: string) {
  return describeRoute({
    operationId: id,
    tags: [tag],
    summary,
    requestBody: { required: true, content: { 'application/octet-stream': { schema: binary } } },
    responses: {
      201: { description: 'Kept.', content: { 'application/json': { schema: resolver(attachment) } } },
      400: { description: 'A parameter is not as expected, or the file is none that is taken.' },
      401: { description: 'Nobody is signed in.' },
      403: { description: 'Seen, but not allowed.' },
      404: { description: 'Unknown, or not for this reader.' },
      409: { description: 'Before names.' },
      413: { description: 'The file is over the limit.' },
    },
  });
}
