import {
  checkBelgianNumber,
  checkSiren,
  checkSiret,
  readRegisterNumber,
  readVatNumber,
  restoreLeadingZeros,
} from '@navette/registers';

/** A company's number as a cell gives it. `restored`: with zeros that a spreadsheet had taken away. */
export interface FoundNumber {
  readonly country: string;
  readonly register: string;
  readonly number: string;
  readonly siret?: string;
  readonly restored?: boolean;
}

/** "7,32829E+08": what a spreadsheet makes of a long number; the last digits are gone for good. */
export function isScientific(text: string): boolean {
  return /^\s*\d(?:[.,]\d+)?\s*e\s*\+?\s*\d{1,2}\s*$/i.test(text);
}

/** The number in a column of SIRENs; a SIRET, a French VAT number or "RCS Lille 732 829 320" there says it too. */
export function readSiren(text: string): FoundNumber | undefined {
  const read = readRegisterNumber('FR', undefined, text);
  if (read.ok && read.register === 'SIREN') return french(read.number, read.establishment);
  const whole = restoreLeadingZeros('SIREN', text);
  const siren = whole === undefined ? undefined : checkSiren(whole);
  return siren?.ok ? { ...french(siren.number), restored: true } : undefined;
}

/** The number in a column of SIRETs; a SIREN there says the company, if not the establishment. */
export function readSiret(text: string): FoundNumber | undefined {
  const read = readSiren(text);
  if (read && !read.restored) return read;
  const whole = restoreLeadingZeros('SIRET', text);
  const siret = whole === undefined ? undefined : checkSiret(whole);
  return siret?.ok ? { ...french(siret.number.slice(0, 9), siret.number), restored: true } : read;
}

/** A VAT number of one of the five countries, as the company number that it contains. */
export function readVat(text: string): FoundNumber | undefined {
  const read = readVatNumber(text);
  return read.ok ? { country: read.country, register: read.register, number: read.number } : undefined;
}

/** Whether a text is a VAT number whose check digits don't belong to the others: a right form with a wrong digit. */
export function isMistyped(text: string): boolean {
  const read = readVatNumber(text);
  return !read.ok && read.code === 'wrong_check';
}

/**
 * A number of any register.
 * @param register its name, as another cell or the header says it
 * @param country ISO 3166-1 alpha-2; without it the number itself must tell, by its form and check digits
 */
export function readCompanyNumber(
  text: string,
  register: string | undefined,
  country: string | undefined,
): FoundNumber | undefined {
  const home = country ?? countryOfRegister(register) ?? countryOfRegister(text);
  if (home === 'FR')
    return register !== undefined && /siret/i.test(register) ? readSiret(text) : readFrench(text, register);
  if (home !== undefined) {
    const read = readRegisterNumber(home, register, text);
    if (read.ok) return { country: home, ...numberOf(read) };
    const zeros =
      home === 'BE' ? restoreLeadingZeros('BCE', text) : home === 'NL' ? restoreLeadingZeros('KVK', text) : undefined;
    // The court may stand in a column of its own: "Amtsgericht Saarbrücken" beside "HRB 12345".
    const other = zeros ?? (home === 'DE' && /\p{L}{4}/u.test(register ?? '') ? `${text} ${register}` : undefined);
    const again = other === undefined ? read : readRegisterNumber(home, undefined, other);
    if (!again.ok) return undefined;
    return { country: home, ...numberOf(again), ...(zeros === undefined ? {} : { restored: true }) };
  }
  const vat = /^\s*[A-Z]{2}[\s.]*\d/i.test(text) ? readVat(text) : undefined;
  if (vat) return vat;
  const siren = readSiren(text);
  if (siren && !siren.restored) return siren;
  const belgian = checkBelgianNumber(text);
  if (belgian.ok) return { country: 'BE', register: 'BCE', number: belgian.number };
  const luxembourg = /^\s*[A-Z]\s*\d{3,7}\s*$/i.test(text) ? readRegisterNumber('LU', undefined, text) : undefined;
  return luxembourg?.ok ? { country: 'LU', register: luxembourg.register, number: luxembourg.number } : undefined;
}

function readFrench(text: string, register: string | undefined): FoundNumber | undefined {
  const read = readRegisterNumber('FR', register, text);
  if (!read.ok) return readSiren(text);
  return read.register === 'SIREN' ? french(read.number, read.establishment) : { country: 'FR', ...numberOf(read) };
}

function numberOf(read: { register: string; number: string }): { register: string; number: string } {
  return { register: read.register, number: read.number };
}

const REGISTERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hr[ab]|gnr|gsr|handelsregister|amtsgericht)/i, 'DE'],
  [/\b(?:bce|kbo|cbe|ondernemingsnummer)\b/i, 'BE'],
  [/\bkvk/i, 'NL'],
  [/\b(?:siren|siret|rna)\b/i, 'FR'],
  [/\brcsl\b|\brcs\s*lux|\br\.?c\.?s\.?\s*luxemb/i, 'LU'],
  [/\br\.?c\.?s\.?\s*:?\s*[A-Z]\s?\d{3,7}\s*$/i, 'LU'],
  [/\br\.?c\.?s\.?\s+\p{L}+/iu, 'FR'],
];

/** The country whose register a text names. */
export function countryOfRegister(text: string | undefined): string | undefined {
  return text === undefined ? undefined : REGISTERS.find(([names]) => names.test(text))?.[1];
}

function french(siren: string, siret?: string): FoundNumber {
  return { country: 'FR', register: 'SIREN', number: siren, ...(siret === undefined ? {} : { siret }) };
}
