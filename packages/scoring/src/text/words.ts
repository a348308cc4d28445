const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;

/** What a character is to a word: nothing, a part that may begin it, or a mark that may only go on with it. */
const OUTSIDE = 1;
const WITHIN = 2;
const GOES_ON = 3;

/** By UTF-16 unit, 0 where it is not known yet; surrogates are looked at in pairs. */
const KINDS = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = KINDS[unit] as number;
  if (known !== 0) return known;
  const isPaired = unit >= 0xd800 && unit <= 0xdbff;
  const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
  const kind = LETTER_OR_DIGIT.test(character) ? WITHIN : MARK.test(character) ? GOES_ON : OUTSIDE;
  if (!isPaired) KINDS[unit] = kind;
  return kind;
}

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where the next word from `from` on starts, a letter or a digit; the text's length when there is none. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) !== WITHIN) at += widthAt(text, at);
  return Math.min(at, text.length);
}

/**
 * Where a word that starts at `start` ends, exclusive. Marks count as part of it, so that decomposed text ("e" + U+0301)
 * keeps its words and its offsets.
 */
export function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && kindAt(text, at) !== OUTSIDE) at += widthAt(text, at);
  return Math.min(at, text.length);
}
