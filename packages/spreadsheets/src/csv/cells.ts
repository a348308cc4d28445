import { decode } from '../source/decode.ts';
import type { Encoding } from '../source/encoding.ts';
import type { Field } from './scan.ts';

/** The text of a cell with its doubled quotes undone, or null when its bytes are invalid in the encoding. */
export function cellText(bytes: Buffer, field: Field, encoding: Encoding): string | null {
  if (field.start === field.end) return '';
  const text = decode(bytes.subarray(field.start, field.end), encoding);
  const plain = field.escaped && text !== null ? text.replaceAll('""', '"') : text;
  return plain?.startsWith('="') ? asText(plain) : plain;
}

/** How programs keep a spreadsheet from taking a text for a number: ="0123". */
function asText(text: string): string {
  return /^="([^"]*)"\s*$/.exec(text)?.[1] ?? text;
}

/** Whether nothing but blanks stands in the cell. */
export function isBlank(bytes: Buffer, field: Field | undefined): boolean {
  if (!field) return true;
  for (let at = field.start; at < field.end; at++) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return false;
  }
  return true;
}
