import { refused } from '../refusal/refused.ts';
import { readZip } from '../zip/read-zip.ts';
import { EXPECTED } from './accepted.ts';

const TYPES_LIST = '[Content_Types].xml';
/** Names under which office programs keep macros, the sheets of Excel 4 and the scripts of LibreOffice. */
const MACRO_NAME = /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml)$|^xl\/(?:intl)?macrosheets\/|^(?:basic|scripts)\/./i;
/** A part can bear any name: what it is stands in the list of types. */
const MACRO_TYPE = /macroenabled|vbaproject|vbadata|macrosheet/i;

/**
 * Looks into an office file for macros, by the list that its program reads, not the one before each entry.
 * @throws DomainError `invalid`: `file_macros`, `file_damaged`, or `file_type` when it is another file than it seems
 */
export function checkOffice(bytes: Uint8Array, mime: string): void {
  const { names, texts } = readZip(bytes, (name) => name === TYPES_LIST || name === 'mimetype');
  const types = texts.get(TYPES_LIST) ?? '';
  if (names.some((name) => MACRO_NAME.test(name.replaceAll('\\', '/'))) || MACRO_TYPE.test(types)) {
    throw refused('file_macros', 'an office file without macros');
  }
  const declared = mime.startsWith('application/vnd.oasis')
    ? texts.get('mimetype')?.trim() === mime
    : types.includes(mime);
  if (!declared) throw refused('file_type', EXPECTED);
}
