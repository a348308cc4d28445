import { describe, expect, it } from 'vitest';
import { recogniseHeader } from '../columns/recognise.ts';
import { memorySource } from '../source/source.ts';
import { type OpenOptions, openTable } from '../table/open-table.ts';
import type { Problem, Row } from '../table/row.ts';
import { textRow, type WorkbookMarkup, workbook } from './fixtures/workbook.ts';

/** Archives are made and opened here, on machines that have other things to do. */
const SLOW = { timeout: 60_000 };

async function read(markup: WorkbookMarkup | Buffer, options: OpenOptions = {}) {
  const bytes = Buffer.isBuffer(markup) ? markup : workbook(markup);
  const table = await openTable(memorySource('liste.xlsx', bytes), options);
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for await (const row of table.rows) {
    if (row.kind === 'row') rows.push(row);
    else problems.push(row);
  }
  return { ...table, rows, problems, records: rows.map(({ record }) => ({ ...record })) };
}

const sheet = (rows: string, more: object = {}): WorkbookMarkup => ({ sheets: [{ name: 'Feuil1', rows, ...more }] });
const header = textRow(1, ['Nom', 'Valeur']);
const cell = (markup: string): string => `${header}${textRow(2, ['x']).replace('</row>', `${markup}</row>`)}`;
const valueIn = async (markup: string, more: Partial<WorkbookMarkup> = {}): Promise<unknown> =>
  (await read({ ...sheet(cell(markup)), ...more })).records[0]?.Valeur;

describe('a cell of a workbook', SLOW, () => {
  it.each([
    ['a number', '<c r="B2"><v>1234.5</v></c>', 1234.5],
    ['a number said to be one', '<c r="B2" t="n"><v>7</v></c>', 7],
    ['a boolean', '<c r="B2" t="b"><v>1</v></c>', true],
    ['an inline text', '<c r="B2" t="inlineStr"><is><t>Lille</t></is></c>', 'Lille'],
    ['a text with leading zeros', '<c r="B2" t="inlineStr"><is><t>005520176</t></is></c>', '005520176'],
    [
      'a rich inline text',
      '<c r="B2" t="inlineStr"><is><r><t>Li</t></r><r><rPr><b/></rPr><t>lle</t></r></is></c>',
      'Lille',
    ],
    ['the text of a formula', '<c r="B2" t="str"><f>A1&amp;"!"</f><v>Nom!</v></c>', 'Nom!'],
    ['the number of a formula', '<c r="B2"><f>1+1</f><v>2</v></c>', 2],
    ['a formula that was never worked out', '<c r="B2"><f>1+1</f></c>', undefined],
    ['an error', '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a date', '<c r="B2" s="1"><v>45720</v></c>', '2025-03-04'],
    ['a date in words', '<c r="B2" s="2"><v>45720</v></c>', '2025-03-04'],
    ['a date with its time', '<c r="B2" s="3"><v>45720.588194444</v></c>', '2025-03-04T14:07'],
    ['a time', '<c r="B2" s="5"><v>0.588194444</v></c>', '14:07'],
    ['a number with a format for digits', '<c r="B2" s="4"><v>1000</v></c>', 1000],
    ['money', '<c r="B2" s="6"><v>12.5</v></c>', 12.5],
    ['a date as text', '<c r="B2" t="d"><v>2025-03-04</v></c>', '2025-03-04'],
    [
      'a line break and entities',
      '<c r="B2" t="inlineStr"><is><t>a&#10;b &amp; &lt;c&gt; &#233; _x000D_</t></is></c>',
      'a\nb & <c> é \r',
    ],
    ['a cell without a reference', '<c t="inlineStr"><is><t>ici</t></is></c>', 'ici'],
    ['a missing shared text', '<c r="B2" t="s"><v>99</v></c>', undefined],
  ])('reads %s', async (_, markup, value) => {
    expect(await valueIn(markup)).toBe(value);
  });

  it('reads shared texts, plain, rich and with readings of their signs', async () => {
    const strings = [
      '<t>Lille</t>',
      '<r><t xml:space="preserve">Li </t></r><r><t>lle</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
    ];
    expect(await valueIn('<c r="B2" t="s"><v>0</v></c>', { strings })).toBe('Lille');
    expect(await valueIn('<c r="B2" t="s"><v>1</v></c>', { strings })).toBe('Li lle');
    expect(await valueIn('<c r="B2" t="s"><v>2</v></c>', { strings })).toBe('東京');
  });

  it('counts days from 1904 where the workbook does', async () => {
    expect(await valueIn('<c r="B2" s="1"><v>44258</v></c>', { date1904: true })).toBe('2025-03-04');
  });

  it('reads markup with prefixes', async () => {
    const rows = `<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Nom</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>5</x:v></x:c></x:row>`;
    expect((await read(sheet(rows))).records).toEqual([{ Nom: 5 }]);
  });
});

describe('the rows of a workbook', SLOW, () => {
  it('come with their numbers in the sheet, without empty rows and columns', async () => {
    const rows = [
      textRow(1, ['Nom', '', 'Ville']),
      textRow(4, ['A', '', 'Lille']),
      '<row r="5"><c r="A5" s="1"/><c r="J5" s="1"/></row>',
      textRow(6, ['B', '', '']),
      '<row r="900" spans="1:20" s="1" customFormat="1"/>',
      '<row r="1000"><c r="Z1000" t="inlineStr"><is><t>  </t></is></c></row>',
    ].join('');
    const { columns, rows: found, format } = await read(sheet(rows));
    expect(format).toBe('xlsx');
    expect(columns).toEqual(['Nom', 'Ville']);
    expect(found.map(({ line, record }) => [line, { ...record }])).toEqual([
      [4, { Nom: 'A', Ville: 'Lille' }],
      [6, { Nom: 'B' }],
    ]);
  });

  it('name columns without a name after their number, when they hold something', async () => {
    const rows =
      textRow(1, ['Nom', '', 'Ville']) + textRow(2, ['A', 'note', 'Lille']) + textRow(3, ['B', '', '', 'bord']);
    expect((await read(sheet(rows))).columns).toEqual(['Nom', '#2', 'Ville', '#4']);
  });

  it('fill merged cells down, not across', async () => {
    const rows =
      textRow(1, ['Entreprise', 'Besoin', 'Note']) +
      textRow(2, ['Delattre', 'Trier', 'n']) +
      textRow(3, ['', 'Teindre']) +
      textRow(4, ['', '', 'seule']) +
      textRow(5, ['Autre', 'Coudre']);
    const after = '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="B5:C5"/></mergeCells>';
    expect((await read(sheet(rows, { after }))).records).toEqual([
      { Entreprise: 'Delattre', Besoin: 'Trier', Note: 'n' },
      { Entreprise: 'Delattre', Besoin: 'Teindre' },
      { Entreprise: 'Delattre', Note: 'seule' },
      { Entreprise: 'Autre', Besoin: 'Coudre' },
    ]);
  });

  it('begin below titles, and the note says so', async () => {
    const rows =
      textRow(1, ['Besoins du territoire 2026']) +
      textRow(2, ['Mise à jour : mars']) +
      textRow(4, ['Titre', 'Besoin', 'Ville']) +
      textRow(5, ['A', 'Trier', 'Lille']) +
      textRow(6, ['B', 'Teindre', 'Metz']);
    const after = '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>';
    for (const knownHeader of [undefined, (name: string) => recogniseHeader(name, 'need') !== undefined]) {
      const { records, notes } = await read(sheet(rows, { after }), knownHeader ? { knownHeader } : {});
      expect(records).toEqual([
        { Titre: 'A', Besoin: 'Trier', Ville: 'Lille' },
        { Titre: 'B', Besoin: 'Teindre', Ville: 'Metz' },
      ]);
      expect(notes).toEqual([{ code: 'title_rows', params: { line: 4 } }]);
    }
  });

  it('are refused when the header takes two lines', async () => {
    const rows =
      textRow(1, ['Entreprise', '', 'Contact', '']) +
      textRow(2, ['Nom', 'SIREN', 'Nom', 'Mail']) +
      textRow(3, ['A', '1', 'B', 'c']);
    const knownHeader = (name: string): boolean => /^(?:entreprise|contact|nom|siren|mail)$/i.test(name);
    await expect(read(sheet(rows), { knownHeader })).rejects.toMatchObject({
      code: 'header_two_lines',
      params: { line: 1 },
    });
  });

  it('are told apart when two columns have one name, and when the header comes again', async () => {
    await expect(read(sheet(textRow(1, ['Tél', 'Tél']) + textRow(2, ['1', '2'])))).rejects.toMatchObject({
      code: 'header_twice',
      params: { name: 'Tél', first: 1, second: 2 },
    });
    const { problems } = await read(sheet(header + textRow(2, ['a', 'b']) + textRow(3, ['Nom', 'Valeur'])));
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[3, 'header_again']]);
  });

  it('with a cell longer than Excel allows are problems', async () => {
    const { records, problems } = await read(
      sheet(header + textRow(2, ['x'.repeat(32_768), 'b']) + textRow(3, ['c', 'd'])),
    );
    expect(problems).toMatchObject([{ line: 2, column: 'Nom', code: 'field_too_long', params: { bytes: 32_767 } }]);
    expect(records).toEqual([{ Nom: 'c', Valeur: 'd' }]);
  });
});

describe('the sheets of a workbook', SLOW, () => {
  const body = header + textRow(2, ['a', 'b']);
  const sheets = [
    { name: 'Listes', rows: textRow(1, ['oui']), state: 'hidden' as const },
    { name: 'Vide', rows: '' },
    { name: 'Besoins &amp; co', rows: body },
    { name: 'Archives', rows: header + textRow(2, ['vieux', 'x']) },
  ];

  it('are read from the first visible one that is not empty; the others are named', async () => {
    const { sheet: name, records, notes } = await read({ sheets });
    expect(name).toBe('Besoins & co');
    expect(records).toEqual([{ Nom: 'a', Valeur: 'b' }]);
    expect(notes).toEqual([{ code: 'other_sheets', params: { sheet: 'Besoins & co', names: 'Vide, Archives' } }]);
  });

  it('can be chosen by name, whatever its case', async () => {
    expect((await read({ sheets }, { sheet: 'archives' })).records).toEqual([{ Nom: 'vieux', Valeur: 'x' }]);
    await expect(read({ sheets }, { sheet: 'Autre' })).rejects.toMatchObject({
      code: 'workbook_sheet',
      params: { sheet: 'Autre', names: 'Listes, Vide, Besoins & co, Archives' },
    });
  });

  it('can all be empty', async () => {
    await expect(read({ sheets: [{ name: 'Vide', rows: '' }] })).rejects.toMatchObject({ code: 'empty' });
    await expect(read(sheet(header))).rejects.toMatchObject({ code: 'no_rows' });
  });

  it('are found where the workbook says that they are', async () => {
    const tamper = (entry: { name: string; data: Buffer | string }) => ({
      ...entry,
      name: entry.name === 'xl/worksheets/sheet1.xml' ? 'xl/worksheets/data.xml' : entry.name,
      data: String(entry.data).replace('worksheets/sheet1.xml', '/xl/worksheets/data.xml'),
    });
    expect((await read({ ...sheet(body), tamper })).records).toEqual([{ Nom: 'a', Valeur: 'b' }]);
  });
});
