import type { PDFDict, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import type { NamedAuthor } from './named-author.ts';
import { stripPicture } from './picture.ts';
import type { RemovedPart, StrippedDocument } from './stripped.ts';

type Library = typeof import('@cantoo/pdf-lib');

/** Written where a PDF is signed: its bytes are what is signed. */
const SIGNED = '/ByteRange';
/** What programs write beside what is seen, by the key under which it hangs. */
const BESIDE = [
  ['Metadata', 'xmp'],
  ['PieceInfo', 'other'],
] as const;

/**
 * Takes out of a PDF what it says of itself (its properties, the XMP of the whole and of its parts), and out of its
 * photographs what a camera wrote. A file that is signed, locked or unreadable stays as it is.
 * @returns undefined for one that stays as it is
 */
export async function stripPdf(bytes: Uint8Array): Promise<StrippedDocument | undefined> {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(SIGNED, 0, 'latin1')) return undefined;
  // Rarely wanted, and long to load: not at the start.
  const library = await import('@cantoo/pdf-lib');
  try {
    const document = await library.PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    const left: NamedAuthor[] = [];
    const removed = new Set([...withoutProperties(document), ...withoutParts(library, document, left)]);
    if (removed.size === 0) return { bytes, removed: [], left };
    const saved = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
    return { bytes: saved, removed: [...removed], left };
  } catch {
    return undefined;
  }
}

function withoutProperties({ context }: PDFDocument): RemovedPart[] {
  const { Info } = context.trailerInfo;
  if (Info === undefined) return [];
  for (const [ref, object] of context.enumerateIndirectObjects())
    if (object === context.lookup(Info)) context.delete(ref);
  delete context.trailerInfo.Info;
  return ['properties'];
}

/** Every object of the file, those of earlier versions of it included. */
function withoutParts(library: Library, { context }: PDFDocument, left: NamedAuthor[]): RemovedPart[] {
  const { PDFDict, PDFName, PDFRawStream, PDFStream } = library;
  const removed: RemovedPart[] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : undefined;
    if (dict === undefined) continue;
    if (is(library, dict, 'Type', 'Metadata')) context.delete(ref);
    for (const [key, part] of BESIDE) if (dict.delete(PDFName.of(key))) removed.push(part);
    if (is(library, dict, 'Type', 'EmbeddedFile')) left.push({ field: 'embedded', value: 'PDF' });
    if (is(library, dict, 'Filter', 'JPXDecode')) left.push({ field: 'picture', value: 'JPEG 2000' });
    if (!(object instanceof PDFRawStream) || !is(library, dict, 'Filter', 'DCTDecode')) continue;
    const picture = stripPicture(object.contents);
    if (picture === undefined || picture.removed.length === 0) continue;
    context.assign(ref, PDFRawStream.of(dict, picture.bytes));
    removed.push(...picture.removed);
  }
  return removed;
}

/** Whether a key of an object is this name, or a list of this name alone. */
function is({ PDFArray, PDFName }: Library, dict: PDFDict, key: string, name: string): boolean {
  const value: PDFObject | undefined = dict.lookup(PDFName.of(key));
  const only = value instanceof PDFArray && value.size() === 1 ? value.lookup(0) : value;
  return only === PDFName.of(name);
}
