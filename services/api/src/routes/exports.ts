import { PassThrough, Readable } from 'node:stream';
import { EXPORT_KINDS, type ExportFormat, exportColumns, exportRequest } from '@navette/contracts';
import { notFound } from '@navette/domain';
import { writeTable } from '@navette/spreadsheets';
import { exportableColumns, exportList } from '@navette/usecases';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import { answer } from '../answer/answer.ts';
import { describeOperation } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { queryOf } from '../http/validate.ts';

const tag = 'exports';

/** What each format is called on the wire. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

const file = { type: 'string' as const, format: 'binary' };

function kindInPath() {
  return validator('param', z.object({ kind: z.enum(EXPORT_KINDS) }), (result) => {
    if (!result.success) throw notFound();
  });
}

export const exportRoutes = createRouter()
  .get(
    '/:kind/columns',
    describeOperation({
      id: 'listExportColumns',
      tag,
      summary: 'The columns that a list can be written with',
      answers: { status: 200, schema: exportColumns },
      refuses: [404],
    }),
    kindInPath(),
    (c) => answer(c, exportableColumns(verbContext(c), c.req.valid('param').kind)),
  )
  .get(
    '/:kind',
    describeRoute({
      operationId: 'exportList',
      tags: [tag],
      summary: 'A filtered list as a file, in the words, dates and numbers of the reader’s language',
      responses: {
        200: {
          description: 'The file.',
          content: Object.fromEntries(Object.values(MEDIA_TYPES).map((type) => [type.split(';')[0], { schema: file }])),
        },
        400: { description: 'A column or filter that the list does not have.' },
        401: { description: 'Nobody is signed in.' },
        404: { description: 'No such list.' },
      },
    }),
    kindInPath(),
    queryOf(exportRequest),
    async (c) => {
      const ctx = verbContext(c);
      const table = await exportList(ctx, c.req.valid('param').kind, c.req.valid('query'));
      const bytes = new PassThrough();
      // The answer has begun by the time a row fails: breaking off is the only way left to say so.
      writeTable(table.format, table.columns, table.rows, { language: ctx.language, destination: bytes }).catch(
        (error: Error) => {
          c.get('parts').logger.error({ err: error, requestId: c.get('requestId') }, 'an export broke off');
          bytes.destroy(error);
        },
      );
      c.header('content-type', MEDIA_TYPES[table.format]);
      c.header('content-disposition', `attachment; filename="${table.fileName}.${table.format}"`);
      return c.body(Readable.toWeb(bytes) as ReadableStream);
    },
  );
