import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniff } from '../sniff/sniff.ts';
import { odf, ooxml } from '../testing/documents.ts';
import { chunk, exif, jpeg, png, webp } from '../testing/pictures.ts';
import { refusalCode } from '../testing/refusal-code.ts';
import { stripMetadata } from './strip-metadata.ts';

const SECRET = 'GPS 50.69 N 3.17 E, Marie Dubois, Ateliers Delattre';

async function strip(bytes: Uint8Array, name = 'x') {
  return stripMetadata(bytes, await sniff(bytes, name));
}

const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text, 0, 'latin1');
const CORE = `<cp:coreProperties><dc:creator>Marie Dubois</dc:creator><cp:lastModifiedBy>J&#246;rg</cp:lastModifiedBy></cp:coreProperties>`;
const photograph = jpeg([exif(6, SECRET)], SECRET);
const turned = jpeg([exif(6, '')]);

describe('an office file', () => {
  it.each(['docx', 'xlsx', 'pptx'] as const)(
    '%s loses what cameras wrote into its pictures, and its properties',
    async (format) => {
      const folder = { docx: 'word', xlsx: 'xl', pptx: 'ppt' }[format];
      const text = '<w:p>Marie écrit ceci</w:p>'.repeat(50);
      const bytes = ooxml(format, {
        'docProps/core.xml': CORE,
        'docProps/app.xml': '<Properties><Company>Ateliers Delattre</Company></Properties>',
        'docProps/custom.xml': `<Properties><vt:lpwstr>${SECRET}</vt:lpwstr></Properties>`,
        'docProps/thumbnail.jpeg': photograph,
        [`${folder}/media/image1.jpg`]: photograph,
        [`${folder}/media/image2.png`]: png([chunk('tEXt', `Author\0${SECRET}`)]),
        [`${folder}/media/image3.webp`]: webp(SECRET),
        // Under whatever name it goes.
        [`${folder}/media/image4.bin`]: photograph,
        [`${folder}/text.xml`]: text,
      });
      const stripped = await strip(bytes);
      expect(stripped).toMatchObject({ mayNameAuthor: false, found: [] });
      expect(stripped.removed.toSorted()).toEqual(['comment', 'exif', 'other', 'properties', 'trailer', 'xmp']);
      const [before, after] = [unzipSync(bytes), unzipSync(stripped.bytes)];
      expect(Object.keys(after)).toEqual(Object.keys(before));
      for (const [name, content] of Object.entries(after)) expect(holds(content, 'Dubois'), name).toBe(false);
      expect(new TextDecoder().decode(after[`${folder}/text.xml`])).toBe(text);
      expect(Object.keys(after).filter((name) => holds(after[name] ?? new Uint8Array(), 'GPS'))).toEqual([]);
      // Still turned as it was taken, and still a picture.
      expect(after[`${folder}/media/image1.jpg`]?.byteLength).toBeLessThan(turned.byteLength);
      expect((await sniff(after[`${folder}/media/image1.jpg`] ?? new Uint8Array(), 'x')).mime).toBe('image/jpeg');
      expect((await sniff(stripped.bytes, 'x')).extension).toBe(format);
      expect(await strip(stripped.bytes)).toMatchObject({ removed: [], bytes: stripped.bytes });
    },
  );

  it('of an open format loses them as well, and still says first what it is', async () => {
    const bytes = odf('text', {
      'meta.xml': `<meta:initial-creator>${SECRET}</meta:initial-creator>`,
      'Pictures/1.jpg': photograph,
    });
    const stripped = await strip(bytes);
    expect(holds(stripped.bytes, 'Marie')).toBe(false);
    expect(stripped.removed.toSorted()).toEqual(['exif', 'properties', 'trailer']);
    expect((await sniff(stripped.bytes, 'x')).extension).toBe('odt');
    expect(Buffer.from(stripped.bytes).toString('latin1', 30, 38)).toBe('mimetype');
  });

  it('loses properties that stand under another name', async () => {
    const type = 'application/vnd.openxmlformats-package.core-properties+xml';
    const list = `<Override ContentType="${type}" PartName="/other/names.xml"/>`;
    const stripped = await strip(ooxml('docx', { 'other/names.xml': CORE }, list));
    expect(stripped.removed).toEqual(['properties']);
    expect(new TextDecoder().decode(unzipSync(stripped.bytes)['other/names.xml'])).not.toContain('Marie');
  });

  it('keeps who wrote remarks, which is what it says, and tells of it', async () => {
    const bytes = ooxml('docx', {
      'docProps/core.xml': CORE,
      'word/comments.xml': '<w:comment w:id="0" w:author="Marie Dubois"/><w:comment w:author="A. Petit"/>',
    });
    expect(await strip(bytes)).toMatchObject({
      mayNameAuthor: true,
      removed: ['properties'],
      found: [
        { field: 'comment', value: 'Marie Dubois' },
        { field: 'comment', value: 'A. Petit' },
      ],
    });
  });

  it('tells of pictures that it can’t read, and of files within', async () => {
    const bytes = ooxml('pptx', {
      'ppt/media/image1.tiff': SECRET,
      'ppt/media/image2.jpg': photograph.subarray(0, 60),
      'ppt/embeddings/Feuille.xlsx': ooxml('xlsx', { 'docProps/core.xml': CORE }),
    });
    expect((await strip(bytes)).found).toEqual([
      { field: 'picture', value: 'ppt/media/image1.tiff' },
      { field: 'embedded', value: 'ppt/embeddings/Feuille.xlsx' },
      { field: 'picture', value: 'ppt/media/image2.jpg' },
    ]);
  });

  it('that is signed stays as it is, and says so', async () => {
    const bytes = ooxml('docx', { 'docProps/core.xml': CORE, '_xmlsignatures/sig1.xml': '<Signature/>' });
    const stripped = await strip(bytes);
    expect(stripped).toMatchObject({ removed: [], mayNameAuthor: true });
    expect(stripped.bytes).toBe(bytes);
    expect(stripped.found).toContainEqual({ field: 'creator', value: 'Marie Dubois' });
  });

  it('that says nothing of its author stays as it is', async () => {
    const bytes = ooxml('xlsx', { 'xl/media/image1.jpg': jpeg() });
    expect(await strip(bytes)).toEqual({ bytes, removed: [], mayNameAuthor: false, found: [] });
  });

  it('is refused where it would unpack without bounds', async () => {
    const bytes = ooxml('docx', { 'word/media/a.xml': new Uint8Array(101 * 1024 * 1024) });
    expect(bytes.byteLength).toBeLessThan(200_000);
    expect(await refusalCode(() => strip(bytes))).toBe('file_size');
  });
});
