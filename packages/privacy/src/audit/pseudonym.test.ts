import { describe, expect, it } from 'vitest';
import { detailsDigest } from './digest.ts';
import { pseudonymOf, SALT_BYTES } from './pseudonym.ts';

const ID = '0193a4b0-0000-7000-8000-00000000abcd';

describe('a pseudonym', () => {
  it('looks like an id, and is another with another salt or for somebody else', () => {
    const salt = Buffer.alloc(SALT_BYTES, 1);
    const pseudonym = pseudonymOf(ID, salt);
    expect(pseudonym).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(pseudonymOf(ID, salt)).toBe(pseudonym);
    expect(pseudonymOf(ID, Buffer.alloc(SALT_BYTES, 2))).not.toBe(pseudonym);
    expect(pseudonymOf(ID.replace('abcd', 'abce'), salt)).not.toBe(pseudonym);
  });
});

describe('the digest of details', () => {
  it('counts content and salt, not the order of keys', () => {
    const salt = Buffer.alloc(SALT_BYTES, 1);
    const digest = detailsDigest(salt, { a: 1, b: { d: [1, 'é'], c: null } });
    expect(detailsDigest(salt, { b: { c: null, d: [1, 'é'] }, a: 1 })).toEqual(digest);
    expect(detailsDigest(salt, { a: 1, b: { d: ['é', 1], c: null } })).not.toEqual(digest);
    expect(detailsDigest(Buffer.alloc(SALT_BYTES), { a: 1, b: { d: [1, 'é'], c: null } })).not.toEqual(digest);
  });
});
