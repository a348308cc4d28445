import type { NeedState } from '@navette/domain';
import type { ListedMap } from '../mapping/listed-map.ts';
import type { Row } from '../table/row.ts';
import { readBoolean } from '../values/boolean.ts';
import { readDay } from '../values/moment.ts';
import { readDeadline } from '../values/period.ts';
import { plainText } from '../values/plain-text.ts';
import { readNeedState } from '../values/words/need-state.ts';
import { readNeedKind } from '../values/words/need-words.ts';
import { defined, joined } from './defined.ts';
import type { ListedNeedRecord } from './listed-need-record.ts';
import type { ListedOrganisation } from './listed-organisation.ts';
import { ListedReader } from './listed-reader.ts';
import { readNeedFacts } from './need-facts.ts';
import { readNeedVisibility } from './need-visibility.ts';
import { readOneOf } from './one-of.ts';
import { readCompany } from './organisation-fields.ts';
import { type FromRecord, outcome } from './outcome.ts';
import { LISTED_READINGS, type ListedReadings } from './readings.ts';
import { readContactRef, readId, readIds } from './refs.ts';
import { placeOf } from './site.ts';

type Reader = ListedReader<'need'>;

/**
 * The need that a row describes, with its owner. Without title, text and capabilities it is rejected (`no_text`); a need
 * with a title only says it again as its text.
 */
export function needRecordFromRecord(
  row: Row,
  map: ListedMap<'need'>,
  readings: ListedReadings = LISTED_READINGS,
): FromRecord<ListedNeedRecord> {
  const reader = new ListedReader(row, map);
  const ownerIds = readIds(reader, 'organisationId');
  const company = readCompany(reader, readings, reader.line('organisation'), ownerIds?.[0]);
  const told = reader.problems.length;
  const facts = readNeedFacts(reader, readings, company.country);
  reader.dropRepeats(told);
  // "dès que possible", "à voir avec le siège": said all the same.
  const unread = reader.keepUnread('kept_in_text', 'decisionDate', 'budget', 'budgetMinimum', 'budgetMaximum');
  const document = facts && {
    ...defined({
      externalId: readId(reader, 'id'),
      need: { ...facts, text: plainText(facts.text) || facts.title, ...placeOf(company.site) },
      owner: ownerOf(company),
      ownerExternalIds: ownerIds && ownerIds.length > 1 ? ownerIds : undefined,
      contact: readContactRef(reader),
      referent: reader.line('referent'),
      decisionOn: reader
        .cells('decisionDate')
        .map(({ text }) => readDeadline(text))
        .find((day) => day !== undefined),
      createdOn: reader.read('createdOn', 'expected_date', readDay),
      decisionMaker: reader.line('decisionMaker'),
      notes: joined(plainText(reader.paragraphs('notes')), ...unread, ...reader.translated) || undefined,
    }),
    ...readStanding(reader),
  };
  return outcome(row, reader, document, 'no_text', ['title', 'text', 'capabilities']);
}

function readStanding(reader: Reader) {
  const approval = reader.read('approvedOn', 'expected_date', (text) => readDay(text) ?? readBoolean(text));
  const approvedOn = typeof approval === 'string' ? approval : undefined;
  return defined({
    kind: readOneOf(reader, 'kind', 'needKind', readNeedKind),
    state: readState(reader),
    stateReason: reader.line('stateReason'),
    visibility: readNeedVisibility(reader),
    approvedOn,
    approved: approvedOn === undefined ? (approval as boolean | undefined) : true,
    approvedBy: reader.line('approvedBy'),
  });
}

/** Where it stands. Of two columns ("Stage", "Status") the one that says that it has ended counts. */
function readState(reader: Reader): NeedState | undefined {
  const said = reader.cells('state').map(({ text }) => readNeedState(text));
  const ended = said.find((state) => state === 'fulfilled' || state === 'withdrawn' || state === 'expired');
  return ended ?? readOneOf(reader, 'state', 'needState', readNeedState);
}

/** The owner, when the row says who it is; a place or a size alone say nothing of that. */
function ownerOf(company: ListedOrganisation): ListedOrganisation | undefined {
  const { name, number, externalId, domains, website } = company;
  return (name ?? number ?? externalId ?? domains ?? website) ? company : undefined;
}
