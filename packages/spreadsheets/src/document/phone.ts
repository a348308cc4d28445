import { isScientific } from '../values/company-number.ts';
import { readPhone, splitPhones } from '../values/phone.ts';
import { readFirst } from './first-of.ts';
import type { ListedReaderOf } from './listed-reader.ts';

/**
 * A telephone number of a row (`expected_phone`, `number_in_scientific_notation`); a zero put back is noted.
 * @param country ISO 3166-1 alpha-2, of numbers without a calling code
 */
export function readPhoneField<F extends string>(
  reader: ListedReaderOf<F>,
  field: F,
  country: string,
): string | undefined {
  const [cell] = reader.cells(field);
  if (cell && isScientific(cell.text)) {
    reader.tell(cell.column, 'number_in_scientific_notation', cell.text);
    return undefined;
  }
  return readFirst(reader, field, 'expected_phone', splitPhones, (text) => {
    const read = readPhone(text, country);
    if (cell && read?.restored) reader.tell(cell.column, 'zeros_restored', text, { value: read.phone }, 'noted');
    return read?.phone;
  });
}
