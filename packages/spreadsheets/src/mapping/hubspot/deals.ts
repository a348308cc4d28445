import { ANYTHING_ELSE } from '../listed-map.ts';
import type { Mapping } from '../mapping.ts';
import { COMPANY_IDS, COMPANY_NAMES, CONTACT_IDS, CONTACT_NAMES, columnsOf, RECORD_ID } from './columns.ts';

const WON = [
  'Closed won',
  'closedwon',
  'Closed & Won',
  'Won',
  'Fermé gagné',
  'Fermée gagnée',
  'Fermé - gagné',
  'Conclu gagné',
  'Conclue gagnée',
  'Gagné',
  'Gagnée',
  'Transaction gagnée',
  'Abgeschlossen und gewonnen',
  'Gewonnen',
  'Gesloten gewonnen',
  'Gesloten en gewonnen',
];
const LOST = [
  'Closed lost',
  'closedlost',
  'Closed & Lost',
  'Lost',
  'Fermé perdu',
  'Fermée perdue',
  'Fermé - perdu',
  'Conclu perdu',
  'Conclue perdue',
  'Perdu',
  'Perdue',
  'Transaction perdue',
  'Abgeschlossen und verloren',
  'Verloren',
  'Gesloten verloren',
  'Gesloten en verloren',
];

/** HubSpot's export of deals, of which each is a need of the company that it belongs to. A stage that is neither won nor lost is a draft. */
export const HUBSPOT_DEALS: Mapping<'need'> = {
  kind: 'need',
  source: 'hubspot',
  columns: columnsOf<'need'>({
    id: RECORD_ID,
    title: ['Deal Name', 'Nom de la transaction', 'Deal-Name', 'Dealname', 'Naam van deal'],
    text: [
      'Deal Description',
      'Description de la transaction',
      'Description',
      'Deal-Beschreibung',
      'Beschrijving van deal',
    ],
    state: ['Deal Stage', 'Phase de la transaction', 'Étape de la transaction', 'Deal-Phase', 'Dealfase'],
    stateReason: [
      'Closed Lost Reason',
      'Closed Won Reason',
      'Raison de la perte',
      'Raison de la transaction perdue',
      'Raison de la transaction gagnée',
    ],
    budgetMaximum: ['Amount', 'Montant', 'Amount in company currency', 'Betrag', 'Bedrag'],
    decisionDate: ['Close Date', 'Date de fermeture', 'Date de clôture', 'Abschlussdatum', 'Sluitingsdatum'],
    createdOn: ['Create Date', 'Date de création', 'Erstellungsdatum', 'Aanmaakdatum'],
    referent: ['Deal owner', 'Propriétaire de la transaction', 'Für Deal zuständiger Mitarbeiter', 'Eigenaar van deal'],
    organisationId: COMPANY_IDS,
    organisation: COMPANY_NAMES,
    contactId: CONTACT_IDS,
    contact: CONTACT_NAMES,
    leftOut: ['Deal Type', 'Type de transaction', 'Pipeline', 'Priority', 'Priorité'],
  }),
  values: {
    state: Object.fromEntries([
      ...WON.map((stage) => [stage, 'fulfilled'] as const),
      ...LOST.map((stage) => [stage, 'withdrawn'] as const),
      [ANYTHING_ELSE, 'draft'] as const,
    ]),
  },
};
