import { isScientific } from '../values/company-number.ts';
import { readEmail, splitEmails } from '../values/email.ts';
import { isSharedHost, readDomain } from '../values/web.ts';
import { defined, orNothing } from './defined.ts';
import { readFirst } from './first-of.ts';
import type { ListedContactRef } from './listed-contact-ref.ts';
import type { ListedNeedRef } from './listed-need-ref.ts';
import type { ListedOrganisationRef } from './listed-organisation-ref.ts';
import type { ListedReaderOf } from './listed-reader.ts';
import { type OrganisationNumber, readOrganisationNumber, readReferredNumber } from './organisation-number.ts';

/** The id of the row itself. One that a spreadsheet rounded ("8.03451E+09") is told, for it is somebody else's. */
export function readId<F extends string>(reader: ListedReaderOf<F>, field: F): string | undefined {
  const [cell] = reader.cells(field);
  if (!cell || !isScientific(cell.text)) return reader.line(field);
  reader.tell(cell.column, 'number_in_scientific_notation', cell.text);
  return undefined;
}

/**
 * All ids of a field, over all its columns, each once, in order: separated by ; , | or line breaks, as HubSpot puts all
 * associated records into one cell.
 */
export function readIds<F extends string>(reader: ListedReaderOf<F>, field: F): readonly string[] | undefined {
  const ids = new Set<string>();
  for (const { text, column } of reader.cells(field)) {
    for (const piece of text.split(/[;|\r\n]+/)) {
      if (isScientific(piece)) reader.tell(column, 'number_in_scientific_notation', piece.trim());
      else for (const id of piece.split(',')) if (id.trim() !== '') ids.add(id.trim());
    }
  }
  return ids.size > 0 ? [...ids] : undefined;
}

type OrganisationRefField = 'organisation' | 'organisationId' | 'siren' | 'siret' | 'mailDomain';

/** The organisation that a row of a list of people or activities belongs to; undefined when it names none. */
export function readOrganisationRef(reader: ListedReaderOf<OrganisationRefField>): ListedOrganisationRef | undefined {
  const externalIds = readIds(reader, 'organisationId');
  // A page in a network of everybody's says nothing of the company.
  const said = reader.read('mailDomain', 'expected_domain', readDomain);
  const domain = said !== undefined && isSharedHost(said) ? undefined : said;
  const number = readOrganisationNumber(reader, ['siren', 'siret'], undefined);
  return refOf(number, externalIds, reader.line('organisation'), domain);
}

/** The organisation that three columns name: "Startup", "Id startup", "SIREN startup". */
export function readNamedRef<F extends string>(
  reader: ListedReaderOf<F>,
  name: F,
  id: F,
  siren: F,
): ListedOrganisationRef | undefined {
  return refOf(readReferredNumber(reader, siren), readIds(reader, id), reader.line(name));
}

function refOf(
  number: OrganisationNumber,
  externalIds: readonly string[] | undefined,
  names: string | undefined,
  domain?: string,
): ListedOrganisationRef | undefined {
  // As many names as ids: the first belongs to the first.
  const several = externalIds && externalIds.length > 1 ? (names?.split(';') ?? []) : [];
  const name = several.length > 1 && several.length === externalIds?.length ? several[0]?.trim() : names;
  const ref: ListedOrganisationRef = defined({ ...number, externalIds, domain, name: name || undefined });
  return Object.keys(ref).length > 0 ? ref : undefined;
}

/** The person that a row names; a mail address in brackets behind the name counts as one ("Jeanne Lefèvre (jeanne@…)"). */
export function readContactRef(
  reader: ListedReaderOf<'contact' | 'contactId' | 'email'>,
): ListedContactRef | undefined {
  const externalIds = readIds(reader, 'contactId');
  const [first = ''] = reader.line('contact')?.split(';') ?? [];
  const [, before, inside] = /^([^()<>]{0,200})[(<]([^()<>\s]{1,64}@[^()<>\s]{3,255})[)>]\s*$/.exec(first) ?? [];
  const bare = inside === undefined ? readEmail(first) : undefined;
  const email = readFirst(reader, 'email', 'expected_email', splitEmails, readEmail) ?? bare ?? readEmail(inside ?? '');
  return orNothing(
    defined({ externalIds, email, name: bare ? undefined : (inside ? before : first)?.trim() || undefined }),
  );
}

/** The need that a row names; a column that may hold ids or titles gives both. */
export function readNeedRef(reader: ListedReaderOf<'need' | 'needId'>): ListedNeedRef | undefined {
  const title = reader.line('need');
  const externalIds = readIds(reader, 'needId') ?? (title !== undefined && title.length <= 100 ? [title] : undefined);
  return title === undefined && externalIds === undefined ? undefined : defined({ externalIds, title });
}
