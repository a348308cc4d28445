import { describe, expect, it } from 'vitest';
import { createListedMap } from '../mapping/listed-map.ts';
import type { ListedProblem } from '../table/row.ts';
import { describeProblem } from '../words/describe.ts';
import { needRecordFromRecord } from './need-record-from-record.ts';
import { organisationFromRecord } from './organisation-from-record.ts';
import { profileRecordFromRecord } from './profile-record-from-record.ts';

const row = (record: Record<string, unknown>) => ({ kind: 'row' as const, line: 2, record });
const organisation = (record: Record<string, unknown>) =>
  organisationFromRecord(row(record), createListedMap('organisation'));
const profile = (record: Record<string, unknown>) => profileRecordFromRecord(row(record), createListedMap('profile'));
const need = (record: Record<string, unknown>) => needRecordFromRecord(row(record), createListedMap('need'));
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
    expect(told(problems)).toEqual(['ignored SIREN expected_siren 1', 'rejected SIREN, Nom no_name']);
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
    expect(told(problems)).toEqual(['ignored Statut expected_one_of Bleu', 'noted Visibilité most_discreet vert']);
    const [state] = problems;
    expect(describeProblem(state?.code ?? '', state?.params ?? {}, 'fr')).toContain(
      'brouillon, à diffuser, à revoir, diffusé, en pause, pourvu, abandonné, expiré',
    );
    expect(document?.visibility).toBe('anonymous');
  });
});
