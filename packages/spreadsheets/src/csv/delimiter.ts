import { HEADER_WITHIN } from '../table/find-header.ts';
import type { Limits } from '../table/limits.ts';
import { LINE_FEED, nextLine, TAB } from './bytes.ts';
import { cellText, isBlank } from './cells.ts';
import { scanRecord } from './scan.ts';

const SEMICOLON = 0x3b;
const COMMA = 0x2c;
const NONE = -1;
const SAMPLE = 200;
/** A title may be a known name by chance; two of them in a row are a header. */
const KNOWN_BELOW_TITLES = 2;

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
  if (best) return { delimiter: best.delimiter, start: 0 };
  return { delimiter: belowTitles(head, complete, limits, knownHeader) ?? NONE, start: 0 };
}

/** The delimiter with which a row below gives names that are known, when the first rows are titles of a single cell. */
function belowTitles(
  head: Buffer,
  complete: boolean,
  limits: Limits,
  knownHeader: (name: string) => boolean,
): number | undefined {
  // A first row that is a name itself is the header of a single column.
  if (tryDelimiter(head, complete, NONE, limits, knownHeader).known > 0) return undefined;
  let at = nextLine(head, 0, complete);
  for (let row = 1; at > 0 && row < HEADER_WITHIN; row++) {
    const rest = head.subarray(at);
    const [best] = [SEMICOLON, COMMA, TAB]
      .map((delimiter) => ({ delimiter, ...tryDelimiter(rest, complete, delimiter, limits, knownHeader) }))
      .sort((a, b) => b.known - a.known);
    if (best && best.known >= KNOWN_BELOW_TITLES) return best.delimiter;
    at = nextLine(head, at, complete);
  }
  return undefined;
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
