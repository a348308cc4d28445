const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const CLOSED_BY: Readonly<Record<number, number>> = { 91: 93, 123: 125 };
const CLOSE = new Set(Object.values(CLOSED_BY));
const COMMA = 0x2c;
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Offset of the first sign from `from` on that is no white space; the length when there is none. */
export function skipWhite(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && BLANK.has(bytes[at] ?? 0)) at++;
  return at;
}

/** Why the end of a value can't be told: the bytes end within it, or its quotes or brackets don't match. */
export type Unclosed = 'cut' | 'mismatched';

/**
 * The offset after the JSON value that begins at `from`, going by brackets and quotes alone: whether the value is good
 * JSON is left to `JSON.parse`. A string that goes over the end of its line counts as mismatched.
 */
export function endOfValue(bytes: Buffer, from: number): number | Unclosed {
  const open: number[] = [];
  for (let at = from; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const closing = CLOSED_BY[byte];
    if (byte === QUOTE) {
      const end = endOfString(bytes, at);
      if (typeof end === 'string') return end;
      at = end;
    } else if (closing !== undefined) {
      open.push(closing);
      at++;
      continue;
    } else if (CLOSE.has(byte)) {
      if (open.length === 0) return at;
      if (open.pop() !== byte) return 'mismatched';
      at++;
    } else if (open.length === 0 && (byte === COMMA || BLANK.has(byte))) return at;
    else {
      at++;
      continue;
    }
    if (open.length === 0) return at;
  }
  return open.length === 0 ? bytes.length : 'cut';
}

/** The offset after the string that opens at `from`. */
export function endOfString(bytes: Buffer, from: number): number | Unclosed {
  for (let at = from + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at++;
    else if (byte === 0x0a) return 'mismatched';
  }
  return 'cut';
}
