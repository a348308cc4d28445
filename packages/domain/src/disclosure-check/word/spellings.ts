import { fold } from './word.ts';

/** The folded forms of a text: without its dots ("muller"), and with umlauts written out ("mueller"). */
export function spellings(text: string): string[] {
  const writtenOut = text.normalize('NFC').replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue');
  return [...new Set([fold(text), fold(writtenOut)])];
}
