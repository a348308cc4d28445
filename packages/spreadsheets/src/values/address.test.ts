import { describe, expect, it } from 'vitest';
import { readAddress, readTown } from './address.ts';

describe('an address in one cell', () => {
  it.each([
    ['ZI Nord, 59000 Lille, France', { street: 'ZI Nord', postalCode: '59000', city: 'Lille', country: 'FR' }],
    ['62000 Arras, France', { postalCode: '62000', city: 'Arras', country: 'FR' }],
    [
      'Rue du Verre 3, 6000 Charleroi (Belgique)',
      { street: 'Rue du Verre 3', postalCode: '6000', city: 'Charleroi', country: 'BE' },
    ],
    [
      "12, rue de l'Acier, L-4001 Esch-sur-Alzette",
      { street: "12, rue de l'Acier", postalCode: '4001', city: 'Esch-sur-Alzette', country: 'LU' },
    ],
    ['Havenweg 12, 3011 AB Rotterdam', { street: 'Havenweg 12', postalCode: '3011 AB', city: 'Rotterdam' }],
    ['3 RUE DU LIN 59280 ARMENTIERES CEDEX', { street: '3 RUE DU LIN', postalCode: '59280', city: 'ARMENTIERES' }],
    ['Bâtiment 12000, porte 4', { street: 'Bâtiment 12000, porte 4' }],
  ])('%s', (text, address) => {
    expect(readAddress(text)).toEqual(address);
  });
});

describe('a town', () => {
  it.each([
    ['Mons (BE)', { city: 'Mons', country: 'BE' }],
    ['Lille (59)', { city: 'Lille', country: 'FR', area: '59' }],
    ['59 - Lille', { city: 'Lille', country: 'FR', area: '59' }],
    ['Lille, Hauts-de-France, France', { city: 'Lille', country: 'FR', area: 'FRE' }],
    ['66111 Saarbrücken', { postalCode: '66111', city: 'Saarbrücken' }],
    ['Lille 59000', { postalCode: '59000', city: 'Lille' }],
    ['Villeneuve-d’Ascq Cedex', { city: 'Villeneuve-d’Ascq' }],
    ['Neuville (La)', { city: 'Neuville (La)' }],
  ])('%s', (text, address) => {
    expect(readTown(text)).toEqual(address);
  });
});
