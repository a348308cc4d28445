/** A line of RFC 5545: a name, parameters whose values hold no quotes or controls, a value without controls. */
const VALUE = /(?:"(?:\t|[^\p{Cc}"])*"|(?:\t|[^\p{Cc}";:,])*)/u.source;
const PARAMETER = `;[A-Za-z0-9-]+=${VALUE}(?:,${VALUE})*`;
const CONTENT_LINE = new RegExp(`^[A-Za-z0-9-]+(?:${PARAMETER})*:(?:\\t|[^\\p{Cc}])*$`, 'u');
/** A text as 3.3.11 allows it: backslashes only before what they protect, commas and semicolons only behind one. */
const TEXT = /^(?:[^\\;,]|\\[\\;,nN])*$/;
const TEXTS = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'UID', 'COMMENT']);

/**
 * Reads a calendar file by the letter of RFC 5545 and gives its unfolded lines.
 * @throws Error that names the first line that is not as the standard has it
 */
export function strictLines(file: string): string[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end');
  for (const line of file.slice(0, -2).split('\r\n')) {
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75 || line === '') throw new Error(`${octets} octets: ${line}`);
    if (!line.isWellFormed()) throw new Error(`a character cut in two: ${line}`);
  }
  const lines = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  for (const line of lines) {
    if (!CONTENT_LINE.test(line)) throw new Error(`no content line: ${line}`);
    const name = /^[^;:]+/.exec(line)?.[0] ?? '';
    if (TEXTS.has(name) && !TEXT.test(line.slice(line.indexOf(':') + 1))) throw new Error(`no text: ${line}`);
  }
  return lines;
}
