import {
  absentHeaders,
  type ColumnChoices,
  checkColumns,
  createColumnMap,
  openTable,
  type Problem,
  type ReadNeed,
  type ReadProfile,
  type RecordKind,
  readNeeds,
  readProfiles,
  recogniseHeader,
  type Source,
} from '@navette/spreadsheets';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import type { Reporter } from '../report/reporter.ts';
import { StrictStop } from './strict-stop.ts';

export interface Reading {
  readonly locale: Locale;
  readonly reporter: Reporter;
  readonly choices: ColumnChoices;
  /** Name of the mapping file, for what is said about it. */
  readonly mapName: string | undefined;
  readonly today: string | undefined;
  readonly strict: boolean;
}

/** The needs of a list; what is wrong with it is told on the way. Throws FileError and StrictStop. */
export async function* readNeedList(source: Source, reading: Reading): AsyncGenerator<ReadNeed> {
  const table = await open(source, 'need', reading);
  const columns = createColumnMap('need', reading.choices.need);
  tellColumns(table, 'need', reading);
  if (!reading.today && table.columns.some((column) => columns(column)?.field === 'decisionDate')) {
    reading.reporter.say(fill(reading.locale.notices.dates, { file: table.name }));
  }
  yield* keep(readNeeds(table, columns, reading.today ? { today: reading.today } : {}), table.name, reading);
}

/** The startups of a list, in the same way. */
export async function* readStartupList(source: Source, reading: Reading): AsyncGenerator<ReadProfile> {
  const table = await open(source, 'startup', reading);
  tellColumns(table, 'startup', reading);
  yield* keep(readProfiles(table, createColumnMap('startup', reading.choices.startup)), table.name, reading);
}

type Table = Awaited<ReturnType<typeof openTable>>;

function open(source: Source, kind: RecordKind, { choices }: Reading): Promise<Table> {
  const knownHeader = (name: string): boolean => choices[kind].has(name) || recogniseHeader(name, kind) !== undefined;
  return openTable(source, { knownHeader });
}

function tellColumns<K extends RecordKind>(
  table: Table,
  kind: K,
  { choices, locale, reporter, mapName }: Reading,
): void {
  const unknown = checkColumns(table, kind, createColumnMap(kind, choices[kind]));
  const file = table.name;
  if (unknown.length > 0) reporter.say(fill(locale.notices.unknownColumns, { file, columns: unknown.join(', ') }));
  const absent = mapName === undefined ? [] : absentHeaders<K>(table, choices[kind]);
  if (absent.length > 0) {
    reporter.say(fill(locale.notices.absentHeaders, { map: mapName ?? '', file, columns: absent.join(', ') }));
  }
}

async function* keep<T extends { kind: string }>(
  items: AsyncIterable<T | Problem>,
  file: string,
  { reporter, strict }: Reading,
): AsyncGenerator<T> {
  for await (const item of items) {
    if (!isProblem(item)) {
      yield item;
      continue;
    }
    reporter.problem(file, item);
    if (strict && item.effect !== 'noted') throw new StrictStop();
  }
  reporter.endOfFile(file);
}

function isProblem(item: { kind: string }): item is Problem {
  return item.kind === 'problem';
}
