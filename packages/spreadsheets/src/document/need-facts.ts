import type { NeedField } from '../columns/field.ts';
import { readAmount } from '../values/amount.ts';
import { readBoolean } from '../values/boolean.ts';
import { readDate, weeksUntil } from '../values/date.ts';
import { readLanguage } from '../values/language.ts';
import { readLevel } from '../values/level.ts';
import { readNumber } from '../values/number.ts';
import { splitSectors } from '../values/sector.ts';
import { shorten } from '../values/shorten.ts';
import { readSize } from '../values/size.ts';
import { capabilityWords, conceptIds } from './capabilities.ts';
import { defined, joined, orNothing } from './defined.ts';
import type { ListedNeed } from './listed-need.ts';
import { type ReaderOf, readAreas, readPlace } from './place.ts';
import type { Readings } from './readings.ts';

const TITLE_LENGTH = 80;

/** The fields that a need is matched on. */
export type NeedFactField = Exclude<NeedField, 'id' | 'organisation' | 'contact' | 'website' | 'year' | 'kind'>;

type Reader = ReaderOf<NeedFactField>;

/**
 * What a row says of a need; undefined when it has neither title, text nor capabilities. Without a title the need is
 * called after the beginning of its text.
 * @param assumed the country of its place where the row names none
 */
export function readNeedFacts(
  reader: Reader,
  readings: Readings,
  assumed?: string,
): Omit<ListedNeed, 'id'> | undefined {
  const capabilities = reader.cells('capabilities');
  const text = joined(reader.paragraphs('text'), capabilityWords(capabilities));
  // The first of several texts says what it is about, the others say more of it.
  const [opening] = reader.cells('text');
  const title = reader.line('title') ?? shorten(opening?.text ?? text, TITLE_LENGTH);
  const concepts = conceptIds(capabilities);
  if (title === '' && concepts.length === 0) return undefined;
  return defined({
    title: title || concepts.join(', '),
    text,
    language: reader.read('language', 'expected_language', readLanguage),
    capabilities: concepts.length > 0 ? concepts.map((id) => ({ id })) : undefined,
    sector: reader.read('sector', 'expected_sector', readings.sector),
    organisationSize: reader.read('size', 'expected_size', readSize),
    place: readPlace(reader, assumed),
    perimeter: readPerimeter(reader),
    trl: readTrl(reader),
    certificates: reader.readList('certificates', 'expected_text', (item) => item),
    languages: reader.readList('languages', 'expected_language', readLanguage),
    excludedSectors: reader.readList('excludedSectors', 'expected_sector', readings.sector, splitSectors),
    terms: readTerms(reader, readings),
  });
}

function readTrl(reader: Reader): { minimum: number } | undefined {
  const minimum = reader.read('trl', 'expected_level', (text) => readLevel(text, 'lower'));
  return minimum === undefined ? undefined : { minimum };
}

function readPerimeter(reader: Reader): ListedNeed['perimeter'] {
  const radiusKm = reader.read('radiusKm', 'expected_number', (text) => positive(text.replace(/\s*km\.?$/i, '')));
  return orNothing(defined({ areas: readAreas(reader, 'areas'), radiusKm }));
}

function readTerms(reader: Reader, { today, day = readDate }: Readings): ListedNeed['terms'] {
  const range = reader.read('budget', 'expected_number', (text, cell) => readAmount(text, cell.factor));
  const minimum = reader.read(
    'budgetMinimum',
    'expected_number',
    (text, cell) => readAmount(text, cell.factor)?.maximum,
  );
  const maximum = reader.read(
    'budgetMaximum',
    'expected_number',
    (text, cell) => readAmount(text, cell.factor)?.maximum,
  );
  const date = reader.read('decisionDate', 'expected_date', day);
  const weeks = reader.read('weeksToDecision', 'expected_number', positive);
  return orNothing(
    defined({
      paidTrial: reader.read('paidTrial', 'expected_boolean', readBoolean),
      budget: orNothing(defined({ minimum: minimum ?? range?.minimum, maximum: maximum ?? range?.maximum })),
      weeksToDecision: weeks ?? (date && today ? weeksUntil(date, today) : undefined),
    }),
  );
}

function positive(text: string): number | undefined {
  const value = readNumber(text);
  return value !== undefined && value >= 0 ? value : undefined;
}
