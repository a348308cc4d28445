import type { Context } from 'hono';
import type { Environment } from '../http/environment.ts';
import { clientAddress } from './address.ts';

/**
 * The request as the identity library is to see it: it counts tries by X-Forwarded-For, which anybody may write, so that
 * it is given the address that we believe.
 */
export function withAddress(c: Context<Environment>, request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set('x-forwarded-for', clientAddress(c));
  return new Request(request, { headers });
}
