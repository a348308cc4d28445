import { describe, expect, it } from 'vitest';
import { memorySource } from '../source/source.ts';
import { openTable } from '../table/open-table.ts';
import { absentHeaders, checkColumns, createColumnMap } from './column-map.ts';
import { plainHeader } from './fold-header.ts';
import { parseMapFile } from './map-file.ts';
import { NEED_HEADERS } from './need-headers.ts';
import { PROFILE_HEADERS } from './profile-headers.ts';
import { recogniseHeader } from './recognise.ts';

describe('recogniseHeader', () => {
  it.each([
    ['Moto', 'title'],
    ['Résumé', 'text'],
    ['RESUME', 'text'],
    ['Domaine technologique', 'domain'],
    ['Région', 'region'],
    ['Identifiant', 'id'],
    ['N° SIREN', 'siren'],
    ['Nº SIRET', 'siret'],
    ['Libellé entreprise', 'name'],
    ['Site web entreprise', 'website'],
    ['Projet', 'project'],
    ['Année de concours', 'year'],
    ["Nom de l'entreprise", 'name'],
    ['company_name', 'name'],
    ['companyName', 'name'],
    ['Company description', 'text'],
    ['Description de la startup', 'text'],
    ['Savoir-faire', 'capabilities'],
    ['TRL actuel', 'trl'],
    ['Budget minimum (k€)', 'minimumBudget'],
    ['Code postal', 'postalCode'],
    ['PLZ', 'postalCode'],
    ['Zone d’intervention', 'areas'],
    ['Unternehmen', 'name'],
    ['Beschreibung', 'text'],
    ['Bedrijfsnaam', 'name'],
    ['Omschrijving', 'text'],
    ['À propos', 'text'],
  ])('reads "%s" of a list of startups as %s', (header, field) => {
    expect(recogniseHeader(header, 'startup')).toBe(field);
  });

  it.each([
    ['Titre du besoin', 'title'],
    ['Intitulé', 'title'],
    ['Besoin', 'text'],
    ['need', 'text'],
    ['ask', 'text'],
    ['Ce que nous cherchons', 'text'],
    ['Problème', 'text'],
    ['Secteur d’activité', 'sector'],
    ['Code NAF', 'sector'],
    ['Effectif', 'size'],
    ['Maturité attendue (TRL)', 'trl'],
    ['Langues', 'languages'],
    ['Budget prévisionnel (€)', 'budget'],
    ['Entreprise', 'organisation'],
    ['Bedarf', 'text'],
    ['Behoefte', 'text'],
    ['Titel', 'title'],
  ])('reads "%s" of a list of needs as %s', (header, field) => {
    expect(recogniseHeader(header, 'need')).toBe(field);
  });

  it.each(['Id région', 'Jury', 'Dossier Aide', 'Unité de recherche liée au projet', 'Déjà lauréat en', '#2', ''])(
    'does not guess at "%s"',
    (header) => {
      expect(recogniseHeader(header, 'startup')).toBeUndefined();
    },
  );

  it.each([NEED_HEADERS, PROFILE_HEADERS])('has each name in one place only', (headers) => {
    const names = Object.values(headers).flatMap((line) => line.split('|').map(plainHeader));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('a mapping file', () => {
  it('goes before the names of the columns, by exact header or whatever its case', () => {
    const choices = parseMapFile('{"Ce qu’on fait": "text", "titre": null, "Réf": "id"}', 'map.json');
    const map = createColumnMap('startup', choices.startup);
    expect(map('Ce qu’on fait')).toEqual({ field: 'text', factor: 1, chosen: true });
    expect(map('TITRE')).toBeNull();
    expect(map('réf')).toMatchObject({ field: 'id' });
    expect(map('Moto')).toEqual({ field: 'title', factor: 1, chosen: false });
    expect(map('Jury')).toBeUndefined();
  });

  it('may differ for the two files, and shares what only one of them has', () => {
    const choices = parseMapFile(
      '{"needs": {"A": "title"}, "startups": {"A": "text"}, "B": "siren", "C": "budget"}',
      'm',
    );
    expect([...choices.need]).toEqual([
      ['A', 'title'],
      ['C', 'budget'],
    ]);
    expect([...choices.startup]).toEqual([
      ['A', 'text'],
      ['B', 'siren'],
    ]);
  });

  it('may be a mapping of a list that moves in', () => {
    const mapping = { kind: 'need', source: 'crm', columns: { Affaire: 'title', Étape: 'state', Besoin: null } };
    const choices = parseMapFile(JSON.stringify(mapping), 'map.json');
    expect([...choices.need]).toEqual([
      ['Affaire', 'title'],
      ['Étape', null],
      ['Besoin', null],
    ]);
    expect(choices.startup.size).toBe(0);
    const broken = JSON.stringify({ ...mapping, columns: { Affaire: 'titel' } });
    expect(() => parseMapFile(broken, 'map.json')).toThrow(expect.objectContaining({ code: 'mapping_fields' }));
  });

  it.each([
    ['{"a": "titel", "b": "x"}', { code: 'map_fields', params: expect.objectContaining({ names: 'titel, x' }) }],
    ['{"needs": {"a": "siren"}}', { code: 'map_fields' }],
    ['{"a": 3}', { code: 'map_shape', params: { header: 'a', found: 'number' } }],
    ['[]', { code: 'map_shape' }],
    ['{', { code: 'map_syntax' }],
  ])('is refused: %s', (text, error) => {
    expect(() => parseMapFile(text, 'map.json')).toThrow(expect.objectContaining(error));
  });

  it('is told which of its headers the file does not have', async () => {
    const table = await openTable(memorySource('x.csv', 'Titre;b\n1;2\n'));
    const choices = parseMapFile('{"titre": "title", "Texte": "text"}', 'm');
    expect(absentHeaders(table, choices.need)).toEqual(['Texte']);
  });
});

describe('checkColumns', () => {
  it('names the columns that nothing is read from', async () => {
    const table = await openTable(memorySource('x.csv', 'titre;Jury;ville\n1;2;3\n'));
    expect(checkColumns(table, 'need', createColumnMap('need'))).toEqual(['Jury']);
  });

  it('refuses a file that says nothing, with what it found', async () => {
    const table = await openTable(memorySource('x.csv', 'Jury;ville\n1;2\n'));
    expect(() => checkColumns(table, 'need', createColumnMap('need'))).toThrow(
      expect.objectContaining({ code: 'no_text_column', params: expect.objectContaining({ found: 'Jury, ville' }) }),
    );
  });

  it('knows the unit of a column', () => {
    const map = createColumnMap('need');
    expect(map('Budget (k€)')?.factor).toBe(1000);
    expect(map('Budget en M€')?.factor).toBe(1e6);
    expect(map('Budget')?.factor).toBe(1);
  });
});
