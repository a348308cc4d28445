/** A pattern for ILIKE that finds `text` as it is written: its own wildcards are escaped. */
export function containsPattern(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
}
