import { DomainError } from '@navette/domain';
import type { Context } from 'hono';
import { readBounded } from './body.ts';
import type { Environment } from './environment.ts';

/** How long a file may take to arrive by a slow line, ms. */
const FILE_TIMEOUT_MS = 10 * 60_000;

/** The whole body of a request as it came. @throws HTTPException 413 over `limit` bytes; 400 where it broke off */
export async function rawBody(c: Context<Environment>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  // Nobody makes us hold a file before we know who they are.
  if (c.get('actor').kind === 'visitor') throw new DomainError('unauthenticated', 'Sign in first.');
  return readBounded(c.req.raw, { limit, timeoutMs: FILE_TIMEOUT_MS });
}
