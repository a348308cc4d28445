/**
 * The comparable form of a name: lower case, no diacritics, ligatures opened, everything but letters and digits one space.
 * "Côte-d'Or" and "COTE D’OR" both give "cote d or".
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
