import { describe, expect, it } from 'vitest';
import type { ListedKind } from '../../document/listed.ts';
import { type ListedRow, readListed } from '../../document/read-listed.ts';
import { memorySource } from '../../source/source.ts';
import { openTable } from '../../table/open-table.ts';
import type { Mapping } from '../mapping.ts';
import { recogniseExport, SHIPPED_MAPPINGS, type ShippedMapping } from '../shipped.ts';
import { HUBSPOT_CALLS, HUBSPOT_MAILS, HUBSPOT_MEETINGS, HUBSPOT_NOTES, HUBSPOT_TASKS } from './activities.ts';
import { HUBSPOT_COMPANIES } from './companies.ts';
import { HUBSPOT_CONTACTS } from './contacts.ts';
import { HUBSPOT_DEALS } from './deals.ts';

async function read<K extends ListedKind>(
  mapping: Mapping<K>,
  lines: readonly (readonly string[])[],
): Promise<ListedRow<K>[]> {
  const text = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  const table = await openTable(memorySource('hubspot-crm-exports.csv', text));
  const rows: ListedRow<K>[] = [];
  for await (const row of readListed(mapping.kind, table, mapping)) rows.push(row);
  return rows;
}

describe('an export of HubSpot', () => {
  it.each<readonly [ShippedMapping | undefined, string]>([
    ['hubspot-companies', 'Record ID,Company name,Company owner,Create Date,Phone Number,City,Country/Region,Industry'],
    [
      'hubspot-companies',
      "ID de fiche d'informations,Nom de l'entreprise,Propriétaire de l'entreprise,Ville,Pays/Région",
    ],
    ['hubspot-companies', "ID de l'enregistrement,Nom de l'entreprise"],
    [
      'hubspot-contacts',
      'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company,Associated Company IDs',
    ],
    ['hubspot-contacts', "ID de fiche d'informations,Prénom,Nom,E-mail,Numéro de téléphone,Statut du lead"],
    ['hubspot-deals', 'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Company IDs (Primary)'],
    [
      'hubspot-deals',
      "ID de fiche d'informations,Nom de la transaction,Phase de la transaction,Date de fermeture,Montant",
    ],
    ['hubspot-notes', 'Record ID,Activity date,Note body,Associated Contact IDs,Associated Company IDs'],
    ['hubspot-notes', "ID de fiche d'informations,Date de l'activité,Corps de la note"],
    ['hubspot-calls', 'Record ID,Call Title,Call notes,Call outcome,Activity date'],
    ['hubspot-meetings', 'Record ID,Meeting name,Meeting start time,Meeting outcome'],
    ['hubspot-emails', 'Record ID,Email subject,Email body,Email send status'],
    ['hubspot-tasks', 'Record ID,Task Title,Task Notes,Due date'],
    [undefined, 'Nom,Prénom,E-mail'],
    [undefined, 'Record ID,Montant'],
    [undefined, 'Raison sociale,SIREN'],
  ])('is recognised as %s by %s', (name, headers) => {
    expect(recogniseExport(headers.split(','))).toBe(name);
    if (name) expect(SHIPPED_MAPPINGS[name]).toBeDefined();
  });

  it('of companies gives organisations with their ids', async () => {
    const [english, french] = await Promise.all([
      read(HUBSPOT_COMPANIES, [
        [
          'Record ID',
          'Company name',
          'Company Domain Name',
          'Phone Number',
          'City',
          'Postal Code',
          'Country/Region',
          'Industry',
          'Number of Employees',
          'Type',
          'Create Date',
        ],
        [
          '8034512345',
          'Filature Delattre',
          'delattre.example',
          '+33 3 20 12 34 56',
          'Tourcoing',
          '59200',
          'France',
          'TEXTILES',
          '45',
          'PROSPECT',
          '2025-03-04 14:07',
        ],
      ]),
      read(HUBSPOT_COMPANIES, [
        [
          "ID de fiche d'informations",
          "Nom de l'entreprise",
          "Nom de domaine de l'entreprise",
          'Numéro de téléphone',
          'Ville',
          'Code postal',
          'Pays/Région',
          "Secteur d'activité",
          "Nombre d'employés",
          'Type',
        ],
        [
          '8034512345',
          'Filature Delattre',
          'delattre.example',
          '03 20 12 34 56',
          'Tourcoing',
          '59200',
          'France',
          'Textiles',
          '45',
          'Prospect',
        ],
      ]),
    ]);
    for (const rows of [english, french]) {
      expect(rows).toEqual([
        {
          kind: 'organisation',
          line: 2,
          problems: [],
          document: {
            externalId: '8034512345',
            name: 'Filature Delattre',
            country: 'FR',
            size: 'PME',
            sector: '13',
            phone: '+33320123456',
            domains: ['delattre.example'],
            site: { country: 'FR', area: '59', city: 'Tourcoing', postalCode: '59200' },
          },
        },
      ]);
    }
  });

  it('of contacts gives people with the companies that they belong to, the primary one first', async () => {
    const [row] = await read(HUBSPOT_CONTACTS, [
      [
        'Record ID',
        'First Name',
        'Last Name',
        'Email',
        'Job Title',
        'Unsubscribed from all email',
        'Contact owner',
        'Associated Company IDs',
        'Associated Company',
        'Associated Company IDs (Primary)',
      ],
      [
        '501',
        'Jeanne',
        'Lefèvre',
        'jeanne@delattre.example',
        'Directrice',
        'true',
        'Paul Mercier',
        '11;12',
        'Autre;Delattre',
        '12',
      ],
    ]);
    expect(row).toMatchObject({
      problems: [],
      document: {
        externalId: '501',
        name: 'Jeanne Lefèvre',
        email: 'jeanne@delattre.example',
        jobTitle: 'Directrice',
        optedOut: true,
        organisation: { externalIds: ['12', '11'] },
      },
    });
  });

  it.each([
    ['Closed won', 'fulfilled'],
    ['closedwon', 'fulfilled'],
    ['Fermé gagné', 'fulfilled'],
    ['Closed Lost', 'withdrawn'],
    ['Perdue', 'withdrawn'],
    ['Presentation Scheduled', 'draft'],
    ['En cours', 'draft'],
    ['Étape maison', 'draft'],
  ])('of deals gives needs; the stage "%s" makes them %s', async (stage, state) => {
    const [row] = await read(HUBSPOT_DEALS, [
      [
        'Record ID',
        'Deal Name',
        'Deal Stage',
        'Close Date',
        'Deal owner',
        'Amount',
        'Create Date',
        'Associated Company IDs (Primary)',
        'Associated Company (Primary)',
        'Associated Contact IDs',
        'Associated Contact',
        'Deal Type',
        'Pipeline',
      ],
      [
        '77',
        'Trier les fils',
        stage,
        '2026-06-30 23:59',
        'Paul Mercier',
        '12500.0',
        '2025-03-04 14:07',
        '11',
        'Delattre',
        '501;502',
        'Jeanne Lefèvre (jeanne@delattre.example);B',
        'newbusiness',
        'Ventes',
      ],
    ]);
    expect(row).toEqual({
      kind: 'need',
      line: 2,
      problems: [],
      document: {
        externalId: '77',
        need: { title: 'Trier les fils', text: 'Trier les fils', terms: { budget: { maximum: 12_500 } } },
        owner: { externalId: '11', name: 'Delattre' },
        contact: { externalIds: ['501', '502'], email: 'jeanne@delattre.example', name: 'Jeanne Lefèvre' },
        referent: 'Paul Mercier',
        state,
        decisionOn: '2026-06-30',
        createdOn: '2025-03-04',
        notes: `Deal Stage: ${stage}`,
      },
    });
  });

  it('of deals takes the description for the text', async () => {
    const [row] = await read(HUBSPOT_DEALS, [
      [
        "ID de fiche d'informations",
        'Nom de la transaction',
        'Phase de la transaction',
        'Montant',
        'Description de la transaction',
        'Date de fermeture',
      ],
      ['78', 'Teindre sans eau', 'Contrat envoyé', '', '<div>Un procédé <b>sec</b>.<br>Vite.</div>', ''],
    ]);
    expect(row).toMatchObject({
      problems: [],
      document: {
        need: { title: 'Teindre sans eau', text: 'Un procédé sec.\nVite.' },
        state: 'draft',
        notes: 'Phase de la transaction: Contrat envoyé',
      },
    });
  });

  const linked = ['Associated Company IDs', 'Associated Contact IDs', 'Associated Deal IDs'];
  it.each([
    [
      'note',
      HUBSPOT_NOTES,
      ['Note body'],
      ['<p>Vu au <i>salon</i> &amp; intéressé&nbsp;!</p><ul><li>un</li><li>deux</li></ul>'],
      { text: 'Vu au salon & intéressé !\n\n- un\n- deux' },
    ],
    [
      'call',
      HUBSPOT_CALLS,
      ['Call Title', 'Call notes'],
      ['Relance', 'Rappeler'],
      { subject: 'Relance', text: 'Rappeler' },
    ],
    [
      'mail',
      HUBSPOT_MAILS,
      ['Email subject', 'Email body'],
      ['Bonjour', 'Corps'],
      { subject: 'Bonjour', text: 'Corps' },
    ],
    [
      'visit',
      HUBSPOT_MEETINGS,
      ['Meeting name', 'Internal meeting notes'],
      ['Visite', 'Bien'],
      { subject: 'Visite', text: 'Bien' },
    ],
    [
      'note',
      HUBSPOT_TASKS,
      ['Task Title', 'Due date'],
      ['Relancer', '2025-04-01 08:00'],
      { subject: 'Relancer', nextAction: 'Relancer', nextActionOn: '2025-04-01' },
    ],
  ] as const)('of activities gives a %s', async (kind, mapping, headers, cells, expected) => {
    const [row] = await read(mapping, [
      ['Record ID', 'Activity date', 'Activity assigned to', ...headers, ...linked],
      ['9001', '2025-03-04 14:07', 'Paul Mercier', ...cells, '11;12', '501', '77'],
    ]);
    expect(row?.problems).toEqual([]);
    expect(row?.document).toMatchObject({
      externalId: '9001',
      kind,
      at: '2025-03-04T14:07',
      author: 'Paul Mercier',
      organisation: { externalIds: ['11', '12'] },
      contact: { externalIds: ['501'] },
      need: { externalIds: ['77'] },
      ...expected,
    });
  });
});
