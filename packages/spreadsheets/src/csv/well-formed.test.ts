import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { memorySource } from '../source/source.ts';
import { readAll } from '../table/read-all.ts';

const CELLS = ['', 'a', 'été', '"', ',', ';', '\n', '\r\n', ' x ', 'l’usine', '""', '𝛼', 'b"c', '\t'];

/** A small generator with a seed (mulberry32), so that a failure can be seen again. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

it('reads well-formed texts as csv-parse does, however they come in pieces', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = generator(seed);
    const delimiter = [';', ',', '\t'][random(3)] ?? ';';
    const lineBreak = ['\n', '\r\n', '\r'][random(3)] ?? '\n';
    const cell = () => Array.from({ length: random(4) }, () => CELLS[random(CELLS.length)] ?? '').join('');
    const quote = (text: string) => (/[^a-zé]/.test(text) || random(2) ? `"${text.replaceAll('"', '""')}"` : text);
    const rows = Array.from({ length: 12 }, (_, row) => [`r${row}`, cell(), cell()]);
    const lines = [['k', 'l', 'm'], ...rows].map((row) => row.map(quote).join(delimiter));
    const text = lines.join(lineBreak) + (random(2) ? lineBreak : '');
    const expected = parse(text, { delimiter, columns: true, record_delimiter: lineBreak });
    const read = await readAll(memorySource('x.csv', text, 1 + random(9)), {
      knownHeader: (name) => name.length === 1,
    });
    expect(read.problems, text).toEqual([]);
    expect(
      read.rows.map(({ record }) => ({ ...record })),
      text,
    ).toEqual(expected);
  }
});

it('never throws or hangs on a text cut at any byte, and reads the same in any pieces', async () => {
  const text = Buffer.from(
    'titre;texte;ville\r\n"Été ""24""";"deux\nlignes; et\r\nplus";Lille\n\n;x;\nTrois;"y";"Metz"\r\n',
  );
  for (let length = 0; length <= text.length; length++) {
    const outcomes = await Promise.all(
      [1, 2, 7, 1000].map(async (chunk) => {
        const cut = Buffer.from(text.subarray(0, length));
        return readAll(memorySource('x.csv', cut, chunk)).catch((error: unknown) => {
          expect(error).toHaveProperty('name', 'FileError');
          return String(error);
        });
      }),
    );
    for (const outcome of outcomes) expect(outcome, `cut at ${length}`).toEqual(outcomes[0]);
  }
});
