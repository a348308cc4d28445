const CALLING_CODES: Readonly<Record<string, string>> = {
  FR: '33',
  BE: '32',
  LU: '352',
  DE: '49',
  NL: '31',
  CH: '41',
  GB: '44',
  IT: '39',
  ES: '34',
};
/** Countries whose national numbers keep their first zero, or have none to lose. */
const NO_TRUNK_ZERO = new Set(['LU', 'IT', 'ES']);
/** Shorter ones are extensions and special numbers, which many share. */
const LEAST_DIGITS = 6;

/**
 * A telephone number as all its spellings share it, "+33320123456" for "03 20 12 34 56", "0033 3 20.12.34.56" and
 * "+33 (0)3 20 12 34 56". Null when it is none.
 * @param country of the organisation, two letters: where a number without a calling code belongs
 */
export function phoneKey(phone: string | null, country: string): string | null {
  const written = (phone ?? '').normalize('NFKC').replace(/\(0\)/g, '').trim();
  const digits = written.replace(/\D/g, '');
  const code = CALLING_CODES[country];
  const international = written.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : undefined;
  if (international !== undefined) return international.length < LEAST_DIGITS + 2 ? null : `+${international}`;
  const national = NO_TRUNK_ZERO.has(country) ? digits : digits.replace(/^0/, '');
  if (national.length < LEAST_DIGITS) return null;
  return code === undefined ? national : `+${code}${national}`;
}
