/** Signs that XML can't hold, and that no reader of a list misses: control characters but tab and line breaks, and two that are no characters. */
const ILLEGAL = /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]/gu;

/** The text without signs that an XML document, and so a workbook, can't hold. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(ILLEGAL, '');
}
