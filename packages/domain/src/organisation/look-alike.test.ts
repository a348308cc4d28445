import { describe, expect, it } from 'vitest';
import { organisationNameKey, webHost } from './look-alike.ts';

describe('organisationNameKey', () => {
  it.each([
    ['Ateliers Delattre S.A.S.', 'ateliers delattre'],
    ['ATELIERS  DELATTRE', 'ateliers delattre'],
    ['Société Delattre & Cie', 'delattre'],
    ['Müller Gießerei GmbH', 'muller giesserei'],
    ['SAS', 'sas'],
    ['L’Œuvre du Bois', 'oeuvre bois'],
    ['!!!', '!!!'],
  ])('reads %s as %s', (name, key) => {
    expect(organisationNameKey(name)).toBe(key);
  });
});

describe('webHost', () => {
  it.each([
    ['https://www.acme.example/fr?x=1', 'acme.example'],
    ['ACME.example', 'acme.example'],
    ['http://shop.acme.example:8080', 'shop.acme.example'],
    ['', null],
    [null, null],
    ['bientôt', null],
  ])('reads %s as %s', (website, host) => {
    expect(webHost(website)).toBe(host);
  });
});
