const SIGNATURES: readonly (readonly [kind: string, bytes: string])[] = [
  ['xlsx', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['xls', '\xd0\xcf\x11\xe0'],
  ['pdf', '%PDF'],
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['gzip', '\x1f\x8b'],
  ['parquet', 'PAR1'],
  ['sqlite', 'SQLite format 3'],
];

/** More zero bytes than this share of the head is no text; a stray one is a matter for its row. */
const NUL_SHARE = 0.1;

/**
 * What a file is when it is no text: "xlsx", "ods", "docx", "zip", "xls", "pdf", "png", …, "unknown"; undefined for a text.
 * UTF-16 must be recognised before.
 */
export function binaryKind(head: Buffer): string | undefined {
  const text = head.toString('latin1');
  const kind = SIGNATURES.find(([, bytes]) => text.startsWith(bytes))?.[0];
  if (kind === 'xlsx') return zipKind(text);
  if (kind) return kind;
  const nuls = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return nuls > head.length * NUL_SHARE ? 'unknown' : undefined;
}

function zipKind(text: string): string {
  if (text.includes('opendocument.spreadsheet')) return 'ods';
  if (text.includes('word/')) return 'docx';
  return text.includes('xl/') || text.includes('[Content_Types].xml') ? 'xlsx' : 'zip';
}

/** "html" or "xml" for a page saved in place of the file (a sign-in page, an error); undefined otherwise. */
export function markupKind(head: Buffer): string | undefined {
  const start = head.toString('latin1', 0, 500).trimStart().toLowerCase();
  if (/^<!doctype html|^<html|^<head|^<table|^<meta|^<body|^<!--/.test(start)) return 'html';
  return start.startsWith('<?xml') ? 'xml' : undefined;
}
