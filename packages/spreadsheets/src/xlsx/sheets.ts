import { FileError } from '../table/file-error.ts';
import type { WorkbookLimits } from '../table/limits.ts';
import { listSheets, type Sheet } from './list-sheets.ts';
import { plainZip } from './plain-zip.ts';
import { readSheetRows, type SheetRow } from './sheet-rows.ts';

export interface ChosenSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Names of the other sheets that people see. */
  readonly others: readonly string[];
}

/**
 * The sheet of that name, else the first visible one that holds anything, else a hidden one. Throws FileError `empty`,
 * `workbook_sheet` (no such sheet), `workbook_broken`, and what `readSheetRows` throws.
 */
export async function chooseSheet(
  parts: ReadonlyMap<string, Buffer>,
  limits: WorkbookLimits,
  file: string,
  wanted?: string,
): Promise<ChosenSheet> {
  // Loaded here: the lists that people match are texts, mostly.
  const { streamXlsxRows } = await import('hucre/xlsx');
  const sheets = listSheets(parts);
  const bytes = await plainZip(parts);
  const read = async ({ name, path }: Sheet): Promise<readonly SheetRow[]> =>
    readSheetRows(streamXlsxRows(bytes, { sheet: name }), parts.get(path) ?? Buffer.alloc(0), limits, file);
  try {
    const chosen = await choose(sheets, read, file, wanted);
    const others = sheets.filter(({ name, hidden }) => name !== chosen.name && !hidden).map(({ name }) => name);
    return { ...chosen, others };
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('workbook_broken', file);
  }
}

async function choose(
  sheets: readonly Sheet[],
  read: (sheet: Sheet) => Promise<readonly SheetRow[]>,
  file: string,
  wanted: string | undefined,
): Promise<{ readonly name: string; readonly rows: readonly SheetRow[] }> {
  if (wanted !== undefined) {
    const found = sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => same(name, wanted));
    if (!found) {
      const names = sheets.map(({ name }) => name).join(', ');
      throw new FileError('workbook_sheet', file, { sheet: wanted, names });
    }
    return { name: found.name, rows: await read(found) };
  }
  for (const sheet of [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden))) {
    const rows = await read(sheet);
    if (rows.length > 0) return { name: sheet.name, rows };
  }
  throw new FileError('empty', file);
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
