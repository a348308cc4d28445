import type { OrganisationRole } from '@navette/domain';
import { isPublicMail, readEmail, splitEmails } from '../values/email.ts';
import { splitList } from '../values/list.ts';
import { readDomain, readWebsite } from '../values/web.ts';
import { readOrganisationRole } from '../values/words/organisation-role.ts';
import { readAddressOf } from './address.ts';
import { readCompanySize } from './company-size.ts';
import { defined, orNothing } from './defined.ts';
import { readFirst } from './first-of.ts';
import type { ListedOrganisation } from './listed-organisation.ts';
import type { ListedReaderOf } from './listed-reader.ts';
import { type NumberField, readOrganisationNumber } from './organisation-number.ts';
import { readPhoneField } from './phone.ts';
import type { PlaceField } from './place.ts';
import type { ListedReadings } from './readings.ts';
import { type Publication, publicationOf, respecting } from './register-facts.ts';
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
  publication: Publication = 'full',
): ListedOrganisation {
  // Without a word: an unreadable country is told where the place is read.
  const address = respecting(publication, readAddressOf(reader));
  const { number, siret } = readOrganisationNumber(reader, NUMBER_FIELDS, address.country);
  if (publication === 'none')
    return defined({ externalId, number, siret, country: address.country ?? number?.country });
  const place = readSite(reader, address, number?.country);
  // A point on the map is an address.
  const { lat: _lat, lon: _lon, ...about } = place ?? {};
  const site = publication === 'full' ? place : orNothing(about);
  const country = address.country ?? number?.country ?? site?.country;
  return defined({
    externalId,
    name,
    number,
    siret,
    country,
    size: readCompanySize(reader),
    sector: reader.read('sector', 'expected_sector', readings.sector),
    website: reader.read('website', 'expected_website', readWebsite),
    phone: readPhoneField(reader, 'phone', country ?? readings.home),
    domains: reader.readList('mailDomain', 'expected_domain', readDomain),
    site,
  });
}

/** The same under the name of whoever trades under it, where that may be passed on, with what only a list of organisations says: roles, and a mail address whose domain counts. */
export function readOrganisation(
  reader: ListedReaderOf<CompanyField | 'roles' | 'email' | 'publication'>,
  readings: ListedReadings,
  name: string | undefined,
  externalId: string | undefined,
  person?: string,
): ListedOrganisation {
  const publication = publicationOf(reader);
  const company = readCompany(
    reader,
    readings,
    name ?? (publication === 'full' ? person : undefined),
    externalId,
    publication,
  );
  if (publication === 'none') return company;
  const email = readFirst(reader, 'email', 'expected_email', splitEmails, readEmail);
  const domain = email?.split('@')[1];
  const domains = new Set(company.domains);
  if (domain && !isPublicMail(domain)) domains.add(domain);
  return defined({
    ...company,
    roles: readRoles(reader),
    email,
    domains: domains.size > 0 ? [...domains] : undefined,
  });
}

/** What a company is in the network. Of several words in a cell those that are understood count. */
function readRoles(reader: ListedReaderOf<'roles'>): readonly OrganisationRole[] | undefined {
  const roles = new Set<OrganisationRole>();
  for (const { text, column } of reader.cells('roles')) {
    for (const word of splitList(text)) {
      const role = readOrganisationRole(word);
      if (role === undefined) reader.tell(column, 'expected_one_of', word, { of: 'organisationRole' });
      else roles.add(role);
    }
  }
  return roles.size > 0 ? [...roles] : undefined;
}
