import type { ListedMap } from '../mapping/listed-map.ts';
import type { Row } from '../table/row.ts';
import { isDomain, readEmail } from '../values/email.ts';
import { readDay } from '../values/moment.ts';
import { readPhone } from '../values/phone.ts';
import { readDomain } from '../values/web.ts';
import { defined } from './defined.ts';
import type { ListedOpposition } from './listed-opposition.ts';
import { ListedReader } from './listed-reader.ts';
import { type FromRecord, outcome } from './outcome.ts';
import { readPhoneField } from './phone.ts';
import { LISTED_READINGS, type ListedReadings } from './readings.ts';

/**
 * Who a row says has refused to be contacted. A column of addresses may hold mail addresses, domains ("@exemple.fr") and
 * telephone numbers alike. Without any the row is rejected (`no_address`), for a no that is lost is a promise broken.
 */
export function oppositionFromRecord(
  row: Row,
  map: ListedMap<'opposition'>,
  readings: ListedReadings = LISTED_READINGS,
): FromRecord<ListedOpposition> {
  const reader = new ListedReader(row, map);
  const address = reader.read('email', 'expected_email', (text) => readAddress(text, readings.home));
  const document: ListedOpposition = defined({
    email: address?.email,
    phone: readPhoneField(reader, 'phone', readings.home) ?? address?.phone,
    domain: reader.read('mailDomain', 'expected_domain', readDomain) ?? address?.domain,
    saidOn: reader.read('saidOn', 'expected_date', readDay),
    reason: reader.line('reason'),
  });
  const known = (document.email ?? document.phone ?? document.domain) !== undefined;
  return outcome(row, reader, known ? document : undefined, 'no_address', ['email', 'phone', 'mailDomain']);
}

function readAddress(text: string, country: string): ListedOpposition | undefined {
  const email = readEmail(text);
  if (email) return { email };
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^[*@]+/, '');
  if (isDomain(plain)) return { domain: plain };
  const phone = readPhone(text, country)?.phone;
  return phone === undefined ? undefined : { phone };
}
