/** The column that a reference like "AB12" names, from 1; undefined when it is none or beyond XFD. */
export function columnOf(reference: string): number | undefined {
  const letters = /^\$?([A-Za-z]{1,3})\$?\d{1,7}$/.exec(reference)?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= 16_384 ? column : undefined;
}

/** The row that a reference like "AB12" names, from 1; NaN when it is none. */
export function rowOf(reference: string): number {
  return Number(/\d{1,7}$/.exec(reference)?.[0] ?? Number.NaN);
}
