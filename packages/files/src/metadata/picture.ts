import { ascii } from './bytes.ts';
import { stripJpeg } from './jpeg.ts';
import { stripPng } from './png.ts';
import type { StrippedPicture } from './stripped.ts';
import { stripWebp } from './webp.ts';

const PNG = '\u0089PNG\r\n\u001a\n';

/**
 * A picture without what is not seen, known by its first bytes.
 * @returns undefined for what is none of the pictures that are taken
 * @throws DomainError `invalid`, code `file_damaged`
 */
export function stripPicture(bytes: Uint8Array): StrippedPicture | undefined {
  const start = ascii(bytes, 0, 12);
  if (start.startsWith('\u00ff\u00d8\u00ff')) return stripJpeg(bytes);
  if (start.startsWith(PNG)) return stripPng(bytes);
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? stripWebp(bytes) : undefined;
}
