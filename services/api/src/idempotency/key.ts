import { invalidField } from '@navette/domain';

const LONGEST = 255;
const PRINTABLE = /^[\x20-\x7e]+$/;
/** A string as RFC 9651 writes it: in quotes, a quote or a backslash inside after a backslash. */
const QUOTED = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/;

/**
 * Reads an Idempotency-Key: a quoted string as its draft standard says, or the bare text that most clients send; both
 * are the same key.
 * @throws DomainError `invalid` for anything but 1 to 255 printable ASCII characters
 */
export function parseKey(header: string): string {
  const key = header.startsWith('"') ? QUOTED.exec(header)?.[1]?.replaceAll(/\\(.)/g, '$1') : header;
  if (key === undefined || key.length > LONGEST || !PRINTABLE.test(key)) {
    throw invalidField('/Idempotency-Key', 'malformed', `1 to ${LONGEST} printable ASCII characters, such as a UUID`);
  }
  return key;
}
