/** Longer than any number with its register and court; what is longer is no number. */
export const LONGEST_TEXT = 120;

/**
 * A number as one word: compatibility forms (full-width digits) as plain ones, spaces of every kind, points, dashes,
 * slashes and quotes taken out, letters in capitals. What it consists of is not judged.
 */
export function normaliseNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}.,:;_/'’"]/gu, '')
    .toUpperCase();
}

/** How many digits a number of each register has that a spreadsheet may have shortened. */
const DIGITS = { SIREN: 9, SIRET: 14, BCE: 10, KVK: 8 } as const;

/** More zeros than these no register has given out. */
const MOST_ZEROS = 4;

/**
 * Puts back the zeros that a spreadsheet took away when it read a number as a quantity ("5 520 176" → "005520176"), and
 * takes off the decimals that it added ("552120222.0"). The result is still to be checked.
 * @returns undefined when the text is no shortened number: other characters, digits to spare, or too few left
 */
export function restoreLeadingZeros(register: keyof typeof DIGITS, text: string): string | undefined {
  const digits = normaliseNumber(text.trim().replace(/[.,]0+$/, ''));
  const length = DIGITS[register];
  if (!/^\d+$/.test(digits) || digits.length > length || digits.length < length - MOST_ZEROS) return undefined;
  return digits.padStart(length, '0');
}
