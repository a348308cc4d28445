const CALLING_CODES: Readonly<Record<string, string>> = { FR: '33', BE: '32', DE: '49', LU: '352', NL: '31', CH: '41' };

/** How many digits follow the calling code, for the countries around. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  FR: [9, 9],
  BE: [8, 9],
  DE: [5, 12],
  LU: [4, 11],
  NL: [9, 9],
  CH: [9, 9],
};

export interface ReadPhone {
  /** "+33320123456". */
  readonly phone: string;
  /** That the leading zero was missing, as a spreadsheet leaves a number. */
  readonly restored: boolean;
}

/**
 * A telephone number as "+", calling code and digits: "03 20 12 34 56", "0033 (0)3.20.12.34.56", "+33-3-20-12-34-56".
 * Undefined when it can't be one.
 * @param country ISO 3166-1 alpha-2, of numbers without a calling code; one of another country than those around stays as
 * it is
 */
export function readPhone(text: string, country: string): ReadPhone | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(
      /^\s*(?:t[ée]l(?:[ée]phone)?|phone|tel|mob(?:ile)?|fax|port(?:able)?|telefo?o?n|gsm|t|m|p)\s*[.:][\s.:]*/i,
      '',
    )
    .replace(/\s*(?:poste|ext(?:ension)?|durchwahl|toestel|#|x)\.?\s*\d{1,6}\s*$/i, '')
    .trim();
  if (!/^\+?[\d\s().\-–/]+$/u.test(plain)) return undefined;
  const international = /^(?:\+|00)/.test(plain.replace(/[\s(]/g, ''));
  const bare = plain.replace(/\(0\)/g, '').replace(/\D/g, '');
  const digits = international ? bare.replace(/^00/, '') : bare;
  if (international) return fromInternational(digits);
  const code = CALLING_CODES[country];
  if (code === undefined)
    return digits.length >= 6 && digits.length <= 15 ? { phone: digits, restored: false } : undefined;
  if (country === 'LU') return fits('LU', digits) ? { phone: `+352${digits}`, restored: false } : undefined;
  if (digits.startsWith('0'))
    return fits(country, digits.slice(1)) ? { phone: `+${code}${digits.slice(1)}`, restored: false } : undefined;
  // "33320123456": the sign went when the cell became a number.
  const rest = digits.startsWith(code) ? digits.slice(code.length) : '';
  if (rest !== '' && digits.length >= 10 && fits(country, rest)) return { phone: `+${digits}`, restored: true };
  return fits(country, digits) ? { phone: `+${code}${digits}`, restored: true } : undefined;
}

function fromInternational(digits: string): ReadPhone | undefined {
  if (digits.startsWith('0')) return undefined;
  const known = Object.entries(CALLING_CODES).find(([, code]) => digits.startsWith(code));
  if (!known) return digits.length >= 7 && digits.length <= 15 ? { phone: `+${digits}`, restored: false } : undefined;
  const [country, code] = known;
  // "+33 03 20…": the zero of home calls doesn't belong there.
  const rest = digits.slice(code.length).replace(/^0/, '');
  return fits(country, rest) ? { phone: `+${code}${rest}`, restored: false } : undefined;
}

function fits(country: string, digits: string): boolean {
  const [least, most] = LENGTHS[country] ?? [6, 15];
  return (
    digits.length >= least &&
    digits.length <= most &&
    !/^(\d)\1+$/.test(digits) &&
    (country === 'LU' || !digits.startsWith('0'))
  );
}

/** The numbers of a cell that holds several: "03 20 12 34 56 / 06 12 34 56 78". */
export function splitPhones(text: string): readonly string[] {
  return text
    .split(/\s*(?:[;,|\n\r]|:::)\s*|\s+\/\s+|\s+(?:ou|et|or|and|und|oder|en|of)\s+/)
    .filter((part) => /\d/.test(part));
}
