import { type CheckedNumber, problem, right } from './checked.ts';
import { normaliseNumber } from './normalise.ts';

/**
 * A Belgian enterprise number (BCE, KBO): ten digits from 0 or 1 on, of which the last two are 97 less the rest of
 * division by 97 of the others. @returns it as ten digits
 */
export function checkBelgianNumber(text: string): CheckedNumber {
  const number = normaliseNumber(text).replace(/^(?:BCE|KBO|CBE|ZDU)?(?:TVA|BTW|MWST)?(?:BE)?(?=\d)/, '');
  const expected = 'a Belgian enterprise number: 10 digits from 0 or 1 on, such as 0403.170.701';
  if (number === '') return problem('no_number', expected);
  if (!/^\d+$/.test(number)) return problem('wrong_form', expected);
  if (number.length !== 10) return problem('wrong_length', expected);
  if (!/^[01]/.test(number)) return problem('wrong_form', expected);
  const base = Number(number.slice(0, 8));
  if (base === 0 || 97 - (base % 97) !== Number(number.slice(8))) {
    return problem('wrong_check', 'a Belgian enterprise number: its last two digits do not belong to the first eight');
  }
  return right(number);
}

/** A number of the Dutch trade register (KVK): eight digits without a check. @returns it as eight digits */
export function checkDutchNumber(text: string): CheckedNumber {
  const number = normaliseNumber(text).replace(/^(?:KVK|KVKNR|KVKNUMMER|HANDELSREGISTER)(?=\d)/, '');
  const expected = 'a KVK number: 8 digits (12 are the number of an establishment)';
  if (number === '') return problem('no_number', expected);
  if (!/^\d+$/.test(number)) return problem('wrong_form', expected);
  return number.length === 8 && Number(number) > 0 ? right(number) : problem('wrong_length', expected);
}

/** A number of Luxembourg's trade register: the letter of its section and up to seven digits. @returns such as "B12345" */
export function checkLuxembourgNumber(text: string): CheckedNumber {
  const number = normaliseNumber(text).replace(
    /^(?:RCSL|RCS)?(?:LUXEMBOURG|LUXEMBURG)?(?:NO|N°|Nº|NR)?(?=[A-Z]\d)/,
    '',
  );
  const expected = 'a number of the RCS Luxembourg: a letter and digits, such as B12345';
  if (number === '') return problem('no_number', expected);
  const parts = /^([A-Z])0*([1-9]\d{0,6})$/.exec(number);
  return parts ? right(`${parts[1]}${parts[2]}`) : problem('wrong_form', expected);
}
