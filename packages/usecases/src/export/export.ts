import {
  EXPORT_FILTERS,
  type ExportColumns,
  type ExportFormat,
  type ExportKind,
  type ExportRequest,
  exportRequest,
} from '@navette/contracts';
import { transaction } from '@navette/db';
import { authorise, invalidField } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import type { CellContext, CellType, CellValue } from './column.ts';
import { EXPORT_LISTS, type ExportList, type Filters } from './lists.ts';
import { EXPORT_WORDS } from './words/words.ts';

/** A list on its way out: what is written above each column, and the rows as they are read. */
export interface ExportedTable {
  readonly format: ExportFormat;
  /** Without its ending. */
  readonly fileName: string;
  readonly columns: readonly { readonly key: string; readonly header: string; readonly type: CellType }[];
  readonly rows: AsyncGenerator<readonly CellValue[]>;
}

/**
 * A filtered list with the columns chosen, in the words of the reader's language. Each one is noted in the log: who took
 * which list with them.
 * @throws DomainError `invalid` for a column or a filter that the list does not have
 */
export async function exportList(ctx: Context, kind: ExportKind, input: ExportRequest): Promise<ExportedTable> {
  authorise(ctx.actor, 'export.make');
  const { format, columns: wanted, lang: _lang, ...filters } = parse(exportRequest, input);
  const given = parse(EXPORT_FILTERS[kind], withoutUndefined(filters)) as Filters;
  const list = EXPORT_LISTS[kind];
  const columns = choose(list.columns, wanted, kind);
  const words = EXPORT_WORDS[ctx.language];
  const context: CellContext = { language: ctx.language, words, codes: format === 'json' };
  const lines = list.lines(
    ctx,
    given,
    columns.map(({ key }) => key),
    context,
  );
  // A reader who may not see the list is told before the first byte of the file.
  const first = await lines.next();
  const operatorId = ctx.actor.kind === 'person' ? ctx.actor.operatorId : null;
  await transaction(ctx.db, (trx) =>
    record(trx, ctx, [
      {
        kind: 'export.made',
        ...(operatorId !== null && { operatorId }),
        payload: { kind, format, columns: columns.map((column) => column.key), filters: Object.keys(given) },
      },
    ]),
  );
  return {
    format,
    fileName: `navette-${words.files[kind]}-${ctx.now().toISOString().slice(0, 10)}`,
    columns: columns.map(({ key, type }) => ({
      key,
      type,
      header: format === 'json' ? key : (words.headers[key] ?? key),
    })),
    rows: from(first, lines),
  };
}

/** The columns that a kind of list has, with their headers. */
export function exportableColumns(ctx: Context, kind: ExportKind): ExportColumns {
  authorise(ctx.actor, 'export.make');
  const { headers } = EXPORT_WORDS[ctx.language];
  const { columns } = EXPORT_LISTS[kind];
  return { items: columns.map(({ key, type }) => ({ key, type, header: headers[key] ?? key })) };
}

async function* from<T>(first: IteratorResult<T>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

function choose(all: ExportList['columns'], wanted: string | undefined, kind: ExportKind): ExportList['columns'] {
  if (wanted === undefined) return all;
  return wanted.split(',').map((name) => {
    const column = all.find(({ key }) => key === name.trim());
    if (column === undefined) {
      const known = all.map(({ key }) => key).join(', ');
      throw invalidField(
        '/columns',
        'unknown_column',
        `columns of ${kind}: ${known}; found "${name.trim().slice(0, 60)}"`,
      );
    }
    return column;
  });
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
