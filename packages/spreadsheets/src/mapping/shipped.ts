import { plainHeader } from '../columns/fold-header.ts';
import { HUBSPOT_CALLS, HUBSPOT_MAILS, HUBSPOT_MEETINGS, HUBSPOT_NOTES, HUBSPOT_TASKS } from './hubspot/activities.ts';
import { HUBSPOT_COMPANIES } from './hubspot/companies.ts';
import { HUBSPOT_CONTACTS } from './hubspot/contacts.ts';
import { HUBSPOT_DEALS } from './hubspot/deals.ts';
import type { Mapping } from './mapping.ts';

/** The mappings that come with the product, by name. */
export const SHIPPED_MAPPINGS: Readonly<Record<string, Mapping>> = {
  'hubspot-companies': HUBSPOT_COMPANIES,
  'hubspot-contacts': HUBSPOT_CONTACTS,
  'hubspot-deals': HUBSPOT_DEALS,
  'hubspot-notes': HUBSPOT_NOTES,
  'hubspot-calls': HUBSPOT_CALLS,
  'hubspot-emails': HUBSPOT_MAILS,
  'hubspot-meetings': HUBSPOT_MEETINGS,
  'hubspot-tasks': HUBSPOT_TASKS,
} satisfies Readonly<Record<ShippedMapping, Mapping>>;

export type ShippedMapping =
  `hubspot-${'companies' | 'contacts' | 'deals' | 'notes' | 'calls' | 'emails' | 'meetings' | 'tasks'}`;

/** A well-known export by its headers; undefined when it is none. */
export function recogniseExport(columns: readonly string[]): ShippedMapping | undefined {
  const headers = new Set(columns.map(plainHeader));
  const has = (names: string): boolean => names.split('|').some((name) => headers.has(plainHeader(name)));
  if (!has(RECORD) && !columns.some((column) => /^Associated \w+ ?IDs?\b/i.test(column))) return undefined;
  return MARKS.find(([, marks]) => marks.every(has))?.[0];
}

const RECORD =
  "Record ID|ID de fiche d'informations|ID de l'enregistrement|ID de la fiche|Datensatz-ID|Record-ID|hs_object_id";

/** Headers of which an export has one in each group, the tellest first: activities name the records that they belong to. */
const MARKS: readonly (readonly [ShippedMapping, readonly string[]])[] = [
  ['hubspot-notes', ['Note body|Corps de la note|Contenu de la note|Notizinhalt|Inhoud van notitie|hs_note_body']],
  [
    'hubspot-calls',
    ["Call Title|Call notes|Titre de l'appel|Notes d'appel|Notes de l'appel|Anruftitel|Anrufnotizen|Titel van gesprek"],
  ],
  [
    'hubspot-meetings',
    ['Meeting name|Meeting start time|Nom de la réunion|Heure de début de la réunion|Meeting-Name|Naam van meeting'],
  ],
  [
    'hubspot-emails',
    ["Email subject|Email body|Objet de l'e-mail|Corps de l'e-mail|E-Mail-Betreff|Onderwerp van e-mail"],
  ],
  ['hubspot-tasks', ['Task Title|Titre de la tâche|Aufgabentitel|Titel van taak']],
  [
    'hubspot-deals',
    [
      'Deal Name|Nom de la transaction|Deal-Name|Dealname|Naam van deal',
      'Deal Stage|Pipeline|Amount|Close Date|Phase de la transaction|Étape de la transaction|Montant|Date de fermeture|Deal-Phase|Dealfase',
    ],
  ],
  [
    'hubspot-contacts',
    [
      'First Name|Prénom|Vorname|Voornaam',
      'Last Name|Nom|Nachname|Achternaam',
      'Email|E-mail|Adresse e-mail|E-Mail|E-mailadres',
    ],
  ],
  ['hubspot-companies', ["Company name|Nom de l'entreprise|Unternehmensname|Bedrijfsnaam"]],
];
