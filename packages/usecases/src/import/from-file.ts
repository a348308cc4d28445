import type { ImportRow } from '@navette/db';
import { findImport, insertImport } from '@navette/db';
import { authorise, notFound } from '@navette/domain';
import type { Source } from '@navette/spreadsheets';
import type { Context } from '../context/context.ts';
import { executeImport } from './execute.ts';
import { IMPORT_KINDS, type ImportKindName } from './importers.ts';
import { loadMapping } from './mapping.ts';
import { importingOperator } from './operator.ts';
import type { ImportObserver } from './store-rows.ts';

/** A file at hand, as the command line takes it. */
export interface FileImport {
  readonly kind: ImportKindName;
  readonly file: Source;
  /** Bytes; 0 where it is not known. */
  readonly fileBytes: number;
  readonly dryRun: boolean;
  /** The name of a saved or shipped mapping, or a mapping. */
  readonly mapping?: string | object | undefined;
  readonly source?: string | undefined;
  readonly operatorId?: string | undefined;
}

/**
 * Imports a file in this process, without a copy of it. Killed in between, whole batches are kept, and the same call
 * once more completes it.
 * @returns the import as it ended
 */
export async function importFromFile(ctx: Context, given: FileImport, observer?: ImportObserver): Promise<ImportRow> {
  authorise(ctx.actor, 'import.run');
  const operatorId = await importingOperator(ctx.db, ctx.actor, given.operatorId);
  const kind = IMPORT_KINDS[given.kind];
  const mapping =
    typeof given.mapping === 'string' ? await loadMapping(ctx.db, operatorId, given.mapping, kind) : given.mapping;
  const id = ctx.newId.ordered();
  await insertImport(ctx.db, {
    id,
    kind,
    dryRun: given.dryRun,
    operatorId,
    personId: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
    language: ctx.language,
    fileName: given.file.name,
    fileBytes: given.fileBytes,
    uploaded: false,
    source: given.source ?? null,
    mapping: mapping === undefined ? null : JSON.stringify(mapping),
    state: 'waiting',
    createdAt: ctx.now(),
  });
  const begun = await findImport(ctx.db, id);
  if (begun === undefined) throw notFound();
  await executeImport(ctx, begun, given.file, observer);
  const ended = await findImport(ctx.db, id);
  if (ended === undefined) throw notFound();
  return ended;
}
