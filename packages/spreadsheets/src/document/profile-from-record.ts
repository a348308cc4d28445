import type { ColumnMap } from '../columns/column-map.ts';
import type { Problem, Row } from '../table/row.ts';
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
import { readAreas, readPlace } from './place.ts';
import { READINGS, type Readings } from './readings.ts';
import { RecordReader } from './record-reader.ts';

const NAME_LENGTH = 70;
const PITCH_LENGTH = 120;

/**
 * What a row says, before it has an id of its own. `givenId`: the one that the file gives, unique or not;
 * `companyNumber`: SIRET or else SIREN. `name`: how people call it, or the beginning of its pitch.
 */
export interface ProfileDraft {
  readonly givenId: string | undefined;
  readonly companyNumber: string | undefined;
  readonly name: string;
  readonly document: Omit<ListedProfile, 'id'>;
}

/**
 * The startup that a row describes. A row without name, pitch, text and capabilities is rejected (`no_text`); a value
 * that can't be read is left out and told. A field of technology is read as text: what a startup masters is not whom it
 * serves, and as a sector it would count against it with everyone else.
 */
export function profileFromRecord(
  row: Row,
  columns: ColumnMap<'startup'>,
  readings: Readings = READINGS,
): { readonly draft?: ProfileDraft; readonly problems: readonly Problem[] } {
  const reader = new RecordReader(row, columns);
  const capabilities = reader.cells('capabilities');
  const concepts = conceptIds(capabilities);
  const said = joined(reader.paragraphs('text'), capabilityWords(capabilities));
  const known = reader.line('name') ?? reader.line('project');
  const title = reader.line('title') ?? known ?? shorten(said, PITCH_LENGTH);
  if (title === '' && concepts.length === 0)
    return { problems: [...reader.problems, reader.silence('title', 'text', 'capabilities', 'name', 'project')] };
  const document = defined({
    title: title || concepts.join(', '),
    text: joined(said, reader.paragraphs('domain')),
    language: reader.read('language', 'expected_language', readLanguage),
    capabilities: concepts.length > 0 ? concepts : undefined,
    sectorsServed: reader.readList('sectors', 'expected_sector', readings.sector, splitSectors),
    place: readPlace(reader),
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
  const draft = {
    givenId: reader.line('id'),
    companyNumber: reader.line('siret') ?? reader.line('siren'),
    name: known ?? shorten(document.title, NAME_LENGTH),
    document,
  };
  return { draft, problems: reader.problems };
}

function readTerms(reader: RecordReader<'startup'>): ListedProfile['terms'] {
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
