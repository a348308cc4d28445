import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../source/source.ts';
import { LIMITS, type WorkbookLimits } from '../table/limits.ts';
import { openTable } from '../table/open-table.ts';
import { partsOf, textRow, type WorkbookMarkup, workbook } from './fixtures/workbook.ts';
import { type ZipEntry, zip } from './fixtures/zip.ts';

/** Archives are made and opened here, on machines that have other things to do. */
const SLOW = { timeout: 60_000 };

const MEGABYTE = 1024 * 1024;
const BODY = textRow(1, ['Nom', 'Valeur']) + textRow(2, ['a', 'b']);
const GOOD: WorkbookMarkup = { sheets: [{ name: 'Feuil1', rows: BODY }] };

async function outcome(bytes: Buffer, limits: Partial<WorkbookLimits> = {}): Promise<unknown> {
  try {
    const table = await openTable(memorySource('x.xlsx', bytes), {
      limits: { workbook: { ...LIMITS.workbook, ...limits } },
    });
    const rows: unknown[] = [];
    for await (const row of table.rows) rows.push(row);
    return { rows: rows.length };
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

/** The good workbook with one part replaced. */
const withPart = (name: string, data: Buffer | string, more: Partial<ZipEntry> = {}): Buffer =>
  workbook({ ...GOOD, tamper: (entry) => (entry.name === name ? { ...entry, data, ...more } : entry) });

/** What the process takes beyond what it had, in bytes, while something runs. */
async function memoryOf(run: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage();
  let most = 0;
  const watch = setInterval(() => {
    const now = process.memoryUsage();
    most = Math.max(most, now.rss - before.rss);
  }, 5);
  await run();
  clearInterval(watch);
  return Math.max(most, process.memoryUsage().rss - before.rss);
}

describe('a workbook that is no workbook', SLOW, () => {
  it('is good to begin with', async () => {
    expect(await outcome(workbook(GOOD))).toEqual({ rows: 1 });
  });

  it('that is cut off anywhere is told so', async () => {
    const bytes = workbook(GOOD);
    for (let length = 64; length < bytes.length; length += 97) {
      expect(await outcome(bytes.subarray(0, length))).toMatch(/^workbook_broken$|^binary$/);
    }
  });

  it('whose bytes are damaged ends in an answer, never in a fall', async () => {
    const bytes = workbook(GOOD);
    for (let at = 0; at < bytes.length; at += 13) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8((damaged.readUInt8(at) + 101) % 256, at);
      const answer = await outcome(damaged);
      expect(typeof answer === 'string' ? answer : JSON.stringify(answer)).toMatch(/^[a-z_]+$|^\{"rows":\d+\}$/);
    }
  });

  it.each([
    ['a zip', zip([{ name: 'notes.txt', data: 'x' }]), 'binary'],
    ['a Word document', zip([{ name: 'word/document.xml', data: '<x/>' }]), 'binary'],
    ['an empty zip', zip([]), 'binary'],
    [
      'an old workbook',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2048)]),
      'binary',
    ],
    [
      'a workbook behind a password',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(90_000),
        Buffer.from('EncryptedPackage', 'utf16le'),
        Buffer.alloc(512),
      ]),
      'workbook_password',
    ],
    ['a zip behind a password', withPart('xl/workbook.xml', 'x', { flags: 1 }), 'workbook_password'],
    ['a binary workbook', zip([{ name: 'xl/workbook.bin', data: 'x' }]), 'workbook_binary'],
    ['one without its parts', zip([{ name: 'xl/workbook.xml', data: '<workbook/>' }]), 'empty'],
    ['one with a part twice', zip([...partsOf(GOOD), { name: 'xl/workbook.xml', data: '<x/>' }]), 'workbook_broken'],
    ['one packed in a way of its own', withPart('xl/workbook.xml', 'x', { method: 12 }), 'workbook_broken'],
    [
      'an OpenDocument sheet',
      Buffer.from('PK\x03\x04...mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'binary',
    ],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await outcome(bytes)).toBe(code);
  });
});

describe('a workbook that blows up', SLOW, () => {
  const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEGABYTE, 'x');
  const bombs: readonly (readonly [string, Buffer, string])[] = [
    ['by its ratio', withPart('xl/worksheets/sheet1.xml', `<x>${zeros(100).toString()}</x>`), 'workbook_ratio'],
    ['and lies about its size', withPart('xl/worksheets/sheet1.xml', zeros(100), { declared: 100 }), 'workbook_ratio'],
    [
      'in a part that nobody reads',
      workbook({ ...GOOD, more: [{ name: 'xl/unused.xml', data: zeros(100) }] }),
      'workbook_ratio',
    ],
    [
      'by many parts',
      workbook({
        ...GOOD,
        more: Array.from({ length: 110 }, (_, at) => ({
          name: `xl/more${at}.xml`,
          data: `<a>${'y'.repeat(MEGABYTE - 100)}</a>`,
        })),
      }),
      'workbook_inflated',
    ],
  ];

  it.each(bombs)('%s is refused in little memory', async (_, bytes, code) => {
    expect(bytes.length).toBeLessThan(MEGABYTE);
    let answer: unknown;
    const memory = await memoryOf(async () => {
      answer = await outcome(bytes);
    });
    expect(answer).toBe(code);
    expect(memory).toBeLessThan(300 * MEGABYTE);
  });

  it('by several entries over the same bytes is refused', async () => {
    const bytes = zip(
      partsOf({ ...GOOD, more: [{ name: 'xl/big.xml', data: `<a>${randomBytes(700_000).toString('hex')}</a>` }] }),
    );
    expect(await outcome(bytes, { inflatedBytes: MEGABYTE })).toBe('workbook_inflated');
  });

  it('leaves pictures alone, however they are packed', async () => {
    const bytes = workbook({ ...GOOD, more: [{ name: 'xl/media/image1.png', data: zeros(100) }] });
    expect(await outcome(bytes)).toEqual({ rows: 1 });
  });
});

describe('markup made to hurt', SLOW, () => {
  const entity = (inside: string): string =>
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'b'.repeat(50)}">${inside}]><sst><si><t>&a;</t></si></sst>`;

  it.each([
    [
      'a document type in the strings',
      withPart('xl/sharedStrings.xml', entity('<!ENTITY b "&a;&a;&a;">')),
      'workbook_entities',
    ],
    [
      'one that asks for a file',
      withPart('xl/worksheets/sheet1.xml', entity('<!ENTITY f SYSTEM "file:///etc/passwd">')),
      'workbook_entities',
    ],
    [
      'one in a part that nobody reads',
      workbook({ ...GOOD, more: [{ name: 'docProps/app.xml', data: entity('') }] }),
      'workbook_entities',
    ],
    ['one behind a comment', withPart('xl/styles.xml', `<!-- x -->${entity('')}`), 'workbook_entities'],
    ['one in another encoding', withPart('xl/styles.xml', Buffer.from(entity(''), 'utf16le')), 'workbook_broken'],
    [
      'another encoding by name',
      withPart('xl/styles.xml', '<?xml version="1.0" encoding="UTF-7"?><x/>'),
      'workbook_broken',
    ],
    [
      'a tag without an end',
      withPart('xl/worksheets/sheet1.xml', `<worksheet><sheetData><c ${'a'.repeat(200_000)}`),
      'workbook_broken',
    ],
    [
      'a quote without an end',
      withPart('xl/worksheets/sheet1.xml', `<worksheet><c r="${'>'.repeat(200_000)}`),
      'workbook_broken',
    ],
    [
      'a comment without an end',
      withPart('xl/worksheets/sheet1.xml', `<worksheet><!-- ${'> '.repeat(100_000)}`),
      'workbook_broken',
    ],
    [
      'a reference behind an entity',
      withPart(
        'xl/worksheets/sheet1.xml',
        '<worksheet><sheetData><row r="1"><c r="&#88;FD1"><v>1</v></c></row></sheetData></worksheet>',
      ),
      'workbook_broken',
    ],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await outcome(bytes)).toBe(code);
  });

  it('of rows that reach far to the right costs what they would', async () => {
    const rows = Array.from(
      { length: 200 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    ).join('');
    expect(await outcome(workbook({ sheets: [{ name: 'A', rows }] }))).toBe('workbook_cells');
    expect(
      await outcome(workbook({ sheets: [{ name: 'A', rows: BODY + rows.slice(0, rows.indexOf('</row>') + 6) }] })),
    ).toEqual({ rows: 2 });
  });

  it.each([
    ['rows', { rows: 100 }, 'workbook_rows'],
    ['cells', { cells: 100 }, 'workbook_cells'],
    ['strings', { elements: 100 }, 'workbook_cells'],
    ['bytes', { bytes: 1_000 }, 'workbook_bytes'],
    ['bytes inflated', { inflatedBytes: 10_000 }, 'workbook_inflated'],
    ['files', { entries: 5 }, 'workbook_entries'],
  ] as const)('with too many %s is refused before a row comes', async (_, limits, code) => {
    const rows =
      BODY +
      Array.from({ length: 200 }, (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" t="s"><v>0</v></c></row>`).join('');
    const strings = Array.from({ length: 200 }, (_, at) => `<t>texte ${at}</t>`);
    const bytes = workbook({ sheets: [{ name: 'A', rows }], strings });
    await expect(
      openTable(memorySource('x.xlsx', bytes), { limits: { workbook: { ...LIMITS.workbook, ...limits } } }),
    ).rejects.toMatchObject({ code, params: expect.anything() });
    expect(await outcome(bytes)).toEqual({ rows: 201 });
  });
});

it('a workbook of as many rows as are allowed is read', async () => {
  const rows = Array.from(
    { length: 49_999 },
    (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" t="s"><v>0</v></c><c r="B${at + 2}"><v>${at}</v></c></row>`,
  ).join('');
  const good = { sheets: [{ name: 'A', rows: textRow(1, ['Nom', 'N']) + rows }], strings: ['<t>x</t>'] };
  expect(await outcome(workbook(good))).toEqual({ rows: 49_999 });
  const more = {
    ...good,
    sheets: [{ name: 'A', rows: `${good.sheets[0]?.rows}<row r="60000"><c r="B60000"><v>1</v></c></row>` }],
  };
  expect(await outcome(workbook(more))).toBe('workbook_rows');
}, 60_000);
