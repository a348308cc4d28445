import { create } from 'content-disposition';
import { safeFileName } from './safe-file-name.ts';

/**
 * The header that has a browser save a file instead of showing it (RFC 6266): the name in UTF-8, and in plain letters
 * for programs that read only those.
 */
export function contentDisposition(name: string): string {
  const safe = safeFileName(name);
  const plain = safe
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[^\x20-\x7e]/g, '_');
  return create(safe, { type: 'attachment', fallback: plain.replace(/["\\%]/g, '_') });
}
