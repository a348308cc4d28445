import { FileError } from '../table/file-error.ts';
import type { WorkbookLimits } from '../table/limits.ts';
import { columnOf } from './cell-reference.ts';

/** What the parts of a workbook may still hold together. */
export interface MarkupBudget {
  cells: number;
  elements: number;
}

/** Of a tag, a comment, a processing instruction. */
const LONGEST = 64 * 1024;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COLON = 0x3a;
const SPACE = 0x20;
const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_A = 0x41;
const EQUALS = 0x3d;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const LAST_COLUMN = 16_384;

/**
 * Goes over a part once before it is parsed: UTF-8 without a document type (and so without entities of its own), no tag or
 * comment that goes on for ever, no more cells and elements than allowed. A row costs as many cells as its last one stands
 * to the right.
 * Throws FileError `workbook_entities`, `workbook_cells`, `workbook_broken`.
 */
export function checkMarkup(
  part: Buffer,
  name: string,
  budget: MarkupBudget,
  limits: WorkbookLimits,
  file: string,
): void {
  const refuse = (reason: 'workbook_entities' | 'workbook_broken'): Error =>
    new FileError(reason, file, { part: name });
  if (!isUtf8Markup(part)) throw refuse('workbook_broken');
  const isSheet = /sheets\//i.test(name) && name.endsWith('.xml');
  let column = 0;
  for (let at = nextTag(part, 0); at < part.length; ) {
    const next = part[at + 1];
    let end: number;
    if (next === BANG) {
      const closes = startsWith(part, at, '<!--') ? '-->' : startsWith(part, at, '<![CDATA[') ? ']]>' : undefined;
      if (closes === undefined) throw refuse('workbook_entities');
      end = after(part, at, closes);
    } else if (next === QUESTION) end = after(part, at, '?>');
    else if (next === SLASH) end = endOfTag(part, at);
    else {
      end = endOfTag(part, at);
      const tag = isSheet && end >= 0 ? cellOrRow(part, at, end) : undefined;
      if (tag === 'row') column = 0;
      else if (tag === 'c') {
        const cell = columnAt(part, at, end, column + 1);
        if (cell === undefined) throw refuse('workbook_broken');
        budget.cells -= Math.max(1, cell - column);
        column = Math.max(column, cell);
      } else if (!isSheet) budget.elements--;
      if (budget.cells < 0 || budget.elements < 0) throw new FileError('workbook_cells', file, { most: limits.cells });
    }
    if (end < 0) throw refuse('workbook_broken');
    at = nextTag(part, end);
  }
}

function isUtf8Markup(part: Buffer): boolean {
  const encoding = /^[^<]{0,3}<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']*)["']/.exec(
    part.toString('latin1', 0, 300),
  )?.[1];
  return !part.includes(0) && (encoding === undefined || /^(?:utf-?8|us-ascii)$/i.test(encoding));
}

function nextTag(part: Buffer, from: number): number {
  let at = from;
  while (at < part.length && part[at] !== LESS_THAN) at++;
  return at;
}

function startsWith(part: Buffer, at: number, text: string): boolean {
  return part.toString('latin1', at, at + text.length) === text;
}

/** The offset behind what closes here, or -1 when it doesn't soon. */
function after(part: Buffer, at: number, closes: string): number {
  const found = part.subarray(at, at + LONGEST).indexOf(closes);
  return found < 0 ? -1 : at + found + closes.length;
}

function endOfTag(part: Buffer, at: number): number {
  let quote = 0;
  const most = Math.min(part.length, at + LONGEST);
  for (let next = at + 1; next < most; next++) {
    const byte = part[next];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER_THAN) return next + 1;
    else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) quote = byte;
  }
  return -1;
}

/** Whether the tag at `at` is one of these two, whatever its prefix. */
function cellOrRow(part: Buffer, at: number, end: number): 'c' | 'row' | undefined {
  let from = at + 1;
  let next = from;
  for (; next < end; next++) {
    const byte = part[next] ?? 0;
    if (byte <= SPACE || byte === SLASH || byte === GREATER_THAN) break;
    if (byte === COLON) from = next + 1;
  }
  if (next - from === 1) return part[from] === LETTER_C ? 'c' : undefined;
  return next - from === 3 && part.toString('latin1', from, next) === 'row' ? 'row' : undefined;
}

/** The column of a cell, from 1: as its reference says, else the next one; undefined when it is hidden behind entities. */
function columnAt(part: Buffer, at: number, end: number, next: number): number | undefined {
  const usual = usualColumn(part, at + 3);
  if (usual > 0) return usual;
  const reference = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(part.toString('latin1', at, end));
  if (!reference) return next;
  const text = reference[1] ?? reference[2] ?? '';
  return text === '' ? next : columnOf(text);
}

/** The same for a tag as spreadsheets write it (`<c r="AB12"`), without making texts of it; 0 when it isn't written so. */
function usualColumn(part: Buffer, from: number): number {
  if (part[from] !== LETTER_R || part[from + 1] !== EQUALS || part[from + 2] !== DOUBLE_QUOTE) return 0;
  let column = 0;
  let at = from + 3;
  for (; at < from + 6; at++) {
    const letter = (part[at] ?? 0) - LETTER_A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  const digit = part[at] ?? 0;
  return digit >= DIGIT_0 && digit <= DIGIT_9 && column <= LAST_COLUMN ? column : 0;
}
