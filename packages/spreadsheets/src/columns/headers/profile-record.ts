import type { ListedField } from '../listed-fields.ts';
import { PLACE_HEADERS } from '../place-headers.ts';
import { PROFILE_HEADERS } from '../profile-headers.ts';
import * as shared from './shared.ts';

/** What a list of startups says of the company behind, where `PROFILE_HEADERS` calls it something else. */
const TAKEN = new Set(
  [
    shared.SIREN,
    shared.SIRET,
    shared.NUMBER,
    shared.REGISTER,
    shared.VAT,
    shared.SIZE,
    shared.WEBSITE,
    shared.PHONE,
    shared.EMAIL,
    shared.DOMAIN,
  ].flatMap((names) => names.split('|')),
);

const { siret, siren, activityCode, size, contact, website, year, kind, ...MATCHED } = PROFILE_HEADERS;

/** Headers of lists of startups, with what they say of the company behind. */
export const PROFILE_RECORD_HEADERS: Readonly<Record<ListedField<'profile'>, string>> = {
  ...MATCHED,
  id: shared.ID,
  name: `${without(MATCHED.name)}|nom startup|name startup|account name|organization name|laureats|nom complet|denomination unite legale|nom jeune pousse|nom solution|exposant`,
  text: `${without(MATCHED.text)}|full description|problem do you solve|what problem do you solve|references clients|clients references|client references|clients reference|referenzkunden|referentieklanten|key customers|principaux clients|descriptif solution|descriptif activite|company description|unternehmensbeschreibung`,
  title: `${MATCHED.title}|descriptif une phrase|en phrase|pitch phrase|pitch 1 ligne`,
  capabilities: `${MATCHED.capabilities}|techno|technos|all tags|technologie utilisee|technologies utilisees|briques technologiques|technologies tags|technologieschwerpunkt`,
  siren: shared.SIREN,
  siret: shared.SIRET,
  number: shared.NUMBER,
  register: shared.REGISTER,
  vat: shared.VAT,
  size: shared.SIZE,
  roles: without(shared.ROLES),
  website: shared.WEBSITE,
  phone: shared.PHONE,
  email: shared.EMAIL,
  mailDomain: without(shared.DOMAIN, new Set(['domain'])),
  sector: without(activityCode, new Set(MATCHED.sectors.split('|'))),
  registerState: shared.REGISTER_STATE,
  publication: shared.PUBLICATION,
  street: shared.STREET,
  ...PLACE_HEADERS,
  country: `${PLACE_HEADERS.country}|country iso code|country region|pays region`,
  region: `${PLACE_HEADERS.region}|state province|state region`,
  city: shared.CITY,
  postalCode: shared.POSTAL_CODE,
};

function without(names: string, left: ReadonlySet<string> = TAKEN): string {
  return names
    .split('|')
    .filter((name) => !left.has(name))
    .join('|');
}
