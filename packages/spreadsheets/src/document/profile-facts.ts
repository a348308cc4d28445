import type { ProfileField } from '../columns/field.ts';
import { readAmount } from '../values/amount.ts';
import { readBoolean } from '../values/boolean.ts';
import { readLanguage } from '../values/language.ts';
import { readLevel } from '../values/level.ts';
import { readNumber } from '../values/number.ts';
import { splitSectors } from '../values/sector.ts';
import { shorten } from '../values/shorten.ts';
import { readSize } from '../values/size.ts';
import { capabilityWords, conceptIds } from './capabilities.ts';
import { defined, joined, orNothing } from './defined.ts';
import type { ListedProfile } from './listed-profile.ts';
import { type ReaderOf, readAreas, readPlace } from './place.ts';
import type { Readings } from './readings.ts';

const NAME_LENGTH = 70;
const PITCH_LENGTH = 120;

/** The fields that a profile is matched on, and its names. */
export type ProfileFactField = Exclude<
  ProfileField,
  'id' | 'siret' | 'siren' | 'activityCode' | 'size' | 'contact' | 'website' | 'year' | 'kind'
>;

type Reader = ReaderOf<ProfileFactField>;

/** `name`: how people call it (the company, else the project), or the beginning of its pitch. */
export interface ProfileFacts {
  readonly name: string;
  readonly document: Omit<ListedProfile, 'id'>;
}

/**
 * What a row says of a profile; undefined when it has neither name, pitch, text nor capabilities. A field of technology
 * is read as text: what a startup masters is not whom it serves, and as a sector it would count against it with everyone
 * else.
 * @param assumed the country of its place where the row names none
 */
export function readProfileFacts(reader: Reader, readings: Readings, assumed?: string): ProfileFacts | undefined {
  const capabilities = reader.cells('capabilities');
  const concepts = conceptIds(capabilities);
  const said = joined(reader.paragraphs('text'), capabilityWords(capabilities));
  const known = reader.line('name') ?? reader.line('project');
  const title = reader.line('title') ?? known ?? shorten(said, PITCH_LENGTH);
  if (title === '' && concepts.length === 0) return undefined;
  const document = defined({
    title: title || concepts.join(', '),
    text: joined(said, reader.paragraphs('domain')),
    language: reader.read('language', 'expected_language', readLanguage),
    capabilities: concepts.length > 0 ? concepts : undefined,
    sectorsServed: reader.readList('sectors', 'expected_sector', readings.sector, splitSectors),
    place: readPlace(reader, assumed),
    areasServed: readAreas(reader, 'areas'),
    trl: reader.read('trl', 'expected_level', (text) => readLevel(text, 'upper')),
    certificates: reader.readList('certificates', 'expected_text', (item) => item),
    languages: reader.readList('languages', 'expected_language', readLanguage),
    capacityLeft: reader.read('capacityLeft', 'expected_number', count),
    terms: readTerms(reader),
    wishes: orNothing(
      defined({
        sizes: reader.readList('wishedSizes', 'expected_size', readSize),
        sectors: reader.readList('wishedSectors', 'expected_sector', readings.sector, splitSectors),
        areas: readAreas(reader, 'wishedAreas'),
      }),
    ),
  });
  return { name: known ?? shorten(document.title, NAME_LENGTH), document };
}

function readTerms(reader: Reader): ListedProfile['terms'] {
  return orNothing(
    defined({
      paidPilotOnly: reader.read('paidPilotOnly', 'expected_boolean', readBoolean),
      minimumBudget: reader.read('minimumBudget', 'expected_number', (text, cell) => {
        const range = readAmount(text, cell.factor);
        return range?.minimum ?? range?.maximum;
      }),
      leadTimeWeeks: reader.read('leadTimeWeeks', 'expected_number', (text) =>
        count(text.replace(/\s*(semaines?|weeks?|wochen?|weken|week)$/i, '')),
      ),
    }),
  );
}

function count(text: string): number | undefined {
  const value = readNumber(text);
  return value !== undefined && value >= 0 ? value : undefined;
}
