import type { ImportColumn } from '@navette/contracts';
import {
  FileError,
  knownListedHeader,
  type ListedKind,
  type ListedRow,
  type Mapping,
  mappingOf,
  openTable,
  proposeMapping,
  readListed,
  recogniseExport,
  SHIPPED_MAPPINGS,
  type Source,
  type TableNote,
} from '@navette/spreadsheets';
import { sourceName } from './source-name.ts';

/** A list opened: how its columns are understood, what its ids belong to, and its rows. */
export interface OpenList {
  readonly columns: readonly ImportColumn[];
  readonly source: string;
  /** What a person should know of how the file was taken: which sheet, which line the headers stand on. */
  readonly notes: readonly TableNote[];
  readonly rows: AsyncIterable<ListedRow>;
}

/**
 * Opens a file as a list of one kind. Its columns are understood by the mapping that is given; else, when the headers are
 * those of a well-known system's export, by the one that comes with the product; else by their names, and by a guess where
 * that is safe. `today`: from which weeks until a decision count.
 * @throws FileError, `no_known_column` when nothing of it is understood
 */
export async function openList(
  file: Source,
  options: {
    readonly kind: ListedKind;
    readonly mapping: unknown;
    readonly source: string | undefined;
    readonly today: string;
  },
): Promise<OpenList> {
  const { kind } = options;
  const table = await openTable(file, { knownHeader: knownListedHeader(kind) });
  const base = (options.mapping as Mapping | null) ?? shippedFor(kind, table.columns);
  const source = options.source ?? base?.source ?? sourceName(file.name);
  const proposals = await proposeMapping(kind, table, base);
  if (proposals.every(({ field }) => field === null)) {
    throw new FileError('no_known_column', file.name, { found: table.columns.join(', ') });
  }
  return {
    columns: proposals.map(({ header, field, certainty, samples }) => ({
      header,
      field,
      certainty,
      samples: [...samples],
    })),
    source,
    notes: table.notes,
    rows: readListed(kind, table, mappingOf(kind, source, proposals, base), { today: options.today }),
  };
}

function shippedFor(kind: ListedKind, columns: readonly string[]): Mapping | undefined {
  const name = recogniseExport(columns);
  const mapping: Mapping | undefined = name && SHIPPED_MAPPINGS[name];
  return mapping?.kind === kind ? mapping : undefined;
}
