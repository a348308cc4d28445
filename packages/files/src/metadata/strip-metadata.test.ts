import { describe, expect, it } from 'vitest';
import { sniff } from '../sniff/sniff.ts';
import { chunk, exif, jpeg, png, segment, webp } from '../testing/pictures.ts';
import { refusalCode } from '../testing/refusal-code.ts';
import { stripPng } from './png.ts';
import { stripMetadata } from './strip-metadata.ts';

const SECRET = 'GPS 50.69 N 3.17 E, Marie Dubois, Ateliers Delattre';

async function strip(bytes: Uint8Array, name = 'x.txt') {
  return stripMetadata(bytes, await sniff(bytes, name));
}

const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text, 0, 'latin1');

describe('a JPEG', () => {
  it('loses place, author and all else that does not paint', async () => {
    const icc = segment(0xe2, 'ICC_PROFILE\0\u0001\u0001 colours');
    const bytes = jpeg(
      [
        exif(1, SECRET),
        segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SECRET}</x:xmpmeta>`),
        segment(0xed, `Photoshop 3.0\u00008BIM ${SECRET}`),
        segment(0xfe, SECRET),
        segment(0xe2, `MPF\0${SECRET}`),
        segment(0xe0, `JFXX\0${SECRET}`),
        icc,
      ],
      `${SECRET} a film`,
    );
    const stripped = await strip(bytes);
    expect(stripped.removed.toSorted()).toEqual(
      ['comment', 'exif', 'iptc', 'other', 'thumbnail', 'trailer', 'xmp'].toSorted(),
    );
    expect(holds(stripped.bytes, 'Marie')).toBe(false);
    expect(Buffer.from(stripped.bytes)).toEqual(Buffer.from(jpeg([icc])));
    expect(await strip(stripped.bytes)).toEqual({ ...stripped, removed: [] });
  });

  it.each(['II', 'MM'] as const)('is still turned as it was taken (%s)', async (order) => {
    const { bytes } = await strip(jpeg([exif(6, SECRET, order)]));
    expect(holds(bytes, 'Marie')).toBe(false);
    expect(Buffer.from(bytes)).toEqual(Buffer.from(jpeg([turned(6)])));
    expect(await strip(bytes)).toMatchObject({ removed: ['exif'], bytes });
  });

  it('loses the small picture of its first segment', async () => {
    const bytes = Uint8Array.from(jpeg());
    // Three points of three bytes are announced in JFIF: the length of the segment and the size of the picture.
    const withThumbnail = Buffer.concat([
      bytes.subarray(0, 2),
      segment(0xe0, `JFIF\0${'\u0001\u0001\u0001\0H\0H'}\u0003\u0001${'secretsec'}`),
      bytes.subarray(20),
    ]);
    const stripped = await strip(withThumbnail);
    expect(stripped.removed).toEqual(['thumbnail']);
    expect(Buffer.from(stripped.bytes)).toEqual(Buffer.from(bytes));
  });

  it('is taken where it is cut within its lines, and refused where it is cut before', async () => {
    const bytes = jpeg([exif(1, SECRET)]);
    expect((await strip(bytes.subarray(0, bytes.byteLength - 2))).bytes.byteLength).toBe(jpeg().byteLength);
    for (const length of [4, 21, 60, 120]) {
      expect(await refusalCode(() => strip(bytes.subarray(0, length)))).toBe('file_damaged');
    }
  });

  it('is read to its end whatever the Exif data say', async () => {
    for (let at = 10; at < 60; at++) {
      for (const value of [0, 0x7f, 0xff]) {
        const odd = exif(6, SECRET);
        odd[at] = value;
        expect(holds((await strip(jpeg([odd]))).bytes, 'Marie')).toBe(false);
      }
    }
  });
});

describe('a PNG', () => {
  it('loses texts, dates, Exif and what is behind its end', async () => {
    const before = [chunk('tEXt', `Author\0${SECRET}`), chunk('eXIf', `II*\0${SECRET}`), chunk('gAMA', '\0\0\xb1\x8f')];
    const after = [
      chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${SECRET}`),
      chunk('tIME', '1234567'),
      chunk('prVt', SECRET),
    ];
    const stripped = await strip(png(before, after, SECRET));
    expect(stripped.removed.toSorted()).toEqual(['comment', 'exif', 'other', 'trailer', 'xmp']);
    expect(Buffer.from(stripped.bytes)).toEqual(Buffer.from(png([chunk('gAMA', '\0\0\xb1\x8f')])));
  });

  it('is refused where it is cut or its lengths are wrong', async () => {
    const bytes = png();
    for (const [at, value] of [
      [33, 0xff],
      [36, 0xff],
      [36, 3],
    ] as const) {
      const wrong = Uint8Array.from(bytes);
      wrong[at] = value;
      expect(await refusalCode(() => stripPng(wrong))).toBe('file_damaged');
    }
    expect(await refusalCode(() => strip(bytes.subarray(0, bytes.byteLength - 5)))).toBe('file_damaged');
  });
});

describe('a WebP', () => {
  it('loses Exif and XMP and no longer announces them', async () => {
    const stripped = await strip(webp(SECRET, SECRET));
    expect(stripped.removed).toEqual(['exif', 'xmp', 'other', 'trailer']);
    expect(holds(stripped.bytes, 'Marie')).toBe(false);
    const view = new DataView(stripped.bytes.buffer);
    expect(view.getUint32(4, true)).toBe(stripped.bytes.byteLength - 8);
    expect(stripped.bytes[20]).toBe(0);
    expect((await sniff(stripped.bytes, 'x')).mime).toBe('image/webp');
    expect((await strip(stripped.bytes)).removed).toEqual([]);
  });

  it('stays as it is where it carries nothing, and is refused where it is cut', async () => {
    expect(Buffer.from((await strip(webp())).bytes)).toEqual(Buffer.from(webp()));
    expect(await refusalCode(() => strip(webp().subarray(0, 30)))).toBe('file_damaged');
  });
});

/** A segment that says how to turn a picture and nothing else. */
function turned(orientation: number): Uint8Array {
  return segment(
    0xe1,
    `Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0${String.fromCharCode(orientation)}\0\0\0\0\0\0`,
  );
}
