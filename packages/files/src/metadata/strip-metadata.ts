import { refused } from '../refusal/refused.ts';
import type { SniffedFile } from '../sniff/accepted.ts';
import type { NamedAuthor } from './named-author.ts';
import { stripOffice } from './office.ts';
import { officeAuthors } from './office-authors.ts';
import { stripPdf } from './pdf.ts';
import { pdfAuthors } from './pdf-authors.ts';
import { stripPicture } from './picture.ts';
import type { RemovedPart } from './stripped.ts';

/** A file as it may be kept, and what its owner should know before others see it. */
export interface StrippedFile {
  /** Without what is not seen; the same bytes where there was nothing, or where it can't be taken out. */
  readonly bytes: Uint8Array;
  readonly removed: readonly RemovedPart[];
  /** Whether the file still holds, beside its content, something that may name its author; also when it can't be known. */
  readonly mayNameAuthor: boolean;
  readonly found: readonly NamedAuthor[];
}

/**
 * Takes out of a file, and of the pictures in it, what would name place and author, and says what is still there: remarks,
 * files within the file, what is signed or locked and therefore stays.
 * @param file what `sniff` found the bytes to be
 * @throws DomainError `invalid`, code `file_damaged`, or `file_size` for an office file that would unpack beyond bounds
 */
export async function stripMetadata(bytes: Uint8Array, file: SniffedFile): Promise<StrippedFile> {
  switch (file.kind) {
    case 'text':
      return { bytes, removed: [], mayNameAuthor: false, found: [] };
    case 'image': {
      const stripped = stripPicture(bytes);
      if (stripped === undefined) throw refused('file_damaged', 'a picture that can be opened: this one is damaged');
      return { ...stripped, mayNameAuthor: false, found: [] };
    }
    case 'office': {
      const { left, ...stripped } = await stripOffice(bytes);
      return told(stripped, [...officeAuthors(stripped.bytes), ...left]);
    }
    case 'pdf': {
      const stripped = await stripPdf(bytes);
      const authors = await pdfAuthors(stripped?.bytes ?? bytes);
      const found = [...(authors ?? []), ...(stripped?.left ?? [])];
      return {
        ...told(stripped ?? { bytes, removed: [] }, found),
        ...(authors === undefined && { mayNameAuthor: true }),
      };
    }
  }
}

function told(
  { bytes, removed }: Pick<StrippedFile, 'bytes' | 'removed'>,
  found: readonly NamedAuthor[],
): StrippedFile {
  return { bytes, removed, mayNameAuthor: found.length > 0, found };
}
