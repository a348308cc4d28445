import { isPublicMail, readEmail, splitEmails } from '../values/email.ts';
import { readCountry } from '../values/place.ts';
import { readSize } from '../values/size.ts';
import { readDomain, readWebsite } from '../values/web.ts';
import { readOrganisationRole } from '../values/words/organisation-role.ts';
import { defined } from './defined.ts';
import { readFirst } from './first-of.ts';
import type { ListedOrganisation } from './listed-organisation.ts';
import type { ListedReaderOf } from './listed-reader.ts';
import { type NumberField, readOrganisationNumber } from './organisation-number.ts';
import { readPhoneField } from './phone.ts';
import type { PlaceField } from './place.ts';
import type { ListedReadings } from './readings.ts';
import { readSite } from './site.ts';

/** The fields of a company that lists of organisations, startups and needs share. */
export type CompanyField = NumberField | PlaceField | 'street' | 'size' | 'sector' | 'website' | 'phone' | 'mailDomain';

const NUMBER_FIELDS: readonly NumberField[] = ['siren', 'siret', 'number', 'register', 'vat'];

/** What a row says of a company, under the name and the id that its list gives. */
export function readCompany(
  reader: ListedReaderOf<CompanyField>,
  readings: ListedReadings,
  name: string | undefined,
  externalId: string | undefined,
): ListedOrganisation {
  // Without a word: an unreadable country is told where the place is read.
  const said = reader
    .cells('country')
    .map(({ text }) => readCountry(text))
    .find((code) => code !== undefined);
  const { number, siret } = readOrganisationNumber(reader, NUMBER_FIELDS, said);
  const site = readSite(reader, number?.country);
  const country = said ?? number?.country ?? site?.country;
  return defined({
    externalId,
    name,
    number,
    siret,
    country,
    size: reader.read('size', 'expected_size', readSize),
    sector: reader.read('sector', 'expected_sector', readings.sector),
    website: reader.read('website', 'expected_website', readWebsite),
    phone: readPhoneField(reader, 'phone', country ?? readings.home),
    domains: reader.readList('mailDomain', 'expected_domain', readDomain),
    site,
  });
}

/** The same with what only a list of organisations says: roles, and a mail address whose domain counts. */
export function readOrganisation(
  reader: ListedReaderOf<CompanyField | 'roles' | 'email'>,
  readings: ListedReadings,
  name: string | undefined,
  externalId: string | undefined,
): ListedOrganisation {
  const company = readCompany(reader, readings, name, externalId);
  const email = readFirst(reader, 'email', 'expected_email', splitEmails, readEmail);
  const domain = email?.split('@')[1];
  const domains = new Set(company.domains);
  if (domain && !isPublicMail(domain)) domains.add(domain);
  return defined({
    ...company,
    roles: reader.readList('roles', 'expected_one_of', readOrganisationRole),
    email,
    domains: domains.size > 0 ? [...domains] : undefined,
  });
}
