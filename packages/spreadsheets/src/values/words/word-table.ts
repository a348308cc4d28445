import { fold } from '@navette/taxonomy';

/** The words by which lists say one of several things, in four languages, folded, separated by "|". */
export type Words<V extends string> = Readonly<Record<V, string>>;

export type WordReader<V extends string> = (text: string) => V | undefined;

const LONGEST = 200;
/** What turns a word into its contrary, unless it belongs to a known phrase. */
const NOT = new Set(
  'pas non sans not no never without kein keine nicht ohne geen niet zonder jamais nie nooit'.split(' '),
);

/**
 * A reader of such words: the value itself, a known word, or a text that holds the known words of one value only ("POC en
 * cours depuis mars"). Undefined when it holds none, those of two values, or one that is denied ("pas de POC").
 */
export function readerOf<V extends string>(words: Words<V>): WordReader<V> {
  const known = new Map<string, V>();
  for (const value of Object.keys(words) as V[]) {
    for (const word of [value, ...words[value].split('|')].map(fold)) {
      const other = known.get(word) ?? value;
      if (other !== value) throw new Error(`The word "${word}" means both "${other}" and "${value}".`);
      known.set(word, value);
    }
  }
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
  return (text) => {
    if (text.length > LONGEST) return undefined;
    const plain = fold(text);
    const whole = known.get(plain);
    if (whole !== undefined) return whole;
    let rest = ` ${plain} `;
    const found = new Set<V>();
    for (const word of longestFirst) {
      if (!rest.includes(` ${word} `)) continue;
      const value = known.get(word);
      if (value !== undefined) found.add(value);
      rest = rest.replaceAll(` ${word} `, ' · ');
    }
    const denied = rest.split(' ').some((word) => NOT.has(word));
    return found.size === 1 && !denied ? found.values().next().value : undefined;
  };
}
