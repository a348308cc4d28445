import { describe, expect, it } from 'vitest';
import { recogniseListedHeader } from './recognise-listed.ts';

describe('a header with words around its name', () => {
  it.each([
    ['organisation', 'Billing Street', 'street billing'],
    ['organisation', 'Billing State/Province', 'region billing'],
    ['organisation', 'Billing Code', 'postalCode billing'],
    ['organisation', 'Shipping City', 'city shipping'],
    ['organisation', 'Rue de facturation', 'street billing'],
    ['organisation', 'Adresse 1 : Code postal', 'postalCode main'],
    ['organisation', 'Adresse (code postal)', 'postalCode '],
    ['organisation', 'Organization - ZIP/Postal code of Address', 'postalCode main'],
    ['organisation', 'Straße / Hausnr.', 'street '],
    ['organisation', 'PLZ / Ort', 'city '],
    ['organisation', 'country_id/id', 'country '],
    ['organisation', 'denominationUniteLegale', 'name '],
    ['organisation', 'enseigne1Etablissement', 'name other'],
    ['organisation', 'libelleCommuneEtablissement', 'city '],
    ['organisation', 'properties.city', 'city '],
    ['organisation', 'owner.name', undefined],
    ['organisation', '(Do Not Modify) Account', 'id '],
    ['organisation', '(Do Not Modify) Row Checksum', undefined],
    ['profile', 'HQ CITY', 'city main'],
    ['profile', 'Headquarters Location', 'city main'],
    ['contact', 'Téléphone (bureau)', 'phone '],
    ['contact', 'Téléphone (domicile)', undefined],
    ['contact', 'Home Phone', undefined],
    ['contact', 'Telefon privat', undefined],
    ['contact', 'Telefon geschäftlich', 'phone office'],
    ['contact', 'Email (acheteur)', undefined],
    ['contact', "J'accepte d'être recontacté(e)", 'optedOut '],
    ['contact', 'OPTIN_TIME', undefined],
    ['opposition', 'E-mail personnel', 'email '],
    ['need', 'Confidentiel ?', 'visibility '],
    ['need', 'Anonyme (O/N)', 'visibility '],
    ['need', 'NDA required', 'visibility '],
    ['need', 'Vertraulich', 'visibility '],
    ['need', 'Besoin à traiter avec discrétion', 'visibility '],
    ['need', 'Confiance', undefined],
  ] as const)('%s: "%s" is %s', (kind, header, expected) => {
    const found = recogniseListedHeader(header, kind);
    expect(found && `${found.field} ${found.group}`).toBe(expected);
  });
});
