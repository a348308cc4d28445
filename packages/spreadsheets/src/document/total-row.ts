import { fold } from '@navette/taxonomy';
import type { Row } from '../table/row.ts';
import { readNumber } from '../values/number.ts';

const TOTAL =
  /^(?:(?:sous |grand )?total(?: general| generaal)?|totaux|somme|moyenne|summe|gesamt|gesamtsumme|zwischensumme|mittelwert|totaal|subtotaal|gemiddelde|average|sum|subtotal|count)$/;
const FOOT =
  /^(?:total (?:general )?\d|source|sources|export(?:e|ed)?|extrait|extraction|edite|genere|generated|copyright|nombre (?:de|d)|quelle|stand|bron|page|nb|mise a jour|mis a jour|confidential information|fin (?:de|du)|ende der|end of)\b/;

/** How both begin: nearly no record does, and every row is asked. */
const MAY_BE =
  /^[\s*©]*(?:tot|sous|grand|somme|moyenne|summe|gesamt|zwischen|mittel|sub|gemidd|average|sum|count|source|exp|extra|edit|édit|gen|gén|copy|nombre|nb|quelle|stand|bron|page|mis|confid|fin|end)/i;

/** Whether a row adds up those above ("Total;;12") or says where they come from ("Source : INSEE"), and is no record. */
export function isTotalRow({ record }: Row): boolean {
  const cells = Object.values(record);
  const start = cells.find((cell) => cell !== '' && cell !== null && cell !== undefined);
  if (typeof start !== 'string' || !MAY_BE.test(start)) return false;
  if (cells.length < 3) return false;
  const texts = cells.map((cell) =>
    typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '',
  );
  const filled = texts.filter((text) => text !== '');
  const [first = '', ...others] = filled;
  if (filled.length === 1) return FOOT.test(fold(first)) && /[:©\d]/.test(first);
  // "Total" is a company as well: with a town or a register number beside it, it is one.
  const counts = others.every((text) => readNumber(text.replace(/\s*[€%]\s*$/, '')) !== undefined && text.length < 9);
  return counts && filled.length * 2 <= texts.length + 1 && TOTAL.test(fold(first));
}
