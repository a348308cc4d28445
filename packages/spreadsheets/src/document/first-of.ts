import type { ListedProblemCode } from '../table/row.ts';
import type { ListedReaderOf } from './listed-reader.ts';

/**
 * The first value of a field whose cells may hold several; the others are noted (`several_values`), never dropped in
 * silence. A cell of which nothing can be read is told.
 */
export function readFirst<F extends string, T extends string>(
  reader: ListedReaderOf<F>,
  field: F,
  code: ListedProblemCode,
  split: (text: string) => readonly string[],
  parse: (text: string) => T | undefined,
): T | undefined {
  return reader.read(field, code, (text, { column }) => {
    const values = [...new Set(split(text).map(parse))].filter((value) => value !== undefined);
    const [first, ...others] = values;
    if (first !== undefined && others.length > 0) {
      reader.tell(column, 'several_values', text, { value: first, others: others.join(', ') }, 'noted');
    }
    return first;
  });
}
