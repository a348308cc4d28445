const ASCII = /^[\x20-\x7e]*$/;

/** A lower-case word without diacritics, ligatures and ß opened: "œuvrée" gives "oeuvree". */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}
