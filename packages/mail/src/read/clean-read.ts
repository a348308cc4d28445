/** Control characters, the line end and the tab excepted. */
const CONTROL = /(?![\n\t])\p{Cc}/gu;
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text of several lines: lines end in \n, no control characters, nothing that turns the writing around. */
export function cleanLines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(CONTROL, '')
    .replace(TURNING, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text in one line of at most `most` characters. */
export function cleanLine(text: string, most = 500): string {
  const line = cleanLines(text).replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1).toWellFormed()}…` : line;
}
