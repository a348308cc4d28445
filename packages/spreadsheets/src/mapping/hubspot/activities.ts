import type { ActivityKind } from '@navette/domain';
import type { Mapping } from '../mapping.ts';
import {
  COMPANY_IDS,
  COMPANY_NAMES,
  CONTACT_IDS,
  CONTACT_NAMES,
  columnsOf,
  DEAL_IDS,
  DEAL_NAMES,
  type HeadersOf,
  RECORD_ID,
} from './columns.ts';

const AUTHOR = [
  'Activity assigned to',
  'Activité assignée à',
  'Activité attribuée à',
  'Aktivität zugewiesen zu',
  'Activiteit toegewezen aan',
  'Activity created by',
  'Created by',
  'Créé par',
];
const AT = [
  'Activity date',
  "Date de l'activité",
  "Date d'activité",
  'Aktivitätsdatum',
  'Datum van activiteit',
  'hs_timestamp',
];

/** HubSpot's export of calls, mails, meetings, notes and tasks: one file each, alike but for their subject and text. */
function activities(kind: ActivityKind, own: HeadersOf<'activity'>): Mapping<'activity'> {
  const { at = [], leftOut = [], ...rest } = own;
  return {
    kind: 'activity',
    source: 'hubspot',
    columns: columnsOf<'activity'>({
      id: RECORD_ID,
      ...rest,
      at: [...at, ...AT, 'Create date', 'Date de création', 'Erstellungsdatum', 'Aanmaakdatum'],
      organisationId: COMPANY_IDS,
      organisation: COMPANY_NAMES,
      contactId: CONTACT_IDS,
      contact: CONTACT_NAMES,
      needId: DEAL_IDS,
      need: DEAL_NAMES,
      author: AUTHOR,
      // What says more of how it came about than of what it was.
      leftOut: ['Type', 'Activity type', "Type d'activité", ...leftOut],
    }),
    constants: { kind },
  };
}

export const HUBSPOT_NOTES = activities('note', {
  text: [
    'Note body',
    'Corps de la note',
    'Contenu de la note',
    'Notizinhalt',
    'Inhoud van notitie',
    'hs_note_body',
    'Body preview',
  ],
});

export const HUBSPOT_CALLS = activities('call', {
  subject: ['Call Title', "Titre de l'appel", 'Anruftitel', 'Titel van gesprek'],
  text: ['Call notes', "Notes d'appel", "Notes de l'appel", 'Anrufnotizen', 'Gespreksnotities', 'Call body'],
  leftOut: ['Call direction', "Sens de l'appel"],
});

export const HUBSPOT_MAILS = activities('mail', {
  subject: ['Email subject', "Objet de l'e-mail", 'E-Mail-Betreff', 'Onderwerp van e-mail'],
  text: ['Email body', "Corps de l'e-mail", 'E-Mail-Text', 'Inhoud van e-mail', 'Email text body'],
  at: ['Email send date', "Date d'envoi de l'e-mail"],
  leftOut: ['Email from address', 'Email to address', 'Email HTML', 'Email direction', 'Email send status'],
});

export const HUBSPOT_MEETINGS = activities('visit', {
  subject: ['Meeting name', 'Nom de la réunion', 'Meeting-Name', 'Naam van meeting', 'Meeting title'],
  text: [
    'Meeting description',
    'Description de la réunion',
    'Internal meeting notes',
    'Notes internes de la réunion',
    'Meeting-Beschreibung',
    'Beschrijving van meeting',
  ],
  at: ['Meeting start time', 'Heure de début de la réunion', 'Startzeit des Meetings', 'Starttijd van meeting'],
  leftOut: ['Meeting type', 'Type de réunion'],
});

/** A task is what is to be done next: its due date is that of the next action. */
export const HUBSPOT_TASKS = activities('note', {
  subject: ['Task Title', 'Titre de la tâche', 'Aufgabentitel', 'Titel van taak'],
  text: ['Task Notes', 'Notes de la tâche', 'Aufgabennotizen', 'Taaknotities'],
  nextActionOn: ['Due date', "Date d'échéance", 'Fälligkeitsdatum', 'Vervaldatum'],
  leftOut: ['Task type', 'Type de tâche'],
});
