import type { ListedMap } from '../mapping/listed-map.ts';
import type { Row } from '../table/row.ts';
import { readEmail, splitEmails } from '../values/email.ts';
import { readLanguage } from '../values/language.ts';
import { asksForAgreement, readOptOut } from '../values/opt-out.ts';
import { defined } from './defined.ts';
import { readFirst } from './first-of.ts';
import type { ListedContact } from './listed-contact.ts';
import { ListedReader } from './listed-reader.ts';
import { type FromRecord, outcome } from './outcome.ts';
import { readPhoneField } from './phone.ts';
import { LISTED_READINGS, type ListedReadings } from './readings.ts';
import { readId, readOrganisationRef } from './refs.ts';

/** The person that a row describes. Without a mail address, a telephone number and a name it is rejected (`no_address`). */
export function contactFromRecord(
  row: Row,
  map: ListedMap<'contact'>,
  readings: ListedReadings = LISTED_READINGS,
): FromRecord<ListedContact> {
  const reader = new ListedReader(row, map);
  const document: ListedContact = defined({
    externalId: readId(reader, 'id'),
    email: readFirst(reader, 'email', 'expected_email', splitEmails, readEmail),
    ...namesOf(reader),
    jobTitle: reader.line('jobTitle'),
    phone: readPhoneField(reader, 'phone', readings.home),
    mobile: readPhoneField(reader, 'mobile', readings.home),
    language: reader.read('language', 'expected_language', readLanguage),
    organisation: readOrganisationRef(reader),
    optedOut: readAnyOptOut(reader),
  });
  const { email, phone, mobile, name } = document;
  const reachable = (email ?? phone ?? mobile ?? name) !== undefined;
  return outcome(row, reader, reachable ? document : undefined, 'no_address', [
    'email',
    'phone',
    'mobile',
    'name',
    'lastName',
  ]);
}

function namesOf(reader: ListedReader<'contact'>) {
  const firstName = reader.line('firstName');
  const lastName = reader.line('lastName');
  const name =
    reader.line('name') ?? ([firstName, lastName].filter((part) => part !== undefined).join(' ') || undefined);
  // A single column "Nom" holds the whole name as often as not.
  const whole = firstName === undefined && lastName !== undefined && /\s/.test(lastName);
  return { firstName, lastName: whole ? undefined : lastName, name };
}

/** A no in any of the columns is a no: that of one channel is not undone by another's silence. */
function readAnyOptOut(reader: ListedReader<'contact'>): boolean | undefined {
  const answers = reader.cells('optedOut').map(({ text, column }) => {
    const answer = readOptOut(text, asksForAgreement(column));
    if (answer === undefined) reader.tell(column, 'expected_boolean', text);
    return answer;
  });
  return answers.includes(true) ? true : answers.find((answer) => answer !== undefined);
}
