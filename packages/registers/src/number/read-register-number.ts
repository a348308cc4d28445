import { type CheckedNumber, type NumberProblem, problem } from './checked.ts';
import { checkRna, checkSiren, checkSiret } from './france.ts';
import { readGermanNumber } from './germany.ts';
import { checkBelgianNumber, checkDutchNumber, checkLuxembourgNumber } from './neighbours.ts';
import { LONGEST_TEXT, normaliseNumber } from './normalise.ts';
import { readVatNumber } from './vat.ts';

/** What an organisation is known by, beside its country. The same company always reads the same. */
export interface RegisterNumber {
  readonly ok: true;
  /** SIREN, RNA (associations), BCE, KVK, RCS, "HRB Saarbrücken", VAT where nothing better is known, or as given. */
  readonly register: string;
  readonly number: string;
  /** The SIRET that was given in the place of a SIREN. */
  readonly establishment?: string;
}

type Read = RegisterNumber | NumberProblem;

/**
 * Reads a register number of `country` (two letters, ISO) as people write it.
 * `register`: its name, in any of the usual languages and spellings; without it, the country's usual one is taken.
 * Numbers of countries other than FR, BE, NL, LU and DE are only put in one spelling.
 */
export function readRegisterNumber(country: string, register: string | undefined, text: string): Read {
  const name = normaliseNumber(register ?? '');
  if (text.length > LONGEST_TEXT || name.length > LONGEST_TEXT) {
    return problem('too_long', `a register number of at most ${LONGEST_TEXT} characters`);
  }
  if (VAT_NAMES.test(name)) return readVat(country, text);
  if (country === 'FR') return readFrench(name, text);
  if (country === 'BE') return readPlain('BCE', name, BELGIAN_NAMES, checkBelgianNumber(text));
  if (country === 'NL') return readPlain('KVK', name, DUTCH_NAMES, checkDutchNumber(text));
  if (country === 'LU') return readPlain('RCS', name, LUXEMBOURG_NAMES, checkLuxembourgNumber(text));
  if (country === 'DE') return readGerman(register, text);
  const number = normaliseNumber(text);
  if (number === '') return problem('no_number', 'a register number');
  return { ok: true, register: register?.trim() || 'unknown', number };
}

/** The registers' names, as `normaliseNumber` leaves them. */
const VAT_NAMES = /^(?:NO|N°|N|NUM[EÉ]RO)?(?:DE)?(?:TVA|VAT|BTW|MWST|UST)/;
const BELGIAN_NAMES = /^(?:BCE|KBO|CBE|ZDU|BCEKBO|KBOBCE|NUMÉRODENTREPRISE|ONDERNEMINGSNUMMER)?$/;
const DUTCH_NAMES = /^(?:KVK|KVKNUMMER|HANDELSREGISTER)?$/;
const LUXEMBOURG_NAMES = /^(?:RCS|RCSL|RCSLUXEMBOURG|RCSLUXEMBURG)?$/;
const FRENCH_NAMES = /^(?:SIREN|SIRET|RCS.*)?$/;
const GERMAN_NAMES = /^(?:HRA|HRB|GNR|GSR|PR|VR|HANDELSREGISTER(?:NUMMER)?$)/;

function readPlain(register: string, given: string, names: RegExp, checked: CheckedNumber): Read {
  if (!names.test(given)) return problem('unknown_register', `the register ${register}, or VAT`);
  return checked.ok ? { ok: true, register, number: checked.number } : checked;
}

function readFrench(name: string, text: string): Read {
  if (/^\s*(?:TVA\s*)?FR/i.test(text)) return readVat('FR', text);
  if (name === 'RNA') return readPlain('RNA', name, /^RNA$/, checkRna(text));
  if (!FRENCH_NAMES.test(name)) return problem('unknown_register', 'the register SIREN, SIRET, RCS, RNA or TVA');
  // "732 829 320 R.C.S. Lille Métropole": the number with the town of its court.
  const number = normaliseNumber(text).replace(/^(?:SIREN|SIRET|RCS\p{L}*)(?=\d)|(?<=\d)RCS[^\d]*$/gu, '');
  if (/^\d{14}$/.test(number)) {
    const siret = checkSiret(number);
    return siret.ok ? { ok: true, register: 'SIREN', number: number.slice(0, 9), establishment: number } : siret;
  }
  return readPlain('SIREN', name, FRENCH_NAMES, name === 'SIRET' ? checkSiret(number) : checkSiren(number));
}

function readGerman(register: string | undefined, text: string): Read {
  const name = (register ?? '').trim();
  if (name !== '' && !GERMAN_NAMES.test(normaliseNumber(name))) {
    return problem('unknown_register', 'a section of the register with its court, such as "HRB Saarbrücken", or VAT');
  }
  const alone = readGermanNumber(text);
  if (alone.ok || name === '') return alone;
  // Section and court may stand in either of the two.
  const [, section = '', court = ''] = /^(HRA|HRB|GnR|GsR|PR|VR)?(.*)$/isu.exec(name) ?? [];
  return readGermanNumber(alone.code === 'no_court' ? `${court} ${text}` : `${court} ${section} ${text.trim()}`);
}

function readVat(country: string, text: string): Read {
  const whole = readVatNumber(text);
  const read = !whole.ok && whole.code === 'wrong_form' ? readVatNumber(`${country}${text}`) : whole;
  if (!read.ok) return read;
  if (read.country !== country) return problem('wrong_form', `a VAT number of ${country}`);
  return { ok: true, register: read.register, number: read.number };
}
