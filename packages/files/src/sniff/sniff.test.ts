import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ATTACHMENT_LIMITS } from '../limit/attachment-limits.ts';
import { odf, ooxml, pdf, zip } from '../testing/documents.ts';
import { jpeg, png, webp } from '../testing/pictures.ts';
import { refusalCode } from '../testing/refusal-code.ts';
import { sniff } from './sniff.ts';

const text = (content: string) => new TextEncoder().encode(content);
const refusalOf = (bytes: Uint8Array, name: string) => refusalCode(() => sniff(bytes, name));

describe('sniff', () => {
  it.each([
    ['plan.png', png(), 'image', 'image/png', 'png'],
    ['photo.jpeg', jpeg(), 'image', 'image/jpeg', 'jpg'],
    ['photo.webp', webp(), 'image', 'image/webp', 'webp'],
    ['cahier.docx', ooxml('docx'), 'office', /wordprocessingml/, 'docx'],
    ['liste.xlsx', ooxml('xlsx'), 'office', /spreadsheetml/, 'xlsx'],
    ['exposé.pptx', ooxml('pptx'), 'office', /presentationml/, 'pptx'],
    ['cahier.odt', odf('text'), 'office', /opendocument.text/, 'odt'],
    ['liste.ods', odf('spreadsheet'), 'office', /opendocument.spreadsheet/, 'ods'],
    ['exposé.odp', odf('presentation'), 'office', /opendocument.presentation/, 'odp'],
    ['lisez-moi.TXT', text('Tolérance : 5 µm\n'), 'text', 'text/plain', 'txt'],
    ['notes', text('Ø 12 < 14 mm, a<b'), 'text', 'text/plain', 'txt'],
    ['mesures.csv', text('\ufeffpièce;cote\nA;12,5\n'), 'text', 'text/csv', 'csv'],
  ])('knows %s', async (name, bytes, kind, mime, extension) => {
    const found = await sniff(bytes, name);
    expect(found).toMatchObject({ kind, extension });
    expect(found.mime).toMatch(mime);
  });

  it('knows a PDF', async () => {
    expect(await sniff(await pdf(), 'x.pdf')).toEqual({ kind: 'pdf', mime: 'application/pdf', extension: 'pdf' });
  });

  it('goes by the bytes where a name says another type', async () => {
    expect((await sniff(await pdf(), 'photo.jpg')).extension).toBe('pdf');
    expect((await sniff(png(), 'facture.pdf')).extension).toBe('png');
    expect((await sniff(jpeg(), 'setup.exe')).extension).toBe('jpg');
    expect((await sniff(ooxml('xlsx'), 'x.docx')).extension).toBe('xlsx');
  });
});

describe('what is refused', () => {
  it.each([
    ['a page', 'page.html', text('<!DOCTYPE html><html><body>x</body></html>')],
    ['a page under another name', 'notes.txt', text('\n <html><script>alert(1)</script></html>')],
    ['a page behind a mark', 'notes.txt', text('\ufeff<HTML>')],
    ['a page behind some words', 'notes.txt', text(`${'x'.repeat(5000)}<SCRIPT >alert(1)</SCRIPT>`)],
    ['a picture of text', 'plan.svg', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['the same under another name', 'plan.csv', text('<?xml version="1.0"?><svg onload="alert(1)"/>')],
    ['a program for Windows', 'x.pdf', text('MZ\u0090\u0000\u0003'.padEnd(200, '\0'))],
    ['a program for Linux', 'x.txt', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Array(60).fill(0)])],
    ['a script', 'x.txt', text('#!/bin/sh\nrm -rf /\n')],
    ['a script by its name', 'x.bat', text('del *.*')],
    ['a text by an unknown name', 'x.js', text('alert(1)')],
    ['an archive', 'x.zip', zip({ 'a.txt': 'x' })],
    ['an archive as an office file', 'x.docx', zip({ 'a.txt': 'x' })],
    ['a packed file', 'x.txt', gzipSync('x')],
    [
      'an old office file',
      'x.doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
    ],
    ['another picture', 'x.gif', text('GIF89a\u0001\u0000\u0001\u0000')],
    ['bytes', 'x.txt', Uint8Array.from([1, 0, 2, 0, 3])],
  ])('is %s', async (_what, name, bytes) => {
    expect(await refusalOf(bytes, name)).toBe('file_type');
  });

  it.each([
    ['a document with macros', ooxml('docm')],
    ['a workbook with macros', ooxml('xlsm')],
    ['a document that hides them', ooxml('docx', { 'word/vbaProject.bin': 'x' })],
    ['a workbook that hides them deep and in capitals', ooxml('xlsx', { 'a/b/VBAPROJECT.BIN': 'x' })],
    ['with them behind the other slash', ooxml('xlsx', { 'xl\\vbaProject.bin': 'x' })],
    [
      'with them under another name',
      ooxml(
        'docx',
        { 'word/x.bin': 'x' },
        '<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      ),
    ],
    ['a sheet of macros of Excel 4', ooxml('xlsx', { 'xl/macrosheets/sheet1.xml': '<x/>' })],
    ['an open document with Basic', odf('text', { 'Basic/Standard/Module1.xml': '<x/>' })],
    ['an open document with scripts', odf('spreadsheet', { 'Scripts/python/x.py': 'x' })],
  ])('is, for its macros, %s', async (_what, bytes) => {
    expect(await refusalOf(bytes, 'x.docx')).toBe('file_macros');
  });

  it('is what is empty, too long, in another encoding or broken', async () => {
    expect(await refusalOf(new Uint8Array(), 'x.pdf')).toBe('file_empty');
    expect(await refusalOf(new Uint8Array(ATTACHMENT_LIMITS.fileBytes + 1), 'x.pdf')).toBe('file_size');
    expect(await refusalOf(Uint8Array.from(Buffer.from('Größe;Maß', 'latin1')), 'x.csv')).toBe('file_encoding');
    const whole = ooxml('docx', { 'word/media/image1.png': 'x'.repeat(5000) });
    expect(await refusalOf(whole.subarray(0, whole.byteLength - 60), 'x.docx')).toBe('file_damaged');
  });

  it('is a zip whose two lists disagree on what it is', async () => {
    // What stands before the entries says docx; the directory at the end, which Word reads, renames the list of types.
    const bytes = ooxml('docx');
    const name = Buffer.from('[Content_Types].xml');
    const last = Buffer.from(bytes.buffer).lastIndexOf(name);
    bytes.set(Buffer.from('[Content_Typez].xml'), last);
    expect(await refusalOf(bytes, 'x.docx')).toBe('file_type');
  });
});
