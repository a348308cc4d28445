import { PassThrough, Readable } from 'node:stream';
import {
  importReportRequest,
  importRequest,
  importView,
  mappingInput,
  mappingView,
  pageOf,
  pageRequest,
} from '@navette/contracts';
import { writeTable } from '@navette/spreadsheets';
import { browseImports, browseMappings, importReport, readImport, saveMapping, uploadImport } from '@navette/usecases';
import { describeRoute, resolver, validator } from 'hono-openapi';
import { z } from 'zod';
import { answer, answerRecord } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';
import { MEDIA_TYPES } from './exports.ts';

const tag = 'imports';

const binary = { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } };

export const importRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listImports',
      tag,
      summary: 'Imports, newest first; those of the own operator',
      answers: { status: 200, schema: pageOf(importView) },
      refuses: [400, 403],
    }),
    queryOf(pageRequest),
    async (c) => answer(c, await browseImports(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/',
    describeRoute({
      operationId: 'uploadImport',
      tags: [tag],
      summary: 'Send a file (CSV, XLSX, JSON, JSON Lines) to be imported; the body is the file itself',
      requestBody: { required: true, content: binary },
      responses: {
        201: {
          description: 'Taken; a worker reads it.',
          content: { 'application/json': { schema: resolver(importView) } },
        },
        400: { description: 'A parameter is not as expected, or the file is empty or over the limit.' },
        401: { description: 'Nobody is signed in.' },
        403: { description: 'Not yours to do.' },
      },
    }),
    queryOf(importRequest),
    async (c) => {
      const body = c.req.raw.body ?? new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
      return answerRecord(c, await uploadImport(verbContext(c), c.req.valid('query'), body), 201);
    },
  )
  .get(
    '/mappings',
    describeOperation({
      id: 'listMappings',
      tag,
      summary: 'How columns can be understood: the saved mappings, and those that come with the product',
      answers: { status: 200, schema: z.object({ items: z.array(mappingView) }) },
      refuses: [403],
    }),
    async (c) => answer(c, { items: [...(await browseMappings(verbContext(c)))] }),
  )
  .put(
    '/mappings/:name',
    describeOperation({
      id: 'saveMapping',
      tag,
      summary: 'Keep a mapping under its name, in place of the one before',
      answers: { status: 200, schema: mappingView },
      refuses: WRITE_REFUSALS,
    }),
    validator('param', z.object({ name: z.string().min(1).max(80) })),
    jsonBody(mappingInput),
    async (c) => answer(c, await saveMapping(verbContext(c), c.req.valid('param').name, c.req.valid('json'))),
  )
  .get(
    '/:id',
    describeOperation({
      id: 'readImport',
      tag,
      summary: 'How far an import is, or how it ended',
      answers: { status: 200, schema: importView },
      refuses: [403, 404],
    }),
    idInPath(),
    async (c) => answerRecord(c, await readImport(verbContext(c), c.req.valid('param').id)),
  )
  .get(
    '/:id/report',
    describeRoute({
      operationId: 'readImportReport',
      tags: [tag],
      summary: 'What became of each row: line, outcome, column, what was expected',
      responses: {
        200: { description: 'The file.', content: { 'text/csv': { schema: { type: 'string' as const } } } },
        401: { description: 'Nobody is signed in.' },
        404: { description: 'Unknown, or not for this reader.' },
      },
    }),
    idInPath(),
    queryOf(importReportRequest),
    async (c) => {
      const ctx = verbContext(c);
      const { format } = c.req.valid('query');
      const report = await importReport(ctx, c.req.valid('param').id);
      const bytes = new PassThrough();
      writeTable(format, report.columns, report.rows, { language: ctx.language, destination: bytes }).catch(
        (error: Error) => bytes.destroy(error),
      );
      c.header('content-type', MEDIA_TYPES[format]);
      c.header('content-disposition', `attachment; filename="${report.fileName}.${format}"`);
      return c.body(Readable.toWeb(bytes) as ReadableStream);
    },
  );
