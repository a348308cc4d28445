import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { FileError } from '../table/file-error.ts';
import type { WorkbookLimits } from '../table/limits.ts';
import type { ArchiveEntry } from './archive.ts';
import { checkMarkup, type MarkupBudget } from './check-markup.ts';

const inflate = promisify(inflateRaw);

/** What a part may become whatever its ratio. */
const FREE = 1024 * 1024;

/**
 * The XML parts of a workbook, inflated and checked; pictures, macros and the like stay as they are. Each is stopped where
 * it would go over what is allowed, so that a bomb costs no more than that. Throws FileError `workbook_inflated`,
 * `workbook_ratio`, `workbook_broken`, and what `checkMarkup` throws.
 */
export async function inflateParts(
  entries: readonly ArchiveEntry[],
  limits: WorkbookLimits,
  file: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  const budget: MarkupBudget = { cells: limits.cells, elements: limits.elements };
  let left = limits.inflatedBytes;
  for (const entry of entries) {
    if (!/\.(?:xml|rels|vml)$/i.test(entry.name)) continue;
    const part = await inflateEntry(entry, left, limits, file);
    left -= part.length;
    checkMarkup(part, entry.name, budget, limits, file);
    parts.set(entry.name, part);
  }
  return parts;
}

async function inflateEntry(entry: ArchiveEntry, left: number, limits: WorkbookLimits, file: string): Promise<Buffer> {
  const allowed = Math.max(FREE, entry.stored.length * limits.ratio);
  const tooLarge = () =>
    allowed < left
      ? new FileError('workbook_ratio', file, { ratio: limits.ratio })
      : new FileError('workbook_inflated', file, { bytes: limits.inflatedBytes });
  if (!entry.deflated) {
    if (entry.stored.length > left) throw tooLarge();
    return entry.stored;
  }
  if (left <= 0) throw tooLarge();
  try {
    return await inflate(entry.stored, { maxOutputLength: Math.min(allowed, left), chunkSize: 64 * 1024 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : new FileError('workbook_broken', file);
  }
}
