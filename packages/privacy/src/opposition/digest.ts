import { createHash } from 'node:crypto';

/** What a person can say no with. */
export interface Address {
  readonly kind: 'email' | 'phone' | 'domain';
  readonly value: string;
}

/**
 * What the opposition list keeps of an address: a digest, so that it survives the erasure of the person and can still be
 * compared. Case and blanks of mail addresses and domains do not count, nor anything but digits of a telephone number.
 */
export function oppositionDigest(address: Address): Buffer {
  const plain =
    address.kind === 'phone' ? lastDigits(address.value) : address.value.trim().toLowerCase().replace(/^@/, '');
  return createHash('sha256').update(`${address.kind}:${plain}`).digest();
}

/** Every address under which a person could stand on the list. */
export function addressesOf(person: {
  readonly email?: string | null | undefined;
  readonly phones?: readonly (string | null | undefined)[];
}): Address[] {
  const domain = person.email?.split('@')[1];
  return [
    ...(person.email ? [{ kind: 'email' as const, value: person.email }] : []),
    ...(domain ? [{ kind: 'domain' as const, value: domain }] : []),
    ...(person.phones ?? []).flatMap((phone) => (phone ? [{ kind: 'phone' as const, value: phone }] : [])),
  ];
}

/** "+33 1 99 00 12 34" and "01 99 00 12 34" are one number: its last nine digits. */
function lastDigits(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9);
}
