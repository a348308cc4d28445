import type { ColumnMap } from '../columns/column-map.ts';
import type { ProfileField } from '../columns/field.ts';
import type { Problem, Row } from '../table/row.ts';
import type { ListedProfile } from './listed-profile.ts';
import { readProfileFacts } from './profile-facts.ts';
import { READINGS, type Readings } from './readings.ts';
import { RecordReader } from './record-reader.ts';

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
 * that can't be read is left out and told.
 */
export function profileFromRecord(
  row: Row,
  columns: ColumnMap<'startup'>,
  readings: Readings = READINGS,
): { readonly draft?: ProfileDraft; readonly problems: readonly Problem[] } {
  const reader = new RecordReader<ProfileField>(row, columns);
  const facts = readProfileFacts(reader, readings);
  if (!facts) {
    return { problems: [...reader.problems, reader.silence('title', 'text', 'capabilities', 'name', 'project')] };
  }
  const companyNumber = reader.line('siret') ?? reader.line('siren');
  return { draft: { givenId: reader.line('id'), companyNumber, ...facts }, problems: reader.problems };
}
