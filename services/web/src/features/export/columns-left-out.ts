import type { ExportKind } from '@navette/contracts';

const key = (kind: ExportKind) => `navette.columns-left-out.${kind}`;

/** Columns of a list that this device's reader does not want in files. What is left out is kept, so that a column that comes later is there. */
export function columnsLeftOut(kind: ExportKind): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(kind)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps the choice for the next files of this list. */
export function leaveOutColumns(kind: ExportKind, columns: readonly string[]): void {
  try {
    localStorage.setItem(key(kind), JSON.stringify(columns));
  } catch {
    // Storage may be closed to us: every column is then written.
  }
}

/** What to ask for: the columns that remain in their order, or undefined for all of them. */
export function columnsWanted(all: readonly string[], leftOut: readonly string[]): string | undefined {
  const wanted = all.filter((column) => !leftOut.includes(column));
  return wanted.length === all.length || wanted.length === 0 ? undefined : wanted.join(',');
}
