import type { Mapping } from '../mapping.ts';
import { COMPANY_IDS, COMPANY_NAMES, columnsOf, RECORD_ID } from './columns.ts';

/** HubSpot's export of contacts. */
export const HUBSPOT_CONTACTS: Mapping<'contact'> = {
  kind: 'contact',
  source: 'hubspot',
  columns: columnsOf<'contact'>({
    id: RECORD_ID,
    firstName: ['First Name', 'Prénom', 'Vorname', 'Voornaam'],
    lastName: ['Last Name', 'Nom', 'Nom de famille', 'Nachname', 'Achternaam'],
    email: ['Email', 'E-mail', 'Adresse e-mail', 'E-Mail', 'E-mailadres', 'Work email'],
    jobTitle: ['Job Title', 'Intitulé du poste', 'Poste', 'Jobbezeichnung', 'Functietitel'],
    phone: ['Phone Number', 'Numéro de téléphone', 'Telefonnummer', 'Telefoonnummer'],
    mobile: [
      'Mobile Phone Number',
      'Numéro de téléphone mobile',
      'Numéro de téléphone portable',
      'Mobiltelefonnummer',
      'Mobiel telefoonnummer',
    ],
    language: ['Preferred language', 'Langue préférée', 'Bevorzugte Sprache', 'Voorkeurstaal'],
    organisationId: COMPANY_IDS,
    organisation: [...COMPANY_NAMES, 'Company Name', "Nom de l'entreprise", 'Unternehmensname', 'Bedrijfsnaam'],
    optedOut: [
      'Unsubscribed from all email',
      'Désinscrit de tous les e-mails',
      'Désabonné de tous les e-mails',
      "S'est désinscrit de tous les e-mails",
      'Von allen E-Mails abgemeldet',
      'Uitgeschreven voor alle e-mail',
    ],
    leftOut: [
      'Contact owner',
      'Propriétaire du contact',
      'Website URL',
      'URL du site web',
      'Email Domain',
      'Role',
      'Rôle',
    ],
  }),
};
