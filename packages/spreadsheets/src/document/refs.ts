import { readEmail, splitEmails } from '../values/email.ts';
import { readDomain } from '../values/web.ts';
import { defined, orNothing } from './defined.ts';
import { readFirst } from './first-of.ts';
import type { ListedContactRef } from './listed-contact-ref.ts';
import type { ListedNeedRef } from './listed-need-ref.ts';
import type { ListedOrganisationRef } from './listed-organisation-ref.ts';
import type { ListedReaderOf } from './listed-reader.ts';
import { type OrganisationNumber, readOrganisationNumber, readReferredNumber } from './organisation-number.ts';

/** The ids that a cell lists, separated by ; , | or blanks, each once, in order: HubSpot puts all associated records into one. */
export function splitIds(text: string): readonly string[] {
  return [...new Set(text.split(/[;,|\s]+/).filter((id) => id !== ''))];
}

/** All ids of a field, over all its columns. */
export function readIds<F extends string>(reader: ListedReaderOf<F>, field: F): readonly string[] | undefined {
  const ids = new Set(reader.cells(field).flatMap(({ text }) => splitIds(text)));
  return ids.size > 0 ? [...ids] : undefined;
}

type OrganisationRefField = 'organisation' | 'organisationId' | 'siren' | 'siret' | 'mailDomain';

/** The organisation that a row of a list of people or activities belongs to; undefined when it names none. */
export function readOrganisationRef(reader: ListedReaderOf<OrganisationRefField>): ListedOrganisationRef | undefined {
  const externalIds = readIds(reader, 'organisationId');
  const domain = reader.read('mailDomain', 'expected_domain', readDomain);
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
  const [, before, inside] = /^([^()]{0,200})\(([^()\s]{3,320}@[^()\s]{3,255})\)\s*$/.exec(first) ?? [];
  const email = readFirst(reader, 'email', 'expected_email', splitEmails, readEmail) ?? readEmail(inside ?? '');
  return orNothing(defined({ externalIds, email, name: (inside ? before : first)?.trim() || undefined }));
}

/** The need that a row names; a column that may hold ids or titles gives both. */
export function readNeedRef(reader: ListedReaderOf<'need' | 'needId'>): ListedNeedRef | undefined {
  const title = reader.line('need');
  const externalIds = readIds(reader, 'needId') ?? (title !== undefined && title.length <= 100 ? [title] : undefined);
  return title === undefined && externalIds === undefined ? undefined : defined({ externalIds, title });
}
