import { describe, expect, it } from 'vitest';
import { phoneKey } from './phone-key.ts';

describe('phoneKey', () => {
  it.each([
    ['03 20 12 34 56', 'FR', '+33320123456'],
    ['0033 3 20.12.34.56', 'FR', '+33320123456'],
    ['+33 (0)3 20 12 34 56', 'BE', '+33320123456'],
    ['0681 12 34 56', 'DE', '+49681123456'],
    ['26 12 34', 'LU', '+352261234'],
    ['+352 26 12 34', 'FR', '+352261234'],
    ['011 12 34', 'PL', '111234'],
    ['3915', 'FR', null],
    ['sur demande', 'FR', null],
    [null, 'FR', null],
  ])('reads %s of %s as %s', (phone, country, key) => {
    expect(phoneKey(phone, country)).toBe(key);
  });
});
