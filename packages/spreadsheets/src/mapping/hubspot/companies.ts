import type { Mapping } from '../mapping.ts';
import { columnsOf, RECORD_ID } from './columns.ts';
import { INDUSTRIES } from './industries.ts';

/** HubSpot's export of companies. */
export const HUBSPOT_COMPANIES: Mapping<'organisation'> = {
  kind: 'organisation',
  source: 'hubspot',
  columns: columnsOf<'organisation'>({
    id: RECORD_ID,
    name: ['Company name', "Nom de l'entreprise", 'Unternehmensname', 'Bedrijfsnaam'],
    mailDomain: [
      'Company Domain Name',
      "Nom de domaine de l'entreprise",
      'Domain-Name des Unternehmens',
      'Domeinnaam van bedrijf',
    ],
    website: ['Website URL', 'URL du site web', 'Website-URL', 'URL van website'],
    phone: ['Phone Number', 'Numéro de téléphone', 'Telefonnummer', 'Telefoonnummer'],
    street: ['Street Address', 'Adresse postale', 'Rue', 'Adresse', 'Straße und Hausnummer', 'Adres'],
    city: ['City', 'Ville', 'Stadt', 'Ort', 'Plaats'],
    postalCode: ['Postal Code', 'Code postal', 'Postleitzahl', 'Postcode'],
    region: ['State/Region', 'Région/État', 'État/Région', 'Bundesland/Region', 'Provincie/regio'],
    country: ['Country/Region', 'Pays/Région', 'Land/Region', 'Land/regio'],
    size: ['Number of Employees', "Nombre d'employés", 'Anzahl der Mitarbeiter', 'Aantal werknemers'],
    sector: ['Industry', "Secteur d'activité", 'Branche', 'Bedrijfstak'],
    siren: ['SIREN', 'Numéro SIREN'],
    siret: ['SIRET', 'Numéro SIRET'],
    vat: ['VAT', 'TVA intracommunautaire', 'Numéro de TVA'],
    leftOut: ['Type', 'Time Zone', 'Fuseau horaire', 'Description'],
  }),
  values: { sector: INDUSTRIES },
};
