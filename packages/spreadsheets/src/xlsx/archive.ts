import { FileError } from '../table/file-error.ts';
import type { WorkbookLimits } from '../table/limits.ts';

/** One file in a zip archive, as it is stored there. */
export interface ArchiveEntry {
  /** Path with "/", from the root. */
  readonly name: string;
  readonly deflated: boolean;
  readonly stored: Buffer;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a zip archive by its directory, of which nothing is believed but where they stand: sizes are measured when
 * they are inflated. Throws FileError `workbook_broken` (cut off, no archive, or none that can be trusted),
 * `workbook_entries`, `workbook_password`.
 */
export function readArchive(bytes: Buffer, limits: WorkbookLimits, file: string): readonly ArchiveEntry[] {
  const broken = () => new FileError('workbook_broken', file);
  const end = findEnd(bytes);
  if (end < 0) throw broken();
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.entries) throw new FileError('workbook_entries', file, { most: limits.entries });
  const entries: ArchiveEntry[] = [];
  const names = new Set<string>();
  for (let at = bytes.readUInt32LE(end + 16), left = count; left > 0; left--) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    if (next > end) throw broken();
    if (bytes.readUInt16LE(at + 8) & ENCRYPTED) throw new FileError('workbook_password', file);
    const name = bytes
      .toString('utf8', at + 46, at + 46 + nameLength)
      .replaceAll('\\', '/')
      .replace(/^\/+/, '');
    const method = bytes.readUInt16LE(at + 10);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const stored = content(bytes, at, extra, end);
    if (!stored || names.has(name) || (method !== STORED && method !== DEFLATED)) throw broken();
    names.add(name);
    if (!name.endsWith('/')) entries.push({ name, deflated: method === DEFLATED, stored });
    at = next;
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= from; at--) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return -1;
}

/** The bytes of an entry, behind its local header; undefined when they aren't all there. */
function content(bytes: Buffer, central: number, extra: Buffer, end: number): Buffer | undefined {
  const sizes = wide(
    [bytes.readUInt32LE(central + 24), bytes.readUInt32LE(central + 20), bytes.readUInt32LE(central + 42)],
    extra,
  );
  const [, length, header] = sizes ?? [];
  if (length === undefined || header === undefined || header + 30 > end) return undefined;
  if (bytes.readUInt32LE(header) !== LOCAL) return undefined;
  const from = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  return from + length <= end ? bytes.subarray(from, from + length) : undefined;
}

/** Sizes and offset, of which those that didn't fit 32 bits stand in the extra field, in this order. */
function wide(values: readonly number[], extra: Buffer): readonly number[] | undefined {
  if (!values.includes(IN_EXTRA)) return values;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const whole = values.map((value) => {
      if (value !== IN_EXTRA || next + 8 > extra.length) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
    return whole.every((value) => Number.isSafeInteger(value) && value !== IN_EXTRA) ? whole : undefined;
  }
  return undefined;
}
