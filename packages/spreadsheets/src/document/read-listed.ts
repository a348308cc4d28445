import { createListedMap, type ListedMap } from '../mapping/listed-map.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { itemOf, type ListedProblem, type Row, rejected } from '../table/row.ts';
import type { Table } from '../table/table.ts';
import { remembering } from '../values/remembering.ts';
import { readSector } from '../values/sector.ts';
import { activityFromRecord } from './activity-from-record.ts';
import { contactFromRecord } from './contact-from-record.ts';
import { introductionFromRecord } from './introduction-from-record.ts';
import type { ListedDocuments, ListedKind } from './listed.ts';
import { needRecordFromRecord } from './need-record-from-record.ts';
import { oppositionFromRecord } from './opposition-from-record.ts';
import { organisationFromRecord } from './organisation-from-record.ts';
import type { FromRecord } from './outcome.ts';
import { profileRecordFromRecord } from './profile-record-from-record.ts';
import { LISTED_READINGS, type ListedReadings } from './readings.ts';
import { isTotalRow } from './total-row.ts';

/** What one row of a list says, with all that is wrong with it. */
export interface ListedRow<K extends ListedKind = ListedKind> {
  readonly kind: K;
  readonly line: number;
  /** Last line of the damage, where it spans several. */
  readonly endLine?: number;
  readonly item?: number;
  /** Absent when the row can't be used; then a problem says `rejected`. */
  readonly document?: ListedDocuments[K];
  readonly problems: readonly ListedProblem[];
}

const READERS: {
  readonly [K in ListedKind]: (row: Row, map: ListedMap<K>, readings: ListedReadings) => FromRecord<ListedDocuments[K]>;
} = {
  organisation: organisationFromRecord,
  profile: profileRecordFromRecord,
  need: needRecordFromRecord,
  contact: contactFromRecord,
  activity: activityFromRecord,
  introduction: introductionFromRecord,
  opposition: oppositionFromRecord,
};

/**
 * The rows of a table, read as what `mapping` says they are, one by one: nothing is kept of the rows before. Every row
 * that isn't empty comes, also a rejected one. Throws FileError as `openTable` does, while it reads.
 * @param options `today`: ISO date from which the weeks to a decision count; `home`: ISO 3166-1 alpha-2 country of
 * telephone numbers that don't say theirs, FR by default
 */
export async function* readListed<K extends ListedKind>(
  kind: K,
  table: Table,
  mapping?: Mapping<K>,
  options: Partial<Pick<ListedReadings, 'today' | 'home'>> = {},
): AsyncGenerator<ListedRow<K>> {
  const map = createListedMap(kind, mapping);
  const readings: ListedReadings = { ...LISTED_READINGS, ...options, sector: remembering(readSector) };
  const read = READERS[kind];
  for await (const row of table.rows) {
    if (row.kind === 'problem') {
      const { line, endLine } = row;
      yield {
        kind,
        line,
        ...(endLine === undefined ? {} : { endLine }),
        ...(row.item === undefined ? {} : { item: row.item }),
        problems: [row],
      };
    } else if (isTotalRow(row)) {
      const problem = { ...rejected<ListedProblem['code']>('total_row', row.line, null), ...itemOf(row) };
      yield { kind, line: row.line, ...itemOf(row), problems: [problem] };
    } else yield { kind, line: row.line, ...itemOf(row), ...read(row, map, readings) };
  }
}
