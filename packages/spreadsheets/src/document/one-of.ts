import type { ValueKind } from '../words/value-words.ts';
import type { ListedReaderOf } from './listed-reader.ts';

/** One of several values by its words; told with what they are (`expected_one_of`, `of`) when it is none. */
export function readOneOf<F extends string, V extends string>(
  reader: ListedReaderOf<F>,
  field: F,
  of: ValueKind,
  parse: (text: string) => V | undefined,
): V | undefined {
  return reader.cells(field).reduce<V | undefined>((found, { text, column }) => {
    if (found !== undefined) return found;
    const value = parse(text);
    if (value === undefined) reader.tell(column, 'expected_one_of', text, { of });
    return value;
  }, undefined);
}
