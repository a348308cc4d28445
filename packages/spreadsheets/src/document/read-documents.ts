import type { ColumnMap } from '../columns/column-map.ts';
import { itemOf, type Problem, type Row } from '../table/row.ts';
import type { Table } from '../table/table.ts';
import { remembering } from '../values/remembering.ts';
import { readSector } from '../values/sector.ts';
import { createIdRegister, type IdRegister } from './ids.ts';
import type { ListedNeed } from './listed-need.ts';
import type { ListedProfile } from './listed-profile.ts';
import { needFromRecord } from './need-from-record.ts';
import { profileFromRecord } from './profile-from-record.ts';
import type { Readings } from './readings.ts';
import { createRowMemory } from './same-rows.ts';

export interface ReadNeed {
  readonly kind: 'need';
  readonly line: number;
  readonly need: ListedNeed;
}

export interface ReadProfile {
  readonly kind: 'startup';
  readonly line: number;
  readonly name: string;
  readonly profile: ListedProfile;
}

/** The needs of a table, with what is wrong told just before the row that it concerns. Ids as `readProfiles` gives them. */
export function readNeeds(
  table: Table,
  columns: ColumnMap<'need'>,
  options: Pick<Readings, 'today'> = {},
): AsyncGenerator<ReadNeed | Problem> {
  const readings = { ...options, sector: remembering(readSector) };
  return readDocuments(table, (row, ids) => {
    const { draft, problems } = needFromRecord(row, columns, readings);
    if (!draft) return { problems };
    const { id, shared } = identify(ids, draft.givenId, undefined, row);
    return {
      read: { kind: 'need', line: row.line, need: { id, ...draft.document } },
      problems: [...problems, ...shared],
    };
  });
}

/**
 * The startups of a table, one for each row that says anything: none is merged, and a row that repeats another is told
 * and kept. The id is the one that the file gives, else SIRET or SIREN, else "line-12" ("item-12" in a JSON list); where it is taken, "~2" follows.
 */
export function readProfiles(table: Table, columns: ColumnMap<'startup'>): AsyncGenerator<ReadProfile | Problem> {
  const readings = { sector: remembering(readSector) };
  return readDocuments(table, (row, ids) => {
    const { draft, problems } = profileFromRecord(row, columns, readings);
    if (!draft) return { problems };
    const { id, shared } = identify(ids, draft.givenId, draft.companyNumber, row);
    const profile = { id, ...draft.document };
    return { read: { kind: 'startup', line: row.line, name: draft.name, profile }, problems: [...problems, ...shared] };
  });
}

async function* readDocuments<T>(
  table: Table,
  read: (row: Row, ids: IdRegister) => { readonly read?: T; readonly problems: readonly Problem[] },
): AsyncGenerator<T | Problem> {
  const ids = createIdRegister();
  const remember = createRowMemory();
  for await (const row of table.rows) {
    if (row.kind === 'problem') {
      yield row;
      continue;
    }
    const first = remember(row.record, row.line);
    if (first !== undefined) yield noted('same_row', row, { first });
    const document = read(row, ids);
    yield* document.problems;
    if (document.read) yield document.read;
  }
}

function identify(
  ids: IdRegister,
  given: string | undefined,
  companyNumber: string | undefined,
  row: Row,
): { id: string; shared: readonly Problem[] } {
  const { id, takenOn } = ids.take(given ?? companyNumber ?? placeName(row), row.line);
  // Several projects of one company are no surprise; a reference that isn't one is.
  const surprising = takenOn !== undefined && given !== undefined;
  return { id, shared: surprising ? [noted('same_id', row, { found: given, first: takenOn, id })] : [] };
}

function placeName({ line, item }: Row): string {
  return item === undefined ? `line-${line}` : `item-${item}`;
}

function noted(code: 'same_row' | 'same_id', row: Row, params: Problem['params']): Problem {
  return { kind: 'problem', effect: 'noted', line: row.line, ...itemOf(row), column: null, code, params };
}
