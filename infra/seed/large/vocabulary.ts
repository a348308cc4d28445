/** Stands in the texts for the name of whoever writes them. */
export const NAME = '\u0001';
/** Ends every chain of tokens. */
export const END = 0;

/**
 * What a token is, as far as something may be done to it when it is written. `word`: a long one; `noun`: a long one that
 * would be a noun in German; `name`: holds NAME.
 */
export type TokenKind = 'plain' | 'figure' | 'word' | 'noun' | 'name';

/** Tokens of texts as numbers; punctuation stays with its word. */
export interface Vocabulary {
  /** The number of a token, from 1 on; the same token has the same one. */
  intern(token: string): number;
  textOf(id: number): string;
  kindOf(id: number): TokenKind;
}

const FIGURE = /^[(«\u00a0]*\d[\d\u00a0.,]*[%€]?[\u00a0.,;:)»]*$/u;
const LONG_WORD = /^\p{Ll}{7,}[\u00a0.,;:]*$/u;
const NOUN = /^\p{Lu}\p{Ll}{6,}[\u00a0.,;:]*$/u;

export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const texts = [''];
  const kinds: TokenKind[] = ['plain'];
  return {
    intern(token) {
      const known = ids.get(token);
      if (known !== undefined) return known;
      const id = texts.length;
      ids.set(token, id);
      texts.push(token);
      kinds.push(kindOf(token));
      return id;
    },
    textOf: (id) => texts[id] ?? '',
    kindOf: (id) => kinds[id] ?? 'plain',
  };
}

function kindOf(token: string): TokenKind {
  if (token.includes(NAME)) return 'name';
  if (FIGURE.test(token)) return 'figure';
  if (LONG_WORD.test(token)) return 'word';
  return NOUN.test(token) ? 'noun' : 'plain';
}
