import type { ListedField } from '../listed-fields.ts';
import { PLACE_HEADERS } from '../place-headers.ts';
import * as shared from './shared.ts';

/** Headers of lists of organisations: CRMs, chambers, incubators, lists written by hand. */
export const ORGANISATION_HEADERS: Readonly<Record<ListedField<'organisation'>, string>> = {
  id: `${shared.ID}|${shared.COMPANY_ID}`,
  name: 'nom|name|naam|entreprise|entreprises|raison sociale|societe|company|company name|nom entreprise|libelle entreprise|denomination|denomination sociale|denomination usuelle|nom societe|organisation|organization|organisme|organisation name|organization name|nom organisation|firma|unternehmen|unternehmensname|firmenname|bedrijf|bedrijfsnaam|bezeichnung|nom commercial|enseigne|structure|nom structure|libelle|organisatie|account name|nom compte|compte|account|client|nom client|adherent|legal name|startup|nom usuel|naam bedrijf|naam organisatie|name unternehmen',
  siren: shared.SIREN,
  siret: shared.SIRET,
  number: shared.NUMBER,
  register: shared.REGISTER,
  vat: shared.VAT,
  size: shared.SIZE,
  roles: `${shared.ROLES}|type|kind|categorie|category|art|soort|nature`,
  website: shared.WEBSITE,
  phone: shared.PHONE,
  email: shared.EMAIL,
  mailDomain: shared.DOMAIN,
  sector: shared.SECTOR,
  street: shared.STREET,
  ...PLACE_HEADERS,
  city: shared.CITY,
  postalCode: shared.POSTAL_CODE,
  country: `${PLACE_HEADERS.country}|country region|pays region`,
  region: `${PLACE_HEADERS.region}|state region|region etat|etat region`,
};
