import type { ListedProblem, ListedProblemCode, Row } from '../table/row.ts';
import { itemOf, rejected } from '../table/row.ts';

/** What was read of a row: no document when it is rejected, which a problem then says. */
export interface FromRecord<T> {
  readonly document?: T;
  readonly problems: readonly ListedProblem[];
}

interface Reader<F extends string> {
  readonly problems: readonly ListedProblem[];
  columnsOf(fields: readonly F[]): string | null;
}

/** The document with what was told of its row; without one, that the row lacks what one of these fields should say. */
export function outcome<T, F extends string>(
  row: Row,
  reader: Reader<F>,
  document: T | undefined,
  lacks: ListedProblemCode,
  fields: readonly F[],
): FromRecord<T> {
  if (document !== undefined) return { document, problems: reader.problems };
  const problem = { ...rejected(lacks, row.line, reader.columnsOf(fields)), ...itemOf(row) };
  return { problems: [...reader.problems, problem] };
}
