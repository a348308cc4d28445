import { fileTypeFromBuffer } from 'file-type';
import { ATTACHMENT_LIMITS } from '../limit/attachment-limits.ts';
import { refused } from '../refusal/refused.ts';
import { ACCEPTED, EXPECTED, type SniffedFile } from './accepted.ts';
import { checkOffice } from './office.ts';
import { sniffText } from './text.ts';

/**
 * Finds out by its bytes what a file is. The name tells only a CSV file from another text; what names itself
 * differently is stored under the extension that is given back.
 * @throws DomainError `invalid` with a field `/file` and one of FILE_PROBLEMS, when it is not to be taken
 */
export async function sniff(bytes: Uint8Array, fileName: string): Promise<SniffedFile> {
  if (bytes.byteLength === 0) throw refused('file_empty', 'a file with something in it');
  const { fileBytes } = ATTACHMENT_LIMITS;
  if (bytes.byteLength > fileBytes) throw refused('file_size', `a file of at most ${fileBytes / 1024 / 1024} MB`);
  const found = await typeOf(bytes);
  if (found === undefined) return sniffText(bytes, fileName);
  // A picture that moves is a PNG to everybody else.
  const mime = found.mime === 'image/apng' ? 'image/png' : found.mime;
  const accepted = ACCEPTED.find((type) => type.mime === mime);
  if (accepted === undefined) {
    throw /macroenabled/i.test(mime)
      ? refused('file_macros', 'an office file without macros')
      : refused('file_type', EXPECTED);
  }
  if (accepted.kind === 'office') checkOffice(bytes, accepted.mime);
  return accepted;
}

async function typeOf(bytes: Uint8Array): Promise<{ readonly mime: string } | undefined> {
  try {
    return await fileTypeFromBuffer(bytes);
  } catch {
    throw refused('file_damaged', 'a file that can be opened: this one is damaged');
  }
}
