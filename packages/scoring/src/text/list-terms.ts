import type { Span } from '../explanation/explanation.ts';
import type { ReadDocument } from './read-document.ts';
import { isMarkedAcronym, type Token } from './read-tokens.ts';

/** One occurrence of an index term: a stem, or a quantity or norm put together ("5axe", "iso13485"). */
export interface Term extends Span {
  readonly term: string;
}

const NUMBER = /^\p{N}+$/u;
const YEAR = /^(?:19|20)\d\d$/;
const NORMS: ReadonlySet<string> = new Set(
  'iso en din nf iec cei vde ip ik astm ul ifs brc brcgs vda iatf ohsas haccp atex trl sil nace afnor ansi mil rt re'.split(
    ' ',
  ),
);
/** Stems of units in the four languages. */
const UNITS: ReadonlySet<string> = new Set(
  `mm cm dm m km nm µm um g kg mg t to kw mw gw kwh mwh gwh w v kv a ma hz khz mhz ghz bar mbar pa kpa mpa c l ml hl m2 m3
  nm3 db ppm dpi lux rpm px ax axe axi axis achs ass assen degr grad graden pouc zoll inch`.split(/\s+/),
);

/** Symbols that mean nothing without their number. */
const SYMBOLS: ReadonlySet<string> = new Set(
  'mm cm km min kg mg kw mw kwh mwh gwh hz khz mhz ghz kpa mpa ml m2 m3 ppm dpi px rpm'.split(' '),
);

/**
 * The terms by which a document is found, in order. A number alone says nothing ("5", "2027", "1 000") unless it looks like a
 * reference ("13485"); with its unit or its norm it does.
 */
export function listTerms(document: ReadDocument): readonly Term[] {
  const terms: Term[] = [];
  for (const { field, tokens } of document.fields) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const { stem, start, end } = token;
      const isNumber = NUMBER.test(stem);
      if (isNumber ? isReference(stem) : isWord(stem)) terms.push({ term: stem, field, start, end });
      const next = tokens[i + 1];
      if (next === undefined || next.startsPhrase || !joins(stem, isNumber, next.stem)) continue;
      terms.push({ term: `${stem}${next.stem}`, field, start, end: next.end });
    }
  }
  return terms;
}

function isWord(stem: string): boolean {
  return stem.length > 1 && !SYMBOLS.has(stem) && !isMarkedAcronym(stem);
}

function isReference(digits: string): boolean {
  return digits.length >= 4 && !YEAR.test(digits) && !digits.endsWith('00');
}

function joins(stem: string, isNumber: boolean, next: string): boolean {
  return isNumber ? UNITS.has(next) : NORMS.has(stem) && NUMBER.test(next);
}
