import { describe, expect, it } from 'vitest';
import { createColumnMap } from '../columns/column-map.ts';
import { memorySource } from '../source/source.ts';
import { openTable } from '../table/open-table.ts';
import type { Problem } from '../table/row.ts';
import { needFromRecord } from './need-from-record.ts';
import { profileFromRecord } from './profile-from-record.ts';
import { type ReadProfile, readProfiles } from './read-documents.ts';
import { READINGS } from './readings.ts';

const need = (record: Record<string, unknown>, today?: string) =>
  needFromRecord({ kind: 'row', line: 2, record }, createColumnMap('need'), { ...READINGS, ...(today && { today }) });
const startup = (record: Record<string, unknown>) =>
  profileFromRecord({ kind: 'row', line: 2, record }, createColumnMap('startup'));
const told = (problems: readonly Problem[]) =>
  problems.map(({ effect, column, code }) => `${effect} ${column} ${code}`);

describe('needFromRecord', () => {
  it('reads everything that a row can say', () => {
    const { draft, problems } = need(
      {
        Réf: 'B-7',
        Titre: ' Trier les\nfils ',
        Besoin: 'Séparer les fibres.',
        Contexte: 'Atelier de 40 personnes.',
        'Savoir-faire': 'vision, tri optique',
        NAF: '13.96Z',
        Effectif: '40',
        'Code postal': '59200',
        Périmètre: 'Hauts-de-France; Belgique',
        Rayon: '80 km',
        TRL: 'TRL 6 à 8',
        Certifications: 'ISO 9001 | ISO 14001',
        Langues: 'français, néerlandais',
        'Secteurs exclus': 'armement;10',
        'Essai payé': 'oui',
        Budget: '10-30 k€',
        'Date de décision': '31/12/2026',
      },
      '2026-12-01',
    );
    expect(told(problems)).toEqual(['ignored Secteurs exclus expected_sector']);
    expect(draft).toEqual({
      givenId: 'B-7',
      document: {
        title: 'Trier les fils',
        text: 'Séparer les fibres.\n\nAtelier de 40 personnes.\n\nvision, tri optique',
        sector: '13.96',
        organisationSize: 'PME',
        place: { country: 'FR', area: '59' },
        perimeter: { areas: ['FRE', 'BE'], radiusKm: 80 },
        trl: { minimum: 6 },
        certificates: ['ISO 9001', 'ISO 14001'],
        languages: ['fr', 'nl'],
        excludedSectors: ['10'],
        terms: { paidTrial: true, budget: { minimum: 10_000, maximum: 30_000 }, weeksToDecision: 5 },
      },
    });
  });

  it('says nothing about what the row does not say, nor about tomorrow', () => {
    const { draft } = need({
      id: '',
      title: 'AB',
      need: 'Un texte.',
      ask: 'Un autre.',
      year: 2019,
      'Date de décision': '31/12/2026',
    });
    expect(draft).toEqual({ givenId: undefined, document: { title: 'AB', text: 'Un texte.\n\nUn autre.' } });
  });

  it('keeps a row without what can not be read, and says so', () => {
    const { draft, problems } = need({
      titre: 'X',
      TRL: 'douze',
      Budget: 'à voir',
      'Code postal': 'Lille',
      Langues: 'fr, es',
    });
    expect(draft?.document).toEqual({ title: 'X', text: '', languages: ['fr'] });
    expect(told(problems)).toEqual([
      'ignored Code postal expected_postal_code',
      'ignored TRL expected_level',
      'ignored Langues expected_language',
      'ignored Budget expected_number',
    ]);
  });

  it('rejects a row that says nothing', () => {
    const { draft, problems } = need({ titre: ' ', besoin: null, ville: 'Lille' });
    expect(draft).toBeUndefined();
    expect(told(problems)).toEqual(['rejected titre, besoin no_text']);
  });

  it('reads numbers and lists of JSON, and no objects', () => {
    const { draft, problems } = need({
      title: 12,
      text: { a: 1 },
      trl: 6,
      languages: ['fr', 'de'],
      keywords: ['a', 'b'],
    });
    expect(draft?.document).toEqual({ title: '12', text: 'a, b', trl: { minimum: 6 }, languages: ['fr', 'de'] });
    expect(told(problems)).toEqual(['ignored text expected_text']);
  });
});

describe('profileFromRecord', () => {
  it('is called by its company, its project or its pitch', () => {
    expect(startup({ Moto: 'Un pitch', Projet: 'P1', 'Libellé entreprise': 'ACME' }).draft).toMatchObject({
      name: 'ACME',
    });
    expect(startup({ Moto: 'Un pitch', Projet: 'P1', 'Libellé entreprise': '' }).draft).toMatchObject({ name: 'P1' });
    expect(startup({ Moto: 'Un pitch' }).draft).toMatchObject({
      name: 'Un pitch',
      document: { title: 'Un pitch', text: '' },
    });
    expect(startup({ Résumé: 'Du texte tout seul. Et plus.' }).draft).toMatchObject({ name: 'Du texte tout seul' });
    expect(startup({ nom: 'ACME' }).draft).toMatchObject({ name: 'ACME', document: { title: 'ACME' } });
  });

  it('takes a field of technology for what the startup does, not for whom it serves', () => {
    const { draft } = startup({
      nom: 'A',
      Secteurs: 'Énergie',
      'Domaine technologique': 'Robotique',
      Résumé: 'Un bras.',
    });
    expect(draft?.document).toMatchObject({ text: 'Un bras.\n\nRobotique', sectorsServed: ['35'] });
    expect(startup({ 'Domaine technologique': 'Robotique' }).draft).toBeUndefined();
  });

  it('does not let the name of a town carry it out of its region', () => {
    const place = (record: object) => startup({ nom: 'A', ...record }).draft?.document.place;
    expect(place({ ville: 'Luxembourg', région: 'Bretagne' })).toEqual({ country: 'FR', area: 'FRH' });
    expect(place({ ville: '59000 Lille' })).toEqual({ country: 'FR', area: '59' });
    expect(place({ ville: 'Trifouillis' })).toBeUndefined();
    expect(place({ PLZ: '66111', Land: 'Deutschland' })).toEqual({ country: 'DE' });
    expect(place({ PLZ: '66111' })).toBeUndefined();
    expect(place({ postcode: '8500', country: 'Belgium' })).toEqual({ country: 'BE', area: 'BE25' });
    expect(place({ CP: '66000' })).toEqual({ country: 'FR', area: '66' });
    expect(place({ lat: '50,63', lon: '3,06', pays: 'Belgique' })).toEqual({ country: 'BE', lat: 50.63, lon: 3.06 });
  });
});

describe('readProfiles', () => {
  async function ids(text: string) {
    const table = await openTable(memorySource('x.csv', text));
    const read: ReadProfile[] = [];
    const problems: string[] = [];
    for await (const item of readProfiles(table, createColumnMap('startup'))) {
      if (item.kind === 'startup') read.push(item);
      else problems.push(`${item.line} ${item.code} ${Object.values(item.params).join(' ')}`.trim());
    }
    return { ids: read.map(({ profile }) => profile.id), problems };
  }

  it('gives each row an id of its own, merges none, and tells what is shared', async () => {
    const text = 'id;siren;pitch\nA;1;u\nA;1;v\n;1;w\n;1;x\n;;y\nA~2;;z\n;;\n;9;\nA;1;u\n';
    expect(await ids(text)).toEqual({
      ids: ['A', 'A~2', '1', '1~2', 'line-6', 'A~2~2', 'A~3'],
      problems: ['3 same_id A 2 A~2', '7 same_id A~2 3 A~2~2', '9 no_text', '10 same_row 2', '10 same_id A 2 A~3'],
    });
  });
});
