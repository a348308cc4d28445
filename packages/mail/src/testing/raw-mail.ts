/**
 * A raw mail as it travels, lines ended by CRLF. Letters beyond ASCII become one byte each, as in windows-1252; write
 * what is in UTF-8 by `utf8`.
 */
export function rawMail(...lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.join('\n').replace(/\r?\n/g, '\r\n'), 'latin1');
}

/** The text as the bytes of UTF-8, one letter each, for a raw mail of 8 bits. */
export function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The text in base64, in lines as mail programs write them. */
export function base64(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('base64')
    .replace(/(.{76})/g, '$1\n');
}

/** The head that most mails have. */
export const HEAD = [
  'From: Claire Dupont <claire@filature.example>',
  'To: reseau@navette.example',
  'Subject: Essai',
  'Date: Tue, 12 Jan 2027 10:30:00 +0100',
  'Message-ID: <a1@filature.example>',
  'MIME-Version: 1.0',
] as const;
