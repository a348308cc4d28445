import { describe, expect, it } from 'vitest';
import { createListedMap } from '../mapping/listed-map.ts';
import type { ListedProblem } from '../table/row.ts';
import { activityFromRecord } from './activity-from-record.ts';
import { contactFromRecord } from './contact-from-record.ts';
import { introductionFromRecord } from './introduction-from-record.ts';
import { oppositionFromRecord } from './opposition-from-record.ts';

const row = (record: Record<string, unknown>) => ({ kind: 'row' as const, line: 2, record });
const contact = (record: Record<string, unknown>) => contactFromRecord(row(record), createListedMap('contact'));
const activity = (record: Record<string, unknown>) => activityFromRecord(row(record), createListedMap('activity'));
const introduction = (record: Record<string, unknown>) =>
  introductionFromRecord(row(record), createListedMap('introduction'));
const opposition = (record: Record<string, unknown>) =>
  oppositionFromRecord(row(record), createListedMap('opposition'));
const told = (problems: readonly ListedProblem[]) =>
  problems.map(({ effect, column, code, params }) => `${effect} ${column} ${code} ${params.found ?? ''}`.trim());

describe('a contact', () => {
  it('is read with the organisation that it belongs to', () => {
    const { document, problems } = contact({
      'Record ID': 501,
      Prénom: 'Jeanne',
      Nom: 'Lefèvre',
      'Adresse e-mail': 'mailto:Jeanne@Delattre.example',
      Fonction: 'Directrice',
      Téléphone: '0033 (0)3 20 12 34 56 poste 4',
      Portable: 612345678,
      Langue: 'français',
      'Associated Company IDs': '11;12',
      'Associated Company': 'Delattre;Autre',
      'Ne pas contacter': 'non',
    });
    expect(told(problems)).toEqual(['noted Portable zeros_restored 612345678']);
    expect(document).toEqual({
      externalId: '501',
      email: 'jeanne@delattre.example',
      firstName: 'Jeanne',
      lastName: 'Lefèvre',
      name: 'Jeanne Lefèvre',
      jobTitle: 'Directrice',
      phone: '+33320123456',
      mobile: '+33612345678',
      language: 'fr',
      organisation: { externalIds: ['11', '12'], name: 'Delattre' },
      optedOut: false,
    });
  });

  it.each([
    [{ 'Ne pas contacter': 'x' }, true],
    [{ Unsubscribed: true }, true],
    [{ RGPD: 'opposition le 3/4' }, true],
    [{ "Accepte d'être contacté": 'non' }, true],
    [{ Consentement: 'oui' }, false],
    [{ Désabonné: 'non', Opposition: 'oui' }, true],
    [{ 'Opt out': '' }, undefined],
  ])('%j: opted out is %s', (record, optedOut) => {
    expect(contact({ Nom: 'A', ...record }).document?.optedOut).toBe(optedOut);
  });

  it('keeps a whole name in the column "Nom", and notes what else a cell holds', () => {
    const { document, problems } = contact({
      Nom: 'LEFÈVRE Jeanne',
      Email: 'a@b.example; c@d.example',
      Tél: '03 20 12 34 56 / 06 12 34 56 78',
    });
    expect(document).toEqual({ name: 'LEFÈVRE Jeanne', email: 'a@b.example', phone: '+33320123456' });
    expect(told(problems)).toEqual([
      'noted Email several_values a@b.example; c@d.example',
      'noted Tél several_values 03 20 12 34 56 / 06 12 34 56 78',
    ]);
  });

  it('is rejected when it names nobody, and keeps a person whose address is wrong', () => {
    expect(told(contact({ Nom: '-', Email: 'jeanne@' }).problems)).toEqual([
      'ignored Email expected_email jeanne@',
      'rejected Nom, Email no_address',
    ]);
    expect(contact({ Nom: 'A', Email: 'jeanne@' }).document).toEqual({ name: 'A', lastName: 'A' });
  });
});

describe('an activity', () => {
  it('is read with what it is about', () => {
    const { document, problems } = activity({
      Type: 'Appel sortant',
      'Date et heure': '04/03/2025 14h07',
      Objet: 'Relance',
      'Compte rendu': 'Ligne 1\nLigne 2',
      Entreprise: 'Delattre',
      SIRET: '73282932000074',
      Interlocuteur: 'Jeanne Lefèvre',
      'Réf besoin': 'B-7',
      Référent: 'Paul',
      'Prochaine action': 'Envoyer le devis',
      Échéance: '2025-03-11',
    });
    expect(told(problems)).toEqual([]);
    expect(document).toEqual({
      kind: 'call',
      at: '2025-03-04T14:07',
      subject: 'Relance',
      text: 'Ligne 1\nLigne 2',
      organisation: {
        number: { country: 'FR', register: 'SIREN', number: '732829320' },
        siret: '73282932000074',
        name: 'Delattre',
      },
      contact: { name: 'Jeanne Lefèvre' },
      need: { externalIds: ['B-7'] },
      author: 'Paul',
      nextAction: 'Envoyer le devis',
      nextActionOn: '2025-03-11',
    });
  });

  it('is a note when it does not say what it was, and tells a kind or date that it does not know', () => {
    const { document, problems } = activity({ Type: 'Pigeon', Date: 'hier', Note: 'Vu.' });
    expect(document).toEqual({ kind: 'note', text: 'Vu.' });
    expect(told(problems)).toEqual(['ignored Type expected_one_of Pigeon', 'ignored Date expected_date_time hier']);
    expect(told(activity({ Date: '2025-03-04' }).problems)).toEqual(['rejected null no_subject']);
  });
});

describe('an introduction', () => {
  it('is read with both its sides', () => {
    const { document, problems } = introduction({
      Besoin: 'Trier les fils',
      Entreprise: 'Delattre',
      'SIREN entreprise': '732829320',
      Startup: 'Fibrex',
      'SIREN startup': '552 120 222',
      Statut: 'POC en cours',
      'Date statut': '01.02.2026',
      'Montant (k€)': '12,5',
      Commentaire: 'Bien parti.',
    });
    expect(told(problems)).toEqual([]);
    expect(document).toEqual({
      need: { externalIds: ['Trier les fils'], title: 'Trier les fils' },
      owner: { number: { country: 'FR', register: 'SIREN', number: '732829320' }, name: 'Delattre' },
      startup: { number: { country: 'FR', register: 'SIREN', number: '552120222' }, name: 'Fibrex' },
      state: 'poc',
      stateSince: '2026-02-01',
      amount: 12_500,
      notes: 'Bien parti.',
    });
  });

  it('is rejected without a startup, or without need and owner', () => {
    expect(told(introduction({ Besoin: 'A' }).problems)).toEqual(['rejected null no_party']);
    expect(told(introduction({ Startup: 'A', Besoin: 'néant' }).problems)).toEqual(['rejected Besoin no_party']);
  });
});

describe('an opposition', () => {
  it.each([
    [
      { 'E-mail': 'Jeanne@Exemple.example', Motif: 'demande', Date: '2026-01-05' },
      { email: 'jeanne@exemple.example', reason: 'demande', saidOn: '2026-01-05' },
    ],
    [{ Email: '@exemple.example' }, { domain: 'exemple.example' }],
    [{ Email: '03 20 12 34 56' }, { phone: '+33320123456' }],
    [{ Domaine: 'https://www.exemple.example/contact' }, { domain: 'exemple.example' }],
    [{ Téléphone: '+32 2 123 45 67' }, { phone: '+3221234567' }],
  ])('%j is %j', (record, document) => {
    expect(opposition(record)).toEqual({ document, problems: [] });
  });

  it('is rejected when nothing tells who it was', () => {
    expect(told(opposition({ Email: 'Jeanne', Motif: 'non' }).problems)).toEqual([
      'ignored Email expected_email Jeanne',
      'rejected Email no_address',
    ]);
  });
});

it('an id that a spreadsheet rounded is told, not taken', () => {
  const { document, problems } = contact({
    'Record ID': '8.03451E+09',
    Nom: 'A',
    'Associated Company IDs': '11 ; CLI 12, 13;8,03E+09',
  });
  expect(document).toEqual({ name: 'A', lastName: 'A', organisation: { externalIds: ['11', 'CLI 12', '13'] } });
  expect(told(problems)).toEqual([
    'ignored Record ID number_in_scientific_notation 8.03451E+09',
    'ignored Associated Company IDs number_in_scientific_notation 8,03E+09',
  ]);
});
