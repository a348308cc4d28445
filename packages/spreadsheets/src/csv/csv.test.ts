import { describe, expect, it } from 'vitest';
import { memorySource } from '../source/source.ts';
import { readAll } from '../table/read-all.ts';

/** Rows as "line:cell|cell" and problems as "line-endLine:column:code", each kind in order. */
async function read(text: string | Uint8Array, limits = {}) {
  const { columns, rows, problems } = await readAll(memorySource('file.csv', text), { limits });
  return {
    columns,
    rows: rows.map(({ line, record }) => `${line}:${columns.map((column) => record[column] ?? '').join('|')}`),
    problems: problems.map(
      ({ line, endLine, column, code }) => `${line}${endLine ? `-${endLine}` : ''}:${column}:${code}`,
    ),
  };
}

describe('the shape of a CSV text', () => {
  it.each([
    [';', 'titre;texte\nUn;a, b, c, d\nDeux;e, f\n'],
    [',', 'titre,texte\nUn,"a; b"\nDeux,e\n'],
    ['tab', 'titre\ttexte\nUn\ta, b; c\nDeux\te\n'],
  ])('finds the delimiter %s', async (_, text) => {
    expect((await read(text)).columns).toEqual(['titre', 'texte']);
  });

  it('looks past the commas of a header', async () => {
    const { columns } = await read('Titre;Description (contexte, enjeux);Ville\nUn;a, b;Lille\nDeux;c;Metz\n');
    expect(columns).toEqual(['Titre', 'Description (contexte, enjeux)', 'Ville']);
  });

  it('lets known header names decide where counting can not', async () => {
    const source = memorySource('file.csv', 'titre;a,b\nUn;c,d\n');
    const { columns } = await readAll(source, { knownHeader: (name) => name === 'titre' });
    expect(columns).toEqual(['titre', 'a,b']);
  });

  it('takes a text without delimiter as one column', async () => {
    const { rows } = await read('besoin\nUne machine, vite\n"Deux, et plus"\n');
    expect(rows).toEqual(['2:Une machine, vite', '3:Deux, et plus']);
  });

  it('follows the line "sep=" of Excel and counts it', async () => {
    const { rows } = await read('sep=,\r\na,b\r\n1;2,3\r\n');
    expect(rows).toEqual(['3:1;2|3']);
  });

  it('reads quotes, doubled quotes, and blanks around them', async () => {
    const { rows } = await read('a;b;c\n"x ""y"" z"; "d;e" ;12" wide\n""; "q" r;s\n');
    expect(rows).toEqual(['2:x "y" z|d;e|12" wide', '3:| "q" r|s']);
  });

  it('gives the physical line on which each record starts, whatever the line breaks', async () => {
    const { rows } = await read('a;b\r\n1;"x\r\ny\nz"\r\n\r\n;;\r\n2;w\n3;"p\rq"\r4;v');
    expect(rows.map((row) => row.split(':')[0])).toEqual(['2', '7', '8', '10']);
  });

  it('skips empty lines before the header too', async () => {
    expect(await read('\n;\n\na;b\n1;2\n')).toMatchObject({ columns: ['a', 'b'], rows: ['5:1|2'] });
  });

  it('tells rows with too few and too many cells, and forgives empty ones at the end', async () => {
    const { rows, problems } = await read('a;b;c\n1;2;3;;\n1;2\n1;2;3;4\n5;6;7\n');
    expect(rows).toEqual(['2:1|2|3', '5:5|6|7']);
    expect(problems).toEqual(['3:c:too_few_columns', '4:#4:too_many_columns']);
  });

  it('names columns without a name after their number and tells a header that comes again', async () => {
    const { columns, rows, problems } = await read(';a;\n0;x;y\n;a;\n1;z;\n');
    expect(columns).toEqual(['#1', 'a', '#3']);
    expect(rows).toEqual(['2:0|x|y', '4:1|z|']);
    expect(problems).toEqual(['3:null:header_again']);
  });
});

describe('damage in a CSV text', () => {
  it('tells where the quote opened that the end of the file cut, and keeps everything before', async () => {
    const { rows, problems } = await read('a;b;c\n1;x;y\n2;"cut\nin the\nmiddle');
    expect(rows).toEqual(['2:1|x|y']);
    expect(problems).toEqual(['3-5:b:quote_cut']);
  });

  it('does not let a stray quote swallow the rows below', async () => {
    const { rows, problems } = await read('a;b\n"1;x\n2;y\n3;"z"\n4;w\n');
    expect(rows).toEqual(['3:2|y', '4:3|z', '5:4|w']);
    expect(problems).toEqual(['2:a:quote_stray']);
  });

  it('goes on after a quote that never closes', async () => {
    const { rows, problems } = await read(`a;b\n"1;x\n${'2;y\n'.repeat(50)}`, { recordLines: 20 });
    expect(problems).toEqual(['2:a:quote_endless']);
    expect(rows).toHaveLength(50);
    expect(rows[0]).toBe('3:2|y');
  });

  it('tells the lines of a broken text as one damage', async () => {
    const { rows, problems } = await read('a;b;c\n1;"x\ny "z" a\nend";w\n2;p;q\n');
    expect(rows).toEqual(['5:2|p|q']);
    expect(problems).toEqual(['2-4:b:quote_stray']);
  });

  it('tells an unquoted quote of one line for that line only', async () => {
    const { rows, problems } = await read('a;b\n1;"x" y\n2\n3;z\n');
    expect(rows).toEqual(['4:3|z']);
    expect(problems).toEqual(['2:b:quote_stray', '3:b:too_few_columns']);
  });

  it('bounds a cell and a record, and goes on behind them', async () => {
    const limits = { fieldBytes: 100, recordBytes: 1000 };
    const { rows, problems } = await read(`a;b\n1;"${'x'.repeat(101)}"\n2;${'y'.repeat(5000)}\n3;z\n`, limits);
    expect(rows).toEqual(['4:3|z']);
    expect(problems).toEqual(['2:b:field_too_long', '3:b:record_too_long']);
  });

  it('tells a zero byte', async () => {
    const { rows, problems } = await read('a;b\n1;x\0\n2;y and enough text that the file is one\n');
    expect(rows).toHaveLength(1);
    expect(problems).toEqual(['2:b:nul_byte']);
  });

  it('reads a text of nothing but quotes without starting over for each', async () => {
    const started = performance.now();
    const { rows, problems } = await read(`a;b\n${'x;"\n'.repeat(20_001)}`);
    expect(rows.length + problems.length).toBeGreaterThan(1);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
