/** The tokens as a text of words, each as often as it was found, for systems that want to read one. */
export function textOfTerms(terms: ReadonlyMap<string, number>): string {
  const words: string[] = [];
  for (const [term, count] of terms) for (let i = 0; i < count; i++) words.push(term);
  return words.join(' ');
}
