import type { ListedField } from '../listed-fields.ts';
import { PLACE_HEADERS } from '../place-headers.ts';
import * as shared from './shared.ts';

/** Headers of lists of organisations: CRMs, chambers, incubators, lists written by hand. */
export const ORGANISATION_HEADERS: Readonly<Record<ListedField<'organisation'>, string>> = {
  id: `${shared.ID}|${shared.COMPANY_ID}`,
  name: 'nom|name|naam|entreprise|entreprises|raison sociale|societe|company|company name|nom entreprise|libelle entreprise|denomination|denomination sociale|denomination usuelle|nom societe|organisation|organization|organisme|organisation name|organization name|nom organisation|firma|unternehmen|unternehmensname|firmenname|bedrijf|bedrijfsnaam|bezeichnung|nom commercial|enseigne|structure|nom structure|libelle|organisatie|account name|nom compte|compte|account|client|nom client|adherent|legal name|startup|nom usuel|naam bedrijf|naam organisatie|name unternehmen|intitule|nom raison sociale|nom complet|nom entite|entite|beneficiaire|handelsnaam|statutaire naam|officiele naam|nom usage entreprise|denomination unite legale|denomination usuelle 1|denomination usuelle|enseigne 1|partenaire|nom partenaire|exposant|membre|kunde|klant|unternehmen name|firma name|nom adherent|company organisation|ste|nom ste',
  firstName: 'prenom unite legale|prenom 1 unite legale|prenom usuel unite legale|prenom usuel|prenom exploitant',
  lastName: 'nom unite legale|nom usage unite legale|nom naissance unite legale|nom usage|nom exploitant',
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
  registerState: shared.REGISTER_STATE,
  publication: shared.PUBLICATION,
  street: shared.STREET,
  ...PLACE_HEADERS,
  city: shared.CITY,
  postalCode: shared.POSTAL_CODE,
  country: `${PLACE_HEADERS.country}|country region|pays region|country iso code|code iso pays|country id|country id id|iso country|code pays iso`,
  region: `${PLACE_HEADERS.region}|state province|state id|state region|region etat|etat region`,
};
