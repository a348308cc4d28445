const LONGEST = 120;

/** A need in one line, from its first sentence: cut after a word, where it is long. */
export function firstLine(text: string): string {
  const sentence = /^[^\n.!?;]+/.exec(text.trim())?.[0].trim() ?? '';
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
