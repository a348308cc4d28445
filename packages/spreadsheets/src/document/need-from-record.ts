import type { ColumnMap } from '../columns/column-map.ts';
import type { NeedField } from '../columns/field.ts';
import type { Problem, Row } from '../table/row.ts';
import type { ListedNeed } from './listed-need.ts';
import { readNeedFacts } from './need-facts.ts';
import { READINGS, type Readings } from './readings.ts';
import { RecordReader } from './record-reader.ts';

/** What a row says, before it has an id of its own. `givenId`: the one that the file gives, unique or not. */
export interface NeedDraft {
  readonly givenId: string | undefined;
  readonly document: Omit<ListedNeed, 'id'>;
}

/**
 * The need that a row describes. A row without title, text and capabilities is rejected (`no_text`); a value that can't be
 * read is left out and told.
 */
export function needFromRecord(
  row: Row,
  columns: ColumnMap<'need'>,
  readings: Readings = READINGS,
): { readonly draft?: NeedDraft; readonly problems: readonly Problem[] } {
  const reader = new RecordReader<NeedField>(row, columns);
  const document = readNeedFacts(reader, readings);
  if (!document) return { problems: [...reader.problems, reader.silence('title', 'text', 'capabilities')] };
  return { draft: { givenId: reader.line('id'), document }, problems: reader.problems };
}
