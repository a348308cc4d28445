import { endOfValue, skipWhite } from './scan.ts';

/** One element of an array, or what can't be read as one. `start` and `end` are offsets. */
export interface Element {
  readonly start: number;
  readonly end: number;
  /** `cut`: the text ends within it. `broken`: it can't be read. `rest`: nor can anything below be told apart. */
  readonly state: 'whole' | 'cut' | 'broken' | 'rest';
}

const COMMA = 0x2c;
const CLOSE_ARRAY = 0x5d;
const LINE_FEED = 0x0a;

/**
 * The elements of the JSON array that opens at `from`. After a broken one reading goes on where the next begins, if the
 * file puts each on a line of its own; otherwise the rest is one piece of damage.
 */
export function* jsonElements(bytes: Buffer, from: number): Generator<Element> {
  const margin = marginOf(bytes, skipWhite(bytes, from + 1));
  for (let at = skipWhite(bytes, from + 1); at < bytes.length; ) {
    if (bytes[at] === CLOSE_ARRAY) return;
    if (bytes[at] === COMMA) {
      at = skipWhite(bytes, at + 1);
      continue;
    }
    const end = endOfValue(bytes, at);
    if (typeof end === 'number' && end > at) {
      yield { start: at, end, state: 'whole' };
      at = skipWhite(bytes, end);
      if (at >= bytes.length) yield { start: at, end: at, state: 'cut' };
      continue;
    }
    const next = margin ? bytes.indexOf(margin, at) : -1;
    if (!margin || next < 0) {
      yield { start: at, end: bytes.length, state: end === 'cut' ? 'cut' : 'rest' };
      return;
    }
    yield { start: at, end: next, state: 'broken' };
    at = next + margin.length - 1;
  }
}

/** How each element begins: a line break, the indentation of the first one and its first sign. Undefined if not on its own line. */
function marginOf(bytes: Buffer, first: number): Buffer | undefined {
  const line = bytes.lastIndexOf(LINE_FEED, first);
  if (line < 0 || bytes[first] !== 0x7b || skipWhite(bytes, line) !== first) return undefined;
  return bytes.subarray(line, first + 1);
}
