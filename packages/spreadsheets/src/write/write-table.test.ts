import { PassThrough, Writable } from 'node:stream';
import { LANGUAGES } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../source/source.ts';
import { openTable } from '../table/open-table.ts';
import { readBoolean } from '../values/boolean.ts';
import { splitList } from '../values/list.ts';
import { readMoment } from '../values/moment.ts';
import { readNumber } from '../values/number.ts';
import { WRITTEN_FORMATS, type WrittenColumn, type WrittenFormat, type WrittenValue } from './column.ts';
import { writeTable } from './write-table.ts';

/** Archives are made and opened here, on machines that have other things to do. */
const SLOW = { timeout: 60_000 };

const COLUMNS: readonly WrittenColumn[] = [
  { key: 'name', header: 'Nom', type: 'text' },
  { key: 'count', header: 'Nombre', type: 'number' },
  { key: 'amount', header: 'Montant', type: 'money' },
  { key: 'day', header: 'Jour', type: 'date' },
  { key: 'at', header: 'Le', type: 'datetime' },
  { key: 'open', header: 'Ouvert', type: 'boolean' },
  { key: 'tags', header: 'Mots', type: 'list' },
];

async function* from<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}

async function bytesOf(
  format: WrittenFormat,
  rows: AsyncIterable<readonly WrittenValue[]>,
  language: (typeof LANGUAGES)[number] = 'fr',
  columns: readonly WrittenColumn[] = COLUMNS,
  mostRows?: number,
): Promise<Buffer> {
  const destination = new PassThrough();
  const chunks: Buffer[] = [];
  destination.on('data', (chunk: Buffer) => chunks.push(chunk));
  await writeTable(format, columns, rows, { language, destination, ...(mostRows === undefined ? {} : { mostRows }) });
  return Buffer.concat(chunks);
}

async function readBack(format: WrittenFormat, bytes: Buffer): Promise<readonly Record<string, unknown>[]> {
  const table = await openTable(memorySource(`x.${format}`, bytes));
  const rows: Record<string, unknown>[] = [];
  for await (const row of table.rows) {
    expect(row).toMatchObject({ kind: 'row' });
    if (row.kind === 'row') rows.push({ ...row.record });
  }
  return rows;
}

describe('a table that is written and read again', SLOW, () => {
  const row: readonly WrittenValue[] = [
    'Filature Delattre ; « fils », "soie"',
    1234.5,
    12_500.5,
    '2026-03-04',
    '2026-07-04T12:07:00Z',
    true,
    ['a', 'b c'],
  ];

  it.each(WRITTEN_FORMATS.flatMap((format) => LANGUAGES.map((language) => [format, language] as const)))(
    'as %s in %s says the same',
    async (format, language) => {
      const [read = {}] = await readBack(format, await bytesOf(format, from([row]), language));
      const [name, count, amount, day, at, open, tags] = Object.values(read);
      expect(name).toBe(row[0]);
      expect(format === 'csv' ? readNumber(String(count)) : count).toBe(1234.5);
      expect(format === 'csv' ? readNumber(String(amount)) : amount).toBe(12_500.5);
      expect(readMoment(String(day))).toBe('2026-03-04');
      // By the clock of the network, in summer; JSON keeps the moment.
      expect(format === 'json' ? at : readMoment(String(at))).toBe(format === 'json' ? row[4] : '2026-07-04T14:07');
      expect(format === 'json' ? open : readBoolean(String(open))).toBe(true);
      expect(Array.isArray(tags) ? tags : splitList(String(tags))).toEqual(['a', 'b c']);
    },
  );

  it('as CSV is what each language expects', async () => {
    const lines = async (language: (typeof LANGUAGES)[number]) =>
      (await bytesOf('csv', from([['A', 1234.5, 1000, '2026-03-04', '2026-03-04', false, []]]), language)).toString();
    expect(await lines('fr')).toBe(
      '\ufeffNom;Nombre;Montant;Jour;Le;Ouvert;Mots\r\nA;"1234,5";1000;04/03/2026;04/03/2026;non;\r\n',
    );
    expect(await lines('de')).toContain('A;"1234,5";1000;04.03.2026;04.03.2026;nein;');
    expect(await lines('nl')).toContain('A;"1234,5";1000;04-03-2026;04-03-2026;nee;');
    expect(await lines('en')).toContain('A,1234.5,1000,2026-03-04,2026-03-04,no,');
  });

  it('has nothing for nothing', async () => {
    const nothing: readonly WrittenValue[][] = [
      ['x', null, undefined, '', null, null, null],
      [null, Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN), '', undefined, []],
      ['y', 0, 0, null, null, false, null],
    ];
    const json: unknown = JSON.parse((await bytesOf('json', from(nothing))).toString());
    expect(json).toEqual([
      { name: 'x', count: null, amount: null, day: null, at: null, open: null, tags: null },
      { name: null, count: null, amount: null, day: null, at: null, open: null, tags: [] },
      { name: 'y', count: 0, amount: 0, day: null, at: null, open: false, tags: null },
    ]);
    expect((await bytesOf('csv', from(nothing))).toString().split('\r\n').slice(1)).toEqual([
      'x;;;;;;',
      ';;;;;;',
      'y;0;0;;;non;',
      '',
    ]);
    expect(await readBack('xlsx', await bytesOf('xlsx', from(nothing)))).toEqual([
      { Nom: 'x' },
      { Nom: 'y', Nombre: 0, Montant: 0, Ouvert: 'non' },
    ]);
  });

  it('without rows has its header', async () => {
    expect((await bytesOf('json', from([]))).toString()).toBe('[]\n');
    expect((await bytesOf('csv', from([]))).toString()).toContain('Nom;');
    await expect(readBack('xlsx', await bytesOf('xlsx', from([])))).rejects.toMatchObject({ code: 'no_rows' });
  });
});

const NASTY = [
  '=1+1',
  '=cmd|"/c calc"!A0',
  '+33320123456',
  '+33 3 20 12 34 56',
  '-5',
  '- un point\n- un autre',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\u00a0=1',
  '"=1',
  '\u200b=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  "'=1",
  "''=1",
  "'",
  "l'usine",
  "'sans danger",
  'a\r\nb',
  ' bords ',
  '007',
  '1e5',
  'é€𝛼',
  '_x0041_',
  '<b>&amp;</b>',
  ']]>',
  'a;b,c\td"e',
];

describe('a text that a spreadsheet could run', SLOW, () => {
  const columns: readonly WrittenColumn[] = [
    { key: 'a', header: 'Texte', type: 'text' },
    { key: 'b', header: '=HEADER()', type: 'text' },
  ];
  const rows = NASTY.map((text) => [text, 'x']);

  it.each(WRITTEN_FORMATS.flatMap((format) => LANGUAGES.map((language) => [format, language] as const)))(
    'comes back as it was from %s in %s',
    async (format, language) => {
      const read = await readBack(format, await bytesOf(format, from(rows), language, columns));
      expect(read.map((record) => Object.values(record)[0])).toEqual(NASTY);
    },
  );

  it('is defused in CSV, and a telephone number stays readable', async () => {
    const csv = (await bytesOf('csv', from(rows), 'en', columns)).toString();
    expect(csv.split('\r\n')[0]).toBe("\ufeffTexte,'=HEADER()");
    for (const line of csv.slice(1).split('\r\n')) expect(line).not.toMatch(/^"?[\s\u200b]*"*[=@＝＋－＠-]/);
    expect(csv).toContain('\r\n+33 3 20 12 34 56,x');
    expect(csv).toContain("\r\n'+33320123456,x");
    expect(csv).toContain("\r\n'-5,x");
    expect(csv).toContain("\r\nl'usine,x");
  });

  it('loses signs that no workbook can hold', async () => {
    const text = 'a\u0000b\u0007c\u001bd\ud800e\ufffff';
    const [read] = await readBack('xlsx', await bytesOf('xlsx', from([[text, 'x']]), 'fr', columns));
    expect(Object.values(read ?? {})[0]).toBe('abcd\ufffdef');
    expect((await bytesOf('csv', from([[text, 'x']]), 'fr', columns)).toString()).toContain('abcd\ufffdef;x');
  });
});

describe('a long table', SLOW, () => {
  const columns: readonly WrittenColumn[] = [
    { key: 'n', header: 'N', type: 'number' },
    { key: 't', header: 'T', type: 'text' },
  ];

  it.each(WRITTEN_FORMATS)('as %s asks for no more rows than its destination takes', async (format) => {
    let asked = 0;
    let askedAtFirst: number | undefined;
    let taken = 0;
    async function* rows(): AsyncGenerator<readonly WrittenValue[]> {
      for (; asked < 20_000; asked++) yield [asked, `ligne ${asked} ${Math.sin(asked)}${Math.cos(asked)}`];
    }
    const destination = new Writable({
      highWaterMark: 1024,
      write(chunk: Buffer, _, done) {
        askedAtFirst ??= asked;
        taken += chunk.length;
        setImmediate(done);
      },
    });
    expect(await writeTable(format, columns, rows(), { language: 'fr', destination })).toEqual({ rows: 20_000 });
    expect(askedAtFirst).toBeLessThan(15_000);
    expect(taken).toBeGreaterThan(100_000);
  });

  it('is refused as XLSX beyond what a sheet holds', async () => {
    const rows = Array.from({ length: 10 }, (_, row) => [row, 'x']);
    await expect(bytesOf('xlsx', from(rows), 'fr', columns, 10)).rejects.toMatchObject({
      code: 'too_many_rows',
      params: { most: 9 },
    });
    expect(await readBack('xlsx', await bytesOf('xlsx', from(rows), 'fr', columns, 11))).toHaveLength(10);
  });

  it.each(WRITTEN_FORMATS)('as %s breaks off with what its rows fail with, and lets go of them', async (format) => {
    let let_go = false;
    async function* rows(): AsyncGenerator<readonly WrittenValue[]> {
      try {
        for (let row = 0; row < 5_000; row++) yield [row, 'x'.repeat(100)];
        throw new Error('the database went away');
      } finally {
        let_go = true;
      }
    }
    await expect(bytesOf(format, rows(), 'fr', columns)).rejects.toThrow('the database went away');
    expect(let_go).toBe(true);
  });

  it.each(WRITTEN_FORMATS)('as %s lets go of its rows when the destination goes away', async (format) => {
    let let_go = false;
    async function* rows(): AsyncGenerator<readonly WrittenValue[]> {
      try {
        for (let row = 0; row < 1_000_000; row++) yield [row, `${Math.sin(row)}`];
      } finally {
        let_go = true;
      }
    }
    const destination = new Writable({
      write(_, __, done) {
        done(new Error('gone'));
      },
    });
    await expect(writeTable(format, columns, rows(), { language: 'fr', destination })).rejects.toThrow('gone');
    await new Promise((resolve) => setImmediate(resolve));
    expect(let_go).toBe(true);
  });
});
