import type { ListedMap } from '../mapping/listed-map.ts';
import type { Row } from '../table/row.ts';
import type { ListedOrganisation } from './listed-organisation.ts';
import { ListedReader } from './listed-reader.ts';
import { readOrganisation } from './organisation-fields.ts';
import { type FromRecord, outcome } from './outcome.ts';
import { LISTED_READINGS, type ListedReadings } from './readings.ts';
import { readId } from './refs.ts';
import { isClosed } from './register-facts.ts';

/** The organisation that a row describes. Without a name and a number it is rejected (`no_name`), and when it is closed (`closed_company`). */
export function organisationFromRecord(
  row: Row,
  map: ListedMap<'organisation'>,
  readings: ListedReadings = LISTED_READINGS,
): FromRecord<ListedOrganisation> {
  const reader = new ListedReader(row, map);
  if (isClosed(reader)) return { problems: reader.problems };
  // Somebody who trades under the own name has no other.
  const person = [reader.line('firstName'), reader.line('lastName')].filter((part) => part !== undefined).join(' ');
  const document = readOrganisation(reader, readings, reader.line('name'), readId(reader, 'id'), person || undefined);
  const named = document.name !== undefined || document.number !== undefined;
  return outcome(row, reader, named ? document : undefined, 'no_name', ['name', 'siren', 'siret', 'number', 'vat']);
}
