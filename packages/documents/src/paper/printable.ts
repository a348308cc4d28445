/** What stands for a letter that the font can't write. */
const UNKNOWN = '?';
/** Marks on one letter: more would run into the lines above and below. */
const MOST_MARKS = 2;
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}]/gu;
const MARK = /\p{M}/u;
const ORNAMENT = /^[\p{S}\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Regional_Indicator}\p{M}\p{P}]/u;

/**
 * A text as it can be printed, in one line: emoji and other ornaments without a glyph are left out, letters of
 * fancy alphabets become plain ones, letters of scripts that the font lacks become "?".
 */
export function printable(text: string, covers: (codePoint: number) => boolean): string {
  const clean = text
    .replace(/[\s\p{Zl}\p{Zp}]/gu, keepFixedSpaces)
    .normalize('NFC')
    .replace(INVISIBLE, '');
  const isCovered = (part: string): boolean => [...part].every((letter) => covers(letter.codePointAt(0) ?? 0));
  const write = (grapheme: string): string => {
    const [letter = '', ...marks] = grapheme;
    const bounded = letter + marks.slice(0, MOST_MARKS).join('');
    const written = [bounded, bounded.normalize('NFKC'), letter].find(isCovered);
    if (written !== undefined) return written;
    return ORNAMENT.test(letter) ? '' : UNKNOWN;
  };
  const isPlain = !MARK.test(clean) && isCovered(clean);
  const all = isPlain ? clean : Array.from(GRAPHEMES.segment(clean), ({ segment }) => write(segment)).join('');
  const tidy = all.replace(/ {2,}/g, ' ').trim();
  return tidy === '' && text.trim() !== '' ? UNKNOWN : tidy;
}

/** A no-break space stays; every other white space, line ends included, is a space. */
function keepFixedSpaces(space: string): string {
  return space === '\u00a0' || space === '\u202f' ? space : ' ';
}
