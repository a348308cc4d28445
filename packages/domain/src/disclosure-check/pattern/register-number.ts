import { passesBelgianCheck, passesFrenchCheck } from '../number/check-digits.ts';
import { isReference, measures } from '../scan/beside.ts';
import { type Finder, whole } from '../scan/finder.ts';

const B = ' \u00a0\u202f\u2009';
/** Not in a word or a longer number; not behind or before more digits. */
const FREE = `(?<![\\p{L}\\p{N}_])(?<!\\p{N}[${B}.,-])`;
const ENDS = `(?![\\p{L}\\p{N}_]|[${B}.,-]\\p{N})`;
const NUMBER_WORDS = `(?:[${B}:.°#-]|nummer|num[ée]ro|nr|no|n°){0,6}`;

function labelled(label: string, number: string, flags = 'giu'): Finder {
  return {
    kind: 'register_number',
    pattern: new RegExp(`(?<!\\p{L})${label}${NUMBER_WORDS}${number}(?![\\p{L}\\p{N}])`, flags),
  };
}

/** A number by itself, of nine or fourteen digits that satisfy Luhn: one number in ten does, so what counts is left out. */
const FRENCH: Finder = {
  kind: 'register_number',
  pattern: new RegExp(`${FREE}\\d{3}[${B}.]?\\d{3}[${B}.]?\\d{3}(?:[${B}.]?\\d{5})?${ENDS}`, 'gu'),
  judge(found) {
    const digits = found.text.replace(/\D/g, '');
    const counts = measures(found.after) || isReference(found.before) || /[€$£][\s\u00a0]?$/.test(found.before);
    return counts || /000$/.test(digits) || !passesFrenchCheck(digits) ? undefined : whole(found);
  },
};

/** "0403.170.701", as Belgium writes its numbers. */
const BELGIAN: Finder = {
  kind: 'register_number',
  pattern: new RegExp(`${FREE}[01]\\d{3}\\.\\d{3}\\.\\d{3}${ENDS}`, 'gu'),
  judge: (found) => (passesBelgianCheck(found.text.replace(/\D/g, '')) ? whole(found) : undefined),
};

/** Numbers of VAT by their country's letters. */
const VAT_FORMS = [
  `FR[${B}.]?[\\dA-HJ-NP-Z]{2}[${B}.]?\\d{3}[${B}.]?\\d{3}[${B}.]?\\d{3}`,
  `BE[${B}.]?[01]?\\d{3}[${B}.]?\\d{3}[${B}.]?\\d{3}`,
  `DE[${B}]?\\d{3}[${B}]?\\d{3}[${B}]?\\d{3}`,
  `LU[${B}]?\\d{3}[${B}]?\\d{3}[${B}]?\\d{2}`,
  `LU[${B}]?\\d{4}[${B}]?\\d{4}`,
  `NL[${B}]?\\d{4}[${B}.]?\\d{2}[${B}.]?\\d{3}[${B}.]?B[${B}.]?\\d{2}`,
  `CHE[${B}-]?\\d{3}\\.?\\d{3}\\.?\\d{3}`,
  'ATU[ ]?\\d{8}',
];
const VAT: Finder = {
  kind: 'register_number',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${VAT_FORMS.join('|')})(?![\\p{L}\\p{N}_])`, 'gu'),
  judge: (found) => (measures(found.after) ? undefined : whole(found)),
};

/** An entry of a German court. "HRB 85" with two or three digits is how hard a metal is, unless a court is named. */
const GERMAN: Finder = {
  kind: 'register_number',
  pattern: new RegExp(
    `(?<!\\p{L})(?:HR[AB]|GnR)[${B}:.-]{0,2}(?:(?:Nr|Nummer)[${B}:.]{1,2})?(\\d{1,7})(?:[${B}]?[A-Z]{1,2}(?!\\p{L}))?(?!\\p{N})`,
    'giu',
  ),
  judge(found) {
    const short = (found.groups[0] ?? '').length < 4;
    return short && !/gericht|\bAG\b|Register/.test(found.before + found.after) ? undefined : whole(found);
  },
};

/** "RCS Lille Métropole 732 829 320", "R.C.S. Luxembourg B 12345". */
const TRADE_REGISTER: Finder = {
  kind: 'register_number',
  pattern: new RegExp(
    `(?<!\\p{L})R\\.?C\\.?S\\.?[${B}:]{1,2}(?:\\p{L}[\\p{L}'’${B}-]{1,40}[${B}:])?(?:n°[${B}]?)?(?:[A-H][${B}]?)?\\d(?:[${B}]?\\d){3,13}(?![\\p{L}\\p{N}])`,
    'gu',
  ),
};

function group(digits: string): string {
  return `\\d(?:[${B}.-]?\\d){${digits}}`;
}

export const REGISTER_NUMBERS: readonly Finder[] = [
  labelled('SIRE[NT]', group('8,13')),
  labelled("(?:BCE|KBO|CBE|RPM|RPR|ondernemings|num[ée]ro d[’']entreprise)", `(?:BE[${B}]?)?${group('8,9')}`),
  labelled('(?:KVK|handelsregister)', group('4,11')),
  labelled('(?:EORI)', `[A-Z]{2}[${B}]?${group('7,14')}`),
  labelled('D-?U-?N-?S', group('8')),
  VAT,
  TRADE_REGISTER,
  GERMAN,
  BELGIAN,
  FRENCH,
];
