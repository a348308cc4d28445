/**
 * What a spreadsheet could take for a formula: "=", "+", "-", "@" (also full-width), a tab or a line break first, with
 * blanks, invisible signs and quotes before; and what we or others already put an apostrophe before for that reason.
 */
const DANGEROUS = /^'*[\s\u200b-\u200f\u2060\ufeff"«“]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/**
 * A telephone number in groups that no spreadsheet reads as a number or a formula: "+33 3 20 12 34 56". Without blanks it
 * would become 3.33E+10.
 */
const PHONE = /^\+\d{1,3}(?= )(?:(?: \d{3})* \d{1,2}(?!\d))(?: \d{1,4})*$/;

/** The text with an apostrophe before it where a spreadsheet could run it as a formula. `restoreText` takes it away again. */
export function defuseText(text: string): string {
  return DANGEROUS.test(text) && !PHONE.test(text) ? `'${text}` : text;
}

/** The text as it was before `defuseText`: an apostrophe before what could be a formula goes, any other stays. */
export function restoreText(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text.slice(1)) && !PHONE.test(text.slice(1)) ? text.slice(1) : text;
}
