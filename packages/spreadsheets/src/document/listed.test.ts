import { describe, expect, it } from 'vitest';
import { createListedMap } from '../mapping/listed-map.ts';
import type { ListedProblem } from '../table/row.ts';
import { activityFromRecord } from './activity-from-record.ts';
import { contactFromRecord } from './contact-from-record.ts';
import { introductionFromRecord } from './introduction-from-record.ts';
import { needRecordFromRecord } from './need-record-from-record.ts';
import { oppositionFromRecord } from './opposition-from-record.ts';
import { organisationFromRecord } from './organisation-from-record.ts';
import { profileRecordFromRecord } from './profile-record-from-record.ts';

const row = (record: Record<string, unknown>) => ({ kind: 'row' as const, line: 2, record });
const organisation = (record: Record<string, unknown>) =>
  organisationFromRecord(row(record), createListedMap('organisation'));
const profile = (record: Record<string, unknown>) => profileRecordFromRecord(row(record), createListedMap('profile'));
const need = (record: Record<string, unknown>) => needRecordFromRecord(row(record), createListedMap('need'));
const contact = (record: Record<string, unknown>) => contactFromRecord(row(record), createListedMap('contact'));
const activity = (record: Record<string, unknown>) => activityFromRecord(row(record), createListedMap('activity'));
const introduction = (record: Record<string, unknown>) =>
  introductionFromRecord(row(record), createListedMap('introduction'));
const opposition = (record: Record<string, unknown>) =>
  oppositionFromRecord(row(record), createListedMap('opposition'));
const told = (problems: readonly ListedProblem[]) =>
  problems.map(({ effect, column, code, params }) => `${effect} ${column} ${code} ${params.found ?? ''}`.trim());

describe('an organisation', () => {
  it('is read with everything that a row can say', () => {
    const { document, problems } = organisation({
      'ID client': 'C-12',
      'Raison sociale': 'Filature Delattre ',
      SIRET: '732 829 320 00074',
      SIREN: '732.829.320',
      Effectif: '10 à 49 salariés',
      'Type de structure': 'Industriel ; donneur d’ordre',
      'Code NAF': '13.96Z',
      'Site web': 'www.delattre.example',
      Téléphone: '03.20.12.34.56',
      'E-mail': 'Contact@Delattre.example',
      Adresse: '12 rue du Fil',
      'Code postal': '59 200',
      Commune: 'TOURCOING CEDEX 2',
      Pays: 'France',
    });
    expect(told(problems)).toEqual([]);
    expect(document).toEqual({
      externalId: 'C-12',
      name: 'Filature Delattre',
      number: { country: 'FR', register: 'SIREN', number: '732829320' },
      siret: '73282932000074',
      country: 'FR',
      size: 'PME',
      roles: ['industrial'],
      sector: '13.96',
      website: 'https://www.delattre.example',
      phone: '+33320123456',
      email: 'contact@delattre.example',
      domains: ['delattre.example'],
      site: { country: 'FR', area: '59', street: '12 rue du Fil', postalCode: '59200', city: 'TOURCOING' },
    });
  });

  it.each([
    [{ SIREN: '73282932' }, undefined, ['ignored SIREN expected_siren 73282932']],
    [{ SIREN: '732829321' }, undefined, ['ignored SIREN expected_siren 732829321']],
    [{ SIREN: '5520176' }, '005520176', ['noted SIREN zeros_restored 5520176']],
    [{ SIREN: 5520176 }, '005520176', ['noted SIREN zeros_restored 5520176']],
    [{ SIREN: '552120222.0' }, '552120222', ['noted SIREN zeros_restored 552120222.0']],
    [{ SIREN: '7,32829E+08' }, undefined, ['ignored SIREN number_in_scientific_notation 7,32829E+08']],
    [{ SIREN: '7.8E+08' }, undefined, ['ignored SIREN number_in_scientific_notation 7.8E+08']],
    [{ SIREN: 'RCS Lille 732 829 320' }, '732829320', []],
    [{ SIREN: '732 829 320' }, '732829320', []],
    [{ SIREN: '73282932000074' }, '732829320', []],
    [{ SIRET: '73282932000075' }, undefined, ['ignored SIRET expected_siret 73282932000075']],
    [{ SIRET: '35600000049837' }, '356000000', []],
    [{ SIRET: '35600000049838' }, undefined, ['ignored SIRET expected_siret 35600000049838']],
    [{ SIRET: '732829320' }, '732829320', []],
    [{ SIREN: '552120222', SIRET: '73282932000074' }, undefined, ['ignored SIRET numbers_contradict 73282932000074']],
    [{ SIREN: '90197921', SIRET: '73282932000074' }, '732829320', ['ignored SIREN expected_siren 90197921']],
    [{ 'N° TVA': 'FR 40 303 265 045' }, '303265045', []],
    [{ SIREN: 'néant', SIRET: '-' }, undefined, []],
    [{ SIREN: '#N/A' }, undefined, ['ignored SIREN cell_error #N/A']],
  ])('%j: its number is %s', (record, number, problems) => {
    const read = organisation({ Nom: 'A', ...record });
    expect(read.document?.number?.number).toBe(number);
    expect(told(read.problems)).toEqual(problems);
  });

  it.each([
    [{ Pays: 'Belgique', 'N° BCE': '0403.170.701' }, 'BE', 'BCE', '0403170701'],
    [{ 'KBO-nummer': '403170701' }, 'BE', 'BCE', '0403170701'],
    [{ Pays: 'Belgique', SIREN: '0403.170.701' }, 'BE', 'BCE', '0403170701'],
    [{ Handelsregisternummer: 'HRB 12345, Amtsgericht Saarbrücken' }, 'DE', 'HRB Saarbrücken', '12345'],
    [{ Handelsregister: 'HRB 12345', Registergericht: 'Amtsgericht Saarbrücken' }, 'DE', 'HRB Saarbrücken', '12345'],
    [{ Pays: 'Luxembourg', 'Numéro RCS': 'B 123456' }, 'LU', 'RCS', 'B123456'],
    [{ 'KvK-nummer': '33031431' }, 'NL', 'KVK', '33031431'],
    [{ VAT: 'BE 0403.170.701' }, 'BE', 'BCE', '0403170701'],
    [{ 'USt-IdNr.': 'DE136695976' }, 'DE', 'VAT', 'DE136695976'],
    [{ 'Company number': '0403.170.701' }, 'BE', 'BCE', '0403170701'],
    [{ 'Company number': 'B123456' }, 'LU', 'RCS', 'B123456'],
  ])('%j is of %s, %s %s', (record, country, register, number) => {
    const read = organisation({ Nom: 'A', ...record });
    expect(told(read.problems).filter((problem) => !problem.includes('zeros_restored'))).toEqual([]);
    expect(read.document).toMatchObject({ country, number: { country, register, number } });
  });

  it('without court in Germany has no number, and says so', () => {
    const { document, problems } = organisation({ Name: 'A', Land: 'DE', HRB: 'HRB 12345' });
    expect(document).toEqual({ name: 'A', country: 'DE', site: { country: 'DE' } });
    expect(told(problems)).toEqual(['ignored HRB expected_company_number HRB 12345']);
  });

  it('is rejected without a name and a number', () => {
    const { document, problems } = organisation({ Nom: 'n/a', Ville: 'Lille', SIREN: '1' });
    expect(document).toBeUndefined();
    expect(told(problems)).toEqual(['ignored SIREN expected_siren 1', 'rejected Nom, SIREN no_name']);
  });

  it.each([
    [
      { Adresse: '12 rue du Fil, 59200 Tourcoing' },
      { street: '12 rue du Fil', postalCode: '59200', city: 'Tourcoing', area: '59', country: 'FR' },
    ],
    [
      { Adresse: '3 bis, av. de la Gare\n57000 METZ CEDEX 1, France' },
      { street: '3 bis, av. de la Gare', postalCode: '57000', city: 'METZ', area: '57', country: 'FR' },
    ],
    [{ Ville: '59000 Lille' }, { postalCode: '59000', city: 'Lille', area: '59', country: 'FR' }],
    [
      { CP: 1000, Ville: 'Bourg-en-Bresse', Pays: 'France' },
      { postalCode: '01000', city: 'Bourg-en-Bresse', area: '01', country: 'FR' },
    ],
    [
      { CP: '1000', Ville: 'Bruxelles', Pays: 'BE' },
      { postalCode: '1000', city: 'Bruxelles', area: 'BE10', country: 'BE' },
    ],
    [
      { Postcode: '1234ab', Plaats: 'Utrecht', Land: 'NL' },
      { postalCode: '1234 AB', city: 'Utrecht', country: 'NL' },
    ],
    [
      { PLZ: 'D-66111', Ort: 'Saarbrücken', Land: 'Deutschland' },
      { postalCode: '66111', city: 'Saarbrücken', country: 'DE' },
    ],
  ])('lies where %j says', (record, site) => {
    expect(organisation({ Nom: 'A', ...record }).document?.site).toMatchObject(site);
  });
});

describe('a profile', () => {
  it('is read with its company', () => {
    const { document, problems } = profile({
      Identifiant: 'ilab-7',
      'Libellé entreprise': 'Fibrex',
      Siren: '732829320',
      Projet: 'Fil bleu',
      Moto: 'Trier les fils',
      Résumé: 'Une machine.',
      'Domaine technologique': 'Robotique',
      'Code APE': '28.94Z',
      Effectif: 12,
      'Site web entreprise': 'fibrex.example',
      'Code postal': '57000',
    });
    expect(told(problems)).toEqual([]);
    expect(document).toEqual({
      externalId: 'ilab-7',
      project: 'Fil bleu',
      profile: {
        title: 'Trier les fils',
        text: 'Une machine.\n\nRobotique',
        place: { country: 'FR', area: '57' },
      },
      organisation: {
        name: 'Fibrex',
        number: { country: 'FR', register: 'SIREN', number: '732829320' },
        country: 'FR',
        size: 'PME',
        sector: '28.94',
        website: 'https://fibrex.example',
        site: { country: 'FR', area: '57', postalCode: '57000' },
      },
    });
  });

  it('says what is wrong once, though its place is read twice', () => {
    const { problems } = profile({ Nom: 'A', Pitch: 'B', 'Code postal': 'Lille', Région: 'Atlantide' });
    expect(told(problems)).toEqual([
      'ignored Code postal expected_postal_code Lille',
      'ignored Région expected_area Atlantide',
    ]);
  });
});

describe('a need', () => {
  it('is read with its owner, its state and its approval', () => {
    const { document, problems } = need({
      Réf: 'B-7',
      Titre: 'Trier les fils',
      Besoin: '<p>Séparer les fibres.</p><ul><li>vite</li><li>bien</li></ul>',
      Entreprise: 'Filature Delattre',
      SIREN: '732829320',
      Contact: 'Jeanne Lefèvre',
      'E-mail': 'Jeanne Lefèvre <jeanne@delattre.example>',
      Statut: 'Publié',
      Confidentialité: 'anonyme',
      'Type de besoin': 'relocalisation',
      Décideur: 'Directrice industrielle',
      'Budget (k€)': '10-30',
      'Date de décision': '4 mars 2027',
      'Bon pour diffusion le': '03/02/2026',
      'Validé par': 'J. Lefèvre',
      'Date de création': 46000,
      Commentaires: 'Vu au salon.',
    });
    expect(told(problems)).toEqual([]);
    expect(document).toEqual({
      externalId: 'B-7',
      need: {
        title: 'Trier les fils',
        text: 'Séparer les fibres.\n\n- vite\n- bien',
        terms: { budget: { minimum: 10_000, maximum: 30_000 } },
        place: { country: 'FR' },
      },
      owner: {
        name: 'Filature Delattre',
        number: { country: 'FR', register: 'SIREN', number: '732829320' },
        country: 'FR',
        site: { country: 'FR' },
      },
      contact: { name: 'Jeanne Lefèvre', email: 'jeanne@delattre.example' },
      kind: 'supply',
      state: 'published',
      visibility: 'anonymous',
      decisionMaker: 'Directrice industrielle',
      decisionOn: '2027-03-04',
      approvedOn: '2026-02-03',
      approved: true,
      approvedBy: 'J. Lefèvre',
      createdOn: '2025-12-09',
      notes: 'Vu au salon.',
    });
  });

  it('without a text says its title again; without an owner has none', () => {
    const { document } = need({ Titre: 'Un besoin', 'Bon pour diffusion': 'oui', Ville: 'Lille' });
    expect(document).toMatchObject({ need: { title: 'Un besoin', text: 'Un besoin' }, approved: true });
    expect(document).not.toHaveProperty('owner');
    expect(document).not.toHaveProperty('approvedOn');
  });

  it('tells words that it does not know, with those that it does', () => {
    const { document, problems } = need({ Titre: 'A', Statut: 'Bleu', Visibilité: 'vert' });
    expect(document).not.toHaveProperty('state');
    expect(told(problems)).toEqual(['ignored Statut expected_one_of Bleu', 'ignored Visibilité expected_one_of vert']);
    expect(problems[0]?.params.expected).toContain('awaiting_approval');
  });
});

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
