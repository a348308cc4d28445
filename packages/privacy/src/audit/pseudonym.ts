import { createHash } from 'node:crypto';

/** Bytes of a salt. */
export const SALT_BYTES = 32;

/**
 * The name of somebody in the log: the first half of SHA-256 of the salt and the id. The table checks the same, so that a
 * row can't blame one person for what another did; without the salt, nobody can tell from an id what its pseudonym was.
 */
export function pseudonymOf(subjectId: string, salt: Uint8Array): string {
  const id = Buffer.from(subjectId.replaceAll('-', ''), 'hex');
  const half = createHash('sha256').update(salt).update(id).digest('hex').slice(0, 32);
  return half.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
