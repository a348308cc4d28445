import { EscoError } from './esco-error.ts';

const QUOTE = '"';
const LONGEST_CELL = 100_000;

/** A record of a CSV file, by its header, and the line where it begins (from 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * The records of a published CSV file (RFC 4180: commas, quotes doubled, line breaks in quoted cells), blank lines left out.
 * People's own files go through `@navette/spreadsheets`, which mends them; a published file that is cut off is refused.
 * @throws EscoError with the line where a quote is opened and never closed
 */
export function* csvRecords(text: string, file: string): Generator<CsvRecord> {
  let header: readonly string[] | undefined;
  for (const { line, cells } of records(text.replace(/^\uFEFF/u, ''), file)) {
    if (cells.length === 1 && cells[0] === '') continue;
    if (header === undefined) header = cells.map((cell) => cell.trim());
    else yield { line, cells: new Map(header.map((name, i) => [name, cells[i] ?? ''])) };
  }
}

function* records(text: string, file: string): Generator<{ line: number; cells: readonly string[] }> {
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === QUOTE ? quoted(text, at, file, line) : plain(text, at);
    cells.push(cell.text);
    line += cell.breaks;
    at = cell.end;
    if (text[at] === ',' && at + 1 < text.length) at += 1;
    else {
      yield { line: begun, cells };
      cells = [];
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      line += 1;
      begun = line;
    }
  }
}

interface Cell {
  readonly text: string;
  /** Where the separator stands, or the text's length. */
  readonly end: number;
  readonly breaks: number;
}

function plain(text: string, from: number): Cell {
  let end = from;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(from, end), end, breaks: 0 };
}

function quoted(text: string, from: number, file: string, line: number): Cell {
  let end = from + 1;
  for (;;) {
    end = text.indexOf(QUOTE, end);
    if (end < 0 || end - from > LONGEST_CELL) {
      throw new EscoError({ file, line, expected: 'a closing quote', found: text.slice(from, from + 40) });
    }
    if (text[end + 1] !== QUOTE) break;
    end += 2;
  }
  const content = text.slice(from + 1, end);
  const rest = plain(text, end + 1);
  return {
    text: content.replaceAll('""', QUOTE) + rest.text,
    end: rest.end,
    breaks: content.split('\n').length - 1,
  };
}
