import type { Limits } from '../table/limits.ts';
import { LINE_FEED, nextLine, TAB } from './bytes.ts';
import { cellText, isBlank } from './cells.ts';
import { scanRecord } from './scan.ts';

const SEMICOLON = 0x3b;
const COMMA = 0x2c;
const SAMPLE = 200;

/**
 * The delimiter of a CSV text as its first bytes show it, and where the table begins: after an Excel line "sep=;".
 * Each of ; , and tab splits the first records: the one that gives the most known header names wins, then the one with
 * which most rows have as many cells as the header, then the one with most cells. Quoted cells count as what they are,
 * and the commas of a text don't matter as long as the header has none. `delimiter` is -1 for a single column.
 */
export function settleDelimiter(
  head: Buffer,
  complete: boolean,
  limits: Limits,
  knownHeader: (name: string) => boolean = () => false,
): { delimiter: number; start: number } {
  const declared = /^"?sep=([;,\t])"?\r?\n/i.exec(head.toString('latin1', 0, 12));
  if (declared) return { delimiter: declared[1]?.charCodeAt(0) ?? COMMA, start: declared[0].length };
  const [best] = [SEMICOLON, COMMA, TAB]
    .map((delimiter) => ({ delimiter, ...tryDelimiter(head, complete, delimiter, limits, knownHeader) }))
    .filter((attempt) => attempt.width > 1)
    .sort((a, b) => b.known - a.known || b.share - a.share || b.width - a.width);
  return { delimiter: best?.delimiter ?? -1, start: 0 };
}

function tryDelimiter(
  head: Buffer,
  complete: boolean,
  delimiter: number,
  limits: Limits,
  knownHeader: (name: string) => boolean,
): { width: number; share: number; known: number } {
  let width = 0;
  let known = 0;
  let rows = 0;
  let fitting = 0;
  for (let at = 0; at < head.length && rows < SAMPLE; ) {
    // The last line may be cut; a text that ends with its only line is a header all the same.
    if (!complete && width > 0 && head.indexOf(LINE_FEED, at) < 0) break;
    const scan = scanRecord(head, at, delimiter, true, limits);
    if (scan.kind === 'record') {
      at = scan.next;
      if (scan.fields.every((field) => isBlank(head, field))) continue;
      if (width === 0) {
        width = scan.fields.length;
        known = scan.fields.filter((field) => knownHeader(cellText(head, field, 'windows-1252') ?? '')).length;
        known = Math.max(
          known,
          scan.fields.filter((field) => knownHeader(cellText(head, field, 'utf-8') ?? '')).length,
        );
        continue;
      }
      if (scan.fields.length === width) fitting++;
    } else {
      const next = nextLine(head, scan.kind === 'broken' ? scan.at : at, true);
      at = next < 0 ? head.length : next;
    }
    rows++;
  }
  return { width, known, share: rows === 0 ? 1 : fitting / rows };
}
