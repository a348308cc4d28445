export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;

/** The offset after the line break at `at`: LF, CRLF or CR. */
export function afterBreak(bytes: Buffer, at: number): number {
  return bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
}

/** The offset after the next line break from `from` on, or -1 when there is none (or none that is sure to be whole). */
export function nextLine(bytes: Buffer, from: number, ended: boolean): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
    if (byte === CARRIAGE_RETURN && at + 1 === bytes.length && !ended) return -1;
    return afterBreak(bytes, at);
  }
  return -1;
}
