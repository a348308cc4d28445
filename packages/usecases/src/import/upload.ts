import { type ImportRequest, type ImportView, importRequest } from '@navette/contracts';
import { addImportChunk, dropImportWork, findImport, insertImport, transaction, updateImport } from '@navette/db';
import { authorise, DomainError, invalidField, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { enqueue, record } from '../context/record.ts';
import { IMPORT_KINDS } from './importers.ts';
import { loadMapping } from './mapping.ts';
import { importingOperator } from './operator.ts';
import { importViewOf } from './view.ts';

/** The largest file that can be uploaded, bytes. The command line takes any. */
export const UPLOAD_LIMIT = 128 * 1024 * 1024;
const CHUNK = 256 * 1024;

/**
 * Takes a file and sends it to be imported by a worker. The file is kept, piece by piece as it arrives, until the import
 * has ended, so that a worker that dies can be followed by another.
 * @throws DomainError `invalid` for a file that is empty or over the limit; nothing of it is kept
 */
export async function uploadImport(
  ctx: Context,
  input: ImportRequest,
  bytes: AsyncIterable<Uint8Array>,
): Promise<ImportView> {
  authorise(ctx.actor, 'import.run');
  const given = parse(importRequest, input);
  const operatorId = await importingOperator(ctx.db, ctx.actor, given.operatorId);
  const kind = IMPORT_KINDS[given.kind];
  const mapping = given.mapping === undefined ? undefined : await loadMapping(ctx.db, operatorId, given.mapping, kind);
  const id = ctx.newId.ordered();
  await insertImport(ctx.db, {
    id,
    kind,
    dryRun: given.dryRun === 'true',
    operatorId,
    personId: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
    language: ctx.language,
    fileName: given.fileName,
    fileBytes: 0,
    uploaded: true,
    source: given.source ?? null,
    mapping: mapping === undefined ? null : JSON.stringify(mapping),
    state: 'uploading',
    createdAt: ctx.now(),
  });
  try {
    const size = await keep(ctx, id, bytes);
    if (size === 0) throw invalidField('/body', 'empty', 'a file that is not empty');
    await transaction(ctx.db, async (trx) => {
      await updateImport(trx, id, { state: 'waiting', fileBytes: size });
      await record(trx, ctx, [
        {
          kind: 'import.started',
          operatorId,
          payload: { importId: id, kind: given.kind, dryRun: given.dryRun === 'true' },
        },
      ]);
      await enqueue(trx, ctx, 'import-file', [{ importId: id }]);
    });
  } catch (error) {
    await dropImportWork(ctx.db, id).catch(() => undefined);
    const code = error instanceof DomainError ? (error.fields[0]?.code ?? error.code) : 'interrupted';
    const failure = { state: 'failed' as const, error: JSON.stringify({ code, params: {} }), finishedAt: ctx.now() };
    await updateImport(ctx.db, id, failure).catch(() => undefined);
    throw error;
  }
  const row = await findImport(ctx.db, id);
  if (row === undefined) throw notFound();
  return importViewOf(row, ctx.language);
}

async function keep(ctx: Context, id: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0;
  let part = 0;
  let pending: Uint8Array[] = [];
  let pendingSize = 0;
  async function flush(): Promise<void> {
    if (pendingSize === 0) return;
    await addImportChunk(ctx.db, id, part++, Buffer.concat(pending));
    pending = [];
    pendingSize = 0;
  }
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > UPLOAD_LIMIT) throw invalidField('/body', 'too_large', `a file of at most ${UPLOAD_LIMIT} bytes`);
    pending.push(chunk);
    pendingSize += chunk.byteLength;
    if (pendingSize >= CHUNK) await flush();
  }
  await flush();
  return size;
}
