import { type Line, type Measure, wrapText } from './wrap-text.ts';

/** What is left after a cut at a sentence must fill this share of the room, or the text is cut at a word. */
const LEAST_KEPT = 1 / 3;
const ELLIPSIS = '…';
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The room for a text. */
export interface Room {
  /** Points. */
  readonly width: number;
  readonly lines: number;
  readonly measure: Measure;
  /** BCP 47; tells where sentences end. */
  readonly language: string;
}

/** A text in the lines there are: whole, or cut after a sentence, or else after a word, with "…". */
export function fitText(text: string, room: Room): readonly string[] {
  const { width, lines: most, measure } = room;
  if (text === '' || most < 1) return [];
  const lines = wrapText(text, width, measure, most + 1);
  if (lines.length <= most) return lines.map((line) => line.text);
  const kept = text.slice(0, lines[most - 1]?.end);
  return cutAtSentence(kept, room) ?? cutAtWord(lines.slice(0, most), room);
}

function cutAtSentence(kept: string, { width, lines: most, measure, language }: Room): readonly string[] | undefined {
  const ends = Array.from(
    new Intl.Segmenter(language, { granularity: 'sentence' }).segment(kept),
    ({ index, segment }) => index + segment.trimEnd().length,
  ).filter((end) => end >= kept.length * LEAST_KEPT && /[.!?…]["»”’)\s]*$/u.test(kept.slice(0, end)));
  for (const end of ends.toReversed()) {
    const lines = wrapText(`${kept.slice(0, end)} ${ELLIPSIS}`, width, measure, most + 1);
    if (lines.length <= most) return lines.map((line) => line.text);
  }
  return undefined;
}

/** The last line gives up words until "…" stands behind it, or letters where words would take most of the line. */
function cutAtWord(lines: readonly Line[], { width, measure }: Room): readonly string[] {
  const before = lines.slice(0, -1).map((line) => line.text);
  const last = lines.at(-1)?.text.trimEnd() ?? '';
  const fits = (text: string): boolean => measure(text + ELLIPSIS) <= width;
  const words = last.split(' ');
  while (words.length > 1 && !fits(words.join(' '))) words.pop();
  const whole = words.join(' ');
  let letters = Array.from(GRAPHEMES.segment(whole.length < last.length * LEAST_KEPT ? last : whole), (g) => g.segment);
  while (letters.length > 0 && !fits(letters.join(''))) letters = letters.slice(0, -1);
  const kept = letters.join('').replace(/[\s,;:–—-]+$/u, '');
  return [...before, kept + ELLIPSIS];
}
