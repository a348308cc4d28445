import { describe, expect, it } from 'vitest';
import { memorySource } from '../source/source.ts';
import { readAll } from '../table/read-all.ts';

async function read(name: string, content: string | Uint8Array, chunk?: number) {
  const { rows, problems } = await readAll(memorySource(name, content, chunk), {
    limits: { fieldBytes: 100, recordBytes: 1000 },
  });
  return {
    rows: rows.map(({ line, record }) => `${line}:${record.a}`),
    problems: problems.map(
      ({ line, endLine, column, code }) => `${line}${endLine ? `-${endLine}` : ''}:${column}:${code}`,
    ),
  };
}

describe('JSON', () => {
  it('gives the line on which each element starts', async () => {
    const { rows } = await read('x.json', '[\n  {"a": 1},\n  {\n    "a": 2\n  },\n{"a": "[{"}]\n');
    expect(rows).toEqual(['2:1', '3:2', '6:[{']);
  });

  it('loses nothing but the element that is broken', async () => {
    const content = '[\n {"a": 1},\n {"a": 2,},\n {"a": "x\n y"},\n {"a": 4},\n "five",\n {"a": [6},\n {"a": 7}\n]';
    const { rows, problems } = await read('x.json', content);
    expect(rows).toEqual(['2:1', '6:4', '9:7']);
    expect(problems.map((problem) => problem.replace(/-\d+/, ''))).toEqual([
      '3:null:json_syntax',
      '4:null:json_syntax',
      '7:null:json_not_object',
      '8:null:json_syntax',
    ]);
  });

  it.each([
    ['[{"a": 1}, {"a": 2', ['1:1'], ['1-1:null:json_cut']],
    ['[{"a": 1}, {"a": 2}', ['1:1', '1:2'], ['1-1:null:json_cut']],
    ['[{"a": 1}, {"a": "x\ny"}]', ['1:1'], ['1-2:null:json_rest']],
    ['{"n": [{"a": 1}, {"a"', ['1:1'], ['1-1:null:json_cut']],
    ['{"a": 1', [], ['1:null:json_syntax']],
  ])('keeps what stands before the damage in %s', async (content, rows, problems) => {
    expect(await read('x.json', content)).toEqual({ rows, problems });
  });

  it('tells cells that no text can hold', async () => {
    const content = `[{"a": "\\u0000"}, {"a": "\\ud800"}, {"a": "${'x'.repeat(101)}"}, {"b": "${'y'.repeat(1000)}"}]`;
    const { problems } = await read('x.json', content);
    expect(problems).toEqual(['1:a:nul_byte', '1:a:invalid_bytes', '1:a:field_too_long', '1:null:record_too_long']);
  });

  it('names the column of invalid bytes', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff[{"a": 1}, {"b": "é", "a": "'),
      Buffer.from([0xe9]),
      Buffer.from('"}]'),
    ]);
    expect(await read('x.json', bytes)).toEqual({ rows: ['1:1'], problems: ['1:a:invalid_bytes'] });
  });

  it('refuses a document over the limit', async () => {
    const source = memorySource('x.json', `[${'{"a": 1},'.repeat(100)}{}]`);
    await expect(readAll(source, { limits: { jsonBytes: 500 } })).rejects.toMatchObject({ code: 'json_large' });
  });

  it('survives deep nesting and any cut', async () => {
    const { problems } = await read('x.json', `[${'['.repeat(100_000)}`);
    expect(problems).toHaveLength(1);
    const text = '{"n": 1, "rows": [\n {"a": "é\\"}", "b": [1, {"c": null}]},\n {"a": -1.5e3}\n]}';
    const bytes = Buffer.from(text);
    for (let length = 0; length < bytes.length; length++) {
      const outcome = await read('x.json', bytes.subarray(0, length)).catch((error: unknown) => error);
      expect(outcome instanceof Error ? outcome.name : 'FileError').toBe('FileError');
    }
  });
});

describe('JSON Lines', () => {
  it.each([1, 5, 1000])('reads line by line, in pieces of %i bytes', async (chunk) => {
    const content = `{"a": 1}\r\n\n{"a": 2\n[3]\n{"a": "${'x'.repeat(1000)}"}\n{"a": "é"}`;
    expect(await read('x.jsonl', content, chunk)).toEqual({
      rows: ['1:1', '6:é'],
      problems: ['3:null:json_syntax', '4:null:json_not_object', '5:null:record_too_long'],
    });
  });
});
