import { isSharedHost } from '../duplicate/shared-hosts.ts';
import { webHost } from './look-alike.ts';

/**
 * Whether a mail address is at an organisation's own domain, which says that its holder works there. Addresses that anybody
 * can get, and websites under hosts that many share, say nothing.
 */
export function isOwnMailDomain(email: string, website: string | null): boolean {
  const host = webHost(website);
  const domain = email.split('@').at(-1)?.toLowerCase();
  return host !== null && domain === host && !isSharedHost(host);
}
