import { columnName, refuseTwice } from '../csv/header.ts';
import { FileError } from '../table/file-error.ts';
import { findHeader, HEADER_WITHIN } from '../table/find-header.ts';
import type { Limits } from '../table/limits.ts';
import { type Problem, type Row, rejected } from '../table/row.ts';
import type { TableNote } from '../table/table.ts';
import { readArchive } from './archive.ts';
import { inflateParts } from './inflate-parts.ts';
import type { SheetRow } from './sheet-rows.ts';
import { chooseSheet } from './sheets.ts';

export interface WorkbookOptions {
  /** Name of the sheet to read; by default the first visible one that isn't empty. */
  readonly sheet?: string | undefined;
  readonly knownHeader?: ((name: string) => boolean) | undefined;
}

export interface OpenedWorkbook {
  readonly sheet: string;
  readonly notes: readonly TableNote[];
  readonly columns: readonly string[];
  readonly rows: AsyncGenerator<Row | Problem>;
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** The stream in which a workbook with a password stands. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether these first bytes may be an XLSX workbook, or one behind a password. */
export function mayBeWorkbook(kind: string | undefined): boolean {
  return kind === 'xlsx' || kind === 'zip' || kind === 'xls';
}

/**
 * Opens an XLSX workbook, which is held whole. Everything is measured before it is parsed; see `WorkbookLimits`.
 * Throws FileError `binary` with the reason (`workbook_…`), `empty`, `header_twice`, `no_header` (`header_two_lines`).
 */
export async function openWorkbook(
  bytes: Buffer,
  file: string,
  kind: string,
  limits: Limits,
  options: WorkbookOptions,
): Promise<OpenedWorkbook> {
  if (bytes.subarray(0, 4).equals(OLE)) {
    throw bytes.includes(ENCRYPTED)
      ? new FileError('workbook_password', file)
      : new FileError('binary', file, { kind });
  }
  const entries = readArchive(bytes, limits.workbook, file);
  if (!entries.some(({ name }) => /^xl\//i.test(name))) throw new FileError('binary', file, { kind: kindOf(entries) });
  if (entries.some(({ name }) => /^xl\/workbook\.bin$/i.test(name))) throw new FileError('workbook_binary', file);
  const parts = await inflateParts(entries, limits.workbook, file);
  const { name, rows, others } = await chooseSheet(parts, limits.workbook, file, options.sheet);
  const texts = rows.slice(0, HEADER_WITHIN + 1).map(({ cells }) => cells.map(textOf));
  const { index, twoLines } = findHeader(texts, options.knownHeader);
  const header = rows[index];
  if (!header) throw new FileError('empty', file);
  if (twoLines) throw new FileError('header_two_lines', file, { line: header.line });
  const columns = namesOf(header, rows.slice(index + 1));
  refuseTwice([...columns.values()], file);
  const notes: TableNote[] = [];
  if (others.length > 0) notes.push({ code: 'other_sheets', params: { sheet: name, names: others.join(', ') } });
  if (index > 0) notes.push({ code: 'title_rows', params: { line: header.line } });
  const body = rowsOf(rows.slice(index + 1), columns, limits.workbook.cellCharacters);
  return { sheet: name, notes, columns: [...columns.values()], rows: body };
}

function kindOf(entries: readonly { readonly name: string }[]): string {
  const has = (start: string): boolean => entries.some(({ name }) => name.startsWith(start));
  if (has('word/')) return 'docx';
  return has('content.xml') && has('mimetype') ? 'ods' : 'zip';
}

function textOf(cell: string | number | boolean | null): string {
  return cell === null ? '' : String(cell);
}

/** The columns that have a name or a value, by their place; one without a name is called after its number. */
function namesOf(header: SheetRow, rows: readonly SheetRow[]): ReadonlyMap<number, string> {
  const used = new Set<number>();
  for (const { cells } of [header, ...rows]) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== null && textOf(cell).trim() !== '') used.add(column);
    }
  }
  const columns = [...used].sort((a, b) => a - b);
  return new Map(columns.map((column) => [column, columnName(textOf(header.cells[column] ?? null), column)]));
}

async function* rowsOf(
  rows: readonly SheetRow[],
  columns: ReadonlyMap<number, string>,
  longest: number,
): AsyncGenerator<Row | Problem> {
  for (const { line, cells } of rows) {
    const record: Record<string, unknown> = Object.create(null);
    let sameAsHeader = true;
    let tooLong: string | undefined;
    for (const [column, name] of columns) {
      const cell = cells[column] ?? null;
      sameAsHeader &&= columnName(textOf(cell), column) === name;
      if (typeof cell === 'string' && cell.length > longest) tooLong ??= name;
      if (cell !== null) record[name] = cell;
    }
    if (tooLong !== undefined) yield rejected('field_too_long', line, tooLong, { bytes: longest });
    else if (sameAsHeader) yield rejected('header_again', line, null);
    else yield { kind: 'row', line, record };
  }
}
