import { type NumberProblem, problem } from './checked.ts';
import { checkSiren } from './france.ts';
import { checkBelgianNumber } from './neighbours.ts';
import { normaliseNumber } from './normalise.ts';

/**
 * A VAT number and the company number that it contains. Germany's, Luxembourg's and the Netherlands' contain none that
 * names a company for sure (a Dutch one may hide a person's own number): there `register` is "VAT" and `number` the whole.
 */
export interface VatNumber {
  readonly ok: true;
  readonly country: 'FR' | 'BE' | 'DE' | 'LU' | 'NL';
  readonly vat: string;
  readonly register: 'SIREN' | 'BCE' | 'VAT';
  readonly number: string;
}

/** Reads a VAT number with its country's letters, and checks it. */
export function readVatNumber(text: string): VatNumber | NumberProblem {
  const vat = normaliseNumber(text).replace(/^(?:TVA|VAT|BTW|MWST|UST(?:IDNR|ID)?|NO|N°|NR)+(?=[A-Z]{2}[0-9A-Z])/, '');
  if (vat === '') return problem('no_number', EXPECTED);
  const [country, rest] = [vat.slice(0, 2), vat.slice(2)];
  if (country === 'FR') return french(rest);
  if (country === 'BE') return belgian(rest);
  if (country === 'DE') return plain('DE', rest, /^[1-9]\d{8}$/.test(rest), passesGermanCheck);
  if (country === 'LU') return plain('LU', rest, /^\d{8}$/.test(rest), passesLuxembourgCheck);
  if (country === 'NL') return dutch(rest);
  return problem('wrong_form', EXPECTED);
}

const EXPECTED = 'a VAT number of FR, BE, DE, LU or NL with its two letters, such as FR 40 303 265 045';
const MISTYPED = 'a VAT number: its check digits do not belong to the others';

function french(rest: string): VatNumber | NumberProblem {
  const parts = /^([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(rest);
  if (parts === null) return problem('wrong_form', EXPECTED);
  const [, key = '', siren = ''] = parts;
  if (frenchKeyFits(key, Number(siren)) !== true) return problem('wrong_check', MISTYPED);
  // Monaco's companies have French VAT numbers and no SIREN.
  if (siren.startsWith('000')) {
    return problem('no_company_number', 'a SIREN: this VAT number is one of Monaco and contains none');
  }
  const checked = checkSiren(siren);
  return checked.ok ? found('FR', rest, 'SIREN', checked.number) : checked;
}

const KEY_LETTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Two digits worked out from the SIREN, or the key with a letter that a few companies have. */
function frenchKeyFits(key: string, siren: number): boolean {
  if (/^\d\d$/.test(key)) return Number(key) === (12 + 3 * (siren % 97)) % 97;
  const [first, second] = [KEY_LETTERS.indexOf(key.charAt(0)), KEY_LETTERS.indexOf(key.charAt(1))];
  const value = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (siren + 1 + Math.floor(value / 11)) % 11 === value % 11;
}

function belgian(rest: string): VatNumber | NumberProblem {
  // Numbers of before 2005 have nine digits; a zero was put before them all.
  const checked = checkBelgianNumber(/^\d{9}$/.test(rest) ? `0${rest}` : rest);
  return checked.ok ? found('BE', checked.number, 'BCE', checked.number) : checked;
}

/** Of a company: eleven's test over nine digits. Of a person trading alone since 2020: 97 over the whole. */
function dutch(rest: string): VatNumber | NumberProblem {
  const parts = /^(\d{1,9})B(\d{2})$/.exec(rest);
  if (parts === null) return problem('wrong_form', EXPECTED);
  const base = (parts[1] ?? '').padStart(9, '0');
  const whole = `${base}B${parts[2]}`;
  const weighted = [...base.slice(0, 8)].reduce((sum, digit, place) => sum + Number(digit) * (9 - place), 0);
  const passesEleven = base !== '000000000' && weighted % 11 === Number(base.charAt(8));
  // N, L and B count as 23, 21 and 11.
  const passes97 = BigInt(`2321${base}11${parts[2]}`) % 97n === 1n;
  return passesEleven || passes97 ? found('NL', whole, 'VAT', `NL${whole}`) : problem('wrong_check', MISTYPED);
}

function plain(
  country: 'DE' | 'LU',
  rest: string,
  wellFormed: boolean,
  passes: (digits: string) => boolean,
): VatNumber | NumberProblem {
  if (!wellFormed) return problem('wrong_form', EXPECTED);
  return passes(rest) ? found(country, rest, 'VAT', `${country}${rest}`) : problem('wrong_check', MISTYPED);
}

/** ISO 7064, mod 11, 10. */
function passesGermanCheck(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, 8)) {
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.charAt(8));
}

function passesLuxembourgCheck(digits: string): boolean {
  return Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6));
}

function found(
  country: VatNumber['country'],
  rest: string,
  register: VatNumber['register'],
  number: string,
): VatNumber {
  return { ok: true, country, vat: `${country}${rest}`, register, number };
}
