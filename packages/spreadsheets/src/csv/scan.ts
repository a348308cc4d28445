import type { Limits } from '../table/limits.ts';
import { afterBreak, CARRIAGE_RETURN, LINE_FEED, QUOTE, SPACE, TAB } from './bytes.ts';

/** Where the text of a cell stands. `escaped`: it holds doubled quotes. `bareQuote`: it isn't quoted and holds a quote. */
export interface Field {
  readonly start: number;
  readonly end: number;
  readonly escaped: boolean;
  readonly bareQuote: boolean;
}

/**
 * What stands at an offset: a record (`next`: offset after it; `lines`: line breaks inside its cells; `closed`: whether
 * one ends it), nothing that can be told before more bytes come, or a record that can't be read: `field` is the index of
 * the cell to blame, `at` where that begins, `lines` how many line breaks come before it, `spans` whether it holds one.
 */
export type Scan =
  | {
      readonly kind: 'record';
      readonly fields: readonly Field[];
      readonly next: number;
      readonly lines: number;
      readonly closed: boolean;
    }
  | { readonly kind: 'more' }
  | {
      readonly kind: 'broken';
      readonly code: BrokenCode;
      readonly field: number;
      readonly lines: number;
      readonly at: number;
      readonly spans: boolean;
    };

export type BrokenCode = 'quote_stray' | 'quote_cut' | 'quote_endless' | 'record_too_long';

type Bounds = Pick<Limits, 'recordBytes' | 'recordLines'>;

/**
 * Reads one record of a CSV text from `from` on. Offsets are bytes: every sign that gives CSV its shape is ASCII, so the
 * text needs no decoding before.
 *
 * RFC 4180, and what people's files do besides: any line break, blanks around a quoted cell, quotes inside an unquoted
 * cell as plain characters. A quoted cell followed by anything but a delimiter or a line break is broken: reading on
 * would let one stray quote swallow the rows below.
 * @param delimiter a byte, or -1 for a text of one column
 * @param ended whether no more bytes will come
 */
export function scanRecord(bytes: Buffer, from: number, delimiter: number, ended: boolean, bounds: Bounds): Scan {
  const fields: Field[] = [];
  let lines = 0;
  for (let at = from; ; ) {
    const quote = skipBlanks(bytes, at, delimiter);
    let cell: Cell | 'more' | undefined;
    if (bytes[quote] === QUOTE) {
      cell = scanQuoted(bytes, quote + 1, delimiter, ended, bounds, from, lines);
      // A blank before it: the quote may as well belong to the words of an unquoted cell.
      if (typeof cell === 'object' && cell.broken && quote > at) cell = undefined;
    } else if (quote === bytes.length && !ended) cell = 'more';
    cell ??= scanPlain(bytes, at, delimiter, ended, bounds, from);
    if (cell === 'more') return { kind: 'more' };
    if (cell.broken) {
      return { kind: 'broken', code: cell.broken, field: fields.length, lines, at, spans: cell.lines > 0 };
    }
    fields.push(cell);
    lines += cell.lines;
    at = cell.next;
    if (bytes[at] === delimiter) at++;
    else if (at === bytes.length) return { kind: 'record', fields, next: at, lines, closed: false };
    else if (bytes[at] === CARRIAGE_RETURN && at + 1 === bytes.length && !ended) return { kind: 'more' };
    else return { kind: 'record', fields, next: afterBreak(bytes, at), lines, closed: true };
  }
}

/** `next`: offset of the delimiter, the line break or the end of the bytes that ends the cell. */
interface Cell extends Field {
  readonly next: number;
  readonly lines: number;
  readonly broken?: BrokenCode;
}

function scanPlain(
  bytes: Buffer,
  start: number,
  delimiter: number,
  ended: boolean,
  bounds: Bounds,
  from: number,
): Cell | 'more' {
  let bareQuote = false;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN) {
      return { start, end: at, escaped: false, bareQuote, next: at, lines: 0 };
    }
    if (byte === QUOTE) bareQuote = true;
    if (at - from > bounds.recordBytes) return broken('record_too_long', start, at, 0);
  }
  if (!ended) return 'more';
  return { start, end: bytes.length, escaped: false, bareQuote, next: bytes.length, lines: 0 };
}

function scanQuoted(
  bytes: Buffer,
  start: number,
  delimiter: number,
  ended: boolean,
  bounds: Bounds,
  from: number,
  before: number,
): Cell | 'more' {
  let escaped = false;
  let lines = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      if (at + 1 === bytes.length && !ended) return 'more';
      if (bytes[at + 1] === QUOTE) {
        escaped = true;
        at++;
        continue;
      }
      const next = skipBlanks(bytes, at + 1, delimiter);
      if (next === bytes.length && !ended) return 'more';
      return endsCell(bytes, next, delimiter)
        ? { start, end: at, escaped, bareQuote: false, next, lines }
        : broken('quote_stray', start, at, lines);
    }
    if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)) lines++;
    if (at - from > bounds.recordBytes || before + lines > bounds.recordLines) {
      return broken('quote_endless', start, at, lines);
    }
  }
  return ended ? broken('quote_cut', start, bytes.length, lines) : 'more';
}

function broken(code: NonNullable<Cell['broken']>, start: number, end: number, lines: number): Cell {
  return { start, end, escaped: false, bareQuote: false, next: end, lines, broken: code };
}

function endsCell(bytes: Buffer, at: number, delimiter: number): boolean {
  const byte = bytes[at];
  return at >= bytes.length || byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

function skipBlanks(bytes: Buffer, from: number, delimiter: number): number {
  let at = from;
  while (bytes[at] === SPACE || (bytes[at] === TAB && delimiter !== TAB)) at++;
  return at;
}
