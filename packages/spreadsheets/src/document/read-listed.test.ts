import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { knownListedHeader } from '../mapping/known-header.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { memorySource, type Source } from '../source/source.ts';
import { openTable } from '../table/open-table.ts';
import type { ListedKind } from './listed.ts';
import { type ListedRow, readListed } from './read-listed.ts';

async function read<K extends ListedKind>(kind: K, text: string | Uint8Array, mapping?: Mapping<K>, name = 'x.csv') {
  const table = await openTable(memorySource(name, text), { knownHeader: knownListedHeader(kind, mapping) });
  const rows: ListedRow<K>[] = [];
  for await (const row of readListed(kind, table, mapping)) rows.push(row);
  return { rows, notes: table.notes, columns: table.columns, encoding: table.encoding };
}

const shown = (rows: readonly ListedRow[]): string[] =>
  rows.map(({ line, document, problems }) =>
    `${line} ${document ? 'ok' : '--'} ${problems.map(({ code }) => code).join(' ')}`.trim(),
  );

describe('readListed', () => {
  it('gives every row with what is wrong with it, also those of which nothing is left', async () => {
    const text = 'Nom;SIREN;Ville\nA;732829320;Lille\nB;1;Metz\n;;Nulle part\nC\nD;"732829320\nE;552120222;Lens\n';
    expect(shown((await read('organisation', text)).rows)).toEqual([
      '2 ok',
      '3 ok expected_siren',
      '4 -- no_name',
      '5 -- too_few_columns',
      '6 -- quote_cut',
      '7 ok',
    ]);
  });

  it('tells the items of a JSON list', async () => {
    const { rows } = await read('contact', '[{"Nom": "A"}, {"Nom": null, "E-mail": "x"}]', undefined, 'x.json');
    expect(rows.map(({ line, item, document }) => [line, item, document?.name])).toEqual([
      [1, 1, 'A'],
      [1, 2, undefined],
    ]);
  });

  it('follows a mapping: columns, words, constants', async () => {
    const mapping: Mapping<'need'> = {
      kind: 'need',
      source: 'crm',
      columns: { Affaire: 'title', Stade: 'state', Entreprise: null },
      values: { state: { Gagné: 'fulfilled', '*': 'draft' } },
      constants: { visibility: 'anonymous', country: 'Belgique' },
    };
    const { rows } = await read('need', 'Affaire;Stade;Entreprise;Pays\nA;GAGNÉ;X;\nB;En cours;Y;France\n', mapping);
    expect(rows.map(({ document }) => document)).toMatchObject([
      {
        need: { title: 'A', place: { country: 'BE' } },
        state: 'fulfilled',
        visibility: 'anonymous',
        notes: 'Stade: GAGNÉ',
      },
      { need: { title: 'B', place: { country: 'FR' } }, state: 'draft', notes: 'Stade: En cours' },
    ]);
    expect(rows[0]?.document).not.toHaveProperty('owner');
  });

  it('names a constant that is wrong by its place in the mapping', async () => {
    const mapping: Mapping<'need'> = { kind: 'need', source: 'x', columns: {}, constants: { country: 'Atlantide' } };
    const { rows } = await read('need', 'Titre\nA\n', mapping);
    expect(rows[0]?.problems).toMatchObject([{ column: 'constants.country', code: 'expected_country' }]);
  });
});

describe('lists as people have them', () => {
  const text =
    'Société;N° SIREN;Effectif;Tél.;Site\nÉtablissements Müller & fils;732 829 320;10 à 49;03 20 12 34 56;néant\n';
  const expected = { name: 'Établissements Müller & fils', size: 'PME', phone: '+33320123456' };

  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['commas and quotes', Buffer.from(text.replaceAll(';', ',')), 'utf-8'],
    ['tabs', Buffer.from(text.replaceAll(';', '\t')), 'utf-8'],
    ['old Mac line breaks', Buffer.from(text.replaceAll('\n', '\r')), 'utf-8'],
    ['everything quoted', Buffer.from(text.replace(/[^;\n]+/g, '"$&"')), 'utf-8'],
    ['sep=', Buffer.from(`sep=;\n${text}`), 'utf-8'],
  ])('in %s say the same', async (_, bytes, encoding) => {
    const { rows, encoding: found } = await read('organisation', bytes);
    expect(found).toBe(encoding);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ document: expected, problems: [] });
  });

  it.each([
    ['of many cells', 'Annuaire 2026;;;;\n;;;;\n', 3],
    ['of one cell', 'Annuaire des entreprises\n\n', 3],
    ['of several lines', 'Annuaire;;;;\nExport du 04/03/2025;;;;\nConfidentiel;;;;\n', 4],
  ])('begin below titles %s', async (_, titles, line) => {
    const { rows, notes } = await read('organisation', titles + text);
    expect(notes).toEqual([{ code: 'title_rows', params: { line } }]);
    expect(rows).toMatchObject([{ line: line + 1, document: expected }]);
  });

  it('whose header takes two lines are refused, and those with a name twice', async () => {
    await expect(
      read('contact', 'Entreprise;;Contact;\nNom;SIREN;Prénom;E-mail\nA;1;B;c@d.example\n'),
    ).rejects.toMatchObject({
      code: 'header_two_lines',
      params: { line: 1 },
    });
    await expect(read('contact', 'Nom;Téléphone;Téléphone\nA;1;2\n')).rejects.toMatchObject({ code: 'header_twice' });
  });

  it('with numbers as texts, days as numbers and empty words are read for what is meant', async () => {
    const { rows } = await read(
      'need',
      'Titre;SIREN;CP;Budget;Date de création;Décideur;Statut\n' +
        'A;"732829320";"59200";"12 500,00 €";46000;n/a;-\n' +
        'B;732829320,0;59200,0;12500;09/12/2025;néant;?\n',
    );
    expect(rows.map(({ document }) => document)).toMatchObject([
      { need: { title: 'A', place: { area: '59' }, terms: { budget: { maximum: 12_500 } } }, createdOn: '2025-12-09' },
      { need: { title: 'B', terms: { budget: { maximum: 12_500 } } }, createdOn: '2025-12-09' },
    ]);
    for (const { document } of rows) {
      expect(document).not.toHaveProperty('decisionMaker');
      expect(document).not.toHaveProperty('state');
    }
    expect(rows[1]?.problems.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'SIREN zeros_restored',
      'CP expected_postal_code',
    ]);
  });
});

const ROWS = 100_000;
const HEADER = 'Nom;SIREN;Ville;Code postal;Téléphone\n';
const csvRow = (at: number): string => `Société ${at};732829320;Lille;59000;03 20 12 34 56\n`;
const jsonRow = (at: number): string =>
  `${JSON.stringify({ Nom: `Société ${at}`, SIREN: '732829320', Ville: 'Lille', 'Code postal': '59000', Téléphone: '03 20 12 34 56' })}\n`;

/** A file that is made while it is read, a row a piece; counts how many were asked for. */
function madeSource(name: string, head: string, row: (at: number) => string): { source: Source; made: () => number } {
  let made = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(head);
    for (; made < ROWS; made++) yield Buffer.from(row(made));
  }
  return { source: { name, bytes: bytes() }, made: () => made };
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

describe('a list of 100,000 rows', () => {
  it.each([
    ['list.csv', HEADER, csvRow],
    ['list.jsonl', '', jsonRow],
  ] as const)(
    '%s is read as it comes, in a memory that does not grow',
    async (name, head, row) => {
      const { source, made } = madeSource(name, head, row);
      const table = await openTable(source, { knownHeader: knownListedHeader('organisation') });
      let read = 0;
      let ahead = 0;
      let early = 0;
      let good = 0;
      for await (const { document, problems } of readListed('organisation', table)) {
        read++;
        ahead = Math.max(ahead, made() - read);
        if (document?.number && problems.length === 0) good++;
        if (read === 20_000) early = heap();
      }
      expect([read, good]).toEqual([ROWS, ROWS]);
      // What is held is the head by which the file was settled, and one piece: some thousand of these short rows.
      expect(ahead).toBeLessThan(5_000);
      expect(heap() - early).toBeLessThan(8 * 1024 * 1024);
    },
    180_000,
  );
});
