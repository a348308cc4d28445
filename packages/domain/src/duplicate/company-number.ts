/** A register number as two records of one company share it, however each of them wrote it down. */
export interface CompanyNumber {
  /** Numbers of one family can be compared; '' where nobody said which register. */
  readonly family: string;
  /** The court or office that gives numbers of its own; '' where there is but one, or none was named. */
  readonly issuer: string;
  readonly core: string;
}

/** What two numbers say of two records. `alike`: the same digits, of which one does not say of which register. */
export type NumberComparison = 'same' | 'alike' | 'different' | 'incomparable';

interface Numbered {
  readonly country: string;
  readonly register: string | null;
  readonly number: string | null;
}

/**
 * Reads a number far enough to compare it: a SIREN out of a SIREN, a SIRET or a French VAT number, a German entry with
 * its court. Whether the number is right is not asked here.
 */
export function companyNumber({ country, register, number }: Numbered): CompanyNumber | null {
  const plain = bare(number ?? '');
  if (plain === '') return null;
  const known = KNOWN[country]?.(plain);
  if (known !== undefined) return { issuer: '', ...known };
  const named = bare(register ?? '');
  const family = named === 'UNKNOWN' ? '' : named;
  const entry = country === 'DE' ? /^(HRA|HRB|GNR|GSR|PR|VR)(.*)$/.exec(family) : null;
  const core = plain.replace(/^0+(?=.)/, '');
  if (entry !== null)
    return { family: 'HR', issuer: `${entry[1]} ${entry[2]}`.trim(), core: core.replace(/^H?R[AB]/, '') };
  return { family, issuer: '', core };
}

/** Compares the numbers of two records. */
export function compareNumbers(first: Numbered, second: Numbered): NumberComparison {
  const [one, other] = [companyNumber(first), companyNumber(second)];
  if (one === null || other === null || first.country !== second.country) return 'incomparable';
  if (one.family !== other.family) {
    return (one.family === '' || other.family === '') && one.core === other.core ? 'alike' : 'incomparable';
  }
  if (one.core !== other.core) return one.family === '' ? 'incomparable' : 'different';
  if (one.issuer === other.issuer) return 'same';
  // "HRB" without its court may be the other's "HRB Trier"; "HRB Trier" and "HRB Saarbrücken" count each for itself.
  return one.issuer.startsWith(other.issuer) || other.issuer.startsWith(one.issuer) ? 'alike' : 'different';
}

type Reader = (plain: string) => { readonly family: string; readonly core: string } | undefined;

/** Numbers whose form says of which register they are. */
const KNOWN: Readonly<Record<string, Reader>> = {
  FR(plain) {
    const siren = /^(?:\d{9}|(\d{9})\d{5}|FR[0-9A-Z]{2}(\d{9}))$/.exec(plain);
    if (siren !== null) return { family: 'SIREN', core: siren[1] ?? siren[2] ?? plain };
    return /^W[0-9][0-9A-Z]\d{7}$/.test(plain) ? { family: 'RNA', core: plain } : undefined;
  },
  BE(plain) {
    const digits = /^(?:BCE|KBO)?(?:TVA|BTW)?(?:BE)?(\d{9,10})$/.exec(plain)?.[1];
    return digits === undefined ? undefined : { family: 'BCE', core: digits.padStart(10, '0') };
  },
  LU(plain) {
    const entry = /^(?:RCSL?)?([A-Z])0*(\d{1,7})$/.exec(plain);
    return entry === null ? undefined : { family: 'RCS', core: `${entry[1]}${entry[2]}` };
  },
  NL(plain) {
    const digits = /^(?:KVK)?(\d{8})$/.exec(plain)?.[1];
    return digits === undefined ? undefined : { family: 'KVK', core: digits };
  },
};

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
