import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

/** A digest of each field as a source last gave it, by field. */
export type Cells = Readonly<Record<string, string>>;

/** What a row changes in a record. */
export interface CellChanges<T> {
  /** Fields that get another value. */
  readonly change: Partial<T>;
  /** To be kept beside the foreign id for the next time. */
  readonly cells: Cells;
}

/**
 * Which of the given fields change a record.
 * `overwrite`: a field that the source gave otherwise the last time, or never gave, takes its value; one that it gave the
 * same way is left as it is, even when somebody changed it here since. `fill`: only what is empty here is filled.
 * A field that is not given (undefined) changes nothing.
 */
export function cellChanges<T extends object>(
  given: T,
  current: Readonly<Record<string, unknown>>,
  before: Cells,
  mode: 'overwrite' | 'fill',
): CellChanges<T> {
  const cells: Record<string, string> = { ...before };
  const change: Partial<T> = {};
  for (const [name, value] of Object.entries(given) as [keyof T & string, T[keyof T & string]][]) {
    if (value === undefined) continue;
    const digest = cellDigest(value);
    const news = before[name] !== digest;
    cells[name] = digest;
    const wanted = mode === 'fill' ? isEmpty(current[name]) && !isEmpty(value) : news;
    if (wanted && !isDeepStrictEqual(value, current[name])) change[name] = value;
  }
  return { change, cells };
}

/** A short digest of a value: enough to see that a cell changed. */
export function cellDigest(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64url').slice(0, 10);
}

/** Whether two sets of cells are the same. */
export function sameCells(a: Cells, b: Cells): boolean {
  return isDeepStrictEqual(a, b);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
