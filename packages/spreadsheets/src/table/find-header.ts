/** The first rows of a table as texts, '' for an empty cell. */
type Texts = readonly string[];

/** Rows in which the header may stand. */
export const HEADER_WITHIN = 20;

/** A header begins no list below this many columns; a single column has its header first. */
const LEAST = 2;
const LONGEST_NAME = 120;

/** Which of the first rows is the header, and whether the one below it is its second half. */
export interface FoundHeader {
  readonly index: number;
  readonly twoLines: boolean;
}

/**
 * Finds the header below titles that people put above a table ("Besoins 2026", a date, a logo's name): the first row with
 * more known names than any before it, else the first that is at least half as wide as the widest and holds nothing but
 * different short texts. Only rows that are narrower than half of it may stand above it: otherwise it is the first row.
 */
export function findHeader(rows: readonly Texts[], knownHeader: (name: string) => boolean = () => false): FoundHeader {
  const shapes = rows.slice(0, HEADER_WITHIN).map((cells) => shapeOf(cells, knownHeader));
  const widest = Math.max(0, ...shapes.map((shape) => shape.filled));
  const first = shapes[0];
  if (!first) return { index: 0, twoLines: false };
  const best = Math.max(...shapes.map((shape) => shape.known));
  const byNames = best >= LEAST ? shapes.findIndex((shape) => shape.known === best) : -1;
  const byShape = shapes.findIndex((shape) => shape.namelike && shape.filled >= Math.max(LEAST, widest / 2));
  const candidates = [byNames, byShape].filter((index) => index > 0);
  const index = candidates.find((at) => shapes.slice(0, at).every((above) => isTitle(above, shapes[at]))) ?? 0;
  return { index, twoLines: goesOn(shapes[index], shapes[index + 1]) };
}

interface Shape {
  readonly filled: number;
  readonly known: number;
  /** Different short texts without digits only. */
  readonly namelike: boolean;
  readonly texts: Texts;
}

function shapeOf(cells: Texts, knownHeader: (name: string) => boolean): Shape {
  const texts = cells.map((cell) => cell.trim());
  const filled = texts.filter((text) => text !== '');
  return {
    filled: filled.length,
    known: filled.filter((text) => text.length <= LONGEST_NAME && knownHeader(text)).length,
    namelike: filled.every(isNamelike) && new Set(filled).size === filled.length,
    texts,
  };
}

function isNamelike(text: string): boolean {
  return text.length <= LONGEST_NAME && /\p{L}/u.test(text) && !/@|^https?:|^\d|\d{3}/.test(text);
}

/** A single cell, whatever it says, or a few that are no names of columns: two known names beside each other are a header's. */
function isTitle(above: Shape, header: Shape | undefined): boolean {
  return header !== undefined && above.filled * 2 <= header.filled && (above.filled === 1 || above.known === 0);
}

/**
 * Whether a header goes on in the row below: that one is nothing but names too, some of them known, and fills gaps that
 * the first row leaves, as "Entreprise | | Contact | " over "Nom | SIREN | Nom | Mail".
 */
function goesOn(header: Shape | undefined, below: Shape | undefined): boolean {
  if (!header || !below || header.filled < LEAST || below.known < LEAST) return false;
  const gaps = below.texts.filter((text, column) => text !== '' && (header.texts[column] ?? '') === '').length;
  return gaps > 0 && below.texts.every((text) => text === '' || isNamelike(text));
}
