import type { ListedMap } from '../mapping/listed-map.ts';
import type { Row } from '../table/row.ts';
import { defined } from './defined.ts';
import type { ListedProfileRecord } from './listed-profile-record.ts';
import { ListedReader } from './listed-reader.ts';
import { readOrganisation } from './organisation-fields.ts';
import { type FromRecord, outcome } from './outcome.ts';
import { readProfileFacts } from './profile-facts.ts';
import { LISTED_READINGS, type ListedReadings } from './readings.ts';
import { readId } from './refs.ts';
import { isClosed } from './register-facts.ts';
import { placeOf } from './site.ts';

/** The profile that a row describes, with its company. Without name, pitch, text and capabilities it is rejected (`no_text`). */
export function profileRecordFromRecord(
  row: Row,
  map: ListedMap<'profile'>,
  readings: ListedReadings = LISTED_READINGS,
): FromRecord<ListedProfileRecord> {
  const reader = new ListedReader(row, map);
  if (isClosed(reader)) return { problems: reader.problems };
  const company = readOrganisation(reader, readings, reader.line('name'), undefined);
  const told = reader.problems.length;
  const facts = readProfileFacts(reader, readings, company.country);
  // The place is read for both; what is wrong with it is told once.
  reader.dropRepeats(told);
  const document =
    facts &&
    defined({
      externalId: readId(reader, 'id'),
      profile: { ...facts.document, text: facts.document.text || facts.document.title, ...placeOf(company.site) },
      organisation: { ...company, name: facts.name },
      project: reader.line('project'),
    });
  return outcome(row, reader, document, 'no_text', ['title', 'text', 'capabilities', 'name', 'project']);
}
