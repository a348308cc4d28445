const ASCII = /^[\x20-\x7e]*$/;

/**
 * The comparable form of a name: lower case, no diacritics, ligatures opened, everything but letters and digits one space.
 * "Côte-d'Or" and "COTE D’OR" both give "cote d or".
 */
export function fold(text: string): string {
  // Nine labels of ten have nothing to fold: a published vocabulary has a hundred thousand.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
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
