import type { ListedReaderOf } from './listed-reader.ts';

/** One of several values by its words; told with all of them when it is none (`expected_one_of`). */
export function readOneOf<F extends string, V extends string>(
  reader: ListedReaderOf<F>,
  field: F,
  values: readonly V[],
  parse: (text: string) => V | undefined,
): V | undefined {
  for (const { text, column } of reader.cells(field)) {
    const value = parse(text);
    if (value !== undefined) return value;
    reader.tell(column, 'expected_one_of', text, { expected: values.join(', ') });
  }
  return undefined;
}
