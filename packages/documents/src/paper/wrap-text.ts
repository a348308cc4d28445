/** One line of a wrapped text. */
export interface Line {
  /** As it is written, with the space that it ends with, so that whoever reads it aloud parts the words. */
  readonly text: string;
  /** Where the line ends in the whole text, in UTF-16 units. */
  readonly end: number;
}

export type Measure = (text: string) => number;

/**
 * After a space, unless French puts it inside of a quotation mark or before a colon; after a hyphen, a dash or a
 * slash between letters or digits.
 */
const BREAKS = /(?<=[^«] )(?![»;:!?])|(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])/u;
/** A word longer than this many units is looked at piecewise: no line holds more. */
const LONGEST_PIECE = 400;
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Breaks a text into at most `most` lines of `width`; a word that is wider than a line is broken inside. */
export function wrapText(text: string, width: number, measure: Measure, most: number): readonly Line[] {
  const lines: Line[] = [];
  let line = '';
  let end = 0;
  const close = (): void => {
    if (line === '') return;
    end += line.length;
    lines.push({ text: line, end });
    line = '';
  };
  // No more is split than the lines could hold.
  for (const word of text.slice(0, most * LONGEST_PIECE).split(BREAKS)) {
    // A word that must be broken anyhow begins where the one before it ends.
    if (line !== '' && measure((line + word).trimEnd()) > width && measure(word.trimEnd()) <= width) close();
    if (lines.length === most) return lines;
    line += word;
    while (measure(line.trimEnd()) > width) {
      const head = headWithin(line, width, measure);
      const rest = line.slice(head.length);
      line = head;
      close();
      if (lines.length === most) return lines;
      line = rest;
    }
  }
  if (lines.length < most) close();
  return lines;
}

/** The longest beginning of `text` that is no wider than `width`; one letter at least. */
function headWithin(text: string, width: number, measure: Measure): string {
  const letters: string[] = [];
  let sum = 0;
  // Letters one by one are quick to measure; kerning makes the whole a little narrower or wider than their sum.
  for (const { segment } of GRAPHEMES.segment(text.slice(0, LONGEST_PIECE))) {
    sum += measure(segment);
    if (sum > width) break;
    letters.push(segment);
  }
  while (letters.length > 1 && measure(letters.join('')) > width) letters.pop();
  return letters.length > 0 ? letters.join('') : firstLetter(text);
}

function firstLetter(text: string): string {
  for (const { segment } of GRAPHEMES.segment(text.slice(0, LONGEST_PIECE))) return segment;
  return text;
}
