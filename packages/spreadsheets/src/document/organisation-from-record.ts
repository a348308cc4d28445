import type { ListedMap } from '../mapping/listed-map.ts';
import type { Row } from '../table/row.ts';
import type { ListedOrganisation } from './listed-organisation.ts';
import { ListedReader } from './listed-reader.ts';
import { readOrganisation } from './organisation-fields.ts';
import { type FromRecord, outcome } from './outcome.ts';
import { LISTED_READINGS, type ListedReadings } from './readings.ts';
import { readId } from './refs.ts';

/** The organisation that a row describes. Without a name and a number it is rejected (`no_name`). */
export function organisationFromRecord(
  row: Row,
  map: ListedMap<'organisation'>,
  readings: ListedReadings = LISTED_READINGS,
): FromRecord<ListedOrganisation> {
  const reader = new ListedReader(row, map);
  const document = readOrganisation(reader, readings, reader.line('name'), readId(reader, 'id'));
  const named = document.name !== undefined || document.number !== undefined;
  return outcome(row, reader, named ? document : undefined, 'no_name', ['name', 'siren', 'siret', 'number', 'vat']);
}
