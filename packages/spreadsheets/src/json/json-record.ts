import { decode } from '../source/decode.ts';
import type { Encoding } from '../source/encoding.ts';
import type { Limits } from '../table/limits.ts';
import { type Problem, type Row, rejected } from '../table/row.ts';

/**
 * The record that these bytes write as a JSON object on `line`, or what is wrong with it: `record_too_long`,
 * `invalid_bytes`, `json_syntax`, `json_not_object`, `field_too_long`, `nul_byte`.
 */
export function jsonRecord(bytes: Buffer, line: number, encoding: Encoding, limits: Limits): Row | Problem {
  if (bytes.length > limits.recordBytes) return rejected('record_too_long', line, null, { bytes: limits.recordBytes });
  const text = decode(bytes, encoding);
  if (text === null) return rejected('invalid_bytes', line, damagedColumn(bytes), { encoding });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return syntaxProblem(error, text, line);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    return rejected('json_not_object', line, null, { found });
  }
  const record = flat(value);
  for (const [column, cell] of Object.entries(record)) {
    const problem = checkCell(cell, line, column, limits);
    if (problem) return problem;
  }
  return { kind: 'row', line, record };
}

const DEEPEST = 4;

/** A record with the records in it laid out: {"address": {"city": "Lille"}} has the column "address.city". */
function flat(value: object): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  const lay = (path: string, cell: unknown, depth: number): void => {
    if (typeof cell !== 'object' || cell === null || Array.isArray(cell) || depth > DEEPEST) record[path] = cell;
    else
      for (const [name, inner] of Object.entries(cell)) lay(path === '' ? name : `${path}.${name}`, inner, depth + 1);
  };
  lay('', value, 0);
  return record;
}

function checkCell(cell: unknown, line: number, column: string, limits: Limits): Problem | undefined {
  const texts = Array.isArray(cell) ? cell : [cell];
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    if (text.includes('\0')) return rejected('nul_byte', line, column);
    if (!text.isWellFormed()) return rejected('invalid_bytes', line, column, { encoding: 'utf-16' });
    if (text.length > limits.fieldBytes) return rejected('field_too_long', line, column, { bytes: limits.fieldBytes });
  }
  return undefined;
}

/** Where the parser stopped, in lines of the file and characters of that line. */
function syntaxProblem(error: unknown, text: string, line: number): Problem {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const before = text.slice(0, at === undefined ? text.length : Number(at)).split(/\r\n|\n|\r/);
  const character = (before.at(-1)?.length ?? 0) + 1;
  return rejected('json_syntax', line, null, { at: line + before.length - 1, character });
}

/** The key under which the bad bytes stand, read with replacement characters; null when they aren't in a value. */
function damagedColumn(bytes: Buffer): string | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    const cells = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return cells.find(([, cell]) => JSON.stringify(cell).includes('\ufffd'))?.[0] ?? null;
  } catch {
    return null;
  }
}
