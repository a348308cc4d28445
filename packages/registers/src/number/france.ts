import { type CheckedNumber, problem, right } from './checked.ts';
import { digitSum, passesLuhn } from './luhn.ts';
import { normaliseNumber } from './normalise.ts';

const LA_POSTE = '356000000';
const LA_POSTE_HEAD_OFFICE = '35600000000048';

/** A SIREN, the number of a French legal entity: nine digits that satisfy Luhn. @returns it as nine digits */
export function checkSiren(text: string): CheckedNumber {
  const siren = normaliseNumber(text);
  const wrong = checkDigits(siren, 9, 'a SIREN: 9 digits, such as 732 829 320');
  if (wrong) return wrong;
  if (siren === '000000000' || !passesLuhn(siren)) {
    return problem('wrong_check', 'a SIREN: its 9 digits satisfy the Luhn check, so that one of these is mistyped');
  }
  return right(siren);
}

/**
 * A SIRET, the number of an establishment: a SIREN and five digits, 14 that satisfy Luhn. The offices of La Poste have a
 * sum of digits divisible by five instead; its head office keeps Luhn. @returns it as 14 digits
 */
export function checkSiret(text: string): CheckedNumber {
  const siret = normaliseNumber(text);
  const wrong = checkDigits(siret, 14, 'a SIRET: 14 digits, such as 732 829 320 00074');
  if (wrong) return wrong;
  const siren = siret.slice(0, 9);
  const whole = siren === LA_POSTE && siret !== LA_POSTE_HEAD_OFFICE ? digitSum(siret) % 5 === 0 : passesLuhn(siret);
  if (!whole || !checkSiren(siren).ok) {
    return problem('wrong_check', 'a SIRET: its 14 digits satisfy the Luhn check, so that one of these is mistyped');
  }
  return right(siret);
}

/** The SIREN of the entity that an establishment belongs to. @returns the problem of a SIRET that is none */
export function sirenOfSiret(siret: string): CheckedNumber {
  const checked = checkSiret(siret);
  return checked.ok ? right(checked.number.slice(0, 9)) : checked;
}

/** An association's number in the French register of associations: W and nine digits or letters. */
export function checkRna(text: string): CheckedNumber {
  const number = normaliseNumber(text);
  return /^W[0-9][0-9A-Z]\d{7}$/.test(number) ? right(number) : problem('wrong_form', 'an RNA number: W and 9 digits');
}

function checkDigits(text: string, length: number, expected: string) {
  if (text === '') return problem('no_number', expected);
  if (!/^\d+$/.test(text)) return problem('wrong_form', expected);
  return text.length === length ? undefined : problem('wrong_length', expected);
}
