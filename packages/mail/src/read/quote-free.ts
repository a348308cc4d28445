import { attributionLines, isEarlierMail } from './quote-headers.ts';

const QUOTED = /^\s{0,3}>/;
const SIGNATURE = /^--\s?$/;
/** What telephones put under a mail. */
const DEVICE =
  /^(?:sent from (?:my|outlook)|get outlook for|envoyé (?:de(?:puis)?|à partir d)|(?:télécharger|obtenir) outlook|von meinem .{1,30} gesendet|gesendet (?:von|mit)|outlook für|verzonden (?:vanaf|met)|verstuurd vanaf|outlook voor)\b.{0,80}$/i;

/**
 * What a reply adds: without the mails that it quotes, the signature below "-- " and what telephones put there.
 * Answers between quoted lines are kept. '' when everything is quoted, as with a mail that was only forwarded.
 * @param text - lines end in \n, as `readRawMail` gives them
 */
export function quoteFree(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (isEarlierMail(lines, index)) break;
    const attribution = attributionLines(lines, index);
    if (attribution > 0) {
      // What follows is marked line by line, or it is all that there is.
      if (!QUOTED.test(firstWritten(lines, index + attribution))) break;
      index += attribution;
    } else if (SIGNATURE.test(line)) {
      break;
    } else {
      if (!QUOTED.test(line) && !DEVICE.test(line.trim())) kept.push(line.trimEnd());
      index += 1;
    }
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function firstWritten(lines: readonly string[], from: number): string {
  return lines.slice(from, from + 5).find((line) => line.trim() !== '') ?? '';
}
