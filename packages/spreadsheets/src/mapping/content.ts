import { readSiren, readSiret, readVat } from '../values/company-number.ts';
import { readEmail, splitEmails } from '../values/email.ts';
import { readMoment } from '../values/moment.ts';
import { readNumber } from '../values/number.ts';
import { readPhone } from '../values/phone.ts';
import { readCountry, readPostalCode } from '../values/place.ts';
import { readSector } from '../values/sector.ts';
import { readWebsite } from '../values/web.ts';

/** What the cells of a column are, going by themselves. */
export type ContentKind = 'email' | 'siret' | 'siren' | 'website' | 'phone' | 'postalCode' | 'date' | 'longText';

const SHARE = 0.8;
const LEAST = 2;
const LONG = 120;

const TESTS: Readonly<Record<Exclude<ContentKind, 'longText'>, (text: string) => boolean>> = {
  email: (text) => readEmail(splitEmails(text)[0] ?? '') !== undefined,
  siret: (text) => readSiret(text)?.siret !== undefined && /^[\d\s.]{14,20}$/.test(text),
  siren: (text) => /^[\d\s.]{9,12}$/.test(text) && readSiren(text)?.restored !== true && readSiren(text) !== undefined,
  website: (text) => /^(?:https?:\/\/|www\.)/i.test(text) && readWebsite(text) !== undefined,
  phone: (text) => /^(?:\+|00|\(?0)/.test(text) && readPhone(text, 'FR') !== undefined,
  postalCode: (text) => readPostalCode(text) !== undefined,
  date: (text) => !/^\d+([.,]\d+)?$/.test(text) && readMoment(text) !== undefined,
};

/** What kinds of content these cells can be, the most telling first; none when there are too few of them. */
export function contentOf(cells: readonly string[]): readonly ContentKind[] {
  const texts = cells.filter((cell) => cell.length <= 2_000);
  if (cells.length < LEAST) return [];
  const kinds = (Object.keys(TESTS) as (keyof typeof TESTS)[]).filter(
    (kind) => texts.filter((text) => TESTS[kind](text)).length >= cells.length * SHARE,
  );
  const average = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
  return average >= LONG ? [...kinds, 'longText'] : kinds;
}

/** Forms that nothing else has by chance. */
const SURE = ['email', 'siret', 'siren', 'website', 'vat'] as const;

/** What all of these cells are beyond doubt, under the name of the field that reads it; undefined when they aren't one thing. */
export function surelyIs(cells: readonly string[]): (typeof SURE)[number] | undefined {
  if (cells.length === 0) return undefined;
  const is = (kind: (typeof SURE)[number]) => (kind === 'vat' ? isVat : TESTS[kind]);
  return SURE.find((kind) => cells.every((cell) => cell.length <= 2_000 && is(kind)(cell)));
}

function isVat(text: string): boolean {
  return /^[A-Z]{2}[\dA-Z .]{8,14}$/.test(text) && readVat(text) !== undefined;
}

/** Fields whose cells have a form, and the test of it. A field that isn't here takes any text. */
const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  ...TESTS,
  mobile: TESTS.phone,
  sector: (text) => /^[A-U]?\d\d/.test(text) && readSector(text) !== undefined,
  country: (text) => readCountry(text) !== undefined,
  ...Object.fromEntries(
    ['at', 'nextActionOn', 'saidOn', 'stateSince', 'approvedOn', 'createdOn', 'decisionDate'].map((field) => [
      field,
      TESTS.date,
    ]),
  ),
  ...Object.fromEntries(
    ['amount', 'budgetMinimum', 'budgetMaximum', 'latitude', 'longitude', 'radiusKm', 'weeksToDecision'].map(
      (field) => [field, (text: string) => readNumber(text.replace(/\s*(?:k?€|km|eur|m€)$/i, '')) !== undefined],
    ),
  ),
};

/** Whether cells have the form that a field expects; undefined when it expects none, or there are no cells. */
export function agrees(field: string, cells: readonly string[]): boolean | undefined {
  const fits = FORMS[field];
  if (!fits || cells.length === 0) return undefined;
  return cells.filter((cell) => cell.length <= 2_000 && fits(cell)).length >= cells.length * SHARE;
}
