import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Environment } from '../http/environment.ts';
import type { FileInTransit } from './file.ts';

/** What makes a write the same as one before. */
export interface Fingerprint {
  /**
   * Method, address with its query, the version that it expects by If-Match, and the body's bytes; of a file that is not
   * read yet, its type and length.
   */
  readonly begun: Buffer;
  /** The file, where there is one: what it holds counts too, and is known when it was read. */
  readonly file?: FileInTransit | undefined;
}

/** The fingerprint of a request, of which `file` is the body that was not read yet. */
export function fingerprintOf(c: Context<Environment>, file: FileInTransit | undefined): Fingerprint {
  const { pathname, search } = new URL(c.req.url);
  const body = c.get('bodyBytes');
  const hash = createHash('sha256').update(JSON.stringify([c.req.method, pathname, search, c.req.header('if-match')]));
  if (body !== undefined) return { begun: hash.update(body).digest() };
  const head = JSON.stringify([c.req.header('content-type'), c.req.header('content-length')]);
  return { begun: hash.update(head).digest(), file };
}

/** The fingerprint with what the file holds; undefined while that is not known. */
export function fingerprintOfAll({ begun, file }: Fingerprint): Buffer | undefined {
  const held = file?.digest();
  return held === undefined ? undefined : Buffer.concat([begun, held]);
}

/** Whether a write begins as the one before did. It may be another one still, where both are files. */
export function beginsAs({ begun }: Fingerprint, before: Buffer): boolean {
  return begun.equals(before.subarray(0, begun.length));
}

/**
 * Whether a write is the one before. Reads the file, where the one before was read: it can't be handled after that.
 * @throws HTTPException 400 for a file that broke off
 */
export async function isSame(fingerprint: Fingerprint, before: Buffer): Promise<boolean> {
  if (!beginsAs(fingerprint, before)) return false;
  if (before.length === fingerprint.begun.length) return true;
  await fingerprint.file?.readThrough();
  return fingerprintOfAll(fingerprint)?.equals(before) === true;
}
