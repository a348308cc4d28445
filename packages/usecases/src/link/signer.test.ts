import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { createLinkSigner } from './signer.ts';

const signer = createLinkSigner('a secret of the tests, long enough');
const link = { id: v7(), purpose: 'approve_need', expiresAt: new Date('2026-12-01T10:00:00Z') };

describe('the token of a link', () => {
  it('leads to its link and is the same whenever it is made', () => {
    const token = signer.tokenOf(link);
    expect(signer.idOf(token)).toBe(link.id);
    expect(signer.isTokenOf(token, link)).toBe(true);
    expect(signer.tokenOf({ ...link })).toBe(token);
  });

  it.each([
    ['another purpose', { purpose: 'choose_startups' }],
    ['a later expiry', { expiresAt: new Date('2027-12-01T10:00:00Z') }],
    ['another link', { id: v7() }],
  ])('is not valid for %s', (_case, over) => {
    expect(signer.isTokenOf(signer.tokenOf(link), { ...link, ...over })).toBe(false);
  });

  it('is not valid under another secret, and is no token when a character is changed, added or missing', () => {
    const token = signer.tokenOf(link);
    expect(createLinkSigner('another secret of the tests, long').isTokenOf(token, link)).toBe(false);
    const last = token.at(-1) === 'A' ? 'B' : 'A';
    expect(signer.isTokenOf(token.slice(0, -1) + last, link)).toBe(false);
    for (const wrong of ['', 'x', `${token}A`, token.slice(1), `${token.slice(0, 53)}/`, '../../etc/passwd']) {
      expect(signer.idOf(wrong)).toBeUndefined();
      expect(signer.isTokenOf(wrong, link)).toBe(false);
    }
  });
});
