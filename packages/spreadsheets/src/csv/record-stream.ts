import type { Limits } from '../table/limits.ts';
import { nextLine } from './bytes.ts';
import { type BrokenCode, type Field, scanRecord } from './scan.ts';

/** A record with the bytes that its fields point into; `line` from 1. */
export interface RawRecord {
  readonly kind: 'record';
  readonly line: number;
  /** Line on which it ends. */
  readonly endLine: number;
  readonly bytes: Buffer;
  readonly fields: readonly Field[];
}

/** A record that can't be read. `line`: where its cell number `field` begins, which is where the quote opened. */
export interface Damage {
  readonly kind: 'damage';
  readonly code: BrokenCode;
  readonly line: number;
  readonly field: number;
  /** Whether lines below may belong to it. */
  readonly spans: boolean;
}

/**
 * The records of a CSV text, in order. After a damaged one reading goes on at the line below the one where the
 * damaged cell began, so that nothing is lost in silence. Holds one record and one chunk in memory, no more.
 */
export async function* recordStream(
  chunks: AsyncIterable<Buffer>,
  delimiter: number,
  limits: Limits,
  firstLine = 1,
): AsyncGenerator<RawRecord | Damage> {
  const iterator = chunks[Symbol.asyncIterator]();
  let bytes: Buffer = Buffer.alloc(0);
  let at = 0;
  let line = firstLine;
  let ended = false;

  /** At least doubles what is held, so that a long record is not read again for every chunk. */
  async function fill(): Promise<void> {
    const held = bytes.subarray(at);
    const parts = [held];
    for (let fresh = 0; fresh <= held.length && !ended; ) {
      const next = await iterator.next();
      ended = next.done === true;
      if (next.done) break;
      parts.push(next.value);
      fresh += next.value.length;
    }
    bytes = Buffer.concat(parts);
    at = 0;
  }

  async function skipLine(from: number): Promise<void> {
    at = from;
    for (;;) {
      const next = nextLine(bytes, at, ended);
      if (next >= 0 || ended) {
        at = next >= 0 ? next : bytes.length;
        return;
      }
      // Keeps the last byte only: it may be the first half of a line break.
      at = Math.max(at, bytes.length - 1);
      await fill();
    }
  }

  try {
    for (;;) {
      if (at >= bytes.length && ended) return;
      const scan = scanRecord(bytes, at, delimiter, ended, limits);
      if (scan.kind === 'more') await fill();
      else if (scan.kind === 'record') {
        const endLine = line + scan.lines;
        yield { kind: 'record', line, endLine, bytes, fields: scan.fields };
        line = scan.closed ? endLine + 1 : endLine;
        at = scan.next;
      } else {
        line += scan.lines;
        yield { kind: 'damage', code: scan.code, line, field: scan.field, spans: scan.spans };
        await skipLine(scan.at);
        line++;
      }
    }
  } finally {
    await iterator.return?.();
  }
}
