/** The first sentence of a text, cut at a word to at most `length` characters. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const sentence = /^.{15,}?[.!?…](?= \p{Lu}|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= length) return sentence.replace(/(?<!\.)\.$/, '');
  const cut = sentence
    .slice(0, length - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '');
  const words = cut.replace(/[\s\p{P}]+\S*$/u, '');
  return `${words.length > length / 2 ? words : cut}…`;
}
