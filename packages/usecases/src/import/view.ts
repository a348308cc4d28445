import type { ImportColumn, ImportView } from '@navette/contracts';
import type { ImportRow } from '@navette/db';
import { describeFileError, describeNote, type TableNote } from '@navette/spreadsheets';
import type { Language } from '@navette/taxonomy';
import { IMPORT_KINDS, type ImportKindName } from './importers.ts';

/** What an import keeps of why it failed. */
interface StoredFailure {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** An import as people follow it. */
export function importViewOf(row: ImportRow, language: Language): ImportView {
  const failure = row.error as StoredFailure | null;
  return {
    id: row.id,
    kind: kindName(row.kind),
    dryRun: row.dryRun,
    state: row.state,
    fileName: row.fileName,
    source: row.source,
    columns: row.columns as ImportColumn[],
    notes: (row.notes as TableNote[]).map((note) => describeNote(note, language)),
    progress: row.state === 'done' ? 1 : row.fileBytes === 0 ? 0 : Math.min(1, row.readBytes / row.fileBytes),
    counts: {
      rows: row.rows,
      created: row.created,
      updated: row.updated,
      unchanged: row.unchanged,
      rejected: row.rejected,
    },
    error: failure && { ...failure, message: describeFileError(failure.code, failure.params, row.fileName, language) },
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

/** "organisation" as commands and addresses say it: "organisations". */
export function kindName(kind: string): ImportKindName {
  const names = Object.entries(IMPORT_KINDS) as [ImportKindName, string][];
  return names.find(([, one]) => one === kind)?.[0] ?? 'organisations';
}
