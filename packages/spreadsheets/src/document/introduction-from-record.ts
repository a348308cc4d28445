import type { ListedMap } from '../mapping/listed-map.ts';
import type { Row } from '../table/row.ts';
import { readAmount } from '../values/amount.ts';
import { readDay } from '../values/moment.ts';
import { plainText } from '../values/plain-text.ts';
import { readIntroductionState } from '../values/words/introduction-state.ts';
import { defined, joined } from './defined.ts';
import type { ListedIntroduction } from './listed-introduction.ts';
import { ListedReader } from './listed-reader.ts';
import { readOneOf } from './one-of.ts';
import { type FromRecord, outcome } from './outcome.ts';
import { readId, readNamedRef, readNeedRef } from './refs.ts';

/** The introduction that a row describes. Without a startup, or without both a need and its owner, it is rejected (`no_party`). */
export function introductionFromRecord(row: Row, map: ListedMap<'introduction'>): FromRecord<ListedIntroduction> {
  const reader = new ListedReader(row, map);
  const need = readNeedRef(reader);
  const owner = readNamedRef(reader, 'owner', 'ownerId', 'ownerSiren');
  const startup = readNamedRef(reader, 'startup', 'startupId', 'startupSiren');
  const document =
    startup &&
    (need ?? owner) &&
    defined({
      externalId: readId(reader, 'id'),
      need,
      owner,
      startup,
      state: readOneOf(reader, 'state', 'introductionState', readIntroductionState) ?? ('proposed' as const),
      reason: reader.line('reason'),
      stateSince: reader.read('stateSince', 'expected_date', readDay),
      amount: reader.read('amount', 'expected_number', (text, cell) => {
        const range = readAmount(text, cell.factor);
        return range?.maximum ?? range?.minimum;
      }),
      notes: joined(plainText(reader.paragraphs('notes')), ...reader.translated) || undefined,
    });
  const lacking = startup
    ? (['need', 'needId', 'owner'] as const)
    : (['startup', 'startupId', 'startupSiren'] as const);
  return outcome(row, reader, document, 'no_party', lacking);
}
