import type { ListedMap } from '../mapping/listed-map.ts';
import type { Row } from '../table/row.ts';
import { readDay, readMoment } from '../values/moment.ts';
import { plainText } from '../values/plain-text.ts';
import { shorten } from '../values/shorten.ts';
import { readActivityKind } from '../values/words/activity-kind.ts';
import { defined, joined } from './defined.ts';
import type { ListedActivity } from './listed-activity.ts';
import { ListedReader } from './listed-reader.ts';
import { readOneOf } from './one-of.ts';
import { type FromRecord, outcome } from './outcome.ts';
import { readContactRef, readId, readNeedRef, readOrganisationRef } from './refs.ts';

/** The activity that a row describes. Without a subject and a text it is rejected (`no_subject`). */
export function activityFromRecord(row: Row, map: ListedMap<'activity'>): FromRecord<ListedActivity> {
  const reader = new ListedReader(row, map);
  const subject = plainText(reader.line('subject') ?? '') || undefined;
  const text = joined(plainText(reader.paragraphs('text')), ...reader.translated);
  const nextActionOn = reader.read('nextActionOn', 'expected_date', readDay);
  const document = defined({
    externalId: readId(reader, 'id'),
    kind: readOneOf(reader, 'kind', 'activityKind', readActivityKind) ?? 'note',
    at: reader.read('at', 'expected_date_time', readMoment),
    subject,
    text,
    organisation: readOrganisationRef(reader),
    contact: readContactRef(reader),
    need: readNeedRef(reader),
    author: reader.line('author'),
    // A date without words, as of a task: what the row is about is to be done then.
    nextAction: reader.line('nextAction') ?? (nextActionOn && (subject ?? shorten(text, 120))),
    nextActionOn,
  });
  return outcome(row, reader, subject === undefined && text === '' ? undefined : document, 'no_subject', [
    'subject',
    'text',
  ]);
}
