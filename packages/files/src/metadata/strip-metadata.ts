import type { SniffedFile } from '../sniff/accepted.ts';
import { stripJpeg } from './jpeg.ts';
import type { NamedAuthor } from './named-author.ts';
import { officeAuthors } from './office-authors.ts';
import { pdfAuthors } from './pdf-authors.ts';
import { stripPng } from './png.ts';
import type { RemovedPart, StrippedPicture } from './stripped.ts';
import { stripWebp } from './webp.ts';

/** A file as it may be kept, and what its owner should know before others see it. */
export interface StrippedFile {
  /** Of a picture, without what is not seen; of another file, the same bytes. */
  readonly bytes: Uint8Array;
  readonly removed: readonly RemovedPart[];
  /** Whether the file still says, beside its content, something that may name its author; also when it can't be known. */
  readonly mayNameAuthor: boolean;
  readonly found: readonly NamedAuthor[];
}

/**
 * Takes out of a picture what would name its place and author, and says what a document tells of its own. The pictures
 * and texts inside a document are its content: nobody looks into those.
 * @param file what `sniff` found the bytes to be
 * @throws DomainError `invalid`, code `file_damaged`
 */
export async function stripMetadata(bytes: Uint8Array, file: SniffedFile): Promise<StrippedFile> {
  if (file.kind === 'image') return { ...stripPicture(bytes, file.mime), mayNameAuthor: false, found: [] };
  if (file.kind === 'text') return { bytes, removed: [], mayNameAuthor: false, found: [] };
  const found = file.kind === 'pdf' ? await pdfAuthors(bytes) : officeAuthors(bytes);
  return { bytes, removed: [], mayNameAuthor: found === undefined || found.length > 0, found: found ?? [] };
}

function stripPicture(bytes: Uint8Array, mime: string): StrippedPicture {
  if (mime === 'image/jpeg') return stripJpeg(bytes);
  return mime === 'image/png' ? stripPng(bytes) : stripWebp(bytes);
}
