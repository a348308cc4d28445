import { isIPv6 } from 'node:net';
import type { Context } from 'hono';
import type { Environment } from '../http/environment.ts';

/** An IPv6 network is handed out by /64: whoever has one address of it has them all. */
const NETWORK_GROUPS = 4;

/**
 * The address that a request comes from. X-Forwarded-For counts only as far as our own proxies wrote it: behind n of
 * them, its n-th address from the end; anybody may have written those before it.
 */
export function clientAddress(c: Context<Environment>): string {
  const direct = c.env?.incoming?.socket.remoteAddress ?? 'unknown';
  const proxies = c.get('parts').proxies ?? 0;
  if (proxies === 0) return direct;
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return hops.at(-proxies) || direct;
}

/** Those of one address that are limited together: an IPv4 address, or an IPv6 network. */
export function limitedAs(address: string): string {
  const plain = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const front = head.split(':').filter(Boolean);
  const back = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array<string>(8 - front.length - back.length).fill('0');
  return `${[...front, ...zeros, ...back].slice(0, NETWORK_GROUPS).join(':')}::/64`;
}
