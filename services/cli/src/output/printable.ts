/** The text on one line, without the control characters by which a file could command the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029 ]+/gu, ' ').trim();
}
