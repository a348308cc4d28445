import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 of a salt and an entry's details in canonical JSON (RFC 8785), so that the order of their keys does not count. */
export function detailsDigest(salt: Uint8Array, details: object): Buffer {
  return createHash('sha256')
    .update(salt)
    .update(canonicalize(details) ?? '')
    .digest();
}
