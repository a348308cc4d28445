import { isIPv4, isIPv6 } from 'node:net';

/** The network that an address belongs to: enough to know a place again, too little to find a person. */
export function shortened(address: string | null): string | null {
  if (address === null) return null;
  if (isIPv4(address)) return `${address.split('.').slice(0, 2).join('.')}.…`;
  if (!isIPv6(address)) return null;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return shortened(mapped);
  const groups = address.split('::')[0]?.split(':').filter(Boolean) ?? [];
  return `${[...groups, '0', '0'].slice(0, 2).join(':')}:…`;
}
