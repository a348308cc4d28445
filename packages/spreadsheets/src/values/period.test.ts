import { describe, expect, it } from 'vitest';
import { readDeadline } from './period.ts';

describe('a deadline', () => {
  it.each([
    ['31/12/2026', '2026-12-31'],
    ['T1 2027', '2027-03-31'],
    ['Q2/27', '2027-06-30'],
    ['2. Quartal 2027', '2027-06-30'],
    ['4de kwartaal 2026', '2026-12-31'],
    ['S1 2027', '2027-06-30'],
    ['2e semestre 2027', '2027-12-31'],
    ['mars 2027', '2027-03-31'],
    ['02/2028', '2028-02-29'],
    ['2027', '2027-12-31'],
    ['fin 2026', '2026-12-31'],
    ['eind 2026', '2026-12-31'],
    ['Anfang 2027', '2027-03-31'],
    ['mi-2027', '2027-06-30'],
    ['début avril 2027', '2027-04-10'],
    ["d'ici fin mars 2027", '2027-03-31'],
    ['end of Q1 2027', '2027-03-31'],
    ['KW 12/2027', '2027-03-28'],
    ['été 2027', '2027-08-31'],
  ])('"%s" is %s, the last day of what it names', (text, day) => {
    expect(readDeadline(text)).toBe(day);
  });

  it.each(['dès que possible', 'sous 6 mois', 'Q1 2027 ou plus tard', 'fin mars', 'March 27', 'hiver 2027', '13/2027'])(
    '"%s" is none',
    (text) => {
      expect(readDeadline(text)).toBeUndefined();
    },
  );
});
