import { describe, expect, it } from 'vitest';
import { readAll } from '../table/read-all.ts';
import { settleEncoding } from './encoding.ts';
import { memorySource } from './source.ts';

const LATIN = Buffer.from([...'titre;texte\nÉtude;caf\xe9 \x80 \x9cuvre\n'].map((sign) => sign.charCodeAt(0)));

async function cells(content: string | Uint8Array, chunk?: number) {
  const { rows, problems } = await readAll(memorySource('x.csv', content, chunk));
  return [
    ...rows.map(({ record }) => Object.values(record).join('|')),
    ...problems.map((p) => `${p.line}:${p.column}:${p.code}`),
  ];
}

describe('settleEncoding', () => {
  it('goes by the byte order mark', () => {
    expect(settleEncoding(Buffer.from('\ufeffa'), true)).toEqual({ encoding: 'utf-8', mark: 3 });
    expect(settleEncoding(Buffer.from([0xff, 0xfe, 0x61, 0]), true)).toEqual({ encoding: 'utf-16le', mark: 2 });
    expect(settleEncoding(Buffer.from([0xfe, 0xff, 0, 0x61]), true)).toEqual({ encoding: 'utf-16be', mark: 2 });
  });

  it('does not take a character cut at the end of the head for damage', () => {
    for (const [text, kept] of [
      ['aé', 2],
      ['a€', 2],
      ['a€', 3],
      ['a𝛼', 2],
      ['a𝛼', 3],
      ['a𝛼', 4],
    ] as const) {
      const head = Buffer.from(text).subarray(0, kept);
      expect(settleEncoding(head, false).encoding, `${text} ${kept}`).toBe('utf-8');
      expect(settleEncoding(head, true).encoding, `${text} ${kept}`).toBe('windows-1252');
    }
  });

  it('takes a UTF-8 text with a few bad bytes for what it is', () => {
    const bytes = Buffer.concat([Buffer.from('éèàç'), Buffer.from([0xff]), Buffer.from('ùê')]);
    expect(settleEncoding(bytes, true).encoding).toBe('utf-8');
  });
});

describe('a text in', () => {
  it.each([
    ['UTF-8', 'titre;texte\nÉtude;café € œuvre\n'],
    ['UTF-8 with a mark', '\ufefftitre;texte\nÉtude;café € œuvre\n'],
    ['UTF-16 LE', Buffer.from('\ufefftitre;texte\nÉtude;café € œuvre\n', 'utf16le')],
    ['UTF-16 BE', Buffer.from('\ufefftitre;texte\nÉtude;café € œuvre\n', 'utf16le').swap16()],
    ['Windows-1252', LATIN],
  ])('%s is read', async (_, content) => {
    expect(await cells(content)).toEqual(['Étude|café € œuvre']);
    expect(await cells(content, 1)).toEqual(['Étude|café € œuvre']);
  });

  it('is not read anew when bad bytes come later: they are a problem of their row', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`titre;texte\n${'a;b\n'.repeat(20_000)}c;`),
      Buffer.from([0xe9]),
      Buffer.from('\nd;é\n'),
    ]);
    const read = await cells(bytes);
    expect(read).toHaveLength(20_002);
    expect(read.slice(-2)).toEqual(['d|é', '20002:texte:invalid_bytes']);
  });

  it('never turns into replacement characters', async () => {
    const bytes = Buffer.from([...Buffer.from('titre;texte\né;è\nà;'), 0xff, ...Buffer.from('ç\n')]);
    expect(await cells(bytes)).toEqual(['é|è', '3:texte:invalid_bytes']);
    expect(await cells(Buffer.from([...LATIN, ...Buffer.from('x;'), 0x81]))).toEqual([
      'Étude|café € œuvre',
      '3:texte:invalid_bytes',
    ]);
    expect(await cells(Buffer.from('\ufeffa;b\n1;\ud800\n', 'utf16le'))).toEqual(['2:b:invalid_bytes']);
  });
});
