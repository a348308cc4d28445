import { passesIbanCheck } from '../number/check-digits.ts';
import type { Finder } from '../scan/finder.ts';

const LENGTHS: Readonly<Record<string, number>> = {
  FR: 27,
  BE: 16,
  DE: 22,
  LU: 20,
  NL: 18,
  CH: 21,
  AT: 20,
  GB: 22,
  IE: 22,
  IT: 27,
  ES: 24,
  PT: 25,
  PL: 28,
  CZ: 24,
  DK: 18,
  SE: 24,
  MC: 27,
};

/** Account numbers whose check digits are right, with blanks or without. */
export const IBAN: Finder = {
  kind: 'iban',
  pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z\d]){11,26}/gu,
  judge({ text }) {
    const length = LENGTHS[text.slice(0, 2)];
    if (length === undefined) return undefined;
    let letters = 0;
    let end = 0;
    while (end < text.length && letters < length) {
      if (/[A-Z\d]/.test(text.charAt(end++))) letters++;
    }
    const iban = text.slice(0, end).replace(/[^A-Z\d]/g, '');
    return iban.length === length && passesIbanCheck(iban) ? { from: 0, length: end } : undefined;
  },
};
