/** What no line of a calendar may hold: control characters other than tab and the end of a line, separators of lines. */
const CONTROL = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}]/gu;

/** A text of a property: ends of lines as "\n", no other control characters, whole characters only. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, ' ');
}

/**
 * A name as a parameter takes it, on one line. Straight quotes and circumflexes would have to be written as RFC 6868
 * says, which Outlook does not read.
 */
export function cleanName(name: string): string {
  const plain = cleanText(name).replace(/"/g, "'").replace(/\^/g, ' ');
  return plain.replace(/\s+/g, ' ').trim().slice(0, 200).toWellFormed();
}

/** The address as a URI: what a mail address may hold and a URI may not is written by its bytes. */
export function mailto(email: string): string {
  return `mailto:${email
    .trim()
    .toWellFormed()
    .replace(/[^\w.!$&'*+/=`~@-]/g, encodeURIComponent)}`;
}

/** @throws RangeError when it is no web address */
export function webAddress(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol))
    throw new RangeError('the address of a meeting is a web address');
  return parsed.href;
}
