import type { ListedProblemCode } from '../table/row.ts';
import {
  countryOfRegister,
  type FoundNumber,
  isMistyped,
  isScientific,
  readCompanyNumber,
  readSiren,
  readSiret,
  readVat,
} from '../values/company-number.ts';
import type { ListedNumber } from './listed-number.ts';
import type { Cell, RecordReader } from './record-reader.ts';

/** The fields that say a company's number. A list without one of them has no column for it. */
export type NumberField = 'siren' | 'siret' | 'number' | 'register' | 'vat';

type Reader<F extends string> = Pick<RecordReader<F, ListedProblemCode>, 'cells' | 'line' | 'tell'>;

export interface OrganisationNumber {
  readonly number?: ListedNumber;
  readonly siret?: string;
}

/** What numbers look like in the five countries, for who is told that one doesn't. */
const EXAMPLES = '732 829 320, BE 0403.170.701, B123456, HRB 12345 Saarbrücken, KVK 33031431';

type Read = (text: string, cell: Cell) => FoundNumber | undefined;

/**
 * The number of the company that a row names, by whichever of its columns say it. What can't be one is told and left out
 * (`expected_siren`, `expected_siret`, `expected_company_number`, `number_in_scientific_notation`); zeros put back are
 * noted (`zeros_restored`); when two columns name different companies of one register both are left out and told
 * (`numbers_contradict`).
 * @param country ISO 3166-1 alpha-2, as the row says it
 */
export function readOrganisationNumber<F extends string>(
  reader: Reader<F>,
  fields: readonly Extract<F, NumberField>[],
  country: string | undefined,
): OrganisationNumber {
  const register = fields.find((field) => field === 'register');
  const named = register && reader.line(register);
  const readers: Readonly<Record<string, readonly [ListedProblemCode, Read]>> = {
    siren: [
      'expected_siren',
      (text) => (abroad(country) ? readCompanyNumber(text, undefined, country) : readSiren(text)),
    ],
    siret: [
      'expected_siret',
      (text) => (abroad(country) ? readCompanyNumber(text, undefined, country) : readSiret(text)),
    ],
    number: [
      'expected_company_number',
      (text, { column }) => readCompanyNumber(text, named ?? inHeader(column), country),
    ],
    vat: ['expected_company_number', (text) => readVat(text) ?? (country ? readVat(`${country}${text}`) : undefined)],
  };
  const found: (readonly [Cell, FoundNumber])[] = [];
  for (const field of fields) {
    const [code, read] = readers[field] ?? [];
    if (!code || !read) continue;
    for (const cell of reader.cells(field)) {
      const number = readCell(reader, cell, code, read);
      if (number) found.push([cell, number]);
    }
  }
  return settle(reader, found);
}

/** Reads the number in a column that is the only one to say it: "SIREN de la startup". */
export function readReferredNumber<F extends string>(reader: Reader<F>, field: F): OrganisationNumber {
  const found: (readonly [Cell, FoundNumber])[] = [];
  for (const cell of reader.cells(field)) {
    const read: Read = (text) => readCompanyNumber(text, inHeader(cell.column), undefined) ?? readSiret(text);
    const number = readCell(reader, cell, 'expected_siren', read);
    if (number) found.push([cell, number]);
  }
  return settle(reader, found);
}

function readCell<F extends string>(
  reader: Reader<F>,
  cell: Cell,
  code: ListedProblemCode,
  read: Read,
): FoundNumber | undefined {
  if (isScientific(cell.text)) {
    reader.tell(cell.column, 'number_in_scientific_notation', cell.text);
    return undefined;
  }
  const number = read(cell.text, cell);
  if (!number && isMistyped(cell.text)) reader.tell(cell.column, 'wrong_check_digits', cell.text);
  else if (!number)
    reader.tell(cell.column, code, cell.text, code === 'expected_company_number' ? { expected: EXAMPLES } : {});
  else if (number.restored) {
    reader.tell(cell.column, 'zeros_restored', cell.text, { value: number.siret ?? number.number }, 'noted');
  }
  return number;
}

function settle<F extends string>(
  reader: Reader<F>,
  found: readonly (readonly [Cell, FoundNumber])[],
): OrganisationNumber {
  const [first] = found;
  if (!first) return {};
  const rival = found.find(([, other]) => sameRegister(other, first[1]) && differ(other, first[1]));
  if (rival) {
    const [cell, other] = rival;
    const ours = first[1].siret ?? first[1].number;
    reader.tell(cell.column, 'numbers_contradict', other.siret ?? other.number, {
      other: ours,
      column: first[0].column,
    });
    return {};
  }
  const { country, register, number } = first[1];
  const siret = found.map(([, { siret }]) => siret).find((known) => known !== undefined);
  return { number: { country, register, number }, ...(siret === undefined ? {} : { siret }) };
}

function sameRegister(a: FoundNumber, b: FoundNumber): boolean {
  return a.country === b.country && a.register === b.register;
}

function differ(a: FoundNumber, b: FoundNumber): boolean {
  return a.number !== b.number || (a.siret !== undefined && b.siret !== undefined && a.siret !== b.siret);
}

function abroad(country: string | undefined): boolean {
  return country !== undefined && country !== 'FR';
}

/** The register that a header names: "KvK-nummer", "N° BCE". */
function inHeader(column: string): string | undefined {
  const country = countryOfRegister(column.replaceAll(/[-_.]/g, ' '));
  return country && { DE: 'HRB', BE: 'BCE', NL: 'KVK', FR: 'SIREN', LU: 'RCS' }[country];
}
