import { describe, expect, it } from 'vitest';
import { needlesOf } from './needles.ts';

const NOBODY = { emails: [], phones: [] };
/** Near enough to PostgreSQL's for what is tested here. */
const found = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => new RegExp(pattern, 'iu').test(text));

describe('what somebody is found by', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678', true],
    ['+33 6 12 34 56 78', '0033 6.12.34.56.78', true],
    ['0612345678', 'au 06-12-34-56-78.', true],
    ['0612345678', '0612345679', false],
    ['0612345678', '106123456781', false],
    ['0612345678', '{"amount": 612345678}', false],
    ['12', '12', false],
  ])('a telephone number %s in %j: %s', (phone, text, expected) => {
    expect(found(needlesOf({ ...NOBODY, phones: [phone] }, []).anywhere, text)).toBe(expected);
  });

  it.each([
    ['martin@a.example', 'À MARTIN@a.example.', true],
    ['martin@a.example', 'jean.martin@a.example', false],
    ['martin@a.example', 'martin@a.example-b.example', false],
    ['a.b@a.example', 'axb@a.example', false],
  ])('an address %s in %j: %s', (email, text, expected) => {
    expect(found(needlesOf({ ...NOBODY, emails: [email] }, []).anywhere, text)).toBe(expected);
  });

  it('a full name in a sentence, both ways round; one word only where it stands alone', () => {
    const full = needlesOf(NOBODY, ['Zoé de Martin']);
    expect(found(full.anywhere, 'vu avec zoé  de martin, hier')).toBe(true);
    expect(found(full.anywhere, 'MARTIN, Zoé de')).toBe(true);
    expect(found(full.anywhere, 'Zoé et Martin')).toBe(false);
    const single = needlesOf(NOBODY, ['Martin']);
    expect(single.anywhere).toEqual([]);
    expect(single.whole).toEqual(['Martin']);
    expect(needlesOf(NOBODY, ['Li']).whole).toEqual([]);
  });
});
