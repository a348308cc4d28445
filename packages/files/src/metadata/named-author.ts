/** Something in a document that may name its author, where it stands: `Author`, `lastModifiedBy`, `Company`. */
export interface NamedAuthor {
  readonly field: string;
  /** Up to 200 characters. */
  readonly value: string;
}

const LONGEST = 200;

/** The fields that say something, each value once. */
export function named(fields: Iterable<readonly [field: string, value: unknown]>): NamedAuthor[] {
  const found = new Map<string, NamedAuthor>();
  for (const [field, value] of fields) {
    if (typeof value !== 'string') continue;
    const text = value.replace(/[\p{C}\s]+/gu, ' ').trim();
    if (text !== '' && !found.has(text)) found.set(text, { field, value: text.slice(0, LONGEST).toWellFormed() });
  }
  return [...found.values()];
}
