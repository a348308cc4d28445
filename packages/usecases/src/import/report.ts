import type { ImportedRow } from '@navette/db';
import { FILE_WORDS } from '@navette/spreadsheets';
import type { Language } from '@navette/taxonomy';
import type { Context } from '../context/context.ts';
import type { CellType, CellValue } from '../export/column.ts';
import { eachReportRow, readImport } from './read.ts';
import { describeRowProblem } from './words/describe.ts';
import { IMPORT_WORDS } from './words/words.ts';

/** One thing that was told of a row, as the reader of the file or the store told it. */
interface ToldProblem {
  readonly effect: 'rejected' | 'ignored' | 'noted';
  readonly code: string;
  readonly column: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The report of an import as a table: a line for each thing to tell, in the order of the file. */
export interface ImportReport {
  /** Without its ending. */
  readonly fileName: string;
  readonly columns: readonly { readonly key: string; readonly header: string; readonly type: CellType }[];
  readonly rows: AsyncGenerator<readonly CellValue[]>;
}

/** What became of each row of a file, in the reader's language. @throws DomainError `not_found` */
export async function importReport(ctx: Context, id: string): Promise<ImportReport> {
  const view = await readImport(ctx, id);
  const words = IMPORT_WORDS[ctx.language];
  const column = (key: keyof typeof words.headers, type: CellType) => ({ key, type, header: words.headers[key] });
  return {
    fileName: `navette-${words.file}-${view.kind}-${view.createdAt.slice(0, 10)}`,
    columns: [
      column('line', 'number'),
      column('item', 'number'),
      column('outcome', 'text'),
      column('label', 'text'),
      column('effect', 'text'),
      column('column', 'text'),
      column('message', 'text'),
      column('code', 'text'),
      column('recordId', 'text'),
    ],
    rows: lines(eachReportRow(ctx, id), ctx.language),
  };
}

async function* lines(rows: AsyncGenerator<ImportedRow>, language: Language): AsyncGenerator<readonly CellValue[]> {
  const words = IMPORT_WORDS[language];
  const { effects } = FILE_WORDS[language];
  for await (const row of rows) {
    const told = row.problems as readonly ToldProblem[];
    const start = [row.line, row.item === 0 ? null : row.item, words.outcomes[row.outcome], row.label];
    if (told.length === 0) yield [...start, null, null, null, null, row.recordId];
    for (const problem of told) {
      const message = describeRowProblem(problem, language);
      yield [...start, effects[problem.effect], problem.column, message, problem.code, row.recordId];
    }
  }
}
