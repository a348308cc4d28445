import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { sniff } from '../sniff/sniff.ts';
import { pdf } from '../testing/documents.ts';
import { exif, jpeg } from '../testing/pictures.ts';
import { stripMetadata } from './strip-metadata.ts';

const SECRET = 'GPS 50.69 N 3.17 E, Marie Dubois, Ateliers Delattre';

async function strip(bytes: Uint8Array, name = 'x') {
  return stripMetadata(bytes, await sniff(bytes, name));
}

const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text, 0, 'latin1');
const INFO = { Author: 'Marie Dubois', Title: 'Delattre - besoin.docx', Company: 'Ateliers Delattre' };

describe('a PDF', () => {
  it('loses its properties, its XMP and what a camera wrote, and can still be read', async () => {
    const photograph = jpeg([exif(1, SECRET)], SECRET);
    const bytes = await pdf(INFO, { pdfVersion: '1.4', subset: 'PDF/A-1b', tagged: true }, photograph);
    expect(holds(bytes, 'GPS'), 'can fail').toBe(true);
    const stripped = await strip(bytes);
    expect(new Set(stripped.removed)).toEqual(new Set(['properties', 'xmp', 'exif', 'trailer']));
    expect(stripped).toMatchObject({ mayNameAuthor: false, found: [] });
    expect(holds(stripped.bytes, 'GPS')).toBe(false);
    const document = await getDocumentProxy(Uint8Array.from(stripped.bytes));
    const { info, metadata } = await document.getMetadata();
    expect(JSON.stringify([info, metadata])).not.toMatch(/Marie|Delattre/);
    const { items } = await (await document.getPage(1)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('Cahier des charges');
    expect(await strip(stripped.bytes)).toMatchObject({ removed: [], mayNameAuthor: false });
  });

  it('that is signed stays as it is, and tells what it says of its author', async () => {
    const bytes = Buffer.concat([await pdf(INFO), Buffer.from('\n% /ByteRange [0 1 2 3]\n')]);
    const stripped = await strip(bytes);
    expect(stripped).toMatchObject({ removed: [], mayNameAuthor: true });
    expect(stripped.bytes).toBe(bytes);
    expect(stripped.found).toContainEqual({ field: 'Author', value: 'Marie Dubois' });
  });

  it('that nobody can read may name anybody', async () => {
    const locked = await pdf(INFO, { userPassword: 'x' });
    expect(await strip(locked)).toMatchObject({ mayNameAuthor: true, found: [], bytes: locked });
    const broken = new TextEncoder().encode('%PDF-1.7 and then nothing');
    expect(await strip(broken)).toMatchObject({ mayNameAuthor: true, found: [] });
  });
});
