import type { Encoding } from '../source/encoding.ts';
import type { Limits } from '../table/limits.ts';
import { type Problem, type Row, rejected } from '../table/row.ts';
import { restoreText } from '../write/defuse.ts';
import { cellText, isBlank } from './cells.ts';
import { columnName, type Header, isEmptyRecord } from './header.ts';
import type { Damage, RawRecord } from './record-stream.ts';

/**
 * The rows below the header. When a quote that goes over several lines breaks a row, the lines below that don't have the
 * shape of a row are told of as its damage ("lines 12 to 15"), not one by one.
 */
export async function* csvRows(
  records: AsyncIterable<RawRecord | Damage>,
  header: Header,
  encoding: Encoding,
  limits: Limits,
): AsyncGenerator<Row | Problem> {
  let open: Problem | undefined;
  for await (const record of records) {
    if (record.kind === 'damage') {
      if (open) yield open;
      open = damageProblem(record, header, limits);
      if (record.spans) continue;
    } else if (isEmptyRecord(record)) continue;
    else if (open && !hasShape(record, header)) {
      open = { ...open, endLine: record.endLine };
      continue;
    }
    if (open) yield open;
    open = undefined;
    if (record.kind === 'record') yield readRow(record, header, encoding, limits);
  }
  if (open) yield open;
}

function damageProblem(damage: Damage, header: Header, limits: Limits): Problem {
  const column = header.columns[damage.field] ?? `#${damage.field + 1}`;
  return rejected(damage.code, damage.line, column, { bytes: limits.recordBytes, lines: limits.recordLines });
}

function hasShape(record: RawRecord, header: Header): boolean {
  return misfit(record, header) === undefined && !record.fields.some((field) => field.bareQuote);
}

function misfit(record: RawRecord, header: Header): Problem | undefined {
  const { fields, line } = record;
  const params = { found: fields.length, expected: header.columns.length };
  if (fields.length < header.width) {
    return rejected('too_few_columns', line, header.columns[fields.length] ?? null, params);
  }
  const beyond = fields.findIndex((field, index) => index >= header.columns.length && !isBlank(record.bytes, field));
  return beyond < 0 ? undefined : rejected('too_many_columns', line, `#${beyond + 1}`, params);
}

function readRow(record: RawRecord, header: Header, encoding: Encoding, limits: Limits): Row | Problem {
  const problem = misfit(record, header);
  if (problem) return problem;
  const cells: Record<string, string> = Object.create(null);
  let sameAsHeader = true;
  for (const [index, column] of header.columns.entries()) {
    const field = record.fields[index];
    if (!field) continue;
    if (field.end - field.start > limits.fieldBytes) {
      return rejected('field_too_long', record.line, column, { bytes: limits.fieldBytes });
    }
    const text = cellText(record.bytes, field, encoding);
    if (text === null) return rejected('invalid_bytes', record.line, column, { encoding });
    if (text.includes('\0')) return rejected('nul_byte', record.line, column);
    sameAsHeader &&= columnName(text, index) === column;
    cells[column] = restoreText(text);
  }
  if (sameAsHeader) return rejected('header_again', record.line, null);
  return { kind: 'row', line: record.line, record: cells };
}
