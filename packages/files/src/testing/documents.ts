import { once } from 'node:events';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

/** A PDF of one page with the properties given, and a photograph on it. */
export async function pdf(
  info: Record<string, string> = {},
  options: PDFKit.PDFDocumentOptions = {},
  photograph?: Uint8Array,
): Promise<Uint8Array> {
  const document = new PDFDocument({ ...options, info });
  const pieces: Uint8Array[] = [];
  document.on('data', (piece: Uint8Array) => pieces.push(piece));
  document.text('Cahier des charges');
  if (photograph !== undefined) document.image(Buffer.from(photograph), { width: 100 });
  document.end();
  await once(document, 'end');
  return new Uint8Array(Buffer.concat(pieces));
}

const TYPES = {
  docx: ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  xlsx: ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  pptx: ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'],
  docm: ['word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
  xlsm: ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
} as const;

type Entries = Readonly<Record<string, string | Uint8Array>>;

/** A file of Microsoft's office with further entries; `types`: further lines of its list of types. */
export function ooxml(format: keyof typeof TYPES, entries: Entries = {}, types = ''): Uint8Array {
  const [part, type] = TYPES[format];
  const list = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/>${types}</Types>`;
  return zip({ '[Content_Types].xml': list, [part]: '<document/>', ...entries });
}

/** A file of the open formats. */
export function odf(type: 'text' | 'spreadsheet' | 'presentation', entries: Entries = {}): Uint8Array {
  const mime = strToU8(`application/vnd.oasis.opendocument.${type}`);
  return zipSync({ mimetype: [mime, { level: 0 }], 'content.xml': strToU8('<x/>'), ...packed(entries) });
}

export function zip(entries: Entries): Uint8Array {
  return zipSync(packed(entries));
}

function packed(entries: Entries): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
}
