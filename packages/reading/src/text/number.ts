/** A number as people write it: "50 000", "50.000", "50,000", "1,5", "1.25", "1/2". No sign, no exponent. */
export const NUMBER =
  "(?:[13]/[24](?!\\d)|\\d{1,3}(?:[ .']\\d{3}){1,3}(?:,\\d{1,2})?|\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?)";

/** Reads what `NUMBER` matched; a separator before exactly three digits parts thousands, any other is decimal. */
export function readNumber(written: string): number {
  const [over, under] = written.split('/');
  if (under !== undefined) return Number(over) / Number(under);
  const text = written.replace(/[ ']/g, '');
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const decimals = last < 0 ? 0 : text.length - last - 1;
  if (last < 0 || decimals === 3) return Number(text.replace(/[.,]/g, ''));
  return Number(`${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`);
}

const ONES: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      'un une one a an ein eine einem einer een'.split(' '),
      'deux two zwei twee'.split(' '),
      'trois three drei drie'.split(' '),
      'quatre four vier'.split(' '),
      'cinq five funf vijf'.split(' '),
      'six sechs zes'.split(' '),
      'sept seven sieben zeven'.split(' '),
      'huit eight acht'.split(' '),
      'neuf nine neun negen'.split(' '),
      'dix ten zehn tien'.split(' '),
      [],
      'douze twelve zwolf twaalf'.split(' '),
    ] as const
  ).flatMap((words, i) => words.map((word) => [word, i + 1])),
);

/** A small whole number in figures or in words of the four languages. */
export const SMALL_NUMBER = `\\d{1,3}|${Object.keys(ONES).join('|')}`;

/** Reads what `SMALL_NUMBER` matched. */
export function readSmallNumber(written: string): number {
  return ONES[written] ?? Number(written);
}
