import type { Address } from 'postal-mime';
import type { Mailbox } from '../smtp/letter.ts';
import { cleanLine } from './clean-read.ts';

/** Most mailboxes that are read of one header. */
const MOST = 200;

/** The mailboxes of a header, groups opened, those without an address left out. */
export function mailboxes(addresses: readonly Address[] = []): Mailbox[] {
  return addresses
    .slice(0, MOST)
    .flatMap((entry): { name: string; address?: string | undefined }[] => entry.group ?? [entry])
    .slice(0, MOST)
    .flatMap(({ name, address }) => {
      const plain = cleanLine(address ?? '');
      return plain.includes('@') ? [{ name: cleanLine(name), address: plain }] : [];
    });
}
