/** What an attachment is, for who lists it. */
export type FileKind = 'pdf' | 'image' | 'office' | 'text';

/** What a file was found to be, by its bytes. `extension` without the point. */
export interface SniffedFile {
  readonly kind: FileKind;
  readonly mime: string;
  readonly extension: string;
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

/** What is taken of what the bytes tell; texts are told apart by being nothing else. */
export const ACCEPTED: readonly SniffedFile[] = [
  { kind: 'pdf', mime: 'application/pdf', extension: 'pdf' },
  { kind: 'image', mime: 'image/png', extension: 'png' },
  { kind: 'image', mime: 'image/jpeg', extension: 'jpg' },
  { kind: 'image', mime: 'image/webp', extension: 'webp' },
  { kind: 'office', mime: `${OOXML}.wordprocessingml.document`, extension: 'docx' },
  { kind: 'office', mime: `${OOXML}.spreadsheetml.sheet`, extension: 'xlsx' },
  { kind: 'office', mime: `${OOXML}.presentationml.presentation`, extension: 'pptx' },
  { kind: 'office', mime: `${ODF}.text`, extension: 'odt' },
  { kind: 'office', mime: `${ODF}.spreadsheet`, extension: 'ods' },
  { kind: 'office', mime: `${ODF}.presentation`, extension: 'odp' },
];

export const EXPECTED =
  'a PDF, a PNG, JPEG or WebP picture, a DOCX, XLSX, PPTX, ODT, ODS or ODP file, a text or a CSV file';
