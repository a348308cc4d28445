import { describe, expect, it } from 'vitest';
import { isOwnMailDomain } from './mail-domain.ts';

describe('a mail address at an organisation’s own domain', () => {
  it.each([
    ['lea@delattre.example', 'https://www.delattre.example/fr', true],
    ['lea@Delattre.EXAMPLE', 'delattre.example', true],
    ['lea@mail.delattre.example', 'https://delattre.example', false],
    ['lea@delattre.example.evil.example', 'https://delattre.example', false],
    ['lea@evil.example', 'https://delattre.example', false],
    ['delattre.example@gmail.com', 'https://delattre.example', false],
    ['acme@gmail.com', 'https://gmail.com', false],
    ['lea@acme.wixsite.com', 'https://acme.wixsite.com', false],
    ['lea@delattre.example', null, false],
    ['no address', 'https://delattre.example', false],
  ])('%s and %s: %s', (email, website, expected) => {
    expect(isOwnMailDomain(email, website)).toBe(expected);
  });
});
