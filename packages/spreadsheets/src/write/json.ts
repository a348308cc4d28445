import type { WrittenColumn, WrittenType, WrittenValue } from './column.ts';

/** A table as a JSON array of objects, by the keys of its columns: ISO dates, numbers and yes or no as what they are, null for nothing. */
export async function* jsonText(
  columns: readonly WrittenColumn[],
  rows: AsyncIterable<readonly WrittenValue[]>,
): AsyncGenerator<string> {
  let first = true;
  for await (const row of rows) {
    const cells = columns.map(({ key, type }, index) => [key, jsonValue(row[index], type)] as const);
    yield `${first ? '[' : ','}\n${JSON.stringify(Object.fromEntries(cells))}`;
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
}

function jsonValue(value: WrittenValue, type: WrittenType): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return null;
    return type === 'date' ? value.toISOString().slice(0, 10) : value.toISOString();
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? value.toWellFormed() : value;
}
